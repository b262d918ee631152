"""That there is to be no rest after all: "cancel the rest", "I'm not going away", "al final no me voy"."""

from __future__ import annotations

import re

from dialogs.understanding.text import plain_line

LONGEST = 90  # characters: more tell a story
_REST = (
    r"(?:rest|break|pause|holidays?|vacation|leave|time off|quiet time|descanso|pausa|vacaciones|vacas|viaje|permiso)"
)
_OFF = (
    r"(?:no|cancel|forget|scrap|drop|skip|undo|delete|remove|call off|end|stop|take back|i dont (?:want|need)|"
    r"not? (?:going|taking)|cancela\w*|anula\w*|olvida\w*|borra\w*|quita\w*|termina\w*|deja|"
    r"(?:ya )?no (?:quiero|necesito|hace falta|tomo|me voy (?:de|a)|voy a)|sin)"
)
_THE = r"(?:(?:about|the|my|that|a|any|el|la|mi|las|mis|lo|de|del|un|una|ese|esa) )*"
_TAKEN_BACK = re.compile(
    rf"(?:(?:ok|hey|oye|che|please|no|mejor|al final|actually|sorry|perdon)[,.! ]+)*"
    rf"(?:{_OFF} {_THE}(?:\w+ )?{_REST}"
    r"(?: (?:after all|anymore|any more|please|pls|thanks|thank you|gracias|now|para nada|porfa|"
    r"por favor|al final|mejor|mejor no))*|"
    rf"{_THE}{_REST} (?:is |are |was |were |esta |estan |queda |quedan |se )*(?:off|cancell?ed|"
    r"cancelad[oa]s?|cancelo|not happening|anulad[oa]s?)|"
    r"(?:im|i am|were|we are) (?:not|no longer) (?:going (?:away|on (?:holidays?|vacation|leave))|leaving|off|away)"
    r"(?: after all| any ?more)?|"
    r"(?:resume|restart|turn on|switch on|start)(?: with)? (?:the |my |all )*(?:reminders|messages|texts|nudges)"
    r"(?: again| back on)?|turn (?:the |my )?(?:reminders|messages) (?:back )?on|"
    r"start (?:texting|writing(?: to)?|reminding|messaging) me again|"
    r"(?:reanuda|retoma|reactiva|activa|vuelve a (?:mandar|enviar|activar|poner))(?:me)? (?:l[oa]s |mis |tus )?"
    r"(?:avisos|recordatorios|mensajes)(?: (?:otra vez|de nuevo))?|"
    r"(?:vuelve|volve|puedes volver) a (?:avisar|escribir|recordar|mandar)me(?: (?:avisos|cosas|mensajes))?|"
    r"(?:al final |ya )+no (?:me voy|nos vamos|viajo|salgo)(?: de (?:vacaciones|viaje|vacas))?)[.! ]*"
)


def taken_back(text: str) -> bool:
    """Whether nothing else is said."""
    said = plain_line(text, LONGEST + 1)
    return len(said) <= LONGEST and _TAKEN_BACK.fullmatch(said) is not None
