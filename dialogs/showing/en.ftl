showing-picture = Your plan on one page.
    .title = My plan
    .today = today
    .goal = goal
    .milestone = milestone
    .done = done
    .overdue = its day has gone by
    .dropped = dropped
    .undated = no date yet

showing-no-plan = There is no plan yet; it will be here as soon as you have said yes to one. /menu shows the ways there.

showing-all-done = Every step that you planned is done, and that is worth a moment. When you know what comes next: /menu

showing-goal =
    <b>Goal:</b> { $goal }{ $dated ->
        [yes] , by { $by }
       *[no] { "" }
    }{ $state ->
        [later] { " " }(waits for its turn)
        [paused] { " " }(rests)
        [done] { " " }✓
       *[open] { "" }
    }
    <b>Where it stands:</b> { $has-status ->
        [no] { "" }
       *[yes] { $status } ·{ " " }
    }{ $count ->
        [0] no steps yet
       *[other] { $done } of { $count } steps done
    }{ $has-needed ->
        [no] { "" }
       *[yes]
            { "" }
            <b>Needed for it:</b> { $needed }
    }{ $has-support ->
        [no] { "" }
       *[yes]
            { "" }
            <b>Who could help:</b> { $support }
    }{ $has-milestones ->
        [no] { "" }
       *[yes]
            { "" }
            <b>Milestones:</b>
            { $milestones }
    }{ $listed ->
        [0] { "" }
       *[other]
            { "" }
            <b>Action plan:</b>
            { $steps }
    }{ $begun ->
        [no]
            { "" }
            <b>Later:</b> what came of it, what you make of it, what comes next
       *[yes] { $has-outcome ->
            [no] { "" }
           *[yes]
                { "" }
                <b>Outcome:</b> { $outcome }
        }{ $has-evaluation ->
            [no] { "" }
           *[yes]
                { "" }
                <b>Evaluation:</b> { $evaluation }
        }{ $has-next ->
            [no] { "" }
           *[yes]
                { "" }
                <b>Next step:</b> { $next }
        }
    }

showing-milestone =
    { $state ->
        [done] ✓ { $title }
       *[open] { $dated ->
            [yes] { $title } – { $date }
           *[no] { $title }
        }
    }

showing-step =
    .open =
        { $dated ->
            [yes] { $step } – { $date }
           *[no] { $step } – no date yet
        }{ $repeats ->
            [no] { "" }
            [daily] , then each day
            [weekdays] , then each working day
            [weekly] , then each week
            [fortnightly] , then every two weeks
           *[monthly] , then each month
        }{ $has-after ->
            [no] { "" }
           *[yes] { " " }(after { $after })
        }{ $has-people ->
            [no] { "" }
           *[yes] { " " }· with: { $people }
        }{ $has-why ->
            [no] { "" }
           *[yes] { " " }· why: { $why }
        }{ $has-measure ->
            [no] { "" }
           *[yes] { " " }· done when: { $measure }
        }{ $has-if-then ->
            [no] { "" }
           *[yes] { $has-obstacle ->
                [yes] { " " }· if “{ $obstacle }”: { $if-then }
               *[no] { " " }· if it gets hard: { $if-then }
            }
        }
    .done = ✓ { $step }
    .dropped = (dropped) { $step }

showing-repeats =
    .daily = each day
    .weekdays = each working day
    .weekly = each week
    .fortnightly = every two weeks
    .monthly = each month

showing-outline =
    <b>Your goals:</b>

    { $goals }
    .goal =
        { $goal }{ $dated ->
            [yes] { " " }– by { $by }
           *[no] { "" }
        } · { $state ->
            [chosen] chosen, not planned yet
            [later] waits for its turn
            [paused] rests
            [done] ✓ reached
            [ended] looked back on
           *[open] { $done } of { $count } steps done
        }

showing-today =
    { $n ->
        [one] <b>This is what you can do now:</b>
       *[other] <b>This is what you can do now, the nearest first:</b>
    }

    { $steps }{ $waiting ->
        [0] { "" }
        [one]
            { "" }
            { "" }
            One more waits for these.
       *[other]
            { "" }
            { "" }
            { $waiting } more wait for these.
    }

showing-today-step =
    { $near ->
        [today] { $step } – today
        [tomorrow] { $step } – tomorrow
        [undated] { $step } – no date yet
        [past] { $step } – its day was { $date }
       *[other] { $step } – { $date }
    }

