"""Whether somebody tells good news: that a goal is reached, that something went well, that they are back.

What is hoped for, denied, asked or feared is none of these. A heavy word beside it goes first (`heavy`).
"""

from __future__ import annotations

import re

from dialogs.understanding.gates import Gated, gated
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import plain_line

_LONGEST = 300  # characters: what is longer tells a story
_FEW = 5  # words: more say of what
_SHORT = 2  # words: "I got it" alone may only say that something is understood
_PLACE_EN = (
    r"(?:job|role|post|position|promotion|contract|apprenticeship|internship|placement|offer|scholarship|"
    r"bursary|grant|"
    r"licen[cs]e|diploma|degree|raise|pay rise|band \d+)"
    r"(?! (?:interview|application|advert|ad|alert|form|description|cent(?:re|er)|search|fair|board)s?\b)"
)
_I = r"(?:^|[.,;!] ?|\b(?:i|ive|we|weve|and|that|omg|guess what|yes) )(?:(?:just|finally|actually|have|also|really) )*"
_PLACE_ES = (
    r"(?:puesto|trabajo|empleo|plaza|ascenso|contrato|beca|practicas|pasantia|vacante|cargo|promocion|titulo|"
    r"licencia|"
    r"aumento|curro|laburo|chamba|pega)"
)
_GOAL_EN = r"(?:(?:my|the|this|that|our) (?:whole |main |big |own |first )?(?:goal|target|aim|dream))"
_GOAL_ES = r"(?:(?:mi|la|el|esta|este) (?:gran |primera? )?(?:meta|objetivo|sueno|goal))"
_WORK_ES = r"(?:trabajo|empleo|curro|laburo|chamba|pega)"
_REACHED = gated(  # the goal, by that name
    rf"\b(?:reached|achieved|hit|met|made|accomplished|smashed|nailed|did|completed|finished) {_GOAL_EN}\b(?! of\b)|"
    rf"\b(?:goal|target)s? (?:is |was |has been )?(?:now |already |finally )?(?:done|reached|achieved|completed?|"
    r"accomplished|smashed|finished)\b(?! (?:with|by|when|once|if|as soon as|\d+)\b)|"
    rf"\b(?:alcance|logre|consegui|cumpli|termine|alcanzado|logrado|conseguido|cumplido|terminado|alcanzamos|"
    rf"logramos)(?: ya| por fin| al fin| con)? {_GOAL_ES}\b|"
    r"\b(?:meta|objetivo|sueno) (?:ya )?(?:esta )?(?:alcanzad|lograd|conseguid|cumplid|hech)[oa]\b"
    r"(?! (?:seria|sera|cuando|si|para)\b)"
)
_WON = gated(  # what goals are mostly about
    rf"{_I}(?:got|landed|won|secured|(?:was|been|got) (?:given|offered)|accepted|signed) (?:the|my|a|an|that|this)"
    rf"(?: [\w-]+){{0,3}}? {_PLACE_EN}\b|"
    rf"\b(?:gave|given|giving|offered|offering) me (?:the|a|an|that|this)(?: [\w-]+){{0,3}}? {_PLACE_EN}\b|"
    r"\b(?:i got|ive got|i have|i was|ive been|i just got|im|i am|got) (?:just |finally |officially )?(?:hired|"
    r"promoted)\b|"
    r"\b(?:hired|promoted|picked|chose) me\b|\bi (?:just |finally )?got in(?=\W*(?:$|[.,;!]))|"
    rf"\b(?:consegui|he conseguido|obtuve|gane|me quede con|tengo por fin|firme) (?:el|la|las|un|una|mi) (?:\w+ )?"
    rf"{_PLACE_ES}\b|"
    rf"\b(?:consegui|he conseguido|obtuve|encontre|he encontrado|me (?:dieron|han dado))"
    rf"(?: (?:nuevo|por fin|al fin|un))? {_WORK_ES}\b(?! (?:para|a|que|de (?:grupo|campo|clase|hoy))\b)|"
    rf"\bme (?:salio|ha salido) (?:el |un )?(?:nuevo )?{_WORK_ES}\b(?! (?:\w+ )?(?:bien|mal|redond|perfect|fatal|"
    r"genial|tarde|larg|fe[oa]|lind|bonit|barat|car[oa]))|"
    r"\b(?:ive |i have |i |we |finally |just )(?:finally |just |actually )?found (?:a |some )?(?:new )?(?:job|work|"
    r"apprenticeship|internship)\b(?! (?:i|to|that|which|on|online|for|in the|ads?|adverts?|offers?|fairs?|boards?|"
    r"descriptions?|postings?|listings?|cent(?:re|er)s?|sites?|hard|stress\w*|bor\w+|easy|dull|tough|so|very|really)"
    r"\b)|"
    rf"\bme (?:dieron|han dado|ofrecieron|han ofrecido|dio|otorgaron) (?:el|la|las|un|una) (?:\w+ )?{_PLACE_ES}\b|"
    r"\b(?:y|ya|que|si|alegria|por fin|al fin|^)\W*me (?:contrataron|han contratado|ascendieron|han ascendido|"
    r"cogieron|"
    r"han cogido|eligieron|han elegido|seleccionaron|han seleccionado|aceptaron|han aceptado|admitieron|"
    r"agarraron)\b(?! (?:en|para|a) (?:el |la |un |una )?(?:curso|taller|grupo|clase|master|programa|formacion|"
    r"entrevista))|"
    r"\bi (?:just |finally |actually |really )?(?:got|made|did) it(?=\W*(?:$|[.,;!🎉]))|"
    r"\b(?:lo|la) (?:logre|consegui|alcance|hemos logrado|he logrado|he conseguido)\b"
)
_TO_BE_WON = re.compile(
    rf"\b(?:{_PLACE_ES}|job|role|position|promotion|contract|apprenticeship|internship|offer|scholarship|licen[cs]e|"
    rf"become|be|get|find|land|move|change|switch|leave|quit|work|working|hired|promoted|"
    r"qualify|career|ser|conseguir|encontrar|obtener|lograr|cambiar|pasar|dejar|trabajar|ascender|llegar|entrar|"
    r"carrera)\b"
)
_WENT_WELL = gated(  # something that was to be done with others, or stood before them
    r"\b(?:said|says) (?:yes|i can(?! (?:\w+ ){0,3}(?:again|back|later|next)\b)|they want me)\b|\bwent (?:really |"
    r"so |very |super |pretty )*(?:well|great|fine)\b|"
    r"\b(?:dijo|dijeron|me dijo|me dijeron|ha dicho|han dicho) que si\b(?! (?:quiero|queria|quisiera|no|hay|tengo|"
    r"necesito|me)\b)|"  # a yes, or an "if"
    r"\b(?:me fue|me ha ido|(?:me )?salio|(?:me )?ha salido) (?:muy |re |super |tan |todo )*(?:bien|genial)\b"
)
_JOY = re.compile(
    r"[🎉🥳🎊🍾🙌]|\b(?:im|i am|feel|feeling|was) (?:so+ |really |very |super |too )*(?:happy|proud|excited|"
    r"thrilled|delighted|chuffed|buzzing|ecstatic|relieved|overjoyed|over the moon)\b(?! to\b)|"
    r"(?:^|[.,;!] ?)so+ (?:happy|proud|excited|relieved|chuffed|pleased)\b(?! to\b)|\bproud of me\b|"
    r"\b(?:ya+y|woo+ ?hoo+|hooray|hurray)\b|\b(?:good|great|amazing|brilliant|best|wonderful|fantastic) news\b|"
    r"\b(?:great|amazing|brilliant|best|wonderful|fantastic) (?:day|week)\b|\bgot an? (?:\w+ )?interview\b|"
    r"\b(?:called|rang|phoned|asked|want|have) me (?:in |back )?(?:for|to) an? (?:\w+ )?interview\b|"
    r"\bme (?:llamaron|han llamado|citaron|han citado|invitaron|han invitado|dieron|han dado|convocaron)"
    r"(?: (?!no\b)\w+){0,6} entrevista\b|"
    r"\binvited me\b|\b(?:i|ive|i just) passed\b(?! (?:\w+ ){0,3}(?:on|by|out|away|over|up|to)\b)|\bpassed (?:it|"
    r"with|all|"
    r"(?:my|the)(?: \w+){0,2}? (?:exams?|tests?|course|module|class|interview|driving|theory))\b|\bi survived\b|"
    r"\b(?:estoy|soy|me siento|ando|que) (?:tan |muy |re |super |recontra |mas )*(?:feliz|content[oa]|orgullos[oa]|"
    r"emocionad[oa]|aliviad[oa]|ilusionad[oa])\b|\borgullos[oa] de mi\b|\b(?:que alegria|yu+pi+|viva|buenas noticias|"
    r"buena noticia|gran noticia|noticion|aprobe|he aprobado|sobrevivi|"
    r"(?:tengo|consegui|he conseguido) (?:una |la )?entrevista)\b"
)
_GLAD_TEARS = gated(
    r"\bhappy (?:crying|tears|cry)\b|\btears of (?:joy|happiness)\b|\bcr(?:ying|ied) (?:of|with|for|from) "
    r"(?:joy|happiness)\b|\bllor\w+ de (?:alegria|felicidad|emocion|la emocion)\b|\blagrimas de "
    r"(?:alegria|felicidad)\b"
)
_BACK = gated(
    r"(?:^|[.,!;] |\b(?:hi|hey|hiya|hello|coach|ok|well|so|and|now|finally) )(?:(?:im|i am|ive come|i just got|"
    r"just got|"
    r"we are) )?(?:finally |now |just )?back(?= (?:from|now|again|after|home|here|coach)\b|\W*(?:$|[.,;!]))|"
    r"\b(?:im|i am|i just got) (?:finally |now |just )?back(?= (?:from|now|again|after|home|here|coach)\b|\W*(?:$|"
    r"[.,;!]))|"
    r"\b(?:ya |por fin )?(?:he vuelto|volvi|he regresado|regrese|estoy de vuelta|estamos de vuelta|aqui estoy "
    r"de nuevo)"
    r"(?= (?:de(?:l)?|ya|hoy|ayer|por fin|otra vez|coach|profe)\b(?! a \w+r(?:l[aeo]s?|me|nos)?\b)|\W*(?:$|[.,;!]))"
)
_NOT_SO = re.compile(
    r"\b(?:not|no|never|nobody|nunca|nadie|if|unless|when i|once i|until|till|before i|hope|hoping|wish|want|wanna|"
    r"need|"
    r"would|will|wont|could|might|may|should|almost|nearly|didnt|dont|havent|hasnt|wasnt|cant|couldnt|afraid|scared|"
    r"how|whether|why|what if|como|por que|"
    r"si|cuando|hasta que|ojala|espero|quiero|quisiera|casi|todavia no|aun no|sin|para que|miedo|puede que|quizas?|"
    r"they said no|half (?:of )?(?:the|my)|mitad de)\b[^.,;!]*$"
)
_NO_NEWS = re.compile(  # after it: it was long ago, or has been taken back
    r"(?:(?!\b(?:start|from|until|empez|empiez|desde|hasta|para))[^.,;!])*\b(?:(?:in|en) (?:19|20)\d\d|"
    r"(?:years?|months) ago|hace (?:\w+ ){1,3}(?:anos?|meses)|(?:taken|took it|took them) (?:away|back)|revoked|"
    r"withdrawn|cancell?ed)\b"
)

