menu-choose =
    { $open ->
        [yes] We're in the middle of this: <b>{ $dialog }</b>. The question above waits for you, and here is what there is besides.
       *[no] { $plan ->
            [yes] { $three ->
                [1] What would you like to do?
                [2] What next?
               *[3] Where to from here?
            }
           *[no] Where shall we go from here?
        }
    }
    .resume = Go on where we were
    .today = What can I do now?
    .plan = My plan
    .checkin = Check-in
    .deepen = Go deeper into my goal
    .quick = Quick plan (5 minutes)
    .awareness = Awareness: where I stand
    .exploration = Exploration: what could be done
    .preparation = Preparation: plan a goal
    .on = Go on with my plan
    .journal = Journal
    .settings = Settings

menu-on =
    What moves you just now?
    .options = I want to weigh my options
    .commit = I'm ready for next steps
    .effort = I wonder about time and effort
    .practise = I want to practise a skill
    .change = I want to change my plan

menu-full = You have { $most } goals under way, and more than that mostly ends in none. When one of them is reached, or you let it go, there is room for the next. /plan shows them.

menu-wishes = Thank you, and the same to you and yours! I'm here when you like to go on.
menu-blessing =
    { $three ->
        [1] Thank you, that's very kind. I wish you all that's good, too.
        [2] Thank you from the heart of my program. All good things to you and yours.
       *[3] How kind of you. May your days go well, too.
    }
menu-praise =
    { $three ->
        [1] Thank you, that's nice to read. The work is all yours, though.
        [2] You're kind! I ask the questions; what comes of them is your doing.
       *[3] That's lovely to hear, thank you. It's good to be on the way with you.
    }
menu-joke =
    { $three ->
        [1] Why did the plan cross the road? It had a date on the other side.
        [2] “Someday” isn't a day of the week. I've looked: seven times.
       *[3] I'd tell you the one about the deadline, but I'd rather not rush it.
    }
menu-fine = All right. I'm here whenever you like.
menu-small = Small words with nothing open
    .why = I've asked nothing just now, so I'm not sure which why you mean. Why I'm here: so that what you want gets steps and days, and gets done. /help has what I can do.
    .skip = There's nothing to skip just now: no question is open.
    .back = There's nothing to go back to just now. What you told me can be changed any time: edit your message, or see /plan.
    .meh = That's all right, not every day is a good one. One small thing is enough, and none is all right, too.
    .next = Gladly.
    .reminds = There's nothing yet that I could remind you of. As soon as there is a plan with steps and days, I do it by myself; a quick one takes five minutes.
menu-how = How something is done here
    .ticking = Just write it, like “I called Anna”, or tap the tick here:
    .crisis = Something you wrote sounded as if it might be very heavy, and then I'd rather say once too often where help is. If it wasn't meant so, all the better, and we simply go on.
menu-question =
    { $two ->
        [1] That's a real question, and as a program I can't know the answer. What I can do is look at it with you, from your plan:
       *[2] I wish I knew; I'm a program, and that one I can't answer. But we can look at what would help:
    }
    .today = What can I do now?
    .help-step = Help me with a step
    .plan = My plan
menu-request = That I can't do, or I didn't get it. What I can do: move, add, change or drop a step (“move the call to Friday”), change the goal and its date, set the hours (“reminders at 4 pm”), or be quiet for a while (“quiet for two weeks”).
    .change = Change my plan
    .settings = Settings
    .rest = A rest

menu-help =
    I'm a career coach in a chat. Answer in your own words or with the buttons; to put something right, edit your message or tap ⋯.

    { $commands }

menu-privacy =
    <b>What I keep:</b> your answers, your plan, the times, your place's name and time zone, and the number of this chat. Not your phone number, not your Telegram name.
    <b>Why:</b> to coach you and to remind you; for nothing else. Nobody trains anything with it.
    <b>How:</b> every text is locked with a key of your own.
    <b>Who:</b> the people who run me look after the machine and its keys; I show them nothing of yours. { $heard ->
        [yes] They hear when something of mine fails, without a word of yours, and they get what you send them with /feedback, which you see first.
       *[no] Nothing you write here is passed on to anybody.
    }
    <b>How long:</b> until you say /delete, or until a year has gone by without a word; a month before that I tell you. Copies kept against loss are locked in the same way, and with the next copy your key is gone from them too. /export gives you all of it.

    Telegram itself sees this chat, as it sees all chats with bots. Please don't write details about your health here.

menu-deepening = Let's look at your goal once more, with the questions that the quick plan left out. What you have said stays.
menu-nothing-kept = I keep nothing of you: you haven't said yes yet.
menu-export = Here is everything that I keep of you.

commands-start = Begin, or see where we are
commands-menu = What is open and what can be begun
commands-plan = Your plan, with a picture
commands-today = What you can do now
commands-checkin = Look at the week, two minutes
commands-evidence = What you have done, with what you kept of it
commands-journal = A line or a photo for your journal
commands-change = Change something in your plan
commands-undo = Take back the latest change
commands-settings = Hours, quiet time, place, name
commands-timezone = You are somewhere else now
commands-pause = Let our talk wait, or rest from reminders
commands-resume = Go on where we were
commands-restart = Begin this conversation once more
commands-language = Another language
commands-export = All that I keep of you, as a file
commands-privacy = What I keep, and why
commands-crisis = Where to get help now
commands-feedback = A word for those who run me
commands-help = What I can do
commands-delete = Remove everything

bot-name = Milepost
bot-description = A career coach: three short talks, a plan with dates, and then for months a word each week about how it goes. A program, not a person. For people of 16 and older.
bot-short-description = A career coach that follows through.
