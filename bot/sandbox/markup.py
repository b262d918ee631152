"""Telegram's HTML parse mode: marked-up text in, plain text and its message entities out (offsets in UTF-16 units).

Source: core.telegram.org/bots/api#html-style. What is refused stands in rules.toml, [texts].
"""

import re
from dataclasses import dataclass
from typing import Any

from bot.sandbox.refusal import broken

Json = dict[str, Any]

_PLAIN = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler", "code": "code",
    "pre": "pre", "blockquote": "blockquote",
}  # fmt: skip
_WITH_ATTRIBUTES = {"a", "span", "tg-emoji", "tg-time"}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}

_VALUE = r"""(?:"[^"]*"|'[^']*'|[^\s>"'=]+)"""
_REFERENCE = re.compile(r"&(?P<reference>#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]+);")
_TOKEN = re.compile(
    rf"(?P<text>[^<&]+)"
    rf"|{_REFERENCE.pattern}"
    rf"|</(?P<end>[a-zA-Z0-9-]*)\s*>"
    rf"|<(?P<start>[a-zA-Z][a-zA-Z0-9-]*)(?P<attributes>(?:\s+[a-zA-Z-]+(?:\s*=\s*{_VALUE})?)*)\s*>"
)
_ATTRIBUTE = re.compile(rf"([a-zA-Z-]+)(?:\s*=\s*({_VALUE}))?")
_COMMAND = re.compile(r"(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/])")


def units(text: str) -> int:
    """The length as Telegram counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


@dataclass
class _Open:
    tag: str
    entity: Json | None
    at: int


class _Malformed(Exception):
    """The rule that the markup breaks, and details; where, is known to the reader alone."""

    def __init__(self, rule: str, **details: str) -> None:
        super().__init__(rule)
        self.rule = rule
        self.details = details


def parse_html(source: str) -> tuple[str, list[Json]]:
    """The text without its tags, trimmed, and its entities in order. Raises Refusal, with byte offsets, as Telegram."""
    parts: list[str] = []
    entities: list[Json] = []
    open_tags: list[_Open] = []
    length = position = 0
    try:
        while position < len(source):
            match = _TOKEN.match(source, position)
            if match is None:
                raise _Malformed("texts.bare-ampersand" if source[position] == "&" else "texts.malformed-tag")
            if match["start"]:
                tag = match["start"].lower()
                open_tags.append(_Open(tag, _entity(tag, match["attributes"]), length))
            elif match["end"] is not None:
                opened = _close(open_tags, match["end"].lower())
                if opened.entity is not None and length > opened.at:
                    entities.append({"offset": opened.at, "length": length - opened.at, **opened.entity})
            else:
                text = match["text"] or _character(match["reference"])
                parts.append(text)
                length += units(text)
            position = match.end()
        if open_tags:
            raise _Malformed("texts.tag-left-open", tag=open_tags[-1].tag)
    except _Malformed as fault:
        at = len(source[:position].encode())
        raise broken(fault.rule, at=at, **fault.details) from None
    return _trim("".join(parts), _joined(entities))


def find_commands(text: str, entities: list[Json]) -> list[Json]:
    """The entities with those of the "/commands" in the text added, as Telegram finds them outside code and links."""
    taken = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] in ("code", "pre", "text_link")]
    found = []
    for match in _COMMAND.finditer(text):
        start, length = units(text[: match.start()]), units(match.group())
        if not any(a <= start < b for a, b in taken):
            found.append({"offset": start, "length": length, "type": "bot_command"})
    return _ordered(entities + found)


def _character(reference: str) -> str:
    if reference.startswith("#"):
        code = int(reference[2:], 16) if reference[1] in "xX" else int(reference[1:])
        if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000:
            return chr(code)
    elif reference in _NAMED:
        return _NAMED[reference]
    raise _Malformed("texts.unknown-reference", reference=reference)


def _entity(tag: str, attributes: str) -> Json | None:
    if tag not in _PLAIN and tag not in _WITH_ATTRIBUTES:
        raise _Malformed("texts.unknown-tag", tag=tag)
    given = {name.lower(): _unquoted(value) for name, value in _ATTRIBUTE.findall(attributes)}
    if tag == "a":
        return _link(given.get("href", ""))
    if tag == "span" and given.get("class") != "tg-spoiler":
        raise _Malformed("texts.span-without-class")
    if tag == "span":
        return {"type": "spoiler"}
    if tag == "tg-emoji":
        if not given.get("emoji-id"):
            raise _Malformed("texts.emoji-without-id")
        return {"type": "custom_emoji", "custom_emoji_id": given["emoji-id"]}
    if tag == "tg-time":
        if not re.fullmatch("[0-9]{1,11}", given.get("unix", "")):
            raise _Malformed("texts.time-without-unix")
        shape = {"date_time_format": given["format"]} if "format" in given else {}
        return {"type": "date_time", "unix_time": int(given["unix"]), **shape}
    if tag == "blockquote" and "expandable" in given:
        return {"type": "expandable_blockquote"}
    if tag == "code" and given.get("class", "").startswith("language-"):
        return {"type": "code", "language": given["class"].removeprefix("language-")}
    return {"type": _PLAIN[tag]}


def _unquoted(value: str) -> str:
    bare = value[1:-1] if value[:1] in "\"'" and value else value
    return _REFERENCE.sub(lambda match: _character(match["reference"]), bare)


def _link(href: str) -> Json | None:
    if re.match(r"(https?|tg|mailto|tel):", href):
        return {"type": "text_link", "url": href}
    # Telegram drops a link that is none and keeps its words.
    return {"type": "text_link", "url": f"http://{href}"} if "." in href else None


def _close(open_tags: list[_Open], tag: str) -> _Open:
    if not open_tags:
        raise _Malformed("texts.end-without-start")
    if tag and tag != open_tags[-1].tag:
        raise _Malformed("texts.tags-crossed", expected=open_tags[-1].tag, tag=tag)
    return open_tags.pop()


def _joined(entities: list[Json]) -> list[Json]:
    """`<pre><code class="language-x">` is one entity, a pre with a language; code has no language of its own."""
    languages = {(e["offset"], e["length"]): e.pop("language") for e in entities if "language" in e}
    spans = {(e["offset"], e["length"]) for e in entities if e["type"] == "pre"}
    kept = []
    for entity in entities:
        span = (entity["offset"], entity["length"])
        if entity["type"] == "code" and span in spans:
            continue
        if entity["type"] == "pre" and span in languages:
            entity["language"] = languages[span]
        kept.append(entity)
    return kept


def _trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Telegram cuts white space at both ends, and what of an entity lay on it."""
    cut = units(text) - units(text.lstrip())
    trimmed = text.strip()
    end = units(trimmed)
    kept = []
    for entity in entities:
        start, stop = max(entity["offset"] - cut, 0), min(entity["offset"] + entity["length"] - cut, end)
        if stop > start:
            kept.append({**entity, "offset": start, "length": stop - start})
    return trimmed, _ordered(kept)


def _ordered(entities: list[Json]) -> list[Json]:
    return sorted(entities, key=lambda e: (e["offset"], -e["length"], e["type"]))
