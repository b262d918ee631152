# The buttons under a nudge, and what is said when one is tapped.
reminder-due = Reminder
    .done = ✓ Done
    .undo = Undo
    .still = Still on it
    .later = Not now
    .snooze = In an hour
    .evening = This evening
    .tomorrow = Tomorrow
    .week = In a week
    .move = Move the date
    .stuck = I'm stuck
    .setback = It didn't work out
    .drop = Drop it
    .checkin = Let's do it
    .resume = Go on
    .kept = ✓ Done this time
    .unkept = Undo
    .passed = Not this time
    .finish = Enough of it
    .reached = ✓ Reached
    .ending = Look at what came of it
    .evidence = Keep words or a photo
    .edit = Change it
    .write = Write a line
    .no-prompt = No more of these
    .go-on = Yes, go on
    .preparation = Yes, let's plan it
    .options = The options again

reminder-several = A few things for you:

reminder-one = “<b>{ $title }</b>”

reminder-step = Reminder of a step
    .half-way =
        { $two ->
            [1] Half the time to { $date } has gone by, for: “<b>{ $title }</b>”. Is it on its way?
           *[2] Half-way to { $date }: “<b>{ $title }</b>”. A small start now makes the rest easier.
        }
    .week-before = In { $days } days, on { $date }, this is due: “<b>{ $title }</b>”. Is there something to get ready for it?
    .day-before = Tomorrow is the day you chose for: “<b>{ $title }</b>”.
    .on-the-day = Today is the day for: “<b>{ $title }</b>”.
    .late = I'm late with this one, sorry: “<b>{ $title }</b>”. Its day was { $date }. Is it done, or does it need another day?
    .once-after = How did it go with this one: “<b>{ $title }</b>”? Its day was { $date }. If it slipped, that's normal: move it, or tell me what's in the way.
    .snoozed = Here it is again: “<b>{ $title }</b>”.
    .time =
        { $times ->
            [0] It's time for: “<b>{ $title }</b>”. The first one is the hardest.
           *[other] It's time again for: “<b>{ $title }</b>”.
        }

reminder-behind =
    { $has-why ->
        [yes] You wanted it because: “{ $why }”.
       *[no] { $has-goal ->
            [yes] { $two ->
                [1] The goal behind it: “{ $goal }”.
               *[2] It brings you nearer to this: “{ $goal }”.
            }
           *[no] { "" }
        }
    }{ $has-if-then ->
        [yes] { $has-obstacle ->
            [yes] { " " }And if it comes to this, “{ $obstacle }”, you have your plan: “{ $if-then }”.
           *[no] { " " }And if something comes up, you have your plan: “{ $if-then }”.
        }
       *[no] { "" }
    }

reminder-strategy = One way to go about it
    .pitfall = What trips many people up on a road like this: { $pitfall }
    .people = { $people } could be in on this: a short word to them, and it's begun.
    .measure = You'll know that it's done by this: “{ $measure }”.
    .strength = You counted this among your strengths: { $strength }. Start where it helps you.
    .managed = Remember: “{ $managed }”. What helped you then can help here.
    .small = Ten minutes are enough to begin. You may stop after them.
    .hour = Choose the hour and the place now, and half of it is done.
    .first = What is the very first move? Do only that, and then see.
    .told = Tell somebody when you'll do it. What has been said aloud is half begun.
    .ease = Lay out today what you'll need for it, and beginning is only one move.
    .see = What will be easier once it's done? Think of that for a moment, and then begin.
    .left = If it's still open: how much of it is really left? Often it's less than it feels.
    .lesson = If something came in between, it may come again: “I'm stuck” makes a plan for that, in a minute.
    .smaller = If it was too much for one day, half of it counts, too.
    .support = You said that { $people } could help. A short question to them, and you're not alone with it.
    .chosen = For this week you chose: “{ $chosen }”. Is there a moment in which both fit?
    .before = You've done this already: “{ $before }”. What helped you there?
    .needed = You told me what was still missing: “{ $needed }”. Does this step bring some of it nearer?
    .shows = In the end it's to show by this: “{ $shows }”. This step is a piece of it.
    .worked = Not long ago this went well: “{ $worked }”. What helped you then?
    .learned = From a talk you took this along: “{ $learned }”. Is it of use here?

