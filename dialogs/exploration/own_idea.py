"""A job or a course of their own, typed to "may I suggest some?": it goes on their list (COACHING 4.1, 4.4)."""

from __future__ import annotations

import re

from dialogs.engine.questions import Reading
from dialogs.exploration.library import like
from dialogs.exploration.removing import no_idea
from dialogs.understanding.mood import mood
from dialogs.understanding.situations import read_situation
from dialogs.understanding.text import fold, squeezed
from dialogs.understanding.wording import i_will
from dialogs.understanding.yesno import is_no, is_unknown, is_yes

FEW = 7  # words
_LED = re.compile(
    r"^(?:(?:maybe|perhaps|also|and|or|what about|i (?:also )?thought of|quiz[aá]s?|tal vez|tambi[eé]n|y|o)[, ]+)+",
    re.I,
)
_ROLE = re.compile(r"(?:i will become |voy a ser )")
_NO_IDEA = re.compile(  # what is said of suggestions, or of themselves
    r"\b(?:i|im|you|your|they|it|me|my|we|ones?|ideas?|suggest\w*|some|any|only|not|no|none|never|but|if|"
    r"please|later|more|"
    r"else|anything|something|yo|tu|tus|te|ellos|soy|sugerencias?|alguna?s?|algo|solo|nunca|pero|si|por "
    r"favor|porfa|luego|"
    r"mas|despues|ninguna?)\b"
)


def own_idea(text: str, reading: Reading) -> tuple[str, str] | None:
    """What was tried or thought of, with this one more."""
    said, language = _LED.sub("", text.strip()).strip(" .!"), reading.language
    if not said or "?" in text or len(said.split()) > FEW or _NO_IDEA.search(squeezed(said)) or no_idea(text):
        return None
    if mood(text) != "plain" or is_yes(text, language) or is_no(text, language) or is_unknown(text, language):
        return None
    role = _ROLE.match(fold(i_will(said, language)))
    if not (role or read_situation(said, language).fields or like(said, language)):
        return None
    before = reading.used["tried"]["text"]
    return "tried", said if before == "nothing" else f"{before}\n{said}"
