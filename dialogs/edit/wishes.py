"""A change of the plan said in free words: "drop the CV step", "move step 2 to Friday", "remove the word Done from step
3", "change my goal to something easier".

Of a step, only what begins with its verb, and names one open step and no other, by its words or its place.
"""

from __future__ import annotations

import re

from dialogs.understanding.alike import EMPTY, among
from dialogs.understanding.asking_for import asked_for
from dialogs.understanding.plan_places import PLACE, place_named
from dialogs.understanding.text import clean, fold, words
from dialogs.understanding.yesno import after_no

LONGEST = 200  # characters
GOAL_LONGEST = 300  # … with what led to it
_DROP = re.compile(
    r"(?:drop|remove|delete|cancel|forget(?: about)?|skip|scrap|get rid of|take out|lose|"
    r"(?:(?:no more|stop(?: the| all| sending me| with the)?|cancel(?: the)?) (?:reminders?|nudges?|messages?)|"
    r"(?:dont|do not|stop) remind(?:ing)?(?: me)?) (?:about|abt|for|of)|"
    r"i (?:dont|do not|no longer) (?:want|need|have) to do|i (?:wont|will not) do|im not (?:going to|gonna) do|"
    r"quita(?:r|me)?|elimina(?:r|me)?|borra(?:r|me)?|cancela(?:r|me)?|suelta|soltar|olvida(?:r)?|descarta(?:r)?|"
    r"saca(?:r|me)?|(?:no mas|sin|no quiero mas|nada de) (?:recordatorios|avisos|mensajes) (?:de|sobre|para|por)|"
    r"no me (?:recuerdes|avises)(?: mas)?|ya no (?:quiero|voy a|necesito) hacer|no (?:quiero|voy a) hacer(?: mas)?)"
    r"(?: (?:the|my|el|la|mi|lo del|lo de|el paso|step|paso|de))*\s*[:,]? (?P<what>.+?)"
    r"(?: (?:any ?more|any longer|from my plan|off my plan|from the plan|ya|del plan|de mi plan|al final))*"
)

