# What every dialog shares.

engine-place = <i>{ $dialog } · { $n } of { $total }</i>

engine-back = ‹ Back
engine-why = Why?
engine-example = Example
engine-more = ⋯
engine-less = ‹ Back to the question
engine-skip = Skip this one
engine-skipped = (skipped)
engine-change = Change an earlier answer
engine-leave = Leave it as it was
engine-pause = Pause here
engine-resume = Go on
engine-enough = That's all
engine-none = None of them
engine-calendar = 📅 Calendar
engine-keep = Keep: { $words }
engine-keep-skipped = Keep skipping it
engine-early = Yes: { $words }
engine-yes = Yes
engine-kept = As before
engine-touches =
    That belongs to something you had confirmed. If it is to follow, this changes:

    { $changes }

    Shall I?
engine-touch = What a change touches
    .title = { $before } → { $after }
    .by = “{ $title }”: { $before } → { $after }
    .when = “{ $title }”: { $before } → { $after }
    .specific = { $before } → { $after }
    .evidence = { $before } → { $after }
    .needed = { $before } → { $after }
    .hours = hours a week: { $before } → { $after }
    .confidence = confidence: { $before } → { $after }
    .story = { $before } → { $after }
    .aspiration = { $before } → { $after }
engine-for-example = For example:

    <i>{ $example }</i>

engine-too-long = That is { $length } characters, and here I can keep { $limit }. Could you shorten it? You can edit your message, it isn't lost.
engine-empty = I see no words in that. Could you write it out?
engine-not-a-choice = I'm not sure which of these you mean. Tap one, or type how it begins.
engine-what-to-change = What shall I change?
engine-not-in-the-list = Tap what you'd like to keep, then “That's all”.
engine-not-on-the-scale = A number from { $least } to { $most }, please.
engine-not-a-date = I can't read a date in that. You could write “30 June”, “in three weeks”, or tap the calendar.
engine-past = { $date } is past already. Which day from now on do you mean?
engine-which-date = That could be read in more than one way. Which day do you mean?

engine-cannot-read = { $kind ->
        [voice] I can't listen to voice messages.
        [sticker] Nice one! But I can't read stickers.
        [location] Thank you for the location, only this question is not about a place.
       *[other] I can't read that kind of message.
    } Could you write it in words?

engine-put-together = I've put these together:

    <i>{ $words }</i>
engine-came-before = Your “{ $words }” came before my question did. Is it your answer to this?
engine-not-asked-any-more = The answer that this belongs to is not needed any more, so nothing changes.
engine-edit-of-no-answer = I saw that you edited a message. It isn't part of an answer that I keep, so nothing changes.
engine-changed = Changed.
engine-left-as-it-was = It stays as it was.
engine-old-button = That button is from earlier. Nothing has changed.
engine-not-in-the-plan = That is no longer in your plan.
engine-finish-first = There are several things open already. Let us finish this one first.
engine-in-the-middle = We are in the middle of <b>{ $dialog }</b>:
engine-after-crisis = Good that you're here. We can go slowly.
engine-resumed = Here we are again, in <b>{ $dialog }</b>.
engine-resumed-with = Here we are again, in <b>{ $dialog }</b>. Last you told me: “{ $words }”.
engine-no-question = Good to hear from you.
engine-unknown-command = I don't know that command. /help lists those that I know.
engine-not-kept = I haven't kept what you wrote, since you haven't said yes yet.
engine-paused-now = Paused. All of it is kept as it is, and we go on from here whenever you like.
engine-paused-pause = We are paused, and what you wrote is kept. Shall we go on where we were?
engine-paused-crisis = I'm still here. Our talk about plans can wait as long as you like. /crisis shows again where people can help you now.
engine-missed = I was out of order for a while. What you wrote between { $since } and { $until } may not have reached me; if something is missing, please tell me again.
engine-fault = Something went wrong on my side, I'm sorry. Your place is kept, and what you told me until then. If you tell somebody who runs me, this helps: { $reference }.
engine-group = I'm a coach for one person at a time. Open a private chat with me and we can begin.
