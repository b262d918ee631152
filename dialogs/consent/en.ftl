consent = Hello

consent-agree =
    Hello, I'm <b>Milepost</b>, a career coach. I'm a program: not a person, not a therapist.

    We make a plan with dates, and I stay with you for months: reminders, a short talk each week. Most of the work will be yours.

    What you tell me is kept sealed and used only for this. /export shows it, /delete removes it, /privacy says more.

    Milepost is for people of 16 and older. Shall we begin?
    .why = Until you say yes I keep nothing but the number of this chat. After a yes I keep your answers, your plan and the times, so that I can remind you and pick up where we were. I ask about 16 because from that age on you can say yes to this yourself; your exact age I needn't know.
    .yes = I'm 16 or older – yes
    .no = No, or I'm younger
    .old-enough = Then you are old enough. I haven't kept what you wrote: until you say yes, I keep nothing. <b>Shall we begin?</b>
    .goodbye =
        Thank you for telling me. I have kept nothing. If you are younger than 16, a teacher or the careers adviser at your school is a good person to ask.

        Should you change your mind, /start is here. All the best to you.

consent-code =
    Hello, I'm <b>Milepost</b>, a career coach. I'm a program: not a person, not a therapist.

    Whoever runs me invites people with a code. Do you have one? Type it here, or open the link that you were given. I keep nothing of what you write before that.
    .wrong = That isn't a code that I know. Could you look at it once more? It's one word; capitals don't matter.
    .enough = That isn't one either, and I take only so many tries. Let an hour pass, and ask whoever invited you meanwhile. I have kept nothing of what you wrote.
