"""The one place where the dialogs, a folder each, are put together into the coach."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from dialogs import crisis
from dialogs.afterthought.questions import DIALOG as AFTERTHOUGHT
from dialogs.afterthought.questions import TAPS as AFTERTHOUGHTS
from dialogs.awareness.questions import DIALOG as AWARENESS
from dialogs.bounds import full
from dialogs.checkin.beginning import begin as checkin
from dialogs.checkin.questions import DIALOG as CHECKIN
from dialogs.checkin.silence import TAPS as SILENCE
from dialogs.consent.invitation import ask_for_code
from dialogs.consent.questions import DIALOG as CONSENT
from dialogs.delete.questions import DIALOG as DELETE
from dialogs.edit.adding import DIALOG as EDIT_ADD
from dialogs.edit.asked import often_to, step_change
from dialogs.edit.choosing import TAPS as EDITS
from dialogs.edit.dropping import DIALOG as EDIT_DROP
from dialogs.edit.goal import DIALOG as EDIT_GOAL
from dialogs.edit.step import DIALOG as EDIT_STEP
from dialogs.edit.undoing import undo_change
from dialogs.ending.following import end, not_yet
from dialogs.ending.questions import DIALOG as ENDING
from dialogs.engine.coach import Coach, Turn
from dialogs.engine.events import Command
from dialogs.engine.frames import open_frame
from dialogs.engine.questions import Opening
from dialogs.engine.words import Words
from dialogs.evidence.questions import DIALOG as EVIDENCE
from dialogs.evidence.showing import earlier, show_one, show_record
from dialogs.examples import example, has_example
from dialogs.exploration.questions import DIALOG as EXPLORATION
from dialogs.feedback.questions import DIALOG as FEEDBACK
from dialogs.fresh.questions import DIALOG as FRESH
from dialogs.journal.aside import DIALOG as ASIDE
from dialogs.journal.pages import FIND, in_full, turned_to
from dialogs.journal.prompts import answer, no_more
from dialogs.journal.prompts import go_on as go_on_asking
from dialogs.journal.questions import DIALOG as JOURNAL
from dialogs.journal.talks import TALK_AFTER, TALK_BEFORE
from dialogs.language.questions import dialog as language
from dialogs.menu.choosing import deepen, effort, go_on, menu, options, practise, prepare, quick
from dialogs.menu.commands import ALL, for_strangers
from dialogs.menu.left_over import left_over
from dialogs.menu.meanwhile import meanwhile
from dialogs.menu.unasked import unasked
from dialogs.move.questions import DIALOG as MOVE
from dialogs.move.unnamed import move_to
from dialogs.preparation.questions import DIALOG as PREPARATION
from dialogs.priority.line import begin
from dialogs.priority.questions import DIALOG as PRIORITY
from dialogs.reminder.buttons import subject_rows
from dialogs.reminder.taps import TAPS
from dialogs.reminder.ticking import DIALOG as TICK
from dialogs.rest.offering import DIALOG as REST_OFFER
from dialogs.rest.questions import DIALOG as REST
from dialogs.rest.taking import rest_drop, rest_until
from dialogs.restart.questions import DIALOG as RESTART
from dialogs.restart.questions import restart
from dialogs.retention.telling import TAPS as RETENTION
from dialogs.returning.welcome import welcome_back
from dialogs.setback.questions import DIALOG as SETBACK
from dialogs.setback.unasked import look_at_it
from dialogs.settings.questions import DIALOG as SETTINGS
from dialogs.settings.quieter import quiet_now
from dialogs.settings.when import other_hour
from dialogs.showing.plan import show_plan
from dialogs.showing.today import show_today
from dialogs.stuck.questions import DIALOG as STUCK
from dialogs.stuck.unasked import which_step
from dialogs.welcome.questions import DIALOG as WELCOME
from dialogs.which.questions import DIALOG as WHICH

# Paths of questions that were renamed, as "dialog/path": answers are kept under them for years.
MOVED: dict[str, str] = {
    "exploration/suggestions-kept": "exploration/suggestions.1.kept",
}


def opens(dialog: str) -> Callable[[Turn, str], list[Command]]:
    """A tap that opens a dialog about nothing, whatever it was under."""
    return lambda turn, subject: open_frame(turn, Opening(dialog))


def coach(words: Words, reading: timedelta = timedelta(seconds=3), heard: bool = False) -> Coach:
    """Everything that the coach can do, speaking the languages that `words` has whole.

    `heard`: there is somebody who hears feedback.
    """
    dialogs = [
        CONSENT,
        WELCOME,
        AWARENESS,
        EXPLORATION,
        PREPARATION,
        PRIORITY,
        CHECKIN,
        AFTERTHOUGHT,
        FRESH,
        REST,
        REST_OFFER,
        STUCK,
        SETBACK,
        MOVE,
        TICK,
        EVIDENCE,
        ENDING,
        JOURNAL,
        TALK_BEFORE,
        TALK_AFTER,
        FIND,
        ASIDE,
        SETTINGS,
        FEEDBACK,
        EDIT_STEP,
        EDIT_GOAL,
        EDIT_ADD,
        EDIT_DROP,
        WHICH,
        DELETE,
        language(tuple(words.languages)),
        RESTART,
    ]
    return Coach(
        dialogs={dialog.name: dialog for dialog in dialogs},
        words=words,
        commands=ALL,
        taps={
            **TAPS,
            "move-to": move_to,
            "often-to": often_to,
            "undo-change": undo_change,
            "other-hour": other_hour,
            "quiet-now": quiet_now,
            **SILENCE,
            **AFTERTHOUGHTS,
            **EDITS,
            **RETENTION,
            "today": lambda turn, subject: show_today(turn),
            "plan": lambda turn, subject: show_plan(turn),
            "checkin": lambda turn, subject: checkin(turn),
            "quick": quick,
            "help-step": which_step,
            "deepen": deepen,
            "preparation": prepare,
            "on": go_on,
            "options": options,
            "commit": prepare,
            "effort": effort,
            "practise": practise,
            "begin": begin,
            "ending": end,
            "not-yet": not_yet,
            "record": show_record,
            "shown": show_one,
            "earlier": earlier,
            "journal": opens("journal"),
            "write": answer,
            "no-prompt": no_more,
            "go-on": go_on_asking,
            "pages": turned_to,
            "page": in_full,
            "settings": opens("settings"),
            "rest": opens("rest"),
            "rest-until": rest_until,
            "rest-drop": rest_drop,
            "no-came": look_at_it,
            "fresh": opens("fresh"),
            "restart": lambda turn, subject: restart(turn),
        },
        menu=menu,
        strangers=for_strangers,
        has_example=has_example,
        example=example,
        crisis=crisis.answer,
        buttons=subject_rows,
        unasked=unasked,
        aside=left_over,
        anywhere=meanwhile,
        wish=step_change,
        full=full,
        heard=heard,
        uninvited=ask_for_code,
        returned=welcome_back,
        moved=MOVED,
        reading=reading,
    )
