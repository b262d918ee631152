evidence = What came of it
    .done =
        { $told ->
            [no] All right.
           *[yes] { $files ->
                [0] Kept: “{ $came }”. /evidence has it whenever you want to see what you've done.
               *[other] Kept, to look at whenever you like: /evidence shows it with all that you've done.
            }
        }
    .changed = Noted, I've put it right.

evidence-came =
    { $has-agreed ->
        [yes] You had said it would show by this: “{ $agreed }”. <b>What came of it?</b> A word, a photo or a file, if you like.
       *[no] { $has-of-goal ->
            [yes] <b>What came of it?</b> A word, a photo or a file, if you like. It may count later: you said you'd know the goal by “{ $of-goal }”.
           *[no] <b>What came of it?</b> A word, a photo or a file, if you like.
        }
    }
    .why = What is kept is there on a day when it all seems to have been nothing.
    .nothing = Nothing to add

evidence-none = Nothing is ticked yet. What you finish will stand here, with whatever you keep of it. /today shows where to begin.

evidence-list =
    <b>What you've done</b>, the latest first:

    { $pieces }
    .earlier = Further back
    .record = Card: { $title }
    .show = Show: { $title }

evidence-piece = A piece of what was done
    .step = ✓ { $title }
    .goal = ⚑ { $title }
    .kept =
        ✓ { $title }{ $has-words ->
            [yes] : “{ $words }”
           *[no] { "" }
        }{ $n ->
            [0] { "" }
            [one] { " " }📎
           *[other] { " " }📎 { $n }
        }

evidence-one =
    ✓ { $title }{ $has-words ->
        [yes]
            { "" }

            “{ $words }”
       *[no] { "" }
    }
