"""What the pages say to type for the containers: services, programs and commands that there are, each run in a folder
that holds what the image holds. There is no engine here: what is an engine's own is only looked at."""

import asyncio
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.operating.commands import COMMANDS
from bot.storage import Keys, Store
from tests.bot.operating.conftest import empty_postgres
from tests.bot.storage.conftest import postgres  # noqa: F401, a fixture
from tests.bot.storage.people import newcomer, taken_in
from tests.deploy.test_image import ROOT, as_the_image_says, command, files, image, of, written
from tests.deploy.test_service_files import COMPOSE, environment_of_the_coach
from tests.test_runbook import MENTEE

__all__ = ["image"]

PAGES = (ROOT / "README.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "compose.yaml")
SAID = [line for page in PAGES for line in re.findall(r"docker compose ([^`\n]+)", page.read_text(encoding="utf-8"))]
SERVICES = re.findall(r"^  (\w+):$", COMPOSE.split("services:\n")[1].split("\nvolumes:")[0], re.MULTILINE)
OPTIONS = {"up": {"--build", "--detach"}, "run": {"--rm"}, "exec": {"-T"}, "stop": set(), "cp": set()}
PROGRAM = ["/venv/bin/python", "-m", "bot"]  # of the entry point, which `run` keeps and `exec` has to say


def split(line: str) -> tuple[str, list[str]]:
    """The verb, and what is said behind it without its options and without the file that takes what is printed."""
    verb, *rest = shlex.split(line.partition(">")[0])
    while rest and rest[0] in OPTIONS[verb]:
        del rest[0]
    return verb, rest


def inner(line: str) -> list[str] | None:
    """What it would run in the coach's container, if it runs anything there."""
    verb, rest = split(line)
    return {"exec": rest[1:], "run": PROGRAM + rest[1:]}.get(verb)


def test_there_are_such_lines_and_services() -> None:
    assert SERVICES == ["coach", "database"]
    assert {split(line)[0] for line in SAID} == set(OPTIONS)


@pytest.mark.parametrize("line", SAID)
def test_each_names_a_service_and_a_command_that_there_are(line: str) -> None:
    verb, rest = split(line)
    if verb in ("exec", "run", "stop"):
        assert rest[0] in SERVICES
    if verb == "cp":
        service, _, path = rest[0].partition(":")
        assert service in SERVICES
        assert f'"data:{path.rpartition("/")[0]}"' in COMPOSE, "what is not in the volume is gone with the container"
    if told := inner(line):
        assert told[: len(PROGRAM)] == PROGRAM
        assert told[len(PROGRAM)] in COMMANDS


def test_the_program_is_the_entry_points() -> None:
    assert of("ENTRYPOINT") == ['["/venv/bin/python", "-m", "bot"]']


@pytest.mark.postgres
def test_each_does_what_it_says_and_writes_to_the_volume_alone(image: Path, request: pytest.FixtureRequest) -> None:
    """With the settings of both files, on PostgreSQL: a path outside of `data` would find a read-only file system."""
    before = files(image)
    address = empty_postgres(request).database(image)
    environment = {
        **{name: value for name, value in os.environ.items() if name in ("PATH", "LANG")},
        **dict(setting.split("=") for setting in of("ENV")[0].split()),
        **environment_of_the_coach(),
        "DATABASE_URL": address,
    }
    how: dict[str, Any] = {"cwd": image, "env": environment, "capture_output": True, "text": True, "timeout": 120}
    how |= as_the_image_says(image)
    assert subprocess.run([*command(of("ENTRYPOINT")[0]), "migrate"], **how).returncode == 0
    asyncio.run(lived(address, image / "data"))
    told = [found for line in SAID if (found := inner(line))]
    done = {words[3]: subprocess.run([sys.executable, *words[1:]], **how) for words in told}
    assert done.pop("doctor").stdout.count("WRONG") == 1, "it has no token"
    assert {name: (one.returncode, one.stderr) for name, one in done.items()} == dict.fromkeys(
        ("backup", "export", "rotate-key"), (0, "")
    )
    assert json.loads(done["export"].stdout)["mentee"]["chat"] == MENTEE
    assert written(image, before) == {"data"}
    made = {str(path.relative_to(image)) for path in files(image / "data")}
    assert "data/backups/milepost-keys.db" in made
    [copied] = [split(line)[1][0] for line in SAID if line.startswith("cp ")]
    assert copied == "coach:/coach/data/backups"


async def lived(address: str, data: Path) -> None:
    store = await Store.open(address, Keys.find(None, data))
    await taken_in(store, newcomer(MENTEE))
    await store.close()
