"""What short replies in Exploration mean: an attempt that is over, a word of contentment, a bare number."""

from __future__ import annotations

import re

from dialogs.engine.questions import Reading
from dialogs.exploration.asking import asks_for_some
from dialogs.understanding.enough import is_enough
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import of_language, plain, row_of
from dialogs.understanding.yesno import says_just

NUMBERS = re.compile(r"\W*\d{1,2}(?:\W+(?:(?:and|y|e)\W+)?\d{1,2}){0,12}\W*", re.IGNORECASE)

_CONTENT = {
    "en": "ok,okay,okey,okie,k,kk,fine,its fine,thats fine,all right,alright,good,all good,its good,im good,great,"
    "perfect,cool,nice,sounds good,looks good,works for me,lgtm,done,correct,right,thats right,thats it,exactly,"
    "thats all,that is all,thats everything,enough,thats enough,complete,looks complete,thanks,thank you,thx,ty,"
    "nothing more,nothing else,nope all good,no all good,no thats it,no thats all,nope thats it,not missing anything,"
    "nothing missing,nothing is missing,nothings missing,just those,"
    "thats the list,thats my list,thats the one,just these,only those,thats the lot,no more,thats them,"
    "thats all of them,"
    "leave it like that,leave it as is,leave it as it is,keep it like that,keep it as is,good as is,its good as it is,"
    "next,next one,next question,no next,"
    "thats all for now,thats enough for now,cant think of anything,nothing comes to mind,nothing to add,"
    "nothing more to add,lets choose,lets pick,lets move on,move on,im ready,ready",
    "es": "ok,okay,okey,oki,vale,bien,muy bien,esta bien,asi esta bien,bueno,perfecto,correcto,exacto,eso es,listo,"
    "genial,asi es,de acuerdo,todo bien,ya esta,es todo,eso es todo,esta todo,ya esta todo,suficiente,es suficiente,"
    "completa,esta completa,gracias,muchas gracias,nada mas,no nada mas,no falta nada,nada falta,no asi esta bien,"
    "no esta bien,no eso es todo,no se me ocurre nada,no se me ocurre nada mas,de momento no,por ahora nada,"
    "esa es,esa es la lista,esa es mi lista,ya,ya es todo,ya seria todo,eso seria todo,con eso,con eso basta,"
    "con eso ya,solo eso,nomas eso,nada mas eso,"
    "asi ya,no mas,esos son todos,ya no hay mas,no hay mas,nada que anadir,nada que agregar,nada mas que anadir,"
    "nada mas que agregar,ya con eso,ya estuvo,ya quedo,asi queda,asi me gusta,me gusta asi,"
    "asi dejala,asi dejalo,dejala asi,dejalo asi,asi esta completa,no asi esta completa,con esas,con esas esta bien,"
    "no con esas esta bien,siguiente,la siguiente,no siguiente,esa mera,vamos a elegir,a elegir,"
    "elijamos,pasemos a elegir",
}
_CONTENT_SETS = {language: frozenset(row.split(",")) for language, row in _CONTENT.items()}

# What was done begins with a verb of the past: "went to a careers talk", "fui a una charla".
_BEFORE = {
    "en": r"(?:(?:so|well|ok|and|already|once|actually|last year|i|ive|i have|we|weve|we have|have|just)\s+){0,4}",
    "es": r"(?:(?:pues|bueno|y|ya|una vez|el ano pasado|yo|he|hemos|me|nos|le|les|lo|la|tambien)\s+){0,4}",
}
_PAST = {
    "en": row_of(
        "tried went applied sent talked spoke asked did done took taken attended started visited called emailed wrote "
        "written joined had made enrolled registered volunteered worked got gave met contacted posted signed "
        "finished failed used been interviewed shadowed studied paid bought messaged phoned handed submitted "
        "uploaded gone spoken given rang chatted showed presented sat"
    ),
    "es": row_of(
        "fui hice probe intente mande envie hable pregunte apunte inscribi presente reuni empece pedi visite llame "
        "escribi tuve entregue eche asisti trabaje estudie participe contacte aplique postule tome curse "
        "ido hecho probado intentado mandado enviado hablado preguntado apuntado empezado pedido visitado llamado "
        "escrito tenido entregado echado asistido trabajado estudiado participado contactado aplicado "
        "postulado tomado cursado quede acudi solicite solicitado"
    ),
}
_OVER = {
    "en": r"nothing came|came to nothing|no (?:reply|replies|answers?|responses?|luck|interest|use)"
    r"|nobody (?:answer|repli)|(?:never|didnt|did not) (?:answer|repl|hear|hir|work|help|like|get|lead)"
    r"|(?:wasnt|was not) (?:much|any|for me|use)|turned (?:me )?down|ghosted|gave up|dropped out|hated"
    r"|waste of|went nowhere",
    "es": r"no (?:salio|sirvio|funciono|me gusto|respond|contest|me cogieron|me llamaron|paso nada|dio|fue|hubo)"
    r"|sin respuesta|nadie (?:respond|contest|llam)|ni caso|una perdida|lo deje|la deje|abandone\b|fracase\b"
    r"|nada de nada|no era lo mio",
}
_OUTCOME = re.compile(  # what came of the one before it
    r"(?:(?:but|and|pero|y|aunque|though|so far|hasta ahora) )*(?:nothing (?:came|yet|so far)|came to nothing|"
    r"no (?:reply|replies|answers?|responses?|luck|interest|use)|never heard|never got an?|turned me down|ghosted|"
    r"went nowhere|waste of|(?:nobody|no one|they) (?:\w+ )?(?:answer|repl|call|wrote|said)\w*|"
    r"(?:it|that|they) (?:was|were|wasnt|werent|went|helped|didnt)|(?:liked|loved|hated|enjoyed) it|"
    r"didnt (?:like|get|work|help)|wasnt for me|still waiting|"
    r"sin (?:respuesta|suerte|exito)|nadie|ni caso|nada de nada|una perdida|l[oa] deje|no era lo mio|sigo esperando|"
    r"no (?:salio|sirvio|funciono|me (?:gusto|llamaron|respondieron|contestaron|cogieron)|respondi\w*|contestaron|"
    r"paso nada|dio|fue|hubo)|"
    r"(?:me (?:gusto|encanto|ayudo|sirvio)|estuvo bien|fue bien)(?: mucho| bastante| un poco)?$)\b"
)
_BAD = {  # beginnings of words that may as well name what the work is about: "waste management", "perros abandonados"
    "en": r"(?:reject|boring|useless|waste|failed)",
    "es": r"(?:rechaz|aburri|inutil|abandon|fracas)",
}
_SAID = {  # before one of these, it is said of what was tried
    "en": r"(?:^(?=reject|useless)|\b(?:was|were|is|got|been|felt|they|i) (?:\w+ )?)",
    "es": r"(?:\b(?:fue|era|estuvo|es|me|lo|la|los|las) (?:\w+ )?)",
}
_LIKED = {
    "en": r"(?<!nt )(?<!not )\b(?:liked|loved|enjoyed|fun|great|good|helped|useful|interesting|went well|promising"
    r"|nice)\b",
    "es": r"(?<!no )(?<!no me )\b(?:me gusto|me encanto|gusto|encanto|bien|genial|util|interesante|me ayudo|ayudo"
    r"|disfrute|prometedor\w*|divertid\w*)\b",
}

