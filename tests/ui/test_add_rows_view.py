"""The proposed rows of Add without a browser: judged as they are typed, and nothing lost."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from figuredesk.ledger import Editor
from ui.screens import ADD

Open = Callable[..., AppTest]
FRIDAY = "There were about 4,200 migrants in Belarus, Natallya Eismont said on Friday."
TWO = """Natallya Eismont said on December 2 that about 4,300 migrants were in Belarus.

Tomasz Wierzbowski, a shopkeeper, told the paper that 1,250 migrants were in Belarus."""
SAME = "About 7,000 migrants were in Belarus, Natallya Eismont said on November 18."


@pytest.fixture(autouse=True)
def _as_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    ada = Editor(name="Ada", known_by="this machine")
    for where in ("ui.rights.current_editor", "ui.add_save.current_editor"):
        monkeypatch.setattr(where, lambda: ada)


def _field(app: AppTest, label: str) -> Any:
    fields = [*app.text_input, *app.selectbox]
    return next(field for field in fields if field.label == label)


def _press(app: AppTest, label: str) -> AppTest:
    app = next(button for button in app.button if button.label == label).click().run()
    assert not app.exception
    return app


def _begun(open_screen: Open, text: str, day: str = "2021-12-03") -> AppTest:
    app = open_screen(ADD)
    app.text_area(key="add-text").input(text)
    app.text_input(key="add-paste-day").input(day)
    app = _press(app, "Find the figures")
    _field(app, "Outlet").input("Coast Post")
    _field(app, "Address").input("https://coast.example/a").run()
    return app


def _words(app: AppTest) -> str:
    return "\n".join(_parts(app))


def _parts(app: AppTest) -> list[str]:
    bodies = [part.proto.body for part in app.get("html")]
    return [body for body in bodies if not body.startswith("<style>")]


def _rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _saved(ledger: Path) -> list[dict[str, str]]:
    rows = _rows(ledger / "figures.csv")
    return [row for row in rows if row["report"].startswith("coast-post")]


@pytest.mark.parametrize(
    ("label", "typed", "said"),
    [
        ("Number", "many", "is no number"),
        ("Describes", "2021-02-31", "no day of the calendar"),
        ("Printed words", "one two three four five six seven eight nine ten eleven 12 13", "12"),
    ],
)
def test_a_wrong_cell_is_judged_at_its_field_with_no_press(
    open_screen: Open, label: str, typed: str, said: str
) -> None:
    app = _press(_begun(open_screen, FRIDAY), "Change row 1")
    assert "fd-field-wrong" not in _words(app)
    _field(app, label).input(typed).run()
    (wrong,) = [part for part in _parts(app) if "fd-field-wrong" in part]
    assert said in wrong
    assert f"{label}: " in wrong  # for those who hear the page


def test_a_closed_row_still_says_what_is_wrong_and_keeps_what_was_typed(open_screen: Open) -> None:
    app = _press(_begun(open_screen, FRIDAY), "Change row 1")
    _field(app, "Number").input("4.2k").run()
    app = _press(app, "Done")
    assert "Number: “4.2k” is no number" in _words(app)
    app = _press(app, "Change row 1")
    assert _field(app, "Number").value == "4.2k"


def test_what_is_typed_is_there_for_another_session(open_screen: Open) -> None:
    app = _press(_begun(open_screen, FRIDAY), "Change row 1")
    _field(app, "Note").input("As told by phone").run()
    again = open_screen(ADD, work="".join(app.query_params["work"]))
    assert _field(again, "Note").value == "As told by phone"
    assert _field(again, "Outlet").value == "Coast Post"


def test_what_was_begun_is_offered_to_go_on_with(open_screen: Open) -> None:
    app = _begun(open_screen, f"Begun and left. {FRIDAY}")
    _field(app, "Title").input("Begun on a Friday").run()
    again = open_screen(ADD)
    label = next(b.label for b in again.button if "Begun on a Friday" in b.label)
    assert label.endswith("1 proposed figure")
    again = _press(again, label)
    assert _field(again, "Title").value == "Begun on a Friday"
    again = _press(again, "Throw this away")
    assert not [b for b in again.button if "Begun on a Friday" in b.label]


def test_another_date_reads_relative_dates_again(open_screen: Open, ledger_copy: Path) -> None:
    app = _begun(open_screen, FRIDAY)
    _field(app, "Published").input("2021-12-10").run()
    assert not app.exception
    app = _press(_press(app, "Show the change"), "Save")
    (row,) = _saved(ledger_copy)
    assert (row["said_on"], row["report"]) == ("2021-12-10", "coast-post-2021-12-10")


def test_another_date_leaves_a_date_that_was_typed(open_screen: Open, ledger_copy: Path) -> None:
    app = _press(_begun(open_screen, FRIDAY), "Change row 1")
    _field(app, "Said on").input("2021-11-30").run()
    _field(app, "Published").input("2021-12-10").run()
    app = _press(_press(app, "Show the change"), "Save")
    assert _saved(ledger_copy)[0]["said_on"] == "2021-11-30"


def test_a_half_typed_date_changes_nothing(open_screen: Open) -> None:
    app = _press(_begun(open_screen, FRIDAY), "Change row 1")
    _field(app, "Published").input("2021-12-1").run()
    assert _field(app, "Said on").value == "2021-12-03"
    assert "Published: " in next(part for part in _parts(app) if "fd-field-wrong" in part)


def test_somebody_new_can_turn_out_to_be_known(open_screen: Open, ledger_copy: Path) -> None:
    app = _begun(open_screen, TWO)
    _field(app, "Somebody new, or who?").set_value("polish-border-guard").run()
    assert "New to this ledger" not in _words(app)
    app = _press(_press(app, "Show the change"), "Save")
    assert {row["claimant"] for row in _saved(ledger_copy)} == {
        "natallya-eismont",
        "polish-border-guard",
    }


def test_a_row_left_out_asks_for_nothing(open_screen: Open, ledger_copy: Path) -> None:
    app = _begun(open_screen, TWO)
    choice = next(each for each in app.button_group if each.label == "What to do with row 2")
    choice.set_value("Leave out").run()
    assert "New to this ledger" not in _words(app)
    app = _press(_press(app, "Show the change"), "Save")
    assert [row["quote"] for row in _saved(ledger_copy)] == ["about 4,300 migrants"]


def test_every_number_of_the_text_is_proposed_beside_what_was_changed(open_screen: Open) -> None:
    app = _press(_begun(open_screen, f"{FRIDAY} Tickets cost 25 euros."), "Change row 1")
    _field(app, "Number").input("4250").run()
    app = _press(app, "Propose every number of the text")
    assert _field(app, "Number").value == "4250"
    assert "2 proposed figures" in _words(app)


def test_the_same_statement_of_another_outlet_is_offered_as_carried_too(
    open_screen: Open, ledger_copy: Path
) -> None:
    app = _begun(open_screen, SAME, "2021-11-18")
    assert "In the ledger: about 7,000, Natallya Eismont" in _words(app)
    app = _press(_press(app, "Show the change"), "Save")
    assert not _saved(ledger_copy)
    rows = _rows(ledger_copy / "figures.csv")
    known = next(row for row in rows if row["id"] == "2021-11-18-in-country-eismont")
    assert "coast-post-2021-11-18" in known["also_in"].split()


def test_links_between_rows_lead_to_what_is_saved(open_screen: Open, ledger_copy: Path) -> None:
    text = (
        "About 7,100 migrants are in Belarus, Natallya Eismont said on December 3. "
        "Of them, 2,100 are at the border with Poland, she said."
    )
    app = _begun(open_screen, text)
    _press(app, "Change row 2")
    whole = _field(app, "Part of")
    whole.set_value(whole.options[1]).run()
    _field(app, "Denies or answers").set_value(whole.options[1]).run()
    app = _press(_press(app, "Show the change"), "Save")
    rows = {row["value"]: row for row in _saved(ledger_copy)}
    assert rows["2100"]["part_of"] == rows["7100"]["id"]
    assert rows["2100"]["replies_to"] == rows["7100"]["id"]


def test_undo_comes_back_to_the_rows_as_they_were(open_screen: Open, ledger_copy: Path) -> None:
    before = (ledger_copy / "figures.csv").read_bytes()
    app = _press(_begun(open_screen, FRIDAY), "Change row 1")
    _field(app, "Number").input("4250").run()
    app = _press(_press(app, "Show the change"), "Save")
    app = _press(app, "Undo all of it")
    assert (ledger_copy / "figures.csv").read_bytes() == before
    assert _field(app, "Number").value == "4250"
