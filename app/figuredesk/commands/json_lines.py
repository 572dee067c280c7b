"""JSON lines in, JSON lines out: the door that other programs use.

A line is {"id", "text", "date"?}; its answer is a line with the same id, in the same order.
A line that cannot be read is answered with its error, and the run goes on. One line is
held at a time, so that memory does not grow with the input.
"""

import json
import math
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, TextIO

from figuredesk.errors import WrongUse
from figuredesk.reading import Mention

Answer = dict[str, Any]


def answer_lines(
    lines: Iterable[bytes], day: date | None, answer: Callable[[str, date | None], Answer]
) -> Iterator[Answer]:
    """One answer a line that is not blank, in order; `day` is for lines without a date.

    `answer` gets a text and its day and returns what follows the id.
    """
    for line in lines:
        if line.strip():
            yield _answer_line(line, day, answer)


def write_line(out: TextIO, answer: Any) -> None:
    """One line of ASCII JSON (lone surrogates included), at once."""
    out.write(json.dumps(answer, ensure_ascii=True) + "\n")
    out.flush()


def mention_fields(mention: Mention) -> Answer:
    """What the contracts of `read` and `check` share, in their order; unknown is null."""
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "value": json_number(mention.value),
        "low": json_number(mention.low),
        "high": json_number(mention.high),
        "hedge": mention.hedge.value,
        "kind": mention.kind.value,
        "counted": mention.counted,
        "measure": mention.measure,
        "place": mention.place,
        "as_of": mention.as_of.text if mention.as_of else None,
        "claimant": mention.claimant,
    }


def json_number(value: float | None) -> int | float | None:
    """A number that JSON can hold, whole where it is whole.

    >>> json_number(7000.0), json_number(0.5), json_number(float("inf"))
    (7000, 0.5, None)
    """
    if value is None or not math.isfinite(value):
        return None
    return int(value) if value == int(value) and abs(value) < 2**53 else value


def _answer_line(
    line: bytes, day: date | None, answer: Callable[[str, date | None], Answer]
) -> Answer:
    identity: Any = None
    try:
        row = json.loads(line.decode("utf-8-sig"), parse_constant=_refuse_constant)
        if not isinstance(row, dict):
            raise WrongUse("the line is not an object with “id” and “text”")
        identity = _plain_id(row.get("id"))
        text = row.get("text")
        if not isinstance(text, str):
            raise WrongUse("“text” is missing or not a string")
        if row.get("date") not in (None, ""):
            day = _line_day(row["date"])
        return {"id": identity, **answer(text, day)}
    except (WrongUse, ValueError, RecursionError) as error:
        return {"id": identity, "error": _sentence(error)}


def _plain_id(identity: Any) -> Any:
    if isinstance(identity, (dict, list)):
        raise WrongUse("“id” is neither a string nor a number")
    return identity


def _refuse_constant(name: str) -> float:
    raise WrongUse(f"{name} is not JSON")


def _sentence(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"the line is not JSON: {error.msg} at column {error.colno}"
    if isinstance(error, UnicodeDecodeError):
        return f"the line is not UTF-8 at byte {error.start + 1}"
    if isinstance(error, RecursionError):
        return "the line is nested too deeply"
    return str(error)


def _line_day(value: Any) -> date:
    if not isinstance(value, str):
        raise WrongUse("“date” is not a string")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise WrongUse(f"“{value[:40]}” is no day written as 2021-11-18") from None
