"""Whether all that somebody says is that there is nothing of what was asked for: "nothing did, thank you", "no, nada
esta vez, gracias a Dios". What is named after a "but" is something."""

from __future__ import annotations

import re

from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import FIRST, row_of, squeezed

_LONGEST = 120  # characters: more tell of something
_DRAWN_OUT = re.compile(r"(\w)\1{2,}")
_NOTHING = row_of("nothing nuthin nuthing nothin nothn nuffin nowt none zilch nada ninguno ninguna ningun")
_ALL_WELL = frozenset(
    {
        "all good",
        "it was all good",
        "all fine",
        "all went well",
        "it all went well",
        "everything went well",
        "everything",
        "all of it",
        "todo",
        "todo bien",
        "todo fue bien",
        "todo salio bien",
        "todo en orden",
    }
)
_ALONE = (_ALL_WELL - {"everything", "all of it", "todo"}) | frozenset(  # the same, in words of their own
    {
        "sin problemas",
        "no problems",
        "no problem",
        "not that i know",
        "not that i know of",
        "not that i can think of",
        "que yo sepa no",
        "no que yo sepa",
        "que yo recuerde no",
    }
)
_AROUND = row_of(
    "no nope nah nop naa did really much at all this thanks thank you thx cheers god goodness coach comes came to mind "
    "in particular special specific i can think of that know not got get gets getting my the up was is there it lol "
    "haha "
    "honestly actually tbh so far for now yet today just well pretty absolutely else happened happens stopped stands "
    "me us "
    "it's its a as luckily fortunately happily "
    "realmente la verdad de mucho gracias a dios por ahora hoy que yo sepa se me ha interpuso puso interpone en el "
    "hubo hay paso pasa fue especial particular concreto creo "
    "suerte menos mal ya todavia cosa "
    "jaja pues bueno no lo nos mas impidio freno frena estorbo estorba detuvo problema problemas"
)
_SAID_WHEN = re.compile(  # alone, "time" is in the way
    r"\b(?:this (?:time|week)|(?:the|my) way|esta (?:vez|semana)|el camino)\b"
)
_BESIDES = re.compile(
    r"\s*(?:nothing(?: much| really| big| special)?|not (?:much|a lot)|nada(?: grave| especial| importante)?|poca cosa|"
    r"no mucho|casi nada)[,.;:]?\s+(?:just|only|except(?: for)?|but|apart from|besides|s[oó]lo|solamente|salvo|pero|"
    r"aparte de|excepto|nom[aá]s)\s+(?=\w)(?!(?:yet|now|so far|that|eso)\b)",
    re.IGNORECASE,
)


def but_for(text: str) -> str:
    """What is something after all, of "nothing much, only the Christmas rush"; all of it where it does not begin so."""
    return _BESIDES.sub("", text, count=1).strip()


_HAS_ALL = re.compile(
    r"(?:(?:no|nope|nah|well|i think|creo que|pues|si|yes|ya|lo) )*(?:i have|ive got|got|i got|tengo|cuento con)"
    r"(?: ya)? (?:it all|all(?: of it| i need| that i need| set)?|everything(?: i need| that i need)?|"
    r"todo(?: lo (?:necesario|que necesito|que hace falta))?)(?: (?:thanks|thank you|really|already|ya|gracias|creo))*"
)


def has_all(text: str) -> bool:
    """Whether all of it says that nothing is missing: "tengo todo", "I've got everything I need"."""
    return len(text) <= _LONGEST and bool(_HAS_ALL.fullmatch(squeezed(text, _LONGEST)))


