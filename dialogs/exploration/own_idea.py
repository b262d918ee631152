"""A job or a course of their own, typed to "may I suggest some?": it goes on their list (COACHING 4.1, 4.4)."""

from __future__ import annotations

import re

from dialogs.engine.questions import Reading
from dialogs.exploration.ideas import LONGEST_IDEA
from dialogs.exploration.library import like
from dialogs.exploration.removing import no_idea
from dialogs.understanding.mood import mood
from dialogs.understanding.situations import read_situation
from dialogs.understanding.text import clean, fold, squeezed
from dialogs.understanding.wording import i_will
from dialogs.understanding.yesno import is_no, is_unknown, is_yes

FEW = 7  # words
_LED = re.compile(
    r"^(?:(?:maybe|perhaps|also|and|or|what about|i (?:also )?thought of|quiz[aá]s?|tal vez|tambi[eé]n|y|o)[, ]+)+",
    re.I,
)
_ROLE = re.compile(r"(?:i will become |voy a ser )")
_ALSO = re.compile(
    r"(?:(?:oh|ah|and|wait|hm+|y|ay|espera|pues|bueno),? )*(?:"
    r"(?:also,? )?i(?: have|ve)? (?:also |once |already )?(?:thought (?:of|about)|tried|considered|looked (?:at|into)|"
    r"went to|applied)|(?:yo )?(?:tambien|ademas|ya),? (?:he )?(?:pens\w+ en|prob\w+|intent\w+|mir\w+|hice|fui a|"
    r"hecho)|(?:one|another|otra|un[oa])(?: more| mas)?:) "
    r"(?!(?:you|it|that|this|so|enough|bastante|mucho|que|es[ao]|todo|ya)\b)\w"
)
_NO_IDEA = re.compile(  # what is said of suggestions, or of themselves
    r"\b(?:i|im|you|your|they|it|me|my|we|ones?|ideas?|suggest\w*|some|any|only|not|no|none|never|but|if|"
    r"please|later|more|"
    r"else|anything|something|yo|tu|tus|te|ellos|soy|sugerencias?|alguna?s?|algo|solo|nunca|pero|si|por "
    r"favor|porfa|luego|"
    r"mas|despues|ninguna?)\b"
)


def own_idea(text: str, reading: Reading) -> tuple[str, str] | None:
    """What was tried or thought of, with this one more."""
    if "?" in text or no_idea(text):
        return None
    said = text.strip() if _also(text) else _own(text, reading)
    before = reading.used["tried"]["text"]
    return ("tried", said if before == "nothing" else f"{before}\n{said}") if said else None


def _also(text: str) -> bool:
    """ "I also thought of a night class", "otra: preguntar a Ana"."""
    said = fold(clean(text, LONGEST_IDEA + 1)).replace("'", "").strip()
    return len(said) <= LONGEST_IDEA and _ALSO.match(said) is not None


def _own(text: str, reading: Reading) -> str:
    said, language = _LED.sub("", text.strip()).strip(" .!"), reading.language
    if not said or len(said.split()) > FEW or _NO_IDEA.search(squeezed(said)):
        return ""
    if mood(text) != "plain" or is_yes(text, language) or is_no(text, language) or is_unknown(text, language):
        return ""
    role = _ROLE.match(fold(i_will(said, language)))
    return said if role or read_situation(said, language).fields or like(said, language) else ""
