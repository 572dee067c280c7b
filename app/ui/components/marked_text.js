// A report's text with its numbers marked and numbered as the proposed rows are; the
// number of a row opens it. All text comes as data and is set with textContent, so that
// nothing in it can run.

const TRIES = 60;
const PAUSE_MS = 50;
const drawn = new WeakMap();

function make(name, className, text) {
  const node = document.createElement(name);
  if (className) node.className = className;
  if (text) node.textContent = text;
  return node;
}

function marked(piece, open) {
  const mark = make("mark", piece.kind, piece.text);
  mark.title = piece.title;
  if (!piece.rows.length) return mark;
  const numbers = make("sup");
  for (const row of piece.rows) {
    const button = make("button", "", String(row));
    button.type = "button";
    button.dataset.row = row;
    button.setAttribute("aria-label", `Change row ${row}: ${piece.text}`);
    button.addEventListener("click", () => open(row));
    numbers.append(button);
  }
  mark.append(numbers);
  return mark;
}

// The text scrolls in its own box, never the page under the reader's hands.
function show(root, row) {
  for (const old of root.querySelectorAll("mark.open")) old.classList.remove("open");
  const mark = row ? root.querySelector(`button[data-row="${row}"]`)?.closest("mark") : null;
  if (!mark) return;
  mark.classList.add("open");
  const box = root.getBoundingClientRect();
  const at = mark.getBoundingClientRect();
  if (at.top < box.top || at.bottom > box.bottom)
    root.scrollTop += at.top - box.top - root.clientHeight / 3;
}

// Whoever asked for a row here is taken to its form, once the server has drawn it.
function go(row, left) {
  const form = document.querySelector(`.st-key-fd-proposed-${row} .st-key-fd-amend`);
  if (!form && left > 0) return void setTimeout(() => go(row, left - 1), PAUSE_MS);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  form?.scrollIntoView({ behavior: still ? "auto" : "smooth", block: "start" });
  form?.querySelector("input")?.focus({ preventScroll: true });
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const root = parentElement.querySelector(".marked");
  const text = JSON.stringify(data.pieces);
  if (drawn.get(root) !== text) {
    drawn.set(root, text); // drawn anew it would jump back to its beginning
    root.setAttribute("role", "region");
    root.setAttribute("aria-label", data.label);
    root.tabIndex = 0; // it scrolls, so the keyboard must reach it
    const open = (row) => {
      setTriggerValue("row", row);
      go(row, TRIES);
    };
    const pieces = data.pieces.map((piece) =>
      piece.kind ? marked(piece, open) : document.createTextNode(piece.text),
    );
    root.replaceChildren(...pieces);
  }
  if (root.dataset.open !== String(data.open)) {
    root.dataset.open = String(data.open);
    show(root, data.open);
  }
}
