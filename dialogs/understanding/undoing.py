"""Whether somebody takes back the latest change, "undo", "déjalo como estaba", or a tick that they name: "mock up isnt
done actually, untick it", "desmarca lo del CV"."""

from __future__ import annotations

import re

from dialogs.understanding.text import clean, fold

_LONGEST = 120  # characters: what is longer tells something
_LED = (
    r"(?:(?:oh|ah|oops|ups|wait|hang on|no|nope|sorry|actually|please|pls|can you|could you|ok|hey|and|but|ay|uy|"
    r"espera|perdon|perdona|porfa|por favor|oye|che|oiga|puedes|podes|puede|y|pero|mejor|quiero|en realidad)[,.!: ]+)*"
)
_TAIL = (
    r"(?:[,.! ]+(?:please|pls|lol|haha|sorry|actually|now|again|thanks|then|for me|i lied|my bad|"
    r"i didnt mean (?:it|that|to)|(?:that|it) was (?:a mistake|wrong)|"
    r"wrong (?:one|step)|(?:un-?tick|undo|reopen) (?:it|that)|(?:not (?:done )?)?yet|"
    r"por favor|porfa|perdon|gracias|jaja\w*|ya|me equivoque|menti|era mentira|desmarcal[oa]|sin querer|todavia|aun))*"
    r"[ .!?…]*"
)
_LAST = (
    r"(?:(?:it|that|this|the|my|el|la|lo|eso|esto|mi) ?)?(?:(?:last|latest|ultim[oa]) ?)?"
    r"(?:(?:one|thing|change|move|bit|edit|cambio|cosa)(?: i (?:did|made))?)?"
)
_UNDO = re.compile(
    rf"{_LED}(?:(?:undo|revert|reverse|deshaz|deshac[eé]r?|deshaga|revierte|revertir)(?:l[oa])?(?: {_LAST})?|"
    r"(?:put|change|set) (?:it|that|this) back(?: (?:to )?(?:how|what|where|the way) it was)?|"
    r"(?:go )?back to (?:how|what|the way) it was(?: before)?|"
    r"(?:deja|dej|pon|vuelve|devuelve|devolve)(?:me)?l[oa] (?:(?:a (?:poner|dejar) )?(?:como|donde) estaba)(?: antes)?|"
    rf"(?:que (?:quede|siga)|vuelve a|volver a) como (?:estaba|antes)(?: antes)?){_TAIL}"
)
_UNTICK = re.compile(
    rf"{_LED}(?:undo|un-?tick|un-?check|un-?mark|reopen|desmarc(?:a|ar|ue)|destild(?:a|ar|e)|reabr(?:e|a|ir)|deshaz|"
    rf"deshacer|deshaga) (?:the |my |el |la |lo del? |paso de )*(?P<what>.+?)(?: (?:done|tick(?:ed)?|hech[oa]))?{_TAIL}"
)
_NOT_DONE = re.compile(
    rf"{_LED}(?:the |my |el |la |lo del? )?(?P<what>.+?) (?:(?:isnt|is not|wasnt|was not|aint|not) (?:actually |"
    r"really |quite |even |all |in fact )*(?:done|finished)|(?:aun |todavia |en realidad )*no (?:esta|estaba|quedo) "
    r"(?:aun |todavia )?"
    rf"(?:hech[oa]|list[oa]|terminad[oa]|acabad[oa])){_TAIL}"
)
_IT = re.compile(r"(?:its?|thats?|this|eso|esto|es[ea]|lo|la)(?: one)?")


def undoes(text: str) -> bool:
    """Whether the latest change is taken back, whatever it was."""
    said = _plain(text)
    return bool(said) and _UNDO.fullmatch(said) is not None


def unticks(text: str) -> str | None:
    """What names the step that is open again; None where none is named."""
    said = _plain(text)
    found = _UNTICK.fullmatch(said) or _NOT_DONE.fullmatch(said) if said and not undoes(text) else None
    return found["what"] if found and not _IT.fullmatch(found["what"]) else None


def _plain(text: str) -> str:
    said = " ".join(fold(clean(text)).replace("'", "").split())
    return "" if len(said) > _LONGEST or "?" in said else said
