"""A change of the goal said in free words: "change my goal to something easier", "make my goal: a day job"."""

from __future__ import annotations

import re

from dialogs.edit.wishes import LONGEST, plainly
from dialogs.understanding.gates import gated, gated_leading
from dialogs.understanding.text import clean, fold
from dialogs.understanding.waking import woken_by

GOAL_LONGEST = 300  # … with what led to it
_EASIER = (
    r"(?:(?:some ?thin[gk]|sumthin\w*|smth|somthin\w*|sth|a|an|one|algo|una|otra)(?: (?:that is|thats|a bit|bit|"
    r"much|more|a lot|"
    r"less|mas|menos|un poco|que sea|mucho))* ?)?(?:else|easier|eas\w+|simpler|smaller|bigger|different|new|"
    r"another|realistic|modest|"
    r"easy|harder|better|doable|facil|dificil|pequen[oa]|grande|distint[oa]|realista|sencill[oa]|cosa|diferente|"
    r"otra|asequible|"
    r"nuev[oa])(?: (?:one|goal|meta|objetivo|cosa|then|please|pls|por favor))*"
)
_THE_GOAL = (
    r"(?:my|the|this|that|our|mi|la|el|esta|este|de)(?: (?:main|whole|career|big|current|actual))? "
    r"(?:goals?|aim|meta|objetivo)"
)
_GOAL = gated(
    r"(?:^[¿¡]?|[.!?,;\n] ?[¿¡]?|\b(?:and|but|so|y|pero|then) )"
    r"(?:(?:hey|hi|ok|okay|please|pls|can|could|may|shall|how|do|i|we|u|you|id|ill|just|really|maybe|think|want|wanna|gotta|"
    r"need|to|like|would|lets|have|gonna|going|now|also|rather|better|sorry|should|must|might|actually|puedo|puedes|"
    r"podemos|podria|quiero|quisiera|necesito|me|gustaria|vamos|a|tengo|que|hay|creo|mejor|por|favor|porfa|oye|perdona|"
    r"quiza|quizas|deberia|ahora|ya|hola) )*"
    rf"(?:change|swap|switch|replace|edit|adjust|redo|rewrite|reword|cambiar?|cambiame|cambiemos|modificar?|"
    rf"ajustar?|reescribir|cambie|modifique) (?:{_THE_GOAL}|(?:goals?|meta|objetivo)(?= ?(?:to|into|a|por|:)))\b"
    r"(?![_-]| (?:posts?|sett?ing|line|date|days?|of (?:the|our|a)|del)\b)(?P<rest>.*)",
    re.DOTALL,
)
_GOAL_MADE = gated(
    r"(?:^|[.!?,;\n] ?|\b(?:can|could) (?:you|u|we|i) |\b(?:quiero|puedes|puedo|podemos) )(?:make|haz|hacer|pon|poner) "
    rf"{_THE_GOAL} (?:a bit |much |un poco |mas |menos )*{_EASIER}[ .!?]*$"
)
_GOAL_SAID = gated_leading(
    r"(?:(?:no|ok|okay|wait|sorry|actually|hey|please|and|perdon|espera|mejor|bueno|oye|por favor)[,.:!]? )*(?:"
    rf"(?:i (?:want|would like)|id like|i_d like) {_THE_GOAL} to be|{_THE_GOAL} (?:should|shall|must) (?:rather )?be|"
    rf"(?:make|set|call) {_THE_GOAL}(?: to)?(?=\s*:)|(?:quiero|quisiera|prefiero) que {_THE_GOAL} sea|"
    rf"{_THE_GOAL} (?:deberia|tendria que|debe|tiene que) ser|(?:pon|ponme)(?: como)? {_THE_GOAL}(?=\s*:))"
    r"\s*:?\s+(?:to )?(?P<new>\S.*)",
    re.DOTALL,
)
_ANOTHER_GOAL = gated(
    r"\b(?:i|we) (?:really |just |think i )?(?:want|need|have|pick|choose|set|would like|d like|prefer) an? "
    r"(?:different|easier|smaller|simpler|lighter|more realistic|less hard) (?:goal|aim)\b|"
    r"\b(?:quiero|necesito|prefiero|quisiera|puedo (?:tener|elegir|poner)) (?:una meta|un objetivo) "
    r"(?:distint[oa]|diferente|mas (?:facil|pequen[oa]|sencill[oa]|realista|ligero))\b"
)
_GOAL_IS = gated(  # "make my goal: …", "my goal is now …", "quiero que mi meta sea …"
    r"(?:^|[.!?,;\n] ?|\b(?:can|could) (?:you|u|we|i) |\b(?:lets|please|i want to|id like to|no,?|quiero|puedes) )"
    r"(?:(?:make|set|i(?:_d| would)? (?:want|like)|let) (?:my|the|our) goals?(?: (?:to be|be|to|into|as))?\b ?[:–-]? ?|"
    r"my (?:new |real |actual )?goal is now\b ?:? ?|my (?:new|real|actual) goal is\b ?:? ?|"
    r"(?:quiero |prefiero |pon |haz )?que (?:mi|la) (?:meta|objetivo) (?:sea|diga)\b ?:? ?|"
    r"(?:pon(?:er|me)?|haz) (?:como|de) (?:mi )?(?:meta|objetivo)\b ?:? ?|"
    r"(?:mi|la) (?:meta|objetivo) (?:ahora es|es ahora|pasa a ser|va a ser ahora|ahora seria)\b ?:? ?|"
    r"mi (?:nuev[ao] (?:meta|objetivo)|(?:meta|objetivo) nuev[ao]) es\b ?:? ?)(?P<new>\S.*)",
    re.DOTALL,
)
_NEW_GOAL = re.compile(
    r"(?:add|start|begin|set|make|have|plan|want|need|i (?:want|need)|anadir|agregar|tener|empezar|poner|otr[ao]|una|"
    r"un|"
    r"quiero|necesito)?\s*(?:an? |the |my |una |un )?(?:(?:new|another|second|other|different|nuev[ao]|otr[ao]|"
    r"segund[ao]) "
    r"(?:goal|aim|meta|objetivo)|(?:meta|objetivo) nuev[ao])(?: (?:too|as well|tambien|mas))?(?: ?[:,] ?.+)?|"
    r"(?:my|the|mi|la) (?:goal|aim|meta|objetivo) (?:has |ha )?(?:changed|cambio|cambiado|cambia)|"
    r"(?:i )?(?:have |ve )?changed my mind (?:about|on) (?:the|my) goal|(?:cambie|he cambiado) de (?:idea|"
    r"opinion) (?:con|sobre|de) "
    r"(?:la|mi) meta",
    re.DOTALL,
)
_GOAL_ENDED = re.compile(
    r"(?:(?P<drop>drop|delete|remove|give up(?: on)?|abandon|let go of|quit|cancel|deja(?:r)?|suelta|soltar|"
    r"abandona(?:r)?|"
    r"borra(?:r)?|elimina(?:r)?|renuncio a)|(?P<pause>pause|rest|hold|put on hold|pausa(?:r)?|descansar de)) "
    r"(?:my |the |mi |la |el )(?:goal|aim|meta|objetivo)(?: (?:for now|for a while|on hold|por ahora|un tiempo))?"
)
_ITS_DAY = re.compile(  # "the goal should be by 15 October": no words for it
    r"(?:by|before|until|due|at the end of|the end of|on (?:the )?\d|antes (?:de|del)|hasta|"
    r"a (?:finales|fines|mediados|principios) de|para (?:el \d|(?:finales|fines|fin|mediados|principios) |"
    r"el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"septiembre|setiembre|octubre|noviembre|diciembre)\b))"
)
_TO = re.compile(
    r"\s*(?:(?:to|into|for|2|by|a|al|por|para|it is|its|now|ahora|es|is)\b\s*)?[:–-]?\s*(?:to |a |que sea |be )?",
    re.IGNORECASE,
)
_INSTEAD = re.compile(  # "gotta change the goal, regional ops manager instead"
    r"\s*[,.:;–-]\s*(?:to (?:be )?)?(.{4,120}?),? instead[ .!]*|\s*[,.:;–-]\s*mejor,? (.{4,120})|"
    r"\s*[,.:;–-]\s*instead,? (.{4,120})",
    re.IGNORECASE,
)
_NO_CHANGE = re.compile(
    r"\b(?:dont|do not|wont|never|not|no|nunca|why|por que|if|si)\b(?: \w+){0,3}? (?:chang\w+|cambi\w+|modific\w+)"
)


