"""What the coach says unasked, and when, by the clock on the mentee's wall.

A *subject* (a step, a milestone, a goal, the check-in, a conversation left) keeps the wall time up to which it is
accounted for (`Mentee.told`). Wall time passes once: a change of zone repeats nothing and loses nothing, an autumn hour
happens once, a spring gap is inside an interval. Nothing here is a list of future reminders: what is due is computed,
each time, from the plan.

`wall` is clocks and quiet hours; `subjects`, of what may be spoken; `rhythms`, when each of its occurrences is planned
and until when it is of use (`repeating`, `checkins` and `wanted` are those with more to them); `ceiling`, how many
messages a week are too many, and which then wait; `resting`, when none are wanted, now or later; `due`, what is due now
and when to look next; `ending`, what is taken back; `clearing`, which buttons go when their subject is over;
`retiming`, another hour or rhythm; `retention`, how long anything is kept. To tell of something new: a subject, its
rhythm, its kind in `ceiling`, and its words in `reminder`.
"""

from dialogs.nudges.checkins import CHECKIN, MISSED, OFFER
from dialogs.nudges.clearing import clear, running
from dialogs.nudges.due import due_by, just_after, schedule, wake
from dialogs.nudges.ending import forgo, nights_of, put_back, put_unsent_back, withdraw
from dialogs.nudges.resting import end_rests, later_rest, no_later_rest, rest_later, rest_now, resting, starts
from dialogs.nudges.retiming import retimed
from dialogs.nudges.rhythms import SNOOZED, expires, rhythm
from dialogs.nudges.silence import heard
from dialogs.nudges.subjects import begin, deadline, left_frame, left_subject, subjects
from dialogs.nudges.wall import DAY, HOUR, WEEK, instant, next_quiet, quiet_until, wall_of
from dialogs.nudges.wanted import CONVERSATION, DAILY, JOURNAL, READY, REST

__all__ = [
    "CHECKIN",
    "CONVERSATION",
    "DAILY",
    "DAY",
    "HOUR",
    "JOURNAL",
    "MISSED",
    "OFFER",
    "READY",
    "REST",
    "SNOOZED",
    "WEEK",
    "begin",
    "clear",
    "deadline",
    "due_by",
    "end_rests",
    "expires",
    "forgo",
    "heard",
    "instant",
    "just_after",
    "later_rest",
    "left_frame",
    "left_subject",
    "next_quiet",
    "nights_of",
    "no_later_rest",
    "put_back",
    "put_unsent_back",
    "quiet_until",
    "rest_later",
    "rest_now",
    "resting",
    "retimed",
    "rhythm",
    "running",
    "schedule",
    "starts",
    "subjects",
    "wake",
    "wall_of",
    "withdraw",
]
