crisis-answer =
    What you wrote sounds very heavy, and I'm glad you said it. I'm a program, so I can't be the one to help with this, but there are people who can, right now, and they would want to hear from you.
    .after = You don't have to explain anything to me. Our talk about plans can wait, I won't remind you of anything for three days, and what you wrote just now is not kept as an answer.
    .asked = Here are people who can help you now. I'm a program, they are not.
    .waits = What we were talking about can wait. My question is still there above, for whenever you like.
    .go-on = I'd like to go on here

crisis-concern = That sounds like a lot. If it ever gets too much: /crisis shows who is there for you, day and night.

crisis-line = Where help is
    .emergency = In danger now: <b>{ $number }</b> (emergency)
    .call = { $name }: call <b>{ $number }</b>
    .text = { $name }: text <b>{ $number }</b>
    .web = { $name }: { $number }
