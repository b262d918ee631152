"""What is typed under the steps in words that name no number: another name, "change call Ana to write to Ana"; that a
day is too soon, or cannot be; "the last one"; and one more, "add: email Tom on Friday"."""

from __future__ import annotations

import re

from dialogs.edit.renaming import renamed
from dialogs.edit.wishes import exchanged, named
from dialogs.engine.questions import Reading
from dialogs.engine.typed import ORDINALS
from dialogs.engine.values import Used
from dialogs.preparation.rounds import again_on_its_day, own_day, wording
from dialogs.understanding.around_days import only_a_day
from dialogs.understanding.plan_places import place_named
from dialogs.understanding.put_right import is_action
from dialogs.understanding.text import fold

Steps = list[tuple[int, Used]]  # the live ones, each with the number of its round
Said = tuple[str, str]  # the path of a question, and the words that answer it anew; none where it is opened

_LED = r"(?:(?:and|but|also|ok|looks good|good|fine|sorry|please|can you|y|pero|tambien|bien|vale|perdon|puedes)[, ]+)*"
_LAST = re.compile(
    r"\b(?:(?:the|my) last(?: one| step)?|(?:el|la|lo) ultim[oa](?: paso)?)"
    r"(?= (?:to|on|by|for|is|al|a|el|para|es|va)\b|[\s.!]*$)"
)
_NTH = re.compile(
    rf" (?:the|al|del|a la|de la) ({'|'.join(sorted(name for row in ORDINALS for name in row))})(?: one)?$"
)
_ADD = re.compile(
    rf"{_LED}(?:add|include|put in|anad(?:e|ir|i)|agreg(?:a|ue|ar)|sum(?:a|ar)|incluye|incluir)(?:le|me)?"
    r"(?: (?:also|too|one|uno|tambien))*[: ]+(?P<rest>\S.*)",
    re.DOTALL,
)
_TOO_SOON = re.compile(
    rf"{_LED}(?:(?:for|con) )?(?P<what>.{{1,60}}?) (?:is|looks?|seems?|feels?|comes?|es|esta|queda|cae|va|"
    r"(?:me )?parece) (?:(?:way|much|a bit|a little|far|still|muy|demasiado|un poco|bastante|aun) )*(?:too )?"
    r"(?:soon|early|late|tight|close|pronto|temprano|tarde|just[oa]|encima|apretad[oa])(?: (?:for me|para mi))?"
)
_CANNOT = re.compile(
    rf"{_LED}(?:i (?:cant|cannot|wont)(?: (?:do|make|manage))?(?: (?:it|that))?|(?:i am|im) (?:busy|away|working|off)|"
    r"no puedo|no me (?:va|viene)(?: bien)?|trabajo|estoy fuera)(?: on)? (?P<day>.{2,30})|"
    rf"{_LED}(?P<dia>(?:el |on |the ).{{1,30}}?) (?:no (?:puedo|me (?:va|viene)(?: bien)?)|"
    r"(?:doesnt|does not|wont) (?:work|do|suit)(?: (?:for )?me)?|trabajo|estoy fuera)"
)


def with_last(cleaned: str, steps: Steps) -> str:
    """ "Delete the last one" with its number in place of that."""
    found = _LAST.search(fold(cleaned)) if steps else None
    if not found or len(fold(cleaned)) != len(cleaned):
        return cleaned
    step = "paso" if found[0].startswith(("el", "la", "lo")) else "step"
    return f"{cleaned[: found.start()]}{step} {len(steps)}{cleaned[found.end() :]}"


def added(cleaned: str, reading: Reading) -> str:
    """What is to be a step more; empty where none is."""
    found = _ADD.fullmatch(fold(cleaned)) if len(fold(cleaned)) == len(cleaned) else None
    rest = cleaned[found.start("rest") :] if found else ""
    return rest if rest and is_action(reading.deadline(rest).rest, reading.language) else ""


def put_otherwise(cleaned: str, steps: Steps, reading: Reading) -> Said | None:
    titles = [(str(number), wording(step, own_day(step))) for number, step in steps]
    if found := renamed(_with_step(cleaned)):
        place = place_named(found[0])
        number = str(steps[place - 1][0]) if place and place <= len(steps) else named(found[0], titles)
        return _worded(number, found[1], steps, reading) if number else None
    if other := exchanged(cleaned, titles):
        return _worded(*other, steps, reading)
    plain = fold(cleaned).replace("'", "").replace("’", "")
    if soon := _TOO_SOON.fullmatch(plain):
        place = place_named(soon["what"]) or _bare_place(soon["what"])
        number = str(steps[place - 1][0]) if place and place <= len(steps) else named(soon["what"], titles)
        return (f"steps.{number}.when", "") if number else None
    if cannot := _CANNOT.fullmatch(plain):
        return _on_that_day(cannot["day"] or cannot["dia"], steps, reading)
    return None


def _worded(number: str, new: str, steps: Steps, reading: Reading) -> Said | None:
    """Other words, on the day that it has; without them it is asked for anew."""
    step = next(step for one, step in steps if str(one) == number)
    day = reading.deadline(new) if new else None
    if day and (day.date or day.offers):
        return None if only_a_day(day) else (f"steps.{number}.what", new)
    return f"steps.{number}.what", again_on_its_day(new, step, reading.language) if new else ""


def _on_that_day(said: str, steps: Steps, reading: Reading) -> Said | None:
    """The one step that is on a day which cannot be."""
    day = reading.deadline(said).date
    there = [number for number, step in steps if day and own_day(step) == day]
    return (f"steps.{there[0]}.when", "") if len(there) == 1 else None


def _with_step(cleaned: str) -> str:
    """ "Cámbiale el nombre al primero": of the steps."""
    found = _NTH.search(fold(cleaned))
    place = next((n for n, names in enumerate(ORDINALS, 1) if found and found[1] in names), 0)
    return f"{cleaned[: found.start(1)]}paso {place}" if found and place else cleaned


def _bare_place(said: str) -> int:
    """Of "2 is too soon", "el 2 es muy pronto"."""
    found = re.fullmatch(r"(?:(?:the|el|la|number|numero|#) ?)*(?P<n>[1-9])", said.strip())
    return int(found["n"]) if found else 0
