"""Telegram's HTML as the coach writes it: bold and italic, and everybody's words escaped. No other tag exists here.

Lengths are in UTF-16 code units of the visible text, as Telegram counts them.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections import deque

import regex  # type: ignore[import-untyped]  # ships no types

TEXT = 4096  # of a message (Bot API)
CAPTION = 1024  # of a picture (Bot API)

TAG = re.compile(r"</?[bi]>")
REFERENCE = re.compile(r"&(?:amp|lt|gt|quot);")

# C0 controls, which Telegram refuses in part, and halves of surrogate pairs, which no request can carry.
_UNSENDABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")


def clean(text: str) -> str:
    """What was typed, without what cannot be sent. Any script, right-to-left marks and joiners stay."""
    if text.isprintable():
        return text
    return _UNSENDABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def escape(text: str) -> str:
    """Somebody's words, safe inside a message with `parse_mode` HTML."""
    return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def visible(source: str) -> str:
    """What is read on the phone: tags taken out, character references resolved."""
    return html.unescape(TAG.sub("", source)) if "<" in source or "&" in source else source


def units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def fits(source: str, limit: int) -> bool:
    """Whether it has at most so many units; what is hidden in it can only make it longer."""
    return units(source) <= limit or units(visible(source)) <= limit


def blank(text: str) -> bool:
    """Whether there is nothing but spaces and invisible signs: Telegram refuses such texts and labels."""
    return not text[:1].isalnum() and all(unicodedata.category(character)[0] in "CZ" for character in text)


def shortened(text: str, limit: int) -> str:
    """At most `limit` characters; what is cut ends in "…", at a word's end where one is near; no character as people
    see it is cut in two."""
    if len(text) <= limit:
        return text
    upto = _grapheme_border(text, 0, limit - 1)
    word = max(text.rfind(space, limit // 2, upto + 1) for space in " \n")
    return text[: word if word > 0 else upto].rstrip(" \n,;:-–—(") + "…"


def parts(source: str, limit: int = TEXT, first: int | None = None) -> list[str]:
    """Cuts a text into messages of at most `limit` units, the first of at most `first`.

    The cut is at the last end of a paragraph that fits, else of a line, else of a word, else between two characters.
    White space at the cut goes, as do parts of nothing else. Tags open at the cut are closed and opened again.
    """
    first = first or limit
    if fits(source, first):
        return [source]
    text = visible(source)
    tags = _tags(source)
    found: list[str] = []
    still_open: list[str] = []
    start = 0
    while start < len(text):
        end = _border(text, start, limit if found else first)
        part = _part(text, start, end, tags, still_open)
        if text[start:end].strip():
            found.append(part)
        start = end
    return found


def _tags(source: str) -> deque[tuple[int, str]]:
    """Each tag with its place in the visible text."""
    found: deque[tuple[int, str]] = deque()
    place = at = 0
    for tag in TAG.finditer(source):
        place += len(html.unescape(source[at : tag.start()]))
        at = tag.end()
        found.append((place, tag[0]))
    return found


def _part(text: str, start: int, end: int, tags: deque[tuple[int, str]], still_open: list[str]) -> str:
    """One part; takes its tags from the queue and leaves in `still_open` what the next part has to open again."""
    first = end - len(text[start:end].lstrip())
    last = start + len(text[start:end].rstrip())
    written = [f"<{name}>" for name in still_open]
    at = first
    while tags and (tags[0][0] < end or (tags[0][0] == end and tags[0][1][1] == "/")):
        place, tag = tags.popleft()
        written += html.escape(text[at : min(place, last)], quote=False), tag
        at = max(at, place)
        if tag[1] == "/":
            still_open.pop()
        else:
            still_open.append(tag[1])
    written.append(html.escape(text[at:last], quote=False))
    written += [f"</{name}>" for name in reversed(still_open)]
    return "".join(written)


def _border(text: str, start: int, limit: int) -> int:
    """Where the part that begins at `start` ends; always beyond it."""
    end = start + len(text[start : start + limit].encode("utf-16-le")[: limit * 2].decode("utf-16-le", "ignore"))
    if end == len(text):
        return end
    for separator in ("\n\n", "\n", " "):
        border = text.rfind(separator, start + 1, end + len(separator))
        if border > start:
            return border
    return _grapheme_border(text, start, end)


def _grapheme_border(text: str, start: int, end: int) -> int:
    """The last border of what people see as characters, after `start` and up to `end`; `end` where there is none."""
    border = end
    for grapheme in regex.finditer(r"\X", text, pos=start, endpos=end + 64):
        if grapheme.end() > end:
            break
        border = grapheme.end()
    return border
