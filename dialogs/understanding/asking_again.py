"""Whether somebody wants the open question put once more: "ok back to the question", "repite la pregunta". The one
before it is another matter."""

from __future__ import annotations

from dialogs.understanding.gates import gated_leading
from dialogs.understanding.text import squeezed
from dialogs.understanding.waking import woken_by

_MOST = 80  # characters
_AGAIN = gated_leading(
    r"(?:(?:ok|okay|so|right|well|anyways?|now|alright|sorry|lol|haha|and|but|no|nah|nothing|lets|can (?:we|you)|"
    r"could (?:we|you)|please|pls|i want to|bueno|pues|vale|venga|a ver|ya|entonces|mejor|perdon|nada|y|pero|"
    r"podemos|puedes|quiero|dale|listo) )*"
    r"(?:(?:(?:go|get|come|move) )?back to (?:the|your|that|this|our) (?:open |current |actual )?question|"
    r"return to (?:the|your|that) question|"
    r"(?:repeat|ask|show|send|say|give|tell) (?:me )?(?:the|your|that) question(?: (?:again|once more))?|"
    r"what(?:s| was| is) (?:the|your|that) question again|"
    r"(?:volvamos|volver|vuelve|vuelva|volve|regresemos|regresa|regresar|retomemos|sigamos|continuemos|vamos|"
    r"volviendo) (?:otra vez |de nuevo )?(?:a|con) (?:la|tu|esa) pregunta|"
    r"(?:repite|repiteme|repita|repeti|repetime|repetir|me repites|me repite|dime|hazme|muestrame) (?:otra vez )?"
    r"(?:la|tu|esa) pregunta|cual era la pregunta (?:otra vez|de nuevo)|(?:retoma|retomar|retomemos) la pregunta)"
    r"(?: (?:please|pls|again|now|then|lol|sorry|por favor|porfa|otra vez|de nuevo|ya|entonces|ahora))*"
)
_ON = gated_leading(  # "keep going" may be what helped them, and "vale", "dale" say yes
    r"(?:(?:ok|okay|so|right|well|sure|yes|yeah|yep|yea|alright|fine|now|then|and|no|sorry|please|pls|hm+|lol|cool|great|"
    r"bueno|pues|vale|venga|va|si|ya|entonces|perdon|listo|genial|jaja) )*"
    r"(?:(?:(?:lets|let us|can we|shall we|we can|you can) )?(?:go on|carry on|continue|proceed|go ahead)|"
    r"(?:lets|let us|can we|shall we) (?:go|begin|start|get started|do (?:it|this)|keep going|move)|"
    r"where were we|where did we (?:stop|leave off|get to)|what were we (?:doing|talking about)|"
    r"sigamos|seguimos|continuemos|continuamos|continua|continue|empecemos|empezamos|comencemos|comenzamos|arranquemos|"
    r"(?:vamos|podemos) (?:a )?(?:seguir|continuar|empezar|comenzar)|sigue adelante|"
    r"(?:en que|por donde|donde) (?:ibamos|estabamos|nos quedamos|lo dejamos))"
    r"(?: (?:please|pls|then|now|on|with (?:it|this)|lol|por favor|porfa|entonces|ya|adelante|con esto|pues))*"
)


@woken_by(_ON, nothing=False)
def goes_ahead(text: str) -> bool:
    """Whether it only says to go on with what is asked, in either language."""
    return len(text) <= _MOST and _ON.fullmatch(squeezed(text, _MOST)) is not None


@woken_by(_AGAIN, nothing=False)
def asks_again(text: str) -> bool:
    """In either language; all of it says so."""
    return len(text) <= _MOST and _AGAIN.fullmatch(squeezed(text, _MOST)) is not None
