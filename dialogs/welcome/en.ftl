welcome = Getting started
    .changed = Noted: you are in <b>{ $place }</b> now. Everything of mine moves to the hours there.

welcome-place =
    Good to meet you! First, so that nothing of mine ever comes at night: <b>where are you?</b>

    Type your city, share your location, or just tell me what time it is for you now.
    .why = Reminders go by the clock on your wall, and a phone does not tell me that. From the place I also know your country: for holidays, how dates are written, and where to find help. A city is exact enough.
    .no-place = I don't find a place of that name. Could you try the nearest larger city, or tell me what time it is for you now, like 14:30?
    .no-place-there = That spot is far from any town that I know. Which city has the same time as you?
    .which-place = There is more than one. Which is yours?

welcome-sure =
    <b>{ $place }</b>, where it is { $clock } now.

    I'll remind you at { $hour }, keep quiet from { $quiet-from } to { $quiet-to }, and ask how the week was on Sundays at { $slot }. You can change all of that later.

    How shall we begin? The <b>quick plan</b> takes five minutes: one goal, three steps, dates. <b>Taking our time</b> means three short talks, to find the right goal first.
    .why = If the clock is wrong, everything after it comes at the wrong hour: so I show it to you once. And some people know their goal, others would rather look around first; both are good.
    .quick = Quick plan
    .full = Take our time
    .change = That's not my place
