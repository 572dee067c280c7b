"""Every way that a ledger's text goes: loaded, found, charted, cited, checked, taken away, saved.

Each step says what must hold of its result and how long it took in processor seconds, so
that a busy machine does not count as a hang. What is raised, other than the project's own
errors, is a bug and passes through.
"""

import csv
import io
import json
import re
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path

import pyarrow.parquet as pq

from figuredesk.charts import (
    DARK,
    LIGHT,
    DescribedChart,
    describe_parts_of,
    describe_timeline,
    describe_where,
    describe_who_says_what,
    find_moments,
    find_wholes,
)
from figuredesk.checking import Verdict, check_text, sentence_to_print
from figuredesk.errors import ChangeRefused, FigureDeskError, LedgerNotWritten
from figuredesk.ledger import (
    Editor,
    Ledger,
    correct_figure,
    figure_cells,
    find_figures,
    load_ledger,
    parse_table,
    relations_of,
    select_figures,
    undo,
    visible_text,
)
from figuredesk.ledger.schema import FILES, SCHEMA
from figuredesk.ledger.snapshot import read_files
from figuredesk.publishing import (
    cite_as_bibtex,
    cite_as_csl,
    cite_as_json_ld,
    cite_as_text,
    draft_examples,
    note_html,
    note_markdown,
)
from figuredesk.publishing.tables import (
    figures_table,
    frame_to_csv_bytes,
    frame_to_json_bytes,
    frame_to_parquet_bytes,
)
from figuredesk.reading import read_text
from figuredesk.reading.documents import Document, DocumentKind
from figuredesk.reading.proposals import draft_problems, propose_figures
from figuredesk.reading.proposals.draft import AddDraft
from hostile import payloads

DAY = date(2021, 11, 20)
NOW = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
ADA = Editor(name="Ada", known_by="this machine")
NOTE_ELEMENTS = frozenset(
    ("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "h4", "p", "div",
     "a", "span", "sup", "ul", "li", "section", "blockquote", "footer")
)  # fmt: skip
NOTE_ATTRIBUTES = frozenset(
    ("lang", "charset", "name", "content", "http-equiv", "class", "href", "title", "id", "rel")
)
_CHART_TAGS = re.compile(r'</?(?:b|i|sup|br|span)>|<span style="[a-z:#0-9A-F; -]*">')
_FORMULA = re.compile(r"[=+@＝＋－＠-]")


@dataclass
class Clock:
    """Processor seconds of every step, the slowest of each kind kept with what it was."""

    limit: float = 2.0
    slowest: dict[str, tuple[float, str]] = field(default_factory=dict)
    total: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    count: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    late: list[tuple[str, float, str]] = field(default_factory=list)

    @contextmanager
    def step(self, name: str, what: object = "") -> Iterator[None]:
        """Time one step of this name; one over the limit is put down in `late`."""
        start = time.process_time()
        yield
        spent = time.process_time() - start
        self.total[name] += spent
        self.count[name] += 1
        if spent > self.slowest.get(name, (-1.0, ""))[0]:
            self.slowest[name] = (spent, repr(what)[:80])
        if spent > self.limit:
            self.late.append((name, round(spent, 2), repr(what)[:80]))


def take_rows(folder: Path, clock: Clock) -> Ledger:
    """Load; every row of every file is shown or named in a problem."""
    with clock.step("load"):
        ledger = load_ledger(folder)
    for name, table in SCHEMA.items():
        rows = [r for r in parse_table((folder / table.file).read_bytes()).rows if not r.is_blank]
        named = {problem.line for problem in ledger.errors if problem.file == table.file}
        shown = len(getattr(ledger, name))
        assert shown + sum(row.line in named for row in rows) >= len(rows), name
        if name == "figures":
            lines = set(ledger.figures["line"])
            assert all(row.line in lines or row.line in named for row in rows)
    return ledger


