"""What a number is told of: the day it runs up to, the end of a period, the part it counts."""

from datetime import date

import pytest

from figuredesk.checking.cues import AT_LEVEL, DENIAL, HAD_THEN, OF_THEM, OUT_OF, THAT_HAD
from figuredesk.checking.told import _runs_to, names_end, tell
from figuredesk.ledger import parse_period
from figuredesk.reading import read_text
from fixtures.checking_ledger import mention

DAY = date(2032, 9, 9)  # a Thursday


@pytest.mark.parametrize(
    "words",
    [
        "By 9 September 300 homes were flooded.",
        "Until September 9th 300 homes were flooded.",
        "By the end of September 300 homes were flooded.",
        "300 homes were flooded up to Thursday.",
        "300 homes were flooded by the end of the year.",
        "300 homes were flooded by the end of 2032.",
    ],
)
def test_a_count_runs_up_to_the_day_that_it_names(words: str) -> None:
    assert _runs_to(words, DAY)


@pytest.mark.parametrize(
    "words",
    [
        "On 9 September 300 homes were flooded.",
        "By 19 September 300 homes were flooded.",
        "By 9 October 300 homes were flooded.",
        "300 homes were flooded on Thursday by the river.",
    ],
)
def test_a_day_on_which_it_happened_is_no_end_of_a_count(words: str) -> None:
    assert not _runs_to(words, DAY)


@pytest.mark.parametrize(
    ("words", "period", "named"),
    [
        ("261 more than on 9 September", "2032-09-09", True),
        ("261 more than on 9 October", "2032-09-09", False),
        ("261 more than in September", "2032-08/2032-09", True),
        ("261 more than in August", "2032-08/2032-09", False),
        ("261 more than in 2032", "2032", True),
        ("261 more than in 2031", "2032", False),
    ],
)
def test_a_period_is_named_by_its_end(words: str, period: str, named: bool) -> None:
    assert names_end(words, parse_period(period)) is named


@pytest.mark.parametrize(
    ("after", "part"), [(" of them drowned", True), (" of those", True), (" of the beds", False)]
)
def test_of_them_tells_a_part(after: str, part: bool) -> None:
    assert bool(OF_THEM.match(after)) is part


@pytest.mark.parametrize(
    ("before", "whole"),
    [
        ("Ten drowned out of a crowd of about ", True),
        ("Ten drowned of the total of ", True),
        ("Ten drowned. The river took ", False),
    ],
)
def test_out_of_tells_the_whole(before: str, whole: bool) -> None:
    assert bool(OUT_OF.search(before)) is whole


@pytest.mark.parametrize(
    ("words", "denied"),
    [
        ("The town will not take 300 patients.", True),
        ("The clinic won't take 300 patients.", True),
        ("The town will take 300 patients.", False),
    ],
)
def test_what_will_not_be_is_denied(words: str, denied: bool) -> None:
    assert bool(DENIAL.search(words)) is denied


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("The brigade put out 40 fires in a day on 9 September.", False),
        ("The brigade puts out 40 fires a day.", True),
    ],
)
def test_a_count_of_one_written_day_is_no_rate(text: str, rate: bool) -> None:
    (told,) = tell(read_text(text, DAY), text, DAY, "en")
    assert told.as_rate is rate


def test_a_share_told_before_a_number_does_not_make_it_one_of_each() -> None:
    text = "The union counts 4,000 dockers out, 15 per cent on the 3,400 of 2030."
    assert not tell([mention(text, "3,400", 3400)], text, DAY, "en")[0].as_rate
    each = "The union says that each of the halls holds 3,400 dockers."
    assert tell([mention(each, "3,400", 3400)], each, DAY, "en")[0].as_rate


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("The halls were to cost €40 million.", True),
        ("Twelve towns wanted them, but the halls have already cost €40 million.", False),
        ("The city has offered to spend €40 million.", True),
        ("The city has been promised €40 million.", True),
    ],
)
def test_what_has_come_about_is_no_plan_whatever_else_the_sentence_plans(
    text: str, plan: bool
) -> None:
    found = next(m for m in read_text(text, DAY) if m.value == 40_000_000)
    assert tell([found], text, DAY, "en")[0].as_plan is plan


@pytest.mark.parametrize(
    ("before", "after", "level"),
    [
        ("On 2 July it was at ", ".", True),
        ("By then the count had reached ", " boats.", True),
        ("On 2 July it had roughly ", ".", True),
        ("five times the ", " that its guards had on 2 July.", True),
        ("On 2 July it had ", " boats in the harbour.", False),
        ("On 2 July it turned back ", ".", False),
    ],
)
def test_a_count_as_it_stood_on_a_day_is_told_from_what_a_day_brought(
    before: str, after: str, level: bool
) -> None:
    bare = after.startswith((".", " that"))
    had = bare and (HAD_THEN.search(before) or THAT_HAD.search(after))
    assert bool(had or AT_LEVEL.search(before)) is level


def test_a_day_later_is_no_rate() -> None:
    text = "3,400 people left Ghent a day later."
    assert not tell([mention(text, "3,400", 3400)], text, DAY, "en")[0].as_rate


def test_a_number_of_a_time_to_come_is_a_plan() -> None:
    text = "3,400 people arrive next week."
    for as_of, plan in (("2032-09-13/2032-09-19", True), ("2032-09-09", False)):
        told = tell([mention(text, "3,400", 3400, as_of=as_of)], text, DAY, "en")[0]
        assert told.as_plan is plan


def test_what_is_agreed_to_no_is_denied() -> None:
    assert DENIAL.search("the minister had agreed to no move of")
    assert not DENIAL.search("the minister had agreed to move")


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        ("The dike was to cost 2,000,000 euros.", True),
        ("It was planned for 1,000,000; 2,000,000 have now been spent.", False),
        ("The town plans 90 homes, of which 2,000,000 have already been built.", False),
        ("The town plans that 2,000,000 will be spent.", True),
        ("The town wants 90; 2,000,000 have been promised.", True),
    ],
)
def test_what_has_been_done_is_no_plan_whatever_was_planned_before(
    text: str, planned: bool
) -> None:
    found = mention(text, "2,000,000", 2_000_000)
    assert tell([found], text, DAY, "en")[0].as_plan is planned


def test_what_is_so_now_says_nothing_of_a_number_of_another_day() -> None:
    text = "There are now 3,400 people in Ghent, up from 2,100 on Monday."
    found = [
        mention(text, "3,400", 3400, as_of="2032-09-09"),
        mention(text, "2,100", 2100, as_of="2032-09-06"),
    ]
    now, monday = tell(found, text, DAY, "en")
    assert now.current
    assert monday.period == parse_period("2032-09-06")


def test_a_line_of_a_list_is_told_with_its_heading_and_label() -> None:
    text = "Homes flooded in Haven:\n• August: 300; roads: 4\n\nIt rained for 40 days."
    told = tell(read_text(text, DAY), text, DAY, "en")
    assert told[0].words.startswith("Homes flooded in Haven: August: 300")
    assert "Haven" in told[0].clause
    assert "August: 300" in told[0].clause
    assert "roads" not in told[0].clause
    assert "Haven" not in told[-1].words
