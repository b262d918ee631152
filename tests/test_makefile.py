"""`make run` as a newcomer meets it: what it starts and sets up. Python and pip are stand-ins that take notes."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# Makes an environment with itself as the interpreter, installs by noting it, else says how it was called.
PYTHON = """#!/bin/sh
case "$*" in
  -c*) exit 0 ;;
  --version) echo "Python 3.11" ;;
  "-m venv --clear "*) rm -rf "$4"; mkdir -p "$4/bin"; cp "$0" "$4/bin/python"; echo made "$4" >> notes ;;
  "-m pip install "*) echo installed >> notes; [ ! -e broken ] ;;
  *) echo "started:$*" ;;
esac
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "requirements.txt").write_text("one==1\n")
    (tmp_path / "notes").touch()
    (tmp_path / "fake-python").write_text(PYTHON)
    (tmp_path / "fake-python").chmod(0o755)
    return tmp_path


def run(folder: Path, *more: str, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], **settings}
    command = ["make", "run", *(more or ("PYTHONS=./fake-python",))]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_the_second_start_sets_nothing_up(folder: Path) -> None:
    assert run(folder).returncode == 0
    assert (folder / "notes").read_text().split("\n") == ["made .venv", "installed", ""]
    assert run(folder).stdout == "started:-m bot --sandbox\n"
    assert (folder / "notes").read_text().count("installed") == 1


def test_an_interrupted_set_up_is_made_anew(folder: Path) -> None:
    """Nothing starts in an environment whose packages are not all there, not at the next try either."""
    (folder / "broken").touch()
    assert "started" not in run(folder).stdout
    (folder / "broken").unlink()
    assert "started" in run(folder).stdout
    assert (folder / "notes").read_text().count("made .venv") == 2


def test_another_lock_means_another_environment(folder: Path) -> None:
    run(folder)
    (folder / "requirements.txt").write_text("one==2\n")
    assert "Setting up .venv" in run(folder).stdout


@pytest.mark.parametrize(
    ("settings", "file", "sandbox"),
    [
        ({}, "", True),
        ({"TELEGRAM_TOKEN": ""}, "TELEGRAM_TOKEN=\n", True),
        ({}, "# TELEGRAM_TOKEN=1:a\nTELEGRAM_TOKEN=''  # from BotFather\n", True),
        ({}, "TELEGRAM_TOKEN=   # from BotFather\n", True),
        ({"TELEGRAM_TOKEN": "1:a"}, "", False),
        ({"TELEGRAM_TOKEN_FILE": "token"}, "", False),
        ({}, "PORT=1\nexport TELEGRAM_TOKEN = '1:a'\n", False),
        ({}, "TELEGRAM_TOKEN_FILE=token\n", False),
    ],
)
def test_the_sandbox_is_for_those_without_a_token(
    folder: Path, settings: dict[str, str], file: str, sandbox: bool
) -> None:
    """With a token, in the environment or in .env, the coach starts on Telegram."""
    (folder / ".env").write_text(file)
    started = [line for line in run(folder, **settings).stdout.splitlines() if line.startswith("started")]
    assert started == ["started:-m bot --sandbox" if sandbox else "started:-m bot"]


def test_without_a_python_that_will_do_one_line_says_so(folder: Path) -> None:
    wanting = run(folder, "PYTHONS=no-such-python")
    assert wanting.returncode == 2
    assert wanting.stderr.startswith("Milepost needs Python 3.11 or newer, and none of no-such-python is.\n")
