"""Each command of docs/running.md is run as it stands there, by a shell, on a coach that somebody has talked with."""

import asyncio
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.storage import Keys, Store
from tests.bot.operating.conftest import empty_postgres
from tests.bot.storage.conftest import postgres  # noqa: F401, a fixture
from tests.bot.storage.people import CANARY, newcomer, said, taken_in

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "running.md").read_text(encoding="utf-8")
WRITTEN = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
BLOCKS = [one for one in WRITTEN if not one.startswith("docker compose ")]  # those: tests/deploy/test_containers.py
MENTEE = 123456789


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("coach")

    async def live() -> None:
        (folder / "data").mkdir(mode=0o700)
        url = f"sqlite+aiosqlite:///{folder / 'data' / 'milepost.db'}"
        store = await Store.open(url, Keys.find(None, folder / "data"))
        await taken_in(store, newcomer(MENTEE, name=CANARY), [said("hello")])
        await store.close()

    asyncio.run(live())
    return folder


@pytest.fixture
def shell(lived: Path, tmp_path: Path) -> Path:
    """A folder of its own, in which `python` is this one."""
    shutil.copytree(lived, tmp_path, dirs_exist_ok=True)
    (tmp_path / "bin").mkdir()
    launcher = tmp_path / "bin" / "python"
    launcher.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    launcher.chmod(0o755)
    return tmp_path


def run(block: str, folder: Path) -> subprocess.CompletedProcess[str]:
    own = {name: value for name, value in os.environ.items() if name.lower() not in Settings.model_fields}
    path = f"{folder / 'bin'}{os.pathsep}{own['PATH']}"
    return subprocess.run(
        ["sh", "-e", "-c", block],
        cwd=folder,
        env={**own, "PATH": path, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def block(words: str) -> str:
    (found,) = [one for one in BLOCKS if words in one]
    return str(found)


BACKUP = "python -m bot backup copies\n"


def test_looking_and_trying_again(shell: Path) -> None:
    done = run(block("bot doctor      #").replace("bot doctor ", "bot doctor || true "), shell)  # it has no token
    assert done.returncode == 0, done.stderr
    assert "WRONG  token" in done.stdout
    assert "0 tried again" in done.stdout


def test_one_mentee_who_asks(shell: Path) -> None:
    done = run(block("--to theirs.json"), shell)
    assert done.returncode == 0, done.stderr
    assert CANARY in (shell / "theirs.json").read_text()
    assert "Nothing is kept" in run(f"python -m bot export {MENTEE}", shell).stderr


def test_the_drill(shell: Path) -> None:
    done = run(BACKUP + block("drill.key"), shell)
    assert done.returncode == 0, done.stderr
    assert "1 mentees are back" in done.stdout
    assert "of this version, 1 mentees" in done.stdout
    assert not list(shell.glob("drill*"))


def test_the_key_is_changed(shell: Path) -> None:
    before = (shell / "data" / "data.key").read_text()
    done = run(block("rotate-key"), shell)
    assert done.returncode == 0, done.stderr
    assert (shell / "data" / "data.key").read_text() != before
    assert CANARY in run(f"python -m bot export {MENTEE}", shell).stdout
    done = run(f"python -m bot rotate-key --to new.key && DATA_KEY_FILE=new.key python -m bot export {MENTEE}", shell)
    assert CANARY in done.stdout, done.stderr


@pytest.mark.postgres
def test_the_move(shell: Path, request: pytest.FixtureRequest) -> None:
    address = empty_postgres(request).database(shell)
    moving = block("bot move").replace("postgresql+asyncpg://user:password@host/name", f'"{address}"')
    done = run(f"{moving}\npython -m bot export {MENTEE}", shell)
    assert done.returncode == 0, done.stderr
    assert "rows moved and compared" in done.stdout
    assert CANARY in done.stdout


def test_the_other_machine(shell: Path) -> None:
    done = run(f"{block('--as-it-was')}\npython -m bot export {MENTEE}", shell)
    assert done.returncode == 0, done.stderr
    assert CANARY in done.stdout
    assert '"state": "waiting"' in done.stdout


def test_every_block_is_run_above() -> None:
    run_above = ("bot doctor      #", "--to theirs.json", "drill.key", "rotate-key", "bot move", "--as-it-was")
    assert [one for one in BLOCKS if one != BACKUP and not any(words in one for words in run_above)] == []
    assert BACKUP in BLOCKS