def take_away(ledger: Ledger, clock: Clock) -> None:
    """Export: nothing lost, no cell a formula, JSON and Parquet what they should be."""
    with clock.step("table"):
        frame = figures_table(ledger, ledger.figures)
    with clock.step("csv"):
        content = frame_to_csv_bytes(frame, with_mark=True)
    text = content.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert len(rows) == len(frame) + 1
    assert {len(row) for row in rows} == {len(frame.columns)}
    numeric = {at for at, name in enumerate(frame.columns) if name in ("value", "low", "high")}
    for mark in ",;\t":  # a spreadsheet may cut where its own country's files are cut
        for row in csv.reader(io.StringIO(text), delimiter=mark):
            for at, cell in enumerate(row):
                is_number = mark == "," and at in numeric
                assert is_number or not _runs(cell, mark), (mark, cell)
    for was, row in zip(frame.itertuples(index=False), rows[1:], strict=True):
        for before, after in zip(was, row, strict=True):
            if isinstance(before, str):
                assert after.replace("'", "") == before.replace("'", "")
    with clock.step("json"):
        content = frame_to_json_bytes(frame)
    found = json.loads(content, parse_constant=_no_constant)
    assert [row["note"] or "" for row in found] == list(frame["note"])
    with clock.step("parquet"):
        content = frame_to_parquet_bytes(frame)
    table = pq.read_table(io.BytesIO(content))
    assert [cell or "" for cell in table["quote"].to_pylist()] == list(frame["quote"])


def _runs(cell: str, mark: str) -> bool:
    """Whether a spreadsheet would take the cell for a formula."""
    return bool(_FORMULA.match(cell.lstrip() if mark == "," else cell))


def _no_constant(name: str) -> float:
    raise AssertionError(f"{name} is not JSON")


def look_up(ledger: Ledger, clock: Clock) -> None:
    """Search with every attack there is; select by each column."""
    for words in (*payloads.ALL, "7,000", "-7000", "999999999999999", "9" * 400, "a " * 5_000):
        with clock.step("find", words):
            found = find_figures(ledger, words)
        assert all(ledger.has_figure(one.figure) for one in found)
        with clock.step("select", words):
            select_figures(ledger, search=words, since=date(2021, 1, 1), until=date.max)


def chart_all(ledger: Ledger, clock: Clock, measures: int = 1_000) -> None:
    """Every picture of so many measures, in words, as a table, and as the browser gets it."""
    for number, measure in enumerate(sorted(set(ledger.figures["measure"]))[:measures]):
        rows = ledger.figures[ledger.figures["measure"] == measure]
        ids = list(rows["id"])
        theme = (LIGHT, DARK)[number % 2]
        log = number % 3 == 0
        with clock.step("chart: time", measure):
            _look_at(describe_timeline(ledger, measure, ids, theme, log=log, titled=True))
        with clock.step("chart: where", measure):
            _look_at(describe_where(ledger, measure, ids, theme, titled=True))
        for moment in find_moments(ledger, ids)[:3]:
            with clock.step("chart: who", (measure, moment.key)):
                chart = describe_who_says_what(
                    ledger, measure, ids, theme, moment=moment.key, log=log, titled=True
                )
                _look_at(chart)
        for whole in find_wholes(ledger, ids)[:3]:
            with clock.step("chart: parts", whole):
                _look_at(describe_parts_of(ledger, whole, theme, titled=True))


def _look_at(described: DescribedChart) -> None:
    spec = json.loads(described.chart.to_json())
    for text in _texts(spec["data"]) + _texts(spec["layout"].get("annotations", [])):
        assert "<" not in _CHART_TAGS.sub("", text), text
    title = spec["layout"].get("title", {}).get("text", "")
    assert "<" not in _CHART_TAGS.sub("", title), title
    assert described.alt
    assert "nan" not in described.alt.split()
    assert len(described.table) >= len(described.sources) or len(described.sources) == 200


def _texts(value: object) -> list[str]:
    """The words that Plotly draws; ids and templates of our own aside."""
    drawn = ("text", "hovertext", "name", "label", "labels")
    if isinstance(value, dict):
        own = [v for k in drawn if k in value for v in _strings(value[k])]
        return own + [t for k, v in value.items() if k not in drawn for t in _texts(v)]
    if isinstance(value, list):
        return [text for each in value for text in _texts(each)]
    return []


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [t for each in value for t in _strings(each)] if isinstance(value, list) else []


def cite_all(ledger: Ledger, clock: Clock) -> None:
    """Every figure's sentence, relations and citations, each in its own syntax."""
    for key in ledger.figures["id"]:
        figure = ledger.figure(key)
        with clock.step("figure", key):
            relations_of(ledger, key)
            sentence = sentence_to_print(ledger, figure)
            text = cite_as_text(ledger, key, permalink="http://localhost/figure")
            bibtex = cite_as_bibtex(ledger, key)
            items = json.loads(cite_as_csl(ledger, key), parse_constant=_no_constant)
            linked = cite_as_json_ld(ledger, key)
        assert sentence.strip()
        assert text.strip()
        assert [item["id"] for item in items] == [key]
        assert json.loads(linked, parse_constant=_no_constant)["identifier"] == key
        assert "<" not in linked  # or it could leave the script element that it is put into
        _read_bibtex(bibtex, key)