_THOUGHT = {  # how an idea is led to, which is no part of it
    "en": r"(?:i(?:'ve| have)? (?:also )?)?(?:was |been )*(?:thought|thinking|considered|considering|looked|looking)"
    r"(?: (?:of|about|at|into))?:? ",
    "es": r"(?:tambi[eé]n )?(?:ya )?(?:he |estuve |estoy )?(?:pensé|pense|pensado|pensando|miré|mire|mirado|mirando|"
    r"considerado) ?(?:en ?)?:? ",
}


def idea(said: str, language: str) -> str:
    """Without what leads to it: "thought about a mechanic's course" is a mechanic's course."""
    rest = re.sub(rf"^{of_language(_THOUGHT, language)}", "", said, count=1, flags=re.IGNORECASE).strip()
    return rest if len(rest.split()) > 1 else said


def outcome(said: str) -> bool:
    """Whether it tells only what came of what was tried: "no replies", "me gustó mucho"."""
    return _OUTCOME.match(plain(said).strip()) is not None


_SOME = re.compile(
    r"(?:(?:and|y|ok|sure|well|yes|si|a ver|dale|vale|bueno|uf+|hm+)[, ]+)*"
    r"(?:what else (?:is there|do you have|have you got)|like what|such as|(?:what|which) (?:ones|ideas|things)|"
    r"show me|lets see|surprise me|go for it|hit me|que (?:mas|otras?(?: cosas?)?) (?:hay|tienes|tenes)|"
    r"como que(?: cosas)?|como cual(?:es)?|cual(?:es)?|a ver|muestrame|mostrame|sorprendeme|dime|decime)"
    r"(?: then| please| pls| entonces| por favor)?[?!. ]*"
)


def wants_some(text: str, reading: Reading) -> str | None:
    """ "What else is there?", "a ver": a yes to suggestions; "that's it really" is none."""
    if is_enough(text):
        return "no"
    said = plain(text).replace("¿", "").strip()
    return "yes" if _SOME.fullmatch(said) or asks_for_some(text) else None


@once_a_turn
def content(text: str, language: str) -> bool:
    """Whether all of it says that nothing is missing: "ok", "all good", "así está bien"."""
    return says_just(text, language, _CONTENT_SETS, frozenset())


def numbers(text: str) -> list[int]:
    """Of a reply that is nothing but numbers of a list: "1", "2 and 3"."""
    return [int(n) for n in re.findall(r"\d+", text)] if NUMBERS.fullmatch(text) else []


def tried(title: str, came_of: str, language: str) -> str:
    """ "over" for what was tried and led nowhere, or not on; "liked" for what was tried and went well; else empty."""
    said = plain(f"{title} {came_of}")
    first = re.match(rf"\W*{of_language(_BEFORE, language)}(\w+)", said)
    done = first is not None and first[1] in of_language(_PAST, language)
    bad = of_language(_BAD, language)
    told = rf"\b{bad}" if done else rf"{of_language(_SAID, language)}{bad}"
    over = (
        re.search(rf"\b(?:{of_language(_OVER, language)})", said) is not None
        or re.search(told, plain(title)) is not None
        or re.search(rf"\b{bad}", plain(came_of)) is not None
    )
    if over:
        return "over"
    if not done:
        return ""
    return "liked" if re.search(of_language(_LIKED, language), said) else "over"
