move = Another date
    .done = Moved to { $when }. I'll remind you then.
    .changed = Moved again, to { $when }.

move-when = Plans move, that's fine. “{ $title }”: <b>to which day?</b>
    .why = The old date no longer helps you. A new one does, if you choose it.

move-sure =
    <b>{ $when }</b>, { $when-days ->
        [-1] which was yesterday
        [0] that is today
        [1] that is tomorrow
       *[other] in { $when-days } days
    }. Right?
    .yes = Yes
    .change = Another day
