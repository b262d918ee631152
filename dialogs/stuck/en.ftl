stuck = Getting unstuck
    .done = Noted: “{ $then }”. I'll put it into the next reminders of this step. Getting stuck happens, and you have just done something about it.
    .changed = Noted, I've changed it: “{ $then }”.

stuck-obstacle =
    Good that you say so. With this one, <b>what is in the way?</b>

    “{ $title }”
    .why = When we know what it is, there is nearly always something smaller that does go.
    .time = No time
    .start = Don't know how to start
    .nerve = I don't quite dare
    .waiting = Waiting for somebody

stuck-then =
    { $usual ->
        [time] Time, then. <b>If there are only ten minutes, then what will you do?</b> Say it as “If …, then I will …”.
        [start] Then let's find the very first movement. <b>If you sit down to it, then what will you do in the first five minutes?</b> Say it as “If …, then I will …”.
        [nerve] It takes some nerve to say that. <b>If the nerves come, then what will you do, or whom will you ask?</b> Say it as “If …, then I will …”.
        [waiting] Waiting is hard to plan, but its end is not. <b>If you have heard nothing by a certain day, then what will you do?</b> Say it as “If …, then I will …”.
       *[own] I see: “{ $obstacle }”. <b>If that comes up again, then what will you do?</b> Say it as “If …, then I will …”.
    }
    .why = A plan for one obstacle, in the form if–then, is one of the best-tested helps there are.
