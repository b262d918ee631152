# Changing the plan (COACHING 6.10).
edit-menu =
    { $two ->
        [1] Plans are there to be changed. <b>What shall be different?</b>
       *[2] <b>What would you like to change?</b> Nothing is lost: what it was before stays in the history.
    }
    .goal = ◎ { $title }
    .step = { $title }
    .add-step = + A step more
    .add-quick = + Another goal, in five minutes
    .add-goal = + Another goal, with time for it
    .steps =
        { $n ->
            [0] No step is open for “{ $goal }”.
           *[other] The open steps of “{ $goal }”. Which one?
        }

edit-drop = Letting a step go
edit-drop-sure = You'd like to let this one go: “<b>{ $step }</b>”?
    .why = What is let go makes room. It stays in the history, and one tap brings it back.
    .yes = Yes, drop it
    .no = No, keep it
    .kept = It stays as it is: “{ $step }”.

edit-goal-lost = I'm sorry. After all that you put into it, that hurts, and it takes nothing away from what you did. A goal may change, too.

edit-step = Changing a step
edit-step-what =
    “<b>{ $before }</b>”{ $dated ->
        [yes] , { $date }
       *[no] , no date yet
    }

    What shall be different?
    .name = What to change
    .why = A step that no longer fits is in the way of the next one. Changing it is part of planning, not a failure of it.
    .reword = The words
    .move = The date
    .often = How often
    .drop = Drop it
edit-step-title =
    { $proposes ->
        [yes] <b>Shall it say this?</b> Tap it, or put it in other words.
       *[no] <b>How would you put it now?</b> In your own words.
    }
    .name = The new words
    .not-this = Not that, then. How would you put it?
    .told = I've read that, and left the words as they were. How would you put it? “Cancel” leaves them so.
    .why = The clearer the words, the easier the beginning: what exactly, with whom, where?
edit-step-often = <b>How often shall it come?</b>
    .name = How often
    .why = What repeats gets a reminder on each of its days, and a small record of the times you kept it.
    .once = Once
    .daily = Each day
    .weekdays = Each working day
    .weekly = Each week
    .fortnightly = Every two weeks
    .monthly = Each month

edit-step-now = Done
    .reword = Now it says: “<b>{ $step }</b>”.{ $reminded ->
        [yes] { " " }The reminders follow by themselves.
       *[no] { "" }
    }
    .often = { $repeats ->
        [once] “{ $step }”: once, then.
        [daily] “{ $step }”: each day, then.
        [weekdays] “{ $step }”: each working day, then.
        [weekly] “{ $step }”: each week, then.
        [fortnightly] “{ $step }”: every two weeks, then.
       *[monthly] “{ $step }”: each month, then.
    }{ $reminded ->
        [yes] { " " }The reminders follow by themselves.
       *[no] { "" }
    }
    .drop = Dropped: “{ $step }”. Its reminders end with it.{ $has-waiting ->
        [no] { "" }
       *[yes]
            { "" }
            { $n ->
                [one] This one waited for it, and can begin now:
               *[other] These waited for it, and can begin now:
            }
            { $waiting }
    }
    .undo = Undo

edit-step-told = I've read that, and left the words as they were. How would you put it now?

edit-as-it-was =
    { $a-row ->
        [yes] All right, it stays as it is: “{ $title }”.
       *[no] All right, nothing is changed.
    }
edit-nothing-yet = I hear you. Nothing of this has been changed yet: take one of these, another day, or “cancel” to leave it all as it is.
edit-undone = Taken back: “<b>{ $title }</b>” is as it was{ $dated ->
        [yes] : { $date }
       *[no] { "" }
    }{ $n ->
        [0] { "" }
        [one] , and so is the step that had moved along
       *[other] , and so are the { $n } days that had moved along
    }.
    .undo = Undo
    .day = Taken back: { $date } it is again.
    .settings = Taken back: it's set as it was before.
    .nothing = I find no change of the last hour that I could take back. /change has all that can be different.

edit-goal = Changing a goal
edit-goal-what =
    “<b>{ $before }</b>”{ $dated ->
        [yes] , by { $date }
       *[no] { "" }
    }{ $state ->
        [paused] { " " }(rests)
        [parked] { " " }(put away for another time)
        [later] { " " }(waits for its turn)
        [chosen] { " " }(not planned yet)
       *[open] { "" }
    }

    What shall be different?
    .name = What to change
    .why = You know more today than on the day when you set it. A goal may change with you.
    .reword = The words
    .date = The date
    .steps = Its steps
    .add = + A step more
    .pause = Let it rest
    .take-up = Take it up again
    .park = Put it away
    .drop = Let it go
    .begin = Begin it now
    .plan = Plan it now
edit-goal-title =
    { $proposes ->
        [yes] <b>Shall your goal be this?</b> Tap it, or put it in other words.
       *[no] <b>How would you put your goal now?</b>
    }
    .name = The new words
    .not-this = Not that, then. How would you put it?
    .told = I've read that, and left your goal as it was. How would you put it? “Cancel” leaves it so.
    .why = It's your sentence. The nearer it is to what you really want, the more it carries.
