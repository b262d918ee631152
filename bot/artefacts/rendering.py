"""A template and its scene become a PNG. What the scene holds, its maker says."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typst

from bot.artefacts.ink import Ink

WIDTH, TALLEST = 1080, 2560
"""Pixels."""

_HERE = Path(__file__).parent
_KEPT = 10  # compilations for which Typst keeps what it has made, in case that the next one needs it too
_RIGHT_TO_LEFT = ("ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb")


@dataclass(frozen=True)
class Picture:
    png: bytes
    missing: str = ""
    """The characters, each once, that no font of this machine draws; they stand as "…" in the picture."""
    untold: tuple[str, ...] = ()
    """The titles and sentences that hold such characters, whole, for the caption."""


def render(template: str, scene: Mapping[str, Any], language: str, ink: Ink) -> bytes:
    """The PNG of `{template}.typ`, the same bytes for the same scene and fonts. Safe to call from several threads."""
    code = language.lower().replace("_", "-").split("-")[0]
    look = {
        "families": ink.families,
        "lang": code if re.fullmatch("[a-z]{2,3}", code) else "en",
        "rtl": code in _RIGHT_TO_LEFT,
    }
    fonts = ink.fonts()
    drawn = typst.compile(
        _HERE / f"{template}.typ",
        root=_HERE,
        font_paths=fonts,
        ignore_system_fonts=True,
        format="png",
        ppi=72,
        sys_inputs={"scene": json.dumps({**look, **scene})},
    )
    # The next one needs none of it, since no two scenes are alike: ten pictures in memory, some 65 MB, for nothing.
    for _ in range(_KEPT):
        typst.compile(_HERE / "dot.typ", root=_HERE, font_paths=fonts, ignore_system_fonts=True, format="png")
    return drawn
