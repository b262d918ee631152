"""From the plan to a yes: what could get in the way, what the plan already answers, how much they want it (COACHING
5.13, 5.15, 5.16)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from dialogs.engine.events import Phrase
from dialogs.engine.kinds import Next, choice, confirm, gone_by, read_reason, scale, words
from dialogs.engine.questions import END, Choice, Question, Reading
from dialogs.engine.spoken import short
from dialogs.engine.typed import begun_choice
from dialogs.engine.values import Invalid, Used, Value
from dialogs.exploration.goals import SERVES
from dialogs.exploration.library import entry
from dialogs.preparation.correcting import read_correction, read_corrections_too, wants_another
from dialogs.preparation.draft import Draft, Planned, draft, lines
from dialogs.preparation.goal import measured, parts, quick
from dialogs.preparation.goal_said import read_lift
from dialogs.preparation.rounds import rhythm
from dialogs.preparation.sentence import title
from dialogs.understanding.fillers import trimmed
from dialogs.understanding.nothing import says_nothing
from dialogs.understanding.somebody import about_somebody, with_somebody
from dialogs.understanding.text import clean, fold, squeezed
from dialogs.understanding.text import words as words_of
from dialogs.understanding.wording import bare, i_will
from dialogs.understanding.yesno import is_no, is_yes

USUAL = ("time", "start", "nerve", "waiting")  # what mostly gets in the way
WHAT_IF = re.compile(
    r"^(?:¿ *)?(?:(?:but |and |pero )?what if|y si|(?:y |pero )?qué pasa si|que pasa si)\s+", re.IGNORECASE
)
THAT = re.compile(
    r"^(?:that\s+(?=(?:i|i['’]?m|it|it['’]?s|they|he|she|we|you|my|the|there|nobody|no|people)\b)|"
    r"que\s+(?=(?:yo\s+)?(?:estoy|tengo|no\s+(?:tengo|s[eé]|hay|puedo)|soy|siempre|nunca|ya|hay|trabajo|llego|ando|me\s+"
    r"(?:da|falta|cuesta|canso|distraigo|aburro))\b))",
    re.IGNORECASE,
)  # "que estoy cansada", which is read back
ALL = re.compile(
    r"(?:(?:probably|maybe|well|pues|creo que|yo creo que) )*(?:all(?: of (?:them|it|these|those|the above))?|both|"
    r"everything|tod[oa]s?(?: ell[oa]s| eso| un poco)?|(?:un poco )?de todo|todo a la vez)"
    r"(?: (?:really|lol|haha|la verdad|jaja|i think|tbh))*"
)
NO_WAY = re.compile(
    r"(?:(?:there is|theres|honestly|i guess|pues|la verdad|creo que) )*(?:nothing (?:i|you|we) (?:can|could) "
    r"(?:really )?do(?: about (?:it|that))?|nothing (?:to do|to be done|that can be done|helps|works)|"
    r"(?:no hay )?nada (?:que hacer|que pueda hacer|puedo hacer|se puede hacer)|no (?:puedo|se puede) hacer nada|"
    r"i (?:cant|cannot) do anything(?: about (?:it|that))?)"
)
TOP = 10
TELLING = re.compile(r"[\w-]{5,}")  # a word that is long enough to say what a step is about


def read_obstacle(text: str, reading: Reading) -> Value:
    """As they say it, or as the button says it for them; a plain "nothing" is none, and a bare yes names none."""
    if is_no(text, reading.language) or says_nothing(text):
        return None
    if is_yes(text, reading.language):
        return Invalid("not-a-choice", {"told": False})
    if ALL.fullmatch(squeezed(text)):
        return Invalid("only-one")
    usual = text if text in USUAL else begun_choice(text, [*USUAL], reading)
    plain = THAT.sub("", trimmed(text.strip(), reading.language))
    said = WHAT_IF.sub("", plain).rstrip(" ?") or text.strip()
    return {"text": reading.labels.get(usual, usual) if usual else said, "usual": usual or ""}


def read_then(text: str, reading: Reading) -> Value:
    """A whole "if …, then …" stays, and so does what is no sentence ("naptime"); else what they will do, in the first
    person."""
    if says_nothing(text) or NO_WAY.fullmatch(squeezed(text)):
        return Invalid("nothing-helps")
    said, turned = text.strip(), i_will(text, reading.language)
    first = next(iter(words_of(text)), "")
    whole = first in ("if", "si", "when", "cuando")
    no_verb = bare(turned, reading.language).casefold().endswith(f" {said.casefold()}")  # it begins with a verb of ours
    return {"text": said if whole or no_verb else turned}


def obstacles(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(id) for id in USUAL)


def pitfall(used: Used) -> str:
    """What others often meet with such a goal, where the library knows it (COACHING 5.10)."""
    found = entry(used.get("entry") or used["goal"].get("like") or "")
    return found.said(used.get("language") or "en").pitfall if found else ""


def has_its_plan(used: Used) -> bool:
    """COACHING 5.13: an if–then works best for one goal; the quick plan leaves it to when somebody is stuck."""
    return quick(used) or bool(used.get("if-then-made"))


def belongs_to(plan: Draft, used: Used) -> Planned | None:
    """The step that the if–then is about: as they said, or by the words of what may happen, or the only one with
    somebody where that is him or her; else the one to begin with."""
    said_so = next((step for step in plan.steps if used.get("goes-with") == f"step{step.number}"), None)
    shared = _shared(plan, used["obstacle"]["text"])
    meant = with_them(plan, used)
    return said_so or shared or (meant[0] if len(meant) == 1 else plan.first)


def _shared(plan: Draft, obstacle: str) -> Planned | None:
    """The step that has most of its words."""
    said = telling(obstacle)
    best = max(plan.steps, key=lambda step: len(telling(step.title) & said), default=None)
    return best if best and telling(best.title) & said else None


def with_them(plan: Draft, used: Used) -> list[Planned]:
    """The steps with somebody, where what may happen speaks of him or her and of nothing that a step names."""
    obstacle = used["obstacle"]
    if obstacle["usual"] or not about_somebody(obstacle["text"]) or _shared(plan, obstacle["text"]):
        return []
    language = used.get("language") or "en"
    return [s for s in plan.steps if s.answers.get("people") or with_somebody(s.title, language)]


def plain_which(used: Used) -> bool:
    """Whether it is clear with which step the if–then goes."""
    return quick(used) or not used.get("obstacle") or not used.get("then") or len(with_them(draft(used), used)) < 2


def which_steps(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(f"step{step.number}", short(step.title, 50)) for step in with_them(draft(used), used))


def telling(text: str) -> set[str]:
    return set(TELLING.findall(fold(clean(text))))


def shown_already(used: Used) -> bool:
    """What success looks like is asked only where nothing said so."""
    if quick(used) or ("evidence" not in used and not measured(used)):  # what is still to be asked will be answered
        return True
    return bool(parts(used)["is-measurable"])


def unrated(used: Used) -> bool:
    """Not while the number is still to come: what is promised counts with what follows it."""
    return quick(used) or ("commitment" in used and used["commitment"] is None)


def obstacle_spoken(used: Used) -> Used:
    return {"pitfall": pitfall(used)}


def then_spoken(used: Used) -> Used:
    return {"usual": used["obstacle"]["usual"] or "own"}


def commit_spoken(used: Used) -> Used:
    """The plan read back, once: what is ticked, what is open, the steps; in the full way also what it says to the five
    closing questions (COACHING 5.15): what comes next, what they give, what it is for, whether it fits, what will
    show."""
    plan = draft(used)
    rate, then = used.get("commitment"), used.get("then")
    serves = used.get("serves") or used.get("aspiration") or ""
    last = max((step.when for step in plan.steps if step.when), default=None)
    return {
        **parts(used),
        "goal": title(used),
        "lines": lines(plan, settled=True),
        "then": then["text"] if then else "",
        "obstacle": used["obstacle"]["text"] if then else "",
        "by": plan.by,
        "quick": quick(used),
        "serves": Phrase(f"exploration-serves.{serves}") if serves in SERVES else serves,
        "fits": "undated" if last is None else last <= plan.by,
        "last": last or plan.by,
        "success": used.get("success") or used.get("evidence") or "",
        "next-rate": min(TOP, (rate or 0) + 1),
        "lift-it": used.get("raise") or "",
    }


def commitment(then: Next, choices: tuple[str, ...], **more: Any) -> Question:
    """A yes to what lies ahead: where a talk rested for weeks, a day that has passed meanwhile is asked for anew."""
    asked = confirm(then, choices, **more)

    def read(text: str, reading: Reading) -> Value:
        found = wants_another(text, reading) or asked.read(text, reading)
        return (passed(reading) or found) if found == "yes" else found

    return replace(asked, read=read)


def passed(reading: Reading) -> Invalid | None:
    """The first of the steps whose day has gone by, else the goal where it is its own. What repeats goes on."""
    plan, today = draft(reading.used), reading.day
    for step in plan.steps:
        if step.when and step.when < today and not rhythm(step.answers):
            return gone_by(step.when, today, "gone", f"steps.{step.number}.when", step=step.title)
    return gone_by(plan.by, today, at="by") if plan.by < today else None


def done_spoken(used: Used) -> Used:
    first = draft(used).first
    return {"committed": not declined(used), "first": first.title if first else ""}


def next_spoken(used: Used) -> Used:
    return {"waiting": used["waiting"][0][1], "count": len(used["waiting"])}


def declined(used: Used) -> bool:
    return bool(used.get("commit") == "explore")


CLOSING = {
    "obstacle": words(
        "then",
        upto=300,
        choices=obstacles,
        by_number=True,
        read=read_obstacle,
        skip_if=has_its_plan,
        skippable=True,
        speaks_of=obstacle_spoken,
    ),
    "then": words(
        "goes-with",
        upto=300,
        read=read_then,
        skip_if=lambda used: has_its_plan(used) or ("obstacle" in used and used["obstacle"] is None),
        skippable=True,
        rests_on=("obstacle",),
        speaks_of=then_spoken,
    ),
    "goes-with": choice(
        "success", which_steps, skip_if=plain_which, skippable=True, rests_on=("obstacle", "then", "steps")
    ),
    "success": words("commitment", upto=500, skip_if=shown_already, skippable=True, rests_on=("goal",)),
    "commitment": scale("lower", tuple(range(TOP + 1)), skip_if=quick, skippable=True, rests_on=("goal",)),
    "lower": words(
        "raise",
        upto=500,
        read=read_reason,
        skip_if=lambda used: unrated(used) or used.get("commitment") == 0,
        skippable=True,
        rests_on=("commitment",),
    ),
    "raise": words(
        "commit",
        upto=500,
        read=read_lift,
        skip_if=lambda used: unrated(used) or used.get("commitment") == TOP,
        skippable=True,
        rests_on=("commitment",),
    ),
    # Too low for their own liking: back to what could be done, not on (COACHING 5.16).
    "commit": commitment(
        "next", ("yes", "explore"), corrects=read_correction, corrects_too=read_corrections_too, speaks_of=commit_spoken
    ),
    "next": choice(
        END,
        ("now", "later"),
        yes="now",
        no="later",
        skip_if=lambda used: not used.get("waiting") or declined(used),
        speaks_of=next_spoken,
    ),
}
