"""What is typed under a plan and is about no single step of it, or puts one right without its number alone: "swap 2 and
3", "la fecha mejor para finales de julio", "lo que me falta es la ESO", "quítale lo de que tengo franco al 1"."""

from __future__ import annotations

import re

from dialogs.engine.questions import Reading
from dialogs.engine.values import Used
from dialogs.preparation.goal import due
from dialogs.preparation.rounds import again_on_its_day, own_day, rhythm, wording
from dialogs.understanding.around_days import only_a_day
from dialogs.understanding.deadlines import in_its_month
from dialogs.understanding.put_right import is_action
from dialogs.understanding.text import clean, fold

Steps = list[tuple[int, Used]]  # the live ones, each with the number of its round
Said = tuple[str, str]  # the path of a question, and the words that answer it anew; none where it is opened

LONGEST = 200  # characters
_LED = (
    r"(?:(?:please|pls|ok|but|and|no|yes|well|sorry|wait|actually|oh|can you|could you|could we|lets|por favor|porfa|"
    r"pero|y|si|bueno|perdon|perdona|espera|uy|uh|ay|para|che|a ver|mejor|podes|puedes|podemos)[,.:;]* )*"
)
_TAIL = re.compile(
    r"[\s,.;]+(?:please|pls|thanks|actually|instead|sorry|tho|though|en realidad|perd[oó]n|porfa|"
    r"por favor|gracias|nada m[aá]s|nom[aá]s|y punto|y ya|that'?s all)$",
    re.IGNORECASE,
)
_TAKE_OUT = r"(?:take|leave|cut|drop|remove|delete)"
_SWAP = re.compile(
    rf"{_LED}(?:(?:swap|switch|exchange|flip|intercambi\w+|permut\w+)(?: (?:steps?|pasos?|numbers?|los|el|la|the))*|"
    r"(?:cambi\w+|change)(?= .* (?:con|por|with) )(?: (?:el|la|the|step|paso))*) "
    r"#?(?P<one>[1-9])(?: (?:and|with|for|y|e|con|por))(?: (?:el|la|the|step|paso|number))* #?(?P<other>[1-9])"
    r"(?: (?:round|around|over|de (?:lugar|orden|sitio)))?"
)
_GOAL_DAY = re.compile(
    rf"{_LED}(?:(?:move|put|set|make|mueve|muev[ae]la|movela|pon|ponme|pasa|cambia|deja)[,]? )?"
    r"(?:(?:the|my|la|el|mi) )?(?P<of>(?:date|deadline|end date|fecha|plazo) (?:(?:of|for) (?:the|my) (?:goal|plan)|"
    r"de(?:l|(?: la| mi)) (?:meta|plan|objetivo))|date|deadline|goal|fecha|plazo|meta|objetivo)"
    r"(?: (?:mejor|better|is|es|sea|seria|(?:deberia|debe|tendria que|tiene que) ser|should be|would be|"
    r"to|for|on|by|in|para|a|al|hasta|en|ponl[ao]|muevel[ao]|"
    r"pasal[ao]))* (?P<day>.{2,40})"
)
_A_DATE = ("date", "fecha")  # of which, where there is one step, its own is meant
_NEEDED = re.compile(
    rf"{_LED}(?:(?:what|the thing|the only thing) (?:i(?:'m| am)? (?:still )?(?:need|lack|miss(?:ing)?)|is missing|"
    r"i don'?t have yet)|what'?s missing|lo (?:unico )?(?:q|que) (?:(?:a mi )?me (?:hace )?falta|falta|necesito))"
    r"(?: (?:is|es|:))+ (?P<rest>.+)"
)
_WITHOUT = re.compile(
    rf"{_LED}(?:(?:saca|quita|borra|elimina)(?:l[ea]s?|me)? (?:lo|eso|la parte) (?:de )?(?P<es>.+?) "
    rf"(?:al|del|en el|de el)(?: paso)? #?(?P<al>[1-9])|{_TAKE_OUT} (?:out )?(?:the (?:bit|part|words?) )?"
    r"(?:about |with )?[\"“]?(?P<en>.+?)[\"”]? (?:out of|off|from|in)(?: (?:step|number|the))* #?(?P<of>[1-9]))"
)
_THAT = r"(?:that|this|it|eso|ese|esa|esto)(?:'?s| is| was)?"
_NO = r"(?: not|n'?t| no (?:es|era))"
_THE_STEP = re.compile(
    rf"{_LED}(?:{_THAT}{_NO}? ?(?:(?:the|a|el|un) )?(?:step|paso)?[,.;:]+ )?.*?(?:the|my|el|mi) "
    r"(?:(?:first|real|primer) )?(?:step|paso) (?:is|was|es|era|seria|should be)(?: to)?[:,]? (?P<rest>.+)"
)
_NO_STEP = re.compile(
    rf"{_LED}(?:{_THAT}{_NO}|no (?:es|era)) ?(?:(?:really|actually) )?(?:(?:a|the|un|ningun|el) )?(?:step|paso)"
    rf"(?:[,.; ]+(?:(?:so|please|y|pues) )*(?:{_TAKE_OUT}|quita|saca|borra).*)?"
)


