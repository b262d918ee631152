"""A change of the plan said in free words: "drop the CV step", "move step 2 to Friday", "remove the word Done from step
3", "change my goal to something easier".

Of a step, only what begins with its verb, and names one open step and no other, by its words or its place.
"""

from __future__ import annotations

import re

from dialogs.understanding.alike import EMPTY, among
from dialogs.understanding.asking_for import asked_for
from dialogs.understanding.plan_places import PLACE, place_named
from dialogs.understanding.text import clean, fold, plain, words
from dialogs.understanding.yesno import after_no

LONGEST = 200  # characters
_DROP = re.compile(
    r"(?:drop|remove|delete|cancel|forget(?: about)?|skip|scrap|get rid of|take out|lose|"
    r"(?:(?:no more|stop(?: the| all| sending me| with the)?|cancel(?: the)?) (?:reminders?|nudges?|messages?)|"
    r"(?:dont|do not|stop) remind(?:ing)?(?: me)?) (?:about|abt|for|of)|"
    r"i (?:dont|do not|no longer) (?:want|need|have) to do|i (?:wont|will not) do|"
    r"(?:im )?not (?:going to do|gonna do|doing)|"
    r"quita(?:r|me)?|elimina(?:r|me)?|borra(?:r|me)?|cancela(?:r|me)?|suelta|soltar|olvida(?:r)?|descarta(?:r)?|"
    r"saca(?:r|me)?|(?:no mas|sin|no quiero mas|nada de) (?:recordatorios|avisos|mensajes) (?:de|sobre|para|por)|"
    r"no me (?:recuerdes|avises)(?: mas)?|ya no (?:quiero|voy a|necesito) hacer|no (?:quiero|voy a) hacer(?: mas)?)"
    r"(?: (?:the|my|el|la|mi|lo del|lo de|el paso|step|paso|de))*\s*[:,]? (?P<what>.+?)"
    r"(?: (?:any ?more|any longer|from my plan|off my plan|from the plan|ya|del plan|de mi plan|al final))*"
)
_NOT_NEEDED = re.compile(  # "the course isn't needed any more", "lo del CV ya no hace falta"
    r"(?:(?:the|my|el|la|mi|lo del?|lo de (?:la|el)) )?(?P<what>.{2,60}?) (?:(?:isnt|is not|is no longer|no longer) "
    r"(?:needed|necessary|relevant)(?: any ?more)?|can go|ya no (?:hace falta|es necesari[oa]|l[oa] necesito|aplica)|"
    r"sobra)(?: (?:borral[oa]|quital[oa]|sacal[oa]))?|"
    r"(?:ya no hace falta|ya no necesito)(?: hacer)? (?:(?:el|la|mi|lo del?|lo de (?:la|el)) )?(?P<es>.{2,60}?)"
    r"(?:,? (?:borral[oa]|quital[oa]|sacal[oa]))?|lo del? (?P<va>.{2,40}?) ya no va"
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
    r"puedes|puedo|podrias|quiero|quisiera|me gustaria|necesito|vamos a|"
    r"(?:in |about |of |en |sobre |de )?(?:my|the|mi|el) plan(?=[:,])|perdon|sorry|che|oye|mira)[,.:]? )*"
)
_A_STEP = (
    rf"(?P<what>{PLACE}|(?:the |my |el |la |mi )?(?:\w+ ){{1,4}}(?:step|paso)|el paso (?:de |del )\w+(?: \w+){{0,3}})"
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
_EXCHANGE = re.compile(  # "change "pick 5 brands" to "pick 3 brands"", "cambia «hacer el curso» por «inscribirme»"
    r"(?:change|replace|swap|switch|rename|reword|rephrase|rewrite|cambia|renombra|modifica|corrige|reescribe)"
    r"(?: (?:the step|step|el paso|paso|lo de|the words))*:? (?P<both>.+)"
)
_FOR = re.compile(r"[\"”»']? (?:to|into|with|for|so it says|por|a|al|con|para que diga) (?=\S)")
_AT_DAY = re.compile(  # "el paso 2 para el lunes", "put step 2 on friday"
    r"(?:(?P<verb>move|postpone|shift|reschedule|delay|mueve|pasa|aplaza|pospon|retrasa|adelanta|corre|pon|deja|cambia|put|"
    r"set|change|make|do|bring)(?: forward| back)? )?(?:(?:the date|the day|la fecha|el dia) (?:of|for|del?|de el) )?"
    rf"(?P<what>{PLACE})(?P<day>(?:,? (?:tambien|also|too|as well|mejor|instead|que|sea|should|be|is|es|goes|va|"
    r"vaya|quede)\b)* .+)?"
)
_MOVING = re.compile(r"(?:move|postpone|shift|reschedule|delay|mueve|pasa|aplaza|pospon|retrasa|adelanta|corre)\b")
_BESIDE_DAY = re.compile(r"\b(?:tambien|also|too|as well|mejor|instead|rather|que sea|should be|que quede)\b,?")
_SWAP = re.compile(
    r"(?:make|change|do|put|have|cambia(?:r|lo)?|haz(?:lo)?|hacer|pon(?:er|lo)?|que sean?|sean?)?\s*(?:it |that |to |"
    r"be |a |"
    r"lo )*(?P<new>\d+(?: \w+){0,3}?),?(?: and| y)? (?:not|instead of|rather than|en vez de|en lugar de|no|y no) "
    r"(?P<old>\d+)(?: \w+)?"
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
    if step := _named(_DROP, text, steps):
        return step
    found = _found(_NOT_NEEDED, text)
    return named(next(filter(None, found.groupdict().values())), steps) if found else None


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
    return len(text) <= LONGEST and _IT.fullmatch(plainly(text)) is not None


def other_day_for_it(text: str) -> bool:
    """Whether a step that is not named is to have another day, and none is said: "make it earlier", "cámbialo de "
    "día"."""
    return len(text) <= LONGEST and _OTHER_DAY.fullmatch(plainly(text)) is not None


def day_of_it(text: str) -> str | None:
    """To which day, in their words, something that is not named is to be moved; None for anything else."""
    found = _IT.fullmatch(plainly(text)) or _PUT_IT.fullmatch(plainly(text)) if len(text) <= LONGEST else None
    return found["day"] if found else None


def moves_by_place(text: str) -> int | None:
    return _place(_MOVE, text) or _place(_MOVED, text)


def to_reword(text: str) -> tuple[str, str, str] | None:
    """What names the step; what it is to say, if that was said; and what is to go from its words, if anything. In their
    own letters."""
    said = plain(text, LONGEST + 1).strip(" .!")
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


def exchanged(text: str, steps: Steps) -> tuple[str, str] | None:
    """The id of the step whose words are to be others, and these, in their own letters. "To" may be a word of either:
    as much as can be names the step."""
    said = clean(text, LONGEST + 1).strip(" .!?")
    found = _EXCHANGE.fullmatch(fold(said)) if len(text) <= LONGEST else None
    both = said[found.start("both") :] if found else ""
    for parted in reversed(list(_FOR.finditer(fold(both)))):
        what, new = both[: parted.start()], both[parted.end() :].strip(" \"“”«»'‘’")
        step = named(what, steps)
        if step and new and all(among(word, words(dict(steps)[step])) for word in words(what) if word not in EMPTY):
            return step, new
    return None


def day_at_place(text: str) -> tuple[int, str] | None:
    """The place of a step, and to which day, in their words, it is to be moved; empty where that is not said."""
    found = _AT_DAY.fullmatch(plainly(text)) if len(text) <= LONGEST else None
    place = place_named(found["what"]) if found else None
    if not found or not place:
        return None
    day = " ".join(_BESIDE_DAY.sub(" ", found["day"] or "").split())
    return (place, day) if day or _MOVING.match(found["verb"] or "") else None


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
    return pattern.fullmatch(plainly(text))


def plainly(text: str) -> str:
    said = asked_for(after_no(text) or clean(text))
    return " ".join(fold(said).replace("'", "").split()).strip(" .!?¿¡")
