showing-picture = Your plan on one page.
    .title = My plan
    .today = today
    .goal = goal
    .done = done
    .overdue = overdue
    .dropped = dropped
    .undated = no date yet

showing-no-plan = There is no plan yet; it will be here as soon as you have said yes to one. /menu shows the ways there.

showing-all-done = Every step that you planned is done, and that is worth a moment. When you know what comes next: /menu

showing-goal =
    <b>Goal:</b> { $goal }, by { $by }
    <b>Where it stands:</b> { $has-status ->
        [no] { "" }
       *[yes] { $status } ·{ " " }
    }{ $done } of { $count } steps done
    <b>Needed for it:</b> { $has-needed ->
        [no] –
       *[yes] { $needed }
    }
    <b>Action plan:</b>
    { $steps }
    <b>Outcome:</b> { $has-outcome ->
        [no] –
       *[yes] { $outcome }
    }
    <b>Evaluation:</b> { $has-evaluation ->
        [no] –
       *[yes] { $evaluation }
    }
    <b>Next step:</b> { $has-next ->
        [no] –
       *[yes] { $next }
    }

showing-step =
    .open = { $step } – { $date }
    .done = ✓ { $step }
    .dropped = (dropped) { $step }

showing-today =
    { $n ->
        [one] <b>This is what you can do now:</b>
       *[other] <b>This is what you can do now, the nearest first:</b>
    }

    { $steps }

showing-today-step =
    { $days ->
        [0] { $step } – today
        [1] { $step } – tomorrow
       *[other] { $step } – { $date }
    }

showing-tick = ✓ { $step }