reminder-conversation = Asked after, once, three days after signs of crisis
    .asked-after = Some days ago you wrote something heavy. I'm not going to act as if you hadn't. How are you now? You don't have to answer, and I won't ask again. If you'd like to go on with your plans, here is the way back; if not, they wait. /crisis shows who can help you, at any hour.
    .later = All right. I'm here whenever you like, and /crisis shows who can help you.

reminder-milestone = Reminder of a milestone
    .half-way = Half-way to a milestone, on { $date }: “<b>{ $title }</b>”. How does it look?
    .week-before = In { $days } days comes a milestone of yours: “<b>{ $title }</b>”. Are its steps the right ones still?
    .day-before = Tomorrow is the date of a milestone: “<b>{ $title }</b>”.
    .on-the-day = A milestone stands here today: “<b>{ $title }</b>”. Is it reached?
    .late = The date of a milestone was { $date }, and I'm late to say so: “<b>{ $title }</b>”. Is it reached?
    .once-after = A milestone was set for { $date }: “<b>{ $title }</b>”. Is it reached, or does it need another date? Both are fine.
    .snoozed = Here is your milestone again: “<b>{ $title }</b>”.

reminder-goal = Reminder of a goal
    .half-way = Half-way to the date of your goal: “<b>{ $title }</b>”. Look at how far you've come: /plan
    .week-before = In { $days } days comes the date of your goal: “<b>{ $title }</b>”. Which one thing would help it most this week?
    .day-before = Tomorrow is the date you set for your goal: “<b>{ $title }</b>”. Is there one last thing that would help it?
    .on-the-day =
        This is the date you set for your goal: “<b>{ $title }</b>”.{ $has-evidence ->
            [yes] { " " }You said it would show by this: “{ $evidence }”.
           *[no] { "" }
        } Whatever has come of it is worth a look.
    .late = The date of a goal of yours was { $date }, and I'm late to say so: “<b>{ $title }</b>”. Shall we look at what came of it?
    .once-after = You had a goal for { $date }: “<b>{ $title }</b>”. Shall we look at what came of it? It may also need more time.
    .snoozed = Here is your goal again: “<b>{ $title }</b>”.

reminder-checkin = The weekly check-in
    .checkin =
        { $has-chosen ->
            [yes] { $three ->
                [1] Time for our check-in. For this week you chose: “{ $chosen }”. Shall we see how it went, that and the rest?
                [2] How was the week? You wanted this from it: “{ $chosen }”. Let's look, in two minutes.
               *[3] Last time you named this for the week: “{ $chosen }”. Done, half done or not at all, it's time to look at it together.
            }
           *[no] { $three ->
                [1] It's time for our weekly check-in: how far you are, what went well, what comes next.
                [2] How was the week? Two minutes, and you know your next step.
               *[3] Time to stop for two minutes and look: what went well, what got in the way, what comes next.
            }
        }
    .snoozed = Here I am again for our check-in. Two minutes?

reminder-frame = A talk left open
    .day-after = We stopped in the middle of something: <b>{ $dialog }</b>. All of it is kept. Shall we go on?
    .week-after = Still here, just where you left it: <b>{ $dialog }</b>. Go on whenever you like; I won't ask again.
    .snoozed = Shall we go on with this: <b>{ $dialog }</b>?

reminder-journal = The question of the day
    .journal =
        <b>{ $question }</b>
        A line is enough: just write it here.
    .snoozed =
        Once more: <b>{ $question }</b>
        A line is enough: just write it here.

reminder-daily = Whether the question of the day is to go on
    .go-on = For some days I've asked you something for your journal, and no line came. That's all right. <b>Shall I go on asking?</b> If I hear nothing I'll let it be, and a page in /journal brings it back.
    .snoozed = Shall I go on with a question a day?

reminder-ready = "Not yet", some days later
    .again =
        { $two ->
            [1] Some days ago you said “not yet” to this one: “<b>{ $title }</b>”. Has something changed? We could look at it again.
           *[2] You wanted to let this one rest for some days: “<b>{ $title }</b>”. How does it look to you now?
        } A no is fine, too.
    .snoozed = Here it is again: “<b>{ $title }</b>”. Shall we look at it?

