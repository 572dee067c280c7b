"""The command line: `figuredesk` alone starts the app; the other doors are its commands.

A thin shell: each command is a module of `figuredesk.commands`, imported only when it
is called, so that `figuredesk read` does not wait for what only the app needs.
Exit status: 0 clean, 1 findings, 2 wrong use.
"""

import argparse
import importlib
import sys
from collections.abc import Sequence

from figuredesk import __version__
from figuredesk.errors import FigureDeskError

COMMANDS = {
    "serve": "start the app in a browser (what `figuredesk` alone does)",
    "check": "hold every number of a draft against the ledger",
    "read": "find every quantity in a text, and what goes with it",
    "validate": "list everything that is wrong in a ledger",
    "export": "write a ledger, or a part of it, as CSV, JSON or Parquet",
    "new": "start an empty ledger",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] in (["-h"], ["--help"]):
        print(_overview())
        return 0
    if words[:1] == ["--version"]:
        print(f"figuredesk {__version__}")
        return 0
    name = words.pop(0) if words and not words[0].startswith("-") else "serve"
    if name not in COMMANDS:
        print(f"figuredesk: there is no command “{name}”.\n\n{_overview()}", file=sys.stderr)
        return 2
    command = importlib.import_module(f"figuredesk.commands.{name}")
    parser = argparse.ArgumentParser(
        prog=f"figuredesk {name}",
        description=command.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_arguments(parser)
    try:
        return int(command.run(parser.parse_args(words)))
    except FigureDeskError as error:
        print(f"figuredesk {name}: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        return 0


def _overview() -> str:
    lines = ["usage: figuredesk [command] [options]", "", __doc__.splitlines()[0], "", "commands:"]
    lines += [f"  {name:10}{what}" for name, what in COMMANDS.items()]
    lines += ["", "`figuredesk COMMAND --help` explains a command with examples."]
    return "\n".join(lines)
