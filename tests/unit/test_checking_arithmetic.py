"""Numbers that follow from the ledger's, with the working shown, and those that do not."""

from datetime import date
from functools import cache
from pathlib import Path

from figuredesk.checking import Verdict, VerdictKind, check_mentions, check_text
from figuredesk.ledger import Hedge, Ledger, Stance, load_ledger
from figuredesk.reading import Mention, QuantityKind
from fixtures.checking_ledger import DAY, changed, mention, strike_ledger

SHIPPED = Path(__file__).resolve().parents[2] / "data"


@cache
def _ledger() -> Ledger:
    return strike_ledger()


def _last(text: str, *mentions: Mention) -> Verdict:
    return check_mentions(list(mentions), text, DAY, _ledger())[-1]


def _months(text: str) -> list[Mention]:
    told = {"measure": "dockers-home", "claimant": "port"}
    return [
        mention(text, "374", 374, as_of="2031-04", **told),
        mention(text, "250", 250, as_of="2031-03", **told),
    ]


def test_a_sum_of_two_months_shows_its_working() -> None:
    text = "The port sent 374 dockers home in April and 250 in March, 624 together."
    told = mention(text, "624", 624, measure="dockers-home", counted=None, claimant="port")
    found = _last(text, *_months(text), told)
    assert (found.verdict, found.working) == (VerdictKind.CAVEAT, "374 + 250 = 624")
    assert [r.code.value for r in found.reasons] == ["sum"]
    assert found.figures == ("home-april", "home-march")
    assert "374 + 250 = 624" in found.reasons[0].sentence


def test_a_stretch_of_two_months_is_their_sum_without_a_word() -> None:
    text = "In March and April the port sent 624 dockers home."
    told = mention(
        text, "624", 624, measure="dockers-home", claimant="port", as_of="2031-03/2031-04"
    )
    found = _last(text, told)
    assert (found.verdict, found.working) == (VerdictKind.CAVEAT, "250 + 374 = 624")
    assert found.figures == ("home-march", "home-april")


def test_a_stretch_with_a_month_that_is_not_known_is_no_sum() -> None:
    text = "From February to April the port sent 624 dockers home."
    told = mention(
        text, "624", 624, measure="dockers-home", claimant="port", as_of="2031-02/2031-04"
    )
    found = _last(text, told)
    assert (found.verdict, found.working) == (VerdictKind.NOT_IN_LEDGER, None)


def test_a_stretch_is_told_wrong_by_neither_of_its_months() -> None:
    text = "In March and April the port sent 720 dockers home."
    told = mention(
        text, "720", 720, measure="dockers-home", claimant="port", as_of="2031-03/2031-04"
    )
    assert _last(text, told).verdict is VerdictKind.NOT_IN_LEDGER


def test_a_wrong_sum_follows_from_nothing() -> None:
    text = "The port sent 374 dockers home in April and 250 in March, 700 together."
    told = mention(text, "700", 700, measure="dockers-home", counted=None, claimant="port")
    assert _last(text, *_months(text), told).working is None


def test_a_difference_is_asked_for_by_its_word() -> None:
    text = "The port sent 374 dockers home in April and 250 in March, 124 fewer."
    told = mention(text, "124", 124, measure="dockers-home", counted=None, claimant="port")
    assert _last(text, *_months(text), told).working == "374 − 250 = 124"


def test_an_equal_number_without_the_word_follows_from_nothing() -> None:
    text = "The port sent 374 dockers home in April and 250 in March. It has 124 cranes."
    told = mention(text, "124", 124, measure=None, place=None, counted="cranes")
    found = _last(text, *_months(text), told)
    assert (found.verdict, found.working) == (VerdictKind.NOT_IN_LEDGER, None)


