# What every dialog shares.

engine-place = <i>{ $dialog } · { $n } of { $total }</i>

engine-back = ‹ Back
engine-why = Why?
engine-example = Example
engine-more = ⋯
engine-less = ‹ Back to the question
engine-skip = Skip this one
engine-skipped = (skipped)
engine-change = Change an earlier answer
engine-earlier = ↑ Earlier answers
engine-later = ↓ Later answers
engine-answer-to = { $question }: { $words }
engine-leave = Leave it as it was
engine-restart = Start this over
engine-pause = Pause here
engine-resume = Go on
engine-enough = That's all
engine-none = None of them
engine-calendar = 📅 Calendar
engine-keep = Keep: { $words }
engine-keep-skipped = Keep skipping it
engine-early = Yes: { $words }
engine-early-all = All of it is my answer
engine-yes = Yes
engine-kept = As before
engine-touches =
    You had said yes to this already, so I ask once more. This would change:

    { $changes }

    <b>Is that what you want?</b>
engine-touch = What a change touches
    .title = “{ $before }” becomes “{ $after }”
    .by = “{ $title }” is to be done by { $after } instead of { $before }
    .when = “{ $title }” moves from { $before } to { $after }
    .specific = what exactly: “{ $after }” instead of “{ $before }”
    .evidence = how it will show: “{ $after }” instead of “{ $before }”
    .needed = what is needed: “{ $after }” instead of “{ $before }”
    .hours = hours a week: { $after } instead of { $before }
    .story = your story: “{ $after }”
    .aspiration = where you want to be: “{ $after }” instead of “{ $before }”
engine-asked = What is asked of me
    .program = I'm a program: not a person, and my questions were written beforehand. I know how plans are made and kept. About you and where you work I know only what you tell me.
    .private = Nobody reads along here, and I pass nothing on. What you tell me is locked with a key of your own and used only to coach you. /privacy says more, /delete removes it all.
    .name = I'm Milepost, a career coach and a program, so I have no age to speak of.
    .made = People who know coaching wrote my questions and my words beforehand, and somebody runs me so that you can reach me here. I'm a program. /privacy says what they see and what they don't.
    .point = A fair question. What I do: ask what turns a wish into a plan with dates, remind you on the day, and look at the week with you. Whether that's worth the minutes, you'll know better than I.
    .what = A career coach, and a program: we make a plan with dates, and for months I stay with you, with reminders and a short talk each week.
    .free = It costs nothing: no price, no advertising, nothing to buy.
    .long = The quick plan takes about five minutes. Taking our time means three talks of seven to ten minutes each, and you can stop anywhere. After that it's two minutes a week.
    .behind = I'm a program. The people who run me look after the machine, and I show them nothing of yours. What you tell me is locked with a key of your own and used only to coach you: /privacy says more, /delete removes it all.
    .age = Because I keep what you tell me, and from 16 on you can say yes to that yourself. How old you are exactly I needn't know.
    .health = Better not in detail: Telegram itself sees this chat, so please leave out details of your health. What your plan needs is enough, like “no heavy lifting”; a person you trust, or a doctor, is better for the rest. /privacy says more.
    .heard = Yes, everything that you write here reaches me, and I read it at once. What has become part of your plan, /plan shows.
    .holidays = I write on holidays, too, as a program needs none. But you may have yours: say “quiet until 4 January”, say, or /pause, and I leave you in peace till then.
    .shorter = My messages were written beforehand, so I can't shorten them. You can be as brief as you like: a tap or a word will do, “skip” passes over a question, and “pause” leaves it all for later.
    .formal = I say the same “you” to everybody, and mean it with respect.
    .kept = What you tell me is kept so that we can go on from it, on the machine that runs me, locked with a key of your own, and used only to coach you. /export hands you all of it, /delete removes it all, /privacy says more.
    .known = Of you I know what you have told me here, and nothing else. /export hands you all of it, and /plan shows what has become part of your plan.
    .judged = I can't judge you, nor would I want to: I'm a program and know only what you tell me. That you ask shows that it matters to you, and any answer is good enough here.
engine-asked-two =
    { $one }

    { $other }
engine-said-already = I'm sorry to ask again: what you told me stays where it was, and I don't see by myself that it fits here, too. A word of it will do.
engine-yours-to-say =
    That one I can't answer for you. Perhaps this helps:

    { $help }
engine-no-hurry =
    That's all right; a rough answer will do, and it can be changed. Perhaps this helps:

    { $help }
