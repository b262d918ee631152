"""Which of the two ways to begin is meant by other words than its button's: "the slow one", "sin prisa"; and who does
not know, or asks which to take."""

from __future__ import annotations

import re

from dialogs.engine.questions import Reading
from dialogs.engine.typed import counted
from dialogs.understanding.phone import one_slip
from dialogs.understanding.text import clean, fold
from dialogs.understanding.yesno import is_unknown

LONGEST = 300  # characters
_ONE = r"(?:one|way|version|plan|route|option|talks?|thing)"
_FULL = re.compile(
    rf"\b(?:slow(?:er|ly)?|(?:long(?:er|est)?|full) {_ONE}|(?:three|3) (?:short )?(?:talks|sittings|chats)|"
    r"the talks|tak(?:e|ing) (?:our|my|the|your|ur|some|more|it|a bit(?: of)?)? ?(?:time|slow(?:ly)?|easy)|"
    r"(?:no|not in (?:a|any)|in no|without) (?:rush|hurry)|(?:dont|don't) (?:want to |like to )?(?:rush|hurry)|"
    r"(?:plenty|lots|loads) of time|"
    r"find (?:it |that |the right goal |my goal |out )+first|"
    r"step by step|bit by bit|thorough(?:ly)?)\b|"
    r"\b(?:lent[oa]|despaci(?:o|to)|(?:con|sin) (?:calma|prisas?)|con (?:mas )?tiempo|tranquil[oa]|"
    r"(?:la|el|lo) (?:mas )?(?:larg|complet)[oa]|(?:tres|3|las) charlas|po(?:co|quito) a po(?:co|quito)|paso a paso|"
    r"no (?:tengo|hay|corre) (?:ninguna )?prisa|"
    r"(?:encontrar|descubrir|averiguar)\w* .{0,20}primero|a fondo|sin apuro|"
    r"tom(?:emonos|arnos|arme|arlo|o)(?:lo)?(?: (?:el|nuestro|mi|un poco de|con))? (?:tiempo|calma))\b|"
    r"^(?:the )?(?:long(?:er)?|full)(?: please| pls)?$"
)
_QUICK = re.compile(
    rf"\b(?:quick(?:ly|er|est|ie)?(?! question)|fast(?:er|est)?|short(?:er|est)? {_ONE}|(?:five|5) min\w*|speedy|"
    r"(?:dont|don't) have (?:much |a lot of |any )?time|short (?:on|of) time|"
    r"(?:in a|a bit of a) (?:rush|hurry))\b|"
    r"\b(?:rapid[oa]|rapidit[oa]|(?:la|el|lo) (?:mas )?cort[oa](?! plazo)|(?:cinco|5) min\w*|(?:con|tengo) prisa|"
    r"no tengo (?:mucho )?tiempo|"
    r"al grano|expres+)\b|^(?:the )?short(?:er)?(?: please| pls)?$"
)
_NAMES = ("quick", "quickly", "slowly", "rapido", "rapida", "despacio", "lento", "lenta")  # "quikc", "rapdio"
_WORD = re.compile(r"[a-z]+")
_KNOWS = re.compile(
    r"\bi (?:already |do )?know (?:my goal|(?:exactly )?what i want)|\bya (?:se|tengo clar[oa]) (?:lo que|que quiero|"
    r"mi meta|cual es)"
)
_NEITHER = (
    r"\b(?:not|(?:dont|don't|wont|won't|cant|can't|couldnt|couldn't) (?:want|do|face|be (?:bothered|arsed))|isnt|isn't|"
    r"no way|never|no chance|skip|no (?:quiero|hago|voy a|pienso|puedo|me apetece|aguanto)|nada de|ni (?:en pedo|"
    r"loc[oa]|"
    r"hablar|muert[oa]|de (?:cona|broma|chiste)|ganas)|paso de|nunca)\b[^,.;!?]{0,20}?"
)
_TAG = re.compile(r"[,;]?\s*(?:¿\s*)?\b(?:no|verdad|vale|si|right|yeah|eh|cierto|ok|okay)\s*\?+\s*$")  # asks nothing
_WAYS = {"full": (_FULL, "quick"), "quick": (_QUICK, "full")}
_RULED_OUT = {way: re.compile(rf"{_NEITHER}(?:{names.pattern})") for way, (names, _) in _WAYS.items()}
_ASKS = re.compile(r"[?¿]|^(?:which|what|whats|how|why|is|are|cual|que|como|por que|cuanto)\b")
_WHICH = re.compile(
    r"\b(?:recommend|suggest|advise|difference|which|would you (?:pick|choose|take|do)|up to you|"
    r"you (?:choose|pick|decide)|recomiend\w*|recomendar\w*|aconsej\w*|suger\w*|diferencia|cual|"
    r"(?:elige|decide|escoge) tu|como (?:tu )?(?:quieras|veas)|(?:is|whats) (?:better|best)|es mejor)\b"
)
_UNSURE = re.compile(
    r"\b(?:dun+o|idk|(?:im |i am )?not (?:really |quite |so |too )?sure|unsure|no idea|(?:dont|don't|do not) "
    r"(?:really |even |actually )?know|(?:havent|haven't) (?:a clue|decided)|no clue|lost|confused|undecided|"
    r"no (?:lo )?se|ni idea|no (?:lo )?tengo (?:nada )?claro|perdid[oa]|indecis[oa]|dudas?|dudando)\b"
)


_A_WISH = re.compile(r"\W*(?:(?:can|could|may|shall) (?:we|i|you)|podemos|puedo|podriamos|hacemos)\b[^?]*[?]?$")
_AFTER_ALL = re.compile(
    r"\b(?:other|otr[oa]|too (?:much|long|many|slow)|sounds? (?:like )?a lot|demasiad\w+|mucho|no)\W*$|"
    r"\b(?:the other|otr[oa]|sounds? (?:like )?a lot|demasiad\w+)\b"
)


def other_words(text: str, reading: Reading) -> str | None:
    """ "quick" or "full", where one of them is named, in whatever sentence that asks nothing; else None."""
    if one := counted(text, ["quick", "full"]):
        return one
    said = _TAG.sub("", fold(clean(text, LONGEST)))
    if _AFTER_ALL.search(said):
        return None  # "the three talks are too long", "el plan rápido no"
    said = _WORD.sub(lambda word: next((name for name in _NAMES if one_slip(word[0], name)), word[0]), said)
    named: set[str] = set()
    for sentence in re.split(r"(?<=[.!?\n])\s+", said.strip()):
        if _ASKS.search(sentence) and not _A_WISH.match(sentence):
            continue
        named |= {"quick"} if _KNOWS.search(sentence) and not _UNSURE.search(sentence) else set()
        left = _RULED_OUT["full"].sub(" ", sentence)
        for way, (names, other) in _WAYS.items():
            rest = _RULED_OUT[way].sub(" ", sentence if way == "full" else _FULL.sub(" ", left))
            named |= {way} if names.search(rest) else set()
            named |= {other} if _RULED_OUT[way].search(sentence) else set()
    return named.pop() if len(named) == 1 else None


def why_none(text: str, reading: Reading) -> str:
    """What to say to words that choose neither: "unsure", "which", or nothing of these."""
    said = fold(clean(text, LONGEST))
    if is_unknown(text, reading.language) or (_UNSURE.search(said) and not _WHICH.search(said)):
        return "unsure"
    return "which" if _WHICH.search(said) else ""
