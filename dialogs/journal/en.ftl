# The journal (COACHING 6.11).
journal = Journal
    .changed = It's in your journal as you put it now.

journal-page =
    { $has-question ->
        [yes] <b>{ $question }</b>
       *[no]
            { $three ->
                [1] Your journal is open. <b>What would you like to keep?</b>
                [2] <b>What's worth a line today?</b>
               *[3] <b>What's on your mind?</b>
            } Words, a photo, a file: whatever you send me now goes in.
    }
    .why = A few lines help you see later how far you've come. They are for you: I say some of them back at the check-in, and nobody else sees them.
    .talk-before = Before a talk
    .talk-after = After a talk
    .look-back = Read back
    .daily-prompt = A question a day
journal-left = All right, nothing is written. /journal is there whenever you like.

journal-kept =
    { $mood ->
        [heavy] I'm sorry, that's a lot to carry.{ " " }
        [afraid] It's all right to be nervous: it matters to you.{ " " }
        [glad] What good news!{ " " }
       *[plain] { "" }
    }{ $files ->
        [0] { $three ->
            [1] It's in your journal.
            [2] Written down.
           *[3] That's kept.
        }
        [one] { $words ->
            [yes] It's in your journal, with what you sent along.
           *[no] It's in your journal. A word about it can follow, if you like.
        }
       *[other] It's in your journal, all { $files } of them.
    } { $pages ->
        [one] Your first page. /journal opens it again whenever you like.
       *[other] Page { $pages }.
    }

journal-pages =
    { $has-word ->
        [yes] { $n ->
            [one] One page has “{ $word }”:
           *[other] { $n } pages have “{ $word }”:
        }
       *[no] { $n ->
            [one] Your journal, one page so far:
           *[other] Your journal, { $n } pages, the latest first:
        }
    }

    { $lines }
    .empty = Nothing is in your journal yet. /journal opens it.
    .none = No page has “{ $word }” in it. The beginning of a word will do, too.
    .newer = ‹ Newer
    .older = Older ›
    .find = Look for a word
journal-line =
    { $kind ->
        [before-talk] <i>{ $date }, before the talk with { $about }:</i>
        [after-talk] <i>{ $date }, after the talk with { $about }:</i>
       *[other] <i>{ $date }:</i>
    } { $words }{ $files ->
        [0] { "" }
       *[other] { " " }📎
    }
journal-one =
    <b>{ $date }</b>{ $kind ->
        [before-talk] { " " }· before the talk with { $about }
        [after-talk] { " " }· after the talk with { $about }
        [prompt] { " " }· <i>{ $about }</i>
       *[note] { "" }
    }

    { $has-words ->
        [yes] { $words }
       *[no] 📎
    }
journal-no-more = No more questions of the day, then. /journal stays open, and /settings brings them back.
journal-goes-on = Good, I'll go on: one question a day, at { $time }.

journal-find = A word in the journal
journal-find-word = Which word, or name, shall I look for?
    .why = I show you all the pages that have it, the latest first.

journal-prompt = The question of the day
    .n1 = What went better today than you thought it would?
    .n2 = What did you do today that you wouldn't have done a month ago?
    .n3 = Which moment of today would you like more of?
    .n4 = Who helped you lately, and with what?
    .n5 = What have you learned this week, about the work or about yourself?
    .n6 = What gave you energy today, and what took it?
    .n7 = If tomorrow were one point better, what would you notice first?
    .n8 = What did you put off, and what would make it smaller?
    .n9 = Which of your strengths did you use today?
    .n10 = What would you like to ask somebody who has done this before?
    .n11 = What did somebody say lately that stayed with you?
    .n12 = What are you proud of this week, however small?
    .n13 = What surprised you in the last few days?
    .n14 = What can you let go of?

talk-before = Before a talk
    .opening = Two questions, a minute. They make it much likelier that you come out of the talk with what you need.
talk-before-who = <b>Whom are you going to talk with?</b> And when, if you know it.
    .name = With whom
    .why = So that afterwards we both know which talk it was.
talk-before-help =
    { $who }, then. <b>What help do you need from this talk?</b> One thing that you'd like to leave with.
    .name = The help I need
    .why = People help gladly when they know with what. Somebody who comes with one clear request mostly gets it.
talk-before-ready = It's in your journal: from the talk with { $who } you want “{ $help }”. You could open with just that sentence. Come back afterwards, while it's fresh.

talk-after = After a talk
    .opening = Three short questions, while it's fresh.
talk-after-who = <b>Whom did you talk with?</b>
    .name = With whom
    .why = So that it stands beside what you wanted from this talk, and you find it again.
talk-after-value =
    { $has-wanted ->
        [yes] Before it you said you needed: “{ $wanted }”. <b>What was the value of the talk with { $who }?</b>
       *[no] <b>What was the value of the talk with { $who } for you?</b>
    } Something you heard, understood, or were given.
    .name = Its value
    .why = What's named right after a talk is kept; what isn't is mostly gone in three days.
talk-after-along = <b>What do you take along from it?</b> One sentence: something to do, or to remember.
    .name = What I take along
    .why = A talk changes something when one thing comes of it. It can go straight into your plan.
talk-after-kept =
    { $has-along ->
        [yes] Kept, and this with it: “{ $along }”.{ $planned ->
            [yes] { " " }If it's something to do, it can become a step of your plan.
           *[no] { "" }
        }
       *[no] Kept. It will be there when you look for it.
    } A word of thanks to the other side is never wrong.

aside = Told by the way
    .done =
        { $kept ->
            [yes] It's in your journal.
           *[no] All right.
        }
    .changed = Noted, I've put it right.

aside-page =
    { $sent ->
        [yes] It has come. I can't look into it, but you can have it back whenever you like. <b>Shall I keep it in your journal?</b>
       *[no] { $waited ->
            [yes] And what you told me before, “{ $told }”: <b>shall I keep it in your journal?</b>
           *[no] { $mood ->
                [heavy] { $two ->
                    [1] I'm sorry, that's a lot to carry.
                   *[2] I'm sorry. That's hard, and you needn't hide it here.
                } <b>Would you like me to keep { $goes-on ->
                    [yes] all of it
                   *[no] it
                } in your journal?</b>
                [afraid] It's all right to be nervous: it matters to you. <b>Would you like me to keep { $goes-on ->
                    [yes] all of it
                   *[no] it
                } in your journal?</b>
                [glad] { $three ->
                    [1] What good news!
                    [2] That's good to hear, I'm glad with you.
                   *[3] How good! That's worth a moment.
                } <b>Shall I keep { $goes-on ->
                    [yes] all of it
                   *[no] it
                } in your journal?</b>
                [back] { $two ->
                    [1] Good to have you back!
                   *[2] Welcome back, it's good to hear from you.
                } /today has what comes next, whenever you like. <b>Shall I keep this in your journal?</b>
               *[plain] { $step ->
                    [yes] <b>Is that a step for your plan?</b> Or shall I keep it in your journal?
                   *[no] { $goes-on ->
                        [yes] I've put that with it. <b>Shall I keep all of it in your journal?</b>
                       *[no] { $two ->
                            [1] Thank you for telling me. <b>Shall I keep that in your journal?</b>
                           *[2] Thanks for letting me know. <b>Shall I keep it in your journal?</b>
                        }
                    }
                }
            }
        }
    }
    .why = No question of mine is open, so it has no other place. In the journal you find it again, and it can come back in a check-in. Without a yes nothing is kept there.
    .step = Yes, a step
    .keep = Yes, keep it
    .let-be = No need
    .not-a-choice = <b>Shall I keep it in your journal?</b> A yes or a no will do.
