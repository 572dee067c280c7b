// Follows the link that the server has just drawn, as if the reader had clicked it: the
// browser's history then gets one entry, and Back returns to where the reader was.
const TRIES = 40;
const PAUSE_MS = 50;

export default function (component) {
  const { data } = component;
  let timer = 0;
  const follow = (left) => {
    const link = document.querySelector(`.st-key-${data.place} a`);
    if (link) link.click();
    else if (left > 0) timer = setTimeout(() => follow(left - 1), PAUSE_MS);
  };
  follow(TRIES);
  return () => clearTimeout(timer);
}
