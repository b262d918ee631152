"""Asking for something to be done: what is asked for, without the words that make it polite, and its verb in one form.
"Could you please move the talk to Friday?" and "quisiera mover la charla al viernes" are "move the talk to Friday",
"mueve la charla al viernes".
"""

from __future__ import annotations

import re

from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.order_verbs import in_one_form
from dialogs.understanding.text import clean, fold
from dialogs.understanding.yesno import written_after_no

LONGEST = 200  # characters: more tell a story
_LED = re.compile(
    r"(?:(?:please|pls|plz|ok|okay|so|then|and|but|also|hey|hi|hello|hiya|yo|coach|sorry|oh|well|actually|just|maybe|"
    r"now|"
    r"perhaps|btw|by the way|wait|hm+|(?:no|nope|nah|yes|yeah|yep|si)(?=[,.;:!])|"
    r"(?:can|could|would|will|cud) (?:you|u|we|i|ya)(?: (?:please|pls|just|maybe|also))?|(?:may|shall|should) (?:i|we)|"
    r"(?:i'?d|i would|we'?d) (?:really |also |just |rather )?(?:like|love|prefer)(?: (?:you|u))?(?: to)?|"
    r"i'?d rather(?: you)?|"
    r"(?:i|we) (?:really |just |also )?(?:want|need|wish|would like)(?: (?:you|u))?(?: to)?|i (?:wanna|have to|gotta)|"
    r"is it (?:possible|ok|okay) (?:to|if (?:i|we|you))|(?:lets|let'?s|let us|let me)|how (?:do|can|could|"
    r"would) (?:i|we)|"
    r"(?:i think|i guess) (?:(?:i|we) )?(?:should|better|would rather)|better|(?:we|i) (?:should|better|must)|"
    r"por favor|porfa|porfis|oye|oiga|y|pues|entonces|mejor|ahora|bueno|hola|perdon|perdona|disculpa|disculpe|ah|ay|"
    r"che|"
    r"sabes que|tambien|vale|"
    r"(?:me |te |le )?(?:puedes|puede|podrias|podria|podemos|podriamos|puedo|podes|se puede|se podria)|"
    r"(?:yo )?(?:quiero|quisiera|queria|querria|necesito|prefiero|preferiria|me gustaria)(?: que(?: (?:me|lo|la|tu|"
    r"usted))?)?|(?:tengo|tendria|tenemos) que|hay que|vamos a|voy a|como (?:puedo|podria|hago para|se)|creo que|"
    r"es posible|seria posible|"
    r"(?:(?:yo )?(?:te|le|les) )?(?:pido|ruego|pediria|rogaria|agradeceria|agradezco|solicito)(?: por favor)? que"
    r"(?: (?:me|lo|la|usted))?|(?:yo )?dese(?:o|aria) que(?: (?:me|lo|la|usted))?|"
    r"(?:si )?(?:es|fuera|fuese|sea|seria|eres|se) tan amable(?: de)?|(?:haga|hagame|haz|hazme|haceme) el favor de|"
    r"(?:tenga|ten) la (?:bondad|amabilidad) de|"
    r"i(?:'?d| would)? (?:really )?appreciate it if (?:you|u)(?: (?:could|would))?|i ask (?:that )?(?:you|u)(?: to)?|"
    r"(?:would|could) (?:you|u) (?:please )?be so kind as to|be so kind as to|do me a favou?r and|kindly)"
    r"[ ,.:;!]+)*"
)
_TAIL = re.compile(
    r"(?:[ ,.;!?]+(?:please|pls|plz|thanks|thank you|thx|ty|ok|okay|if (?:you|u) can|if possible|for me|coach|lol|haha|"
    r"por favor|porfa|porfis|gracias|si (?:puedes|puede|se puede|no es molestia)|vale))*[ .!?]*$"
)
_ASKS = re.compile(  # what a coach can be asked to do, in the words of an order, and what it is to be done with
    r"(?:(?:move|postpone|push|shift|reschedule|delay|put|set|change|swap|switch|replace|edit|adjust|reword|rename|add|"
    r"include|drop|remove|delete|cancel|skip|stop|make|show|send|give|keep|save|turn|mute|pause|start|open|"
    r"close)\b.*\b(?:me|"
    r"steps?|goals?|plan|reminders?|messages?|nudges?|dates?|deadline|check-?ins?|settings|journal|"
    r"diary|"
    r"hours?|times?|language)\b|"
    r"(?:remind|tell|show|call|text|write|message|ping|ask|help|stop) me\b|(?:dont|don't|do not|no more|fewer|less|"
    r"more) "
    r"(?:remind|text|messag|send|ask|nudg|write|ping)\w*|"
    r"(?:mueve|mover|aplaza|aplazar|pospon|posponer|retrasa|adelanta|cambia|cambiar|pon|poner|quita|quitar|saca|"
    r"borra|borrar|"
    r"elimina|eliminar|cancela|cancelar|olvida|suelta|descarta|salta|anade|anadir|agrega|agregar|suma|incluye|deja|"
    r"manda|"
    r"envia|muestra|abre|cierra|pasa|pasar|modifica|modificar|ajusta|ajustar)\b.*\b(?:pasos?|metas?|objetivos?|plan|"
    r"avisos?|"
    r"recordatorios?|mensajes?|fechas?|plazos?|repasos?|ajustes|diario|horas?|idioma|lo de)\b|"
    r"(?:recuerda|recorda|avisa|avise|acuerda|dime|decime|dame|manda|mande|envia|muestra|ensena|escribe|escribi|haz|"
    r"ayuda)me\b|"
    r"dime\b|dame\b|no me (?:mandes|mande|escribas|escriba|avises|avise|recuerdes|envies|preguntes|molestes)\b|"
    r"(?:menos|mas|sin|nada de|no mas) (?:avisos|mensajes|recordatorios|notificaciones)\b)"
)


