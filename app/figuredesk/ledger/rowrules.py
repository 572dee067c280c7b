"""Row rules: which cells of one row must or must not stand together."""

import math

from figuredesk.ledger.problems import ProblemCode, Severity
from figuredesk.ledger.sheet import Sheet
from figuredesk.ledger.vocabulary import Hedge, Status

_BOUNDED = Hedge.RANGE.value
_VAGUE = Hedge.VAGUE.value


def check_rows(sheet: Sheet) -> None:
    """Apply the rules between the cells of a row, where each cell by itself is good."""
    if sheet.table.name == "figures":
        _check_quantities(sheet)
        _check_second_reading(sheet)
    elif sheet.table.name == "places":
        _check_coordinates(sheet)


def _check_quantities(sheet: Sheet) -> None:
    hedges, isnan = sheet.cells["hedge"], math.isnan
    value, low, high = (sheet.numbers[name] for name in ("value", "low", "high"))
    for row in sheet.sound("hedge", "value", "low", "high"):
        hedge = hedges[row]
        has_value = not isnan(value[row])
        has_low, has_high = not isnan(low[row]), not isnan(high[row])
        if hedge == _BOUNDED:
            _check_range(sheet, row, has_value, has_low and has_high)
        elif hedge == _VAGUE:
            for column, has in (("value", has_value), ("low", has_low), ("high", has_high)):
                if has:
                    sheet.report(row, column, ProblemCode.NUMBER_WITH_VAGUE, _VAGUE_REMEDY)
        else:
            if not has_value:
                sheet.report(row, "value", ProblemCode.VALUE_MISSING, _missing_value(hedge))
            if has_low or has_high:
                column = "low" if has_low else "high"
                sheet.report(row, column, ProblemCode.BOUNDS_WITHOUT_RANGE, _unbounded(hedge))


_VAGUE_REMEDY = (
    "A vague quantity has no number: “hundreds” is not 100 to 999. Empty this cell, or change "
    "the hedge if the report prints a number."
)


def _missing_value(hedge: str) -> str:
    return (
        f"The hedge “{hedge}” needs a number in “value”. Write the number that the report prints; "
        "if it prints none, the hedge is vague, and if it prints two bounds, it is range."
    )


def _unbounded(hedge: str) -> str:
    return (
        f"Only a range has bounds, and the hedge here is “{hedge}”. Empty “low” and “high”, or "
        "write range as the hedge if the claimant gave both bounds."
    )


def _check_range(sheet: Sheet, row: int, has_value: bool, has_bounds: bool) -> None:
    low, high = sheet.numbers["low"][row], sheet.numbers["high"][row]
    if has_value:
        sheet.report(
            row, "value", ProblemCode.VALUE_WITH_RANGE,
            "A range has two bounds and no number of its own. Empty “value”: a midpoint was said "
            "by nobody.",
        )  # fmt: skip
    if not has_bounds:
        column = "low" if math.isnan(low) else "high"
        sheet.report(
            row, column, ProblemCode.BOUNDS_MISSING,
            f"A range needs both bounds, and “{column}” is empty. Write it, or change the hedge: "
            "“at least 200” and “up to 500” are no ranges.",
        )  # fmt: skip
    elif low > high:
        sheet.report(
            row, "low", ProblemCode.BOUNDS_ORDER,
            f"The lower bound, {low:g}, is greater than the upper, {high:g}. Change them round.",
        )  # fmt: skip


def _check_second_reading(sheet: Sheet) -> None:
    status, proposed = sheet.cells["status"], Status.PROPOSED.value
    for column in ("checked_by", "checked_on"):
        cells = sheet.cells[column]
        lacking = [row for row in sheet.sound("status", column) if not cells[row].strip()]
        for row in lacking:
            if status[row] != proposed:
                sheet.report(
                    row, column, ProblemCode.CHECK_MISSING,
                    f"The row is {status[row]}, but “{column}” is empty. Write who compared it "
                    "with the report and on which day, or set the status to proposed.",
                )  # fmt: skip


def _check_coordinates(sheet: Sheet) -> None:
    lat, lon = sheet.numbers["lat"], sheet.numbers["lon"]
    for row in sheet.sound("lat", "lon"):
        if math.isnan(lat[row]) != math.isnan(lon[row]):
            column = "lat" if math.isnan(lat[row]) else "lon"
            sheet.report(
                row, column, ProblemCode.COORDINATES_HALF,
                f"“{column}” is empty and its other half is not. The place is shown off the map; "
                "write both, or neither.",
                severity=Severity.NOTICE,
            )  # fmt: skip
            lat[row] = lon[row] = math.nan
