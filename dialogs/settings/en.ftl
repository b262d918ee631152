# Settings (COACHING 2.2, 2.4, 6.1).
settings = Settings
    .changed = Changed.

settings-which =
    <b>Your settings.</b> Tap what you'd like to change, or just write it, like “Sundays 6pm” or “22 to 7”.

    Check-in: { $day }, { $slot-now }{ $fortnightly ->
        [yes] , every two weeks
       *[no] , every week
    }
    Reminders: at { $hour-now }, { $rhythm }
    Quiet hours: { $never-quiet ->
        [yes] none
       *[no] { $from } – { $to }
    }{ $rests ->
        [yes]
            { "" }
            Rest: until { $rest-until }
       *[no] { "" }
    }{ $rests-later ->
        [yes]
            { "" }
            Rest: from { $rest-first } until { $rest-last }
       *[no] { "" }
    }
    Question of the day: { $wanted ->
        [yes] at { $prompt-at }
       *[no] none
    }
    Name: { $has-called ->
        [yes] { $called }
       *[no] –
    }
    Place: { $has-there-now ->
        [yes] { $there-now }, { $clock } now
       *[no] –
    }
    .why = All of it can be as you like it. What you don't change stays as it is.
    .slot = Check-in
    .weeks = How often
    .hour = Reminders at
    .rhythm = How many
    .quiet = Quiet hours
    .rest = A rest
    .prompt = Daily question
    .name = Name
    .place = Place
    .language = Language
    .no-days = Single days of the week I can't leave out yet. There are silent hours each day, fewer reminders (“How many”), or a rest until a day you name. Tap one.
    .not-a-setting = I don't find a setting in that. You could write “Sundays 6pm”, “reminders at 8 am”, “22 to 7”, “call me Ana”, “I'm in Lisbon”; or tap one.
    .which-hour = Morning or evening?
    .no-slot = Which day, and at what time? Like “Fridays at 4 pm”.
    .no-quiet = From when to when? Like “22 to 7”.
    .no-hour = At what time? Like “8 am” or “18:30”.
    .no-name = What shall I call you? A name of up to { $limit } letters.
    .no-place = I don't find a place of that name. Could you try the nearest larger city?
    .no-place-there = That spot is far from any town that I know. Which city has the same time as you?
    .which-place = More than one place fits. Which is yours?

settings-day = Days
    .d0 = Mondays
    .d1 = Tuesdays
    .d2 = Wednesdays
    .d3 = Thursdays
    .d4 = Fridays
    .d5 = Saturdays
    .d6 = Sundays
    .at = { $day } { $hour }

settings-rhythms = Rhythms
    .gentle = gently
    .normal = in the normal rhythm
    .close = closely

settings-slot =
    Now it's { $day } at { $slot-now }. <b>When suits you for the weekly check-in?</b> A day and an hour, like “Fridays at 4 pm”.
    .name = Check-in
    .why = Two minutes at an hour when your head is free are worth more than ten when it isn't.
    .no-slot = I need a day or a time for that, like “Fridays at 4 pm”.
    .which-hour = Morning or evening?

settings-weeks = <b>How often shall we look at how it goes?</b>
    .name = How often
    .why = Weekly carries best at the beginning. When things run by themselves, every two weeks is plenty.
    .weekly = Every week
    .fortnightly = Every two weeks

settings-hour = <b>At what time of day shall my reminders come?</b>
    .name = Reminders at
    .why = The best hour is the one you choose: when you can still do something about it.
    .no-hour = I don't read a time in that. Like “8 am” or “18:30”?
    .which-hour = Morning or evening?

settings-rhythm =
    <b>How closely shall I follow your steps?</b>

    Gentle: the day before, and once after. At most 3 messages a week.
    Normal: also a week before and on the day. At most 5.
    Close: also half-way. At most 7.
    .name = How many
    .why = Some people like a nudge, others a hand on the shoulder. You can change it any day.
    .gentle = Gentle
    .normal = Normal
    .close = Close