def _read_bibtex(entry: str, key: str) -> None:
    """The braces pair up, and nothing but the entry is left outside of them."""
    assert entry.startswith(f"@misc{{{key},\n")
    depth = 0
    for at, sign in enumerate(entry):
        if sign in "{}" and entry[at - 1] != "\\":
            depth += 1 if sign == "{" else -1
            assert depth > 0 or at == len(entry) - 1
    assert depth == 0


def check_draft(draft: str, ledger: Ledger, clock: Clock) -> list[Verdict]:
    """Check one draft; its numbers stand where they are said to, its notes hold no markup."""
    with clock.step("check", draft):
        verdicts = check_text(draft, DAY, ledger)
    for verdict in verdicts:
        mention = verdict.mention
        assert draft[mention.start : mention.end] == mention.text
        assert all(ledger.has_figure(key) for key in verdict.figures)
    with clock.step("note", draft):
        page = note_html(draft, verdicts, ledger, DAY)
        marked = note_markdown(draft, verdicts, ledger, DAY)
    _read_note(page)
    page.encode()
    marked.encode()
    _read_markdown(marked)
    return verdicts


class _NoteReader(HTMLParser):
    """Fails at every element and attribute that is not the note's own."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in NOTE_ELEMENTS, tag
        for name, value in attrs:
            assert name in NOTE_ATTRIBUTES, name
            if name == "href":
                assert re.match(r"https?://|#number-\d+$", value or ""), value

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


def _read_note(page: str) -> None:
    reader = _NoteReader(convert_charrefs=True)
    reader.feed(page.removeprefix("<!doctype html>"))
    reader.close()


def _read_markdown(marked: str) -> None:
    """Every bracket and every angle is escaped, but those of our own links."""
    bare = re.sub(r"\\.", "", marked)
    bare = re.sub(r"\[[^\[\]]*\]\(<https?://[^<>()\s]*>\)", "", bare)
    assert not re.search(r"[\[\]<`]", bare), bare


def propose_all(draft: str, ledger: Ledger, clock: Clock) -> None:
    """Propose the figures of a text, and let the validator look at the rows."""
    with clock.step("propose", draft):
        document = Document(text=draft, kind=DocumentKind.TEXT, name="pasted text")
        proposals = propose_figures(document, ledger, read_text(draft, DAY, ledger), every=True)
        rows = tuple(proposal.row for proposal in proposals[:20])
        draft_problems(AddDraft(report="x", figures=rows), ledger)


def save_and_undo(folder: Path, ledger: Ledger, cells: str, clock: Clock) -> bool:
    """Correct a figure with a hostile cell, load it back, undo: nothing else has changed."""
    figure = ledger.figure(ledger.figures["id"].iloc[len(cells) % len(ledger.figures)])
    before = read_files(folder, FILES)
    try:
        with clock.step("save", cells):
            saved = correct_figure(
                folder, figure, {"note": cells, "locator": cells}, cells, editor=ADA, now=NOW
            )
    except FigureDeskError as error:
        assert not isinstance(error, LedgerNotWritten) or "half a character" in str(error)
        assert str(error)
        if isinstance(error, ChangeRefused):
            assert error.problems
        assert read_files(folder, FILES) == before
        return False
    after = load_ledger(folder)
    assert after.version == saved.version
    assert len(after.figures) == len(ledger.figures)
    now = figure_cells(after.figure(figure.id))
    assert now["note"].split() == visible_text(cells).split()
    assert _rows_but(before, figure.id) == _rows_but(read_files(folder, FILES), figure.id)
    with clock.step("undo", cells):
        undo(folder, saved, ADA, NOW)
    assert load_ledger(folder).figure(figure.id) == figure
    return True


def _rows_but(contents: dict[str, bytes], figure: str) -> list[str]:
    """The raw rows of every figure but one."""
    table = parse_table(contents["figures.csv"])
    return [row.raw for n, row in enumerate(table.rows) if table.cell(n, "id") != figure]


def try_examples(ledger: Ledger, clock: Clock) -> None:
    """The examples that the home screen makes of the ledger."""
    with clock.step("examples"):
        examples = draft_examples(ledger)
    for example in examples:
        check_draft(example.text, ledger, clock)
