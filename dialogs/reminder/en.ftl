# The buttons under a nudge, and what is said when one is tapped.
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
        Tomorrow is the day you chose for: “<b>{ $title }</b>”. The goal behind it: “{ $goal }”.{ $has-if-then ->
            [no] { "" }
           *[yes] { " " }And if something comes up: “{ $if-then }”.
        }
    .on-the-day =
        Today is the day for: “<b>{ $title }</b>”. A first small move now, and it's begun.{ $has-if-then ->
            [no] { "" }
           *[yes] { " " }You said: “{ $if-then }”.
        }
    .late =
        I'm late with this one, sorry: “<b>{ $title }</b>”. Its day was { $date }. Is it done, or does it need another day?{ $has-if-then ->
            [no] { "" }
           *[yes] { " " }You said: “{ $if-then }”.
        }
    .once-after =
        How did it go with this one: “<b>{ $title }</b>”? Its day was { $date }. If it slipped, that's normal: move it, or tell me what's in the way.{ $has-if-then ->
            [no] { "" }
           *[yes] { " " }You had said: “{ $if-then }”.
        }
    .snoozed =
        Here it is again: “<b>{ $title }</b>”.{ $has-if-then ->
            [no] { "" }
           *[yes] { " " }You said: “{ $if-then }”.
        }

reminder-goal = Reminder of a goal
    .day-before = Tomorrow is the date you set for your goal: “<b>{ $title }</b>”. Is there one last thing that would help it?
    .on-the-day = This is the date you set for your goal: “<b>{ $title }</b>”. Whatever has come of it, look at how far you have come. /checkin
    .late = The date of a goal of yours was { $date }, and I'm late to say so: “<b>{ $title }</b>”. Shall we look at it together? /checkin
    .once-after = You had a goal for { $date }: “<b>{ $title }</b>”. Shall we look at what came of it? /checkin
    .snoozed = Here is your goal again: “<b>{ $title }</b>”.

reminder-checkin = The weekly check-in
    .checkin = It's time for our weekly check-in: how far you are, what went well, what comes next.
    .snoozed = Here I am again for our check-in. Two minutes?

reminder-frame = A talk left open
    .day-after = We stopped in the middle of something: <b>{ $dialog }</b>. All of it is kept. Shall we go on?
    .week-after = Still here, just where you left it: <b>{ $dialog }</b>. Go on whenever you like; I won't ask again.
    .snoozed = Shall we go on with this: <b>{ $dialog }</b>?

reminder-done =
    ✓ You did it: “{ $step }”. { $left ->
        [0] That was the last step, so you have gone the whole way that you planned. /checkin is a good place to look back.
        [1] One step is left: “{ $next }”.
       *[other] Next on your way: “{ $next }”.
    }
reminder-already-done = That one is ticked already.
reminder-is-open = That one is open.
reminder-undone = No harm done. This one is open again: “{ $step }”.
reminder-still = Good. Take the time that it needs.
reminder-later = All right, I won't ask about it again. /menu has it whenever you like.
reminder-reply = Thank you. What shall I do with this step?
reminder-snoozed = I'll come back at { $time }.
reminder-snoozed-past-quiet = In an hour it's your quiet time, so I'll come back at { $time }.
reminder-dropped = This one is dropped: “{ $step }”. Letting go of a step can be a good decision.
reminder-really-done = That sounds like a step done: “{ $step }”. Shall I tick it?
reminder-done-too = By the way, that sounds like a step done: “{ $step }”. Shall I tick it?
