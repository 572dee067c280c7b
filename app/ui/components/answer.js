// The answer to a draft: totals, the draft with its marks, a card a number.
// All text comes as data and is set with textContent, so that nothing in it can run.

const SVG = "http://www.w3.org/2000/svg";

function make(tag, className, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined && text !== null) node.textContent = text;
  return node;
}

function draw(tag, attributes, text) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  if (text !== undefined) node.textContent = text;
  return node;
}

// The totals; where there are several, each shows the cards of its verdict alone, and all again.
function totals(data, show) {
  const line = make("div", "totals");
  line.append(make("strong", "", data.total));
  for (const count of data.counts) {
    const part = make(data.counts.length > 1 ? "button" : "span", `count ${count.kind}`);
    const symbol = make("span", "symbol", count.symbol);
    symbol.setAttribute("aria-hidden", "true");
    part.append(symbol, make("span", "", ` ${count.words}`));
    line.append(part);
    if (data.counts.length < 2) continue;
    part.type = "button";
    part.title = "Show only these";
    part.dataset.kind = count.kind;
    part.setAttribute("aria-pressed", "false");
    part.onclick = () => show(part.getAttribute("aria-pressed") === "true" ? null : count.kind);
  }
  return line;
}

function draft(data, goTo) {
  const article = make("div", "draft");
  article.setAttribute("role", "region");
  article.setAttribute("aria-label", "Your draft, every number marked");
  for (const piece of data.pieces) {
    if (piece.card === null) {
      article.append(document.createTextNode(piece.text));
      continue;
    }
    const mark = make("a", `mark ${piece.kind}`);
    mark.href = `#card-${piece.card}`;
    mark.id = `mark-${piece.card}`;
    const symbol = make("span", "symbol", piece.symbol);
    symbol.setAttribute("aria-hidden", "true");
    const tip = make("span", "tip");
    tip.append(make("b", "", `${piece.symbol} ${piece.word}`), make("span", "", piece.tip));
    tip.setAttribute("role", "tooltip");
    mark.onmouseenter = mark.onfocus = () => keepInside(tip, mark, article);
    mark.setAttribute("aria-label", `${piece.text}: ${piece.word}. Go to card ${piece.card}`);
    mark.append(symbol, make("span", "number", piece.text), make("sup", "", String(piece.card)), tip);
    mark.onclick = (event) => {
      event.preventDefault();
      goTo(`card-${piece.card}`);
    };
    article.append(mark);
  }
  return article;
}

// The tip stands over the page, so that the draft's own edge cuts nothing off: below its number,
// above it at the foot of the window, and within the width of the draft.
function keepInside(tip, mark, article) {
  tip.style.top = tip.style.left = "0";
  const box = tip.getBoundingClientRect(); // where its own nought is, and how large it is
  const at = mark.getClientRects()[0], edge = article.getBoundingClientRect().right;
  const below = at.bottom + 4, above = at.top - box.height - 4;
  const top = below + box.height > window.innerHeight && above > 0 ? above : below;
  tip.style.top = `${top - box.top}px`;
  tip.style.left = `${Math.max(0, Math.min(at.left, edge - box.width)) - box.left}px`;
}

