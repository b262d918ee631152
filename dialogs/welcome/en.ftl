welcome = First things first
    .opening = Good to meet you!
    .changed = Noted: you are in <b>{ $place }</b> now. Everything of mine moves to the hours there.

welcome-place =
    So that I never write to you at night: <b>where are you?</b>

    Type your city, share your location, or just tell me what time it is for you now.
    .name = Place
    .why = Reminders go by the clock on your wall, and a phone does not tell me that. Your country also tells me how you write dates, and where help is near you.
    .no-place = I don't find a place of that name. Could you try the nearest larger city, or tell me what time it is for you now, like 14:30?
    .no-place-there = That spot is far from any town that I know. Which city has the same time as you?
    .hours = That can be set, whenever you like: /settings changes the hours of everything I send. For that I need your clock first: which city are you in, or what time is it for you now?
    .which-place = More than one place fits. Which is yours?

welcome-sure =
    <b>{ $place }</b>, where it's { $clock } now. My reminders come at { $hour }, never from { $quiet-from } to { $quiet-to }, and on Sundays at { $slot } I ask how the week was.

    <b>How shall we work together?</b> The quick plan takes five minutes. Taking our time means three short talks, to find the right goal first.
    .why = If the clock were wrong, everything after it would come at the wrong hour, so I show it once. And some people know their goal, others would rather look around first; both are good.
    .not-a-choice = I hear you. To begin I need just one of these. If you know what you want to reach, the quick plan will do; if you'd rather find that out first, let's take our time.
    .hours = Hours and the like are yours to set, any time: /settings. To begin I need just one of these. If you know what you want to reach, the quick plan will do; if you'd rather find that out first, let's take our time.
    .unsure = Then I'd take our time: three talks of seven to ten minutes find out what you want, before anything gets a date. <b>Which shall it be?</b>
    .which = If you know already what you want to reach: the quick plan. Else I'd take our time, three talks of seven to ten minutes, because people keep at what is really theirs. <b>Which shall it be?</b>
    .quick = Quick plan
    .full = Take our time
    .change = That's not my place
