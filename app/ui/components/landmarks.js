// Tells screen readers which links are the navigation, and which of them is the open screen.
export default function (component) {
  const nav = document.querySelector(".st-key-fd-nav");
  if (!nav) return undefined;
  const tell = () => {
    nav.setAttribute("role", "navigation");
    nav.setAttribute("aria-label", "Screens");
    for (const link of nav.querySelectorAll("a")) {
      if (link.closest(".st-key-fd-current")) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  };
  tell();
  const watch = new MutationObserver(tell);
  watch.observe(nav, { childList: true, subtree: true, attributes: true, attributeFilter: ["class"] });
  return () => watch.disconnect();
}
