retention = What is kept, and how long

retention-warning =
    { $has-name ->
        [yes] Hello { $name }, it has
       *[no] It has
    } been eleven months since I last heard from you. I don't keep what people tell me for ever: on { $date } I'll remove everything of yours, your plan too. One tap, or any word, and it all stays. /export gives you a copy.
    .stay = Keep it all

retention-stays = Good: everything stays, for as long as you want it to.

retention-gone = A year has gone by without a word, so I have removed everything that I kept of you, as I said I would. I wish you well. /start if you ever want to begin anew.
