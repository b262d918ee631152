"""The dialogs' words and question tables, read anew when a file of theirs changes. The engine itself is not.

The folders with words are dialogs: their modules are thrown out and imported again, with the catalogue that names them.
All else of dialogs/ is what the shell's own code is made of, two of which cannot run side by side: a change there is
reported, and needs a restart.
"""

import importlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from dialogs.engine.coach import Coach
from dialogs.engine.wordfiles import WordsError
from dialogs.engine.words import Words

KINDS = frozenset({".ftl", ".toml", ".py"})
ENGINE = "engine"
OVER_ALL = ("catalogue", "examples")  # modules beside the folders that hold what was read from them

Seen = dict[Path, tuple[int, int]]


@dataclass(frozen=True)
class Loaded:
    words: Words
    coach: Coach


class Reloader:
    """`folder` is that of the package `package` (dialogs), as imported now."""

    def __init__(self, folder: Path, package: str, coach: Coach) -> None:
        self._folder, self._package, self._reading = folder, package, coach.reading
        self._seen = self._look()
        self._waiting: set[str] = set()  # files whose change needs a restart
        self.trouble = ""

    def changed(self) -> list[Path]:
        """Files that were changed, added or removed since it was last asked."""
        seen = self._look()
        before, self._seen = self._seen, seen
        return sorted(file for file in seen.keys() | before.keys() if seen.get(file) != before.get(file))

    def load(self, changed: list[Path]) -> Loaded | None:
        """Words and tables as they are on disk; None when they are wrong, or cannot be used without a restart.

        `trouble` then says why, with file and line.
        """
        fixed = [file for file in changed if file.suffix == ".py" and not self._is_dialogs(file)]
        self._waiting |= {_short(str(file), self._folder) for file in fixed}
        waits = _waits(sorted(self._waiting))
        if fixed:
            self.trouble = waits
            return None
        try:
            words = Words.load(self._folder)
            loaded = Loaded(words, self._imported().coach(words, self._reading))
        except Exception as fault:  # whatever the author has just typed
            self.trouble = _told(fault, self._folder)
            return None
        self.trouble = waits
        return loaded

    def _look(self) -> Seen:
        found: Seen = {}
        for file in self._folder.rglob("*"):
            if file.suffix in KINDS:
                try:
                    stat = file.stat()
                except FileNotFoundError:  # an editor that writes a new file and renames it
                    continue
                found[file] = stat.st_mtime_ns, stat.st_size
        return found

    def _is_dialogs(self, file: Path) -> bool:
        inside = file.relative_to(self._folder)
        if len(inside.parts) == 1:
            return inside.stem in OVER_ALL
        return inside.parts[0] in self._dialog_folders()

    def _dialog_folders(self) -> set[str]:
        return {file.parent.name for file in self._folder.glob("*/en.ftl")} - {ENGINE}

    def _imported(self) -> ModuleType:
        """The catalogue, with every dialog's modules as they are on disk. When that fails, all is as it was."""
        heads = {f"{self._package}.{name}" for name in (*self._dialog_folders(), *OVER_ALL)}
        before = {name: module for name, module in sys.modules.items() if ".".join(name.split(".")[:2]) in heads}
        parent = sys.modules[self._package]
        attributes = {name.rpartition(".")[2]: getattr(parent, name.rpartition(".")[2], None) for name in heads}
        written, sys.dont_write_bytecode = sys.dont_write_bytecode, True
        try:
            for name in before:
                del sys.modules[name]
            for name in attributes:
                vars(parent).pop(name, None)
            importlib.invalidate_caches()
            return importlib.import_module(f"{self._package}.catalogue")
        except BaseException:
            for name in list(sys.modules):
                if ".".join(name.split(".")[:2]) in heads:
                    del sys.modules[name]
            sys.modules.update(before)
            vars(parent).update({name: module for name, module in attributes.items() if module is not None})
            raise
        finally:
            sys.dont_write_bytecode = written


def _waits(files: list[str]) -> str:
    if not files:
        return ""
    more = f" and {len(files) - 1} more" if len(files) > 1 else ""
    return f"{files[0]}{more}: changed, and used after a restart."


def _told(fault: Exception, folder: Path) -> str:
    """What is wrong, and the innermost of the dialogs' own lines that it passed."""
    if isinstance(fault, WordsError):
        return str(fault)
    if isinstance(fault, SyntaxError) and fault.filename:
        return f"{_short(fault.filename, folder)}:{fault.lineno}: {fault.msg}"
    engine = folder / ENGINE
    own = [(file, line) for file, line in _lines(fault) if Path(file).is_relative_to(folder)]
    passed = [f"{_short(file, folder)}:{line}" for file, line in own if not Path(file).is_relative_to(engine)]
    where = f"{passed[-1]}: " if passed else ""
    return f"{where}{type(fault).__name__}: {fault}"


def _lines(fault: BaseException) -> Iterator[tuple[str, int]]:
    trace = fault.__traceback__
    while trace:
        yield trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next


def _short(file: str, folder: Path) -> str:
    path = Path(file)
    return path.relative_to(folder.parent).as_posix() if path.is_relative_to(folder) else path.name
