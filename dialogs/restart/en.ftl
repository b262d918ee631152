restart = Starting over

restart-sure = Start <b>{ $dialog }</b> again from its first question? What you told me in it so far would be gone; your plan stays as it is.
    .why = What you have written is yours, so I don't throw it away without asking.
    .yes = Yes, start over
    .no = No, go on
    .begun = From the top, then: <b>{ $dialog }</b>.
    .nothing = Nothing is under way that could be started over. If you want to change something in your plan, tell me from the menu; /delete removes everything.
