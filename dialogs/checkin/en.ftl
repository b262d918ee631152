checkin = Check-in
    .opening = Let's look at the week: { $questions } short questions, two minutes. At the end you have one step for the coming one.
    .done = Thank you. What went well: “{ $well }”. For the coming week you said: “{ $next }”. I'm with you.
    .changed = Noted, I've put the check-in right.

progress = Check-in

progress-percent = <b>How far are you with this, from 0 to 100 %?</b>

    “{ $title }”
    .why = It is your own rating. Week by week it shows whether the plan works, and it may also go down.

checkin-well = <b>What went well?</b> However small.
    .why = Small gains add up, but only those that one notices.

checkin-way = Thank you. And <b>what got in the way?</b>
    .why = Not to judge it. What gets in the way twice can be planned for.
    .nothing = Nothing did

checkin-confidence =
    { $way ->
        [nothing] Good, a clear road.
       *[other] Thank you for telling me, that belongs here too.
    } From 0 to 10, <b>how confident are you</b> about the next stretch?
    .why = It is a good thermometer. When it falls, it is time to make something smaller.

checkin-steps = These were due. <b>Which ones are done?</b> Tick them, then “That's all”.
    .why = So that I don't remind you of what you have done.

checkin-next =
    { $sure ->
        [low] Thank you for being honest. Then let it be something small, that cannot go wrong. <b>What could that be, in the coming week?</b>
       *[fine] <b>What is your next step for the coming week?</b> One is enough.
    }
    .why = A week with one thing decided goes differently from a week with good intentions.
