priority = What comes first
    .opening = You have more than one goal now. Let's see what comes first; it takes a minute.
    .done =
        { $count ->
            [one] One goal at a time, then: that's a good load.
           *[other] { $waiting ->
                [yes] So this is the order:
               *[no] Side by side, then. In a full week the first goes first:
            }

            { $titles }

            { $waiting ->
                [yes] What comes later rests until its turn comes; I won't remind you of it before. /today shows when it can begin.
               *[no] I'll remind you of each.
            }
        }

priority-first =
    <b>Which of your goals do you want to work towards first?</b> If all of them can't move at once, which one should?
    .which-first = Both may matter the same. Two ways to tell: does one make the other easier? And which would you be gladder to have behind you in three months? <b>That one first:</b>
    .name = First
    .why = Later, in a full week, it's already decided what gives way.

priority-second =
    <b>And which after that?</b>
    .which-first = Both may matter the same. Two ways to tell: does one make the other easier? And which would you be gladder to have behind you in three months? <b>That one first:</b>
    .name = Second
    .why = Then the third has its place too.

priority-together =
    “{ $before }” comes first. <b>And “{ $title }”: after it, or side by side with it?</b>
    .name = The second goal
    .why = After each other takes longer, and each gets all of you. Side by side works when the hours suffice.
    .after = One after the other
    .beside = Side by side

priority-together-third =
    { $beside ->
        [yes] <b>And “{ $title }”: after those two, or beside them?</b>
       *[no] <b>And “{ $title }”: last of all, or side by side with the second?</b>
    }
    .name = The third goal
    .why = Three at once is a lot for most weeks.
    .after = After them
    .beside = Side by side

priority-week-hours =
    <b>How many hours a week</b> do you have for all of it together, beside work and life?
    .name = Hours a week
    .why = Goals that together need more than there is end badly, and it feels like failing when it was only arithmetic.

priority-load =
    Side by side these goals ask for { $needed ->
        [one] an hour
       *[other] { $needed } hours
    } a week, and you have { $have }. Too much beside daily life mostly means that nothing gets done, and that hurts more than going slowly. <b>How shall we do it?</b>
    .name = The load
    .why = It's your week. I only do the sum.
    .after = One after the other
    .keep = I'll take it on
    .hours = I have more hours

priority-begin = Begin it now
priority-begun = It begins now: “{ $goal }”. From here on I remind you of its steps. /plan shows them.