def goal_said(text: str) -> str:
    """What somebody says that their goal is to be: "i want the goal to be: get a day job"; empty where they do not."""
    cleaned = clean(text, GOAL_LONGEST)
    found = _GOAL_SAID.fullmatch(fold(cleaned).replace("'", "_"))
    said = cleaned[found.start("new") :].strip(' .!"“”«»') if found else ""
    return "" if re.fullmatch(_EASIER, fold(said)) else said


@woken_by(_GOAL_MADE, _ANOTHER_GOAL, _GOAL_IS, _GOAL, _GOAL_SAID)
def to_change_goal(text: str) -> str | None:
    """What the goal shall be, in their own words: empty where it is only said that it is to change, None where that is
    not asked for."""
    said = fold(clean(text, GOAL_LONGEST + 1)).replace("'", "_")  # each letter keeps its place
    if len(text) > GOAL_LONGEST or _NO_CHANGE.search(said.replace("_", "")):
        return None
    if _GOAL_MADE.search(said) or _ANOTHER_GOAL.search(said):
        return ""
    if (made := _GOAL_IS.search(said)) and not re.fullmatch(_EASIER, made["new"].strip(" .!?")):
        return clean(text)[made.start("new") :].strip(" .!?")
    found = _GOAL.search(said)
    if new := goal_said(text):
        return new
    if found is None:
        return None
    rest = clean(text)[found.start("rest") :].lstrip()
    if instead := _INSTEAD.fullmatch(rest):
        return str(next(filter(None, instead.groups()))).strip(" .!,")
    led = _TO.match(rest)
    new = rest[led.end() if led else 0 :].strip(" .!?")
    plain = fold(new).strip()
    if not led or not led[0].strip() or not new or re.fullmatch(_EASIER, plain):
        return ""
    return new


def says_its_day(words: str) -> bool:
    """Whether what the goal shall be is only the day by which."""
    return _ITS_DAY.match(fold(words)) is not None


def wants_new_goal(text: str) -> bool:
    """Another one, beside the goal or in its place: "i want new goal", "quiero otra meta"."""
    return len(text) <= LONGEST and _NEW_GOAL.fullmatch(plainly(text)) is not None


def goal_ended(text: str) -> str | None:
    """What is to become of the goal: "drop" or "pause"."""
    found = _GOAL_ENDED.fullmatch(plainly(text)) if len(text) <= LONGEST else None
    return None if found is None else "drop" if found["drop"] else "pause"


def asks_for_other_words(text: str) -> bool:
    """ "Something easier", rather than another date or a rest."""
    return re.search(rf"\b{_EASIER}", fold(clean(text, GOAL_LONGEST))) is not None