engine-at-a-loss = That's all right; a rough answer will do, and it can be changed.
engine-only-a-day = That says when, and I'll come to the day. And to the question above?
engine-steps-counted = That's all right: it can stay one, or say here the part of it that is a step of its own.
engine-day-noted = { $date }, then: I've noted the day. And to the question above?
engine-left =
    { $n ->
        [0] This is the last one. And if you say “pause”, we go on from here another day.
        [one] After this comes one more. A few words are enough, and if you say “pause”, we go on from here another day.
       *[other] After this come about { $n } more, most of them short. A few words are enough each time, and if you say “pause”, we go on from here another day.
    }
engine-welcome-so = You're welcome. And to the question above?
engine-wishes-so = Thank you, and the same to you! And to the question above?
engine-here-so = I'm here. And to the question above?
engine-weighs = That weighs, and it belongs here. Tell me of it where I ask what stands in your way; the plan will leave room for it. And to the question above?
engine-blessing-so = Thank you, that's kind of you. And to the question above?
engine-praise-so = That's kind of you, thank you; the work is yours, though. And to the question above?
engine-joke-so = Why did the plan cross the road? It had a date on the other side. And to the question above?
engine-not-daft = Not daft at all: what matters to you is never silly here. And to the question above?
engine-here-and = I'm here. And this one is yours: tap what fits.
engine-welcome-and = You're welcome. And this one is yours: tap what fits.
engine-yours-to-choose =
    { $two ->
        [1] A fair thing to wonder, and you know your days better than I do. Nothing here is final: all of it can be moved or made smaller, any time. So what feels right for now?
       *[2] I can't judge that from here; you know best what fits. Take what feels about right: you can change it whenever you like.
    }
engine-a-question = That reads like a question to me, so I've kept none of it. What would your own answer be?
engine-said-to-me =
    { $times ->
        [1] { $about ->
            [question] That sounded like a question about my question, so I haven't kept it. Type “why” or “example” and I'll say more; a rough answer is fine, too. { engine-said-to-me.tap }
            [program] That sounded like a question about me, so I haven't kept it as your answer. I'm a program: /help has what I can do, and /privacy what is kept and who can see it. { engine-said-to-me.tap }
            [leave] It sounds as if this isn't the moment, so I haven't kept that as your answer. Tap “Pause here”, and we go on from this question whenever you like. { engine-said-to-me.tap }
            [skip] It sounds as if you'd rather leave this one out, and that's fine: tap “Skip this one”. I haven't kept what you wrote. { engine-said-to-me.tap }
            [change] It sounds as if something before this isn't right, so I haven't kept that as your answer here. The button below lists what I have. { engine-said-to-me.tap }
            [manner] I hear you, and haven't kept that as your answer. I'm only a program, and I ask everybody in the same way; /settings has what can be changed. { $out } { engine-said-to-me.tap }
            [advice] It sounds as if you'd like my view. What's right for you, only you can say, so I won't; type “example” and I'll show you how it could look. { engine-said-to-me.tap }
            [order] It sounds as if you'd like me to do something, and I didn't get what. /plan shows your plan, /settings when I write to you, /help all the rest. { engine-said-to-me.tap }
            [chat] Read, and not kept as your answer. The question stays open for whenever you're ready. { engine-said-to-me.tap }
           *[other] I think that was meant for me and not as your answer, so I haven't kept it. I'm only a program and don't understand everything: /help has what I can do. { engine-said-to-me.tap }
        }
        [2] That one sounds meant for me, too, so I haven't kept it. If it's your answer, tap it. { $out }
       *[other] I haven't kept that as your answer. If it is one, tap it. { $out }
    }
    .tap = Was it your answer? Then tap it below.
engine-asked-too = { $leave ->
        [yes] Of course: what you write here is yours, and you can change it any time.
       *[no] { $two ->
            [1] I saw your question, too. I'm a program and can't answer that one; but nothing here is fixed, and you can change it any time.
           *[2] Your question is one that I, a program, can't answer; you'll know better, and all of this can still be changed.
        }
    }
engine-kinder = That's a hard thing to say of oneself, and I don't write it down as an answer. When asked like that, many people can't name a thing.
engine-for-example = For example:

    <i>{ $example }</i>

