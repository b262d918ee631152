"""What somebody says, of what they said was done, that they did not do after all: "en realidad no los mandé", "actually
I didn't send it". Turned round, so that it can be held against the step: "los mandé", "I sent it"."""

from __future__ import annotations

import re

from dialogs.understanding.text import squeezed
from dialogs.understanding.verbs_en import IRREGULAR, base

_LONGEST = 80  # characters: more tell something
_IT = r"(?: (?:it|that|them|him|her|this|yet))*"  # of more than this it has to be said that it was otherwise
_ALONE = re.compile(  # "no fui sola" tells what came of it
    rf"i (?:didnt|did not|havent|have not|never) [a-z]+{_IT}|"
    r"(?:(?:aun|todavia) )?(?:no|nunca)(?: (?:l[oa]s?|les?|he))* \w+(?: (?:aun|todavia))?"
)
_LED = (
    r"(?P<led>(?:(?:oh|ah|ay|uy|uh|um|er|wait|hang on|hold on|no|nope|nah|sorry|oops|actually|in fact|well|but|ok|"
    r"truth is|to be honest|tbh|i lied|my mistake|i was wrong|espera|perdon|perdona|perdone|en realidad|de hecho|"
    r"la verdad(?: es que)?|bueno|pero|ups|mentira|menti|me equivoque|che|eh|al final|disculpa|disculpe) )*)"
)
_EN = re.compile(
    rf"{_LED}i (?P<not>didnt|did not|havent|have not|never) (?:(?:actually|really|even|in fact) )*"
    r"(?P<verb>[a-z]+)(?P<rest>(?: \w+)*?)(?: (?:yet|tbh|lol|sorry|after all|in the end))*"
)
_ES = re.compile(
    rf"{_LED}(?:(?:aun|todavia|al final) )?(?:no|nunca)(?P<rest>(?: (?:l[oa]s?|les?|me|se))* "
    r"(?:he \w+d[oa]|he (?:hecho|escrito|visto|puesto|dicho|ido)|fui|hice|\w+[ei])(?: \w+)*?)"
    r"(?: (?:aun|todavia|perdon|la verdad|jaja\w*|al final))*"
)
_DID = {base: past for past, base in reversed([*IRREGULAR.items()])}


def denied(text: str, language: str) -> str:
    """The deed as if it were done; empty where nothing is denied."""
    if len(text) > _LONGEST or "?" in text:
        return ""
    said = squeezed(text.replace("'", "").replace("’", ""))
    found = (_ES if language == "es" else _EN).fullmatch(said)
    if not found or (not found["led"] and not _ALONE.fullmatch(said)):
        return ""
    if language == "es":
        return found["rest"].strip()
    verb = found["verb"]
    as_it_is = found["not"].startswith("ha") or base(verb) not in (verb, None)  # "I haven't sent", "I never called"
    past = verb if as_it_is else _DID.get(verb) or f"{verb.removesuffix('e')}ed"
    return f"I {past}{found['rest']}"
