"""Yes, no and "don't know" as people type them. Anything longer than a plain answer is neither."""

from __future__ import annotations

from dialogs.understanding.text import of_language, squeezed

_YES = {
    "en": (
        "y,ya,yah,yas,ye,yea,yeah,yeh,yep,yes,yess,yesss,yup,yupp,ok,okay,okey,okie,k,kk,sure,sure thing,of course,ofc,"
        "definitely,absolutely,certainly,exactly,correct,right,thats right,that is right,thats it,true,fine,thats fine,"
        "that is fine,alright,all right,go on,go ahead,go for it,please,please do,yes please,i do,i am,i agree,agreed,"
        "confirm,confirmed,i confirm,perfect,great,good,sounds good,looks good,lgtm,works for me,done,deal,lets go,"
        "lets do it,do it,yes i do,yes i am,yes it is,yes ok,yes sure,ok yes,why not,i commit,affirmative"
    ),
    "es": (
        "s,si,sii,siii,sip,see,sep,claro,claro que si,por supuesto,desde luego,vale,ok,okay,okey,oki,dale,de acuerdo,"
        "bueno,esta bien,bien,muy bien,perfecto,correcto,exacto,eso es,asi "
        "es,cierto,adelante,listo,confirmo,confirmado,"
        "acepto,de una,orale,sale,va,venga,genial,si por favor,por favor,hazlo,si claro,si vale,si gracias,si quiero,"
        "estoy de acuerdo,como no,obvio,me comprometo"
    ),
}
_NO = {
    "en": (
        "n,no,nah,nahh,nay,nope,noo,nooo,not really,not now,not yet,not today,no thanks,no thank you,no thx,no ty,nty,"
        "never,no way,negative,wrong,incorrect,thats wrong,not right,thats not right,not correct,i dont,i do not,"
        "i dont think so,dont,id rather not,rather not,maybe later,later,no not yet,no not really,no sorry,stop,"
        "i disagree,false,nothing,no i dont,none,none of them,none of these"
    ),
    "es": (
        "n,no,noo,nooo,nop,na,nel,nones,no gracias,ahora no,todavia no,aun no,hoy no,mejor no,para nada,nunca,jamas,"
        "de ninguna manera,claro que no,incorrecto,mal,esta mal,no es correcto,no es asi,asi no,no quiero,creo que no,"
        "mas tarde,despues,luego,en absoluto,no por ahora,por ahora no,no no,nada,ninguna,ninguno,"
        "nada mas,no hay mas,ninguna de ellas,ninguno de ellos,ninguna de estas,ninguno de estos"
    ),
}
_UNKNOWN = {
    "en": (
        "dunno,dont know,i dont know,i dont know yet,idk,i dunno,no idea,no idea yet,not sure,im not sure,not sure yet,"
        "i have no idea,unsure,dont know yet,no clue,who knows,i really dont know,not decided,undecided"
    ),
    "es": (
        "no se,no lo se,ni idea,no tengo idea,no estoy seguro,no estoy segura,no se todavia,aun no se,aun no lo se,"
        "todavia no se,todavia no lo se,quien sabe,sin idea,no tengo ni idea,no lo tengo claro"
    ),
}
_UNKNOWN_SETS = {language: frozenset(row.split(",")) for language, row in _UNKNOWN.items()}
_YES_SETS = {language: frozenset(row.split(",")) for language, row in _YES.items()}
_NO_SETS = {language: frozenset(row.split(",")) for language, row in _NO.items()}
_YES_SIGNS = frozenset("👍👌✅✔☑🆗💯")
_NO_SIGNS = frozenset("👎❌✖🚫")


def is_yes(text: str, language: str) -> bool:
    """Whether the whole of `text` is a yes: "yep", "ok!", "sí", "👍"."""
    return _is(text, of_language(_YES_SETS, language), _YES_SIGNS)


def is_no(text: str, language: str) -> bool:
    """Whether the whole of `text` is a no: "nah", "no, thanks", "todavía no"."""
    return _is(text, of_language(_NO_SETS, language), _NO_SIGNS)


def is_unknown(text: str, language: str) -> bool:
    """Whether the whole of `text` is a "don't know": "dunno", "no idea yet", "ni idea"."""
    return _is(text, of_language(_UNKNOWN_SETS, language), frozenset("🤷"))


def _is(text: str, answers: frozenset[str], signs: frozenset[str]) -> bool:
    if len(text) > 60:
        return False
    said = squeezed(text, 60)
    if said:
        return said in answers
    return bool(signs & set(text)) and not ((_YES_SIGNS | _NO_SIGNS) - signs) & set(text)
