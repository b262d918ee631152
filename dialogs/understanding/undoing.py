"""Whether somebody takes back the latest change, "undo", "déjalo como estaba", or a tick that they name: "mock up isnt
done actually, untick it", "desmarca lo del CV"."""

from __future__ import annotations

import re

from dialogs.understanding.gates import Gated, gated_leading
from dialogs.understanding.text import clean, fold
from dialogs.understanding.waking import woken_by

_LONGEST = 120  # characters: what is longer tells something
_COMMENT = 8  # words of a sentence beside it: "steps r all today thats mental. undo"
_LED = (
    r"(?:(?:oh|ah|oops|ups|wait|hang on|hold on|no+|nah|nope|sorry|actually|please|pls|can (?:you|u|we)|could you|ok|"
    r"hey|and|but|omg|omfg|oh (?:my )?god|god|gosh|jesus|shit|crap|damn|wtf|ffs|argh+|ugh+|eek|lol|haha|just|so|well|"
    r"i want (?:you )?to|ay|uy|"
    r"espera|perdon|perdona|porfa|por favor|oye|che|oiga|puedes|podes|puede|y|pero|mejor|quiero|en realidad|"
    r"dios(?: mio)?|madre mia|ostras|joder|jaja\w*|uf+|bueno)[,.!: ]+)*"
)
_TAIL = (
    r"(?:[,.! ]+(?:please|pls|lol|haha|sorry|actually|now|again|thanks|then|for me|i lied|my bad|"
    r"i didnt mean (?:it|that|to)|(?:that|it) was (?:a mistake|wrong)|"
    r"wrong (?:one|step)|(?:un-?tick|undo|reopen) (?:it|that)|(?:not (?:done )?)?yet|"
    r"por favor|porfa|perdon|gracias|jaja\w*|ya|me equivoque|menti|era mentira|desmarcal[oa]|sin querer|todavia|aun))*"
    r"[ .!?…]*"
)
_LAST = (
    r"(?:(?:it|that|this|them|those|these|everything|the|my|el|la|lo|eso|esto|todo|mi) ?)?(?:all ?)?"
    r"(?:(?:last|latest|ultim[oa]) ?)?"
    r"(?:(?:one|thing|change|move|bit|edit|done|tick|cambio|cosa|hecho)(?: i (?:did|made))?)?"
)
_WHAT_IT_WAS = (  # "undo that, back to xmas"
    r"(?:,? (?:and |so |y |e )?(?:(?:go|put it|set it|move it|change it|its|it's|it was) )?(?:back (?:to|on)|"
    r"(?:que )?(?:vuelv[ea]|volver|regres[ae]|regresar|de vuelta|otra vez) (?:al?|en|para))\b.{2,40})?"
)
_UNDO_SAID = (
    rf"{_LED}(?:(?:undo|revert|reverse|deshaz|deshac[eé]r?|deshaga|revierte|revertir)(?:l[oa]s?)?(?: {_LAST})?"
    rf"{_WHAT_IT_WAS}|"
    r"(?:put|change|set|move) (?:it|that|this|them|those|everything)(?: all)? back"
    r"(?: (?:to )?(?:how|what|where|the way) (?:it|they|that) (?:was|were))?(?: before)?|"
    r"(?:go )?back to (?:how|what|the way) (?:it|they) (?:was|were)(?: before)?|"
    r"(?:deja|dej|pon)(?:me)?l[oa]s? (?:como|donde) estaban?(?: antes)?|"
    r"(?:vuelve|devuelve|devolve|regresa)(?:me)?l[oa]s?(?: a (?:poner|dejar))?(?: (?:como|donde) estaban?)?(?: antes)?|"
    r"(?:que (?:quede|siga)n?|vuelve a|volver a)(?: (?:poner|dejar)l[oa]s?)? como (?:estaban?|antes)(?: antes)?)"
    rf"{_TAIL}"
)
_UNDO = gated_leading(_UNDO_SAID)
_NOT_MEANT = (
    rf"{_LED}(?:(?:(?:(?:that|this|it)(?:s| is| was)? )?(?:not|never)|(?:that|this|it) (?:isnt|wasnt)) "
    r"(?:(?:what|the (?:one|goal|step)) i (?:said|meant|wanted|want|asked(?: for)?)|"
    r"(?:my|the) (?:new |real |actual )?(?:goal|step|plan|aim))|"
    r"i (?:didnt|did not|never) (?:mean|want|say|ask for) (?:that|this|it|to)(?: (?:do|change) (?:that|it))?|"
    r"i (?:dont|do not) want (?:that|this|it)(?: (?:one|goal|step))?|"
    r"(?:es[eoa]|est[eoa])? ?no (?:es|era|fue) (?:mi|la|el) (?:meta|objetivo|paso|plan)|"
    r"(?:eso )?no (?:es|era|fue) (?:eso|lo que (?:dije|queria|quise|pedi|quiero)(?: decir)?)|"
    r"no (?:queria|quise|dije|pedi|quiero) (?:decir )?(?:eso|esto|esa|ese))"
)
_OBJECTS = gated_leading(rf"{_NOT_MEANT}{_TAIL}")
_BOTH = gated_leading(rf"{_NOT_MEANT}[ ,.!]+{_UNDO_SAID}")  # "that's not my goal omg put it back"
_ORDER = re.compile(
    rf"{_LED}(?:move|drop|change|rename|reword|add|make|set|mueve|pasa|cambia|borra|quita|a[nñ]ade|pon)\b"
)
_STOP = re.compile(r"\s*[.!;\n]+\s*")
_UNTICK = gated_leading(
    rf"{_LED}(?:undo|un-?tick|un-?check|un-?mark|reopen|desmarc(?:a|ar|ue)|destild(?:a|ar|e)|reabr(?:e|a|ir)|deshaz|"
    rf"deshacer|deshaga) (?:the |my |el |la |lo del? |paso de )*(?P<what>.+?)(?: (?:done|tick(?:ed)?|hech[oa]))?{_TAIL}"
)
_NOT_DONE = gated_leading(
    rf"{_LED}(?:the |my |el |la |lo del? )?(?P<what>.+?) (?:(?:isnt|is not|wasnt|was not|aint|not) (?:actually |"
    r"really |quite |even |all |in fact )*(?:done|finished)|(?:aun |todavia |en realidad )*no (?:esta|estaba|quedo) "
    r"(?:aun |todavia )?"
    rf"(?:hech[oa]|list[oa]|terminad[oa]|acabad[oa])){_TAIL}"
)
_IT = re.compile(r"(?:its?|thats?|this|eso|esto|es[ea]|lo|la)(?: one)?")


