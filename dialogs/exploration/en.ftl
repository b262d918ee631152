exploration = Exploration
    .opening =
        { $two ->
            [1] Now we look at <b>what could be done</b>. You name ideas, I add some if you like, and you choose.
           *[2] This talk opens things up before it narrows them: <b>what could be done?</b> First ideas, then a choice.
        } About { $questions } questions, more than half of them taps, seven minutes; at the end you have your options side by side.
    .done =
        { $end ->
            [onward] { $more ->
                [0] Good, then we plan that one.
                [one] “{ $goal }” first, then; the other goal that you chose has its turn after it.
               *[other] “{ $goal }” first, then; the other two that you chose have their turn after it.
            }
            [small] A small one first, to find out: “{ $goal }”. That's a goal like any other.
            [wait] Then it waits, and nothing is lost. On { $on } I'll ask you again.
            [full] Your list is kept. Three goals are under way, and that's plenty: when one of them is done, we choose from here.
           *[none] Nothing has to be chosen today. Your list is kept, and we can look at it again whenever you like.
        }{ $others ->
            [0] {""}
            [one] { $end ->
                [onward] {" "}The other idea stays on your list.
               *[other] {""}
            }
           *[other] { $end ->
                [onward] {" "}The other { $others } ideas stay on your list.
               *[other] {""}
            }
        }

exploration-idea =
    { $whose ->
        [coach] { $title } (from me)
       *[mentee] { $tried ->
            [yes] { $title } (yours, tried)
           *[no] { $title } (yours)
        }
    }

exploration-options =
    { $two ->
        [1] Your options side by side.
       *[2] All of it side by side, as you rated it.
    }
    .title = My options
    .pull = pulls me
    .fit = fits me
    .feasible = can start now
    .mine = mine
    .coach = the coach's
    .chosen = chosen

exploration-parked =
    Three goals at a time is what gets done. { $n ->
        [one] So this one is parked, not lost:
       *[other] So these are parked, not lost:
    }

    { $goals }

exploration-tried =
    { $has-before ->
        [no] <b>What have you already thought of or tried, and what came of it?</b> One idea a line. Nothing here is right or wrong.
       *[yes] These are on your list from before:

        { $before }

        <b>What has come to mind since, and what came of it?</b> One idea a line.
    }
    .name = Thought of or tried
    .why = You have thought about this longer than I have. What you tried, even what didn't work, is the best material we have.
    .nothing = Nothing yet
    .remark = I hear you, and I haven't put that on the list. What would you look into yourself? One idea a line.
    .asks = That reads like a question, so nothing of it went on the list. An idea is something to do or to look into; one a line.
    .two-things = Two, then: write both, one a line.
    .which-ones = Which ones? One a line is enough; if there is nothing yet, tap the button.

exploration-open =
    { $told ->
        [0] { $has-before ->
            [yes] Then we take the list as it is.
           *[no] Then we begin with a clean sheet.
        }
        [one] “{ $gist }”: that's on the list.
       *[other] “{ $gist }” and the rest: that's on the list.
    } You said the direction is still open. <b>What is most open: the kind of work, or the kind of place?</b> If you see one by now, just write it.
    .name = Still open
    .why = “I must get out of here” can be about the work, or about the place and its people. They are looked at in different ways.
    .work = The kind of work
    .place = The kind of place
    .unknown = All of it

exploration-may-i =
    { $opened ->
        [work] The kind of work, then. There are good ways to find out about that.
        [place] The kind of place, then. Good to look at that by itself.
        [unknown] Then we take the work and the place one after the other.
        [told] “{ $aim }”: so there is a direction, and I keep it.
       *[other] { $told ->
            [0] { $has-before ->
                [yes] Then we go on with what is there.
               *[no] That's fine, this is the place to begin.
            }
            [one] “{ $gist }”: { $two ->
                [1] that counts.
               *[2] that goes on the list.
            }
            [2] “{ $gist }”, “{ $second }”: both count.
           [3] Three things, “{ $gist }” among them. { $two ->
                [1] All of that counts.
               *[2] You haven't sat still.
            }
           *[other] { $told } things, “{ $gist }” among them. { $two ->
                [1] All of that counts.
               *[2] You haven't sat still.
            }
        }
    } <b>May I suggest { $told ->
        [0] a few things
       *[other] a few more
    }?</b>
    .name = Suggestions
    .why = Good advice that nobody asked for is a nuisance. A no is perfectly fine.
    .yes = Yes, please
    .no = No, thank you

exploration-pull =
    { $left-out ->
        [0] { "" }
       *[other] What you've tried stays on your list; I leave it out from here on.{ " " }
    }Three quick looks, and no thinking about how just yet. <b>Which of these pull you?</b>
    .name = Pulls me
    .why = What pulls you is what you'll still do on a rainy Tuesday. How it could be done comes later.

exploration-fit =
    { $pulled ->
        [0] Nothing that pulls yet; that's good to know too.
       *[other] { $two ->
            [1] Pulling is one thing, fitting another.
           *[2] Now look again.
        }
    } <b>Which of them fit you?</b> { $has-values ->
        [yes] What matters to you: { $values }. { $has-strengths ->
            [yes] What you're good at: { $strengths }.
           *[no] {""}
        }
       *[no] { $has-strengths ->
            [yes] What you're good at: { $strengths }.
           *[no] Who you are, what matters to you, how you like to work.
        }
    }
    .name = Fits me
    .why = Something can pull you and still go against your grain. It's better to see that now than in half a year.

