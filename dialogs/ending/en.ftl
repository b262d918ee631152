ending = Looking back at a goal
    .done =
        { $how ->
            [wholly] Thank you. This goal is reached, and it stays in your plan as yours: /plan and /evidence show it.
            [partly] Thank you. What you've reached of it stays, and nobody can take it away again: /plan and /evidence show it.
            [not] Thank you for looking at it so honestly. What you've learned on the way stays with your plan.
            [let-go] It's let go, and what you've learned on the way stays. That makes room for what matters more.
           *[longer] Of course. Plans take the time they take.
        }
    .changed = Noted, I've put it right.

ending-how =
    “<b>{ $title }</b>”{ $count ->
        [0] .
       *[other] { "" }: { $done } of { $count } steps done.
    } <b>How far have you come with it?</b>
    .name = How far
    .why = You say when a goal is over, and what it came to.
    .wholly = I've reached it
    .partly = A part of it
    .not = It didn't come about
    .longer = It needs more time
    .let-go = I let it go

ending-outcome =
    { $how ->
        [wholly] That deserves a moment: you said it, and you did it.{ " " }
        [partly] A part is a part.{ " " }
       *[not] That happens on such ways, and there's always something in it.{ " " }
    }{ $has-agreed ->
        [yes] You had said it would show by this: “{ $agreed }”.{ " " }
       *[no] { "" }
    }<b>What came of it?</b> In words, as a photo or a file.
    .name = Outcome
    .why = It's the line that you'll want to read in a year. You may also leave it for later (⋯).

ending-evaluation =
    { $has-learned ->
        [yes] On the way you noted: “{ $learned }”.{ " " }
       *[no] { "" }
    }{ $how ->
        [wholly] <b>How do you look at it now: what helped most, and what would you do otherwise?</b>
        [partly] <b>How do you look at it now: what carried you this far, and what was missing?</b>
       *[not] <b>What does it teach you: what was good about it, and what would you do otherwise?</b>
    }
    .name = Evaluation
    .why = What helped this time mostly helps again. It may wait, too (⋯).

ending-next =
    { $how ->
        [wholly] Good. <b>And what comes next, from here?</b>
       *[other] Thank you. <b>And what is a next step from here?</b> It may be something quite different.
    } One line is enough.
    .name = Next step
    .why = A goal is a stop on the way to something larger.

ending-begins =
    So it's the turn of the next one: “<b>{ $goal }</b>” begins now.{ $has-first ->
        [yes] { " " }First on its way: “{ $first }”.
       *[no] { "" }
    }{ $past ->
        [0] { "" }
        [one] { " " }One step's day has gone by meanwhile; a tap gives it another.
       *[other] { " " }The days of { $past } steps have gone by meanwhile; a tap gives each another.
    }
    .move = { $move }: { $step }
    .not-yet = Not yet
ending-waits = All right, it waits: “{ $goal }”. /today has it when you are ready.
ending-card = The card

ending-which = What good news! Which of your goals is reached with that?
ending-too = And what you told sounds like your goal reached: “<b>{ $goal }</b>”. Shall we look at what came of it, and close it?
