"""Whether somebody only says that they are worn out by their day or their work: "I can't do this anymore, let's stop
for today", "estoy muerto de cansancio, no doy más". All of it has to say so: "no doy más" alone may be far more.
"""

from __future__ import annotations

import re

from dialogs.understanding.gates import gated
from dialogs.understanding.text import row_of, squeezed

_MOST = 120  # characters
_WORK = (
    r"(?:(?:job|work|shifts?|night shifts?|boss|commute|course|degree|exams?|deadlines?|classes|homework|"
    r"overtime|questions?|trabajo|curro|chamba|laburo|pega|turnos?(?: de noche)?|jef[ea]s?|examenes|"
    r"carrera|curso|tesis|horarios?|oficina|clases|tareas?|reuniones|preguntas?|trafico)\b)"
)
_TODAY = r"(?:for )?(?:today|tonight|here|the day|the night)"
_HOY = r"(?:por hoy|hoy|aqui|aca|manana|luego|otro dia|mas tarde|por esta noche|el lunes)"
_PLAINLY = gated(  # the day, the body or the work is named
    rf"\b(?:(?:lets|let us|can we|could we|can i|i need to|i want to|i have to|i gotta) (?:(?:please|just) )*"
    rf"(?:stop|pause|finish|end|leave it|rest)(?: (?:this|it|now))? {_TODAY}|(?:lets )?call it a (?:day|night)|"
    r"(?:lets |can we )?(?:continue|carry on|go on|pick (?:it|this) up) (?:tomorrow|later|another day)|"
    r"(?:thats )?enough for (?:today|tonight)|"
    r"(?:i am|im) (?:done for (?:today|tonight)|(?:just |so |absolutely |completely )?(?:dead tired|dead on my feet|"
    r"knackered))|"
    rf"i (?:just |really )?(?:cant|cannot) (?:do|take|stand|handle|keep doing) (?:this|my|the|these) {_WORK}"
    r"(?: (?:any ?more|any longer))?|"
    rf"i (?:just |really )?(?:cant|cannot) (?:do|take) (?:this|it) any ?more with (?:this|my|the|these) {_WORK}|"
    r"(?:paremos|paramos|lo dejamos|dejemoslo|lo dejo|cortemos|cortamos|terminemos|seguimos|sigamos|"
    rf"(?:podemos|puedo|quiero|necesito|mejor) (?:parar|dejarlo|descansar|seguir)) {_HOY}|(?:basta|ya esta) por hoy|"
    r"(?:(?:estoy|ando|vengo|sigo|toy) )?(?:muy |re |tan )?muert[oa] de (?:cansancio|sueno)\b|"
    r"(?:estoy|ando|vengo|toy) (?:muy |re |tan )?(?:reventad[oa]|molid[oa]|fundid[oa])\b|"
    rf"(?:ya )?no (?:doy|puedo|aguanto) mas (?:con|de|a) (?:est[aeo]s?|el|la|l[oa]s|mis?|tant[oa]s?) {_WORK})"
)
_WEARY = re.compile(  # what alone may be a sign
    r"\b(?:i (?:just |really )?(?:cant|cannot) (?:do|take|keep doing|go on with) (?:this|it) (?:any ?more|any longer)|"
    r"(?:i am|im|i feel) (?:so |really |very |too |just )*(?:tired|exhausted)|"
    r"(?:ya )?no (?:doy|puedo|aguanto) mas|(?:estoy|ando) (?:muy |re |tan )?(?:cansad[oa]|agotad[oa]))\b"
)
_BESIDE = row_of(
    "ok okay so sorry please pls i am im really just ugh ah oh well today tonight now and but because thanks coach "
    "hoy ahora y pero es que ya la verdad uf ay perdon porque gracias por favor porfa bueno pues che con esto"
)


def worn_out(text: str) -> bool:
    """In either language."""
    if len(text) > _MOST:
        return False
    said = squeezed(text, _MOST)
    if _PLAINLY.search(said) is None:
        return False
    return _BESIDE.issuperset(_WEARY.sub(" ", _PLAINLY.sub(" ", said)).split())
