preparation = Preparation
    .opening =
        { $quick ->
            [yes] The quick plan, then: one goal, three steps, dates. { $questions } questions at most, about five minutes, and you can deepen any of it later.
           *[no] Now we make it real: <b>one goal, three steps, dates</b>. About { $questions } questions, eight minutes or so. We work on it together; the doing will mostly be yours.
        }
    .done =
        So it's a plan, and it's yours: “{ $goal }”.

        The first step: “{ $first }”. I'll remind you the day before each step and on the day, and ask once a week how it goes. /today always shows what you can do now.
    .changed = The plan is changed, and the reminders with it.

preparation-goal =
    { $has-idea ->
        [no] <b>What do you want to reach?</b> One sentence, in your own words, like “I will …”.
       *[yes] Now let's say it as a goal. <b>What do you want to reach?</b> One sentence, like “I will …”: take what you chose, or sharpen it.
    }
    .why = A goal said aloud in the first person is yours, and it is the one thing that everything else hangs on. If there is a date in it already, all the better.
    .idea = That one

preparation-sure =
    I'd write it down like this:

    “<b>{ $goal }</b>”

    Are those your words?
    .why = It is your goal, so it must sound like you. I only turn it into “I will”.
    .yes = Yes, that's mine
    .change = Say it differently

preparation-specific =
    “{ $goal }”

    { $vague ->
        [none] <b>What exactly</b> would that be: which one, where, with whom?
       *[other] “{ $vague }” can mean many things. <b>What exactly</b> would it be for you: which one, where, with whom?
    }
    .why = S is for specific. “Attend open days” is easy to put off; “the midwifery open day in Leeds” has a door that one can walk through.

preparation-evidence =
    { $outcome ->
        [yes] Good to hope for, though others have a say in it. <b>What could you do or learn yourself that would show you are on the way?</b>
       *[no] <b>How will you know that it's done?</b> What could you show to somebody?
    }
    .why = M is for measurable. It is best measured by what you do or gain, not by what others decide: then it cannot be taken from you.

preparation-hours =
    { $has-evidence ->
        [no] Good.
       *[yes] So that's how it will show: “{ $evidence }”.
    } <b>How many hours a week</b> could you really give this?
    .why = R is for realistic. A stretch is fine, but a plan that needs hours you don't have only costs confidence.

preparation-needed =
    { $has-hours ->
        [no] { "" }
       *[yes] { $hours ->
            [one] An hour a week, then.
           *[other] { $hours } hours a week, then.
        }{ " " }
    }<b>What do you still need for it?</b> Information, time, money, people, a skill?
    .why = A is for achievable. What is missing is often the best first step.
    .nothing = I have all I need

preparation-confidence =
    { $has-needed ->
        [no] { "" }
       *[yes] { $needed ->
            [nothing] Good, then nothing is missing.
           *[other] Good to know: “{ $needed }”. That may be where the first step lies.
        }{ " " }
    }From 0 to 10, <b>how confident are you</b> that you'll manage this?
    .why = Not a test. If the number is low, it is cheaper to make the goal smaller now than to be disappointed later.

preparation-by =
    { $sure ->
        [low] Thank you for being honest. We'll keep the steps small, then.
       *[fine] Good.
    } <b>By when</b> will you be there? Say it as you like, “end of June” or “in six weeks”, or tap the calendar.
    .why = T is for timely. “Someday” never comes; a date can be moved.

preparation-by-sure =
    That is <b>{ $date }</b>, { $near ->
        [today] today: very near, but it's your choice.
        [tomorrow] tomorrow: very near, but it's your choice.
        [past] past by now.
        [long] more than a year from now, so a long-term goal; near steps will help.
       *[fine] { $date-days ->
            [one] { $date-days } day from now.
           *[other] { $date-days } days from now.
        }
    } Shall we take it?
    .why = Dates are easily misread, and this one decides when I remind you. So I read it back once.
    .yes = Yes
    .change = Another date

preparation-steps-sure =
    Your three steps:

    1. { $step1 } – <b>{ $when1 }</b>{ $mine1 ->
        [no] { "" }
       *[yes] { " " }(the day is my suggestion)
    }
    2. { $step2 } – <b>{ $when2 }</b>{ $mine2 ->
        [no] { "" }
       *[yes] { " " }(the day is my suggestion)
    }
    3. { $step3 } – <b>{ $when3 }</b>{ $mine3 ->
        [no] { "" }
       *[yes] { " " }(the day is my suggestion)
    }

    Do the dates fit?
    .why = I'll remind you of each of them, so they should be days on which you can really do it.
    .yes = Yes, they fit
    .first = Change the 1st
    .second = Change the 2nd
    .third = Change the 3rd

preparation-commit =
    Here is the whole of it.

    <b>{ $goal }</b>
    by <b>{ $by }</b>, in { $by-days ->
        [one] { $by-days } day
       *[other] { $by-days } days
    }

    { $is-specific ->
        [yes] ✓
       *[no] ○
    } specific{ $has-specific ->
        [no] { "" }
       *[yes] : { $specific }
    }
    { $is-measurable ->
        [yes] ✓
       *[no] ○
    } measurable{ $has-evidence ->
        [no] { "" }
       *[yes] : { $evidence }
    }
    { $is-achievable ->
        [yes] ✓
       *[no] ○
    } achievable{ $has-needed ->
        [no] { "" }
       *[yes] { $needed ->
            [nothing] { "" }
           *[other] ; still needed: { $needed }
        }
    }
    { $is-realistic ->
        [yes] ✓
       *[no] ○
    } realistic{ $has-hours ->
        [no] { "" }
       *[yes] { $hours ->
            [one] : an hour a week
           *[other] : { $hours } hours a week
        }
    }
    ✓ with a date

    1. { $step1 } – { $when1 }
    2. { $step2 } – { $when2 }
    3. { $step3 } – { $when3 }

    If this is what you want: <b>will you do it?</b>
    .why = Until here it was talk; a yes makes it yours. If something in it doesn't fit, better to change it now than to drop it later.
    .yes = I commit

step = Step

step-what =
    { $round ->
        [1] <b>What is the first step on the way there?</b> { $quick ->
            [yes] Put its date in, if you know it: “call Anna by Friday”.
           *[no] Small enough that you could begin this week.
        }
        [2] <b>And the second step?</b>
       *[other] <b>And the third step?</b>
    }
    .why = Goals are reached in steps that fit into a day. Each with a date of its own, so that “later” doesn't swallow it.

step-when =
    “{ $what }”

    <b>When will you do it?</b>
    .why = A step without a date is an intention. With one, I can remind you.
