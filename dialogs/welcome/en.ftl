welcome = First things first
    .opening = Good to meet you!
    .changed = Noted: you are in <b>{ $place }</b> now. Everything of mine moves to the hours there.

welcome-place =
    So that I never write to you at night: <b>where are you?</b>

    Type your city, share your location, or just tell me what time it is for you now.
    .name = Place
    .why = Reminders go by the clock on your wall, and a phone does not tell me that. Your country also tells me how you write dates, and where help is near you.
    .no-place =
        { $times ->
            [1] I don't find a place of that name. Could you try the nearest larger city, or tell me what time it is for you now, like 14:30?
            [2] That one isn't on my map either. A big city with the same clock as yours will do, or the time that your phone shows now.
            [3] The time on your phone is enough, like 14:30, or any big city near you. { $out }
           *[4] Just the time you have now, or a city. { $out }
        }
    .later =
        { $times ->
            [1] Thank you, we come to that in a moment. Before it I need only your clock: which city are you in, or what time is it for you now?
           *[2] I ask you about that as soon as I have your clock. Which city, or what time does your phone show now?
        }
    .no-place-there = That spot is far from any town that I know. Which city has the same time as you?
    .hours = My reminders come at { $hour }, and never from { $quiet-from } to { $quiet-to }. Once I know where you are you can type another hour, like “6 pm”; later /settings changes them all. For that I need your clock first: which city are you in, or what time is it for you now?
    .which-place = More than one place fits. Which is yours?

welcome-at = My reminders come at { $hour }. <b>Which other hour suits you better?</b> Like “6 pm”.
    .name = Reminders at
    .why = The best hour is the one you choose: when you can still do something about it.
    .no-hour = I don't read a time in that. Like “6 pm” or “18:30”?
    .which-hour = Morning or evening?
    .beside = My reminders come at { $at }, then.

welcome-goal = <b>What do you want to reach?</b> One sentence will do.
    .name = What you want to reach
    .why = What you told me before I asked is kept all the same.
    .beside = “{ $goal }”: I keep that, and won't ask for it again.

welcome-sure =
    { $told ->
        [yes] “{ $goal }”: I keep that, and won't ask for it again. You're in { $place }, where it's { $clock } now; my reminders come at { $hour }.

            The quick plan plans it in five minutes; taking our time looks first at whether it's the right one. <b>Which shall it be?</b>
       *[no] <b>{ $place }</b>, where it's { $clock } now. My reminders come at { $hour }, never from { $quiet-from } to { $quiet-to }, and on Sundays at { $slot } I ask how the week was.{ $wishes ->
            [yes] { " " }If another hour suits you better, just type it, like “6 pm”.
           *[no] { "" }
        }

        <b>How shall we work together?</b> The quick plan takes five minutes. Taking our time means three short talks, to find the right goal first.
    }
    .why = If the clock were wrong, everything after it would come at the wrong hour, so I show it once. And some people know their goal, others would rather look around first; both are good.
    .not-a-choice = I hear you. To begin I need just one of these. If you know what you want to reach, the quick plan will do; if you'd rather find that out first, let's take our time.
    .hours = My reminders come at { $hour }, and never from { $quiet-from } to { $quiet-to }. <b>Which hour suits you?</b> Tap one, or type it, like “6 pm”; /settings changes the silent hours. Or go on with one of the two ways below.
    .which-hour = Morning or evening?
    .unsure = Then I'd take our time: three talks of seven to ten minutes find out what you want, before anything gets a date. <b>Which shall it be?</b>
    .which = If you know already what you want to reach: the quick plan. Else I'd take our time, three talks of seven to ten minutes, because people keep at what is really theirs. <b>Which shall it be?</b>
    .quick = Quick plan
    .full = Take our time
    .change = That's not my place
