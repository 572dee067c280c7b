"""A figure of the right number and speaker is the wrong one where the words put it elsewhere."""

import dataclasses
from datetime import date
from functools import cache
from typing import Any

import pytest

from figuredesk.checking import Verdict, VerdictKind, check_mentions, check_text
from figuredesk.ledger import Ledger, load_ledger
from fixtures.checking_ledger import DAY, mention, strike_ledger
from fixtures.fjord_ledger import write_fjord_ledger


@cache
def _ledger(names: str = "") -> Ledger:
    """The strike's ledger; with `names`, those of its harbour are others."""
    ledger = strike_ledger()
    if not names:
        return ledger
    places = ledger.places.copy()
    places.loc[places["id"] == "haven", "names"] = names
    return dataclasses.replace(ledger, places=places, version=f"{ledger.version}-{names}")


def _sent_home(text: str, names: str = "", **told: Any) -> Verdict:
    told = {"measure": "dockers-home", "as_of": "2031-04", "claimant": "port"} | told
    found = mention(text, "374", 374, **told)
    return check_mentions([found], text, DAY, _ledger(names))[0]


@pytest.mark.parametrize(
    "text",
    [
        "Norway kept 374 dockers at home in April, the port said.",
        "The 374 dockers, in the words of the port, were sent home along Norway's coast in April.",
        "In April 374 dockers, according to the port, went home across Norway's border.",
        "Norwegian police sent 374 dockers home in April, the port said.",
        "In April 374 dockers were sent home by Norway, the port said.",
    ],
)
def test_what_a_country_does_is_not_what_a_figure_of_elsewhere_says(text: str) -> None:
    assert _sent_home(text).verdict is VerdictKind.NOT_COMPARABLE


@pytest.mark.parametrize(
    "text",
    [
        "In April 374 dockers were sent home, the port told Norwegian radio.",
        "Norway and the port say that 374 dockers were sent home in April.",
    ],
)
def test_a_country_that_is_only_named_puts_a_number_nowhere_else(text: str) -> None:
    assert _sent_home(text).verdict is VerdictKind.MATCHES


@pytest.mark.parametrize(
    ("where", "verdict"),
    [
        ("on the eastern bank", VerdictKind.MATCHES),
        ("on the western bank", VerdictKind.NOT_COMPARABLE),
        ("on both banks", VerdictKind.NOT_COMPARABLE),
        ("on its own side", VerdictKind.MATCHES),
    ],
)
def test_one_side_is_neither_the_other_nor_both(where: str, verdict: VerdictKind) -> None:
    text = f"The port sent 374 dockers home {where} in April, it said."
    assert _sent_home(text, "eastern bank of the river").verdict is verdict


