preparation = Preparation
    .opening =
        { $quick ->
            [yes] The quick plan, then: one goal, three steps, dates. { $questions } questions at most, about five minutes, and you can deepen any of it later.
           *[no] { $has-committed ->
                [yes] You know the way by now: the goal, its steps, their dates. About { $questions } questions, ten minutes or so, and you can stop anywhere.
               *[no] Now we make it real: <b>one goal, its steps, their dates</b>. About { $questions } questions, ten minutes; stop where you like. We do this together; the doing will mostly be yours.
            }
        }
    .done =
        { $committed ->
            [yes] { $three ->
                [1] So it's a plan, and it's yours.
                [2] There it is: your plan, in your words.
               *[3] It's settled, and it's yours.
            } I'll remind you the day before each step and on the day, and ask once a week how it goes. /today always shows what you can do now.
           *[no] Then we don't build on it yet; that is worth knowing before, not after. All that you said is kept. Let's look at what else there could be.
        }
    .changed =
        { $committed ->
            [yes] That's settled, then: “{ $goal }”. The reminders follow the plan as it is now.
           *[no] It is out of the plan for now, and kept among the goals that you chose.
        }

preparation-begin =
    { $soon ->
        [yes] The first of it is near: “{ $step }”. Settle with yourself now where and at what hour; that's half of doing it.
       *[no] { $two ->
            [1] And for the next two days, one small thing: what could you get ready for “{ $step }” in ten minutes?
           *[2] And within the next two days? Ten minutes towards “{ $step }” would be a beginning.
        }
    }

preparation-parked = More than { $most } goals at a time mostly ends in none. So I've put this one away for later, and nothing of it is lost: “{ $goal }”.

preparation-goal =
    { $has-idea ->
        [no] { $skill ->
            [yes] <b>Which skill do you want to practise</b>, and what for? Interviews, a language, a tool, speaking up: one sentence, like “I will …”.
           *[no] <b>What do you want to reach?</b> One sentence, in your own words, like “I will …”.
        }
       *[yes] You chose “<b>{ $idea }</b>”.{ $has-serves ->
            [no] { "" }
           *[yes] { $line ->
                [step] { " " }It's part of the way to where you want to be.
                [skill] { " " }There's a skill in it that you need.
                [sure] { " " }It will show you whether that is right for you.
                [doors] { " " }A door or two may open with it.
               *[own] { " " }What it's for: “{ $serves }”.
            }
        }

            Is that the goal as it stands, or <b>how would you put it</b>, best as “I will …”?
    }
    .name = Goal
    .why = A goal said aloud in the first person is yours, and it is the one thing that everything else hangs on. If there is a date in it already, all the better.
    .idea = That one
    .too-long = Thank you, now I see better where you stand. A plan needs it shorter, or it would aim at everything at once. Out of all that, <b>what is the goal, in one sentence?</b> “I will …”

preparation-sure =
    { $several ->
        [yes] I hear two goals in this, and one at a time goes further. Together they stand like this:
       *[no] It should be what you will do, whoever else is in it. I'd write it down like this:
    }

    “<b>{ $goal }</b>”

    { $several ->
        [yes] Is it one to you? If not, write the one to begin with; the other can come later.
       *[no] Is that yours?
    }
    .name = Its wording
    .why = It is your goal, so it must sound like you. I only turn it into “I will”.
    .yes = Yes, that's mine
    .change = Say it differently

preparation-specific =
    { $vague ->
        [none] “{ $goal }”: <b>what exactly</b> would that be? Which one, where, with whom?
       *[other] “{ $vague }” can mean many things. <b>What exactly</b> would it be for you: which one, where, with whom?
    }
    .name = What exactly
    .why = S is for specific. “Attend open days” is easy to put off; “the midwifery open day in Leeds” has a door that you can walk through.

preparation-evidence =
    { $outcome ->
        [yes] Good to hope for, though others have a say in it. <b>What could you do or learn yourself that would show you are on the way?</b>
       *[no] <b>How will you know that it's done?</b> What could you show to somebody?
    }
    .name = How it will show
    .why = M is for measurable. It is best measured by what you do or gain, not by what others decide: then it cannot be taken from you.