_MOVE = re.compile(
    r"(?:move|postpone|push|shift|reschedule|delay|mueve|pasa|aplaza|pospon|retrasa)"
    r"(?: (?:the|my|el|la|mi|lo de|el paso|step|paso))*\s*[:,]? (?P<what>.+?) "
    r"(?:to|until|till|by|for|a|al|para|hasta)(?: el| la)? (?P<day>.+)"
)
_MOVED = re.compile(
    r"(?:(?:the|my|el|la|mi|lo de) )?(?P<what>.+?) "
    r"(?:(?:has|have|had|was|is|been|got|just|ha sido|han|se ha|lo han|la han) )*"
    r"(?:moved|postponed|pushed(?: back)?|shifted|rescheduled|delayed|put off|"
    r"cambiad[oa]|movid[oa]|aplazad[oa]|pospuest[oa]|retrasad[oa]|pasad[oa]) "
    r"(?:to|until|till|by|for|a|al|para|hasta)(?: el| la)? (?P<day>.+)"
)
_ASKED = (
    r"(?:(?:please|pls|por favor|porfa|hey|ok|no|can|could|would|u|you|i|we|id like to|i want to|i wanna|"
    r"i need to|lets|"
    r"puedes|puedo|podrias|quiero|quisiera|me gustaria|necesito|vamos a)[,.]? )*"
)
_A_STEP = (
    rf"(?P<what>{PLACE}|(?:the |my |el |la |mi )?(?:\w+ ){{1,4}}(?:step|paso)|el paso (?:de |del )(?:\w+ ?){{1,4}})"
)
_JUST_A_PLACE = re.compile(rf"{PLACE}|[1-9]|\w+ (?:step|paso)")
_SHORTEN = re.compile(
    rf"{_ASKED}(?:remove|delete|take|drop|cut|erase|strike|lose|quita(?:me)?|borra(?:me)?|elimina(?:me)?|"
    rf"saca(?:me)?|quitar|"
    r"borrar|eliminar|sacar) (?:out )?(?:the words?|the bit|la palabra|las palabras|lo de|el|la)? ?[\"“«']?"
    rf"(?P<gone>[^\"”»]+?)[\"”»']? (?:out )?(?:from|of|in|de|del|en) {_A_STEP}"
)
_RENAME = re.compile(
    rf"{_ASKED}(?:rename|reword|rephrase|rewrite|change|edit|correct|fix|renombra(?:r)?|cambia(?:r|me)?|"
    rf"reescrib(?:e|ir)|"
    rf"corrig(?:e|eme)|corregir|edita(?:r)?) (?:the (?:words|wording|name|text|title) of |"
    rf"las palabras de(?:l)? |el nombre de(?:l)? |"
    rf"el texto de(?:l)? )?{_A_STEP}(?P<to>(?: ?[:,] ?| (?:to|into|as|so it says|to say|a|al|por|como|"
    rf"para que diga|y pon)\b ?:? ?)(?P<new>.+))?"
)
_SHOULD_SAY = re.compile(
    rf"{_ASKED}{_A_STEP} (?:should|must|has to|needs to|debe|deberia|tiene que|tendria que) (?:say|read|"
    rf"be called|be|decir|ser)"
    r" ?:? ?(?P<new>.+)"
)
_SWAP = re.compile(
    r"(?:make|change|do|put|have|cambia(?:r|lo)?|haz(?:lo)?|hacer|pon(?:er|lo)?|que sean?|sean?)?\s*(?:it |that |to |"
    r"be |a |"
    r"lo )*(?P<new>\d+(?: \w+){0,3}?),?(?: and| y)? (?:not|instead of|rather than|en vez de|en lugar de|no|y no) "
    r"(?P<old>\d+)(?: \w+)?"
)
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
_GOAL = re.compile(
    r"(?:^[¿¡]?|[.!?,;\n] ?[¿¡]?|\b(?:and|but|so|y|pero|then) )"
    r"(?:(?:hey|hi|ok|okay|please|pls|can|could|may|shall|how|do|i|we|u|you|id|ill|just|really|maybe|think|want|wanna|"
    r"need|to|like|would|lets|have|gonna|going|now|also|rather|better|sorry|should|must|might|actually|puedo|puedes|"
    r"podemos|podria|quiero|quisiera|necesito|me|gustaria|vamos|a|tengo|que|hay|creo|mejor|por|favor|porfa|oye|perdona|"
    r"quiza|quizas|deberia|ahora|ya|hola) )*"
    rf"(?:change|swap|switch|replace|edit|adjust|redo|rewrite|reword|cambiar?|cambiame|cambiemos|modificar?|"
    rf"ajustar?|reescribir) {_THE_GOAL}\b"
    r"(?![_-]| (?:posts?|sett?ing|line|date|days?|of (?:the|our|a)|del)\b)(?P<rest>.*)",
    re.DOTALL,
)
_GOAL_MADE = re.compile(
    r"(?:^|[.!?,;\n] ?|\b(?:can|could) (?:you|u|we|i) |\b(?:quiero|puedes|puedo|podemos) )(?:make|haz|hacer|pon|poner) "
    rf"{_THE_GOAL} (?:a bit |much |un poco |mas |menos )*{_EASIER}[ .!?]*$"
)
_GOAL_SAID = re.compile(
    r"(?:(?:no|ok|okay|wait|sorry|actually|hey|please|and|perdon|espera|mejor|bueno|oye|por favor)[,.:!]? )*(?:"
    rf"(?:i (?:want|would like)|id like|i_d like) {_THE_GOAL} to be|{_THE_GOAL} (?:should|shall|must) (?:rather )?be|"
    rf"(?:make|set|call) {_THE_GOAL}(?: to)?(?=\s*:)|(?:quiero|quisiera|prefiero) que {_THE_GOAL} sea|"
    rf"{_THE_GOAL} (?:deberia|tendria que|debe|tiene que) ser|(?:pon|ponme)(?: como)? {_THE_GOAL}(?=\s*:))"
    r"\s*:?\s+(?:to )?(?P<new>\S.*)",
    re.DOTALL,
)
_ANOTHER_GOAL = re.compile(
    r"\b(?:i|we) (?:really |just |think i )?(?:want|need|have|pick|choose|set|would like|d like|prefer) an? "
    r"(?:different|easier|smaller|simpler|lighter|more realistic|less hard) (?:goal|aim)\b|"
    r"\b(?:quiero|necesito|prefiero|quisiera|puedo (?:tener|elegir|poner)) (?:una meta|un objetivo) "
    r"(?:distint[oa]|diferente|mas (?:facil|pequen[oa]|sencill[oa]|realista|ligero))\b"
)
_GOAL_IS = re.compile(  # "make my goal: …", "my goal is now …", "quiero que mi meta sea …"
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
_TO = re.compile(
    r"\s*(?:(?:to|into|for|2|by|a|al|por|para|it is|its|now|ahora|es|is)\b\s*)?[:–-]?\s*(?:to |a |que sea |be )?",
    re.IGNORECASE,
)
_NO_CHANGE = re.compile(
    r"\b(?:dont|do not|wont|never|not|no|nunca|why|por que|if|si)\b(?: \w+){0,3}? (?:chang\w+|cambi\w+|modific\w+)"
)
_ASKED_IT = (
    r"(?:(?:please|ok|okay|so|then|and|can you|could you|can we|lets|let us|id like to|i want to|i need to|we should|"
    r"por favor|porfa|y|pues|entonces|mejor|oye|puedes|podrias|podemos|quiero|necesito|hay que|me|se|lo|la|no),? )*"
)
_DAY = r" (?:(?:to|until|till|by|for|on|al?|para|hasta|en) )?(?:el |la |los )?(?P<day>.+)"
_IT = re.compile(  # the step is not named: "move it to Friday", "pásalo al viernes"
    rf"{_ASKED_IT}(?:(?:move|postpone|push|shift|reschedule|delay) (?:it|that|this one)(?: back| off)?|"
    r"(?:pasa|mueve|aplaza|pospon|retrasa|cambia|corre|recorre|atrasa)(?:me|mos)?l[oa]s?|"
    r"(?:pasar|mover|aplazar|posponer|retrasar|cambiar|correr|recorrer|atrasar)l[oa]s?|"
    rf"(?<=\blo )(?:paso|muevo|pasas|mueves|pasamos|movemos|cambiamos)){_DAY}"
)
_OTHER_DAY = re.compile(
    rf"{_ASKED_IT}(?:(?:move|postpone|push|shift|reschedule|delay) (?:it|that|this one)(?: back| off| up| forward)?"
    r"(?: (?:a bit|a little))?(?: (?:later|earlier|please))?|make (?:it|that) (?:a bit |a little )?(?:later|earlier|"
    r"sooner|"
    r"another day|a different day)|change (?:the|its|that) (?:date|day)|(?:another|a different) (?:day|date)|"
    r"(?:pasa|mueve|aplaza|pospon|retrasa|cambia|corre|atrasa|adelanta)(?:me|mos)?l[oa]s?"
    r"(?: (?:de (?:dia|fecha)|un poco|para (?:mas tarde|despues|otro dia)|a otro dia|mas tarde))?|"
    r"(?:pasar|mover|aplazar|posponer|retrasar|atrasar)l[oa]s?|cambia(?:r)? (?:la fecha|el dia)|otro dia|otra fecha)"
)
_PUT_IT = re.compile(  # … in words that can be said of other things, too
    rf"{_ASKED_IT}(?:(?:put|change|leave|set) (?:it|that|this one)|(?:pon|deja)(?:me|mos)?l[oa]s?|"
    rf"(?:poner|dejar)l[oa]s?|(?<=\blo )(?:dejamos|dejo|pones|pongo|ponemos)){_DAY}"
)

Steps = list[tuple[str, str]]  # ids and titles


def to_drop(text: str, steps: Steps) -> str | None:
    return _named(_DROP, text, steps)


def drops_by_place(text: str) -> int | None:
    return _place(_DROP, text)


def to_move(text: str, steps: Steps) -> str | None:
    """Also where others moved it: "the talk got postponed until Friday"."""
    return _named(_MOVE, text, steps) or moved_by_others(text, steps)


def moved_by_others(text: str, steps: Steps) -> str | None:
    """ "The talk got postponed until Friday"."""
    return _named(_MOVED, text, steps)


def day_moved_to(text: str) -> str:
    """To which day, in their words, a step that is named is to be moved: not the 2 of "step 2 to the 25th"."""
    found = _found(_MOVE, text) or _found(_MOVED, text)
    return found["day"] if found else text


def moves_it(text: str) -> bool:
    """Whether a step that is not named is to be moved, in words that are said of nothing else."""
    return len(text) <= LONGEST and _IT.fullmatch(_plain(text)) is not None


def other_day_for_it(text: str) -> bool:
    """Whether a step that is not named is to have another day, and none is said: "make it earlier", "cámbialo de "
    "día"."""
    return len(text) <= LONGEST and _OTHER_DAY.fullmatch(_plain(text)) is not None


def day_of_it(text: str) -> str | None:
    """To which day, in their words, something that is not named is to be moved; None for anything else."""
    found = _IT.fullmatch(_plain(text)) or _PUT_IT.fullmatch(_plain(text)) if len(text) <= LONGEST else None
    return found["day"] if found else None


def moves_by_place(text: str) -> int | None:
    return _place(_MOVE, text) or _place(_MOVED, text)


def to_reword(text: str) -> tuple[str, str, str] | None:
    """What names the step; what it is to say, if that was said; and what is to go from its words, if anything. In their
    own letters."""
    said = fold(clean(text, LONGEST + 1)).replace("'", "").strip(" .!")
    own = clean(text).replace("’", "'").replace("'", "").strip(" .!")
    if len(text) > LONGEST or "?" in said[:-1] or len(own) != len(said):
        return None
    for pattern in (_SHORTEN, _SHOULD_SAY, _RENAME):
        if found := pattern.fullmatch(said.rstrip(" ?")):
            groups = found.groupdict()
            new, gone = (
                own[found.start(n) : found.end(n)].strip(' "“”«»') if groups.get(n) else "" for n in ("new", "gone")
            )
            return found["what"], new, gone
    return None


def to_swap(text: str, steps: Steps) -> tuple[str, str] | None:
    """The id of the one step with these words in its title, and the title with others in their place: "can we make it
    3 videos not 5", "que sean 3 vídeos en vez de 5"."""
    said = asked_for(text)
    found = _SWAP.fullmatch(fold(said)) if len(text) <= LONGEST else None
    if found is None:
        return None
    new, old = (said[found.start(n) : found.end(n)].strip(" ,.") for n in ("new", "old"))
    if not old.isdecimal() or not new.split()[0].isdecimal():
        return None
    thing = " ".join(new.split()[1:])
    has = [(id, title) for id, title in steps if re.search(rf"(?<!\w){re.escape(old)}(?!\w)", title)]
    has = [(id, title) for id, title in has if not thing or any(among(word, words(title)) for word in words(thing))]
    if len(has) != 1:
        return None
    [(id, title)] = has
    return id, re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", new.split()[0], title, count=1)


def goal_said(text: str) -> str:
    """What somebody says that their goal is to be: "i want the goal to be: get a day job"; empty where they do not."""
    cleaned = clean(text, GOAL_LONGEST)
    found = _GOAL_SAID.fullmatch(fold(cleaned).replace("'", "_"))
    said = cleaned[found.start("new") :].strip(' .!"“”«»') if found else ""
    return "" if re.fullmatch(_EASIER, fold(said)) else said


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
    led = _TO.match(rest)
    new = rest[led.end() if led else 0 :].strip(" .!?")
    plain = fold(new).strip()
    if not led or not led[0].strip() or not new or re.fullmatch(_EASIER, plain):
        return ""
    return new


def wants_new_goal(text: str) -> bool:
    """Another one, beside the goal or in its place: "i want new goal", "quiero otra meta"."""
    return len(text) <= LONGEST and _NEW_GOAL.fullmatch(_plain(text)) is not None


def goal_ended(text: str) -> str | None:
    """What is to become of the goal: "drop" or "pause"."""
    found = _GOAL_ENDED.fullmatch(_plain(text)) if len(text) <= LONGEST else None
    return None if found is None else "drop" if found["drop"] else "pause"


def asks_for_other_words(text: str) -> bool:
    """ "Something easier", rather than another date or a rest."""
    return re.search(rf"\b{_EASIER}", fold(clean(text, GOAL_LONGEST))) is not None


def named(text: str, steps: Steps) -> str | None:
    """The one step whose title shares the most words with these; None for none, or for several."""
    said = [word for word in words(text) if word not in EMPTY]
    scores = {id: sum(among(word, words(title)) for word in said) for id, title in steps}
    best = [id for id, score in scores.items() if score and score == max(scores.values())]
    return best[0] if len(best) == 1 else None


def _named(pattern: re.Pattern[str], text: str, steps: Steps) -> str | None:
    found = _found(pattern, text)
    return named(found["what"], steps) if found else None


def _place(pattern: re.Pattern[str], text: str) -> int | None:
    """Of "drop step 3", the 3."""
    found = _found(pattern, text)
    return place_named(text) if found and _JUST_A_PLACE.fullmatch(found["what"]) else None


def _found(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    if len(text) > LONGEST:
        return None
    return pattern.fullmatch(_plain(text))


def _plain(text: str) -> str:
    said = asked_for(after_no(text) or clean(text))
    return " ".join(fold(said).replace("'", "").split()).strip(" .!?¿¡")
