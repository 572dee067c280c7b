"""Dates in a sentence, absolute and relative, in the languages read in full."""

from datetime import date

import pytest

from figuredesk.reading.context.dates import DateFinder
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.tokens import WordTable

THURSDAY = date(2023, 6, 15)


def read(text: str, language: str) -> Sentence:
    return Sentence(text, WordTable(language), 0, (0, len(text), 1), ())


def find(text: str, language: str = "en", report: date | None = THURSDAY) -> list[str]:
    found = DateFinder(text, report).find(read(text, language))
    return [f"{d.kind.name} {d.start}" + (f"/{d.end}" if d.end != d.start else "") for d in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 3 May 2022", "POINT 2022-05-03"),
        ("on May 3, 2022", "POINT 2022-05-03"),
        ("on Sept. 3, 2022", "POINT 2022-09-03"),
        ("this morning", "POINT 2023-06-15"),
        ("the previous day", "POINT 2023-06-14"),
        ("in the first half of May", "SPAN 2023-05-01/2023-05-15"),
        ("in the second half of February 2022", "SPAN 2022-02-16/2022-02-28"),
        ("on Feb. 3", "POINT 2023-02-03"),
        ("in Sept. 2021", "POINT 2021-09"),
        ("from Sept. to Nov. 2021", "SPAN 2021-09/2021-11"),
        ("between Sept. 8 and Sept. 12", "SPAN 2022-09-08/2022-09-12"),
        ("on Sept. 8-12", "SPAN 2022-09-08/2022-09-12"),
        ("on Tuesday, May 3, 2022", "POINT 2022-05-03"),
        ("on Tues. 3 May 2022", "POINT 2022-05-03"),
        ("on Tuesday (May 3, 2022)", "POINT 2022-05-03"),
        ("on 2 October", "POINT 2022-10-02"),  # the last one before the report
        ("in the fire of 2022-05-03", "POINT 2022-05-03"),
        ("on 3.5.2022", "POINT 2022-05-03"),
        ("in September", "POINT 2022-09"),
        ("in March 2021", "POINT 2021-03"),
        ("all through 2021", "POINT 2021"),
        ("on Wednesday", "POINT 2023-06-14"),
        ("on Thursday", "POINT 2023-06-15"),
        ("last Thursday", "POINT 2023-06-08"),
        ("yesterday", "POINT 2023-06-14"),
        ("two weeks ago", "POINT 2023-06-01"),
        ("last month", "POINT 2023-05"),
        ("last year", "POINT 2022"),
        ("so far this year", "SPAN 2023-01-01/2023-06-15"),
        ("so far this month", "SPAN 2023-06-01/2023-06-15"),
        ("in the past 24 hours", "SPAN 2023-06-14/2023-06-15"),
        ("within the next 24 hours", "SPAN 2023-06-15/2023-06-16"),
        ("overnight", "SPAN 2023-06-14/2023-06-15"),
        ("last weekend", "SPAN 2023-06-10/2023-06-11"),
        ("in the week to Sunday", "SPAN 2023-06-05/2023-06-11"),
        ("between 1 and 18 May", "SPAN 2023-05-01/2023-05-18"),
        ("in July and August 2022", "SPAN 2022-07/2022-08"),
        ("in 2021 and 2022", "SPAN 2021/2022"),
        ("from January to April", "SPAN 2023-01/2023-04"),
        ("January to April, as before", "SPAN 2023-01/2023-04"),
        ("in the 24 hours to Wednesday", "SPAN 2023-06-13/2023-06-14"),
        ("in the 48 hours to noon on Wednesday", "SPAN 2023-06-12/2023-06-14"),
        ("in the 24 hours to 6 a.m. on Wednesday", "SPAN 2023-06-13/2023-06-14"),
        ("with 24 hours to leave on Wednesday", "POINT 2023-06-14"),
        ("by the end of Wednesday", "POINT 2023-06-14"),
        ("overnight on Wednesday", "SPAN 2023-06-13/2023-06-14"),
        ("from November to February", "SPAN 2022-11/2023-02"),
        ("by mid-April", "UNTIL 2023-04"),
        ("80 from May on", "SINCE 2023-05"),
        ("between 1 June and December 2022", "SPAN 2022-06-01/2022-12"),
        ("between 27 March and 26 October 2021", "SPAN 2021-03-27/2021-10-26"),
        ("between 5 November and 2 February 2022", "SPAN 2021-11-05/2022-02-02"),
        ("on Thursday of last week", "POINT 2023-06-08"),
        ("on Tuesday last week", "POINT 2023-06-06"),
        ("last week's Friday", "POINT 2023-06-09"),
        ("on Friday night last week", "POINT 2023-06-09"),
        ("on Monday of this week", "POINT 2023-06-12"),
        ("on Monday next week", "POINT 2023-06-19"),
        ("on Wednesday of the week before last", "POINT 2023-05-31"),
        ("the Wednesday before last", "POINT 2023-06-07"),
        ("the Thursday before last", "POINT 2023-06-01"),
        ("a week last Monday", "POINT 2023-06-05"),
        ("on Tuesday and Wednesday", "SPAN 2023-06-13/2023-06-14"),
        ("at the weekend", "SPAN 2023-06-10/2023-06-11"),
        ("a fortnight ago", "POINT 2023-06-01"),
        ("the day before yesterday", "POINT 2023-06-13"),
        ("the night before", "POINT 2023-06-14"),
        ("in the past week", "SPAN 2023-06-08/2023-06-15"),
        ("over the past month", "SPAN 2023-05-16/2023-06-15"),
        ("next week", "SPAN 2023-06-19/2023-06-25"),
        ("next month", "POINT 2023-07"),
        ("in the week ending 11 June", "SPAN 2023-06-05/2023-06-11"),
        ("in the first week of May", "SPAN 2023-05-01/2023-05-07"),
        ("in the last week of May", "SPAN 2023-05-25/2023-05-31"),
        ("in April and May", "SPAN 2023-04/2023-05"),
        ("on May 3-9", "SPAN 2023-05-03/2023-05-09"),
        ("on May 3 – 9, 2022", "SPAN 2022-05-03/2022-05-09"),
        ("on New Year's Eve", "POINT 2022-12-31"),
        ("in the first five months of the year", "SPAN 2023-01/2023-05"),
        ("in the first eight months of 2022", "SPAN 2022-01/2022-08"),
        ("since January", "SINCE 2023-01"),
        ("since the start of the year", "SINCE 2023-01-01"),
        ("since the first storm on 4 June", "SINCE 2023-06-04"),
        ("by 12 June", "UNTIL 2023-06-12"),
        ("since the strike began", "EVENT "),
        ("at the start of the week", "POINT 2023-06-12"),
        ("in January of this year", "POINT 2023-01"),
    ],
)
def test_english_dates(text: str, expected: str) -> None:
    assert find(f"The harbour was shut {text}.") == [expected]