def untailed(text: str) -> str:
    """Without the politeness, "nada más" or "y punto" behind it."""
    said = text
    while (cut := _TAIL.sub("", said).strip(" .!")) != said:
        said = cut
    return said


def of_the_plan(cleaned: str, steps: Steps, reading: Reading) -> Said | None:
    """None where it is nothing of the kind."""
    if len(cleaned) > LONGEST:
        return None
    said = fold(cleaned)
    if swapped := swaps(cleaned, steps):
        return swapped[0]
    if (found := _NEEDED.fullmatch(said)) and reading.used.get("needed") is not None:
        rest = re.split(r"[,;.]\s", cleaned[found.start("rest") :], maxsplit=1)[0]
        return "needed", rest
    if found := _WITHOUT.fullmatch(said):
        return _without(found["es"] or found["en"], int(found["al"] or found["of"]), steps, reading.language)
    if len(steps) == 1 and (step := the_step_is(cleaned, steps[0][0], own_day(steps[0][1]), reading)):
        return step
    return goal_day(cleaned, reading, () if len(steps) != 1 else _A_DATE)


def goal_day(cleaned: str, reading: Reading, of_steps: tuple[str, ...] = _A_DATE) -> Said | None:
    """ "The deadline is 30 November": the goal's; what `of_steps` names is said of a step's day."""
    found = _GOAL_DAY.fullmatch(fold(cleaned)) if len(cleaned) <= LONGEST else None
    if not found or not reading.used.get("by") or found["of"] in of_steps:
        return None
    if only_a_day(reading.deadline(found["day"])):
        return "by", in_its_month(found["day"], due(reading.used), reading.day, reading.language, reading.country)
    return None


def swaps(text: str, steps: Steps) -> list[Said]:
    """The two that change places: what is done on the day of the one is done on that of the other. Where one of them
    repeats, it is opened."""
    found = _SWAP.fullmatch(fold(clean(text)).strip(" .!?"))
    places = [int(found[name]) for name in ("one", "other")] if found else []
    if not places or max(places) > len(steps) or places[0] == places[1]:
        return []
    (first, one), (second, other) = (steps[place - 1] for place in places)
    if rhythm(one) or rhythm(other):
        return [(f"steps.{first}.edit", "")]
    return [(f"steps.{first}.what", _on(other, one)), (f"steps.{second}.what", _on(one, other))]


def the_step_is(cleaned: str, number: int, day: object, reading: Reading) -> Said | None:
    """ "That's not the step, the step is ring the school": other words for the step of this round, on its day; "that
    wasn't a step, take it out" asks for it anew."""
    said = fold(cleaned)
    if (found := _THE_STEP.fullmatch(said)) and is_action(found["rest"], reading.language):
        rest, found_day = cleaned[found.start("rest") :], reading.deadline(found["rest"])
        return f"steps.{number}.what", f"{rest}, {day}" if day and not (found_day.date or found_day.offers) else rest
    return (f"steps.{number}.what", "") if _NO_STEP.fullmatch(said) else None


def _on(step: Used, day_of: Used) -> str:
    day = own_day(day_of)
    return f"{wording(step, own_day(step))}, {day.isoformat()}" if day else wording(step, own_day(step))


def _without(words: str, place: int, steps: Steps, language: str) -> Said | None:
    """The step without some of its words; it is opened where they are not found."""
    if place > len(steps):
        return None
    number, step = steps[place - 1]
    day = own_day(step)
    title = wording(step, day)
    found = re.search(rf"[\s,(]*{re.escape(words)}\)?", fold(title))
    left = (title[: found.start()] + title[found.end() :]).strip(" ,") if found else ""
    if len(left.split()) < 2:
        return f"steps.{number}.edit", ""
    return f"steps.{number}.what", again_on_its_day(left, step, language)
