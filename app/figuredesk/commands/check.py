"""Hold every number of a draft against the ledger.

Without a FILE the draft comes from standard input; FILE may be text, DOCX, HTML, a PDF or
a link. Plain output is a report to read; --json
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
import sys
import textwrap
from collections import Counter
from datetime import date
from typing import Any, TextIO

from figuredesk.checking import (
    SHOWN_AS,
    Light,
    Verdict,
    VerdictKind,
    check_text,
    mention_words,
    remark_on,
)
from figuredesk.commands.json_lines import answer_lines, mention_fields, write_line
from figuredesk.commands.text_input import (
    add_text_options,
    clean_words,
    listed_language,
    open_lines,
    printable,
    read_input,
)
from figuredesk.ledger import Ledger, load_ledger

_WIDTH = 88


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add FILE, the draft's day and language, the ledger, and the form of the output."""
    add_text_options(parser, "the draft", "the draft's day")


def run(arguments: argparse.Namespace) -> int:
    """Check, print; returns the exit status."""
    ledger = load_ledger(arguments.data)
    today = arguments.date or date.today()  # noqa: DTZ011  a reporter's day is the local one
    if arguments.jsonl:
        return _run_lines(arguments, ledger, today)
    document = read_input(arguments.file)
    language = arguments.language or listed_language(document.language)
    verdicts = check_text(document.text, today, ledger, language)
    if arguments.json:
        write_line(sys.stdout, [verdict_row(verdict) for verdict in verdicts])
    else:
        _write_report(printable(sys.stdout), verdicts, document.text, ledger)
    return int(any(map(_is_finding, verdicts)))


def _run_lines(arguments: argparse.Namespace, ledger: Ledger, today: date) -> int:
    findings = False

    def answer(text: str, day: date | None) -> dict[str, Any]:
        nonlocal findings
        verdicts = check_text(text, day or today, ledger, arguments.language)
        findings = findings or any(map(_is_finding, verdicts))
        return {"numbers": [verdict_row(verdict) for verdict in verdicts]}

    for line in answer_lines(open_lines(arguments.file), today, answer):
        findings = findings or "error" in line
        write_line(sys.stdout, line)
    return int(findings)


def verdict_row(verdict: Verdict) -> dict[str, Any]:
    """A verdict as the contract of `check --jsonl` has it; unknown is null."""
    return {
        **mention_fields(verdict.mention),
        "verdict": verdict.verdict.value,
        "reasons": [reason.code.value for reason in verdict.reasons],
        "figures": list(verdict.figures),
        "sentence": verdict.sentence,
    }


def _is_finding(verdict: Verdict) -> bool:
    return verdict.verdict is VerdictKind.DIFFERS or verdict.light is Light.HOLD


def _write_report(out: TextIO, verdicts: list[Verdict], text: str, ledger: Ledger) -> None:
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
        out.write("\n" + "\n".join(_card(verdict, text, ledger)) + "\n")


def _card(verdict: Verdict, text: str, ledger: Ledger) -> list[str]:
    mention = verdict.mention
    symbol, word = SHOWN_AS[verdict.verdict]
    line = text.count("\n", 0, mention.start) + 1
    head = f"{symbol} {word}: {mention_words(mention, text)}  (line {line})"
    lines = [clean_words(head)]
    for reason in verdict.reasons:
        lines += _wrapped(f"- {reason.sentence}")
    if verdict.figures:
        shown = ", ".join(verdict.figures[:4])
        lines += _wrapped(f"Figures: {shown}{' …' if len(verdict.figures) > 4 else ''}")
    remark = remark_on(verdict, ledger)
    if remark:
        lines += _wrapped(remark)
    lines += _wrapped(f"{verdict.light.value.capitalize()}. {verdict.light_reason}")
    if verdict.sentence and verdict.light is not Light.HOLD:
        lines += _wrapped(f"To print: {verdict.sentence}")
    return lines


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(
        clean_words(text),
        _WIDTH,
        initial_indent="  ",
        subsequent_indent="    ",
        break_on_hyphens=False,
        break_long_words=False,
    )
