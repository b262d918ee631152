"""How what is said of the goal is read: the sentence itself, what shows it, what is missing, how sure they are."""

from __future__ import annotations

import re

from dialogs.edit.goal_wishes import goal_said
from dialogs.engine.kinds import read_date
from dialogs.engine.questions import Reading
from dialogs.engine.values import Invalid, Value
from dialogs.exploration.library import like
from dialogs.exploration.replies import content
from dialogs.preparation.no_answer import no_answer
from dialogs.preparation.sentence import one_of_two
from dialogs.understanding.alike import telling
from dialogs.understanding.asked_on import says_yes_plainly
from dialogs.understanding.fillers import trimmed
from dialogs.understanding.gist import without_doubt
from dialogs.understanding.nothing import has_all, says_nothing
from dialogs.understanding.smart import read_goal
from dialogs.understanding.smart_facts import aims_and_facts, without_who
from dialogs.understanding.taken_back import exactly, meant
from dialogs.understanding.wording import i_will
from dialogs.understanding.yesno import is_no, is_unknown, is_yes, written_after_no

WORDED = 2  # words, at least, of a goal said differently
FIRST = re.compile(r"(?:i will|i['’]ll|i want|voy a|quiero)\b", re.IGNORECASE)
TAKEN_UP = re.compile(r"(?:(?:yo )?(?:creo|pienso|supongo|dir[ií]a) que )?(?:pues )?en (?=que\b)", re.IGNORECASE)
NOTHING = "nothing"  # the choice: all that it takes is there
SENTENCE = 160  # characters of a goal; who writes more tells a story, and has the goal still to say (COACHING 5.1)


def read_sentence(text: str, reading: Reading) -> Value:
    """The goal in the first person, which of S, M, A, R, T it already holds, and what the library knows of its kind.
    A plain yes is one to the idea that it is asked with."""
    if reading.used.get("idea") and is_yes(text, reading.language):
        text = reading.used["idea"]
    if reading.once(is_unknown, text, reading.language):
        return Invalid("at-a-loss")
    if why := no_answer(text, reading.language):
        return Invalid(why)
    if not (text := without_who(text)):
        return Invalid("go-on")
    text = trimmed(meant(goal_said(text) or text), reading.language)
    if len(text) > SENTENCE and text != reading.used.get("idea"):
        return Invalid("too-long", {"limit": SENTENCE, "length": len(text)})
    said, of_others = aims_and_facts(text)
    found = reading.deadline(said)
    seen, known = read_goal(said, reading.language, found), like(said, reading.language)
    by = found.date if not found.repeats else None  # "every Sunday" is how often, and no end
    what = found.rest if by and found.rest.strip() else said
    undated = found.rest if found.offers else found.beside if found.hints else ""
    return {
        "text": _with(i_will(what, reading.language), of_others),
        "undated": _with(i_will(undated, reading.language), of_others) if undated.strip() else "",
        "by": by,
        "around": list(found.around),
        "days": list(found.offers),  # "by October" can be two: offered where the date is asked
        "specific": seen.specific,
        "measurable": seen.measurable,
        "achievable": seen.achievable,
        "realistic": seen.realistic,
        "outcome": seen.outcome,
        "vague": seen.vague[0] if seen.vague else "",
        "owned": seen.owned,
        "goals": seen.goals,
        "like": known.id if known else "",
    }


def _with(goal: str, facts: str) -> str:
    return f"{goal}. {facts}" if facts else goal


def said_differently(text: str, reading: Reading) -> tuple[str, str] | None:
    """Own words in place of a yes to how it would be written down: the goal, where they begin like one or are about the
    same; not "that's fine like this"."""
    said = written_after_no(text) or text.strip()
    several = reading.used["goal"].get("goals", 1) > 1 and not FIRST.match(said)
    if several and (one := one_of_two(said, reading.used["goal"]["text"])):
        return "goal", one
    about = set(telling(said)) & set(telling(reading.used["goal"]["text"]))
    turned = i_will(said, reading.language) != said or FIRST.match(said)
    enough = 1 if reading.used["goal"].get("goals", 1) > 1 else WORDED  # of two, the one to begin with
    agrees = is_yes((said.split() or [""])[0].strip(",.;:!"), reading.language)
    if "?" in said or agrees or len(said.split()) < WORDED or not (turned or len(about) >= enough):
        return None
    return "goal", said


def read_evidence(text: str, reading: Reading) -> Value:
    """What shows it, without the words that only take up the question: "creo que en que me entreguen el título"."""
    said = trimmed(text.strip(), reading.language)
    return without_doubt(TAKEN_UP.sub("", said, count=1))


def read_exactly(text: str, reading: Reading) -> Value:
    return trimmed(exactly(trimmed(text.strip(), reading.language)), reading.language)


def read_needed(text: str, reading: Reading) -> Value:
    """A plain "no", "ok" or "1", the one button, is that nothing is missing; a plain "yes" says that something is."""
    agrees = is_yes(text, reading.language) and not says_yes_plainly(text, reading.language)
    plain = agrees or is_no(text, reading.language) or text.strip() == "1"
    none = plain or content(text, reading.language) or says_nothing(text) or has_all(text)
    return NOTHING if none else trimmed(text.strip(), reading.language)


def read_lift(text: str, reading: Reading) -> Value:
    """A yes or a no, or that nothing would, raises nothing."""
    little = is_no(text, reading.language) or is_yes(text, reading.language) or says_nothing(text)
    return None if little else trimmed(text.strip(), reading.language)


def read_by(text: str, reading: Reading) -> Value:
    """COACHING 5.6: the day by which; "every Sunday" is how often."""
    return Invalid("a-rhythm") if reading.deadline(text).repeats else read_date(text, reading)
