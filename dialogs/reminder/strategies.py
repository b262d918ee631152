"""One way to go about a step, said with its reminder: what the mentee has told, before anything general (De Leon 2014;
COACHING 3.8), and another from one reminder to the next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from zlib import crc32

from dialogs.awareness.lists import named
from dialogs.checkin.telling import plain_success
from dialogs.engine.coach import Turn
from dialogs.engine.events import Phrase
from dialogs.engine.spoken import short
from dialogs.exploration.library import entry
from dialogs.nudges.rhythms import ONCE_AFTER
from dialogs.plan import DONE, OPEN, Goal, Idea, JournalEntry, Step
from dialogs.understanding.alike import same_thing
from dialogs.understanding.wording import bare
from dialogs.understanding.yesno import says_little

GENERAL = ("small", "hour", "first", "told", "ease", "see")  # strategies that suit any step
AFTERWARDS = ("left", "lesson", "smaller", "told", "see")  # … whose day has gone by
UPTO = 140  # characters of what comes back; the whole message stays short for a phone
RECENT = timedelta(weeks=5)  # so long what went well is near enough to be reminded of
WEEK = timedelta(days=7)
FEW, MANY = 5, 9  # see `_of_the_day`


def strategy(turn: Turn, step: Step, kind: str) -> Phrase:
    """What others trip over, whom they named, how it will show, what went well of late, what they wrote down after a
    talk, what they are good at, what they once managed, what the goal needs and shows by; then ways to begin."""
    own = list(_own(turn, step))
    over = kind == ONCE_AFTER or (step.when is not None and not step.repeats and step.when < turn.today)
    general = [Phrase(f"reminder-strategy.{name}") for name in (AFTERWARDS if over else GENERAL)]
    return _of_the_day(turn, own, general)


def chosen_for_the_week(turn: Turn, upto: int) -> str:
    """The next step that was named at the latest check-in, while that is the one before this."""
    held = turn.mentee.plan.checkins()[-1:]
    if not held or held[0].day is None or turn.today - held[0].day > WEEK * turn.mentee.checkin_weeks + 2 * WEEK / 7:
        return ""
    return "" if says_little(held[0].next_step, turn.mentee.language) else short(held[0].next_step, upto)


def _of_the_day(turn: Turn, own: list[Phrase], general: list[Phrase]) -> Phrase:
    """One a day, in turn. The words of a step come 1, 2, 6, 7 or 8 days after each other, and those of a weekly one 7:
    with five in turn, or nine, none of them meets itself again; between the two the general ones fill up."""
    size = FEW if len(own) <= FEW else max(MANY, len(own) + (len(own) % 7 == 0))
    pool = [*own, *general][:size]
    return pool[turn.today.toordinal() % len(pool)]


def _own(turn: Turn, step: Step) -> Iterator[Phrase]:
    mentee, plan = turn.mentee, turn.mentee.plan
    goal = plan.goal(step.goal)
    idea = plan.rows.get(goal.idea) if goal else None
    suggestion = entry(idea.entry) if isinstance(idea, Idea) and idea.entry else None
    if suggestion:
        yield Phrase("reminder-strategy.pitfall", {"pitfall": suggestion.said(mentee.language).pitfall})
    if step.people:
        yield Phrase("reminder-strategy.people", {"people": short(step.people, UPTO)})
    elif goal and goal.support:
        yield Phrase("reminder-strategy.support", {"people": short(goal.support, UPTO)})
    if step.measure:
        yield Phrase("reminder-strategy.measure", {"measure": short(step.measure, UPTO)})
    for name, said in (("worked", _went_well(turn)), ("learned", _after_a_talk(turn)), ("managed", mentee.managed)):
        if said:
            yield Phrase(f"reminder-strategy.{name}", {name: short(said, UPTO)})
    if mentee.strengths:
        strength = mentee.strengths[crc32(step.id.encode()) % len(mentee.strengths)]
        yield Phrase("reminder-strategy.strength", {"strength": named("strengths", strength)})
    done_with = [other.title for other in plan.steps() if other.state != OPEN]
    if (chosen := chosen_for_the_week(turn, UPTO)) and not any(
        same_thing(chosen, it) for it in (step.title, *done_with)
    ):
        yield Phrase("reminder-strategy.chosen", {"chosen": chosen})
    if goal:
        yield from _of_the_goal(turn, goal)


def _of_the_goal(turn: Turn, goal: Goal) -> Iterator[Phrase]:
    """What even the quick plan knows."""
    done = [step for step in turn.mentee.plan.steps(goal.id) if step.state == DONE and step.done_at]
    if done:
        latest = max(done, key=lambda step: step.done_at.timestamp() if step.done_at else 0)
        yield Phrase("reminder-strategy.before", {"before": short(bare(latest.title, turn.mentee.language), UPTO)})
    if goal.needed and not says_little(goal.needed, turn.mentee.language):
        yield Phrase("reminder-strategy.needed", {"needed": short(goal.needed, UPTO)})
    if goal.evidence and not says_little(goal.evidence, turn.mentee.language):
        yield Phrase("reminder-strategy.shows", {"shows": short(goal.evidence, UPTO)})


def _went_well(turn: Turn) -> str:
    """At the latest check-in of these weeks that has something. Some answer with what went badly."""
    recent = [one for one in turn.mentee.plan.checkins() if one.day and turn.today - one.day < RECENT]
    said = [one.went_well for one in recent if not says_little(one.went_well, turn.mentee.language)]
    good = [one for one in said if plain_success(one)]
    return good[-1] if good else ""


def _after_a_talk(turn: Turn) -> str:
    """What they took along from the latest talk with a mentor."""
    pages = [page for page in turn.mentee.plan.journal() if page.kind == "after-talk" and _recent(turn, page)]
    return pages[-1].words.strip().splitlines()[-1] if pages and pages[-1].words.strip() else ""


def _recent(turn: Turn, page: JournalEntry) -> bool:
    return page.at is not None and turn.now - page.at < RECENT