preparation-hours =
    { $has-evidence ->
        [no] { $measurable ->
            [yes] “{ $goal }”: that's what we plan for.{ " " }
           *[no] How it shows can come later.{ " " }
        }
       *[yes] { $two ->
            [1] { "" }
           *[2] Then we'll both know it when it's there.{ " " }
        }
    }<b>How many hours a week</b> could you really give this?
    .noted = { $kept ->
        [steps] { $kept-count ->
            [1] That's a step: I've kept it for when we come to the steps.
           *[other] Those are steps: I've kept all { $kept-count } for when we come to them.
        }
       *[other] I've noted that for the date of your goal.
    } And a rough number: <b>how many hours a week</b> could you give it?
    .name = Hours a week
    .why = R is for realistic. A stretch is fine, but a plan that needs hours you don't have only costs confidence.

preparation-needed =
    { $has-hours ->
        [no] { "" }
       *[yes] { $hours ->
            [1] An hour a week is little, and enough for small steps.{ " " }
            [2] Two hours a week: the steps should be small ones, then.{ " " }
           *[other] { "" }
        }
    }<b>What do you still need for it?</b> Information, time, money, people, a skill?
    .name = Still needed
    .why = A is for achievable. What is missing is often the best first step.
    .nothing = I have all I need

preparation-confidence =
    { $has-needed ->
        [no] { "" }
       *[yes] { $needed ->
            [nothing] { "" }
           *[other] That may be where to begin; we'll come to it with the steps.{ " " }
        }
    }{ $has-sure-before ->
        [no] Now that it has a shape: from 0 to 10, <b>how confident are you</b> that you'll manage it?
       *[yes] When you chose it, your confidence was at { $sure-before } of 10. Now that it has a shape, <b>is it still { $sure-before }?</b>
    }
    .noted = { $kept ->
        [steps] { $kept-count ->
            [1] That's a step: I've kept it for when we come to the steps.
           *[other] Those are steps: I've kept all { $kept-count } for when we come to them.
        }
       *[other] I've noted that for the date of your goal.
    } And from 0 to 10, <b>how confident are you</b> that you'll manage it?
    .name = Confidence
    .why = Not a test. If the number is low, it is cheaper to make the goal smaller now than to be disappointed later.
    .still = Yes, still { $sure-before }

preparation-lift =
    { $confidence }, and it's good that you say so.{ $has-managed ->
        [no] { "" }
       *[yes] { " " }You told me that you once managed this: “{ $managed }”.
    } <b>What would make it an 8?</b> Something to find out, somebody beside you, more time? Or shall we make the goal smaller?
    .name = What would lift it
    .why = Below 7 a goal is more often given up. One thing that lifts it is worth more now than courage later.
    .smaller = Make the goal smaller
    .smaller-asks =
        It stands like this now: “{ $goal }”.

        <b>What would a smaller version be</b>, one that you'd give an 8? A part of it, or just the first thing on the way there.

preparation-by =
    { $has-lift ->
        [no] { $sure ->
            [low] Thank you for being honest. We'll keep the steps small, then.{ " " }
           *[fine] { $has-confidence ->
                [yes] { $confidence ->
                    [9] That's a good place to plan from.{ " " }
                    [10] That's a good place to plan from.{ " " }
                   *[other] { "" }
                }
               *[no] { $has-needed ->
                    [yes] { $needed ->
                        [nothing] { "" }
                       *[other] That goes into the steps.{ " " }
                    }
                   *[no] { $has-hours ->
                        [yes] { $hours ->
                            [1] An hour a week is little, and enough for small steps.{ " " }
                            [2] Two hours a week: the steps should be small ones, then.{ " " }
                           *[other] { "" }
                        }
                       *[no] { "" }
                    }
                }
            }
        }
       *[yes] Then that becomes part of the plan.{ " " }
    }<b>By when</b> will you be there? Say it as you like, “end of June” or “in six weeks”, or tap the calendar.
    .a-rhythm = That says how often; and <b>by when</b> will you be there? A day or a month will do, like “end of June”.
    .name = By when
    .why = T is for timely. “Someday” never comes; a date can be moved.

