"""What words, photos and places mean that come with no question open (COACHING 6.10, 6.11; travel)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from dialogs.edit.asked import goal_wish, step_change
from dialogs.edit.following_up import follows_up
from dialogs.edit.remembering import step_more
from dialogs.edit.undoing import undone
from dialogs.ending.unasked import goal_reached
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, tell
from dialogs.engine.opened import open_with
from dialogs.engine.questions import Opening
from dialogs.journal.aside import when_of_it
from dialogs.journal.prompts import answering, said_to_go_on
from dialogs.journal.questions import LED
from dialogs.menu.as_it_is import left_as_it_is
from dialogs.menu.asked_for import asked_for, says_goodbye
from dialogs.menu.at_home import nothing_to_remind_of
from dialogs.menu.typed import named_in_menu
from dialogs.move.unnamed import move_it
from dialogs.nudges.wanted import FRESH, JOURNAL
from dialogs.reminder.answering import answering as to_reminder
from dialogs.reminder.ticks import unticked
from dialogs.rest.holidays import going_away
from dialogs.setback.unasked import no_came
from dialogs.settings.travel import elsewhere
from dialogs.settings.when import hours_wanted
from dialogs.settings.wishes import setting
from dialogs.showing.asked import plan_asked
from dialogs.showing.told_before import told_before, what_it_means
from dialogs.stuck.unasked import for_help
from dialogs.understanding.politely import asked_behind
from dialogs.understanding.questions_put import question_put
from dialogs.understanding.small_talk import small_talk
from dialogs.understanding.text import squeezed

AGAIN = re.compile(  # what was told of last
    r"(?:(?:can|could) you |please |puedes |me |porfa )*(?:remind me(?: (?:again|of (?:it|this|that)))?|"
    r"ask me(?: again)?|"
    r"snooze(?: it)?|"
    r"rec(?:uerda|uerde|orda|ordar)me(?:lo)?|lo recuerdas|recuerdas|acordame|avis[ae]me|pregunt[ae]me)(?: (?:otra vez|"
    r"de nuevo|again))? "
    r"(?P<when>tomorrow(?: (?:morning|evening|night))?|tonight|this evening|in (?:an|1) hour|later(?: (?:today|on))?|"
    r"next week|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|manana(?: (?:por|a) la (?:manana|tarde|noche))?|"
    r"esta (?:noche|tarde)|en (?:una|1) hora|luego|mas tarde|despues|la (?:semana que viene|proxima semana)|"
    r"(?:el )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))"
    r"(?: (?:please|pls|porfa|por favor|instead|mejor))*"
)
WARMLY = {
    "thanks": "engine-welcome",
    "wishes": "menu-wishes",
    "blessing": "menu-blessing",
    "praise": "menu-praise",
    "joke": "menu-joke",
}
SHORT = 12  # words: in more a question may be asked of oneself
HEARS = (  # in this order
    left_as_it_is,
    undone,
    unticked,
    when_of_it,
    follows_up,
    named_in_menu,
    told_before,
    what_it_means,
    said_to_go_on,
    goal_reached,
    step_more,
    going_away,
    no_came,
    elsewhere,
    hours_wanted,
    setting,
    plan_asked,
    goal_wish,
    step_change,
    move_it,
)


ANSWERS = (hours_wanted, told_before, what_it_means, plan_asked)  # what only asks, in this order
HARMS = ("delete",)  # commands that nobody asks after


def unasked(turn: Turn, message: Message) -> list[Command] | None:
    """None where nothing is meant by it that could be told."""
    text = message.text
    if message.spot:
        return open_with(turn, Opening("settings", facts={"field": "place"}), message)
    if LED.match(text):
        return open_with(turn, Opening("journal"), message)
    if warm := WARMLY.get(small_talk(text) or ""):
        return [tell(warm)]
    if says_goodbye(text):
        return [tell("engine-goodbye")]
    if (name := asked_for(text)) and (command := turn.coach.commands.get(name)):
        return command(turn)
    if (told := _asked_politely(turn, message)) is not None:
        return told
    if again := AGAIN.fullmatch(squeezed(text, 80)):
        later = to_reminder(turn, replace(message, text=again["when"]))
        return nothing_to_remind_of(turn) if later is None else later
    for hears in HEARS:
        if (meant := hears(turn, message)) is not None:
            return meant
    if (asked := prompted(turn)) and not _asks(turn, text):
        return open_with(turn, answering(turn, asked.date()), message)
    helped = for_help(turn, message)
    return to_reminder(turn, message) if helped is None else helped


def _asked_politely(turn: Turn, message: Message) -> list[Command] | None:
    """ "Could you tell me when the next check-in is?"; None where it is no question, or of something else."""
    if (asked := asked_behind(message.text)) is None:
        return None
    plainly = replace(message, text=asked)
    if (name := asked_for(asked)) and name not in HARMS and (command := turn.coach.commands.get(name)):
        return command(turn)
    return next((said for answers in ANSWERS if (said := answers(turn, plainly)) is not None), None)


def _asks(turn: Turn, text: str) -> bool:
    """A greeting or a question is no answer to the question of the day."""
    if small_talk(text):
        return True
    return len(text.split()) <= SHORT and question_put(text, turn.mentee.language) is not None


def prompted(turn: Turn) -> datetime | None:
    """The wall time of the question of the day, while it is fresh and has no answer."""
    mentee = turn.mentee
    told = mentee.told.get(JOURNAL)
    if told is None or told == mentee.since.get(JOURNAL) or not timedelta() <= turn.wall - told < FRESH:
        return None
    asked_at = told.replace(tzinfo=mentee.tz)
    return None if any(page.at and page.at >= asked_at for page in mentee.plan.journal()) else told
