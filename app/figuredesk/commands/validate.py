"""List everything that is wrong in a ledger.

Problems are grouped by file, with the line as a text editor counts it, the column, what
was found, and how to mend it. A notice leaves nothing out: it tells how something was
read. Exit status: 0 without problems (notices aside), 1 with problems.

examples:
  figuredesk validate
  figuredesk validate --data ~/our-ledger
  figuredesk validate --json | jq '.[].file'
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from itertools import groupby

from figuredesk.commands.ledger_option import add_data_option
from figuredesk.ledger.load import validate_ledger
from figuredesk.ledger.problems import Problem, Severity

_SHOWN_CELL = 60


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the ledger and the form of the output."""
    add_data_option(parser)
    parser.add_argument("--json", action="store_true", help="one JSON list of problems")


def run(arguments: argparse.Namespace) -> int:
    """Print the problems; 1 when there are any beside notices."""
    problems = validate_ledger(arguments.data)
    if arguments.json:
        sys.stdout.write(json.dumps([asdict(p) for p in problems], ensure_ascii=True) + "\n")
    else:
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(errors="replace")
        sys.stdout.write("\n".join(problem_lines(problems)) + "\n")
    return int(any(problem.severity is Severity.ERROR for problem in problems))


def problem_lines(problems: Sequence[Problem]) -> list[str]:
    """The problems as lines for a person, grouped by file, the summary last."""
    lines: list[str] = []
    for file, group in groupby(problems, key=lambda problem: problem.file):
        lines.append(file)
        for problem in group:
            lines += _lines_of(problem)
        lines.append("")
    return [*lines, _summary(problems)]


def _lines_of(problem: Problem) -> list[str]:
    where = [f"line {problem.line}"] if problem.line else ["the whole file"]
    if problem.column:
        where.append(problem.column)
    notice = "notice, " if problem.severity is Severity.NOTICE else ""
    cell = f": {printable(problem.cell)}" if problem.cell else ""
    return [
        f"  {printable(', '.join(where))}{cell}  [{notice}{problem.code}]",
        f"      {printable(problem.remedy, 1000)}",
    ]


def printable(text: str, limit: int = _SHOWN_CELL) -> str:
    """Text for a terminal: one line, and no character that steers the terminal."""
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    return shown if len(shown) <= limit else f"{shown[: limit - 1]}…"


def _summary(problems: Sequence[Problem]) -> str:
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    notices = len(problems) - errors
    said = f"{errors:,} problem{'' if errors == 1 else 's'}" if errors else "No problems"
    if notices:
        said += f", {notices:,} notice{'' if notices == 1 else 's'}"
    if errors:
        files = len({p.file for p in problems if p.severity is Severity.ERROR})
        said += f" in {files} file{'' if files == 1 else 's'}; all other rows are good"
    return f"{said}."
