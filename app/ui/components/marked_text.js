// A report's text with its numbers marked and numbered as the rows of the table are.
// All text comes as data and is set with textContent, so that nothing in it can run.

export default function (component) {
  const { data, parentElement } = component;
  const root = parentElement.querySelector(".marked");
  root.setAttribute("role", "region");
  root.setAttribute("aria-label", data.label);
  root.tabIndex = 0; // it scrolls, so the keyboard must reach it
  root.replaceChildren();
  for (const piece of data.pieces) {
    if (!piece.kind) {
      root.append(document.createTextNode(piece.text));
      continue;
    }
    const mark = document.createElement("mark");
    mark.className = piece.kind;
    mark.textContent = piece.text;
    if (piece.rows) {
      const rows = document.createElement("sup");
      rows.textContent = piece.rows;
      mark.append(rows);
    }
    mark.title = piece.title;
    root.append(mark);
  }
}