_WENT = re.compile(
    r"(?:(?:pues|bueno|che|mira|al final|por fin|ya|si|hoy|ayer|well|yes|yeah|so|ok|in the end|finally|today|"
    r"yesterday|i|ive)"
    r"[,.]? )*(?:fui|fuimos|went)(?=[.,!]? ?(?:$|y |and |ayer|hoy|today|yesterday|there\b|alla|ahi|con (?:la|"
    r"el|mi)\b|sol[oa]\b))"
    r"(?!.*\b(?:but|pero|closed|cerrad[oa]|nobody|nadie|no one|wrong|mal|badly|home|a casa|no (?:me|habia|estaba))\b)"
)


def reached(text: str) -> bool:
    """Whether the goal is said to be reached: "goal done", "alcancé mi meta". In either language."""
    return _is_so(_REACHED, text)


def won(text: str) -> str:
    """What was won that a goal may have been about: "got the job", "me dieron el puesto"; "I got it", where more is
    said of it or it is called out. Empty where nothing was."""
    said = _plain(text)
    found = _found(_WON, said)
    if found is None:
        return ""
    around = len(re.findall(r"\w+", said[: found.start()] + said[found.end() :]))
    return found.group() if not is_vague(found.group()) or around > _SHORT or "!" in text or _JOY.search(said) else ""


