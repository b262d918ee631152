"""Which characters a font file can draw, read from its `cmap` table (OpenType 1.9, formats 4 and 12).

Not a font library: no shapes, no metrics, no shaping. Typst draws an empty box, without a warning, for what its fonts
lack, and offers no way to ask beforehand; this is the way to ask.
"""

import struct
from bisect import bisect_right
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO


@lru_cache(maxsize=512)
def ranges(path: Path, index: int = 0) -> tuple[tuple[int, int], ...]:
    """The code points of a font as sorted pairs of first and last, both included.

    `index` is the face within a collection (.ttc). A file that cannot be read or makes no sense draws nothing: `()`.
    """
    try:
        with path.open("rb") as file:
            return tuple(_merged(_mapped(_cmap(file, index))))
    except (OSError, struct.error, IndexError):
        return ()


def covers(path: Path, index: int, character: str) -> bool:
    """Whether that face has a glyph for this one character."""
    code, spans = ord(character), ranges(path, index)
    at = bisect_right(spans, (code, 0x110000)) - 1
    return at >= 0 and spans[at][0] <= code <= spans[at][1]


def _cmap(file: BinaryIO, index: int) -> bytes:
    """The `cmap` table, or nothing when there is none."""
    start = 0
    if file.read(4) == b"ttcf":
        file.seek(12 + 4 * index)
        (start,) = struct.unpack(">I", file.read(4))
    file.seek(start + 4)
    (tables,) = struct.unpack(">H6x", file.read(8))
    for _ in range(tables):
        tag, offset, length = struct.unpack(">4s4xII", file.read(16))
        if tag == b"cmap":
            file.seek(offset)
            return file.read(length)
    return b""


def _mapped(cmap: bytes) -> list[tuple[int, int]]:
    if not cmap:
        return []
    (count,) = struct.unpack_from(">2xH", cmap)
    records = [struct.unpack_from(">HHI", cmap, 4 + 8 * n) for n in range(count)]
    unicode = {struct.unpack_from(">H", cmap, at)[0]: at for platform, _, at in records if platform in (0, 3)}
    if 12 in unicode:  # holds all that format 4 holds, and what lies beyond the first 65,536
        return _format_12(cmap, unicode[12])
    if 4 in unicode:
        return _format_4(cmap, unicode[4])
    return []


def _format_12(cmap: bytes, at: int) -> list[tuple[int, int]]:
    (groups,) = struct.unpack_from(">I", cmap, at + 12)
    return [
        (first + (glyph == 0), last)  # glyph 0 is the box that stands for what is missing
        for first, last, glyph in struct.iter_unpack(">III", cmap[at + 16 : at + 16 + 12 * groups])
        if first + (glyph == 0) <= last
    ]


def _format_4(cmap: bytes, at: int) -> list[tuple[int, int]]:
    (doubled,) = struct.unpack_from(">H", cmap, at + 6)
    lasts, firsts, deltas, offsets = (
        struct.unpack_from(f">{doubled // 2}H", cmap, at + place)
        for place in (14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled)
    )
    found = []
    for segment, (first, last, delta, offset) in enumerate(zip(firsts, lasts, deltas, offsets, strict=True)):
        for code in range(first, last + 1):
            glyph = code
            if offset:
                place = at + 16 + 3 * doubled + 2 * segment + offset + 2 * (code - first)
                (glyph,) = struct.unpack_from(">H", cmap, place) if place + 2 <= len(cmap) else (0,)
            if glyph and (glyph + delta) & 0xFFFF:
                found.append((code, code))
    return found


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged
