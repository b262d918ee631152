"""What is typed under the steps to change one of them: "put 2 on 15 February", "change 1 to: list what I did", "quita
el tercero". The number is its place in the list, as it is shown."""

from __future__ import annotations

import re

from dialogs.edit.wishes import named, to_drop, to_move
from dialogs.engine.questions import Reading
from dialogs.engine.typed import ORDINALS
from dialogs.engine.values import Invalid, Used
from dialogs.preparation.draft import numbered
from dialogs.preparation.of_the_plan import goal_day, of_the_plan, swaps, the_step_is, untailed
from dialogs.preparation.put_otherwise import added, put_otherwise, with_last
from dialogs.preparation.rounds import DROP, ENOUGH, again_on_its_day, own_day, wording
from dialogs.understanding.around_days import only_a_day
from dialogs.understanding.deadlines import Deadline, in_its_month
from dialogs.understanding.going_on import goes_on
from dialogs.understanding.put_right import is_action, without_mark
from dialogs.understanding.text import clean, fold

LONGEST = 350  # characters: a step, and what is to be done with it
_PLACE = "|".join(sorted((name for row in ORDINALS for name in row), key=len, reverse=True))
_REWORD = (
    r"change|make|reword|rewrite|rename|replace|correct|cambia(?:me)?|cambiar?|corrige|reescribe|sustituye|pon(?:me)?"
)
_REDATE = r"move|put|set|shift|push|postpone|do|schedule|mueve|pasa|aplaza|deja|haz|quiero|prefiero|pospon"
_DROP = r"drop|remove|delete|leave out|take out|skip|quita|borra|elimina|saca"
_LED = (
    r"(?:(?:please|por favor|pls|ok|but|pero|yes|si|no|and|n|y|well|bueno|also|tambien|can you|could you|puedes|puedo|"
    r"podrias|wait|sorry|actually|i mean|espera|perdon|before that|first|antes|primero|mejor|quiero|quisiera|"
    r"(?:that|this|it) (?:is|was)(?: meant)? (?:for|of|about)|(?:eso|ese|esa|esto) (?:es|era|fue|va)(?: (?:para|con))?)"
    r"[,.:;]? )*(?:del |de la )?"
)
_LINKS = (
    r"(?:to|into|as|for|on|by|with|a|al|para|por|con|en|should (?:be|say)|says?|is|was|goes|be|better|ponlo|ponla|"
    r"pasal[oa]|muevel[oa]|cambial[oa]|dejal[oa]|mejor|seria|sea|es|era|va|que (?:sea|diga|ponga)|"
    r"debe (?:ser|decir)|tiene que ser|el|la)\b"
)
_WRONG = (  # "the first is wrong: it's by 10 January"
    r"(?:(?:is|was|esta|estaba|es) )?(?:wrong|not right|mal|equivocad[oa]|incorrect[oa]?)\b[\s:;,.–-]*"
    r"(?:(?:it|that)(?: ?'?s| is| was| should be)?\b[\s:]*|(?:eso )?(?:es|era|seria)\b[\s:]*)?"
)
_CORRECTION = re.compile(
    rf"{_LED}(?:(?P<verb>{_REWORD}|{_REDATE}|{_DROP}) )?"
    r"(?:(?:the|my|el|la|lo|mi|al|a|step|paso|number|numero|nr|no) )*#?"
    rf"(?P<place>[1-9]|{_PLACE})(?:\.?[ºª°]|st\b|nd\b|rd\b|th\b)?(?![\w/]|[.-]\d)(?: (?:one|step|paso))?"
    rf"(?P<link>[\s:,–-]+(?:(?P<wrong>{_WRONG})|(?:{_LINKS}[\s:]*)*))?(?P<rest>.*)",
    re.DOTALL,
)
_ALONE = re.compile(rf"(?:(?:the|el|la|lo|step|paso) )?(?:[1-9]|(?!\d)(?:{_PLACE}))(?: (?:one|step|paso))?")
_BY_NAME = (  # "the Excel one is on the 10th", "cambia llamar a Ana al viernes 4"
    re.compile(
        rf"{_LED}(?:(?:the|my|el|la|lo|mi) )+(?:de (?:la |el |lo )?)?(?P<what>.{{3,60}}?)(?: one| step)? "
        r"(?:is|was|should be|has to be|es|era|va|seria|debe ser|tiene que ser|mejor)(?: (?:on|by|for))? "
        r"(?P<day>.{2,40})"
    ),
    re.compile(
        rf"{_LED}(?:change|cambia(?:r|me)?|ponme|pon|poner|deja|pasa(?:r|me)?) (?P<what>.{{3,80}}) "
        r"(?:to|for|on|al|a|para|hasta)(?: el| la)? (?P<day>.{2,40})"
    ),
    re.compile(  # "the redesign by the end of March"
        rf"{_LED}(?:(?:the|my|el|la|lo|mi) )+(?:de (?:la |el |lo )?)?(?P<what>.{{3,60}}?)(?: one| step)? "
        r"(?:by|on|for|para|hasta)(?: el| la)? (?P<day>.{2,40})"
    ),
)
# "3 isnt a step delete it": asked about before it goes.
_NO_STEP = re.compile(
    rf"(?:(?:is|was)(?:n'?t| not)|no (?:es|era)) (?:(?:really |even |actually )?an? )?(?:step|paso|un paso)\b.*|"
    rf"(?:.*[\s,.;-])?(?:{_DROP}) (?:it|that|this)\b.*|.*\b(?:quital[oa]|borral[oa]|eliminal[oa]|sacal[oa])\b.*",
    re.DOTALL,
)
_COMES_FIRST = re.compile(rf"{_LED}(?P<what>(?:\w+ ){{0,3}}[\w-]+) (?:primero|antes|first|before)")  # "my uncle first"
_OF_THE_PLAN = re.compile(
    rf"^(?:{_REWORD}|{_REDATE}|{_DROP}|add|keep|leave|tell|explain|anadir?|agregar?|dejar?|mover?|quitar?|borrar?)\b|"
    r"\b(?:date|day|words?|wording|step|fecha|dia|palabras?|paso)\b"
)
_CLAUSE = re.compile(r"[,;.]\s|\s(?:y|and|n|&|but|pero)\s")
_EACH = re.compile(
    r"(?:[,;.]\s+|\s)(?:y|and|n|&|but|pero|also|tambi[eé]n)\s|[;\n]|[,.]\s+(?=(?:the|el|la|step|paso|\d)\b)", re.I
)
_SAYS = re.compile(
    r":|\b(?:should (?:be|say)|says?|que (?:sea|diga|ponga)|debe (?:ser|decir)|cambial[oa]|with|con|por|into)\b"
)
_IS = re.compile(r"\b(?:is|was|es|era|sea|seria)\b")


