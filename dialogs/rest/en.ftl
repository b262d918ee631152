rest = A rest
    .too = Rest from reminders too
    .ended = Welcome back, the rest is over: reminders and check-ins come again.
    .still = I'm quiet until { $until }; from then on reminders and check-ins come again. /resume ends the rest sooner.
    .not-yet = All right, I'm not quiet yet: reminders and check-ins come as before. I can only begin a rest at once, so write to me on { $from }: “a rest until …”.
    .done =
        { $rests ->
            [yes] Have a good rest. You'll hear nothing from me until { $until }, unless you write first. /resume ends it sooner.
           *[no] All right, then everything stays as it is. A step whose day doesn't suit you any more can be moved, and /pause is there whenever you need it.
        }

rest-until = { $hard ->
        [yes] I'm sorry, that's hard, and it comes first. Your plan can wait; nothing of it is lost. <b>Shall I be quiet for a while, and until which day?</b> Tap one, or type it.
       *[no] No reminders and no check-ins for a while, and nothing is lost. <b>Until which day?</b> Tap one, or type it: “until 24 August”.
    }
    .why = A plan that knows no holidays is soon laid aside whole.
    .days-3 = 3 days
    .days-7 = A week
    .days-14 = 2 weeks
    .days-30 = 30 days
    .stay = No need
    .too-far = { $date } is more than a year away. Which day within a year is it? Or simply don't answer me: I stay quiet by myself.
    .later = A rest of mine begins at once; I can't put one down for { $from }. Until which day shall I be quiet, from today? Or say no, and write to me then.
    .past = { $date } is not ahead of us. From which day on may I write again?

rest-offer = { $hard ->
        [yes] I'm sorry, that's hard, and it comes first.
       *[no] Good to know.
    } { $later ->
        [yes] A rest of mine begins at once; I can't put one down for later. <b>Shall I be quiet from today until { $date }?</b> Or write to me on { $from }, and it begins then.
       *[no] <b>Shall I be quiet until { $date }?</b> No reminders, no check-ins, and nothing is lost.
    }
    .yes =
        { $later ->
            [yes] Yes, from today on
           *[no] Yes, until then
        }
    .other = Another day
