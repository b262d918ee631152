"""Whether somebody who has paused wants to go on: "yes go on i guess", "dale, sigamos"; or says that they are back."""

from __future__ import annotations

import re

from dialogs.understanding.gates import gated_leading
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


_MOST = 60  # characters
_NOW = (
    r"(?: (?:now|again|finally|at last|sorry|thanks|thank you|for the wait|for waiting|coach|everyone|everybody|lol|"
    r"haha|ya|ahora|otra vez|de nuevo|por fin|perdon|gracias|por la espera|por esperar|jaja))*"
)
_RETURN = (  # said by who is back, and by nobody else
    r"(?:(?:and |ok |okay |so |well |right |hey |hi |hello |sorry |oops |sorry about that |y |bueno |vale |hola |"
    r"listo |lista |perdon |perdona |disculpa |uy )*"
    r"(?:(?:im|i am|we are|were) (?:back|here)|back(?: now| again)|here (?:i am|again)|ready(?: now)|"
    r"(?:ya )?(?:volvi|regrese|llegue|he vuelto|he regresado|estoy (?:aqui|aca|de vuelta|de regreso|por aqui))|"
    rf"(?:aqui|aca|por aqui) (?:estoy|ando|sigo|ya)|ya (?:estoy|ando)(?: por)?(?: aqui| aca)?|"
    rf"de (?:vuelta|regreso)){_NOW})"
)
_BACK_WORD = re.compile(r"\b(?:back|here|volv\w+|vuelto|regres\w+|vuelta|aqui|aca)\b")
_RETURNS = gated_leading(
    rf"(?:{_RETURN}|(?:(?:ok|okay|k|kk|right|so|hey|sorry|sorry about that) )+back(?: now)?{_NOW}|back{_NOW[:-1]}+) "
)
_COMES = re.compile(
    rf"{_RETURN}|(?:(?:ok|okay|k|kk|okey|oki|okis|right|vale|bueno|listo|lista|ya|va|dale|so|and) )*"
    r"(?:ok|okay|k|kk|okey|oki|okis|right|vale|bueno|list[oa]|ya|va|dale|back|here|"
    r"sorry(?: about that| for that| for the (?:wait|delay))?|"
    r"perdon(?:a)?(?: por (?:la espera|tardar|la tardanza))?)(?: (?:ok|now|listo|lista|ya|vale))*"
)
_ASKS = re.compile(  # where we were
    r"(?:(?:ok|okay|so|and|sorry|wait|hey|hi|im back|bueno|pues|y|perdon|a ver|hola) )*(?:"
    r"(?:what|wat|which)(?:s| (?:was|is|were))? (?:the|your|my|that|our) (?:last |current |open )?(?:question|answer)"
    r"(?: again| about| you asked)?|what did (?:you|u|i) (?:just |last )?(?:ask|say|answer|write|tell you)"
    r"(?: me| again| last| before)*|what were (?:you|we) (?:asking|saying|talking about|doing|on)|"
    r"where (?:was i|were we|did we (?:stop|get to|leave off))|"
    r"remind me (?:what|where) (?:we|you|i) (?:were|was|asked|said)(?: \w+)?|"
    r"(?:cual|como|que) (?:era|es|fue) (?:la|tu|mi) (?:ultima )?(?:pregunta|respuesta)|"
    r"(?:que|q) (?:fue lo (?:ultimo )?que )?(?:(?:me|te) )?(?:preguntaste|preguntabas|habias preguntado|dije|conteste|"
    r"respondi|habia dicho|escribi)|"
    r"(?:por |en )?(?:donde|que) (?:ibamos|iba|estabamos|(?:nos )?quedamos|me quede)|"
    r"de que (?:estabamos )?habla(?:bamos|ndo)"
    r")(?: (?:again|now|otra vez|please|pls|por favor|porfa|de antes|before))*"
)
_FIRST = re.compile(r"\s*(?P<head>[^.;:!?\n]{2,60})[.;:!\n]+\s*(?P<rest>.*\w.*)", re.DOTALL)
_SHORTEST = re.compile(r"\s*(?P<head>[^.,;:!?\n]{2,60})[.,;:!\n]+\s*(?P<rest>.*\w.*)", re.DOTALL)
_BARE = re.compile(
    r"\s*back\s*[.!:\n]+\s*(?P<rest>.*\w.*)", re.DOTALL | re.IGNORECASE
)  # "back, neck and knees" is told


def comes_back(text: str) -> bool:
    """Whether all of it says that they are back, or no more than "ok"."""
    return len(text) <= _MOST and _COMES.fullmatch(squeezed(text, _MOST)) is not None


def says_back(text: str) -> bool:
    """Whether all of it says that they are back, and not merely "ok": "ya volví", "volvamos, por favor"."""
    said = squeezed(text, _MOST)
    if len(text) > _MOST or not _BACK_WORD.search(said):
        return False
    return _RETURNS.fullmatch(f"{said} ") is not None or goes_on(text)


def asks_where(text: str) -> bool:
    """Whether all of it asks for the question that waits, or what was said last: "where were we?"."""
    return len(text) <= _MOST and _ASKS.fullmatch(squeezed(text, _MOST)) is not None


def without_return(text: str) -> str:
    """What is said after "I'm back": "I'm back. A certificate"."""
    if found := _BARE.match(text):
        return found["rest"].strip()
    for apart in (_FIRST, _SHORTEST):
        found = apart.match(text)
        if found and _RETURNS.fullmatch(f"{squeezed(found['head'], _MOST)} "):
            return found["rest"].strip()
    return text


def says_go_on(text: str, language: str) -> bool:
    """Whether all of it only says so, or just yes."""
    return is_yes(text, language) or goes_on(text)


def goes_on(text: str) -> bool:
    """Whether all of it only says so."""
    beside, times = _GOES_ON.subn("", squeezed(text))
    return times > 0 and _BESIDE.issuperset(beside.split())
