move = A new date
    .done = Moved to { $when }, and the reminders with it.
    .changed = Moved again, to { $when }.

move-when =
    Plans move, that's fine: <b>to which day?</b>

    “{ $title }”
    .why = The old date no longer helps you. A new one does, if you choose it.

move-sure =
    “{ $title }” moves to <b>{ $when }</b>, { $when-days ->
        [-1] which was yesterday
        [0] that is today
        [1] that is tomorrow
       *[other] in { $when-days } days
    }. Is that right?
    .yes = Yes
    .change = Another day

move-which = { $dated ->
        [yes] To { $date }, then.
       *[no] It can move.
    } <b>Which of these?</b>
