"""Words that only lead to what is about to be said: "ok so", "mirá", "te cuento". What comes next is the answer."""

from __future__ import annotations

import re

from dialogs.understanding.text import FIRST, squeezed

_MOST = 60  # characters
_SMALL = (
    r"(?:(?:ok|okay|oh|ah|um+|uh+|er+|hm+|yeah|yes|right|alright|and|but|och|aye|hey|well|so|like|abeg|"
    r"pues|bueno|y|pero|che|oye|vale|dale|si|eh+|ay|uy|entonces|hola|mira) )*"
)
_LEADS = re.compile(
    rf"{_SMALL}(?:so|well|basically|so basically|look|listen|see|here goes|here we go|where do i (?:start|begin)|"
    r"(?:let|lemme)(?: me)? (?:explain|tell you)|(?:so )?(?:the|my) (?:thing|story|situation) is(?: that|"
    r" this| like this)?|"
    r"(?:its|it is) (?:like this|a long story)|long story(?: short)?|you (?:see|know)|how do i (?:say|put) (?:this|it)|"
    r"i(?:ll| will) (?:tell you|explain)|what happened (?:is|was)(?: that)?|"
    r"(?:no )?i mean(?:t)?|(?:no )?(?:quiero|quise) decir(?: que)?|"
    r"mira|mire|miren|a ver|veamos|a ver si me explico|(?:te|le) (?:cuento|explico|digo|comento)|"
    r"por donde (?:empiezo|empezar)|"
    r"es que|o sea|resulta que|(?:lo que pasa|la cosa|el tema|la verdad|mi caso|la historia) es(?: que| asi| esta)?|"
    r"pasa que|veras|basicamente|ahi (?:va|te va)|entonces|pues|oye|che|escucha|escuchame|"
    r"como (?:te )?(?:explico|decirlo)|"
    r"wait(?: up| (?:a|one) (?:sec|second|minute|moment|bit|mo))?|(?:just |give me )?(?:one|a) (?:sec|second|minute|"
    r"moment|mo)|"
    r"hang on|hold on|espera(?:te|me)?(?: un (?:momento|segundo|rato|poco))?|"
    r"(?:dame |deme )?un (?:momento|momentito|segundo|seg|minuto|minutito))"
)
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")


def leads_in(text: str) -> bool:
    """Whether it is no more than that; in either language. "Ok" is a yes, and "bueno" and "vale" are."""
    if not text.strip() or len(text) > _MOST or "?" in text:
        return False
    return _LEADS.fullmatch(_DRAWN_OUT.sub(FIRST, squeezed(text, _MOST))) is not None


def without_leads(texts: list[str]) -> list[int]:
    """The places of those of a burst that say something; the last, where none does."""
    telling = [place for place, text in enumerate(texts) if not leads_in(text)]
    return telling or [len(texts) - 1]
