awareness = Awareness
    .opening = This talk is about <b>you</b>: where you stand, what you are good at, where you would like to be. { $questions } questions, about five minutes, and at the end you have it in your own words.
    .done =
        { $aspiration ->
            [unknown] So we know where you stand. Not knowing the direction yet is an honest place to start from: finding it can be the goal.
           *[other] So we know where you stand. And where you would like to be, in your words: “{ $aspiration }”. We build on that.
        }

awareness-situation = Which of these comes closest to you now?
    .why = It lets me choose examples and suggestions that fit you. Nothing else hangs on it.
    .student = Student, still deciding
    .intern = On an internship
    .seeking = Looking for work
    .advance = Moving up at work
    .move = Moving to another employer
    .industry = Changing industry
    .study = Thinking of studying
    .returning = Back after a break
    .else = Something else

awareness-now = Tell me a little: <b>what are you doing these days, and how did you get here?</b> Two or three sentences are plenty.
    .why = A plan that fits starts from where you are, not from where a textbook thinks you are.

awareness-story = Thank you, that's where we start from. Now <b>tell me of something you did and felt good about.</b> At work, at school, at home; it need not be big.
    .why = What you are good at shows best in what you were glad to have done. If nothing comes to mind, it can wait: ⋯ has “Skip this one”.

awareness-aspiration =
    { $has-story ->
        [no] All right, that can wait.
       *[yes] Thank you. I keep that just as you told it.
    } <b>Where would you like to be in some years?</b> Roughly is fine.
    .why = It is the direction for everything else. You can change it whenever you like, and “I don't know yet” is a good answer too.
    .unknown = I don't know yet

awareness-right =
    Here is what I heard.

    <b>Now:</b> { $now }
    <b>Something you felt good about:</b> { $has-story ->
        [no] for another day
       *[yes] { $story }
    }
    <b>Where you'd like to be:</b> { $known ->
        [no] still to be found out
       *[yes] { $aspiration }
    }

    <b>Did I get you right?</b> Next we would look at what could be done.
    .why = It is your story, so it should be in your words. Everything in it can be changed.
    .onward = Yes, let's go on
    .later = Yes, enough for today
