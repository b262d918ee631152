awareness = Awareness
    .opening = Our first talk is about <b>you</b>: where you stand, what you are good at, where you would like to be. { $questions } questions, about five minutes, and at the end you have it in your own words.
    .done =
        { $aspiration ->
            [unknown] So you know where you stand, and you have a story to build on. Not knowing the direction yet is an honest place to start from: finding it can be the goal.
           *[other] So that is where you stand, and “{ $aspiration }” is where you would like to be. Good ground to build on.
        }

awareness-situation = Which of these comes closest to you now?
    .why = It lets me choose examples and suggestions that fit you. Nothing else hangs on it.
    .student = Student, still deciding
    .intern = On an internship
    .seeking = Looking for work
    .advance = Want to advance
    .move = Want another employer
    .industry = Changing industry
    .study = Thinking of studying
    .returning = Back after a break
    .else = Something else

awareness-now = Tell me a little: <b>what are you doing these days, and how did you get here?</b> Two or three sentences are plenty.
    .why = A plan that fits starts from where you are, not from where a textbook thinks you are.

awareness-story =
    Thank you. Now something pleasant: <b>tell me of something you did and felt good about.</b> At work, at school, at home, it need not be big.
    .why = What you are good at shows best in what you were glad to have done. I'll come back to it when we choose your steps.

awareness-aspiration =
    { $has-story ->
        [no] All right.
       *[yes] Thank you. I'll come back to that when we choose your steps.
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
        [no] to be found out
       *[yes] { $aspiration }
    }

    Is that right, and shall we look at what could be done?
    .why = It is your story, so it should be in your words. Everything in it can be changed.
    .onward = Yes, let's go on
    .later = Yes, enough for today
