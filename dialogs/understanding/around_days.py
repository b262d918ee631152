"""Whether words name a day and nothing else: "friday i think", "creo que el lunes", "like by summer"."""

from __future__ import annotations

import re

from dialogs.understanding.deadlines import Deadline

# Said around a day: "friday i think", "creo que el lunes". At either end, longest first.
_SMALL = (
    "i think,i guess,i hope,hopefully,maybe,perhaps,probably,or so,or thereabouts,lol,haha,ok,okay,well,then,so,yes,"
    "yeah,sure,please,thanks,i'll do it,i will do it,ill do it,let's say,lets say,not sure,i'd say,id say,it is,"
    "sometime,some time,sumtime,at some point,en algún momento,en algun momento,at the latest,latest,if possible,"
    "no idea,hm,hmm,um,like,about,around,idk,dunno,tbh,btw,pls,plz,done,that's it,thats it,i don't know,i dont know,"
    "or something,no lo sé,no lo se,ni idea,la verdad,o algo así,o algo asi,listo,porfa,eso es todo,como,hacia,a ver,"
    "creo que,creo,supongo,supongo que,espero,ojalá,quizá,quizás,tal vez,puede que,más o menos,mas o menos,o así,"
    "o asi,jaja,bueno,pues,entonces,sí,vale,por favor,lo haré,lo hare,lo hago,digamos,no sé,no se,a más tardar,"
    "a mas tardar,como tarde,si puedo,si puede ser"
)
_ONES = "|".join(sorted((re.escape(one) for one in _SMALL.split(",")), key=len, reverse=True))
AROUND = re.compile(rf"^(?:{_ONES})(?!\w)|(?<!\w)(?:{_ONES})$", re.IGNORECASE)


def only_a_day(found: Deadline) -> bool:
    """ "In two weeks": when, and nothing of what."""
    return bool(found.date or found.offers) and not without_small_words(found.rest)


def only_a_time(found: Deadline) -> bool:
    """As `only_a_day`, or words that only hint at one: "by next summer"."""
    return only_a_day(found) or (bool(found.hints) and not without_small_words(found.beside))


def without_small_words(said: str) -> str:
    """What is left of "friday i think", its day taken out: nothing."""
    while (trimmed := AROUND.sub("", said, count=1).strip(" ,;.!…-–")) != said:
        said = trimmed
    return said