@pytest.fixture(scope="module")
def fjord(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return load_ledger(write_fjord_ledger(tmp_path_factory.mktemp("fjord")))


def _check(text: str, ledger: Ledger) -> Verdict:
    return check_text(text, date(2032, 9, 10), ledger)[0]


PLAIN = "The Danish Coast Guard turned back 40 boats{} on 9 September."


@pytest.mark.parametrize(
    "more", [" from Germany", " bound for Iceland", " that had left Norway", " sent by Vietnam"]
)
def test_a_country_that_the_figure_knows_nothing_of_is_elsewhere(more: str, fjord: Ledger) -> None:
    assert _check(PLAIN.format(""), fjord).verdict in (VerdictKind.MATCHES, VerdictKind.CAVEAT)
    assert _check(PLAIN.format(more), fjord).verdict not in (
        VerdictKind.MATCHES,
        VerdictKind.CAVEAT,
    )


@pytest.mark.parametrize(
    "text",
    [
        "The Danish Coast Guard told Norwegian radio that 40 boats turned back on 9 September.",
        "40 boats were turned back on 9 September, the Danish Coast Guard said in Norway.",
        PLAIN.format(" on the Danish side"),
    ],
)
def test_a_country_where_somebody_only_speaks_puts_no_number_there(
    text: str, fjord: Ledger
) -> None:
    assert _check(text, fjord).verdict in (VerdictKind.MATCHES, VerdictKind.CAVEAT)


def test_a_nation_that_the_figure_does_not_name_is_told_beside_the_match(fjord: Ledger) -> None:
    text = "Mette Holm says that 80 {}sailors are in the hall in Varde."
    codes = [
        [r.code.value for r in _check(text.format(n), fjord).reasons] for n in ("", "Finnish ")
    ]
    assert "other-population" not in codes[0]
    assert "other-population" in codes[1]


@pytest.mark.parametrize(
    ("where", "green"),
    [("in the hall in Varde", True), ("in the hall at Lundeborg", False), ("in the hall", True)],
)
def test_a_place_that_the_ledger_does_not_have_is_elsewhere(
    where: str, green: bool, fjord: Ledger
) -> None:
    figures = fjord.figures.assign(status="checked")
    checked = dataclasses.replace(fjord, figures=figures, version=f"{fjord.version}-checked")
    verdict = _check(f"Mette Holm says that 80 sailors are {where}.", checked)
    assert (verdict.verdict is VerdictKind.MATCHES) is green


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Boats turned back by Denmark on 9 September: 40.", True),
        ("Boats turned back by Iceland on 9 September: 40.", False),
        (
            "The Danish Coast Guard turned back 31 boats on 8 September, and 40 on 9 September.",
            True,
        ),
        ("It turned back 31 boats from Iceland on 8 September, and 40 on 9 September.", False),
    ],
)
def test_a_heading_and_a_number_before_tell_where_a_bare_number_is(
    text: str, verdict: bool, fjord: Ledger
) -> None:
    found = check_text(text, date(2032, 9, 10), fjord)[-1].verdict
    assert (found in (VerdictKind.MATCHES, VerdictKind.CAVEAT)) is verdict


@pytest.mark.parametrize(
    "text",
    [
        "Nine men of Iceland were held before 40 boats were turned back on 9 September, the Danish "
        "Coast Guard said.",
        "80 sailors on their way to Iceland slept in the hall in Varde on 9 September, Mette Holm "
        "said.",
    ],
)
def test_a_country_of_another_number_or_of_a_journey_puts_it_nowhere_else(
    text: str, fjord: Ledger
) -> None:
    verdict = check_text(text, date(2032, 9, 10), fjord)[-1]
    assert verdict.verdict in (VerdictKind.MATCHES, VerdictKind.CAVEAT)


TIMED = "The Danish Coast Guard turned back 40 boats {}."


@pytest.mark.parametrize(
    ("when", "held"),
    [
        ("on 9 September", True),
        ("on 9 September 2032", True),
        ("in 2030", False),
        ("between August and the end of 2029", False),
        ("on 9 March", False),
    ],
)
def test_a_time_that_the_words_name_and_the_figure_has_not_is_another(
    when: str, held: bool, fjord: Ledger
) -> None:
    figures = fjord.figures.assign(status="checked")
    checked = dataclasses.replace(fjord, figures=figures, version=f"{fjord.version}-checked")
    assert (_check(TIMED.format(when), checked).verdict is VerdictKind.MATCHES) is held


def test_a_body_of_another_country_is_another_speaker(fjord: Ledger) -> None:
    figures = fjord.figures.assign(status="checked")
    checked = dataclasses.replace(fjord, figures=figures, version=f"{fjord.version}-checked")
    text = "{} said that 40 boats were turned back on the Danish side on 9 September."
    assert _check(text.format("The Danish Coast Guard"), checked).verdict is VerdictKind.MATCHES
    for other in ("The Dutch coast guard", "Norway's coast guard", "The Icelandic Coast Guard"):
        assert _check(text.format(other), checked).verdict is not VerdictKind.MATCHES


