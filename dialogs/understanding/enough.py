"""Whether somebody says that there is no more to tell: "that's all, I can't think of more", "eso y ya está". In either
language, whichever the mentee speaks."""

from __future__ import annotations

from dialogs.understanding.gates import gated_leading
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import row_of, squeezed
from dialogs.understanding.waking import woken_by

_MOST = 90  # characters
_SMALL = row_of(  # words between the clauses, before and behind them
    "ok okay no nope nah well so um hmm yeah yes right i think guess honestly aye och sorry lol just and "
    "but because now "
    "then really thanks haha tbh yet hen mate for "
    "bueno pues y pero que si ya eso la verdad creo por ahora de momento gracias jaja jajaja uy ay uf che porque "
    "sinceramente mismo listo vale entonces eh"
)
_CLAUSE = gated_leading(
    r"that(?:s| is| was| will be|ll be) (?:all|it|everything|the lot|enough|all of (?:it|them)|me(?: done)?|my lot)"
    r"(?: (?:from me|i (?:have|got|can think of)|ive got|there is))?|that(?:ll| will) (?:do|be (?:it|all))|"
    r"i (?:cant|cannot|can not|couldnt|dont) (?:really )?(?:think of|come up with|have) (?:any ?)?(?:more|thing else|"
    r"thing|others?|other (?:one|step)s?|another(?: one| step)?|more (?:steps|ideas|of them))|"
    r"(?:theres |there is )?nothing (?:else|more)(?: (?:comes to mind|i can think of|to add))?|"
    r"(?:i have |ive got |got |there are )?no (?:more|other)(?: (?:steps|ideas|ones))?|no others|"
    r"(?:im|i am) (?:out of ideas|all out)|my mind (?:is|has gone) blank|nothing comes to mind|"
    r"(?:just|only) (?:that|this|those|these|the (?:one|two|three))|(?:that|this|those|these) for now|"
    r"(?:(?:all|im|i am|were|we are) )?(?:done|good|finished) for now|"
    r"(?:nomas|nada mas|solo|solamente|unicamente) (?:con )?(?:eso|es[oa]s|est[oa]s?)|"
    r"eso (?:por (?:ahora|el momento)|de momento)|"
    r"(?:i )?(?:dont|do not) (?:want|need) (?:any ?more|another|a second|a third|more)(?: (?:ones?|steps?|ideas?))?|"
    r"(?:one|two|three|[123])(?: steps?)? (?:is|are|will be) (?:enough|plenty)|"
    r"no (?:quiero|necesito) (?:mas|otr[oa]s?|un segundo|un tercero)(?: (?:pasos?|ideas?))?|"
    r"(?:con )?(?:un[oa]|dos|tres|es[oa]s?|ese) (?:me )?(?:bastan?|alcanzan?|es suficiente|son suficientes)|"
    r"con (?:eso|es[oa]s) (?:tengo|estoy|me (?:basta|alcanza)|voy bien)|"
    r"eso (?:es|era|seria) todo|eso (?:y )?(?:nada mas|nomas|ya(?: esta)?)|es todo|seria todo|"
    r"no se me ocurren?(?: (?:nada|ningun[oa]?|otr[oa]s?|mas|cosas?|pasos?|ideas?))*|"
    r"no (?:hay|tengo|son) mas(?: (?:pasos|ideas|cosas))?|no hay ningun[oa]? mas|nada mas|"
    r"ya (?:esta|estaria|estamos)|no mas|solo es[oa]s?|"
    r"(?:con )?eso (?:basta|alcanza|es suficiente)|hasta (?:ahi|aqui)(?: llego| llegue)?|"
    r"(?:ahi|aqui) (?:lo dejo|quedamos|termino)|(?:es[oa]s|est[oa]s) son tod[oa]s|son (?:es|est)[oa]s"
)
_LONGEST = 10  # words of a clause


@woken_by(_CLAUSE, nothing=False)
@once_a_turn
def is_enough(text: str) -> bool:
    """All of it; a "no" or an "ok" alone says less."""
    if len(text) > _MOST or "?" in text:
        return False
    said = squeezed(text, _MOST).split()
    at, found = 0, False
    while at < len(said):
        ends = range(min(len(said), at + _LONGEST), at, -1)
        end = next((end for end in ends if _CLAUSE.pattern.fullmatch(" ".join(said[at:end]))), None)
        if end is None and said[at] not in _SMALL:
            return False
        at, found = end or at + 1, found or end is not None
    return found