ONE_MORE = "one-more"
_ANOTHER = re.compile(
    r"(?:(?:and|also|oh|wait|ok|sorry|please|y|ah|espera|tambi[eé]n|perd[oó]n|bueno)[,.]? +)*"
    r"(?:(?:can i |could i |can you |i(?: want| would like|'d like)(?: to)? |quiero |puedo |quisiera |me gustar[ií]a )?"
    r"(?:add|a[ñn]adir|agregar|sumar|a[ñn]ade|agrega) (?:one |a |another |un |otro )?(?:more |new |nuevo )?"
    r"(?:step|paso)(?: m[aá]s)?|one more step|another step|(?:un|otro) paso m[aá]s|otro paso|falta un paso)\b"
    r"[\s:.,–-]*",
    re.IGNORECASE,
)


def wants_another(text: str, reading: Reading) -> Invalid | None:
    """ "One more step" where there is room for three: it can come when the plan stands."""
    cleaned = clean(text, LONGEST).strip()
    more = reading.used.get("quick") and (_ANOTHER.match(cleaned) or added(cleaned, reading))
    return Invalid(ONE_MORE) if more else None


def _another(cleaned: str, reading: Reading) -> tuple[str, str] | None:
    """The round that said that these were all, which says one more."""
    steps = reading.used["steps"]
    if not steps or steps[-1]["what"] != ENOUGH:
        return None
    path, led = f"steps.{len(steps)}.what", _ANOTHER.match(cleaned)
    if led:
        return path, cleaned[led.end() :].strip()
    more = added(cleaned, reading)
    return (path, more) if more else None