engine-too-long = That is { $length } characters, and here I can keep { $limit }. Could you shorten it? Edit your message; nothing of it is lost.
engine-put-down = I hear that, and it is hard to carry. But your number isn't 0, so something in you says otherwise. <b>Is there one small thing that gives you a bit of hope here?</b> Somebody who is on your side, something that worked once. If nothing comes, say “skip”.
engine-no-reason = The number I have. What I'm after is what keeps it from being lower, in a few words. If nothing comes, say “skip”.
engine-a-step = That sounds like a step, and we come to those. First the day above: does it fit?
engine-snag = I hear that about “{ $idea }”. A snag needn't rule it out, nor does it have to stay. <b>Which shall I tick?</b> “None” is an answer, too.
engine-list-before = Yes, that list is closed. This is the next one: tick what fits, or type “none”.
engine-already-done = That's done already, and it counts. What would be the next thing to do?
engine-nothing-before = This is where it begins, so there is nothing to take back yet.
engine-listening = I'm listening, go on.
engine-go-on = Go on, then: in a few words, what is it?
engine-not-me = Not me, I'm a program: of work and play I know only what people tell me. And you?
engine-empty = I see no words in that. Could you write it out?
engine-not-a-choice =
    { $times ->
        [1] { $told ->
            [yes] { $odd ->
                [no] I hear you. To go on I need just one of these: tap it, or type how it begins.
               *[yes] I've read that. Which of these comes closest? Tap it, or type how it begins.
            }
           *[no] { $odd ->
                [no] I'm not sure which of these you mean. Tap one, or type how it begins.
               *[yes] Which of these would that be? A tap will do, or its first words.
            }
        }
        [2] Here it takes one of these, even if none fits quite: tap it, or type its number, 1 for the first.
        [3] Just one of these, please. { $out }
       *[4] One tap is enough. { $out }
    }
engine-felt =
    { $times ->
        [1] I'm sorry. That's hard, and you needn't hide it here. What I asked can wait: /pause keeps the place.
       *[other] I hear you, and it's hard. Take your time; these stay here, and /pause keeps the place.
    }
engine-felt-too = I'm sorry that it's so hard. There's no hurry here; /pause keeps the place.
engine-afraid = It's all right to be nervous: it matters to you. What I asked can wait: /pause keeps the place.
engine-glad = What good news, I'm so glad for you! Whenever you like, we go on here:
# Named at the end of the third refusal and of those after it.
engine-out = What may be typed by who has no answer
    .skip = Or type “skip”, and we leave it out.
    .pause = Or type “pause”, and we go on another time.
    .menu = Or see what else there is: /menu
    .help = Or see /help.
engine-what-to-change = What shall I change?
engine-which-part = Which part of it shall I change? Tap it.
engine-not-in-the-list =
    { $times ->
        [1] Tick what fits, then tap “That's all”.
        [2] I don't find that in the list. Tick what fits, or type the numbers, like “1, 3”; “none” will do, too.
        [3] What fits, then “That's all”. { $out }
       *[4] None of them? Just tap “That's all”. { $out }
    }
engine-too-many = There's room for { $most } at most. Untick what can wait and write yours again, or write fewer.
engine-left-out = There's room for { $most } here, so yours came in and this went out: { $words }. With “‹ Back” you can choose again.
engine-still-which =
    { $times ->
        [1] Which of these is it? Or another big city near you.
        [2] So that I never wake you at night: which of these is it? A tap will do, or the name of another city.
        [3] One of these, or another city. { $out }
       *[4] Just tap one, or type another city. { $out }
    }
engine-not-on-the-scale =
    { $times ->
        [1] Any number from { $least } to { $most }; a guess will do.
        [2] Here I need just the number, { $least } to { $most }: the first that comes to mind.
        [3] A number up to { $most }. { $out }
       *[4] Tap a number, whichever. { $out }
    }
engine-not-a-date =
    { $times ->
        [1] I can't read a date in that. You could write “30 June”, “in three weeks”, or tap the calendar.
        [2] I still don't see which day that is. The easiest: “Friday”, “in ten days”, or the calendar.
        [3] Any day will do; it can be moved later. { $out }
       *[4] A day, or the calendar. { $out }
    }
engine-past = { $date } is past already. Which day from now on do you mean?
engine-past-likely = { $date } is past already. Do you mean the next one?
engine-likely-date = Do you mean this day?
engine-hinted-date = Which day could that be? Tap one of these, write another, or take the calendar.
engine-which-date = That could be read in more than one way. Which day do you mean?

engine-cannot-read = { $kind ->
        [voice] I can't listen to voice messages.
        [sticker] Nice one! But I can't read stickers.
        [location] Thank you for the location, only this question is not about a place.
       *[other] I can't read that kind of message.
    } Could you write it in words?

engine-in-parts =
    I take these one by one:
    { $parts }
engine-put-together = I've put these together:

    <i>{ $words }</i>
engine-read-too = And I've read what else you wrote: “{ $words }”. It changes nothing here; what you'd like to keep of it goes into /journal.
engine-came-before = You had written “{ $words }”. Is it your answer to this?
    .several =
        You had written:
        { $words }

        Is one of these your answer to this?