preparation-by-sure =
    That is <b>{ $date }</b>, { $near ->
        [today] today: very near, but it's your choice.
        [tomorrow] tomorrow: very near, but it's your choice.
        [past] past by now. It needs another day.
        [long] more than a year from now, so a long-term goal; near steps will help.
       *[fine] { $date-days ->
            [one] { $date-days } day from now.
           *[other] { $date-days } days from now.
        }
    }{ $near ->
        [past] { " " }Shall we choose one?
       *[other] { " " }Shall we take it?
    }
    .noted = { $kept-count ->
        [1] That sounds like a step, and I've kept it for when we come to those.
       *[other] Those sound like steps, and I've kept all { $kept-count } for when we come to them.
    } First the day above: does it fit?
    .name = The date
    .why = Dates are easily misread, and this one decides when I remind you. So I read it back once.
    .yes = Yes
    .change = Another date

preparation-status =
    <b>Where do you stand with it today?</b> What is there already, what have you begun?
    .name = Where I stand
    .why = It makes the first step smaller, and later you'll see how far you have come.

preparation-smart =
    Your goal in one piece:

    “<b>{ $goal }</b>”, by <b>{ $date }</b>: { $near ->
        [today] that's today, very near, but it's your choice.
        [tomorrow] that's tomorrow, very near, but it's your choice.
        [past] that's past by now.
        [long] more than a year away, so a long-term goal, and we'll put milestones on the way.
       *[fine] { $date-days ->
            [one] { $date-days } day from now.
           *[other] { $date-days } days from now.
        }
    }

    { $is-specific ->
        [yes] ✓ specific: said in the goal
       *[no] ○ specific: still open
    }
    { $is-measurable ->
        [yes] ✓ measurable
       *[no] ○ measurable
    }{ $has-evidence ->
        [no] { $is-measurable ->
            [yes] : said in the goal
           *[no] : still open
        }
       *[yes] : { $evidence }
    }
    { $is-achievable ->
        [yes] ✓ achievable
       *[no] ○ achievable
    }{ $has-still ->
        [no] { $is-achievable ->
            [yes] : all there
           *[no] : still open
        }
       *[yes] ; what you still need: “{ $still }”
    }
    { $is-realistic ->
        [yes] ✓ realistic
       *[no] ○ realistic
    }{ $hours ->
        [0] { $is-realistic ->
            [yes] : said in the goal
           *[no] : still open
        }
        [one] : an hour a week
       *[other] : { $hours } hours a week
    }{ $sureness ->
        [-1] { "" }
       *[other] , { $sureness } of 10 sure
    }{ $unsure ->
        [no] { "" }
       *[yes] { $has-lift ->
            [no] { "" }
           *[yes] ; “{ $lift }” would raise it
        }
    }
    ✓ with a date{ $has-status ->
        [no] { "" }
       *[yes]
            { "" }
            Today: { $status }
    }

    <b>Does it say what you mean?</b>
    .name = The whole goal
    .why = Until now it was in pieces. When you read it whole, you hear at once whether it is right.
    .yes = Yes, that's it
    .milestones = It's big: milestones
    .exact = ✎ Specific
    .shown = ✎ Measurable
    .means = ✎ Achievable
    .effort = ✎ Realistic
    .date = ✎ Date
    .wording = ✎ The wording
    .standing = Add where I stand today

milestone = Milestone

milestone-what =
    { $has-before ->
        [no] A long way needs places to arrive at. <b>What will you have reached first</b>, well before the end? With its date, if you know it.
       *[yes] “{ $before }” – and <b>what comes after that</b>, before the goal itself?
    }
    .name = Milestone
    .why = A goal that is a year away can't tell you on a Tuesday whether you are on course. A milestone can.
    .enough = That's all of them

milestone-when =
    “{ $what }”

    <b>By when?</b>
    .name = Its date
    .why = Each milestone is a small goal of its own, so it has a date of its own.

milestone-shown =
    <b>What will show that you are there?</b>
    .name = How it shows
    .why = So that you can tick it with a clear conscience.

step = Step

