"""Whether somebody who has paused wants to go on: "yes go on i guess", "im back", "dale, sigamos"."""

from __future__ import annotations

import re

from dialogs.understanding.text import row_of, squeezed
from dialogs.understanding.yesno import is_yes

_GOES_ON = re.compile(
    r"\b(?:go on|go ahead|(?:get|keep) going|carry on|continue|resume|unpause|lets go|on with it|proceed|"
    r"pick (?:it )?up|where (?:were|did) we(?: (?:were|leave off|stop))?|im back|i am back|ready|next question|"
    r"(?:pro)?sig(?:amos|o|ue|ues|a)|segui(?:mos|r)?|continu(?:ar|a|emos|o|amos)|"
    r"retom(?:ar|emos|amos|o)|reanud\w+|volvi|regrese|volvamos|"
    r"back to (?:the (?:questions?|talk|plan)|where we were)|volv(?:amos|er|emos) a (?:las? preguntas?|la charla|"
    r"la platica|lo de antes|donde estabamos)|he vuelto|estoy de vuelta|list[oa]|adelante|vamos|dale|siguiente|"
    r"en que (?:ibamos|(?:nos )?quedamos)|donde (?:ibamos|(?:nos )?quedamos|lo dejamos))\b"
)
_BESIDE = row_of(  # what may stand with it; anything more is told, and is no mere "go on"
    "ok okay okey yes yeah yep sure fine alright right well so then now and but please pls plz i im am we can could "
    "shall should want wanna would like to lets let us me guess suppose think again with it this that the talk "
    "get go question questions stuff lol haha hey hi hello you left "
    "si vale bueno pues va venga entonces ahora ya por favor porfa quiero quisiera podemos puedo a con esto eso lo la "
    "el las los pregunta preguntas platica charla jaja hola de nuevo otra vez nos y creo supongo estoy"
)


def says_go_on(text: str, language: str) -> bool:
    """Whether all of it only says so, or just yes."""
    return is_yes(text, language) or goes_on(text)


def goes_on(text: str) -> bool:
    """Whether all of it only says so."""
    beside, times = _GOES_ON.subn("", squeezed(text))
    return times > 0 and _BESIDE.issuperset(beside.split())
