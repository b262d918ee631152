suggestions-kept =
    { $aspect ->
        [work] These help to find out about <b>the kind of work</b>.
        [place] { $second ->
            [yes] And these are about <b>the kind of place</b>.
           *[no] These help to find out about <b>the kind of place</b>.
        }
        [like] Some more like the ones you kept.
        [other] Some of another sort, then.
       *[first] { $two ->
            [1] Here are a few that people in your place often try.
           *[2] A few that could suit where you stand.
        }
    } <b>Tick what you'd like to keep</b>, or write one of your own; then “That's all”.
    .remark = I hear you, and I haven't put that on the list. What would you look into yourself? Tick what fits, or name an idea of your own.
    .asks = That reads like a question, so nothing of it went on the list. An idea is something to do or to look into; one a line.
    .two-things = Two, then: write both, one a line.
    .name = Kept
    .why = Not to do them all: just so that the choice is a real one.

suggestions-more =
    { $count ->
        [0] Nothing is on the list yet, and that's no harm. <b>What would you like to try, if nothing spoke against it?</b>
        [1] One idea is on your list:

        { $list }

        <b>Is something missing?</b> Write it, one idea a line.
       *[other] { $two ->
            [1] So this is your list:
           *[2] All of it on one list:
        }

        { $list }

        <b>Is something missing?</b> Write it, or “without 2” to take one off.
    }
    .name = Added
    .why = An idea that you had only half an hour later is often the good one. The list stays yours, also after today.
    .more = { $shown ->
        [no] Show me some
       *[yes] { $count ->
            [0] Show me others
           *[other] More like these
        }
    }
    .enough = { $count ->
        [0] Nothing for now
       *[other] That's the list
    }
    .more-of-what = More of mine, or something of yours? Tap, or just write it.
    .there-already = Number { $n } is there already: “{ $idea }”. “without { $n }” takes it off; something new you can just write.
    .remark = I hear you, and I haven't put that on the list. What would you look into yourself? Tick what fits, or name an idea of your own.
    .asks = That reads like a question, so nothing of it went on the list. An idea is something to do or to look into; one a line.
    .two-things = Two, then. “without 2” takes the joint one off by its number; then write both, one a line.
    .not-on-it = Which one shall go? I don't find that on the list; “without 2” takes one off by its number.
    .no-such-number =
        { $count ->
            [0] There's nothing on the list to number yet. Write an idea in your own words, or tap one of these.
           *[other] The list goes from 1 to { $count }. Write an idea in your own words, or tap one of these.
        }