_NONE_OF_IT = (
    r"(?:(?:absolutely |literally |basically |pretty much |precisely )?(?:nothing?|nuthing?|nowt|naught|zilch|nada|"
    r"(?:sod|bugger|fuck|naff|sweet f|jack|f|feck) ?all|jack(?: shit)?|(?:diddly )?squat|"
    r"not (?:a (?:single )?(?:thing|lot)|much|"
    r"one thing))|"
    r"(?:absolutamente |casi )?(?:nada(?: de nada)?|ni (?:michi|madres|jota|un carajo|una cosa)|un (?:carajo|"
    r"pepino|comino)|"
    r"poca cosa|cero))"
)
_OF_IT_NONE = r"(?:anything|much|a (?:single )?thing|a lot|one thing|mucho|gran cosa)"
_NOTHING_DONE = re.compile(
    r"(?:(?:honestly|well|tbh|to be honest|so far|but|and|lol|yet|still|also|i|ive|i have|we|weve|ill be honest|"
    r"pues|la verdad|sinceramente|y|pero|che|uf+|todavia|aun|yo|hasta ahora|de momento) )*"
    r"(?:(?:(?:done|did|do|got|gotten|managed|achieved|made|written|"
    r"(?:no )?(?:he hecho|hice|he avanzado|avance|hicimos|logre|he logrado|pude hacer|he podido hacer))(?: done)? "
    rf"{_NONE_OF_IT})|(?:(?:didnt|havent|did not|have not|never) (?:really |actually |even )?"
    r"(?:do|done|got|get|manage|managed|try|tried|started|thought of)|no (?:he hecho|hice|he avanzado|avance|hicimos|"
    r"logre|he logrado|pude hacer|he podido hacer|he (?:probado|intentado|pensado en)|probe|intente)) "
    rf"(?:{_OF_IT_NONE}|{_NONE_OF_IT})|{_NONE_OF_IT})(?: (?:done|yet|so far|at all|really|lol|"
    rf"haha|tbh|honestly|this week|of it|all week|for it|on it|about it|"
    r"about this|sorry|todavia|aun|esta semana|la verdad|jaja\w*|por ahora|en toda la semana|perdon|de esto|de eso))*"
)
_JUST_BEGUN = re.compile(
    r"(?:(?:well|so|tbh|and|but|i|ive|im|we|its|it has|has|pues|y|es que|bueno|yo|que|la verdad) )*"
    r"(?:(?:literally |only |just |barely |about |like )+(?:been )?(?:\d+|a few|a couple of|an?|half an|two|three|"
    r"five|ten) "
    r"(?:min\w*|hours?|days?|seconds?|secs?)|been (?:literally |only |just |barely |about |like )*\w+ (?:min\w*|"
    r"hours?|days?)|"
    r"(?:literally |only |just |barely )+(?:getting |got )?(?:started|starting|begun|beginning|began)|early days|"
    r"(?:apenas|recien|recien ahora|solo|todavia|aun)(?: (?:voy|estoy|vengo|ando|me estoy))? (?:empezando|arrancando|"
    r"comenzando|empece|arranque|comence|empiezo|arranco)|acabo de (?:empezar|arrancar|comenzar)|"
    r"(?:apenas |solo )?(?:llevo|van|han pasado|pasaron|hace) (?:apenas |solo |como |unos? )*\w+ (?:min\w*|horas?|"
    r"dias?))"
    r"(?: (?:now|yet|so far|lol|haha|jaja\w*|ahora|todavia|with it|on it|con esto))*"
)


@once_a_turn
def did_nothing(text: str) -> bool:
    """Whether all of it says that nothing was done yet, "ive done sod all", or that it has only begun: no success."""
    if len(text) > _LONGEST:
        return False
    said = _DRAWN_OUT.sub(FIRST, squeezed(text, _LONGEST))
    return bool(_NOTHING_DONE.fullmatch(said) or _JUST_BEGUN.fullmatch(said))


def went_all_well(text: str) -> bool:
    """Whether all of it is that: "todo bien". As to what is in the way, that is nothing."""
    return squeezed(text, _LONGEST) in _ALL_WELL


@once_a_turn
def says_nothing(text: str) -> bool:
    """In either language, whichever the mentee speaks."""
    if len(text) > _LONGEST or "?" in text:
        return False
    said = _DRAWN_OUT.sub(FIRST, squeezed(text, _LONGEST))
    named = _SAID_WHEN.sub(" ", said).split()
    if said in _ALONE or " ".join(word for word in named if word not in {"no", "nope", "thanks", "gracias"}) in _ALONE:
        return True
    return bool(_NOTHING & {*named}) and all(word in _NOTHING or word in _AROUND for word in named)
