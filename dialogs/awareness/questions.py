"""COACHING 3: easy questions first, a story and the strengths in it, four short lists, the aspiration, what stands in
the way and what was managed before; a summary that is corrected line by line (3.7), and a card to keep."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from dialogs.awareness.correcting import lines_named, read_correction, read_others
from dialogs.awareness.hints import strengths_in
from dialogs.awareness.lists import INTERESTS, SKILLS, STRENGTHS, STYLE, VALUES
from dialogs.awareness.summary import SUPPORT, now_told, own_words, situation_of, situation_words, summary
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command
from dialogs.engine.kinds import FEW, choice, confirm, many, words
from dialogs.engine.putting import WHAT_TO_CHANGE
from dialogs.engine.questions import END, Choice, Dialog, Opening, Reading
from dialogs.engine.values import Invalid, Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import Changes
from dialogs.showing.strengths import strengths_card
from dialogs.understanding import situations
from dialogs.understanding.gist import fluent, gist, whole
from dialogs.understanding.nothing import but_for, says_nothing
from dialogs.understanding.remarks import is_nervous
from dialogs.understanding.stopping_here import puts_off
from dialogs.understanding.text import fold
from dialogs.understanding.undecided import is_undecided
from dialogs.understanding.verbs_es import from_gerund
from dialogs.understanding.yesno import is_no, is_yes

SITUATIONS = (
    "student",
    "intern",
    "seeking",
    "advance",
    "move",
    "industry",
    "study",
    "returning",
    "else",
)  # COACHING 2.3
NOBODY = re.compile(  # "nobody, just my dog" names one
    r"\W*(?:(?:no|nah|well|pues|bueno),? )*(?:nobody|no one|noone|no1|(?:(?:only|just) )?(?:me|myself)|nadie|"
    r"(?:solo )?yo(?: mism[oa]| sol[oa])?|sol[oa])"
    r"(?: (?:really|lol|haha\w*|tbh|yet|at the moment|right now|for now|i guess|sadly|la verdad|por ahora|todavia|aun|"
    r"de momento|creo|jaja\w*))*\W*(?:$|(?<=[,.;:] )(?!(?:but|except|just|only|apart|maybe|pero|salvo|solo|"
    r"excepto|aparte|quizas?|my|mi|an?|una?)\b))"
)
TELLING = 6  # words in place of a tap that say where somebody is
SHOWN = 3  # strengths that a story brings to the top
LISTED = 9  # strengths to choose from


def read_situation(text: str, reading: Reading) -> Value:
    """Whoever types instead of tapping is understood where it can be, and is "something else" where it cannot; their
    words are kept."""
    if text in SITUATIONS:
        return text
    return {"is": situations.read_situation(text, reading.language).situation or "else", "text": text.strip()}


def read_story(text: str, reading: Reading) -> Value:
    """The story and, by rules, the strengths that it shows (COACHING 3.3)."""
    if text == "unknown" or is_no(text, reading.language):
        return "unknown"
    return {"text": text.strip(), "shows": strengths_in(text, reading.language, SHOWN)}


def read_aspiration(text: str, reading: Reading) -> Value:
    """In Spanish a gerund that it begins with becomes an infinitive, as it is quoted as an aim: "programando …"."""
    if is_no(text, reading.language) or is_undecided(text):
        return "unknown"
    if is_nervous(text):
        return Invalid("afraid")
    said = fluent(text)
    turned = from_gerund(said) if reading.language == "es" else said
    return text.strip() if turned == said else turned


def read_hurdle(text: str, reading: Reading) -> Value:
    return "nothing" if is_no(text, reading.language) or says_nothing(text) else but_for(text)


def read_managed(text: str, reading: Reading) -> Value:
    return "unknown" if is_no(text, reading.language) or says_nothing(text) else text.strip()


def read_support(text: str, reading: Reading) -> Value:
    if is_yes(text, reading.language):
        return Invalid("who")
    return "nobody" if is_no(text, reading.language) or NOBODY.match(fold(text)) else text.strip()


def shown(used: Used) -> list[str]:
    story = used.get("story")
    return list(story["shows"]) if isinstance(story, dict) else []


def to_tick(used: Used) -> tuple[Choice, ...]:
    """What the story shows first, then what is common; and what was ticked in a list of before."""
    first = list(dict.fromkeys([*shown(used), *STRENGTHS]))[:LISTED]
    ticked = [id for id in used.get("strengths") or () if id in STRENGTHS and id not in first]
    return tuple(Choice(id) for id in (*first, *ticked))


def chosen(used: Used, name: str) -> list[str]:
    """What was ticked or written, in the order of the list as it stands now, however it stood when it was ticked."""
    items: list[str] = used[name]
    order = [choice.id for choice in to_tick(used)] if name == "strengths" else []
    return sorted(items, key=lambda item: order.index(item) if item in order else len(order))


def told_at_once(used: Used) -> bool:
    """Whether they wrote where they are in place of a tap, so that it need not be asked."""
    return len(situation_words(used).split()) >= TELLING


def after_situation(used: Used) -> Used:
    return {"situation": situation_of(used)}


def after_now(used: Used) -> Used:
    return {"gist": gist(used.get("now") or situation_words(used))}


def after_story(used: Used) -> Used:
    return {"gist": gist(own_words(used, "story")), "told": bool(own_words(used, "story")), "shown": len(shown(used))}


def after_aspiration(used: Used) -> Used:
    aspiration = own_words(used, "aspiration")
    return {"gist": whole(aspiration), "known": bool(aspiration)}


def after_hurdle(used: Used) -> Used:
    """A road is only clear where they said so; what was skipped is left alone."""
    hurdle = own_words(used, "hurdle")
    return {"gist": gist(hurdle), "free": not hurdle if used["hurdle"] else "skipped"}


def after_managed(used: Used) -> Used:
    managed = own_words(used, "managed")
    return {"gist": gist(managed), "told": bool(managed)}


_right = confirm(
    END,
    ("onward", "later"),
    yes="onward",
    means=lambda text, reading: "later" if puts_off(text) else None,
    corrects=read_correction,
    corrects_too=read_others,
    speaks_of=summary,
)


def read_right(text: str, reading: Reading) -> Value:
    """Who tells more under the summary is asked which line it is about."""
    said = _right.read(text, reading)
    more = isinstance(said, Invalid) and len(text.split()) > FEW and "?" not in text
    return Invalid(WHAT_TO_CHANGE, {"told": True}) if more else said


QUESTIONS = {
    "situation": replace(choice("now", SITUATIONS, skippable=True), read=read_situation),
    "now": words("style", skip_if=told_at_once, tells_done=True, speaks_of=after_situation),
    "style": many("interests", STYLE, own=True, most=3, skippable=True, speaks_of=after_now),
    "interests": many("story", INTERESTS, own=True, most=3, praises=True, skippable=True),
    "story": words("strengths", read=read_story, choices=("unknown",), tells_done=True, praises=True, skippable=True),
    "strengths": many(
        "skills",
        to_tick,
        own=True,
        most=4,
        praises=True,
        skippable=True,
        rests_on=("story",),
        speaks_of=after_story,
    ),
    "skills": many("values", SKILLS, own=True, most=5, praises=True, skippable=True),
    "values": many("aspiration", VALUES, own=True, most=3, skippable=True),
    "aspiration": words("hurdle", read=read_aspiration, choices=("unknown",)),
    "hurdle": words("managed", read=read_hurdle, choices=("nothing",), skippable=True, speaks_of=after_aspiration),
    "managed": words(
        "support", read=read_managed, choices=("unknown",), praises=True, skippable=True, speaks_of=after_hurdle
    ),
    "support": words(
        "right", upto=200, read=read_support, choices=SUPPORT, by_number=True, skippable=True, speaks_of=after_managed
    ),
    "right": replace(_right, read=read_right),
}

WORDED = ("now", "story", "aspiration", "hurdle", "managed", "support")
TICKED = ("style", "interests", "strengths", "skills", "values")


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    """What is known from an earlier talk: what is skipped in this one stays as it was."""
    known = {name: getattr(mentee, name) for name in ("situation", *WORDED, *TICKED)}
    return {"before": {name: value for name, value in known.items() if value}}


def effect(frame: int, about: str, used: Used) -> Changes:
    before = used.get("before") or {}
    told: dict[str, Value] = {"situation": situation_of(used) or before.get("situation", "")}
    for name in WORDED:
        told[name] = before.get(name, "") if used.get(name) is None else own_words(used, name)
    for name in TICKED:
        told[name] = before.get(name, []) if used[name] is None else chosen(used, name)
    told["now"] = now_told(used) or before.get("now", "")
    return {"mentee": told}


def closes(turn: Turn, used: Used) -> list[Command]:
    card = strengths_card(turn)
    return [card] if card else []


def leads_to(used: Used) -> Opening | None:
    return Opening("exploration") if used["right"] == "onward" else None


def end(used: Used) -> Used:
    return {**after_aspiration(used), "beside": used["support"] if used["support"] in SUPPORT else ""}


DIALOG = Dialog(
    "awareness", QUESTIONS, effect, facts, leads_to=leads_to, closes=closes, speaks_of=end, named=lines_named
)