edit-goal-by = <b>By when, then?</b>
    .name = The new date
    .why = A date that can be kept does more for you than one that lies behind you.
edit-goal-by-sure =
    <b>{ $by }</b>{ $days ->
        [0] { "" }
       *[other] { $later ->
            [yes] { $away ->
                [one] , a day later
               *[other] , { $away } days later
            }
           *[no] { $away ->
                [one] , a day earlier
               *[other] , { $away } days earlier
            }
        }
    }{ $by-passed ->
        [yes] , which has gone by meanwhile
       *[no] { "" }
    }. { $ask ->
        [yes] { $n ->
            [0] Its milestones have dates of their own.
            [one] One step of it has a date.
           *[other] { $n } steps of it have dates.
        }{ $over ->
            [0] { "" }
            [one] { " " }One would otherwise come after the goal itself.
           *[other] { " " }{ $over } would otherwise come after the goal itself.
        } <b>{ $n ->
            [one] Shall it move along?
           *[other] Shall they move along?
        }</b>
            { "" }
            That would make it:
            { $moves }
       *[no] Is that right?
    }
    .done = Do you mean a step that's done? Then tell me which, like “done: the course”, and I'll tick it. And these dates: <b>shall they move along?</b>
    .yes = Yes
    .together = Move them along
    .alone = Leave them
    .change = Another date
edit-goal-along = { $title }: <b>{ $date }</b>
edit-goal-passed =
    { $n ->
        [one] One of its steps has a day that has gone by.
       *[other] { $n } of its steps have days that have gone by.
    } Shall I move all its steps on together, so that the first comes on { $first }?
    .name = Days gone by
    .why = What lies behind you reminds you of nothing any more. New days, and it's a plan again.
    .shift = Move them on
    .keep = Leave the days
edit-goal-sure =
    { $operation ->
        [park] Put away for another time, with { $n ->
            [one] its open step
           *[other] its { $n } open steps
        }: no reminders, no questions, until you take it up again. Shall I?
       *[drop] With it { $n ->
            [one] goes one open step
           *[other] go { $n } open steps
        }, and all the reminders. What you've done for it stays in the record. Let it go?
    }
    .name = Sure
    .why = It touches more than the goal itself, so I ask once.
    .yes = Yes
    .no = No, leave it

edit-goal-now = Done
    .reword = Now it says: “<b>{ $goal }</b>”. Before: “{ $before }”.
    .date = “{ $goal }”: by <b>{ $by }</b> now, and the reminders with it.
    .together =
        { $n ->
            [0] “{ $goal }”: by <b>{ $by }</b> now, and its milestones moved along.
            [one] “{ $goal }”: by <b>{ $by }</b> now. Its step moved along, and the reminders with it.
           *[other] “{ $goal }”: by <b>{ $by }</b> now. Its steps moved along, and the reminders with them.
        }
    .pause = “{ $goal }” rests now: no reminders, no questions about it, until you say so. Resting is not giving up.
    .park = Put away for another time: “{ $goal }”. /change has it when its time comes.
    .drop = You let it go: “{ $goal }”. That makes room, and what you've learned on the way stays yours.
    .take-up = { $two ->
        [1] Good: “{ $goal }” is under way again.
       *[2] “{ $goal }” is back. Welcome it.
    }
    .begin = “{ $goal }” begins now, and the reminders with it.
    .kept = It stays as it was: “{ $goal }”.
    .back = No harm done: “{ $goal }” is as it was.
    .undo = Undo
    .go-on = Go on with it
    .next = Begin: { $goal }

edit-add = A step more
edit-add-step =
    <b>What's the step?</b> Put its date in, if you know it: “call Anna by Friday”.{ $has-goal ->
        [yes]
            { "" }
            { "" }
            It's for “{ $goal }”.
       *[no] { "" }
    }
    .name = The step
    .one-wanted = Nothing has been added so far. What would the step be? { $out }
    .why = A new step may come up at any time. The smaller it is, the sooner it's done.
edit-add-goal = <b>Which goal is it for?</b>
    .name = For which goal
    .why = A step serves a goal; that's how its reminder can tell you what it's for.
edit-add-when =
    “{ $what }”

    { $has-gone ->
        [yes] { $gone } has gone by meanwhile.{ " " }
       *[no] { "" }
    }<b>By when?</b> Or leave it open: then it's an intention, and I don't remind you of it.
    .name = By when
    .why = A day of its own makes it much likelier to happen.
    .undated = No date yet
edit-add-now =
    It's in your plan: “<b>{ $step }</b>”{ $dated ->
        [yes] , { $date }
       *[no] , without a date as yet
    }{ $repeats ->
        [once] { "" }
        [daily] , then each day
        [weekdays] , then each working day
        [weekly] , then each week
        [fortnightly] , then every two weeks
       *[monthly] , then each month
    }.{ $late ->
        [yes] { " " }That's after the date of the goal itself, { $by }: one of the two could move.
       *[no] { "" }
    }
    .edit = Change it
    .drop = Undo
