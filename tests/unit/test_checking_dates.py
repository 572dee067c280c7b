"""When a figure exists, and when two periods are the same."""

import dataclasses
from datetime import date

import numpy as np
import pytest

from figuredesk.checking.comparable import index_of
from figuredesk.checking.dates import (
    days_apart,
    first_known,
    first_point,
    last_point,
    may_be_meant,
    same_period,
)
from figuredesk.ledger import MeasureKind, Period, parse_period
from fixtures.checking_ledger import changed, strike_ledger


def _period(text: str) -> Period | None:
    return parse_period(text) if text else None


@pytest.mark.parametrize(
    ("said_on", "printed", "as_of", "day"),
    [
        ("2022-01-04", "2022-01-07", "2021", "2022-01-04"),
        ("", "2022-01-07", "2021", "2022-01-07"),
        ("2021-10", "", "", "2021-10-01"),
        ("", "2021-11", "2021-11-20", "2021-11-20"),
        ("", "", "2021-11", "2021-11-01"),
        ("", "", "2021", "2021-12-31"),
    ],
)
def test_a_figure_exists_from_its_statement_else_its_report_else_its_day(
    said_on: str, printed: str, as_of: str, day: str
) -> None:
    known = first_known(_period(said_on), _period(printed), _period(as_of))
    assert date.fromordinal(known) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("one", "other", "kind", "same"),
    [
        ("2021-11-18", "2021-11-18", MeasureKind.STOCK, True),
        ("2021-11-18", "2021-11-17", MeasureKind.STOCK, False),
        ("2021-11", "2021-11-18", MeasureKind.STOCK, True),
        ("2021-09", "2021-09-01/2021-09-30", MeasureKind.FLOW, True),
        ("2021-09", "2021-10", MeasureKind.FLOW, False),
        ("2021", "2021-01-01/2021-12-29", MeasureKind.FLOW, True),
        ("2021-01-01/2021-12", "2021-01-01/2021-12-17", MeasureKind.FLOW, True),
        ("2021-08-01/2021-10-14", "2021-01-01/2021-10-14", MeasureKind.FLOW, False),
        ("2021-12-01", "2021-09/2021-12-01", MeasureKind.CUMULATIVE, True),
        ("2021-12-01", "2021-12-04", MeasureKind.CUMULATIVE, False),
        ("2021-01/2021-09", "2021-01/2021-10", MeasureKind.FLOW, False),
        ("2021-01/2021-09-30", "2021-01/2021-10", MeasureKind.FLOW, False),
        ("2021/2024-02-26", "2021-08/2024-02-28", MeasureKind.FLOW, True),
        ("2021/2021-12-17", "2021-08/2021-12-17", MeasureKind.FLOW, False),
    ],
)
def test_periods_are_the_same_at_the_precision_in_which_they_were_written(
    one: str, other: str, kind: MeasureKind, same: bool
) -> None:
    assert same_period(parse_period(one), parse_period(other), kind) is same
    assert same_period(parse_period(other), parse_period(one), kind) is same


def test_days_apart_is_nothing_where_periods_touch() -> None:
    assert days_apart(parse_period("2021-11"), parse_period("2021-11-18")) == 0
    assert days_apart(parse_period("2021-11-18"), parse_period("2021-11-11")) == 7


@pytest.mark.parametrize(
    ("told", "around", "figure", "kind", "meant"),
    [
        ("2030-05", 0, "2029-03/2030-05", MeasureKind.CUMULATIVE, True),  # "by May"
        ("2030-05", 0, "2030-05-13", MeasureKind.CUMULATIVE, True),
        ("2030-05", 0, "2030-06-02", MeasureKind.CUMULATIVE, False),
        ("2030-05-12", 0, "2030-05-13", MeasureKind.CUMULATIVE, False),
        ("2030-05-12", 3, "2030-05-14", MeasureKind.STOCK, True),  # "a week ago"
        ("2030-05-12", 3, "2030-05-16", MeasureKind.STOCK, False),
        ("2030-05-12", 0, "2030-05-12", MeasureKind.STOCK, False),  # the same, not rough
        ("2030-05-12", 3, "2030-05-11", MeasureKind.FLOW, True),
        ("2030-05-12", 3, "2030-05-01/2030-05-11", MeasureKind.FLOW, False),
    ],
)
def test_what_is_told_roughly_may_be_of_some_days_around(
    told: str, around: int, figure: str, kind: MeasureKind, meant: bool
) -> None:
    of = parse_period(figure)
    row = [of.start.toordinal(), of.end.toordinal(), *first_point(of), *last_point(of)]
    found = may_be_meant(np.array([row]), parse_period(told), kind, around, by_then=True)
    assert found.tolist() == [meant]


def test_what_happened_in_a_month_is_no_total_that_ends_in_it() -> None:
    of, told = parse_period("2029-03/2030-05"), parse_period("2030-05")
    row = [of.start.toordinal(), of.end.toordinal(), *first_point(of), *last_point(of)]
    rows = np.array([row])
    assert not may_be_meant(rows, told, MeasureKind.CUMULATIVE, 0, by_then=False).any()


@pytest.mark.parametrize(
    ("as_of", "known"),
    [
        ("2031-05-04", "2031-05-04"),
        ("2031-05-01/2031-05-04", "2031-05-04"),
        ("2031-01/2031-05", "2031-05-20"),
    ],
)
def test_a_later_report_says_only_that_a_figure_was_known_by_then(as_of: str, known: str) -> None:
    ledger = strike_ledger()
    reports = ledger.reports.copy()
    reports.loc[reports["id"] == "globe-1", "published"] = ""
    ledger = dataclasses.replace(ledger, reports=reports, version=f"{ledger.version}-undated")
    cells = {"as_of": as_of, "said_on": "", "also_in": "echo-2"}
    index = index_of(changed(ledger, "home-april", **cells))
    entry = index.entry(index.row_of["home-april"])
    assert entry.known == date.fromisoformat(known).toordinal()