engine-not-asked-any-more = I no longer need the answer that this belongs to, so nothing changes.
engine-edit-of-no-answer = I saw your edit. That message isn't part of an answer that I keep, so nothing changes.
engine-changed = Changed.
engine-changed-to = I've changed that: “{ $words }”{ $known ->
        [yes] { " " }in place of “{ $before }”
       *[no] { "" }
    }.
engine-taken-out = I've taken that out again.
engine-once-more = Let's put that right. Here it is once more.
engine-nothing-kept = I've kept none of that. And to the question above?
engine-of-another-talk = That isn't part of this talk. You can still change it: edit the message in which you wrote it. And to the question above?
engine-left-as-it-was = It stays as it was.
engine-old-button = That button is from earlier. Nothing has changed.
engine-not-in-the-plan = That is no longer in your plan.
engine-finish-first = Several things are open already. Let's finish this one first.
engine-still-open = And the last question above is still open (<b>{ $dialog }</b>).
engine-in-the-middle = We're in the middle of something: <b>{ $dialog }</b>.
engine-after-crisis = Good that you're here. We can go slowly.
engine-resumed = Here we are again: <b>{ $dialog }</b>.
engine-resumed-with = Here we are again: <b>{ $dialog }</b>. Last time you told me: “{ $words }”.
engine-welcome =
    { $three ->
        [1] You're welcome.
        [2] Gladly.
       *[3] You're welcome, any time.
    }
engine-goodbye =
    { $two ->
        [1] Take good care. I'm here whenever you like.
       *[2] Till soon! It's good to be on the way with you.
    }
engine-no-question = { $long ->
        [no] Good to hear from you.
       *[yes] Thank you for writing. I didn't quite get what I can do with that; say it in other words, or perhaps it's one of these?
    }
engine-unknown-command = I don't know that command. /help lists those that I know.
engine-not-kept = I haven't kept what you wrote: until you say yes, I keep nothing. I'm Milepost, a career coach and a program; /start tells more. Are you 16 or older, and <b>shall we begin?</b>
    .again = <b>Are you 16 or older, and shall we begin?</b>
engine-no-need = I don't need to know the place itself: the time will do. What does your clock say now, like 14:30?
engine-paused-now = Paused. All of it is kept, and we go on from here whenever you like.
engine-paused-soon = Take your time. Write when you're back, and we go straight on.
engine-take-your-time = Take your time; I'll wait here.
engine-paused-pause = We are paused, and all of it is kept. Shall we go on where we were?
engine-paused-kept = We are paused, and what you wrote is kept. Shall we go on where we were?
    .to-me = I think “{ $words }” was meant for me, and I'm only a program: /help has what I can do. If it's your answer to this, tap it; else we just go on.
    .answer = We are paused, and “{ $words }” is kept. Is it your answer to this, or shall we just go on?
engine-welcome-back = Welcome back.
engine-paused-crisis = I'm still here. Our talk about plans can wait as long as you like. /crisis shows again where people can help you now.
    .fine = I'm glad. If I took you wrongly, I'm sorry: tap “Go on”, and we're back at my question, with the reminders as they were. If it isn't so fine after all, /crisis is there too.
engine-missed = I was out of order for a while, sorry. What you wrote between { $since } and { $until } may not have reached me; if something is missing, please tell me again.
engine-fault = Something went wrong on my side, I'm sorry. Your place is kept, and so is what you had told me. If you report it to whoever runs me, this helps: { $reference }.
engine-closed = I coach the people whom my host has let in. If you should be one of them, ask whoever runs me.
engine-group = I'm a coach for one person at a time. Open a private chat with me and we can begin.
engine-hasty = That is more than I can take in a minute. What you sent from “{ $words }” on has not reached me, and until a minute has passed nothing will. Then please send it again; all before it is safe.
    .wordless = That is more than I can take in a minute. Your latest has not reached me, and until a minute has passed nothing will. Then please send it again; all before it is safe.
engine-crowded = Many people are beginning with me just now. Give me a minute, please, and begin again then, with /start or with your link. I have kept nothing of yours.
engine-full =
    { $kind ->
        [goal] We have had { $most } goals together, which is more than most people have in a life, and all that I can keep.
        [step] Your plans have { $most } steps by now, and that is all that I can keep.
        [idea] Your list has { $most } ideas, and that is all that I can keep.
        [journal] Your journal has { $most } pages, and that is all that I can keep.
        [reminded] You have { $most } steps open, each with its reminders, and more I can't watch over. When some of them are done or dropped, there is room again.
       *[other] I have kept { $most } of these for you, and that is all that I can keep.
    } Everything so far stays where it is, and /export gives you all of it.
