"""Signs that nobody sees: taken out of what is shown, kept in the file, told to its keeper."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bench.torture_saving import SHARED, write_ledger
from figuredesk.charts import LIGHT, describe_timeline
from figuredesk.checking import check_text, sentence_to_print
from figuredesk.ledger import (
    Editor,
    Ledger,
    correction_change,
    find_figures,
    load_ledger,
    named_signs,
    parse_table,
    save_change,
    undo,
    visible_address,
    visible_text,
)
from figuredesk.publishing import (
    cite_as_bibtex,
    cite_as_csl,
    cite_as_json_ld,
    cite_as_text,
    note_html,
    note_markdown,
)
from figuredesk.publishing.tables import figures_table, frame_to_csv_bytes, frame_to_json_bytes
from ui.check_answer import answer_data
from ui.safe import as_html, as_label

HIDDEN = [
    *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    *"\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u061c\u180e",
    *"\U000e0001\U000e0041\U000e007f\ufff9",
]
ADA = Editor(name="Ada", known_by="this machine")
NOW = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
STRAIN = "".join(HIDDEN)


@pytest.mark.parametrize("sign", HIDDEN, ids=lambda sign: f"U+{ord(sign):04X}")
def test_a_sign_that_nobody_sees_is_shown_nowhere(sign: str) -> None:
    for text in (f"7{sign},000", f"{sign}7,000", f"7,000{sign}", f"7{sign * 3},000"):
        assert visible_text(text) == "7,000"
        assert as_html(text) == "7,000"
        assert named_signs(text).replace(f"⟨U+{ord(sign):04X}⟩", "") == "7,000"


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",  # Persian: parts a word without a space
        "क्\u200dष",  # Hindi: asks for half a letter
        "שלום\u200f (7,000)",  # Hebrew: keeps the bracket on its side
        "七千人，约",
        "Zażółć gęślą jaźń – “7 000”\u202f€",
        "7️⃣",
    ],
)
def test_what_a_script_needs_stays(text: str) -> None:
    assert visible_text(text) == text
    assert named_signs(text) == text


def test_a_letter_that_joins_lets_one_joiner_stay_and_no_more() -> None:
    assert visible_text("می\u200c\u200c\u200c7") == "می\u200c7"


@pytest.mark.parametrize("sign", "\x00\x1b\x07\x7f\x9b\ud800\udcff")
def test_what_is_no_text_is_shown_as_such(sign: str) -> None:
    assert visible_text(f"7{sign},000") == "7\ufffd,000"
    assert as_label(f"7{sign}").encode().decode() == "7\ufffd"


def test_an_address_leads_where_it_led() -> None:
    address = "https://paper.example/a?b=c%20d&e=ż"
    assert visible_address(address) == address
    assert visible_address("https://paper.example/\u202e\u200b") == (
        "https://paper.example/%E2%80%AE%E2%80%8B"
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The harbour's ledger with such signs in every text of it."""
    write_ledger(tmp_path)
    for name, words in {
        "figures.csv": ("counted",),
        "reports.csv": ("Gazette,", "Boats", "example/1"),
        "measures.csv": ("Boats in", "at a berth"),
        "places.csv": ("The harbour",),
        "claimants.csv": ("Harbour master", ",Port,agency"),
    }.items():
        path = tmp_path / name
        text = path.read_text()
        for word in words:
            assert word in text
            text = text.replace(word, f"{word[:3]}{STRAIN}{word[3:]}")
        path.write_text(text.replace("proposed,,,", f"proposed,,,a note{STRAIN}"))
    return tmp_path


@pytest.fixture
def ledger(folder: Path) -> Ledger:
    return load_ledger(folder)


def _expect_none(text: str) -> None:
    assert not set(text) & set(HIDDEN), named_signs(text)[:200]


def test_nothing_that_leaves_the_ledger_holds_one(ledger: Ledger) -> None:
    assert not ledger.errors
    figure = ledger.figure(SHARED)
    _expect_none(repr((figure, *ledger.report_by_id.values(), *ledger.claimant_by_id.values())))
    _expect_none(sentence_to_print(ledger, figure))
    for cite in (cite_as_text, cite_as_bibtex, cite_as_csl, cite_as_json_ld):
        _expect_none(cite(ledger, SHARED))
    frame = figures_table(ledger, ledger.figures)
    _expect_none(frame_to_csv_bytes(frame).decode())
    _expect_none(json.dumps(json.loads(frame_to_json_bytes(frame)), ensure_ascii=False))
    chart = describe_timeline(ledger, "boats", [SHARED], LIGHT, titled=True)
    _expect_none(json.dumps(chart.chart.to_plotly_json(), default=str, ensure_ascii=False))


def test_a_draft_brings_none_into_the_note(ledger: Ledger) -> None:
    draft = f"The harbour{STRAIN} master counted 0{STRAIN} boats on 1 May 2024. {STRAIN}"
    verdicts = check_text(draft, date(2024, 5, 2), ledger)
    assert verdicts
    for note in (note_html, note_markdown):
        _expect_none(note(draft, verdicts, ledger, date(2024, 5, 2)))


def test_a_draft_brings_none_into_the_answer(ledger: Ledger) -> None:
    draft = f"The harbour{STRAIN} master counted 7{STRAIN} boats on 1 May 2024. {STRAIN}"
    verdicts = check_text(draft, date(2024, 5, 2), ledger)
    answer = answer_data(draft, verdicts, ledger)
    _expect_none(json.dumps(answer, ensure_ascii=False))
    pieces = "".join(piece["text"] for piece in answer["pieces"])
    assert pieces == "The harbour master counted 7 boats on 1 May 2024. "


def test_a_name_is_found_as_it_is_read(ledger: Ledger) -> None:
    assert [found.figure for found in find_figures(ledger, "harbour master")] == [SHARED]


def test_the_keeper_is_told_where_they_are(ledger: Ledger) -> None:
    told = {(p.file, p.column) for p in ledger.notices if p.code == "hidden-signs"}
    assert ("figures.csv", "quote") in told
    assert ("claimants.csv", "name") in told
    for problem in ledger.problems:
        _expect_none(problem.cell + problem.remedy + problem.column)
        assert "⟨U+202E⟩" in problem.cell


def test_a_cell_of_nothing_but_such_signs_is_an_empty_one(folder: Path) -> None:
    path = folder / "claimants.csv"
    header, row = path.read_text().splitlines()
    cells = row.split(",")
    cells[1] = STRAIN
    path.write_text(f"{header}\n{','.join(cells)}\n")
    assert [p.code for p in load_ledger(folder).errors if p.file == "claimants.csv"] == [
        "cell-empty"
    ]


def test_such_a_row_can_be_corrected_and_what_is_not_touched_stays(folder: Path) -> None:
    before = parse_table((folder / "figures.csv").read_bytes())
    figure = load_ledger(folder).figure(SHARED)
    change = correction_change(figure, {"locator": "p. 3"}, "found it")
    saved = save_change(folder, change, ADA, NOW)
    after = parse_table((folder / "figures.csv").read_bytes())
    assert after.cell(0, "locator") == "p. 3"
    assert after.cell(0, "quote") == before.cell(0, "quote") != figure.quote
    undo(folder, saved, ADA, NOW)
    assert (folder / "figures.csv").read_bytes() == before.to_bytes()
