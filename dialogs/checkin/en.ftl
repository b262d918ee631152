checkin = Check-in
    .opening =
        { $three ->
            [1] Let's look at the week: { $questions } short questions, two minutes. At the end you have one step for the coming one.
            [2] Good, two minutes for the week: { $questions } short questions, and then you know your next step.
           *[3] A look back and a look ahead, { $questions } short questions. It takes two minutes.
        }
    .done =
        { $has-next ->
            [no] No step for this week, then: that's all right, too. Your plan waits where it is.
           *[yes] { $two ->
                [1] Thank you. For the coming week you said: “{ $next }”. I'm with you.
               *[2] Good. Your one thing for the coming week: “{ $next }”.
            }
        }
    .changed = I've put that right in the check-in.

progress = Check-in

progress-percent =
    <b>How far are you with this, from 0 to 100 %?</b>{ $has-last ->
        [yes] { " " }Last time you said { $last } %.
       *[no] { "" }
    }

    “{ $title }”
    .noted =
        { $kept ->
            [well] Thank you for telling me. I've put that down as what went well.
            [way] I'm sorry, that sounds like a hard stretch. I've put it down as what got in the way.
           *[way-well] Thank you for telling me. I've kept both, the good and the hard.
        } And roughly, <b>how far are you with “{ $title }”, from 0 to 100 %?</b> A guess will do, and 0 is fine.
    .why = It is your own rating. Week by week it shows whether the plan works, and it may also go down.

checkin-well =
    { $has-last-next ->
        [yes] Last time you chose: “{ $last-next }”. <b>What went well</b>, with that or with anything else? However small.
       *[no] <b>What went well?</b> However small.
    }{ $has-journal ->
        [yes] { " " }In your journal you wrote: “{ $journal }”.
       *[no] { "" }
    }
    .why = Small gains add up, but only those that one notices.

checkin-way =
    { $has-well ->
        [no] Some weeks are like that, and you're here all the same. <b>What got in the way?</b>
       *[yes] { $no-came ->
            [yes] A no hurts, and it's an answer to something that you dared to do. We can look at it at the end. <b>Did anything else get in the way?</b>
           *[no] { $mood ->
                [heavy] I'm sorry, that's a lot to carry. <b>Did anything else get in the way?</b>
                [bad] Thank you for saying it as it is. <b>Did anything else get in the way?</b>
                [glad] { $two ->
                    [1] That's good news, well done!
                   *[2] How good! That's worth a moment.
                } And <b>what got in the way?</b>
               *[plain] { $three ->
                    [1] Thank you. And <b>what got in the way?</b>
                    [2] That counts. And <b>what got in the way?</b>
                   *[3] That's worth something. And the other side: <b>what got in the way?</b>
                }
            }
        }
    }
    .noted = That's good news, so I've put it with what went well. And did anything <b>get in the way</b>?
    .why = Not to judge it. What gets in the way twice can be planned for.
    .nothing = Nothing did

checkin-confidence =
    { $has-way ->
        [no] { "" }
       *[yes] { $way ->
            [nothing] { $no-came ->
                [yes] { "" }
               *[no] { $mood ->
                    [heavy] { "" }
                    [bad] { "" }
                   *[plain] Good, a clear road.{ " " }
                }
            }
           *[other] { $no-in-way ->
                [yes] A no hurts, and it's an answer to something that you dared to do. We can look at it at the end.{ " " }
               *[no] { $hard ->
                    [yes] I'm sorry, that comes before any plan.{ " " }
                   *[no] { $two ->
                        [1] Thank you for telling me, that belongs here too.{ " " }
                       *[2] Noted: what has a name can be planned for.{ " " }
                    }
                }
            }
        }
    }From 0 to 10, <b>how confident are you</b> about the next stretch?{ $has-last-confidence ->
        [yes] { " " }Last time it was { $last-confidence }.
       *[no] { "" }
    }
    .why = It is a good thermometer. When it falls, it is time to make something smaller.

checkin-lower =
    A { $confidence }, after a { $last-confidence }. Good that you say so. <b>Why is it not lower still?</b> Something is holding it up.
    .why = Whoever asks only what is wrong misses what carries them. That is what we can build on.

