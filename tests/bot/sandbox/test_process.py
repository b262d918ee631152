"""`python -m bot.sandbox` runs alone: one line with its address, its state kept, an end within seconds."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from bot.sandbox.telegram import TOKEN


def start(folder: Path) -> tuple[subprocess.Popen[str], str]:
    command = [sys.executable, "-m", "bot.sandbox", "--port", "0", "--data", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    return process, process.stdout.readline().strip()


def end(process: subprocess.Popen[str], number: int) -> int:
    os.kill(process.pid, number)
    assert process.stdout is not None
    process.stdout.close()
    return process.wait(timeout=10)


def test_it_goes_on_after_a_kill_where_it_was(tmp_path: Path) -> None:
    """kill -9 loses no message, no update and no moved clock."""
    process, address = start(tmp_path)
    ada = httpx.post(f"{address}/sandbox/people", json={"name": "Ada"}).json()["id"]
    moved = httpx.post(f"{address}/sandbox/clock", json={"leap_seconds": 86_400}).json()["now"]
    said = httpx.post(f"{address}/sandbox/chats/{ada}/text", json={"text": "/start"}).json()["messages"]
    assert end(process, signal.SIGKILL) == -signal.SIGKILL
    process, address = start(tmp_path)
    (update,) = httpx.get(f"{address}/bot{TOKEN}/getUpdates").json()["result"]
    assert [update["message"]] == said
    assert httpx.get(f"{address}/sandbox/clock").json()["now"] >= moved
    assert end(process, signal.SIGINT) in (0, -signal.SIGINT)


def test_it_ends_at_once_while_a_poll_waits(tmp_path: Path) -> None:
    """SIGTERM, with a long poll of 50 seconds open."""
    process, address = start(tmp_path)
    with httpx.stream("GET", f"{address}/bot{TOKEN}/getMe") as _, pytest.raises(httpx.TimeoutException):
        httpx.get(f"{address}/bot{TOKEN}/getUpdates", params={"timeout": 50}, timeout=0.3)
    assert end(process, signal.SIGTERM) in (0, -signal.SIGTERM)


def test_another_address_is_refused_in_one_line() -> None:
    """HOST elsewhere: exit with one line that says what is allowed."""
    command = [sys.executable, "-m", "bot.sandbox", "--host", "0.0.0.0"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=20)
    assert ended.returncode != 0
    (line,) = ended.stderr.splitlines()
    assert line.endswith("the sandbox serves this machine only: HOST is 127.0.0.1, ::1 or localhost, not '0.0.0.0'")