def made_it(text: str) -> bool:
    """Whether all of it is that something was managed: "i made it", "lo logré"; a step, or the goal itself."""
    said = _plain(text)
    found = _found(_WON, said)
    return found is not None and is_vague(found.group()) and len(said.split()) <= _FEW


def is_vague(prize: str) -> bool:
    """Whether it does not say what was won: "i got it", "lo logré"."""
    return prize.endswith((" it", "logre", "consegui", "alcance", "logrado", "conseguido"))


def may_be_won(goal: str, prize: str) -> bool:
    """Whether a goal is of the kind that a prize may reach: "become a manager", of a job; "post 5 videos" is not."""
    return is_vague(prize) or bool(_TO_BE_WON.search(_plain(goal)))


@once_a_turn
def rejoices(text: str) -> bool:
    """Whether good news is told, whatever of: "they said yes!", "happy crying", "aprobé". In either language."""
    return bool(_GLAD_TEARS.search(_plain(text)) or _is_so(_JOY, text) or went_well(text) or reached(text) or won(text))


def went_well(text: str) -> bool:
    """Whether something went well, as it does that was asked about: "Declan said yes!", "salió bien"."""
    return _is_so(_WENT_WELL, text)


def was_there(text: str) -> bool:
    """Whether all that is said of it is that somebody went, and how it was: "al final fui y me atendió una chica"."""
    return _WENT.match(_plain(text)) is not None


def is_back(text: str) -> bool:
    """Whether somebody tells that they have come back: "im back from exams", "ya volví"."""
    return _is_so(_BACK, text)


def _is_so(pattern: Gated | re.Pattern[str], text: str) -> bool:
    return _found(pattern, _plain(text)) is not None


def _found(pattern: Gated | re.Pattern[str], said: str) -> re.Match[str] | None:
    return next((found for found in pattern.finditer(said) if _holds(said[: found.start()], said[found.end() :])), None)


def _holds(before: str, after: str) -> bool:
    return not _NOT_SO.search(before) and not _NO_NEWS.match(after)


def _plain(text: str) -> str:
    said = plain_line(text, _LONGEST + 1)
    return "" if len(said) > _LONGEST or "?" in said else said
