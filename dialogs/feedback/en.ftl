# A word for those who run the coach (/feedback).
feedback = Feedback

feedback-words = What would you like to tell the people who run me: what helps, what doesn't, what went wrong? Before anything is sent, I show you how it will look.
    .why = I'm a program and learn nothing by myself. The people behind me can mend me, but they can't read what you write here unless you send it to them.

feedback-sure =
    This is what they will get, to the letter:

    <i>{ $letter }</i>

    I put neither your name to it nor anything else that tells who you are. So nobody can answer you either, unless you write how. <b>Shall I send it?</b>
    .why = It goes to people, so you see it first. What is sent can't be called back.
    .yes = Send it
    .name = Put my name under it
    .no = Don't send it
    .change = Change the words
    .sent = It's on its way to them. Thank you: that is how I get better.
    .kept-back = Nothing has been sent.

feedback-named =
    With your name, then:

    <i>{ $letter }</i>

    <b>Shall I send it so?</b>
    .why = It goes to people, so you see it first. What is sent can't be called back.
    .yes = Send it
    .no = Don't send it
    .change = Change the words

feedback-nobody = Thank you for wanting to tell us. Just now there is nobody behind this chat who would hear it; if you know who runs me, please tell them yourself.
feedback-enough = You have written to them three times today, thank you. Let them read that first; tomorrow I carry the next.
