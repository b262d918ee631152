"""Whether somebody takes words that they are offered, in whatever words: "yes that one", "love it", "sí, esa misma".
In either language, whichever the mentee speaks."""

from __future__ import annotations

import re

from dialogs.understanding.text import row_of, squeezed
from dialogs.understanding.verbs_en import VERBS
from dialogs.understanding.yesno import is_yes

_LONGEST = 80  # characters: more says something else
_YES = 3  # words of the yes before what is added
_ADDED = 8  # words that may be added
_ENDING = ("ar", "er", "ir")  # of what is to be done, in Spanish
_TURNED = re.compile(  # "yes but shorter", "sí, pero sin fecha"
    r"\b(?:but|except|only|not|dont|instead|rather|different|chang(?!e (?:it|that)$)\w+|without|add|with|minus|shorter|"
    r"longer|no|pero|salvo|excepto|menos|sino|sin|con|cambi(?!al[ao]$|el[ao]$)\w+|mejor(?!$)|en vez|otr[oa]|"
    r"anad\w+|agreg\w+)\b"
)
_AROUND = (
    r"(?:(?:oh|ah|ok|okay|well|i think|i guess|maybe|please|pls|just|lol|haha|hmm+|then|actually|lets|ill|i will|id|"
    r"can we|can you|pues|bueno|creo que|mejor|porfa|por favor|jaja\w*|venga|vale|va|entonces) )*"
)
_AFTER = (
    r"(?: (?:then|please|pls|thanks|thank you|ta|lol|haha|x+|is (?:good|fine|better|perfect|great|ok)|i guess|"
    r"i think|tbh|"
    r"por favor|porfa|gracias|jaja\w*|pues|mismo|misma|esta bien|va bien))*"
)
_ONE = r"(?:that|this|it|the (?:first|top|one)|that|(?:that|this|the first|the top|your|the) (?:one|version|wording))"
_ESA = r"(?:es[ao]|est[ao]|la primera|la tuya|la de arriba|ese|este)"
_TAKES = re.compile(
    rf"{_AROUND}(?:{_ONE}|(?:use|take|keep|pick|choose|go with|go for|have|put|say|do|make it) {_ONE}|"
    rf"(?:thats|that is|its) (?:it|the one|the goal|my goal|right|good|great|perfect|better|exactly it|what i (?:want|"
    rf"meant|said))|i (?:really )?(?:like|love|want|prefer) {_ONE}|(?:love|like) {_ONE}|(?:much |way )?better|"
    rf"sounds (?:right|good|great|fine|about right|like me|perfect)|as (?:it is|you (?:say|put it))|exactly that|"
    rf"(?:la |lo |me quedo (?:con )?|me quedo con |usa |pon |toma |elijo |prefiero |quiero |dej[ao] )?{_ESA}|"
    rf"me (?:gusta|encanta|vale|convence|va bien|parece bien)(?: {_ESA})?(?: mucho| mas)?|(?:asi|tal cual)"
    rf"(?: (?:esta bien|mismo|mejor|tal cual))?|(?:mucho )?mejor(?: asi)?|suena (?:bien|genial|mejor|perfecto)|"
    rf"(?:usa|pon|deja|toma)l[ao](?: asi)?|exactamente eso|eso (?:es|mismo|quiero))"
    rf"{_AFTER}"
)
_QUALITIES = row_of(  # which may as well begin other words: "perfect my english", "bueno en matemáticas"
    "perfect great good fine cool nice right correct true perfecto correcto bueno bien genial listo claro cierto"
)
_OF_IT = re.compile(  # what is said of an offer after one of these, with no stop between
    r"(?:that|this|it|its|thats|the|i|im|ill|id|we|lets|let|by|for|with|to|go|use|keep|take|put|thanks|thank|cheers|now|"
    r"as|so|enough|you|works?|sounds?|looks?|reads?|and|much|one|lol|haha|please|pls|idea|stuff|que|eso|esa|ese|est[aeo]|"
    r"asi|me|lo|la|el|por|para (?:mi|nosotr\w+)|gracias|suena|queda|usa|pon|deja|pues|tal|y|muy|mas|si|quiero|vale|"
    r"ya|idea)\b"
)


_OTHER = re.compile(  # words of their own behind a yes: "yes, a job in data", "vale, ser enfermera"
    r"(?:(?:i )?(?:will|want to|wanna) |id like to |voy a |quiero |to (?!be (?:fair|honest)\b))?(?:"
    r"(?:an?|my|un|una|mi) (?!(?:lot|bit|little|much|thousand|million|hundred|goal|step|mi|me|poco|monton|meta|paso|"
    r"objetivo)\b)\w|"
    r"(?P<verb>[a-z]{2,}) (?!(?:it|that|this|one|them|you|with|for|on|so|me|es[ao]|est[ao])\b)\w)"
)
_OF_AN_OFFER = row_of("use take keep put thank set see say do make change save go mejor mujer")


def _is_other(added: str) -> bool:
    """Whether it is a wording itself, and not only what is said of the one that is offered."""
    found = _OTHER.match(added)
    verb = found["verb"] if found else None
    return found is not None and (
        verb is None or (verb not in _OF_AN_OFFER and (verb in VERBS or verb.endswith(_ENDING)))
    )


def takes_offer(text: str, language: str) -> bool:
    if len(text) > _LONGEST or "?" in text:
        return False
    said = squeezed(text)
    if is_yes(text, language) or _TAKES.fullmatch(said):
        return True
    words = text.split()
    led, added = _led(words, language), squeezed(after_yes(text, language))
    said_of_it = _TAKES.fullmatch(added) or not (_TURNED.search(added) or _is_other(added))
    return bool(led) and len(added.split()) <= _ADDED and bool(said_of_it)


def after_yes(text: str, language: str) -> str:
    """The words without a yes before them: "yes but make it …" is no part of a goal's words."""
    words = text.split()
    led = _led(words, language)
    return " ".join(words[led:]).lstrip(" ,.;:!-") or text


def _led(words: list[str], language: str) -> int:
    """How many words at the beginning are the yes; 0 where there is none, or nothing behind it."""
    plain = [squeezed(word) for word in words]
    led = next(
        (led for led in range(min(_YES, len(words) - 1), 0, -1) if is_yes(" ".join(plain[:led]), language)),
        0,
    )
    begins = led and plain[led - 1] in _QUALITIES and words[led - 1][-1].isalpha() and len(words) - led > 1
    return 0 if begins and not _OF_IT.match(" ".join(plain[led:])) else led
