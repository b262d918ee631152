stuck = Stuck
    .done = Noted: “{ $then }”. It comes back whenever I remind you of this step. Being stuck is part of it, and you have just done something about it.
    .changed = Noted, I've changed it: “{ $then }”.

stuck-obstacle = Good that you say so. “{ $title }”: <b>what is in the way?</b>
    .why = When we know what it is, there is nearly always something smaller that does go.
    .time = No time
    .start = Don't know how to start
    .nerve = I don't quite dare
    .waiting = Waiting for somebody

stuck-then =
    { $usual ->
        [time] Time, then. <b>If there are only ten minutes, then what will you do?</b> Write it as “If …, then I will …”.
        [start] Then let us find the very first movement. <b>If you sit down to it, then what will you do in the first five minutes?</b> “If …, then I will …”.
        [nerve] That is honest. <b>If the nerves come, then what will you do, or whom will you ask?</b> “If …, then I will …”.
        [waiting] <b>If you have heard nothing by a certain day, then what will you do?</b> “If …, then I will …”.
       *[own] That happens to many people. <b>If it comes again, then what will you do?</b> Write it as “If …, then I will …”.
    }
    .why = A plan for one obstacle, in the form if–then, is one of the best-tested helps there are.