step-what =
    { $round ->
        [1] { $has-still ->
            [no] { $has-lift ->
                [no] { "" }
               *[yes] You said that this would make you surer: “{ $lift }”. It may be where to begin.{ " " }
            }
           *[yes] You told me what's still missing: “{ $still }”. It may be where to begin.{ " " }
        }<b>What is your first step?</b> { $quick ->
            [yes] Put its date in, if you know it: “call Anna by Friday”.
           *[no] Small enough that you could begin this week; with its date, if you know it.
        }
       *[other] { $quick ->
            [yes] { $count ->
                [2] <b>And the second step?</b>
               *[other] <b>And the third step?</b>
            }
           *[no] { $has-before ->
                [no] <b>Which step would you rather take?</b>
               *[yes] { $count ->
                    [2] { $dated ->
                        [yes] “{ $before }” on { $date }{ $repeats ->
                            [no] { "" }
                            [daily] , then each day
                            [weekdays] , then each working day
                            [weekly] , then each week
                            [fortnightly] , then every two weeks
                           *[monthly] , then each month
                        }: that's one.
                       *[no] “{ $before }”: that's one.
                    }{ $has-strength ->
                        [no] { "" }
                       *[yes] { " " }The next may well use something that you're good at: { $strength }.
                    } <b>What comes next?</b>
                    [3] Two by now. <b>What comes after that?</b>
                    [4] Three steps, and three are often enough. <b>Is there one more</b>, or is that all?
                   *[other] It's in. <b>One more</b>, or is that all?
                }
            }
        }
    }
    .name = Step
    .why = Goals are reached in steps that fit into a day. Each with a date of its own, so that “later” doesn't swallow it.
    .three-wanted = The quick plan goes with three steps. The smallest thing will do, even one phone call; you can change it any time.
    .one-wanted = One step is where it begins. The smallest thing will do, even one phone call; you can change it any time.
    .only-a-day = That's a day, and a good thing to have. What will you do by then? Say both in one: “call Anna by Friday”.
    .enough = That's all

step-when = <b>And when will you do it?</b>
    .name = Its day
    .why = A step without a date is an intention. With one, I can remind you.
    .gone = Before you say yes: the day for “{ $step }”, { $date }, has gone by meanwhile. Which day suits you now?
    .undated = I don't know yet

step-edit =
    “<b>{ $what }</b>”

    What shall we do with this step?
    .name = Change to a step
    .reword = Say it differently
    .redate = Another date
    .more = Add why, who and how it shows
    .drop = Leave it out
    .reword-asks = It says “{ $what }” now. <b>How would you put it?</b> Its day stays, unless you say another: “call Anna by Friday”.
    .redate-asks = <b>When will you do it, then?</b>

step-why =
    “{ $what }”

    <b>What does it do for your goal?</b> A few words.
    .name = Why
    .why = On a tired evening the reason moves you more than the step does.

step-people =
    <b>Who is part of it?</b> Somebody to ask, to do it with, or to tell.
    .name = With whom
    .why = A step with a name in it is done more often.

step-measure =
    <b>How will you know that this step is done?</b> Best by what you'll have or be able to do.
    .name = How it shows
    .why = So that it can be ticked, whatever others make of it.

preparation-line =
    { $dated ->
        [yes] { $step } – <b>{ $date }</b>{ $proposed ->
            [yes] { " " }(the day is my suggestion)
           *[no] { "" }
        }{ $likely ->
            [yes] { " " }(as I read it)
           *[no] { "" }
        }
       *[no] { $step } – no date yet, so an intention
    }{ $repeats ->
        [no] { "" }
        [daily] , then each day
        [weekdays] , then each working day
        [weekly] , then each week
        [fortnightly] , then every two weeks
       *[monthly] , then each month
    }{ $waits ->
        [yes] { " " }(after { $after })
       *[no] { "" }
    }

preparation-support =
    <b>Who could help you with this goal?</b> A mentor, your manager, a friend, somebody in the trade. And how would you bring them in?
    .name = Who could help
    .why = A goal that somebody else knows of is reached more often. You decide what they hear of it.

preparation-order =
    { $has-likely ->
        [no] Your steps:
       *[yes] “{ $likely }” sounds as if another step has to come first.
    }

    { $lines }

    <b>Which waits for which?</b> Tap, or write it like “3 after 2”.
    .name = The order
    .why = Then “what can I do now?” never shows you something that can't be begun yet.
    .likely = As it sounds: after the one before
    .chain = Each after the one before
    .free = None has to wait
    .not-an-order = I couldn't read an order in that. Write it with the numbers of the { $n } steps, like “3 after 2”, or tap one of these.
    .circle = Then { $steps } would wait for each other, and none of them could ever begin. Which of them can go first?

