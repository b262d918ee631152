"""Which font draws which character: the bundled ones, else one of the system's, else none, and that is said.

Not a renderer: it makes people's texts safe to draw and names the fonts for Typst. What no font can draw becomes "…",
and is reported, so that the message beside the picture can carry the text (DESIGN "Parts, chosen": pictures, PDF).
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import typst

from bot.artefacts.glyphs import covers

FONTS = Path(__file__).with_name("fonts")
FAMILIES = ("Inter", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai", "Noto Emoji")

# Joiners, variation selectors, direction marks, tags: they steer what stands beside them and are never drawn.
_STEERING = re.compile(
    "[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
_LONG_WORD = 18  # characters of the largest type that still fit a line
_UNBROKEN = re.compile(rf"[\u0021-\u024f\u0370-\u052f]{{{_LONG_WORD},}}")
# Boxes for all that there is: what such a font claims to draw, nobody can read.
_BOXES_ONLY = ("LastResort", ".LastResort", "Last Resort", "Adobe Blank", "Unifont Upper")


@dataclass(frozen=True)
class Ink:
    """What it takes to draw some texts: families in order of preference, and the characters that none of them has."""

    families: tuple[str, ...]
    missing: frozenset[str]
    system: bool
    """Whether a family is the system's: then the picture may look otherwise on another machine."""

    @classmethod
    def for_texts(cls, texts: Iterable[str]) -> "Ink":
        """Finds fonts for all of these. The first character that the bundled ones lack has the system's read, which may
        take a second."""
        wanted = {character for text in texts for character in tidy(text) if _is_drawn(character)}
        missing = {character for character in wanted if not _bundled(character)}
        families = []
        if missing:
            for family, path, index in _system_faces():
                found = {character for character in missing if covers(path, index, character)}
                if found:
                    families.append(family)
                    missing -= found
                if not missing:
                    break
        return cls((*FAMILIES, *families), frozenset(missing), bool(families))

    def fonts(self) -> typst.Fonts:
        """The fonts to hand to Typst."""
        return _system_fonts() if self.system else _bundled_fonts()

    def can_draw(self, text: str) -> bool:
        return self.missing.isdisjoint(tidy(text))

    def words(self, text: str) -> dict[str, str | bool]:
        """A text as a template takes it: `text`, drawable and with places to break, and `rtl`, its direction."""
        clean = tidy(text)
        shown = "".join("\0" if character in self.missing else character for character in clean)
        shown = re.sub("\0(?:[\\s\0]*\0)?", "…", shown)
        return {"text": _UNBROKEN.sub(_breakable, shown), "rtl": _right_to_left(clean)}


def tidy(text: str) -> str:
    """One line of what a person typed: no line ends, controls or half characters; compatibility forms that the fonts
    lack (𝓕𝓪𝓷𝓬𝔂, ｆｕｌｌｗｉｄｔｈ) as their plain letters."""
    text = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode())
    text = "".join(_plain(character) for character in text)
    return " ".join(text.split())


@lru_cache(8192)
def _plain(character: str) -> str:
    if unicodedata.category(character) in ("Cc", "Zl", "Zp"):
        return " "
    if not _is_drawn(character) or _bundled(character):
        return character
    plain = unicodedata.normalize("NFKC", character)
    return plain if all(_bundled(part) for part in plain) else character


def _is_drawn(character: str) -> bool:
    return not character.isspace() and not _STEERING.match(character)


@lru_cache(8192)
def _bundled(character: str) -> bool:
    return any(covers(Path(face.path), face.index, character) for face in _bundled_fonts().fonts() if face.path)


def _breakable(word: re.Match[str]) -> str:
    """With a place to break (a zero-width space) after each character: an address, or one key held down."""
    return "\u200b".join(word.group())


def _right_to_left(text: str) -> bool:
    """Unicode's rule for a paragraph: the first letter with a direction decides (UAX 9, P2)."""
    return next((kind != "L" for kind in map(unicodedata.bidirectional, text) if kind in ("L", "R", "AL")), False)


@cache
def _bundled_fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])


@cache
def _system_fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=True, include_embedded_fonts=False, font_paths=[FONTS])


@cache
def _system_faces() -> tuple[tuple[str, Path, int], ...]:
    """One upright face a family, in the order of their names, so that a machine always picks the same."""
    faces: dict[str, tuple[str, Path, int]] = {}
    for face in sorted(_system_fonts().fonts(), key=lambda face: (face.family, abs(face.weight - 400))):
        if face.path and face.style == "normal" and face.family not in (*FAMILIES, *_BOXES_ONLY):
            faces.setdefault(face.family, (face.family, Path(face.path), face.index))
    return tuple(faces.values())