function strip(data, room) {
  const box = make("figure", "strip");
  const width = Math.max(260, Math.min(560, room)), top = 22, base = 34;
  const picture = draw("svg", { viewBox: `0 0 ${width} 62`, role: "img", "aria-label": data.alt });
  const at = (share) => 14 + share * (width - 28);
  picture.append(draw("line", { x1: 0, x2: width, y1: base, y2: base, class: "axis" }));
  for (const tick of data.ticks) {
    picture.append(draw("text", { x: at(tick.at), y: 56, class: "tick", "text-anchor": tick.anchor }, tick.text));
    picture.append(draw("line", { x1: at(tick.at), x2: at(tick.at), y1: base, y2: base + 5, class: "axis" }));
  }
  for (const mark of data.marks) {
    let node;
    if (mark.to !== null) node = draw("rect", { x: at(mark.at), y: base - 4, width: Math.max(at(mark.to) - at(mark.at), 3), height: 8, class: "other" });
    else if (mark.shape === "up") node = draw("path", { d: `M${at(mark.at) - 4} ${base - 6} l9 6 l-9 6 z`, class: "other" });
    else if (mark.shape === "down") node = draw("path", { d: `M${at(mark.at) + 4} ${base - 6} l-9 6 l9 6 z`, class: "other" });
    else node = draw("circle", { cx: at(mark.at), cy: base, r: 5, class: mark.shape === "plan" ? "other plan" : "other" });
    node.append(draw("title", {}, mark.title));
    picture.append(node);
  }
  if (data.drafted) {
    const { at: from, to, text, anchor } = data.drafted;
    if (to !== null) picture.append(draw("line", { x1: at(from), x2: at(to), y1: top, y2: top, class: "drafted" }));
    picture.append(draw("line", { x1: at(from), x2: at(from), y1: top - 4, y2: base + 8, class: "drafted" }));
    picture.append(draw("text", { x: at(from), y: 12, class: "drafted", "text-anchor": anchor }, text));
  }
  box.append(picture);
  const legend = make("figcaption");
  for (const line of data.lines) legend.append(make("span", "", line));
  box.append(legend);
  return box;
}

function source(figure, open) {
  const item = make("li", "source");
  const said = make("a", "said", figure.number);
  said.href = figure.href;
  said.title = "Open this figure";
  said.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    open(figure.id);
  };
  item.append(said, document.createTextNode(` ${figure.what}`), make("br"));
  item.append(make("span", "who", figure.who), document.createTextNode(" · "));
  if (figure.url) {
    const link = make("a", "", `${figure.outlet} ↗`);
    link.href = figure.url;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.setAttribute("aria-label", `${figure.outlet}, opens the report in a new tab`);
    item.append(link);
  } else item.append(make("span", "", figure.outlet));
  return item;
}

function copier(text, what) {
  const button = make("button", "copy", "Copy");
  button.type = "button";
  button.setAttribute("aria-label", `Copy ${what}`);
  button.onclick = async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 2000);
  };
  return button;
}

function card(data, goTo, open, room) {
  const short = !data.figures.length && !data.sentence;
  const box = make("section", `card ${data.kind}${short ? " short" : ""}`);
  box.id = `card-${data.card}`;
  box.tabIndex = -1;
  const title = make("h2");
  title.id = `title-${data.card}`;
  box.setAttribute("aria-labelledby", title.id);
  title.append(make("span", "numeral", String(data.card)), make("span", "mention", data.text));
  if (data.counted) title.append(make("span", "counted", data.counted));
  const verdict = make("p", "verdict");
  const symbol = make("span", "symbol", data.symbol);
  symbol.setAttribute("aria-hidden", "true");
  verdict.append(symbol, make("span", "", ` ${data.word}`));
  const top = make("div", "top");
  top.append(title, verdict);
  box.append(top);
  if (data.reasons.length) {
    const reasons = make("ul", "reasons");
    for (const reason of data.reasons) reasons.append(make("li", "", reason));
    box.append(reasons);
  }
  if (data.working) box.append(make("p", "working", data.working));
  if (data.figures.length) {
    const list = make("ul", "sources");
    for (const figure of data.figures) list.append(source(figure, open));
    if (data.remark) list.firstChild.append(make("span", "remark", data.remark));
    box.append(list);
  }
  if (data.strip) box.append(strip(data.strip, room));
  if (data.sentence) {
    const print = make("div", "sentence");
    print.append(make("span", "label", data.sentence_label), copier(data.sentence, "the sentence to print"), make("p", "", data.sentence));
    box.append(print);
  }
  const light = make("p", `light ${data.light_kind}`);
  light.append(make("b", "", `${data.light}.`), document.createTextNode(data.light_reason ? ` ${data.light_reason}` : ""));
  const back = make("a", "back", "Back to the draft");
  back.href = `#mark-${data.card}`;
  back.onclick = (event) => {
    event.preventDefault();
    goTo(`mark-${data.card}`);
  };
  const foot = make("div", "foot");
  foot.append(light, back);
  box.append(foot);
  return box;
}