def read_correction(text: str, reading: Reading) -> tuple[str, str] | None:
    """The path of the question that it answers anew, and with which words, none where it is only opened; None where
    it is nothing of the kind. A day that was given stays where only the words change. A number or a place alone opens
    its step, as these are what is numbered on the screen."""
    if another := _another(clean(text, LONGEST + 1).strip(), reading):
        return another
    cleaned = clean(text, LONGEST + 1).strip(" .!")
    steps = numbered(reading.used["steps"])
    if _ALONE.fullmatch(fold(cleaned)):
        place = _place(fold(cleaned))
        return (f"steps.{steps[place - 1][0]}.edit", "") if 0 < place <= len(steps) else None
    if swaps(cleaned, steps):
        return of_the_plan(cleaned, steps, reading)
    cleaned = with_last(untailed(cleaned), steps)
    if otherwise := put_otherwise(cleaned, steps, reading):
        return otherwise
    return (
        _by_place(cleaned, steps, reading) or _by_name(cleaned, steps, reading) or of_the_plan(cleaned, steps, reading)
    )


def read_corrections_too(text: str, reading: Reading) -> list[tuple[str, str]]:
    """What else changes with it: the other of two that change places, or what another part of it says of another step,
    "the 1st to the 11th and the 2nd to the 16th"."""
    steps = numbered(reading.used["steps"])
    if swapped := swaps(text, steps):
        return swapped[1:]
    parts = [part.strip(" .!") for part in _EACH.split(clean(text, LONGEST + 1).strip(" .!")) if part.strip(" .!")]
    found = [one for part in parts[1:] if (one := _by_place(part, steps, reading) or _by_name(part, steps, reading))]
    first = read_correction(text, reading)
    return [one for one in found if one[1] and first and one[0] != first[0]]


def read_earlier(text: str, reading: Reading) -> tuple[str, str] | None:
    """The same for a step before the one that is asked for: "that was for the first", "the first is on thursday"."""
    cleaned, before = clean(text, LONGEST + 1).strip(" .!"), numbered(reading.used.get("rounds", ()))
    if _ALONE.fullmatch(fold(cleaned)):
        return None
    found = _by_place(cleaned, before, reading)
    if found and not found[0].endswith(".what"):
        return found
    if of_the_goal := goal_day(untailed(cleaned), reading):
        return of_the_goal
    number = reading.used.get("round")
    return the_step_is(cleaned, number, None, reading) if number and "what" in reading.used else None


def read_other_words(text: str, reading: Reading) -> tuple[str, str] | None:
    """ "Call Ana and Bo" to "what shall we do with this step?": that is what it is to say, on the day that it has."""
    said = without_mark(clean(text, LONGEST + 1).strip(" .!"), reading.language)
    day, kept = _read(said, reading), own_day(reading.used)
    if goes_on(said, reading.language) and not (day.date or day.offers):  # "with Ana"
        words = f"{wording(reading.used, kept)} {said}"
        return f"steps.{reading.used['round']}.what", again_on_its_day(words, reading.used, reading.language)
    if len(said) > LONGEST or not is_action(day.rest, reading.language) or _OF_THE_PLAN.search(fold(said)):
        return None
    undated = kept is not None and not (day.date or day.offers)
    again = again_on_its_day(said, reading.used, reading.language) if undated else said
    return f"steps.{reading.used['round']}.what", again


