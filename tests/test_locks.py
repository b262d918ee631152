"""The lock files: installable anywhere, and of one mind."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
RUN, DEV, PEERS = "requirements.txt", "requirements-dev.txt", "tests/bench/peers/requirements.txt"
LOCKS = (RUN, DEV, PEERS)


def pins(name: str) -> dict[str, str]:
    lines = (ROOT / name).read_text("utf-8").splitlines()
    return dict(re.split("==", line, maxsplit=1) for line in lines if "==" in line and not line.startswith((" ", "#")))


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_says_what_and_not_from_where(name: str) -> None:
    """No index addresses, find-links, files or folders: where packages come from is the installing machine's matter."""
    places = re.compile(r"://|^\s*-|--(index|extra-index|find-links|trusted)|@ |(^|\s)[./~]\S*/")
    lines = [
        line for line in (ROOT / name).read_text("utf-8").splitlines() if not line.startswith("    --hash=sha256:")
    ]
    assert [line for line in lines if places.search(line)] == []


@pytest.mark.parametrize("name", LOCKS)
def test_each_package_of_a_lock_is_pinned_and_has_hashes(name: str) -> None:
    """So that pip's --require-hashes installs exactly what was tested."""
    blocks = re.split(r"\n(?=\S)", (ROOT / name).read_text("utf-8").strip())
    assert len(blocks) == len(pins(name)) > 20
    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []


def test_tests_run_with_what_the_coach_runs_with() -> None:
    """The second lock holds all of the first, in the same versions."""
    run, dev = pins(RUN), pins(DEV)
    assert {name: dev.get(name) for name in run} == run


def test_what_the_coach_is_measured_beside_is_as_new_as_what_it_uses_itself() -> None:
    dev, peers = pins(DEV), pins(PEERS)
    shared = dev.keys() & peers.keys()
    assert {"python-telegram-bot", "aiogram", "sqlalchemy"} <= shared
    assert {name: peers[name].rstrip(" \\") for name in shared if ";" not in peers[name] + dev[name]} == {
        name: dev[name].rstrip(" \\") for name in shared if ";" not in peers[name] + dev[name]
    }