showing-when = “<b>{ $title }</b>”: { $dated ->
        [yes] { $date }, { $days ->
            [-1] which was yesterday
            [0] that is today
            [1] that is tomorrow
           *[other] { $past ->
                [yes] which has passed
               *[no] in { $days } days
            }
        }
       *[no] no date as yet
    }{ $repeats ->
        [once] .
        [daily] , then each day.
        [weekdays] , then each working day.
        [weekly] , then each week.
        [fortnightly] , then every two weeks.
       *[monthly] , then each month.
    }
    .checkin = Our check-in: { $day } at { $at }. /checkin is there in between, too.
showing-next =
    { $three ->
        [1] Good. Next in your plan:
        [2] All right. This comes next:
       *[3] Next up:
    }
    .hello =
        { $two ->
            [1] Hello! Good to hear from you. Next in your plan:
           *[2] Hello, good that you're here. This comes next:
        }
    .well = I'm a program, so always the same, and thank you for asking. Next in your plan:
    .reminds = Nothing is due just now that I could put off. Of each step I remind you by myself when its day comes. Next in your plan:
    .pick = Then I'd take the nearest one:

showing-next-goal = Everything that was under way is done, and that is worth a moment. Next in line: “<b>{ $goal }</b>”. Shall it begin?

showing-tick = ✓ { $step }
showing-move = → Another day: { $step }

showing-record = A card for what you have done: “{ $goal }”. It stays with your plan, and /evidence has it.
    .title =
        { $reached ->
            [wholly] Reached
            [partly] Partly reached
           *[not] A goal looked back on
        }
    .when = { $date }
    .outcome = What came of it
    .evaluation = What I make of it
    .next-step = What comes next
    .times =
        { $times ->
            [one] once
           *[other] { $times } times
        }

showing-change = Change something

# What was told before, quoted, and where it is kept.
showing-told = <b>{ $name }:</b> { $words }
    .hours = Hours a week
    .a-week = { $n }
    .if-then = If it happens
    .then = { $has-obstacle ->
            [yes] if “{ $obstacle }”, then “{ $then }”
           *[no] “{ $then }”
        } (with the step “{ $step }”)
    .last-way = In the way, at our last check-in
    .way = In the way
    .strengths = Your strengths
    .skills = What you have learnt
    .confidence = Your confidence
    .of-ten = { $n } of 10
    .reason = Why it isn't lower
    .values = What work should give you
    .interests = What you get lost in
    .aspiration = In a few years
    .story = What you felt good about
    .managed = What you managed before
    .support = Who can help
    .evidence = What will show that it's done
    .needed = What is still needed
    .serves = What it's for
    .went-well = What went well
    .next-step = Your next step
    .goal = Your goal
    .in-plan = It's kept with your goal: /plan
    .in-talk = That's what we're working on here.
    .in-awareness = You told me in Awareness; /export has all of it.
    .in-checkin = From our check-in on { $date }; /export has all of them.
    .not-yet = I looked, and you haven't told me that yet, or it was left out. Whenever you like, tell me; /plan shows what there is so far.

# What the coach's own terms and sentences mean.
showing-term = My own words
    .measurable = “Measurable” means that it can be shown: there is something to see or to count, like “three demos held”, so that you'll know when you're there.
    .measures = “How far the measures are” asks about what will show that your goal is reached, the thing to see or to count: how much of it is there, in per cent. How many steps are done is another matter.
    .in-time = “The last step is in time” means that the day of your last step isn't later than your goal's date: the plan fits before it.
    .named = It means: once we've put into words what gets in the way, we can plan what you'll do when it comes. What has no name mostly takes us by surprise.
    .specific = “Specific” means that it says what exactly: which one, where, with whom. Somebody else could tell from it what you'll do.
    .achievable = “Achievable” means that you have what it takes, or know what is still missing: time, money, people, skills.
    .realistic = “Realistic” means that it fits into your weeks: the hours you can give, and how sure you are.
    .timely = “Timely” means that it has a date. A date can be moved; “someday” can't.
    .smart = SMART is five letters to try a goal with: specific (what exactly), measurable (how it shows), achievable (what it takes), realistic (the hours) and timely (the date).
    .check-in = The check-in is our short talk each week, two minutes: how far you are, what went well, what got in the way, and what comes next. /checkin begins it at any time.
    .milestone = A milestone is a part of a large goal with a date of its own: a place on the way where you can tell that you're getting there.
    .evidence = Evidence is whatever shows what you've done: a line, a photo, a certificate. /evidence has what you've kept.
    .intention = An intention is something you mean to do that has no date yet. With a date it's a step, and I can remind you of it.
    .if-then = An if–then is a small plan for what could get in the way: “if I'm tired, then I'll do ten minutes”. It comes back with the reminders of that step.