preparation-conflict = What does not fit together
    .order =
        { $dated ->
            [yes] “{ $step }” is on { $date }, but it waits for “{ $other }”, and that is on { $other-date }.
           *[no] “{ $step }” is on { $date }, but it waits for “{ $other }”, and what that waits for is later.
        }
    .late = “{ $step }” is on { $date }, and the goal is to be reached by { $by }.

preparation-mend =
    { $two ->
        [1] Here something doesn't fit together yet:
       *[2] Before we go on, one look at the calendar:
    }

    { $conflicts }

    { $has-moved ->
        [no] How shall we mend it?
       *[yes] These days would fit:

            { $moved }

            How shall we mend it?
    }
    .name = The dates mended
    .why = Better to move a day now than to find out in the week itself.
    .take = Take these days
    .goal = Move the goal to { $later }
    .leave = Leave it as it is

preparation-steps-sure =
    { $count ->
        [0] There is no step in it yet.
        [one] Your step:
        [2] Your two steps:
        [3] Your three steps:
       *[other] Your { $count } steps:
    }

    { $lines }

    { $late ->
        [0] { "" }
        [1] One of them comes after the date of the goal.{ " " }
       *[other] { $late } of them come after the date of the goal.{ " " }
    }{ $has-support ->
        [no] { "" }
       *[yes] And beside you: { $support }.{ " " }
    }{ $undated ->
        [yes] Do they fit like that?
       *[no] { $count ->
            [one] Does the date fit?
           *[other] Do the dates fit?
        }
    }
    .one-more = Three are a good beginning, and there's room for more as soon as the plan stands: then write “add a step: …”, and it's in. Do these fit?
    .which-part = Which one, and to what? Tap it, or write it like “2 on Friday”.
    .name = The steps together
    .why = I'll remind you of each of them, so they should be days on which you can really do it.
    .yes =
        { $count ->
            [one] Yes, it fits
           *[other] Yes, they fit
        }
    .first =
        { $count ->
            [one] Change it
           *[other] Change the 1st
        }
    .second = Change the 2nd
    .third = Change the 3rd
    .fourth = Change the 4th
    .fifth = Change the 5th
    .sixth = Change the 6th
    .seventh = Change the 7th
    .eighth = Change the 8th
    .ninth = Change the 9th
    .more = One more step
    .order = Their order
    .support = Who could help

preparation-obstacle =
    { $two ->
        [1] A plan for the one thing that could get in the way is worth more than three good intentions.
       *[2] Now let's look at the weak spot, while it can't do any harm yet.
    }{ $has-pitfall ->
        [no] { "" }
       *[yes] { " " }Others often meet this: <i>{ $pitfall }</i>
    } <b>What is most likely to get in your way?</b>
    .only-one = That's a lot at once, and it may all be true. A plan works best for one: <b>which of them comes first, or most often?</b>
    .name = What could get in the way
    .why = A plan for one obstacle, in the form if–then, is one of the best-tested helps there are.
    .time = I have no time
    .start = I don't know how to start
    .nerve = I don't quite dare
    .waiting = I'm waiting for somebody

preparation-then =
    { $usual ->
        [time] Time, then. <b>If there are only ten minutes, then what will you do?</b>
        [start] <b>If you sit down and don't know how to start, then what will you do in the first five minutes?</b>
        [nerve] It takes some nerve to say that. <b>When it comes over you, what will you do, or whom will you ask?</b>
        [waiting] <b>If you have heard nothing by a certain day, then what will you do?</b>
       *[own] “{ $obstacle }”. <b>If that happens, then what will you do?</b>
    } Go on from “then I will …”.
    .nothing-helps = Perhaps nothing against it. But beside it: a smaller version, another day, somebody to call? <b>What would still be possible then?</b> If nothing comes, say “skip”.
    .name = Then I will
    .why = When it happens you won't have to think: you have thought already. It comes back in your reminders.

