// A day that was typed is taken when Enter is pressed; its box only takes it when the focus
// leaves for something else, and so it is told that it has.
function takeTypedDay(event) {
  if (event.key !== "Enter" || !event.target.closest?.(".stDateInput")) return;
  event.target.dispatchEvent(new FocusEvent("focusout", { bubbles: true, relatedTarget: document.body }));
}

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
  document.addEventListener("keydown", takeTypedDay, true);
  const watch = new MutationObserver(tell);
  watch.observe(nav, { childList: true, subtree: true, attributes: true, attributeFilter: ["class"] });
  return () => {
    watch.disconnect();
    document.removeEventListener("keydown", takeTypedDay, true);
  };
}