settings-quiet = <b>From when to when shall I be silent?</b> Like “22 to 7”.
    .name = Quiet hours
    .why = In these hours nothing ever comes from me, unless you write first. What falls into them waits until they end.
    .never = No quiet hours
    .no-quiet = I need two times for that, like “22 to 7” or “9:30 pm to 8”.

settings-prompt =
    A small question for your journal, another each day. <b>At what time would you like it?</b>
    .name = Daily question
    .why = One line a day is quickly written, and after a month you see what no single day shows. It comes only because you want it.
    .never = No question of the day
    .no-hour = I don't read a time in that. Like “8 pm” or “20:30”?
    .which-hour = Morning or evening?

settings-name = <b>What shall I call you?</b> “No” if you'd rather have no name here.
    .name = Name
    .why = Only so that I can speak to you by it. Any name will do.
    .no-name = A name of up to { $limit } letters, please; any will do.

settings-place =
    <b>Where are you now?</b> Your city, your location, or what time it is for you.
    .name = Place
    .why = All that I send goes by the clock on your wall. When you travel, tell me, and it all moves to the hours there.
    .no-place = I don't find a place of that name. Could you try the nearest larger city, or tell me what time it is for you now, like 14:30?
    .no-place-there = That spot is far from any town that I know. Which city has the same time as you?
    .which-place = More than one place fits. Which is yours?

settings-sure = <b>{ $there }</b>, where it's { $clock } now. Is that right?
    .yes = Yes
    .change = Another place

settings-now = What it is now
    .more = All settings
    .slot = { $day } at { $at }, then.{ $fortnightly ->
        [yes] { " " }Every two weeks, as before.
       *[no] { "" }
    }
    .weeks = { $fortnightly ->
        [yes] Every two weeks, then: { $day } at { $at }. /checkin is there in between, too.
       *[no] Every week, then: { $day } at { $at }.
    }
    .hour = My reminders come at { $hour } from now on.
    .rhythm = { $rhythm ->
        [gentle] Gently, then: a word the day before, and one after.
        [close] Closely, then: I stay near.
       *[normal] The normal rhythm, then.
    }
    .quiet = { $never-quiet ->
        [yes] No quiet hours, then. Everything comes at its own time.
       *[no] From { $from } to { $to } you won't hear from me.
    }
    .prompt = { $wanted ->
        [yes] A question for your journal each day at { $prompt }. A tap ends it, any day.
       *[no] No question of the day, then. /journal stays open.
    }
    .name = { $has-called ->
        [yes] Good to know you, { $called }.
       *[no] No name, then. That's fine.
    }
    .place = { $there }, where it's { $clock }. Everything of mine comes by the clock there from now on.

settings-hours = My reminders come at { $hour } now{ $never-quiet ->
        [yes] .
       *[no] , and from { $from } to { $to } I'm silent.
    }{ $planned ->
        [no] { "" }
       *[yes] { " " }{ $rhythm ->
            [gentle] A step gets a word the day before, and one after its day.
            [close] A step gets a word well before, the day before, on its day, and once after.
           *[normal] A step gets a word the day before, on its day, and once after.
        } Our check-in: { $day } at { $slot }{ $weeks ->
            [1] .
           *[other] , every { $weeks } weeks.
        }{ $told ->
            [no] { "" }
           *[yes] { " " }You'd next hear from me on { $next } at { $at }.
        }
    }
    .change = Another hour

settings-no-days = Single days of the week I can't leave out yet. What I can do: move a step that falls on such a day, keep silent hours each day, write less, or rest until a day you name.
    .change = Move a step
    .settings = Hours and how many
    .rest = A rest

settings-quiet-instead = Only so you know:
    .slot = { $at } lies in your quiet hours, so the check-in comes at { $comes }.
    .hour = { $at } lies in your quiet hours, so the reminders come at { $comes }.
    .prompt = { $at } lies in your quiet hours, so the question of the day comes at { $comes }.
    .until = Silence only until { $to }
    .from = Silence only from { $from } on
