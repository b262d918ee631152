"""Whether words that come by themselves sound like something to do: "hablar con Ana", "ask HR about the course"."""

from __future__ import annotations

import re

from dialogs.understanding.text import words

STEPS = (3, 12)  # words of what may be a step, at least and at most
_AS_A_STEP = re.compile(  # what could be done, by the form of its first word: "hablar con …", "ask HR about …"
    r"\w{2,}[aei]r(?:me|l[aoe]s?)? (?!(?:es|fue|era|esta|estuvo|sera|siempre|me|no)\b)|"
    r"(?:ask|call|write|send|talk|speak|apply|sign up|enrol|enroll|register|update|prepare|meet|contact|email|book|"
    r"practise|practice|look for|search for|find out|learn|study|finish|reply|visit|arrange|organise|organize) "
    r"(?!(?:was|is|were)\b)"
)
_NOT_A_STEP = re.compile(  # no infinitives, of either language
    r"ayer|mujer|lugar|bienestar|hogar|pesar|lider|celular|titular|mejor|"
    r"(?:how|what|when|where|who|n)?ever|after|later|sooner|earlier|longer|further|over|under|(?:an)?other|either|neither|"
    r"rather|together|number|better|whether|winter|summer|easter|quarter|(?:sept|nov|dec)ember|october|year|near|"
    r"dear|clear|fair|their|your|per|far|manager|teacher|father|mother|brother|sister|paper|letter|computer|water"
)


def like_a_step(text: str) -> bool:
    """By the form of its first word, in a few words; in either language."""
    said = words(text)
    fits = STEPS[0] <= len(said) <= STEPS[1] and not _NOT_A_STEP.fullmatch(said[0])
    return fits and bool(_AS_A_STEP.match(" ".join(said)))


_OF_A_DAY = re.compile(  # what is done with the day itself: "move it to 10 March", "terminar el 10 de marzo"
    r"finish|(?:termin|acab|hac|ten|dej|pon|mov|pas|cambi|adelant|atras|retras|aplaz|pospon|consegu|logr|lleg|est|s|pod|"
    r"qued|empez|comenz|ir|eleg|escog|prefer|ver|a|us|tom|marc|fij)[aei]r(?:me|l[aoe]s?)?$"
)
_THE_DAY = re.compile(r"\b(?:dates?|deadline|day|it|fecha|dia|plazo|meta|goal)\b")
_LED = re.compile(r"(?:(?:no|ok|okay|well|first|ill|i will|im going to|bueno|pues|primero|voy a|quiero|hay que) )*")
_ACTS = re.compile(r"(?:ring|text|phone|read|attend|research) (?!(?:was|is|were|me|it)\b)")


def begins_a_step(text: str) -> bool:
    """The same of what is typed where a day was read back: something else is to be done then."""
    said = " ".join(words(text))
    said = said[led.end() :] if (led := _LED.match(said)) else said
    if _THE_DAY.search(said):
        return False
    first = said.partition(" ")[0]
    return not _OF_A_DAY.match(first) and (like_a_step(said) or bool(_ACTS.match(said)))
