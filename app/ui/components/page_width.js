// Tells the server the class of the page's width where it drew for another one.
const PAUSE_MS = 250;

export default function (component) {
  const { data, setStateValue } = component;
  const now = () =>
    Object.keys(data.up_to).find((name) => window.innerWidth <= data.up_to[name]) || data.beyond;
  let told = data.drawn;
  let timer = 0;
  const tell = () => {
    if (now() !== told) {
      told = now();
      setStateValue("width", told);
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE_MS);
  };
  tell();
  window.addEventListener("resize", later);
  return () => {
    clearTimeout(timer);
    window.removeEventListener("resize", later);
  };
}