reminder-done =
    { $how ->
        [obstacle] ✓ Done: “{ $step }”. You knew what could get in the way (“{ $obstacle }”), and you did it all the same.
        [first] ✓ Done: “{ $step }”. That's the first of your { $count } steps, and beginning takes the most.
        [early] ✓ Done: “{ $step }”, { $days ->
            [one] a day before its date
           *[other] { $days } days before its date
        }. You made the time before it pressed.
        [people] ✓ Done: “{ $step }”. You brought { $people } in, and that takes a step of its own.
       *[plain] { $three ->
            [1] ✓ You did it: “{ $step }”. That's { $so-far } of { $count } steps, each one by your own effort.
            [2] ✓ Done: “{ $step }”. You set it yourself, and you saw it through.
           *[3] ✓ “{ $step }”: done. { $so-far } of { $count } steps are behind you now.
        }
    }

reminder-next =
    { $left ->
        [one] One step is left
       *[other] Next on your way
    }: “{ $next }”{ $day ->
        [past] . Its day, { $date }, has gone by meanwhile: /today has it, to begin or to move.
        [dated] { " " }– { $date }.
       *[undated] .
    }

reminder-all-done = And that was the last step towards this: “<b>{ $goal }</b>”. You have gone the whole way that you planned. Shall we look at what came of it?

reminder-reached =
    ✓ Reached: “{ $title }”. { $count ->
        [one] That was the milestone on the way to “{ $goal }”.
       *[other] That's milestone { $number } of { $count } on the way to “{ $goal }”.
    }

reminder-kept =
    { $times ->
        [one] ✓ Done: “{ $step }”. The first time is the one that starts it.
       *[other] { $three ->
            [1] ✓ Done: “{ $step }”. That makes { $times } times since { $since }.
            [2] ✓ Noted: “{ $step }”. { $times } times now, each of them made by you.
           *[3] ✓ “{ $step }”: number { $times }. Small things add up.
        }
    }
reminder-passed =
    { $more ->
        [yes] All right. I'll ask again on { $date }.
       *[no] All right.
    }
reminder-finished =
    { $times ->
        [0] All right, I won't ask about this any more: “{ $step }”.
        [one] Good, this one is done: “{ $step }”. You did it once, and that stays.
       *[other] Good, this one is done: “{ $step }”. You did it { $times } times, and that stays.
    }

reminder-already-done = That one is ticked already.
reminder-is-open = That one is open.
reminder-undone = No harm done. This one is open again: “{ $step }”.
reminder-still =
    { $two ->
        [1] Good. Take the time that it needs.
       *[2] Good that you're at it. I'll leave you to it.
    }
reminder-later = All right, I won't ask about it again. /menu has it whenever you like.
reminder-reply = Thank you. What shall I do with this step?
    .not-now = That's all right. What would help with “{ $title }”: another day, or a look at what's in the way?
    .felt = I hear you, that's not easy. What would help with “{ $title }”: another day, or a look at what's in the way?
    .hello = Hello, good to hear from you. How does it stand with “{ $title }”?
    .checkin = No hurry. Which moment suits you?
reminder-which = Which one do you mean?
    .done = Well done! Which one is it?
    .not-now = That's all right. Which one is it about?
reminder-snoozed = I'll come back at { $time }.
reminder-snoozed-until = I'll come back on { $date } at { $time }.
reminder-snoozed-past-quiet = That falls into your quiet hours, so I'll come back at { $time }, when they are over.
reminder-dropped = This one is dropped: “{ $step }”. Letting go of a step can be a good decision.
tick = A step done

tick-sure =
    { $kind ->
        [goal] { $two ->
            [1] What good news!
           *[2] That's wonderful, well done.
        } Is your goal reached with that: “<b>{ $step }</b>”? Then we'll look at what came of it, and close it.
        [milestone] { $glad ->
            [yes] What good news!
           *[no] That sounds like a milestone.
        } Is it reached: “<b>{ $step }</b>”?
       *[step] { $glad ->
            [yes] { $two ->
                [1] What good news!
               *[2] That's good to hear, well done.
            } Is this step done with that: “<b>{ $step }</b>”? Shall I tick it?
           *[no] That sounds like a step done: “<b>{ $step }</b>”. Shall I tick it?
        }
    }
    .why = Only you know whether it's done. What is ticked, I don't remind you of any more.
    .yes = ✓ Done
    .close = ✓ Yes, reached
    .no = Not yet
    .left =
        { $mood ->
            [glad] I'm glad for you all the same. It stays open until you say that it's done.
            [hard] I'm sorry. That's hard, and it goes before any step. This one stays open, and it can wait.
           *[plain] It stays open, then.
        }

reminder-done-too = By the way, that sounds like a step done: “{ $step }”. Shall I tick it?
reminder-reached-too = By the way, that sounds like a milestone: “{ $milestone }”. Is it reached?
