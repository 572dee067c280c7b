"""Hold every number of a draft against the ledger.

Without a FILE the draft comes from standard input. Plain output is a report to read; --json
is one list; --jsonl reads lines {"id", "text", "date"} and answers each, in order, with a
line {"id", "numbers": [...]}, or {"id", "error"} where a line cannot be read. Without --date
the draft is read as of today.

Exit status: 0 when every number may be printed, 1 when one differs or must be held.

examples:
  figuredesk check draft.txt --date 2021-11-18
  echo "About 7,000 migrants are in Belarus." | figuredesk check --date 2021-11-19
  figuredesk check --jsonl < drafts.jsonl > answers.jsonl
"""

import argparse
import json
import math
import sys
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from figuredesk.checking import SHOWN_AS, Light, Verdict, VerdictKind, check_text, mention_words
from figuredesk.commands.ledger_option import add_data_option
from figuredesk.errors import WrongUse
from figuredesk.ledger import Ledger, load_ledger

_WIDTH = 88


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add FILE, the draft's day and language, the ledger, and the form of the output."""
    parser.add_argument("file", nargs="?", metavar="FILE", help="the draft; - or nothing: stdin")
    parser.add_argument("--date", metavar="D", type=_day, help="the draft's day: YYYY-MM-DD")
    parser.add_argument("--language", metavar="L", help="its language, as en, pl, de, ru")
    add_data_option(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON list")
    form.add_argument("--jsonl", action="store_true", help="JSON lines in, JSON lines out")


def run(arguments: argparse.Namespace) -> int:
    """Check, print; returns the exit status."""
    ledger = load_ledger(arguments.data)
    day = arguments.date or date.today()  # noqa: DTZ011  a reporter's day is the local one
    out = _printable(sys.stdout)
    if arguments.jsonl:
        return _run_lines(arguments, ledger, day, out)
    text = _read_draft(arguments.file)
    verdicts = check_text(text, day, ledger, arguments.language)
    if arguments.json:
        rows = [verdict_row(verdict) for verdict in verdicts]
        out.write(json.dumps(rows, ensure_ascii=True) + "\n")
    else:
        _write_report(out, verdicts, text)
    return int(any(map(_is_finding, verdicts)))


def _run_lines(arguments: argparse.Namespace, ledger: Ledger, day: date, out: TextIO) -> int:
    findings = False
    for answer, held in answer_lines(_open_lines(arguments.file), ledger, day, arguments.language):
        findings = findings or held
        out.write(json.dumps(answer, ensure_ascii=True) + "\n")
        out.flush()
    return int(findings)


def answer_lines(
    lines: Iterable[bytes], ledger: Ledger, day: date, language: str | None = None
) -> Iterator[tuple[dict[str, Any], bool]]:
    """One answer a line, in order, and whether it holds a finding.

    `day` is for lines without a date. A line that cannot be read is answered with its error.
    """
    for line in lines:
        if line.strip():
            yield _answer(line, ledger, day, language)


def _answer(
    line: bytes, ledger: Ledger, day: date, language: str | None
) -> tuple[dict[str, Any], bool]:
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
        verdicts = check_text(text, day, ledger, language)
    except (WrongUse, ValueError, RecursionError) as error:
        return {"id": identity, "error": _sentence(error)}, True
    numbers = [verdict_row(verdict) for verdict in verdicts]
    return {"id": identity, "numbers": numbers}, any(map(_is_finding, verdicts))


def verdict_row(verdict: Verdict) -> dict[str, Any]:
    """A verdict as the contract of `check --jsonl` has it; unknown is null."""
    mention = verdict.mention
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "value": _number(mention.value),
        "low": _number(mention.low),
        "high": _number(mention.high),
        "hedge": mention.hedge.value,
        "kind": mention.kind.value,
        "counted": mention.counted,
        "measure": mention.measure,
        "place": mention.place,
        "as_of": mention.as_of.text if mention.as_of else None,
        "claimant": mention.claimant,
        "verdict": verdict.verdict.value,
        "reasons": [reason.code.value for reason in verdict.reasons],
        "figures": list(verdict.figures),
        "sentence": verdict.sentence,
    }


def _is_finding(verdict: Verdict) -> bool:
    return verdict.verdict is VerdictKind.DIFFERS or verdict.light is Light.HOLD


def _number(value: float | None) -> int | float | None:
    if value is None or not math.isfinite(value):
        return None
    return int(value) if value == int(value) and abs(value) < 2**53 else value


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


def _day(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{value}” is no day written as 2021-11-18") from None


def _open_lines(name: str | None) -> BinaryIO:
    if name in (None, "-"):
        return sys.stdin.buffer
    try:
        return Path(str(name)).open("rb")
    except OSError as error:
        raise WrongUse(f"{name} cannot be read: {error.strerror}.") from error


def _read_draft(name: str | None) -> str:
    with _open_lines(name) as source:
        return source.read().decode("utf-8-sig", "replace")


def _printable(out: TextIO) -> TextIO:
    if hasattr(out, "reconfigure"):
        out.reconfigure(errors="backslashreplace")
    return out


def _write_report(out: TextIO, verdicts: list[Verdict], text: str) -> None:
    if not verdicts:
        out.write("No numbers found.\n")
        return
    counts = Counter(verdict.verdict for verdict in verdicts)
    words = ", ".join(
        f"{counts[kind]} {symbol} {word.lower()}"
        for kind, (symbol, word) in SHOWN_AS.items()
        if counts[kind]
    )
    number = len(verdicts)
    out.write(f"{number} number{'s' * (number != 1)}: {words}\n")
    for verdict in verdicts:
        out.write("\n" + "\n".join(_card(verdict, text)) + "\n")


def _card(verdict: Verdict, text: str) -> list[str]:
    mention = verdict.mention
    symbol, word = SHOWN_AS[verdict.verdict]
    line = text.count("\n", 0, mention.start) + 1
    head = f"{symbol} {word}: {mention_words(mention)}  (line {line})"
    lines = [_clean(head)]
    for reason in verdict.reasons:
        lines += _wrapped(f"- {reason.sentence}")
    if verdict.figures:
        shown = ", ".join(verdict.figures[:4])
        lines += _wrapped(f"Figures: {shown}{' …' if len(verdict.figures) > 4 else ''}")
    lines += _wrapped(f"{verdict.light.value.capitalize()}. {verdict.light_reason}")
    if verdict.sentence and verdict.light is not Light.HOLD:
        lines += _wrapped(f"To print: {verdict.sentence}")
    return lines


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(
        _clean(text),
        _WIDTH,
        initial_indent="  ",
        subsequent_indent="    ",
        break_on_hyphens=False,
        break_long_words=False,
    )


def _clean(text: str) -> str:
    """The text without signs that a terminal would obey."""
    return "".join(sign if sign.isprintable() else "�" for sign in text)