// The number whose card is read is lit in the draft, and brought into view there where the
// draft scrolls beside the cards. Read is the card with the focus, while it is to be seen;
// else the one on a line that goes down the window as the cards go up.
function follow(root, article, cards) {
  let lit = null, frame = 0;
  const read = () => {
    const room = window.innerHeight, { top, height } = cards.getBoundingClientRect();
    const line = room * Math.min(Math.max(-top / Math.max(height - room, 1), 0), 1);
    const focused = root.getRootNode().activeElement?.closest(".card");
    const box = focused?.getBoundingClientRect();
    if (box && box.top <= room && box.bottom >= 0) return focused;
    const shown = [...cards.children].filter((card) => !card.hidden);
    return shown.findLast((card) => card.getBoundingClientRect().top <= line);
  };
  const light = () => {
    frame = 0;
    const mark = root.querySelector(`#${read()?.id.replace("card", "mark")}`);
    if (!mark || mark === lit) return;
    lit?.classList.remove("current");
    mark.classList.add("current");
    lit = mark;
    const { top, bottom } = mark.getBoundingClientRect(), pane = article.getBoundingClientRect();
    const seen = top >= pane.top && bottom <= pane.bottom - 40;
    if (seen || article.scrollHeight <= article.clientHeight) return;
    article.scrollBy({ top: top - pane.top - article.clientHeight / 3, behavior: motion() });
  };
  const soon = (event) => {
    if (event.target !== article && !frame) frame = requestAnimationFrame(light);
  };
  const options = { capture: true, passive: true };
  const quieten = (event) => { // Escape puts a note away until its number is pointed at anew
    if (event.key !== "Escape") return;
    for (const mark of article.querySelectorAll(".mark:hover, .mark:focus")) mark.classList.add("quiet");
  };
  const wake = (event) => event.target.closest(".mark")?.classList.remove("quiet");
  article.onmouseout = wake;
  article.addEventListener("focusout", wake);
  document.addEventListener("keydown", quieten);
  document.addEventListener("scroll", soon, options);
  cards.addEventListener("focusin", soon);
  root.unfollow = () => {
    document.removeEventListener("scroll", soon, options);
    document.removeEventListener("keydown", quieten);
  };
  return root.unfollow;
}

function motion() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}

function printer(note) {
  const button = make("button", "copy print", "Print");
  button.type = "button";
  button.onclick = () => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-same-origin allow-modals");
    frame.style.cssText = "position:fixed;width:0;height:0;border:0";
    frame.srcdoc = note;
    frame.onload = () => {
      frame.contentWindow.focus();
      frame.contentWindow.print();
      setTimeout(() => frame.remove(), 60000);
    };
    document.body.append(frame);
  };
  return button;
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const root = parentElement.querySelector(".answer");
  const goTo = (id) => {
    const target = root.querySelector(`#${id}`);
    if (!target) return;
    if (target.hidden) show(null);
    const tall = target.offsetHeight > window.innerHeight * 0.6;
    target.scrollIntoView({ behavior: motion(), block: tall ? "start" : "center" });
    target.focus({ preventScroll: true });
  };
  const show = (kind) => { // the cards of one verdict, or of all
    for (const card of root.querySelectorAll(".card")) card.hidden = kind !== null && !card.classList.contains(kind);
    for (const total of root.querySelectorAll("button.count")) total.setAttribute("aria-pressed", String(total.dataset.kind === kind));
  };
  const open = (id) => setTriggerValue("open", id);
  const head = make("div", "head");
  head.append(totals(data, show));
  if (data.note) head.append(printer(data.note));
  head.setAttribute("role", "status");
  const wide = root.clientWidth;
  const room = (wide >= 860 ? (wide - 40) * (6 / 11) : wide) - 17; // as answer.css lays out
  const columns = make("div", "columns");
  const cards = make("div", "cards");
  for (const one of data.cards) cards.append(card(one, goTo, open, room));
  cards.onkeydown = (event) => { // out of a card, back to its number
    const from = event.key === "Escape" && event.target.closest(".card");
    if (from) goTo(from.id.replace("card", "mark"));
  };
  const article = draft(data, goTo);
  columns.append(article, cards);
  root.replaceChildren(head, columns);
  root.unfollow?.(); // what was drawn before
  return follow(root, article, cards);
}
