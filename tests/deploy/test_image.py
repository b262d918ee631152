"""The image's steps, taken in a folder as far as they go without an engine that builds images."""

import asyncio
import json
import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.settings import Settings
from tests.bot.test_service import Stage, stage
from tests.bot.web.test_serving import running, with_webhook

__all__ = ["stage"]

ROOT = Path(__file__).parents[2]
LINES = (ROOT / "Dockerfile").read_text().replace("\\\n", " ").splitlines()


def of(word: str) -> list[str]:
    return [line.removeprefix(f"{word} ") for line in LINES if line.startswith(f"{word} ")]


def command(line: str) -> list[str]:
    """An exec form, with this environment's Python in the place of the image's."""
    said: list[str] = json.loads(line[line.index("[") :])
    assert said[0] == "/venv/bin/python"
    return [sys.executable, *said[1:]]


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """What is copied, and nothing else."""
    for copied in of("COPY"):
        source, target = copied.split()[-2:]
        if "--from" not in copied and source != "requirements.txt":
            shutil.copytree(ROOT / source, tmp_path / target, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_what_is_copied_is_enough_and_only_data_is_written(image: Path) -> None:
    """So its file system may be read-only. Nothing of the checkout is on the path."""
    before = files(image)
    inherited = {name: value for name, value in os.environ.items() if name.lower() not in Settings.model_fields}
    inherited.pop("PYTHONPATH", None)
    settings = dict(setting.split("=") for setting in of("ENV")[0].split())
    [entry] = of("ENTRYPOINT")
    done = subprocess.run(
        [*command(entry), "migrate"], cwd=image, env={**inherited, **settings}, capture_output=True, timeout=60
    )
    assert (done.returncode, done.stdout) == (0, b"The database is up to date.\n"), done.stderr
    assert written(image, before) == {"data"}


def as_the_image_says(root: Path) -> dict[str, Any]:
    """How a process is started as the image's user, who owns `data` and nothing else; as ourselves where we may not
    become somebody else, or where that one cannot reach this Python."""
    uid, gid = map(int, of("USER")[0].split(":"))
    nobody: dict[str, Any] = {"user": uid, "group": gid, "extra_groups": []}
    for path in (root, *root.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    (root / "data").mkdir(mode=0o700)
    try:
        subprocess.run([sys.executable, "-c", ""], cwd=root, check=True, capture_output=True, **nobody)
    except (PermissionError, subprocess.CalledProcessError):
        return {}
    os.chown(root / "data", uid, gid)
    return nobody


def files(root: Path) -> set[Path]:
    return {path for path in root.rglob("*") if path.is_file()}


def written(root: Path, before: set[Path]) -> set[str]:
    """The folders in which there are new files."""
    return {path.relative_to(root).parts[0] for path in files(root) - before}


async def test_it_answers_is_found_alive_and_ends_when_it_is_told_to(stage: Stage, image: Path) -> None:
    """Entry point, user, settings and health check as the file says, against the stand-in; only `data` is written."""
    before = files(image)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    environment = {
        **{name: value for name, value in os.environ.items() if name in ("PATH", "LANG")},
        **dict(setting.split("=") for setting in of("ENV")[0].split()),
        "HOST": "127.0.0.1",
        "PORT": port,
        "TELEGRAM_TOKEN": stage.stand_in.token,
        "TELEGRAM_API_URL": stage.address,
    }
    how = {"cwd": image, "env": environment, **as_the_image_says(image)}
    coach = await asyncio.create_subprocess_exec(*command(of("ENTRYPOINT")[0]), **how)
    try:
        ana = await stage.come()
        await stage.does(ana, "text", text="/start")
        [hello] = await stage.sees(ana, 1, seconds=60)
        check = await asyncio.create_subprocess_exec(*command(of("HEALTHCHECK")[0]), **how)
        assert await asyncio.wait_for(check.wait(), 20) == 0
        coach.terminate()
        assert await asyncio.wait_for(coach.wait(), 20) == 0
    finally:
        if coach.returncode is None:
            coach.kill()
    assert hello["text"]
    assert written(image, before) == {"data"}


def test_what_it_sets_are_settings() -> None:
    names = {setting.split("=")[0] for setting in of("ENV")[0].split()}
    assert {name for name in names if not name.startswith("PYTHON")} <= {name.upper() for name in Settings.model_fields}


def test_it_does_not_run_as_root_and_its_last_user_owns_the_data() -> None:
    [user] = of("USER")
    assert int(user.split(":")[0]) > 0
    assert any(f"chown {user} data" in line for line in of("RUN"))
    assert LINES.index(f"USER {user}") < LINES.index(f"ENTRYPOINT {of('ENTRYPOINT')[0]}")


def test_what_is_installed_is_checked_by_hash() -> None:
    assert all("--require-hashes" in line for line in of("RUN") if "pip install" in line)


async def test_its_health_check_tells_a_coach_that_answers_from_none(stage: Stage, tmp_path: Path) -> None:
    [check] = of("HEALTHCHECK")

    async def asked(port: int) -> int:
        environment = {**os.environ, "PORT": str(port)}
        asking = await asyncio.create_subprocess_exec(*command(check), cwd=ROOT, env=environment)
        return await asyncio.wait_for(asking.wait(), 10)

    settings = with_webhook(stage)
    async with running(settings, tmp_path):
        assert await asked(settings.port) == 0
    assert await asked(settings.port) == 1


def test_nothing_secret_can_get_into_the_image() -> None:
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    assert ignored[0] == "*"
    copied = {line.split()[-2] for line in of("COPY") if "--from" not in line}
    assert {line.removeprefix("!") for line in ignored if line.startswith("!")} == copied


def test_it_names_a_python_that_the_coach_runs_with() -> None:
    needed = re.search(r'requires-python = ">=3\.(\d+)"', (ROOT / "pyproject.toml").read_text())
    assert needed is not None
    for base in of("FROM"):
        found = re.match(r"python:3\.(\d+)-slim", base)
        assert found is not None
        assert int(found[1]) >= int(needed[1])
