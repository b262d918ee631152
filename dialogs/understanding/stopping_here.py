"""Whether somebody wants to leave off for now: "can we stop here im tired", "remind me later", "¿lo dejamos por hoy?".

All of it says so. To stop something for good, "I want to stop smoking", is another matter, and so is a day on which
something is to be done, "remind me on Friday".
"""

from __future__ import annotations

from dialogs.understanding.gates import gated_leading
from dialogs.understanding.text import squeezed
from dialogs.understanding.waking import woken_by

_MOST = 90  # characters
_SMALL = (
    r"(?:(?:ok|okay|hey|sorry|um+|hm+|well|so|but|and|no|yeah|oh|ugh+|actually|please|pls|plz|lol|haha|ngl|tbh|thanks|"
    r"cuz|cos|because|as|since|i think|maybe|bueno|pues|oye|perdon|y|pero|ay|uf+|es que|porque|por favor|porfa|gracias|"
    r"jaja|creo que|mejor) )*"
)
_WEARY = (
    r"(?:(?:im|i am|i feel|estoy|ando|me siento) (?:(?:so|really|very|too|a bit|a little|pretty|quite|kinda|just|super|"
    r"dead|now|getting|muy|un poco|re|tan|bastante) )*(?:tired|exhausted|knackered|shattered|sleepy|wiped|busy|"
    r"cansad[oa]|agotad[oa]|ocupad[oa]|reventad[oa])(?: (?:now|already|today|tonight|ya|hoy|ahora))?|"
    r"i (?:just |really )?cant (?:do|take) (?:this|it) any ?more(?: today| tonight)?|"
    r"(?:ya )?no (?:doy|puedo|aguanto) mas(?: hoy)?|(?:estoy )?muert[oa] de (?:cansancio|sueno)|"
    r"tengo (?:mucho )?sueno|i need (?:some )?sleep|its (?:late|bedtime)|es tarde) "
)
_LATER = (
    r"(?:later(?: on)?|another (?:day|time)|some other (?:day|time)|luego|despues|mas tarde|en otro momento|otro dia|"
    r"otro rato)"
)
_DAY = (
    r"(?:tomorrow|(?:on |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|at the weekend|manana|"
    r"(?:el )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|la semana que viene|el finde)"
)
_TODAY = r"(?:here|there|for (?:today|now|tonight)|aqui|aca|ahi|por (?:hoy|ahora|esta noche))"
_REST = r"(?:the rest|this|it|with (?:this|it)|el resto|lo demas|esto)"
_STOPS = gated_leading(
    rf"{_SMALL}(?:{_WEARY}{_SMALL}){{0,2}}(?:"
    rf"(?:can|could|may) (?:i|we) (?:(?:please|just|maybe) )*(?:stop|pause|(?:take|have) a (?:short |little )?break|"
    rf"leave (?:it|this)(?= (?:here|there|for))|finish(?= (?:here|there|for)))(?: (?:this|it|now|{_TODAY}))* |"
    rf"(?:(?:can|could|may) (?:i|we)|lets|ill|i will|id rather|i want to|i wanna) (?:(?:please|just|maybe) )*"
    rf"(?:do|continue|finish|carry on|go on|keep going|resume|pick (?:it|this) up)(?: {_REST})? {_LATER} |"
    rf"(?:lets|let us) (?:just )?(?:stop|pause)(?: (?:this|it|now|{_TODAY}))* |(?:stop|pause) {_TODAY} |"
    rf"(?:(?:can|could) we|lets) (?:continue|carry on|go on|keep going|resume|pick (?:it|this) up) {_DAY} |"
    rf"(?:seguimos|sigamos|continuamos|continuemos|retomamos) {_DAY} |{_DAY} (?:seguimos|continuamos|retomamos) |"
    rf"(?:(?:lets|we(?:ll| can)?) )?(?:talk|speak) {_DAY} |hablamos {_DAY} |"
    rf"(?:lets|let us|i want to|i wanna|id like to|i need to|i have to|i gotta|im gonna|im going to|ill|i will) "
    rf"(?:just )?(?:stop|pause|finish|leave it|call it(?: a day)?)(?: now)? {_TODAY} |"
    r"(?:lets )?call it a (?:day|night) |"
    rf"(?:(?:can|could|will) (?:you|u) )?(?:remind|ask|write to|text|message|ping) me (?:again )?{_LATER} |"
    r"(?:podemos|puedo|podriamos|podria|se puede) (?:parar|pausar|hacer una pausa|dejarlo)"
    rf"(?: (?:ya|ahora|{_TODAY}|{_LATER}))* |"
    r"(?:quiero|quisiera|prefiero|necesito|tengo que|vamos a|hay que|me gustaria) "
    rf"(?:parar|pausar|dejarlo|terminar|cortar)(?: ya)? {_TODAY} |"
    rf"(?:podemos|puedo|prefiero|quiero) (?:seguir|continuar|terminar) {_LATER} |"
    r"(?:lo |la )?(?:dejamos|dejemos|dejemoslo|paramos|paremos|cortamos|cortemos|seguimos|sigamos|continuamos|"
    rf"terminamos)(?: ya)? (?:{_TODAY}|{_LATER}) |"
    rf"(?:recuerda|recorda|avisa|pregunta|escribi?e?)(?:me|melo)(?: otra vez)? {_LATER} )"
    rf"{_SMALL}(?:{_WEARY})?{_SMALL}"
)


_UNTIL = gated_leading(
    rf"{_SMALL}(?:(?:(?:can|could) (?:we|i|you)|lets|let us|i want to|i need to) (?:(?:please|just) )*"
    rf"(?:pause|stop|(?:take|have) a break)|pause|(?:quiero |podemos |vamos a )?(?:hacer una |hagamos una )?pausa|"
    rf"pausemos|paremos|lo dejamos|dejemoslo|podemos parar)(?: (?:this|it|here|the talk|esto|aqui|la charla))* "
    rf"(?:until|till|til|hasta)(?: \w+){{1,4}} "
)


def stops_until(text: str) -> bool:
    """Whether the talk is to wait until a day: "let's pause until Monday"; "take a break until June" may be a step."""
    return len(text) <= _MOST and _UNTIL.fullmatch(f"{squeezed(text, _MOST)} ") is not None


_PUTS_OFF = gated_leading(
    r"(?:(?:yes|yeah|si|ok|okay|perfect|great|(?:looks |all )?good|fine|thats (?:right|me|it)|perfecto|"
    r"(?:esta |todo )?bien|genial|vale|dale|claro|correcto|asi es|and|so|well|maybe|perhaps|y|pues|bueno|mejor|"
    r"quizas?) )*"
    rf"(?:{_LATER}|not (?:now|today|right now)|(?:ahora|hoy|por ahora) no|tomorrow|manana)"
    r"(?: (?:please|pls|thanks|thank you|then|maybe|perhaps|porfa|por favor|gracias|mejor|quizas?))*"
)


def puts_off(text: str) -> bool:
    """Whether all of it is a "later", "ahora no"."""
    return len(text) <= _MOST and _PUTS_OFF.fullmatch(squeezed(text, _MOST)) is not None


@woken_by(_STOPS, nothing=False)
def stops_here(text: str) -> bool:
    """In either language."""
    return len(text) <= _MOST and _STOPS.fullmatch(f"{squeezed(text, _MOST)} ") is not None