preparation-goes-with = <b>Which step is that about?</b> It comes back in its reminders.
    .name = Which step it is about
    .why = A plan for the hard moment helps where that moment comes.

preparation-success =
    <b>What will it look like when you've made it?</b> What is different then, what can you do that you can't today?
    .name = Success
    .why = It's easier to walk towards something that you can see.

preparation-commitment =
    { $has-then ->
        [no] { "" }
       *[yes] I'll bring that back when the step is due.{ " " }
    }Now that it all stands there: from 0 to 10, <b>how much do you want to do this?</b>
    .name = How much I want it
    .why = A plan that you only half want is a burden. It's better to hear that now, from yourself.

preparation-lower =
    { $commitment } of 10. <b>Why not lower?</b> Something makes you want it.
    .name = Why not lower
    .why = What you say for it yourself counts for more than anything that I could say.

preparation-raise =
    { $has-lower ->
        [no] { "" }
       *[yes] { $two ->
            [1] And the other way round.{ " " }
           *[2] That's a reason of your own.{ " " }
        }
    }<b>What would raise it by one?</b> A small thing is enough.
    .name = What would raise it
    .why = Sometimes it's one detail of the plan, and it can still be changed.

preparation-commit =
    { $two ->
        [1] Here is the whole of it.
       *[2] So this is your plan.
    }

    <b>{ $goal }</b>
    by <b>{ $by }</b>, { $by-passed ->
        [yes] past by now
       *[no] in { $by-days ->
            [one] { $by-days } day
           *[other] { $by-days } days
        }
    }{ $quick ->
        [no] { "" }
       *[yes]
            { "" }
            { "" }
            { $is-specific ->
                [yes] ✓ specific
               *[no] ○ specific: still open
            }
            { $is-measurable ->
                [yes] ✓ measurable
               *[no] ○ measurable: still open
            }{ $has-evidence ->
                [no] { "" }
               *[yes] : { $evidence }
            }
            { $is-achievable ->
                [yes] ✓ achievable
               *[no] ○ achievable: still open
            }{ $has-still ->
                [no] { "" }
               *[yes] ; what you still need: “{ $still }”
            }
            { $is-realistic ->
                [yes] ✓ realistic
               *[no] ○ realistic: still open
            }{ $hours ->
                [0] { "" }
                [one] : an hour a week
               *[other] : { $hours } hours a week
            }
            ✓ with a date
    }

    { $lines }{ $quick ->
        [yes] { "" }
       *[no]
            { "" }
            { "" }
            { $hours ->
                [0] You give it the time that the steps need
                [one] You give it an hour a week
               *[other] You give it { $hours } hours a week
            }{ $fits ->
                [undated] .
                [yes] ; the last step is in time.
               *[no] ; the last step, { $last }, comes after that day.
            }{ $has-serves ->
                [no] { "" }
               *[yes]
                    { "" }
                    What it's for: “{ $serves }”
            }{ $has-success ->
                [no] { "" }
               *[yes]
                    { "" }
                    You'll know it by: “{ $success }”
            }{ $has-then ->
                [no] { "" }
               *[yes]
                    { "" }
                    And for “{ $obstacle }”: “{ $then }”
            }{ $has-lift-it ->
                [no] { "" }
               *[yes]
                    { "" }
                    What would make it a { $next-rate }: “{ $lift-it }”
            }
    }

    If this is what you want: <b>will you do it?</b>
    .name = My yes
    .one-more = Three are a good beginning, and there's room for more as soon as the plan stands: then write “add a step: …”, and it's in. Shall we begin with these?
    .why = Until here it was talk; a yes makes it yours. If something in it doesn't fit, better to change it now than to drop it later.
    .after = With your yes the plan is kept, and you see the step to begin with. From then on I write before each step and on its day, and once a week we look at it together, two minutes. All of it can still be changed. <b>Will you do it?</b>
    .yes = I commit
    .explore = Not this, not yet

preparation-next =
    That's settled. You also chose this: “<b>{ $waiting }</b>”. <b>Shall we plan it now</b>, or first let this one begin?
    .name = The next goal
    .why = One goal well begun carries the next. There is no hurry.
    .now = Now
    .later = Another day
