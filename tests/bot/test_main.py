"""`python -m bot` as the person who runs it meets it: in a process of its own, in an empty folder."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from bot.settings import Settings

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:AAF-abcdefghijklmnopqrstuvwxyz_0123"


def start(folder: Path, *arguments: str, **settings: str) -> subprocess.Popen[str]:
    inherited = {name: value for name, value in os.environ.items() if name.lower() not in Settings.model_fields}
    return subprocess.Popen(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env={**inherited, "PYTHONPATH": str(ROOT), **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def refusal(folder: Path, *arguments: str, **settings: str) -> str:
    """The one line with which it ended, at once, with exit status 2."""
    process = start(folder, *arguments, **settings)
    said, told = process.communicate(timeout=20)
    assert (process.returncode, said) == (2, ""), told
    lines = told.splitlines()
    assert len(lines) == 1, told
    return lines[0]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    process = start(tmp_path, "--sandbox", PORT=str(free_port()))
    yield process
    process.kill()
    process.communicate()


def address(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    found = re.search(r"http://\S+", process.stdout.readline())
    assert found is not None
    return found[0]


def test_without_a_token_it_says_both_ways_out(tmp_path: Path) -> None:
    line = refusal(tmp_path)
    assert "TELEGRAM_TOKEN" in line
    assert "python -m bot --sandbox" in line


def test_a_wrong_setting_is_one_line(tmp_path: Path) -> None:
    assert "DATABASE_URL" in refusal(tmp_path, TELEGRAM_TOKEN=TOKEN, DATABASE_URL="sqlite:///x.db")


def test_a_wrong_setting_in_the_env_file_is_one_line_too(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PORT=none\n")
    assert "PORT" in refusal(tmp_path, "--sandbox")


def test_a_key_that_is_no_key_is_one_line(tmp_path: Path) -> None:
    assert "DATA_KEY" in refusal(tmp_path, TELEGRAM_TOKEN=TOKEN, DATA_KEY="short")


def test_a_lost_key_is_one_line_that_says_where_it_was(tmp_path: Path) -> None:
    migrated = start(tmp_path, "migrate")
    assert migrated.communicate(timeout=20)[0] == "The database is up to date.\n"
    assert migrated.returncode == 0
    (tmp_path / "data" / "data.key").unlink()
    assert "data.key" in refusal(tmp_path, "migrate")


def test_a_port_that_was_asked_for_and_is_taken_is_one_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        assert f"PORT {port} is taken" in refusal(tmp_path, "--sandbox", PORT=port)


def test_the_sandbox_serves_this_machine_only(tmp_path: Path) -> None:
    assert "HOST" in refusal(tmp_path, "--sandbox", HOST="0.0.0.0", PORT=str(free_port()))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_sandbox_answers_and_ends_within_seconds(
    number: int, sandbox: subprocess.Popen[str], tmp_path: Path
) -> None:
    """It keeps what it keeps in a folder of its own."""
    here = address(sandbox)
    ana = httpx.post(f"{here}/sandbox/people", json={"name": "Ana"}).json()["id"]
    httpx.post(f"{here}/sandbox/chats/{ana}/text", json={"text": "/start"})
    for _ in range(100):
        messages = httpx.get(f"{here}/sandbox/chats/{ana}").json()["messages"]
        if len(messages) > 1:
            break
        time.sleep(0.05)
    assert messages[1]["from"]["is_bot"]
    sandbox.send_signal(number)
    begun = time.monotonic()
    assert sandbox.wait(timeout=10) == 0
    assert time.monotonic() - begun < 6
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["sandbox"]


def test_the_sandboxs_clock_can_be_walked_on(sandbox: subprocess.Popen[str]) -> None:
    here = address(sandbox)
    before = httpx.get(f"{here}/sandbox/clock").json()["now"]
    moved = httpx.post(f"{here}/sandbox/clock", json={"walk_seconds": 86_400}, timeout=30)
    assert moved.status_code == 200, moved.text
    assert moved.json()["now"][:10] > before[:10]