exploration-feasible =
    And the third look: <b>which could you begin now</b>, as things are? { $has-hurdle ->
        [yes] You told me what stands in the way: “{ $hurdle }”.
       *[no] Time, money and people as they are today.
    }
    .name = Could begin now
    .why = It doesn't rule the others out. It only shows where the door is open today.

exploration-chosen =
    { $room ->
        [1] There's room for one more goal. <b>Which of these do you want to go for?</b> Tick it, or write it in your own words.
       *[other] <b>Which of these do you want to go for?</b> One is plenty; up to { $room } if you must. Tick, or write it in your own words.
    }
    .name = Chosen
    .why = The rating doesn't decide, you do. What you leave here stays on your list.
    .torn = Then let's not force it. { $one-leads ->
            [yes] More than one of your three looks spoke for “{ $leads }”.
           *[no] None of them leads by your three looks, so there's no wrong choice among them.
        } One way to tell: <b>which would you be sorry to leave?</b> Tick that one; it can be changed, and “none” is fine for today.
    .too-many = More than { $most } at once seldom get done. Which ones can wait? Untick them: they stay on your list.

exploration-first = { $n ->
        [2] Both are noted.
       *[other] All three are noted.
    } <b>Which one shall we plan first?</b>
    .name = First
    .why = One plan at a time. The others have their turn right after it.

exploration-serves =
    “{ $goal }”. <b>How does it bring you nearer to “{ $aim }”?</b> A line is enough, or tap what comes closest.
    .name = What it's for
    .why = A goal that serves something bigger keeps its meaning when it gets tiresome.
    .step = It's a step on the way
    .skill = It gives me a skill I need
    .sure = It shows if it's right for me
    .doors = It opens doors

exploration-serves-second =
    And the second, “{ $goal }”: <b>how does that one help with “{ $aim }”?</b>
    .name = What the second is for
    .why = { exploration-serves.why }
    .step = { exploration-serves.step }
    .skill = { exploration-serves.skill }
    .sure = { exploration-serves.sure }
    .doors = { exploration-serves.doors }

exploration-serves-third =
    And “{ $goal }”, <b>what is that one for, on the way to “{ $aim }”?</b>
    .name = What the third is for
    .why = { exploration-serves.why }
    .step = { exploration-serves.step }
    .skill = { exploration-serves.skill }
    .sure = { exploration-serves.sure }
    .doors = { exploration-serves.doors }

exploration-usual-steps =
    A closer look at “{ $goal }”. <b>What are the usual steps on that path?</b> What you know so far is enough. { $known ->
        [yes] The button shows how others begin; it takes about { $takes }.
       *[no] {""}
    }
    .name = Usual steps
    .why = Whoever knows how others got there is less surprised on the way. “I don't know” is an answer too, then that is what to find out.

exploration-risks =
    And <b>what could make it hard?</b> Challenges, risks, what it might cost you. { $known ->
        [yes] The button says what often happens to others.
       *[no] {""}
    }
    .name = What makes it hard
    .why = Not to talk you out of it. What you see coming is only half as high.

exploration-to-find-out =
    <b>What do you still need to find out</b> before you can be sure? { $known ->
        [yes] Others knew it was right when they could say: “{ $sign }”
       *[no] {""}
    }
    .name = To find out
    .why = An open question that is written down can become a first step.
    .like-it = If I'd like it day by day
    .cost = What it costs me
    .way-in = How one gets in

exploration-importance =
    { $has-line ->
        [yes] Then you know what it's for.{ " " }
       *[no] { "" }
    }From 0 to 10, <b>how important is “{ $goal }” to you?</b>
    .name = Important
    .why = A goal that matters to somebody else more than to you is hard to carry. Any number is fine.

exploration-confidence =
    { $importance ->
        [0] A 0, and good that you say so. And
       *[other] And
    } <b>how confident are you that you'll do it</b>, again from 0 to 10?
    .name = Confident
    .why = Important and doable are two different things, and they need different help.

exploration-lower =
    { $of ->
        [importance] You put how much it matters at { $number }. <b>Why not lower?</b>
       *[confidence] You put your confidence at { $number }. <b>Why not lower?</b> Something makes you believe in it.
    }
    .name = Why not lower
    .why = The reasons that you find yourself hold longest. That's why I don't ask what is missing.

exploration-ready =
    { $looked ->
        [yes] Now you've seen it from close by.{" "}
       *[no] { $has-reason ->
            [yes] { $two ->
                [1] “{ $reason }”: keep hold of that.{" "}
               *[2] “{ $reason }”. That counts for something.{" "}
            }
           *[no] {""}
        }{ $has-managed ->
            [yes] You have managed something hard before: “{ $managed }”.{" "}
           *[no] {""}
        }
    }<b>Is it clear to you where “{ $goal }” leads, and do you want to go there?</b>{ $low ->
        [yes] {" "}“Not yet” is a good answer too.
       *[no] {""}
    }
    .why = A goal that is only half chosen is soon dropped. Waiting is fine, and so is another choice.
    .onward = Yes, let's plan it
    .closer = Look at it closer first
    .later = Not yet
    .other = Choose another

exploration-not-yet =
    That's fine: “{ $goal }” won't run away. <b>What would help now?</b>
    .name = Not yet
    .why = Some things need a few days, some need a small step to find out. Both are better than a yes that isn't one.
    .wait = Ask me in five days
    .small = A small goal of finding out
    .again = Look at the list again

exploration-small =
    <b>What's the smallest thing that would tell you more</b> about “{ $goal }”? Say it in your words, or take one of these.
    .name = To find out first
    .why = One small look from close by often says more than a month of thinking.
