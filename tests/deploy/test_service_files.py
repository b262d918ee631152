"""The compose file and the systemd unit, held against the settings and the times of the code."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.service import ENDING
from bot.settings import Settings, read_settings

ROOT = Path(__file__).parents[2]
COMPOSE = (ROOT / "compose.yaml").read_text()
UNIT = (ROOT / "deploy" / "milepost.service").read_text()
NAMES = {name.upper() for name in Settings.model_fields}


def environment_of_the_coach() -> dict[str, str]:
    block = COMPOSE.split("    environment:\n")[1].split("    ports:")[0]
    return dict(re.findall(r"^ {6}([A-Z_]+): \"?([^\"\n]+)", block, re.MULTILINE))


def test_what_compose_sets_are_settings_that_the_coach_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    said = environment_of_the_coach()
    assert set(said) <= NAMES
    for name, value in said.items():
        monkeypatch.setenv(name, re.sub(r"\$\{[^}]+\}", "secret", value))
    settings = read_settings(None)
    assert settings.database(Path()) == "postgresql+asyncpg://milepost:secret@database/milepost"
    assert settings.serves


def test_compose_has_no_password_of_its_own_and_opens_no_port_to_the_world() -> None:
    assert all(value.startswith("${POSTGRES_PASSWORD:?") for value in re.findall(r"POSTGRES_PASSWORD: (.+)", COMPOSE))
    ports = re.findall(r"ports: \[(.+)\]", COMPOSE)
    assert ports
    assert all(port.startswith('"127.0.0.1:') for port in ports)
    assert "read_only: true" in COMPOSE


@pytest.mark.parametrize(
    ("text", "pattern"), [(COMPOSE, r"stop_grace_period: (\d+)s"), (UNIT, r"TimeoutStopSec=(\d+)")]
)
def test_both_wait_longer_than_the_coach_takes_to_end(text: str, pattern: str) -> None:
    found = re.search(pattern, text)
    assert found is not None
    assert int(found[1]) > ENDING + 3


def test_what_the_unit_sets_are_settings_and_its_secret_comes_from_a_file() -> None:
    said = re.findall(r"^Environment=(.+)$", UNIT, re.MULTILINE)
    names = {pair.split("=")[0] for line in said for pair in line.split()}
    assert {name for name in names if not name.startswith("PYTHON")} <= NAMES
    assert "TELEGRAM_TOKEN_FILE" in names
    assert "TELEGRAM_TOKEN=" not in UNIT


def test_a_wrong_setting_does_not_make_it_start_for_ever() -> None:
    assert "RestartPreventExitStatus=2" in UNIT


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
def test_systemd_itself_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    """With a command that exists: it looks for the program."""
    there = tmp_path / "milepost.service"
    there.write_text(re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", UNIT, flags=re.MULTILINE))
    found = subprocess.run(["systemd-analyze", "verify", str(there)], capture_output=True, text=True, timeout=60)
    assert (found.returncode, found.stderr) == (0, "")
