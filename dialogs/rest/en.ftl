rest = A rest
    .too = Rest from reminders too
    .ended = Welcome back, the rest is over: reminders and check-ins come again.
    .still = I'm quiet until { $until }; from then on reminders and check-ins come again. /resume ends the rest sooner.

rest-done = Have a good rest. You'll hear nothing from me until { $until }, unless you write first. /resume ends it sooner.

rest-stays = All right, then everything stays as it is. A step whose day doesn't suit you any more can be moved, and /pause is there whenever you need it.

rest-later = You'll hear nothing from me from { $from } until { $until }, unless you write first. Until it begins all goes on as it was.
    .too = And the rest that is put down stays, from { $from } until { $until }.
    .dropped = All right, no rest from { $from } until { $until }: reminders and check-ins go on.
    .other = Other days
    .drop = No rest after all

rest-until = { $hard ->
        [yes] I'm sorry, that's hard, and it comes first. Your plan can wait; nothing of it is lost. <b>Shall I be quiet for a while, and until which day?</b> Tap one, or type it.
       *[no] No reminders and no check-ins for a while, and nothing is lost. <b>Until which day?</b> Tap one, or type it: “until 24 August”; or both days, “from 10 to 24 August”.
    }{ $later ->
        [yes] { " " }A rest from { $first } until { $last } is put down; another one for later takes its place.
       *[no] { "" }
    }
    .why = A plan that knows no holidays is soon laid aside whole.
    .days-3 = 3 days
    .days-7 = A week
    .days-14 = 2 weeks
    .days-30 = 30 days
    .stay = No need
    .drop = No rest after all
    .too-far = { $date } is more than a year away. Which day within a year is it? Or simply don't answer me: I stay quiet by myself.
    .past = { $date } is not ahead of us. From which day on may I write again?

rest-last = From { $from }, then. <b>Until which day?</b> Tap how long, or type the day.
    .why = Then I know when you'd like to hear from me again.
    .days-3 = 3 days
    .days-7 = A week
    .days-14 = 2 weeks
    .days-30 = 30 days
    .too-far = { $date } is more than a year away. Which day within a year is it?
    .both = From { $from }, good. And until which day? Both at once, please, like “from 10 to 24 August”.
    .past = { $date } is not after the rest begins. From which day on may I write again?

rest-offer = A rest

rest-offer-sure = { $hard ->
        [yes] I'm sorry, that's hard, and it comes first.
       *[no] Good to know.
    } { $later ->
        [yes] <b>Shall I be quiet from { $from } until { $until }?</b> Until it begins all goes on as it was; then no reminders, no check-ins, and nothing is lost.
       *[no] <b>Shall I be quiet until { $until }?</b> No reminders, no check-ins, and nothing is lost.
    }
    .why = A plan that knows no holidays is soon laid aside whole.
    .yes =
        { $later ->
            [yes] Yes, those days
           *[no] Yes, until then
        }
    .other = { $later ->
            [yes] Other days
           *[no] Another day
        }
    .stay = No need