@once_a_turn
def asked_for(text: str) -> str:
    """What is asked for in it, in their own letters but for its verb; all of it where nothing polite is around it."""
    typed = (written_after_no(text) or clean(text)).strip(" ¿¡")
    said = fold(typed)
    led = _LED.match(said)
    start = led.end() if led else 0
    end = found.start() if (found := _TAIL.search(said, start)) else len(said)
    wish = typed[start:end].strip(" ¿¡")
    return in_one_form(wish, fold(wish), start > 0) if wish else typed


def asks_for_something(text: str) -> bool:
    """Whether it is put to the coach as something to be done: by its verb, with or without a "please"."""
    if len(text) > LONGEST:
        return False
    return bool(_ASKS.match(fold(asked_for(text)))) or is_polite(text)


def is_polite(text: str) -> bool:
    """Whether it begins as only a wish does: "can we …", "I would like to …", "¿se puede …?"."""
    return bool(_WISH.match(fold(clean(text, LONGEST)).strip(" ¿¡")))


_WISH = re.compile(
    r"(?:(?:please|pls|hey|hi|ok|so|and|coach|oye|oiga|hola|y|pues|por favor|porfa|perdon)[ ,.!]+)*"
    r"(?:(?:can|could|would|will|cud) (?:you|u|we|ya)\b|"
    r"(?:i'?d|i would) (?:really |also )?(?:like|prefer)(?: you)? to\b|"
    r"please\b|pls\b|i want (?:you|u|a (?:new|different|other)|(?:new|different|another)|to (?:change|add|move|"
    r"drop))\b|"
    r"is it (?:possible|ok)\b|"
    r"(?:me |te |le )?(?:puedes|puede|podrias|podria|podemos|podriamos|podes|se puede|se podria)\b|"
    r"(?:quisiera|querria|me gustaria|preferiria|prefiero|quiero) (?:que (?:me|no|lo|la|tu|usted)|(?:una|un|otra|"
    r"otro) |"
    r"(?:anadir|agregar|sumar|cambiar|mover|quitar|borrar|eliminar|pasar|aplazar|posponer|menos|mas)\b))"
)