def test_a_name_is_no_month() -> None:
    text = "powiedział Marcin"
    sentence = read(text, "pl")
    finder = DateFinder(text, THURSDAY)
    assert [d.start for d in finder.find(sentence)] == ["2023-03"]
    assert finder.find(sentence, {1}) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "am 3. Mai 2022", "POINT 2022-05-03"),
        ("de", "am Mittwoch", "POINT 2023-06-14"),
        ("de", "seit Jahresbeginn", "SINCE 2023-01-01"),
        ("de", "im laufenden Jahr", "SPAN 2023-01-01/2023-06-15"),
        ("de", "bis zum 12. Juni", "UNTIL 2023-06-12"),
        ("pl", "3 maja 2022 r.", "POINT 2022-05-03"),
        ("pl", "w środę", "POINT 2023-06-14"),
        ("pl", "od początku roku", "SINCE 2023-01-01"),
        ("pl", "w ubiegłym roku", "POINT 2022"),
        ("pl", "w ciągu ostatniej doby", "SPAN 2023-06-14/2023-06-15"),
        ("ru", "3 мая 2022 года", "POINT 2022-05-03"),
        ("ru", "в среду", "POINT 2023-06-14"),
        ("ru", "с начала июня", "SINCE 2023-06-01"),
        ("ru", "за минувшие сутки", "SPAN 2023-06-14/2023-06-15"),
        ("ru", "с 1 по 12 июня", "SPAN 2023-06-01/2023-06-12"),
    ],
)
def test_dates_in_other_languages(language: str, text: str, expected: str) -> None:
    assert find(f"{text},", language) == [expected]


def test_a_later_day_counts_from_the_day_named_before() -> None:
    found = find("The ferry sank on 3 May; a day later divers came, and on 9 May it was raised")
    assert found == ["POINT 2023-05-03", "POINT 2023-05-04", "POINT 2023-05-09"]


def test_the_end_of_that_year_is_the_end_of_the_year_just_named() -> None:
    found = find("between 11 August 2020 and the end of that year")
    assert found == ["SPAN 2020-08-11/2020-12-31"]


