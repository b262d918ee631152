"""What stands at the edges of what somebody types and is no part of it: "idk", "tbh", "Done.", "o algo así"."""

from __future__ import annotations

import re

from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import clean, fold, of_language

_FIRST = {
    "en": r"idk|dunno|tbh|to be honest|lol|btw|by the way|pls|plz|u+m+|u+h+|e+r+m+|h+m+",
    "es": r"pues|e+h+|m{2,}|h+m+|o sea|ja(?:ja)+|(?:je){2,}|porfa",
}
_FIRST_PARTED = {
    "en": r"ok|okay|oh|ah|man|bro|dude|mate|no idea|not sure|i don['’]?t know|honestly|well|so|right|yeah",
    "es": r"no se|nose|ni idea|la verdad|bueno|ok|vale|a ver|oye|ay|uy|por favor|sinceramente|entonces|che|"
    r"t[ií]o|t[ií]a|wey|g[uü]ey|mae|parce",
}
# "Idk what i like" is a sentence.
_ASKED = r"(?:what|how|if|whether|where|why|when|who|which|about|yet|much)\b"
# At the end: with nothing before it …
_LAST = {
    "en": r"idk|dunno|tbh|to be honest|i guess|i suppose|lol|lmao|ha(?:ha)+|xd|btw|by the way|pls|plz|sumtime|sometime|"
    r"some time or other|"
    r"or (?:something|sth|smth|sumthing|whatever|anything)(?: like (?:that|this))?|and (?:stuff|that|all that|so on)",
    "es": r"idk|ja(?:ja)+j?|je(?:je)+|xd|o algo(?: asi| por el estilo| parecido)?|o lo que sea|y eso|y tal|y cosas asi|"
    r"porfa|plis|en algun momento|cuando sea",
}
# … or only behind a stop: "get it done" and "decir la verdad" are what they are.
_PARTED = {
    "en": r"done|that['’]?s (?:it|all)|i (?:think|guess|suppose|hope|dunno|reckon|don['’]?t know)|you know|please|"
    r"ok|okay|cheers|(?:thanks|thank you)(?: for asking| very much| so much)?|not sure|no idea|maybe|hopefully|right|"
    r"so yeah|yeah",
    "es": r"hecho|listo|ya esta|eso es todo|nada mas|y ya|la verdad|creo|supongo|no se|ni idea|por favor|"
    r"(?:muchas )?gracias(?: por preguntar)?|vale|ok|espero|ojala|quiza|quizas|pues eso|pues|bueno|sabes|claro",
}
_EDGE, _MOST = 60, 6  # characters looked at, and of these fillers
_EDGES = {
    language: (
        re.compile(
            rf"[\s.,;:!…-]*(?:(?:{_FIRST[language]})\b(?! {_ASKED})[\s.,;:!…-]+|"
            rf"(?:{_FIRST_PARTED[language]})\s*[.,;:!…]+\s*)(?=\w)"
        ),
        re.compile(
            rf"(?:[\s.,;:!…(-]+(?:{_LAST[language]})|\s*[.,;:!…(-]\s*(?:{_PARTED[language]}))[\s.,;:!…)-]*$",
        ),
    )
    for language in ("en", "es")
}


@once_a_turn
def trimmed(text: str, language: str) -> str:
    """`text` without them; as it stands where there are none, or where nothing else is left."""
    first, last = of_language(_EDGES, language)
    said = rest = clean(text, len(text) + 1)
    for _ in range(_MOST):
        led = first.match(fold(rest[:_EDGE]))
        tail = rest[-_EDGE:]
        behind = None if led else last.search(fold(tail))
        kept = rest[led.end() :] if led else rest[: len(rest) - len(tail) + behind.start()] if behind else rest
        if kept == rest or not any(map(str.isalnum, kept)):
            break
        rest = kept
    return text if rest == said else rest
