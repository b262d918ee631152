setback = Looking at what happened
    .opening = That takes some telling. Let's look at it together, without blame: what happened, what it teaches, and what comes next.
    .done =
        { $has-step ->
            [yes] Then this is next: “{ $step }”{ $has-day ->
                [yes] , on { $day }
               *[no] { "" }
            }. What happened is kept with the step, and what you've taken from it stays with your goal.
           *[no] It's kept with the step: a try counts, whatever came of it. Nothing more has to follow today.
        }
    .changed = Noted, I've put it right.
    .look = 💬 Look at that no together

setback-what =
    <b>What happened with this one?</b> In your words, or with a tap.

    “{ $title }”
    .name = What happened
    .why = A no, a silence, a missed day: each asks for something else next.
    .no = I got a no
    .silence = No answer came
    .late = The time ran out
    .changed = Something changed

setback-old =
    Thank you for telling me. <b>And the step itself, what becomes of it?</b>
    .name = The step
    .why = So that I remind you of nothing that's over.
    .did = I did my part: ✓
    .keep = It stays in the plan
    .drop = It's over, take it off

setback-learned =
    { $usual ->
        [no] A no hurts, and it's an answer to something that you dared to do. You've done your part.
        [silence] Silence is hard to bear, and it says little about you. You've done your part.
        [late] Time runs out for everybody now and then. It doesn't undo what you've done so far.
        [changed] Plans are made for the world as it was that day. It moved, and so may you.
       *[own] That's normal on such a way, even if it doesn't feel so today.
    }{ $courage ->
        [managed] { " " }You have come through something before: “{ $told }”.
        [story] { " " }And this is still true: “{ $told }”.
        [strength] { " " }And what you're good at is still there: { $told }.
       *[none] { "" }
    } <b>What do you take from it for the next time?</b>
    .name = What it teaches
    .why = The most useful part of a setback is one sentence long, and soon forgotten if nobody writes it down.

setback-next =
    { $has-learned ->
        [yes] That's worth keeping.{ " " }
       *[no] { "" }
    }<b>What is one next step from here?</b> A small one will do. Put its day in, if you know it.
    .name = The next step
    .why = After a setback the next small step matters more than its size.
    .feedback = Ask what would have made the difference
    .another = Find one more like it
    .again = Ask once more, in two lines
    .smaller = Do a smaller piece of it

setback-when =
    “{ $what }”: <b>on which day?</b>
    .name = The day
    .why = With a day it's a step; without one it's a wish.
    .tomorrow = Tomorrow
    .week = In a week

setback-which = That hurts, and it's an answer to something that you dared to do. Which of these is it about? Then we look at it together.
setback-about = I take it that this is about “{ $step }”.
setback-kept-with = I'll keep it with what you did last: “{ $step }”.