def test_the_rest_of_a_whole_follows_from_its_stated_part() -> None:
    text = "About 4,000 dockers are out, 950 at the East Quay, the union says; 3,050 elsewhere."
    whole = mention(text, "About 4,000", 4000, hedge=Hedge.ABOUT, claimant="union")
    part = mention(text, "950", 950, place="quay", claimant="union")
    rest = mention(text, "3,050", 3050, measure=None, place=None, counted=None)
    found = _last(text, whole, part, rest)
    assert (found.verdict, found.working) == (VerdictKind.CAVEAT, "4,000 − 950 = 3,050")


def test_a_share_and_a_multiple_name_their_operands() -> None:
    text = "The port sent 374 dockers home in April, up 50 per cent from 250 in March."
    share = mention(text, "50 per cent", 50, kind=QuantityKind.PERCENT, measure=None, counted=None)
    found = check_mentions([*_months(text), share], text, DAY, _ledger())[-1]
    assert [r.code.value for r in found.reasons] == ["share"]
    assert set(found.figures) == {"home-april", "home-march"}

    text = "The port sent 374 dockers home in April, half as many again as the 250 of March."
    ratio = mention(text, "half", 0.5, kind=QuantityKind.RATIO, measure=None, counted=None)
    found = check_mentions([*_months(text), ratio], text, DAY, _ledger())[-1]
    assert found.working == "(374 − 250) ÷ 250 = 49.6 per cent"

    text = "The port sent 374 dockers home in April, 250 in March: a third fewer."
    ratio = mention(text, "a third", 1 / 3, kind=QuantityKind.RATIO, measure=None, counted=None)
    found = check_mentions([*_months(text), ratio], text, DAY, _ledger())[-1]
    assert found.working == "(374 − 250) ÷ 374 = 33.2 per cent"


def test_a_percentage_that_no_pair_gives_is_not_in_the_ledger() -> None:
    text = "The port sent 374 dockers home in April, 12 per cent of all, against 250 in March."
    share = mention(text, "12 per cent", 12, kind=QuantityKind.PERCENT, measure=None, counted=None)
    found = check_mentions([*_months(text), share], text, DAY, _ledger())[-1]
    assert found.verdict is VerdictKind.NOT_IN_LEDGER


def _more(text: str, words: str, number: float, **told: str) -> Verdict:
    found = mention(text, words, number, counted=None, **told)
    return _last(text, found)


def test_a_difference_between_two_dates_that_the_sentence_names() -> None:
    text = "124 more dockers were sent home in April than in March, the port says."
    found = _more(text, "124", 124, measure="dockers-home", claimant="port")
    assert (found.verdict, found.working) == (VerdictKind.CAVEAT, "374 − 250 = 124")


def test_a_difference_from_another_whom_the_sentence_names_with_his_date() -> None:
    text = "The union has about 4,000 dockers out, 1,400 more than Ana Lund had on 18 May."
    whole = mention(text, "about 4,000", 4000, hedge=Hedge.ABOUT, claimant="union")
    more = mention(text, "1,400", 1400, counted=None, as_of="2031-05-18")
    assert _last(text, whole, more).working == "4,000 − 2,600 = 1,400"
    text = text.replace("Ana Lund", "somebody else")
    assert _last(text, whole, more).working is None


def test_more_at_a_place_are_added_and_not_a_difference() -> None:
    text = "The port sent 374 dockers home in April and 250 in March, and 124 more at the quay."
    told = mention(text, "124", 124, measure="dockers-home", counted=None, claimant="port")
    assert _last(text, *_months(text), told).working is None


def test_two_counts_of_one_statement_and_unit_are_summed() -> None:
    text = "The union says 950 dockers are out at the quay; 500 would not be paid: 1,450 together."
    quay = mention(text, "950", 950, place="quay", claimant="union")
    offer = mention(text, "500", 500, measure="paid", claimant="union", stance=Stance.DENIES)
    total = mention(text, "1,450", 1450, counted=None)
    assert _last(text, quay, offer, total).working == "950 + 500 = 1,450"


