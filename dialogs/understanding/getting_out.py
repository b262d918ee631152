"""Whether somebody wants out of a change that they began: "cancel", "forget it", "déjalo, da igual"; and whether they
complain where a day or a yes is asked for: "steps r all today thats mental". In either language."""

from __future__ import annotations

import re

from dialogs.understanding.text import squeezed

_LONGEST = 80  # characters: more tells something
_LED = (
    r"(?:(?:no+|nah|nope|ok|okay|oh|ah|omg|actually|wait|sorry|just|well|but|and|please|pls|lol|argh+|ugh+|ffs|"
    r"can (?:we|you|u)|lets|i want to|i wanna|"
    r"pues|bueno|mejor|espera|perdon|ay|uf+|porfa|por favor|vale|pero|y|quiero|en realidad|mira) )*"
)
_TAIL = (
    r"(?: (?:it|that|this|all|all of (?:it|that|this)|the (?:change|whole thing)|please|pls|lol|then|for now|now|sorry|"
    r"thanks|i said|"
    r"porfa|por favor|gracias|entonces|por ahora|ya|todo|eso|esto|el cambio|da igual|perdon|mejor|te digo))*"
)
_OUT = re.compile(
    rf"{_LED}(?:(?:cancel|forget|never ?mind|nvm|nevermind|scrap|abort|dont bother|stop|exit|quit|"
    r"get me out(?: of here)?|"
    r"no change|(?:dont|do not) change (?:it|anything|that)|change nothing|(?:its )?fine as it is|"
    r"(?:leave|keep) (?:it|that|everything|all)? ?(?:as|how|like) (?:it|that|they) (?:is|was|are|were)|"
    r"leave it(?: be)?|"
    r"(?:keep|leave) (?:the|my) (?:old|current) (?:one|goal|step)|keep (?:the|my) goal|"
    r"i changed my mind|drop the change|(?:i )?(?:dont|do not) want to (?:change|set|move) (?:it|anything|that|this)|"
    r"no quiero (?:cambiar|mover)(?:l[oa]| nada| eso| esto)|"
    r"cancela(?:r|lo|la)?|cancele(?:l[oa])?|olvid[ae](?:l[oa]|te|se)?|no importa|da igual|"
    r"(?:nada,? )?dej[ae]l[oa](?: (?:asi|como esta(?:ba)?|estar|nomas))?|dejemosl[oa]|no cambies nada|"
    r"(?:no )?(?:lo |la )?cambies|sal(?:ir|gamos)?|"
    r"que se quede (?:asi|como esta(?:ba)?)|me arrepenti|ya no(?: quiero cambiar(?:l[oa]| nada))?|"
    r"cambie de (?:idea|opinion))"
    rf"{_TAIL} ?){{1,3}}"
)
_COMPLAINS = re.compile(
    r"\b(?:thats|that is|this is|its|it is|ur|youre|you are|totally|completely|bit|so|es|esta|estan|que|todo)? ?"
    r"(?:mental|mad|crazy|insane|nuts|ridiculous|nonsense|rubbish|bonkers|stupid|silly|daft|absurd|madness|"
    r"impossible|unfair|makes no sense|make no sense|doesnt make sense|not right|all wrong|messed (?:it )?(?:all )?up|"
    r"una locura|de locos|absurd[oa]|ridicul[oa]|un disparate|imposible|una tonteria|un lio|mal hecho|"
    r"no tiene sentido|una barbaridad|todo mal)\b|"
    r"\b(?:steps?|they|everything|all|theyre|pasos?|todo|todos) (?:\w+ )?(?:is|are|r|was|were|now|all|on|for|estan?|"
    r"quedan?|caen?|son|es) (?:\w+ )?(?:today|hoy)\b"
)
_MEANS_A_DAY = re.compile(
    r"\b(?:make it|move it|set it|put it|better|rather|i meant?|instead|mejor|pon(?:lo|la)|digo)\b"
)


def wants_out(text: str) -> bool:
    return len(text) <= _LONGEST and "?" not in text and bool(_OUT.fullmatch(squeezed(text, _LONGEST)))


def complains(text: str) -> bool:
    """Of what was done or is offered; not where it is said what is wanted instead."""
    said = squeezed(text)
    return bool(_COMPLAINS.search(said)) and not _MEANS_A_DAY.search(said)
