"""Words that only go on with the step said before them: "on my nights off", "with Ana", "a ver qué me dice"."""

from __future__ import annotations

import re
from itertools import pairwise

from dialogs.understanding import verbs_en, verbs_es
from dialogs.understanding.text import clean, fold, of_language, row_of

_LONGEST = 12  # words
_LINKED = {  # said of what is done, whatever is asked
    "en": re.compile(
        r"(?:(?:and|so|then|just) )?(?:with(?!draw)|because|cos|cuz|so that|together with|in case|without|via|"
        r"to see (?:if|what|how|whether)|(?:see|ask|hear|find out) (?:what|how|if|whether) (?:he|she|they|it))\b"
    ),
    "es": re.compile(
        r"(?:(?:y|pues) )?(?:con|para que|porque|pq|xq|por si|sin|"
        r"a ver (?:que|como|cuanto)(?= (?:me|nos|te|les?|se|dicen?|tal|opinan?|piensan?|pasa|sale)\b)|"
        r"junto con|(?:y )?ver (?:que|como) (?:me|nos|te|dice|opina|piensa))\b"
    ),
}
_OF_THE_DAY = {  # … and such as a day is said with, too
    "en": re.compile(
        r"(?:(?:and|so|but|probably|maybe|usually|only|mostly) )?(?:on|at|in|by|during|after|before|while|when|"
        r"whenever|for|from|over|until|unless|through|between|around)\b"
    ),
    "es": re.compile(
        r"(?:(?:y|pero|solo|seguramente|quizas?) )?(?:en|al|a l[ao]s?|durante|despues|antes|mientras|cuando|desde|"
        r"hasta|por|entre|tras|de paso|los (?:dias|fines|\w+s))\b"
    ),
}
_SOME_TIME = re.compile(  # … and what is some time: a day is still to be asked for
    r".*\b(?:while|future|time|course|moment|bit|end|point|season|futuro|momento|rato|tiempo|cuando|algun)\b|"
    r"(?:\w+ )?(?:after|before|while|when|whenever|for|from|over|until|unless|once|as|by|between|around|"
    r"despues|antes|mientras|cuando|desde|hasta|entre|tras|a)\b"
)
_BEFORE_A_NOUN = row_of(  # … or after a subject
    "the a an my his her their our your this that these those some any no more of at in on by with for from to about "
    "and or i he she they we you it can will would should could may might who what how after before during"
)
_PREPOSITIONS = row_of("a al de del para sin por hasta con que poder puedo pueda quiero")
_INFINITIVE = re.compile(r"\w{2,}[aei]r(?:me|te|se|nos|l[aeo]s?|mel[ao]s?)?")
_COMMA = re.compile(r"[,:;]\s*(\w+)")


def goes_on(text: str, language: str, day: bool = False) -> bool:
    """Whether it is no step of its own, but more about the one before. `day`: a day is asked for, so what says
    some time, "after my shift", is not counted."""
    said = fold(clean(text)).strip(" ,.;:!…-–")
    words = re.findall(r"[\w']+", said)
    if not 1 < len(words) <= _LONGEST or "?" in text:
        return False
    linked = of_language(_LINKED, language).match(said)
    of_the_day = of_language(_OF_THE_DAY, language).match(said)
    if not linked and (not of_the_day or (day and _SOME_TIME.match(said))):
        return False
    return not (_acts_en(said, words) if language != "es" else _acts_es(said, words))


def _acts_en(said: str, words: list[str]) -> bool:
    """Whether a verb in it says what to do: "after my shift call the school", "with Ana, write it"; not "with the help
    of Ana"."""
    if any(verbs_en.base(found[1]) for found in _COMMA.finditer(said)):
        return True
    return any(verbs_en.base(word) == word and before not in _BEFORE_A_NOUN for before, word in pairwise(words[1:-1]))


def _acts_es(said: str, words: list[str]) -> bool:
    """… "con Ana escribir la carta": an infinitive that nothing leads to."""
    for before, word in pairwise(words):
        if _INFINITIVE.fullmatch(word) and verbs_es.base(word) and before not in _PREPOSITIONS:
            return not said.startswith(("ver ", "y ver "))
    return False
