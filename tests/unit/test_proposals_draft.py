"""Drafts: what is about to be added, held against the validator, saved in one step."""

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from figuredesk.ledger import Editor, Ledger, load_ledger, preview, save_change, undo
from figuredesk.reading.documents import Document, DocumentKind
from figuredesk.reading.proposals import (
    FIGURE_COLUMNS,
    AddDraft,
    draft_change,
    draft_problems,
    final_rows,
    new_claimant_row,
    new_measure_row,
    new_place_row,
    suggest_claimants,
    suggest_measures,
    suggest_places,
    suggest_report,
)

EDITOR = Editor(name="Ada", known_by="this machine")
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    shutil.copytree(Path(__file__).resolve().parents[2] / "data", tmp_path / "data")
    return load_ledger(tmp_path / "data")


def _figure(**cells: str) -> dict[str, str]:
    row = dict.fromkeys(FIGURE_COLUMNS, "") | {
        "id": "2021-11-19-new",
        "quote": "about 55 people",
        "value": "55",
        "hedge": "about",
        "measure": "people-detained",
        "place": "belarus",
        "claimant": "not-stated",
        "stance": "asserts",
        "report": "new-report",
        "status": "proposed",
    }
    return row | cells


REPORT = {
    "id": "new-report",
    "outlet": "Coast Post",
    "title": "A night at the fence",
    "url": "https://coast.example/night",
    "published": "2021-11-19",
    "language": "en",
    "kind": "news",
}


def test_everything_is_saved_in_one_step_and_can_be_undone(ledger: Ledger) -> None:
    claimant = new_claimant_row("Ann Reed", "harbour master", ledger) | {"side": "Other"}
    draft = AddDraft(
        report="new-report",
        reports=(REPORT,),
        claimants=(claimant,),
        figures=(_figure(claimant=claimant["id"]),),
        also_in=("2021-11-18-in-country-eismont",),
    )
    assert draft_problems(draft, ledger) == ()
    change = draft_change(draft, ledger)
    said = "\n".join(preview(change).lines)
    for words in ("new-report", "Coast Post", "about 55 people", "Ann Reed", "also_in:"):
        assert words in said
    before = {p.name: p.read_bytes() for p in ledger.directory.glob("*.csv")}
    saved = save_change(ledger.directory, change, EDITOR, NOW)
    now = load_ledger(ledger.directory)
    assert now.figure("2021-11-19-new").value == 55
    assert now.figure("2021-11-18-in-country-eismont").also_in[-1] == "new-report"
    undo(ledger.directory, saved, EDITOR, NOW)
    after = {p.name: p.read_bytes() for p in ledger.directory.glob("*.csv")}
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"corrections.csv"}


def test_the_validator_speaks_of_the_drafts_rows(ledger: Ledger) -> None:
    draft = AddDraft(
        report="new-report",
        reports=(REPORT,),
        figures=(
            _figure(),
            _figure(id="b", value="about 5", place="nowhere"),
            _figure(id="2021-11-18-in-country-eismont", hedge="range"),
        ),
    )
    problems = draft_problems(draft, ledger)
    places = {(each.row, each.problem.column) for each in problems}
    assert (1, "value") in places and (1, "place") in places
    assert (2, "id") in places
    assert not any(each.row == 0 for each in problems)
    assert all(each.problem.remedy for each in problems)


def test_a_figure_may_refer_to_one_that_the_ledger_has(ledger: Ledger) -> None:
    answer = _figure(stance="denies", replies_to="2021-11-18-corridor-proposal-eismont")
    draft = AddDraft(report="new-report", reports=(REPORT,), figures=(answer,))
    assert draft_problems(draft, ledger) == ()
    lost = AddDraft(report="new-report", reports=(REPORT,), figures=(_figure(replies_to="none"),))
    assert [each.problem.column for each in draft_problems(lost, ledger)] == ["replies_to"]


def test_a_report_is_not_added_twice(ledger: Ledger) -> None:
    url = next(r.url for r in ledger.report_by_id.values() if r.id == "rferl-31567648")
    document = Document(
        text="x", kind=DocumentKind.HTML, name="x", url=url.replace("https://", "http://www.") + "/"
    )
    assert suggest_report(document, ledger, date(2026, 1, 1)).same == "rferl-31567648"
    titled = Document(
        text="x",
        kind=DocumentKind.HTML,
        name="x",
        outlet="rudaw",
        title="Iraq, KRG return over 400 citizens from Belarus-Poland border",
    )
    assert suggest_report(titled, ledger, date(2026, 1, 1)).same == "rudaw-181120211"


def test_a_new_report_is_begun_as_far_as_known(ledger: Ledger) -> None:
    document = Document(
        text="Der Bericht",
        kind=DocumentKind.HTML,
        name="x",
        title="A night at the fence",
        url="https://www.rferl.org/a/night/1.html?utm_source=x",
        published=date(2021, 11, 19),
        language="en-GB",
    )
    row = suggest_report(document, ledger, date(2026, 1, 2)).row
    assert row["outlet"] == "RFE/RL"
    assert row["id"] == "rfe-rl-2021-11-19"
    assert (row["published"], row["accessed"]) == ("2021-11-19", "2026-01-02")
    assert row["language"] == "en"


def test_near_names_are_suggested(ledger: Ledger) -> None:
    assert suggest_claimants("Natalya Eismont", ledger)[0].id == "natallya-eismont"
    assert suggest_places("Kuznica", ledger)
    assert suggest_measures("deaths at the border", ledger)[0].id.startswith("deaths")
    assert suggest_claimants("", ledger) == ()
    assert suggest_claimants("Zzyzx Qqq", ledger) == ()


def test_new_rows_have_free_ids(ledger: Ledger) -> None:
    assert new_claimant_row("Natallya Eismont", "", ledger)["id"] == "natallya-eismont-2"
    assert new_place_row("Belarus", ledger)["id"] == "belarus-2"
    assert new_measure_row("Tents pitched", ledger)["terms"] == "tents|pitched"


def test_a_figure_already_in_the_report_is_left_alone(ledger: Ledger) -> None:
    draft = AddDraft(report="rferl-31567648", also_in=("2021-11-18-in-country-eismont",))
    assert draft_change(draft, ledger).edits == ()


def test_a_figure_whose_link_leads_nowhere_can_be_carried_too(ledger: Ledger) -> None:
    file = ledger.directory / "figures.csv"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    whole = "2021-11-18-in-country-eismont"
    kept = [line for line in lines if not line.startswith(f"{whole},")]
    file.write_text("".join(kept), encoding="utf-8")
    ledger = load_ledger(ledger.directory)
    draft = AddDraft(
        report="new-report", reports=(REPORT,), also_in=("2021-11-18-near-border-eismont",)
    )
    save_change(ledger.directory, draft_change(draft, ledger), EDITOR, NOW)
    saved = file.read_text(encoding="utf-8").splitlines()
    row = next(line for line in saved if line.startswith("2021-11-18-near-border-eismont,"))
    assert "new-report" in row
    assert whole in row  # the link stays as it was, for a person to mend


def test_links_between_new_rows_follow_their_ids(ledger: Ledger) -> None:
    rows = [
        _figure(id="first", as_of="2021-11-18"),
        _figure(id="second", part_of="first", replies_to="first"),
    ]
    first, second = final_rows(rows, ledger.figures["id"], "2021-11-19")
    assert first["id"] != "first"
    assert (second["part_of"], second["replies_to"]) == (first["id"], first["id"])
