rest = A rest
    .too = Rest from reminders too
    .ended = Welcome back, the rest is over: reminders and check-ins come again.
    .done = Have a good rest. You'll hear nothing from me until { $until }, unless you write first. /resume ends it sooner.

rest-until = No reminders and no check-ins for a while, and nothing is lost. <b>Until which day?</b> Tap one, or type it: “until 24 August”.
    .why = A plan that knows no holidays is soon laid aside whole.
    .days-3 = 3 days
    .days-7 = A week
    .days-14 = 2 weeks
    .days-30 = 30 days
    .too-far = { $date } is more than a year away. Which day within a year is it? Or simply don't answer me: I stay quiet by myself.
    .past = { $date } is not ahead of us. From which day on may I write again?

rest-offer = Good to know. <b>Shall I be quiet until { $date }?</b> No reminders, no check-ins, and nothing is lost.
    .yes = Yes, until then
    .other = Another day
