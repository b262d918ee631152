# The buttons under a nudge.
reminder-due = Reminder
    .done = ✓ Done
    .undo = Undo
    .still = Still on it
    .later = Not now
    .snooze = In an hour
    .move = Move the date
    .stuck = I'm stuck
    .drop = Drop it
    .checkin = Let's do it
    .resume = Go on

reminder-several = A few things for you:

reminder-one = “{ $title }”

reminder-step = Reminder of a step
    .day-before =
        Tomorrow is the day you chose for: “<b>{ $title }</b>”. It's part of “{ $goal }”.{ $has-if-then ->
            [no] { "" }
           *[yes] { " " }And you said: “{ $if-then }”.
        }
    .on-the-day =
        Today is the day for: “<b>{ $title }</b>”. A first small move now, and it's begun.{ $has-if-then ->
            [no] { "" }
           *[yes] { " " }You said: “{ $if-then }”.
        }
    .late = I'm late with this: “<b>{ $title }</b>” was for { $date }. Is it done, or does it need another day?
    .once-after = “<b>{ $title }</b>” was for { $date }. How did it go? If it slipped, that's normal: move it, or tell me what's in the way.
    .snoozed = Here it is again: “<b>{ $title }</b>”.

reminder-goal = Reminder of a goal
    .day-before = Tomorrow is the date of your goal: “<b>{ $title }</b>”.
    .on-the-day = Today is the date of your goal: “<b>{ $title }</b>”. Whatever has come of it, look at how far you have come.
    .late = The date of your goal “<b>{ $title }</b>” was { $date }; I was late to say so. Shall we look at it in a check-in? /checkin
    .once-after = “<b>{ $title }</b>” was for { $date }. Shall we look at what came of it? /checkin
    .snoozed = Here it is again: “<b>{ $title }</b>”.

reminder-checkin = It's time for our weekly check-in: two minutes, mostly taps.
    .checkin = It's time for our weekly check-in: two minutes, mostly taps.
    .snoozed = Here I am again for our check-in. Two minutes?

reminder-frame = A talk left open
    .day-after = We stopped in the middle of { $dialog }. All of it is kept. Shall we go on?
    .week-after = Our talk ({ $dialog }) still waits where you left it. Go on whenever you like; I won't ask again.
    .snoozed = Shall we go on with { $dialog }?

reminder-done =
    ✓ “{ $step }”: done. { $left ->
        [0] That was the last step of this goal: you have gone the whole way that you planned.
       *[other] That is one step nearer. Next comes “{ $next }”.
    }
reminder-already-done = That one is ticked already.
reminder-is-open = That one is open.
reminder-undone = No harm done: “{ $step }” is open again.
reminder-still = Good. Take the time that it needs.
reminder-later = All right, I won't ask about it again. /menu has it whenever you like.
reminder-reply = Thank you. What shall I do with that step?
reminder-snoozed = I'll come back at { $time }.
reminder-snoozed-past-quiet = In an hour it's your quiet time, so I'll come back at { $time }.
reminder-dropped = “{ $step }” is dropped. Letting go of a step can be a good decision.
reminder-really-done = That sounds like “{ $step }”. Shall I tick it?
reminder-done-too = And that sounds like “{ $step }” is done. Shall I tick it?
