"""What the pages for whoever runs the coach promise is held by tests that exist, and by settings that there are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.settings import Settings

ROOT = Path(__file__).parent.parent
PAGES = ("SECURITY.md", "docs/threats.md", "docs/running.md")


@pytest.mark.parametrize("page", PAGES)
def test_every_test_and_file_that_a_page_names_is_there(page: str) -> None:
    written = (ROOT / page).read_text(encoding="utf-8")
    named = re.findall(r"`((?:dialogs|bot|tests|docs|deploy)/[\w./-]+)`", written)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_every_setting_that_a_page_names_is_one(page: str) -> None:
    written = (ROOT / page).read_text(encoding="utf-8")
    named = set(re.findall(r"`([A-Z]+_[A-Z_]+)(?:=[^`]*)?`", written))
    assert named
    assert {name for name in named if name.lower() not in Settings.model_fields} == set()


def test_each_attacker_of_the_threat_model_has_a_test() -> None:
    """A claim without one is a wish."""
    whole = (ROOT / "docs/threats.md").read_text(encoding="utf-8")
    who = whole.partition("## Who attacks, and what holds")[2].partition("\n## ")[0]
    paragraphs = [paragraph for paragraph in who.strip().split("\n\n") if paragraph]
    assert len(paragraphs) > 8
    assert [paragraph[:40] for paragraph in paragraphs if "`tests/" not in paragraph] == []