def _place(said: str) -> int:
    """The number or the name of a place among the words; 0 for none."""
    words = re.findall(r"\w+", said)
    named = [place for place, names in enumerate(ORDINALS, 1) if names & {*words}]
    return next((int(word) for word in words if word.isdecimal()), named[0] if named else 0)


def _by_place(cleaned: str, steps: list[tuple[int, Used]], reading: Reading) -> tuple[str, str] | None:
    found = _CORRECTION.fullmatch(fold(cleaned)) if len(cleaned) <= LONGEST else None
    place = _place(found["place"]) if found else 0
    if not found or not 0 < place <= len(steps):
        return None
    linked = (found["link"] or "").strip()
    if not found["verb"] and not linked and _only_a_day(cleaned, reading):  # "3 june"
        return None
    number, step = steps[place - 1]
    if _NO_STEP.fullmatch(fold(cleaned)[found.end("place") :].strip(" .,:;-")):
        return f"steps.{number}.edit", ""
    verb, rest = found["verb"] or "", cleaned[found.start("rest") :].strip(" \"“”«»'")
    if re.fullmatch(_DROP, verb):
        return (f"steps.{number}.edit", DROP) if not rest else None
    if not rest:
        told_which = found["wrong"] or fold(cleaned)[: found.start("place")].strip()
        return (f"steps.{number}.edit", "") if told_which and (found["wrong"] or not linked) else None
    article = "el " if linked.endswith(("el", "al")) else ""  # "es el 10", "al 10"
    for said in (rest, _CLAUSE.split(rest, maxsplit=1)[0]):  # "better on 20 March, the rest is fine"
        part = f"{article}{said}" if said.isdecimal() else said
        if _only_a_day(part, reading):
            return f"steps.{number}.when", _of_its_month(part, step, reading)
    is_it = _IS.search(linked) and is_action(rest, reading.language)  # "the first is ring the school"
    if not (re.fullmatch(_REWORD, verb) or _SAYS.search(linked) or is_it):
        return None
    day, kept = _read(rest, reading), own_day(step)
    undated = kept is not None and not (day.date or day.offers)
    return f"steps.{number}.what", again_on_its_day(rest, step, reading.language) if undated else rest


def _by_name(cleaned: str, steps: list[tuple[int, Used]], reading: Reading) -> tuple[str, str] | None:
    """By words of the step, where these are said of no other: "move the Excel one to Friday"."""
    titles = [(str(number), wording(step, own_day(step))) for number, step in steps]
    if number := to_drop(cleaned, titles):
        return f"steps.{number}.edit", ""
    if (number := to_move(cleaned, titles)) and (day := _read(cleaned, reading).date):
        return f"steps.{number}.when", day.isoformat()
    first = _COMES_FIRST.fullmatch(fold(cleaned)) if len(cleaned) <= LONGEST else None
    if first and (number := named(first["what"], titles)):
        return f"steps.{number}.edit", ""
    for pattern in _BY_NAME:
        found = pattern.fullmatch(fold(cleaned)) if len(cleaned) <= LONGEST else None
        if found and _only_a_day(found["day"], reading) and (number := named(found["what"], titles)):
            step = next(step for one, step in steps if str(one) == number)
            return f"steps.{number}.when", _of_its_month(cleaned[found.start("day") :], step, reading)
    return None


def _of_its_month(said: str, step: Used, reading: Reading) -> str:
    """ "The 10th" in place of 15 January is 10 January."""
    day = own_day(step)
    return in_its_month(said, day, reading.day, reading.language, reading.country) if day else said


def _read(said: str, reading: Reading) -> Deadline:
    return reading.deadline(said)


def _only_a_day(said: str, reading: Reading) -> bool:
    return only_a_day(_read(said, reading))
