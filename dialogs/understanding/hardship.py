"""Whether somebody tells that they, or somebody near them, are ill or worse, or that they need to stop for a while.

Nothing of it is a sign of crisis, which was heard before; it is what a plan has to wait for (COACHING 1.3).
"""

from __future__ import annotations

from dialogs.understanding.gates import gated
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import plain_line

_LONGEST = 300  # characters: what is longer tells a story
_WHO = (
    r"(?:mother|mum|mom|mama|father|dad|papa|parents?|son|daughter|kids?|child|children|baby|wife|husband|partner|"
    r"sister|brother|gran|granny|nana?|grandma|grandad|grandpa|grandmother|grandfather|uncle|aunt(?:ie)?|cousin|"
    r"boyfriend|girlfriend|friend|neighbou?r|family|"
    r"madre|padre|padres|hij[oa]s?|nin[oa]s?|nen[oa]s?|peques?|bebe|mujer|marido|espos[oa]|pareja|herman[oa]|abuel[oa]|"
    r"amig[oa]|suegr[oa]|tia|tio|prim[oa]|novi[oa]|vecin[oa])"
)
_VERY = r"(?:very |really |so |quite |a bit |all |badly |still |muy |bastante |algo |un poco )*"
_ILL = (
    r"(?:sick|ill|unwell|poorly|in (?:the )?hospital|"
    r"enferm[oa]s?|mal[oa]s?|ingresad[oa]s?|en el hospital|hospitalizad[oa]s?)"
)
_PET = r"(?:dog|cat|pet|puppy|kitten|horse|rabbit|perr(?:it)?[oa]|gat(?:it)?[oa]|mascota|caballo)"
_LIMB = (
    r"(?:leg|arm|ankle|wrist|foot|hand|hip|finger|toe|nose|elbow|knee|collarbone|"
    r"pierna|brazo|tobillo|muneca|pie|mano|cadera|dedo|nariz|codo|rodilla|clavicula)"
)
_DEAD = r"(?:died|passed away|is dying|murio|fallecio|ha muerto|ha fallecido)"
_ILLNESS = r"(?:gripe|gripa|influenza|covid|fiebre|anginas|neumonia|bronquitis|dengue|migrana)"
_HARD = gated(
    rf"\b(?:im|i am|i was|i have been|ive been|i got|i fell|i feel|been|being|off) {_VERY}{_ILL}(?! of\b)|"
    rf"(?:^|[,.;] |\band |\bbut )(?:so+r+y,? |hi,? |hello,? )?(?:was |got |am )?{_VERY}(?:sick|ill)"
    r"(?=$|[.,;!]| (?:since|this|all|today|again|with|for|from|and|the|last|these)\b)|"
    r"\b(?:have|had|got|caught|with) (?:the |a |bad )*(?:flu|influenza|covid|fever|pneumonia)\b|"
    rf"\b{_WHO} (?:is |was |are |were |has been |have been |got |fell |esta |estan |estuvo |sigue |en |ha estado )?"
    rf"{_VERY}{_ILL}|\b(?:{_WHO}|{_PET}) (?:just |has |se |nos |se me )?{_DEAD}\b|"
    rf"\b{_DEAD} (?:mi|my|nuestr[oa]) (?:{_WHO}|{_PET})\b|\b(?:broke|broken|fractured|sprained) my (?:\w+ )?{_LIMB}\b|"
    rf"\bme (?:rompi|he roto|quebre|fracture|torci) (?:el|la|un|una) {_LIMB}\b|\b(?:funeral|entierro|burial|"
    r"velorio|velatorio|sepelio|bereave\w+|in mourning|de luto)\b|"
    rf"\b(?:buried|enterramos|enterre) (?:my|our|a mi|a nuestr[oa]|mi) {_WHO}\b|"
    rf"\blost my (?:dear |late )?{_WHO}\b|\bperd[ií]\w* a mi {_WHO}\b|"
    rf"\b(?:estoy|estuve|he estado|llevo|sigo|ando|me puse|me he puesto|cai) {_VERY}"
    rf"(?:enferm[oa]|mal[oa]|ingresad[oa]|en el hospital|en cama|con {_ILLNESS})\b|"
    rf"\b(?:tengo|tuve|he tenido|cogi|pille|agarre|pesque|me dio|me ha dado) (?:la |una |el )?{_ILLNESS}\b|"
    r"\bme (?:he )?enferm(?:e|ado)\b"
)
_STOP = gated(
    r"(?<!dont )\b(?:need|want|have|going|gotta) (?:to )?(?:stop|pause|rest)(?=$|[.,;!]| (?:for|a|now|until|till)\b)|"
    r"\bneed (?:to (?:have|take) )?(?:a |some |my )?(?:break|rest|time (?:off|out)|pause|"
    r"(?:week|month|few days) off)\b|"
    r"(?<!no )\b(?:necesito|quiero|tengo que|quisiera) (?:parar|descansar|desconectar|hacer una pausa|una pausa|"
    r"un (?:descanso|respiro|parentesis)|unos dias|una semana)\b|"
    r"(?:^|[.;!] ?)(?:(?:y|ya|pues|bueno|creo que|mejor|hoy|oye|hola|che),? )*"
    r"(?:me (?:tomo|tomare|cojo|pillo|voy a tomar)|"
    r"voy a (?:tomar|coger)me|(?:me quiero|me quisiera|me gustaria) tomar(?:me)?|(?:quiero|quisiera|necesito) tomarme) "
    r"(?:un (?:descanso|respiro|break)|(?:unos|un par de) dias|(?:unas )?vacaciones|(?:la|esta|una) semana)"
    r"(?: libres?| de descanso| para mi| por favor| porfa)*(?= ?(?:$|[.,;!])| hasta\b)|"
    r"(?:^|[.;!] ?)(?:(?:and|so|ok|hey|hi|well|now|i think),? )*"
    r"(?:(?:im|i am) (?:taking|having)|(?:ill|i will|im going to|im gonna|i am going to) "
    r"(?:take|have)|taking) (?:a (?:(?:little|short) )?(?:break|rest)(?! (?:every|after|at|in|on|between|with|to)\b)|"
    r"(?:a|some) (?:few |couple of )?(?:days?|week|time) off)(?= ?(?:$|[.,;!])| (?:from (?:this|here|it)|until|till)\b)"
)


@once_a_turn
def tells_of_hardship(text: str) -> bool:
    """In either language, whichever the mentee speaks."""
    return bool(_HARD.search(_plain(text)))


def wants_to_stop(text: str) -> bool:
    """For a while: what they do, not one step of it."""
    return bool(_STOP.search(_plain(text)))


def _plain(text: str) -> str:
    said = plain_line(text, _LONGEST + 1)
    return "" if len(said) > _LONGEST or "?" in said else said