def test_ranges_of_one_statement_are_summed_end_by_end() -> None:
    text = (
        "The Polish embassy in Rome had about 2,000 people in the hall at Bruzgi on 2 December and "
        "another 2,500 to 4,000 in the forests, {} in all."
    )
    told = [check_text(text.format(sum_), date(2021, 12, 9), load_ledger(SHIPPED))[-1]
            for sum_ in ("4,500 to 6,000", "4,500 to 6,500")]  # fmt: skip
    assert [each.working for each in told] == ["2,000 + (2,500 to 4,000) = (4,500 to 6,000)", None]


def test_a_difference_from_a_date_that_is_not_named_follows_from_nothing() -> None:
    text = "124 more dockers were sent home in April than in January, the port says."
    assert _more(text, "124", 124, measure="dockers-home", claimant="port").working is None


def test_a_difference_between_the_figures_of_two_voices_follows_from_nothing() -> None:
    text = "500 more dockers were out on 18 May than on 1 May, the port says."  # 3,100 − 2,600
    assert _more(text, "500", 500, claimant="port").working is None


def test_what_is_left_of_a_number_when_another_is_taken_away() -> None:
    text = "The port sent 374 dockers home in April. Take the 250 of March: one is left with 124."
    told = mention(text, "124", 124, measure="dockers-home", counted=None, claimant="port")
    assert _last(text, *_months(text), told).working == "374 − 250 = 124"


def test_a_multiple_may_be_of_counts_at_two_places() -> None:
    text = "On 18 May 2,600 dockers were out in Haven and 950 at the East Quay, 2.7 times as many."
    out = mention(text, "2,600", 2600, claimant="port")
    quay = mention(text, "950", 950, place="quay", claimant="union")
    ratio = mention(text, "2.7 times", 2.7, kind=QuantityKind.RATIO, measure=None, counted=None)
    found = _last(text, out, quay, ratio)
    assert (found.verdict, found.figures) == (VerdictKind.CAVEAT, ("out-port-18", "out-quay-18"))


def test_a_difference_from_a_weekday_of_the_last_week() -> None:
    ledger = changed(_ledger(), "out-union-01", as_of="2031-05-16", hedge="about")
    text = "About 4,000 dockers are out, the union says, about 900 more than on Friday."
    told = {"hedge": Hedge.ABOUT, "claimant": "union"}
    mentions = [
        mention(text, "About 4,000", 4000, as_of="2031-05-18", **told),  # type: ignore[arg-type]
        mention(text, "about 900", 900, counted=None, as_of="2031-05-16", **told),  # type: ignore[arg-type]
    ]
    found = check_mentions(mentions, text, DAY, ledger)[-1]
    assert found.working == "4,000 − 3,100 = 900"


def test_what_a_later_count_added_is_a_difference() -> None:
    text = "The port had sent 250 dockers home by March and 374 by April, so April added 124."
    told = mention(text, "124", 124, measure="dockers-home", counted=None, claimant="port")
    months = [
        mention(text, "250", 250, as_of="2031-03", measure="dockers-home", claimant="port"),
        mention(text, "374", 374, as_of="2031-04", measure="dockers-home", claimant="port"),
    ]
    assert _last(text, *months, told).working == "374 − 250 = 124"


def test_about_a_third_reaches_over_a_few_per_cent() -> None:
    text = "The port sent 374 dockers home in April and 250 in March, {} as many."
    for words, part, works in (("about two thirds", 2 / 3, True), ("about half", 1 / 2, False)):
        each = text.format(words)
        told = mention(
            each, words, part, hedge=Hedge.ABOUT, measure=None, counted=None,
            kind=QuantityKind.RATIO,
        )  # fmt: skip
        found = _last(each, *_months(each), told).working
        assert (found == "250 ÷ 374 = 66.8 per cent") is works


def test_a_difference_from_the_period_before() -> None:
    text = "The port sent 374 dockers home in April, 124 more than the month before."
    april = mention(text, "374", 374, as_of="2031-04", measure="dockers-home", claimant="port")
    told = {"measure": "dockers-home", "as_of": "2031-03", "counted": None, "claimant": "port"}
    assert _last(text, april, mention(text, "124", 124, **told)).working == "374 − 250 = 124"