@woken_by(_UNDO, _BOTH, nothing=False)
def undoes(text: str) -> bool:
    """Whether the latest change is taken back, whatever it was: by all that is said, or by one sentence beside a short
    comment."""
    said = _plain(text)
    if not said:
        return False
    return bool(_UNDO.fullmatch(said) or _BOTH.fullmatch(said)) or _among(said, _UNDO)


@woken_by(_OBJECTS, nothing=False)
def objects(text: str) -> bool:
    """Whether what has just been changed is said not to be meant: "that's not my goal", "no quise decir eso"."""
    said = _plain(text)
    return bool(said) and (_OBJECTS.fullmatch(said) is not None or _among(said, _OBJECTS))


def _among(said: str, meant: Gated) -> bool:
    parts = [part for part in _STOP.split(said) if part]
    others = [part for part in parts if not meant.fullmatch(part)]
    plain = all(len(part.split()) <= _COMMENT and not _ORDER.match(part) for part in others)
    return len(others) < len(parts) > 1 and plain


@woken_by(_UNTICK, _NOT_DONE)
def unticks(text: str) -> str | None:
    """What names the step that is open again; None where none is named."""
    said = _plain(text)
    found = _UNTICK.fullmatch(said) or _NOT_DONE.fullmatch(said) if said and not undoes(text) else None
    return found["what"] if found and not _IT.fullmatch(found["what"]) else None


def _plain(text: str) -> str:
    said = " ".join(fold(clean(text)).replace("'", "").split())
    return "" if len(said) > _LONGEST or "?" in said else said
