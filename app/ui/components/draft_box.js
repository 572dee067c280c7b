// The box for a number, a sentence or a whole draft: it sends what stands in it after a
// short pause, at once on paste and on Ctrl+Enter. The text goes to this server only.
const PAUSE_MS = 600;

export default function (component) {
  const { data, parentElement, setStateValue } = component;
  const box = parentElement.querySelector("textarea");
  box.placeholder = data.placeholder;
  box.maxLength = data.max_characters;

  // The server's text wins only when it put another one there itself (an example, a file).
  if (box.dataset.revision !== String(data.revision)) {
    box.dataset.revision = String(data.revision);
    box.value = data.text;
  }

  const send = () => {
    clearTimeout(box.pause);
    if (box.value !== box.sent) {
      box.sent = box.value;
      setStateValue("draft", { text: box.value, revision: data.revision });
    }
  };
  if (box.sent === undefined) box.sent = box.value;
  box.oninput = () => {
    clearTimeout(box.pause);
    box.pause = setTimeout(send, PAUSE_MS);
  };
  box.onpaste = () => setTimeout(send, 0);
  box.onblur = send;
  box.onkeydown = (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
  };
  return () => clearTimeout(box.pause);
}