checkin-rally =
    { $twice ->
        [yes] It has gone down twice now, so before any steps let's stay with that for a moment.
       *[no] Before any steps, let's stay with that number for a moment.
    }{ $has-managed ->
        [yes] { " " }You once managed this: “{ $managed }”.
       *[no] { "" }
    }{ $has-story ->
        [yes] { " " }And you told me: “{ $story }”.
       *[no] { "" }
    }{ $strong ->
        [yes] { " " }You named your strengths: { $strengths-line }. None of that is gone.
       *[no] { $done ->
            [0] { " " }A low number is no verdict. Mostly it says that something is too big just now.
            [one] { " " }One step of your plan is done already, and that was you.
           *[other] { " " }{ $done } steps of your plan are done already, and that was you.
        }
    }

checkin-steps = These were due. <b>Which ones are done?</b> Tick them, then “That's all”.
    .why = So that I don't remind you of what you have done.

checkin-next =
    { $n ->
        [0] { "" }
        [one] ✓ Done: “{ $first }”. You said it, and you did it.{ " " }
       *[other]
        ✓ { $n } steps done:
        { $ticked }

    }{ $sure ->
        [low] For the coming week something small, that can't go wrong: <b>what would lift your confidence by one?</b>
       *[fine] <b>What is your next step for the coming week?</b> One is enough.
    }
    .too-little = One thing is enough, however small: write it in a few words, or tap one. And if this week is for something else, just say “nothing”.
    .not-a-choice = One thing is enough, however small: write it in a few words, or tap one. And if this week is for something else, just say “nothing”.
    .why = A week with one thing decided goes differently from a week with good intentions.

# The picture at the end, the gain that it names, and what else may be told.
checkin-progress =
    { $three ->
        [1] Your way so far. { $gain }
        [2] { $gain }
       *[3] One thing to take along. { $gain }
    }
    .title = Your way so far
    .attainment = How far you are
    .confidence = How confident, 0 to 10
    .done = { $total ->
        [one] { $n } of 1 step done
       *[other] { $n } of { $total } steps done
    }

checkin-gain = A small gain
    .first-step = Your first step is done: “{ $step }”.
    .nearer = “{ $goal }” went from { $before } to { $now } %.
    .week = { $n ->
        [one] One step done this week, { $total } in all.
       *[other] { $n } steps done this week, { $total } in all.
    }
    .kept = { $n ->
        [one] Once this week you did what you had planned to repeat.
       *[other] { $n } times this week you did what you had planned to repeat.
    }
    .surer = You are surer of it: { $now } after { $before }.
    .month = { $n ->
        [one] One step done this month.
       *[other] { $n } steps done this month.
    }
    .named = You know what got in the way: “{ $way }”. What has a name can be planned for.
    .looked = { $n ->
        [one] You have taken the first look at how it goes. From here on we can compare.
       *[other] You have stopped and looked { $n } times now, this week too.
    }

# What is said of a check-in that was missed, once, and of two.
reminder-missed = A check-in missed
    .missed =
        { $two ->
            [1] No check-in this time, and that's fine: weeks are like that. Shall we do it now, in two minutes, or leave it for this week?
           *[2] We haven't looked at your week yet. Is there a good moment now? Two minutes, mostly taps. Or we leave it for this time.
        }

reminder-offer = Another rhythm
    .offer =
        Twice now it didn't suit you, so perhaps my rhythm is the wrong one. What would help? Nothing is lost in any case. { $all-quiet ->
            [yes] I'll be quiet until I hear from you.
           *[no] I won't ask about the week again until I hear from you; for your steps I'm still here.
        }

checkin-silence = A check-in missed
    .checkin = Let's do it
    .rhythm = Another rhythm
    .leave-it = Leave it this time
    .fortnightly = Every two weeks
    .rest = A rest
    .fresh = A fresh start, with new dates

checkin-left = All right. The next one is on { $date }, at { $time }.
checkin-fortnightly = Every two weeks, then. The next one is on { $date }, at { $time }.
