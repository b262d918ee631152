"""The command line. A wrong use is one line on stderr, and exit status 2."""

import argparse
import sys
from types import ModuleType
from typing import NoReturn

from bot.operating import backup, doctor, erase, export, failed, migrate, move, restore, rotate_key

COMMANDS: dict[str, ModuleType] = {
    "migrate": migrate,
    "move": move,
    "doctor": doctor,
    "backup": backup,
    "restore": restore,
    "rotate-key": rotate_key,
    "failed": failed,
    "erase": erase,
    "export": export,
}
RUNS = """
Without a command it runs the coach, with the settings of the environment and of .env; .env.example lists them.
Exit status: 0 when all is well, 1 for a fault of the coach's own (of doctor: something has to be put right), 2 with one
line that says what has to be put right.
"""


class Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {message} ({self.prog} --help says more)", file=sys.stderr)  # noqa: T201, a command line
        sys.exit(2)


class _Aligned(argparse.HelpFormatter):
    def add_argument(self, action: argparse.Action) -> None:
        """argparse forgets that commands stand two further in, and breaks the line behind the longest."""
        super().add_argument(action)
        if action.nargs == argparse.PARSER:
            self._action_max_length += 2


def parser() -> Parser:
    """`command` is None when the coach itself is to run."""
    about = "A career coach in a Telegram chat."
    made = Parser(prog="python -m bot", description=about, epilog=RUNS, formatter_class=_Aligned)
    made.add_argument("--sandbox", action="store_true", help="try the coach here, without an account")
    listed = made.add_subparsers(dest="command", metavar="COMMAND", title="commands, for whoever looks after it")
    for name, module in COMMANDS.items():
        module.arguments(listed.add_parser(name, help=module.HELP, description=module.MORE))
    return made
