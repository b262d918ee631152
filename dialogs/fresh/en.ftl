fresh = A fresh start
    .opening = A fresh start: the goal stays, the dates are new. { $questions } short questions.
    .done = { $n ->
        [0] Done. The plan is empty of steps now, and that is a start as well: /menu leads on whenever you like.
       *[other] Here we go. What has been done stays done, and I'll remind you by the new dates.
    }
    .changed = Changed.

fresh-drop = <b>Which of these may go?</b> Tick them, then “That's all”. The others stay. Letting go does no harm.
    .why = What one no longer wants weighs on what one does want.

fresh-from = <b>From which day on?</b> The first step comes on that day, the others as far apart as before.
    .why = A start with a day on it is a start.
    .tomorrow = Tomorrow
    .monday = Next Monday

fresh-sure =
    { $n ->
        [0] Then all the open steps are let go, and the goal stays. <b>Is that right?</b>
       *[other]
            This is how it would be:

            { $lines }

            { $dropped ->
                [0] { "" }
                [one] One step is let go.{ " " }
               *[other] { $dropped } steps are let go.{ " " }
            }<b>Is that right?</b>
    }
    .yes = Yes, like that
    .change = Another day

fresh-step = { $title } – { $date }
fresh-goal = The goal: { $title } – { $date }
