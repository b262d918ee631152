"""What somebody says of the coach, "lol you sound like my team lead", or of how it feels to be asked, "I feel a bit
daft answering these": it is none of what they were asked for. Heard in either language."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.understanding.gates import Gated, gated_leading
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import row_of, words
from dialogs.understanding.waking import woken_by

_MOST = 110  # characters
_AROUND = row_of(  # beside it, before or behind
    "lol lmao haha hahaha ha och aw aww ach aye eh oh ah ok okay well so but and sorry honestly tbh man "
    "mate pal hen love "
    "dear lad lass bud abeg sha o oo ooo coach wow god gosh omg bit though really now today you know "
    "jaja jajaja jeje ay uy uf pues bueno che oye y pero la verdad hija hijo chica eh no se que poner aqui tio tia"
)
_MUCH = (
    r"(?:(?:a|an|bit|wee|little|so|very|really|quite|too|pretty|rather|kinda|kind of|sort of|such|just|exactly|all) )*"
)
_MUCHO = r"(?:(?:un|una|poco|poquito|muy|re|tan|bastante|medio|super|demasiado|algo|como) )*"
_DAFT = (
    r"(?:daft|silly|stupid|dumb|foolish|shy|awkward|weird|strange|odd|nervous|embarrassed|exposed|uncomfortable|"
    r"self conscious|overwhelmed|vulnerable|judged|old|like (?:a fool|an idiot|im (?:back )?(?:in|at) school))"
)
_TONTA = r"(?:tont|rar|bob|ridicul|expuest|incomod|vergonzos|nervios|pendej|intimidad|agobiad|perdid|zonz|juzgad)[oa]"
_THESE = (
    r"(?:this|these|it|that|all (?:this|these|of (?:this|it))|such (?:things|questions)|(?:these|your|the|so many) "
    r"(?:questions|things)|(?:this|that) question|(?:to )?(?:you|a (?:bot|robot|machine|computer|program|phone)))"
)
_ESTO = (
    r"(?:est[oae]s?(?: (?:preguntas?|cosas?))?|tus preguntas|todo esto|eso|a (?:una maquina|un (?:robot|bot|programa)))"
)
_ANSWERING = r"(?:answering|doing|with|writing|typing|saying|talking|telling|being asked|filling(?: in| out)?|putting)"
_REMARKS = gated_leading(
    # of the coach
    rf"you (?:do |really )*(?:sound|talk|are|seem)(?:ing)? {_MUCH}(?:like|as bad as|worse than) \w+(?: \w+){{0,4}} ?|"
    rf"you(?: are|re)? {_MUCH}(?:ask|asking|want|wanting|expect|expecting) {_MUCH}(?:a lot|lots|loads|much|"
    rf"many|hard|tough|"
    r"big|deep|good)(?: of)?(?: me| us)?(?: questions?| things?)?|"
    rf"(?:you are|youre) {_MUCH}(?:nosy|nosey|pushy|demanding|strict|persistent|relentless|funny|sweet|"
    rf"cheeky|hard work|"
    r"annoying|a tough one|thorough|stubborn|worse than \w+(?: \w+){0,3} ?)|"
    r"(?:hablas|parec[ei]s|suenas|sonas|eres|sos)(?: \w+)? (?:como |igual que |igualit[oa] (?:a|que) |peor que )?"
    r"(?:a )?(?:mi|una?|la|el) (?:jef[ea]|madre|padre|mama|papa|vieja|viejo|herman[oa]|profe(?:sora?)?|"
    r"maestr[oa]|suegra|"
    r"psicolog[oa]|tia|tio|abuela|cura|policia|mujer|marido)(?: \w+){0,2}|"
    rf"(?:(?:eres|sos|que) )?{_MUCHO}(?:exigente|pregunton|preguntona|insistente|intens[oa]|pesad[oa]|cotilla|chism\w+|"
    r"metiche|metid[oa])(?: (?:eres|sos|que eres|que sos))?|"
    r"(?:me )?(?:preguntas|pides|pedis|exiges|exigis) (?:mucho|demasiado|un monton|tanto|muchas cosas)|"
    r"cuanto (?:preguntas|pides|pedis)|cuantas (?:preguntas|cosas) (?:haces|me haces|preguntas)|"
    # of how it feels to be asked
    rf"(?:at the (?:minute|moment) |right now )?(?:i|it|this)(?: am|m| do| is)? (?:feels?|feeling|makes? me(?: feel)?) "
    rf"{_MUCH}{_DAFT} {_MUCH}(?:{_ANSWERING} )?{_THESE}(?: {_THESE})?|"
    rf"(?:im|i am|i get|i feel) {_MUCH}(?:shy|awkward|embarrassed|nervous|lost) {_ANSWERING} {_THESE}(?: {_THESE})?|"
    rf"(?:me siento|estoy|me pongo|me pone) {_MUCHO}{_TONTA} (?:(?:contestando|respondiendo|escribiendo|diciendo|con|"
    rf"contando|haciendo|al (?:contestar|responder|escribir)(?: a)?) )*{_ESTO}|"
    rf"(?:que|me (?:da|hace sentir)) {_MUCHO}(?:verguenza|corte|cosa|pudor|apuro|pena|palo|"
    rf"{_TONTA}) (?:(?:contestar|responder|"
    rf"escribir|decir|contar|hablar de)(?: a)? )?{_ESTO}"
)
_NERVES = gated_leading(
    rf"(?:(?:i|im|i am|ive been|it|this)(?: am| do| is)? )?(?:getting |feel(?:ing|s)? |makes me(?: feel)? |"
    rf"get )?{_MUCH}"
    r"(?:nervous|anxious|scared|scary|afraid|worried|terrified|terrifying|frightened|daunting|overwhelmed)"
    rf"(?: (?:about|of|by|at|with) (?:all )?(?:this|it|that|all of (?:it|this)))?|i have butterflies|"
    rf"(?:que (?:nervios|miedo|susto|vertigo)|(?:me (?:da|dan|pone|entra|entran)|tengo|siento|es) {_MUCHO}(?:de )?"
    r"(?:miedo|nervios|vertigo|susto|panico|ansiedad|nervios[oa]|intimidante)|"
    rf"(?:estoy|me siento|me pongo) {_MUCHO}(?:nervios|asustad|ansios|agobiad|preocupad)[oa])(?: (?:con |"
    rf"por )?(?:todo )?"
    r"(?:esto|eso))?"
)


@woken_by(_REMARKS, nothing=False)
def remarks(text: str) -> bool:
    """Whether all of it is that; "I feel silly in meetings" is not."""
    return _all_of_it(_REMARKS, text)


@woken_by(_NERVES, nothing=False)
@once_a_turn
def is_nervous(text: str) -> bool:
    """Whether all of it is that they are nervous; what of, it does not say."""
    return _all_of_it(_NERVES, text)


def _all_of_it(row: Gated, text: str) -> bool:
    """But for the small words around it."""
    if len(text) > _MOST or "?" in text:
        return False
    said = words(text, _MOST)
    before, behind = _small(said), _small(said[::-1])
    lasts = range(len(said) - behind, len(said) + 1)
    return any(row.fullmatch(" ".join(said[at:last])) for at in range(before + 1) for last in lasts if at < last)


def _small(said: Sequence[str]) -> int:
    """How many of the first words are small ones."""
    return next((at for at, word in enumerate(said) if word not in _AROUND), len(said))
