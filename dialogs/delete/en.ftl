delete = Delete

delete-sure = This removes <b>everything</b> I keep of you: your answers, your plan, the history. It can't be undone. If you'd like a copy first, /export gives you one. <b>Delete it all?</b>
    .why = Because it can't be undone, I ask once. Only once.
    .yes = Yes, delete everything
    .no = No, keep it
    .kept = Good, it's all still here.
    .gone =
        Done: I have removed everything, your key first.

        What remains is out of my hands: this chat on your phone (in Telegram: ⋮, then “Clear history”), files that I sent you, anything you sent with /feedback, and locked backups that nobody can open any more. I wish you well. /start if you ever want to begin anew.
