"""The last gate before a save: the validator looks at the ledger as it would be.

A ledger that has problems already can still be worked on: only what the change adds
to them stops it. It looks at what the change can have made wrong; where that cannot be
told from the rows nearby, at everything, before and after.
"""

from collections import Counter
from collections.abc import Collection, Mapping

from figuredesk.errors import ChangeRefused
from figuredesk.ledger.check import check_ledger
from figuredesk.ledger.nearby import Tables, find_problems_nearby
from figuredesk.ledger.problems import Problem, Severity


def refuse_invalid(was: Tables, now: Tables, edited: Mapping[str, Collection[str]]) -> None:
    """Raise ChangeRefused, with the new problems, if `now` has any that `was` has not.

    `edited`: table → ids of the rows that the change adds, changes or removes.
    """
    new = find_problems_nearby(was, now, edited)
    if new is None:
        new = find_new_problems(was, now)
    if new:
        raise ChangeRefused(_text(new), new)


def find_new_problems(was: Tables, now: Tables) -> list[Problem]:
    """The errors that `now` has and `was` has not, looking at everything."""
    after = _errors(now)
    if not after:
        return []
    known = Counter(_key(problem) for problem in _errors(was))
    new: list[Problem] = []
    for problem in after:
        if known[_key(problem)] > 0:
            known[_key(problem)] -= 1
        else:
            new.append(problem)
    return new


def _errors(tables: Tables) -> list[Problem]:
    """The errors in a ledger of these files; notices stop no save."""
    found = check_ledger({name: table.to_bytes() for name, table in tables.items()}).problems
    return [problem for problem in found if problem.severity is Severity.ERROR]


def _key(problem: Problem) -> tuple[str, ...]:
    """What stays the same when rows above are added or removed: all but the line."""
    return problem.file, problem.column, problem.cell, problem.code


def _text(problems: list[Problem]) -> str:
    first = problems[0]
    where = ", ".join(part for part in (first.file, f"line {first.line}", first.column) if part)
    more = f" There are {len(problems) - 1} more problems." if len(problems) > 1 else ""
    return f"Nothing was saved, because the ledger would be wrong ({where}): {first.remedy}{more}"
