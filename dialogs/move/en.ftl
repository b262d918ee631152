move = Another date
    .done = Moved. I'll remind you around { $when }.
    .changed = Moved again, to { $when }.

move-when = Plans move, that's fine. “{ $title }”: <b>to which day?</b>
    .why = The old date no longer helps you. A new one does, if you choose it.

move-sure = <b>{ $when }</b>, in { $when-days } days. Right?
    .yes = Yes
    .change = Another day