def test_a_coming_day_is_ahead_of_the_report_where_the_tense_says_so() -> None:
    assert find("By Sunday the dam will be full") == ["UNTIL 2023-06-18"]
    assert find("The dam was full on Sunday") == ["POINT 2023-06-11"]


def test_words_that_only_look_like_dates_are_none() -> None:
    assert find("They may march on, mark my words, in a decent order") == []


def test_without_the_reports_day_only_full_dates_are_read() -> None:
    assert find("on Wednesday, last year and on 3 May 2022", report=None) == ["POINT 2022-05-03"]
    assert find("on 3 May", report=None) == []


def test_no_day_of_the_calendar_is_never_made_up() -> None:
    assert not [d for d in find("on 31 February 2022") if "-02-31" in d or "-03-" in d]


def test_only_months_in_their_order_are_a_span() -> None:
    assert "SPAN 2023-03/2023-01" not in find("The harbour was shut, March to January")


@pytest.mark.parametrize(
    ("language", "before", "text", "expected"),
    [
        ("en", "The dam broke in 2019.", "That year 40 farms were flooded", "POINT 2019"),
        ("en", "It broke on 3 May.", "The same month it was mended", "POINT 2023-05"),
        ("en", "It broke in May.", "There were 40 for the month as a whole", "POINT 2023-05"),
        ("en", "It broke in 2019.", "There were 90 for the year", "POINT 2019"),
        ("en", "It broke in 2019.", "There were 90 for the whole year", "POINT 2019"),
        ("en", "It broke in 2019.", "There were 3 in April of that year", "POINT 2019-04"),
        ("en", "It broke on 3 May.", "The following day 40 had gone", "POINT 2023-05-04"),
        ("en", "It broke in May.", "In the previous month 40 had gone", "POINT 2023-04"),
        ("en", "It broke in 2019.", "The first half of the year was dry", "SPAN 2019-01/2019-06"),
        ("en", "", "It was dry in the third quarter of 2019", "SPAN 2019-07/2019-09"),
        ("en", "", "It was dry in the second half of the match", None),
        ("de", "", "Im ersten Halbjahr 2019 war es trocken", "SPAN 2019-01/2019-06"),
        ("pl", "", "W drugim półroczu 2019 r. było sucho", "SPAN 2019-07/2019-12"),
        ("en", "It broke on 3 May.", "By then 40 had gone", "UNTIL 2023-05-03"),
        ("en", "It broke on 3 May.", "By the 9th 50 had gone", "UNTIL 2023-05-09"),
        ("en", "", "40 for the year so far", "SPAN 2023-01-01/2023-06-15"),
        ("en", "", "90 in the year to March", "SPAN 2022-04/2023-03"),
        ("en", "It broke in 2019.", "by the 9th patient", None),
        ("de", "Der Damm brach 2019.", "Im selben Jahr waren es 40", "POINT 2019"),
        ("de", "Bis zum 3. Mai waren es 40.", "Bis zu diesem Stichtag", "UNTIL 2023-05-03"),
        ("pl", "Tama pękła 3 maja.", "Tego samego dnia było ich 40", "POINT 2023-05-03"),
        ("pl", "Tama pękła w 2019 roku.", "W tym samym roku było ich 40", "POINT 2019"),
        ("ru", "Плотину прорвало в 2019 году.", "В том же году их было 40", "POINT 2019"),
    ],
)
def test_words_that_point_back_mean_the_date_told_last(
    language: str, before: str, text: str, expected: str | None
) -> None:
    whole = f"{before} {text}"
    table = WordTable(language)
    finder = DateFinder(whole, THURSDAY)
    bounds = (0, len(before), 1), (len(before), len(whole), 1)
    finder.find(Sentence(whole, table, 0, bounds[0], ()))
    found = finder.find(Sentence(whole, table, 1, bounds[1], ()))
    names = [f"{d.kind.name} {d.start}" + (f"/{d.end}" if d.end != d.start else "") for d in found]
    assert names == ([expected] if expected else [])


def test_the_same_day_is_that_of_the_event_not_of_its_telling() -> None:
    before = "The ferry sank on 3 May, the captain said on Wednesday."
    whole = f"{before} 40 died the same day"
    table, finder = WordTable("en"), DateFinder(whole, THURSDAY)
    finder.find(Sentence(whole, table, 0, (0, len(before), 1), ()))
    found = finder.find(Sentence(whole, table, 1, (len(before), len(whole), 1), ()))
    assert [d.start for d in found] == ["2023-05-03"]
