"""Cut-offs, stretches and days of telling: which of a sentence's dates a number is of."""

from datetime import date

import pytest

from figuredesk.ledger import Ledger, load_ledger
from figuredesk.reading import RoughPeriod, read_text
from fixtures.flood_ledger import write_flood_ledger

MAY_2 = date(2030, 5, 2)  # a Thursday


@pytest.fixture(scope="module")
def flood(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return load_ledger(write_flood_ledger(tmp_path_factory.mktemp("flood")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This year 90 people have drowned, as of 18 March.", ["2030-01-01/2030-03-18"]),
        ("As of 18 March, 90 people have drowned this year.", ["2030-01-01/2030-03-18"]),
        ("As of Tuesday 90 people had drowned since January.", ["2030-01/2030-04-30"]),
        (
            "90 people have drowned since January as of Tuesday, the mayor said.",
            ["2030-01/2030-04-30"],
        ),
        (
            "In the current year, up to and including Sunday, 90 people drowned in Brzeg.",
            ["2030-01-01/2030-04-28"],
        ),
        ("So far this year 90 people have drowned, up to Sunday.", ["2030-01-01/2030-04-28"]),
        ("Up to 24 April 90 people had drowned this year.", ["2030-01-01/2030-04-24"]),
        ("Through Sunday, 90 people have drowned this year.", ["2030-01-01/2030-04-28"]),
        ("From January through Sunday, 90 people drowned.", ["2030-01/2030-04-28"]),
        ("90 people drowned from New Year to 18 March.", ["2030-01-01/2030-03-18"]),
        ("90 people drowned from 1 January 2028 to 18 March.", ["2028-01-01/2028-03-18"]),
        ("90 people drowned from the start of 2028 to March.", ["2028-01-01/2028-03"]),
        (
            "90 people drowned on Monday, down from 40 people on Sunday, the Fire Service said.",
            ["2030-04-29", "2030-04-28"],
        ),
        (
            "On Tuesday 80 people slept in the shelter; the day before there were 60.",
            ["2030-04-30", "2030-04-29"],
        ),
        (
            "On 28 April, a day before the mayor counted 60 people in the shelter, 80 slept there.",
            ["2030-04-29", "2030-04-28"],
        ),
        (
            "In 2028 and 2029, 40 and 90 people drowned respectively.",
            ["2028", "2029"],
        ),
        (
            "In March 90 people were hurt, the mayor said; in April it was 40.",
            ["2030-03", "2030-04"],
        ),
        (
            "The mayor said on Monday that 40 people were hurt in March, and the Fire Service "
            "said on Tuesday that 90 people had drowned.",
            ["2030-03", "2030-04-30"],
        ),
        ("90 people drowned from 2028 to 18 March.", ["2028/2030-03-18"]),
        ("90 people drowned between 3 May 2029 and 18 March.", ["2029-05-03/2030-03-18"]),
        (
            "The Fire Service reported on Tuesday that 40 people had drowned in April.",
            ["2030-04-01/2030-04-30"],
        ),
        (
            "On 29 April the Fire Service said that 40 people had drowned in April.",
            ["2030-04-01/2030-04-29"],
        ),
        ("90 people drowned between New Year and Wednesday.", ["2030-01-01/2030-05-01"]),
        (
            "Deaths ran to 90 people drowned between 1 January and Sunday.",
            ["2030-01-01/2030-04-28"],
        ),
        (
            "Stand Sonntag, 28. April: 90 Menschen sind nach Angaben der Feuerwehr seit "
            "Jahresbeginn ertrunken.",
            ["2030-01-01/2030-04-28"],
        ),
        (
            "Vom Jahresbeginn bis zum 10. April ertranken 90 Menschen.",
            ["2030-01-01/2030-04-10"],
        ),
        ("Von Januar bis zum 10. April ertranken 90 Menschen.", ["2030-01/2030-04-10"]),
        ("Bis März waren es von Januar an erst 26 Ertrunkene.", ["2030-01/2030-03"]),
        ("Bis zum 10. April ertranken in diesem Jahr 90 Menschen.", ["2030-01-01/2030-04-10"]),
        ("W tym roku do 24 kwietnia utonęło 90 osób.", ["2030-01-01/2030-04-24"]),
        ("Od początku roku do 24 kwietnia utonęło 90 osób.", ["2030-01-01/2030-04-24"]),
        ("Od stycznia do wtorku utonęło 90 osób.", ["2030-01/2030-04-30"]),
        ("С начала года по 24 апреля утонули 90 человек.", ["2030-01-01/2030-04-24"]),
        ("4,045 people drowned from 11 August to the year's end.", ["2029-08-11/2029-12-31"]),
        (
            "4,045 people drowned from 11 August to the end of the year.",
            ["2029-08-11/2029-12-31"],
        ),
        ("4,045 people drowned from 11 August to New Year's Eve.", ["2029-08-11/2029-12-31"]),
        ("4,045 people drowned from 11 August 2028 until year-end.", ["2028-08-11/2028-12-31"]),
        ("4,045 people drowned between 3 April and Tuesday.", ["2030-04-03/2030-04-30"]),
        ("From 3 April until last Sunday 40 people drowned.", ["2030-04-03/2030-04-28"]),
        ("From 11 August to 31 December 40 people drowned.", ["2029-08-11/2029-12-31"]),
        ("From August to the end of the year 40 people drowned.", ["2029-08/2029-12-31"]),
        ("Vom 11. August bis Jahresende ertranken 40 Menschen.", ["2029-08-11/2029-12-31"]),
        ("Od 11 sierpnia do końca roku utonęło 40 osób.", ["2029-08-11/2029-12-31"]),
        (
            "The mayor on Monday listed 90 people drowned in Brzeg since March.",
            ["2030-03/2030-04-29"],
        ),
        (
            "The mayor owned up on Tuesday to 90 people drowned from January to March.",
            ["2030-01/2030-03"],
        ),
        (
            "On Tuesday the Fire Service put at 90 the people drowned since January.",
            ["2030-01/2030-04-30"],
        ),
        (
            "In its tweet on Monday the Fire Service had 90 people drowned since March.",
            ["2030-03/2030-04-29"],
        ),
        (
            "On Monday the mayor gave a total of 90 people drowned between January and March.",
            ["2030-01/2030-03"],
        ),
        (
            "90 people drowned this year, the Fire Service tweeted on Tuesday.",
            ["2030-01-01/2030-04-30"],
        ),
        ("40 people drowned in 2029, according to figures made public on Tuesday.", ["2029"]),
        (
            "40 people drowned, 9 people were hurt: these are the Fire Service's "
            "figures for 2029, made public on Tuesday.",
            ["2029", "2029"],
        ),
        (
            "40 people drowned in 2029, the Fire Service said in a report out on Tuesday.",
            ["2029"],
        ),
        (
            "40 people drowned since April: with that number the Fire Service opened "
            "its morning tweet on Wednesday.",
            ["2030-04/2030-05-01"],
        ),
        (
            "The mayor last week put the people sleeping in the shelter in Brzeg at 80.",
            ["2030-04-22/2030-04-28"],
        ),
        (
            '"80 people slept in the shelter in Brzeg," Ola Nowicka told reporters on '
            "Tuesday. Some 30, the mayor said, have already gone home.",
            ["2030-04-30", "2030-04-30"],
        ),
        (
            "In April the Fire Service counted 40 people drowned, of whom 9 were "
            "children. Nearly 30 people were hurt.",
            ["2030-04", "2030-04", "2030-04"],
        ),
        (
            "40 people drowned on Tuesday, the mayor told the press the next morning. "
            "Thirty people were hurt.",
            ["2030-04-30", "2030-04-30"],
        ),
        (
            "Fifty-two people have drowned since 2028, the Fire Service reported on "
            "Tuesday: 25 in Brzeg, 18 in Kalinów and nine elsewhere.",
            ["2028/2030-04-30", "2028/2030-04-30", "2028/2030-04-30", "2028/2030-04-30"],
        ),
        (
            "40 people drowned in April. In that same April 30 people were hurt.",
            ["2030-04", "2030-04"],
        ),
        ("30 people were hurt in that same March.", ["2030-03"]),
        ("W kwietniu było spokojnie. W tym miesiącu utonęło 40 osób.", ["2030-04"]),
        ("Der März war ruhig. In diesem Monat ertranken 40 Menschen.", ["2030-03"]),
        ("On 12 April the dam broke. On that Friday 40 people drowned.", ["2030-04-12"]),
        ("The ferry sank on 20 April. Forty people drowned that afternoon.", ["2030-04-20"]),
        (
            "The ferry sank on 20 April. Forty people drowned that evening, the mayor said.",
            ["2030-04-20"],
        ),
        ("The dam broke on 3 April. On the first day 40 people drowned.", ["2030-04-03"]),
        (
            "Since 18 April 90 people have drowned, the mayor said on Tuesday. On the "
            "first day alone 40 people drowned.",
            ["2030-04-18/2030-04-30", "2030-04-18"],
        ),
        (
            "Since the start of 2029 90 people have drowned. At least four people, it "
            "says, drowned in that time in Brzeg.",
            ["2029-01-01/2030-05-02", "2029-01-01/2030-05-02"],
        ),
        (
            "On Monday 80 people slept in the shelter in Brzeg; 60 people sleep there now.",
            ["2030-04-29", "2030-05-02"],
        ),
        (
            "The charity had heard of 80 people in the shelter in Brzeg on Wednesday, "
            "and there are 60 people left, said the mayor, today.",
            ["2030-05-01", "2030-05-02"],
        ),
        ("Close to 80 people drowned on Sunday, the most since March.", ["2030-04-28"]),
        (
            "On Monday 40 people drowned in the village, which has been cut off since March.",
            ["2030-04-29"],
        ),
        (
            "On Tuesday rescuers counted 40 people drowned, 90 this year.",
            ["2030-04-30", "2030-01-01/2030-05-02"],
        ),
        ("From April on, 40 people slept in the shelter.", ["2030-04/2030-05-02"]),
        ("In the new year 40 people will sleep in the shelter.", [None]),
        ("A stand of trees fell on Sunday and 40 people drowned.", ["2030-04-28"]),
        ("Der Stand am Sonntag verkaufte 40 Brote.", ["2030-04-28"]),
        (
            "Two people died on Sunday. In March 40 people drowned in Brzeg.",
            ["2030-04-28", "2030-03"],
        ),
        (
            "In 2029 90 people drowned. 80 people now sleep in the shelter in Brzeg.",
            ["2029", "2030-05-02"],
        ),
        (
            '"80 people slept in the shelter," Ola Nowicka said on Tuesday. Today 60 '
            "people sleep there, she says.",
            ["2030-04-30", "2030-05-02"],
        ),
        (
            "On Sunday 40 people drowned when a boat that had sailed since March sank.",
            ["2030-04-28"],
        ),
        ("Last week, the mayor said, 40 people drowned.", ["2030-04-22/2030-04-28"]),
        ("This week 40 people drowned, the mayor said on Tuesday.", ["2030-04-29/2030-04-30"]),
        (
            "Through 24 April the charity had buried 90 people drowned this year.",
            ["2030-01-01/2030-04-24"],
        ),
        ("This year to 24 April, 90 people have drowned.", ["2030-01-01/2030-04-24"]),
        ("90 people have drowned this year to Sunday.", ["2030-01-01/2030-04-28"]),
        ("To the end of March the Fire Service had 90 people drowned.", ["2030-03-31"]),
        ("90 people have drowned this year (as of 24 April).", ["2030-01-01/2030-04-24"]),
        ("As of the end of March, 90 people had drowned this year.", ["2030-01-01/2030-03-31"]),
        (
            "90 people drowned this year up to Thursday, the Fire Service says.",
            ["2030-01-01/2030-05-02"],
        ),
        ("In a report out on Tuesday, the charity counts 90 people drowned in 2029.", ["2029"]),
        (
            "Issued on Monday, the bulletin of the Fire Service has 90 people drowned "
            "since January.",
            ["2030-01/2030-04-29"],
        ),
        (
            "The mayor spoke on Tuesday of 90 people drowned this year.",
            ["2030-01-01/2030-04-30"],
        ),
        (
            "In einem am Dienstag veröffentlichten Bericht zählt die Feuerwehr 90 "
            "Ertrunkene seit Januar.",
            ["2030-01/2030-04-30"],
        ),
        ("Am Montag nannte der Bürgermeister 90 Ertrunkene seit März.", ["2030-03/2030-04-29"]),
        ("W poniedziałek burmistrz podał liczbę 90 utonięć od marca.", ["2030-03/2030-04-29"]),
        ("At the beginning of April 80 people slept in the shelter in Brzeg.", ["2030-04-01"]),
        ("In the first four days of April 40 people drowned.", ["2030-04-01/2030-04-04"]),
        ("On the last day of March 40 people drowned.", ["2030-03-31"]),
        ("For March alone the Fire Service has 40 people drowned.", ["2030-03"]),
        (
            "The dam broke on 3 April. A week later 80 people slept in the shelter in Brzeg.",
            ["2030-04-10"],
        ),
        (
            "The dam broke on 3 April. The next day 80 people slept in the shelter in Brzeg.",
            ["2030-04-04"],
        ),
        ("The dam broke on 3 April. Forty people drowned the day after.", ["2030-04-04"]),
        (
            "The dam broke on 3 April, and 80 people slept in the shelter that night.",
            ["2030-04-03"],
        ),
        ("In April 40 people drowned, more than 9 people in March.", ["2030-04", "2030-03"]),
        (
            "Some 80 people slept in the shelter on 1 April, and 40 still do now.",
            ["2030-04-01", "2030-05-02"],
        ),
        (
            "60 people slept in the shelter in Brzeg up to Sunday and 80 people a day later.",
            ["2030-04-28", "2030-04-29"],
        ),
        ("At the start of the week 80 people slept in the shelter.", ["2030-04-29"]),
        ("In mid-April 80 people slept in the shelter in Brzeg.", ["2030-04"]),
        (  # the later count of the same began when the one before did
            "40 people drowned from January to March; by 20 April the Fire Service had 60 people "
            "drowned.",
            ["2030-01/2030-03", "2030-01/2030-04-20"],
        ),
        (
            "By 20 April 60 people had drowned this year, up from 40 people drowned on 3 April.",
            ["2030-01-01/2030-04-20", "2030-01-01/2030-04-03"],
        ),
    ],
)
def test_a_quantity_is_of_what_was_counted_not_of_its_telling(
    text: str, expected: list[str], flood: Ledger
) -> None:
    found = [m.as_of.text if m.as_of else None for m in read_text(text, MAY_2, flood)]
    assert found == expected


def test_the_beginning_of_a_month_is_told_roughly(flood: Ledger) -> None:
    text = "At the beginning of April 80 people slept in the shelter in Brzeg."
    as_of = read_text(text, MAY_2, flood)[-1].as_of
    assert isinstance(as_of, RoughPeriod)
    assert as_of.around > 0


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("If one believes the mayor, 40 homes burned.", "en", ["40"]),
        ("Only one bus came.", "en", ["one"]),
        ("Ola Nowicka (PSL), 54, opened 3 shelters.", "en", ["3"]),
        ("On the first day 40 people fled.", "en", ["40"]),
        ("In the first nine months 40 people fled.", "en", ["40"]),
        ("W 2029 r. 40 osób straciło dach nad głową.", "pl", ["40"]),
    ],
)
def test_ages_dates_and_pronouns_are_no_mentions(
    text: str, language: str, expected: list[str]
) -> None:
    assert [m.text for m in read_text(text, MAY_2, None, language)] == expected
