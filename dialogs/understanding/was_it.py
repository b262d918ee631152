"""What is said to "was it your answer?": "yes it was", "no, esa no era". In either language; all of it says so."""

from __future__ import annotations

import re

from dialogs.understanding.text import squeezed
from dialogs.understanding.yesno import is_no, is_yes

_LONGEST = 60  # characters
_ITS = r"(?:(?:that|it|this)(?:s| is| was)?(?: it)?|is|was)"
_ANSWER = r"(?:(?:my|the|an) (?:real )?(?:answer|story)|(?:mi|la|una) (?:respuesta|historia))"
_END = r"(?: (?:indeed|actually|please|pls|thanks|sorry|por favor|porfa|gracias|claro))*"
_YES = re.compile(
    r"(?:y(?:es|ep|eah|up|ea)|sure|si|sip|claro|dale|vale|ok) "
    rf"(?:{_ITS}(?: {_ANSWER})?|{_ANSWER}|(?:please )?(?:keep|save|take|use) (?:it|that|this)|"
    rf"(?:(?:es[ae]|eso|est[ae]|lo|si) )*(?:es|era|fue)(?: es[ae]| eso)?(?: {_ANSWER})?|"
    rf"(?:guard|anot|apunt|tom)[aeá](?:l[oa]|la)){_END}"
)
_NO = re.compile(
    r"(?:n(?:o+|ope|ah|op)|(?=(?:it|that) )) ?"
    rf"(?:(?:(?:it|that|this) )?(?:wasnt|isnt|was not|is not|not)(?: (?:it|that|{_ANSWER}))?|"
    rf"(?:(?:es[ae]|eso|lo) )?no (?:(?:lo|es[ae]|eso) )?(?:es|era|fue)(?: (?:es[ae]|eso|{_ANSWER}))?){_END}"
)


def was_it(text: str, language: str) -> bool | None:
    """None where it is neither a yes nor a no to that."""
    if is_yes(text, language) or is_no(text, language):
        return is_yes(text, language)
    said = squeezed(text, _LONGEST + 1).replace("'", "")
    if len(text) > _LONGEST or (not (yes := _YES.fullmatch(said)) and not _NO.fullmatch(said)):
        return None
    return yes is not None
