"""The last gate before a save: the validator looks at the ledger as it would be.

A ledger that has problems already can still be worked on: only what the change adds
to them stops it.
"""

from collections import Counter
from collections.abc import Mapping

from figuredesk.errors import ChangeRefused
from figuredesk.ledger.check import check_ledger
from figuredesk.ledger.problems import Problem, Severity


def refuse_invalid(was: Mapping[str, bytes], now: Mapping[str, bytes]) -> None:
    """Raise ChangeRefused, with the new problems, if `now` has any that `was` has not."""
    after = find_problems(now)
    if not after:
        return
    known = Counter(_key(problem) for problem in find_problems(was))
    new: list[Problem] = []
    for problem in after:
        if known[_key(problem)] > 0:
            known[_key(problem)] -= 1
        else:
            new.append(problem)
    if new:
        raise ChangeRefused(_text(new), new)


def find_problems(contents: Mapping[str, bytes]) -> tuple[Problem, ...]:
    """The errors in a ledger of these files (name → bytes); notices stop no save."""
    found = check_ledger(contents).problems
    return tuple(problem for problem in found if problem.severity is Severity.ERROR)


def _key(problem: Problem) -> tuple[str, ...]:
    """What stays the same when rows above are added or removed: all but the line."""
    return problem.file, problem.column, problem.cell, problem.code


def _text(problems: list[Problem]) -> str:
    first = problems[0]
    where = ", ".join(part for part in (first.file, f"line {first.line}", first.column) if part)
    more = f" There are {len(problems) - 1} more problems." if len(problems) > 1 else ""
    return f"Nothing was saved, because the ledger would be wrong ({where}): {first.remedy}{more}"
