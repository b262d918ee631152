move = A new date
    .done = Moved to { $when }{ $repeats ->
        [no] { "" }
        [daily] , then each day
        [weekdays] , then each working day
        [weekly] , then each week
        [fortnightly] , then every two weeks
       *[monthly] , then each month
    }, and the reminders with it.
    .changed = Moved again, to { $when }.

move-when =
    Plans move, that's fine: <b>to which day?</b>

    “{ $title }”
    .why = The old date no longer helps you. A new one does, if you choose it.

move-sure =
    “{ $title }”: <b>{ $when }</b>, { $when-passed ->
        [yes] which has gone by meanwhile
       *[no] { $when-days ->
            [0] that is today
            [1] that is tomorrow
           *[other] in { $when-days } days
        }
    }{ $repeats ->
        [no] { "" }
        [daily] , and then each day
        [weekdays] , and then each working day
        [weekly] , and then each week
        [fortnightly] , and then every two weeks
       *[monthly] , and then each month
    }.{ $when-passed ->
        [yes] { " " }Shall we choose another day?
       *[no] { " " }Is that right?
    }
    .yes = Yes
    .change = Another day

move-which = { $dated ->
        [yes] To { $date }, then.
       *[no] It can move.
    } <b>Which of these?</b>
