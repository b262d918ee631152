exploration = Exploration
    .opening = Now we look at <b>what could be done</b>. You name ideas, I may add some if you like, and you choose one. { $questions } questions, about four minutes.
    .done =
        { $ready ->
            [onward] “{ $chosen }” it is. Whatever else you named stays noted.
           *[later] Good, there's no hurry. “{ $chosen }” stays noted, and I'll offer it when you plan a goal.
        }

exploration-tried =
    <b>What have you already thought of or tried, and what came of it?</b> One idea a line. Nothing here is right or wrong.
    .why = You have thought about this longer than I have. What you tried, even what didn't work, is the best material we have.
    .nothing = Nothing yet

exploration-may-i =
    { $has-tried ->
        [no] That's fine, this is the place to begin. May I suggest a few things?
       *[yes] Thank you, all of that counts. May I suggest some others?
    }
    .why = Good advice that nobody asked for is a nuisance. A no is perfectly fine.
    .yes = Yes, please
    .no = No, thank you

exploration-suggestions-kept = Here are a few that people in your place often try. <b>Tick what you'd like to keep</b>, then “That's all”.
    .why = Not to do them all: just so that the choice is a real one.

exploration-chosen =
    { $whose ->
        [none] <b>What would you like to try?</b> Say it in your own words.
        [own] So, of what you named. <b>Which one pulls you most?</b> Tap it, or say it in other words.
       *[both] Here is everything on one list. <b>Which one pulls you most?</b> Tap it, or say it in other words.
    }
    .why = One goal at a time gets done. The others are not lost.

exploration-ready = “{ $chosen }”. Shall we make that into a goal with steps and dates?
    .why = A goal that is only half chosen is soon dropped. Waiting is fine, and so is another choice.
    .onward = Yes, let's plan it
    .later = Not yet
    .other = Choose another