@pytest.mark.parametrize(
    ("where", "green"),
    [
        ("on the Danish side of the border", True),
        ("on the Danish frontier, on that side", True),
        ("on the Danish side of the border, and nowhere else", True),
        ("along the line, on either side", False),
        ("on the Swedish side of the border", False),
    ],
)
def test_a_side_is_neither_the_other_nor_both(where: str, green: bool, fjord: Ledger) -> None:
    figures = fjord.figures.assign(status="checked")
    checked = dataclasses.replace(fjord, figures=figures, version=f"{fjord.version}-checked")
    text = f"On 9 September 40 boats were turned back {where}, the Danish Coast Guard said."
    assert (_check(text, checked).verdict is VerdictKind.MATCHES) is green


@pytest.mark.parametrize(("whose", "green"), [("Danish ", True), ("", True), ("Swedish ", False)])
def test_one_nations_boats_are_not_anothers(whose: str, green: bool, fjord: Ledger) -> None:
    measures = fjord.measures.copy()
    measures.loc[measures["id"] == "boats-turned", "label"] = "Danish boats turned back"
    figures = fjord.figures.assign(status="checked")
    named = dataclasses.replace(
        fjord, measures=measures, figures=figures, version=f"{fjord.version}-named"
    )
    text = f"The Danish Coast Guard said that 40 {whose}boats were turned back on 9 September."
    assert (_check(text, named).verdict is VerdictKind.MATCHES) is green


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Sweden's patrols turned back 40 boats on 9 September.", VerdictKind.NOT_COMPARABLE),
        (
            "Said the head of Sweden's patrols: 40 boats were turned back on the Danish side "
            "on 9 September.",
            VerdictKind.CAVEAT,
        ),
    ],
)
def test_what_another_countrys_body_did_is_not_the_figures(
    text: str, verdict: VerdictKind, fjord: Ledger
) -> None:
    found = check_text(text, date(2032, 9, 10), fjord)
    assert [each.verdict for each in found if each.mention.text == "40"] == [verdict]


@pytest.mark.parametrize(
    ("by", "green"), [("Denmark or Sweden", True), ("Norway", False), ("Norway or Finland", False)]
)
def test_of_two_countries_named_as_open_one_is_enough(by: str, green: bool, fjord: Ledger) -> None:
    text = (
        f"40 boats were turned back by {by} at the Danish side of the border on 9 September, "
        "said the Danish Coast Guard."
    )
    found = check_text(text, date(2032, 9, 10), fjord)[0]
    assert (found.verdict is not VerdictKind.NOT_COMPARABLE) is green


@pytest.mark.parametrize(
    ("where", "green"),
    [
        ("in the hall at Varde harbour", True),
        ("at Varde", True),
        ("at Lomma harbour", False),
        ("on the Danish side of the border", False),
    ],
)
def test_a_place_named_in_full_is_the_figures_or_speaks_against_it(
    where: str, green: bool, fjord: Ledger
) -> None:
    text = f"80 sailors were sleeping {where} on 9 September, Mette Holm of the ministry said."
    found = check_text(text, date(2032, 9, 10), fjord)[0]
    assert found.figures[:1] == ("ashore",)
    assert (found.verdict is not VerdictKind.NOT_COMPARABLE) is green


def test_what_only_a_note_tells_of_is_not_what_the_figure_counts(fjord: Ledger) -> None:
    figures = fjord.figures.copy()
    figures.loc[figures["id"] == "rescued", "note"] = "12 more off Norway."
    noted = dataclasses.replace(fjord, figures=figures, version=f"{fjord.version}-noted")
    text = "300 people were rescued off Denmark by 9 September, and another 12 off Norway."
    found = check_text(text, date(2032, 9, 10), noted)[-1]
    assert found.verdict is VerdictKind.NOT_IN_LEDGER


@pytest.mark.parametrize("where", ["in the whole country", "nationwide", "across the country"])
def test_what_a_whole_country_had_is_not_one_harbours(where: str, fjord: Ledger) -> None:
    text = f"80 sailors were sleeping in halls {where} on 9 September, Mette Holm said."
    found = check_text(text, date(2032, 9, 10), fjord)[0]
    assert found.verdict is not VerdictKind.MATCHES
    assert found.verdict is not VerdictKind.CAVEAT
