"""Which characters can be drawn, by which font, and what is said of those that cannot."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.artefacts.glyphs import covers
from bot.artefacts.ink import FAMILIES, FONTS, Ink, tidy
from bot.artefacts.timeline import draw_timeline
from tests.bot.artefacts.plans import goal, plan, step

NOBODYS = "\U0010fffd"  # for private use: no font that is meant for reading has it
EVERYDAY = [
    "Straße, naïve, Łódź, €50, 80 % · “so” – it’s…",
    "Việt ngữ",
    "Ελληνικά",
    "Кириллица",
    "أريد أن أصبح محللًا",
    "שלום עולם",
    "हर गुरुवार को",
    "ทุกวันพฤหัสบดี",
    "🎯 💪🏽 👩‍💻 ✅ ❤️ 1️⃣ 🇬🇧",
    "→ ≥ ½ № ✓ ★",
]


@pytest.mark.parametrize("text", EVERYDAY)
def test_everyday_writing_needs_no_system_font(text: str) -> None:
    """So that it looks the same on every machine."""
    ink = Ink.for_texts([text])
    assert ink == Ink(FAMILIES, frozenset(), system=False)
    assert ink.words(text)["text"] == tidy(text)


def test_what_no_font_draws_is_reported_and_stands_as_dots() -> None:
    """A run of such characters is one "…"; the caption gets the whole text."""
    title = f"I will learn {NOBODYS}{NOBODYS} {NOBODYS} and Python"
    assert Ink.for_texts([title]).words(title)["text"] == "I will learn … and Python"
    picture = draw_timeline(plan(goal("I will pass", step(title, 1), step("I will rest", 2)), sentence=NOBODYS))
    assert picture.missing == NOBODYS
    assert picture.untold == (NOBODYS, title)


@given(st.text())
def test_each_character_has_a_font_or_is_reported(text: str) -> None:
    """On any machine: what is not missing is drawn by one of the families, the bundled ones first."""
    ink = Ink.for_texts([text])
    faces = [face for face in ink.fonts().fonts() if face.family in ink.families]
    assert ink.families[: len(FAMILIES)] == FAMILIES
    assert ink.can_draw(text) == (not ink.missing)
    for character in str(ink.words(text)["text"]):
        drawn = any(covers(Path(face.path or ""), face.index, character) for face in faces)
        assert drawn or character.isspace() or tidy(f"a{character}b") == f"a{character}b"
        assert character not in ink.missing


@given(st.text())
def test_a_text_becomes_one_line(text: str) -> None:
    """No line ends, controls or half characters reach Typst, and tidying twice changes nothing."""
    once = tidy(text)
    assert once.encode() is not None
    assert len(once.splitlines()) <= 1
    assert tidy(once) == once


def test_letters_in_disguise_are_drawn_plainly() -> None:
    assert tidy("𝓕𝓪𝓷𝓬𝔂 ｆｕｌｌ\tone\r\ntwo\ud800") == "Fancy full one two?"


@pytest.mark.parametrize(
    ("text", "rtl"), [("call Anna", False), ("123 שלום call", True), ("اتصل", True), ("123", False)]
)
def test_the_first_letter_decides_the_direction(text: str, rtl: bool) -> None:
    """Unicode UAX 9, rule P2."""
    assert Ink.for_texts([text]).words(text)["rtl"] is rtl


def test_a_font_file_that_makes_no_sense_draws_nothing(tmp_path: Path) -> None:
    """A machine's fonts are not ours: a broken one must not stop a picture."""
    whole = (FONTS / "Inter-Regular.otf").read_bytes()
    assert covers(FONTS / "Inter-Regular.otf", 0, "a")
    for number, content in enumerate((b"", b"ttcf", b"\0\1\0\0" + b"\xff" * 40, whole[:600], whole[4:])):
        broken = tmp_path / f"{number}.otf"
        broken.write_bytes(content)
        assert not covers(broken, 0, "a")
    assert not covers(tmp_path / "none.otf", 0, "a")


def test_the_fonts_come_with_their_licence_and_stay_small() -> None:
    """At most 3 MB in the repository, each file named in the licence that travels with it."""
    licence = (FONTS / "OFL.txt").read_text("utf-8")
    files = [path for path in FONTS.iterdir() if path.suffix in (".otf", ".ttf")]
    assert sum(path.stat().st_size for path in files) <= 3_000_000
    assert [
        path.name for path in files if path.name not in licence and path.name.split("-")[0] + "-*" not in licence
    ] == []
