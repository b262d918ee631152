"""What is made of pip-audit's answers: a known vulnerability fails, no answer is said and does not."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
ADVISORY = {"id": "PYSEC-2027-1", "fix_versions": ["2"], "aliases": [], "description": ""}


@pytest.fixture(scope="module")
def audit() -> ModuleType:
    spec = importlib.util.spec_from_file_location("audit", ROOT / ".ci" / "audit.py")
    assert spec
    assert spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def answer(*packages: dict[str, Any]) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


def known(name: str, *bugs: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "version": "1", "vulns": list(bugs)}


def unknown(name: str) -> dict[str, Any]:
    return {"name": name, "skip_reason": "Dependency not found on PyPI and could not be audited"}


def test_a_known_vulnerability_fails_and_is_named(audit: ModuleType) -> None:
    status, words = audit.verdict(answer(known("a"), known("b", ADVISORY), unknown("c")), "")
    assert status == 1
    assert "b 1: PYSEC-2027-1" in words


def test_without_one_it_passes_and_says_what_was_looked_at(audit: ModuleType) -> None:
    assert audit.verdict(answer(known("a"), known("b")), "")[0] == 0
    status, words = audit.verdict(answer(known("a"), unknown("b")), "")
    assert (status, "1 packages" in words, "does not know b" in words) == (0, True, True)


@pytest.mark.parametrize(
    ("said", "complained"),
    [
        (answer(unknown("a"), unknown("b")), ""),
        ("", "requests.exceptions.ConnectionError: HTTPSConnectionPool(host=…): Max retries exceeded"),
        ("", "Timeout"),
    ],
)
def test_without_advisories_one_line_says_that_nothing_was_audited(
    audit: ModuleType, said: str, complained: str
) -> None:
    """pip-audit ends with 0 behind a mirror that knows no package: that must not read as "nothing found"."""
    status, words = audit.verdict(said, complained)
    assert status == 0
    assert "not audited" in words
    assert "\n" not in words


def test_what_pip_audit_cannot_do_is_a_failure(audit: ModuleType) -> None:
    status, words = audit.verdict("", "ERROR:pip_audit._cli:requirement six is missing a hash")
    assert status == 1
    assert "missing a hash" in words


def test_what_the_coach_is_made_of_is_written_down(
    audit: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the lock that it is installed from, with hashes; without the network."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(audit, "SBOM", tmp_path / "made" / "sbom.json")
    assert audit.write_sbom() == 0
    bill = json.loads((tmp_path / "made" / "sbom.json").read_text())
    pinned = [line for line in (ROOT / "requirements.txt").read_text().splitlines() if line[:1].isalnum()]
    assert bill["bomFormat"] == "CycloneDX"
    assert len(bill["components"]) == len(pinned)
    assert all(component["externalReferences"][0]["hashes"] for component in bill["components"])
