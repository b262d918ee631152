stuck = Getting unstuck
    .done =
        { $way ->
            [plan] Noted: “{ $then }”. I'll put it into the next reminders of this step. Getting stuck happens, and you have just done something about it.
            [smaller] Good: first “{ $piece }”{ $has-day ->
                [yes] , on { $day }
               *[no] { "" }
            }. The big one waits until that is done. A small step that's taken beats a large one that isn't.
            [ask] Good: “{ $piece }”{ $has-day ->
                [yes] , on { $day }
               *[no] { "" }
            }. Asking is work too, and I'll remind you of it like of any step.
            [move] All right, another day for it.
           *[failed] Then let's look at that, without blame.
        }
    .changed = Noted, I've changed it.

stuck-obstacle =
    Good that you say so. With this one, <b>what is in the way?</b>

    “{ $title }”
    .name = What is in the way
    .why = When we know what it is, there is nearly always something smaller that does go.
    .time = No time
    .start = Don't know how to start
    .big = It's too big
    .nerve = I don't quite dare
    .waiting = Waiting for somebody
    .failed = It didn't work out

stuck-way =
    { $usual ->
        [time] Time, then: a full week is nobody's fault.
        [start] The beginning, then. That's the steepest part for most of us.
        [big] Too big, then. Nobody climbs a wall in one step.
        [nerve] It takes some nerve to say that.
        [waiting] Waiting is hard, since the rest isn't in your hands.
       *[own] I see: “{ $obstacle }”.
    }{ $courage ->
        [managed] { " " }And you have managed something before: “{ $told }”.
        [story] { " " }And I remember what you told me: “{ $told }”.
        [strength] { " " }And you know what you're good at: { $told }.
       *[none] { "" }
    } <b>What would help most?</b>
    .name = What helps
    .why = Four things that help most people. You know which of them it is this time.
    .plan = A plan for when it happens
    .smaller = A smaller step first
    .ask = Asking somebody
    .move = Another day

stuck-then =
    { $usual ->
        [time] <b>If there are only ten minutes, then what will you do?</b> Say it as “If …, then I will …”.
        [start] Let's find the very first movement. <b>If you sit down to it, then what will you do in the first five minutes?</b> Say it as “If …, then I will …”.
        [big] <b>If it feels too big again, then which corner of it will you take?</b> Say it as “If …, then I will …”.
        [nerve] <b>If the nerves come, then what will you do, or whom will you ask?</b> Say it as “If …, then I will …”.
        [waiting] Its end can be planned. <b>If you have heard nothing by a certain day, then what will you do?</b> Say it as “If …, then I will …”.
       *[own] <b>If that comes up again, then what will you do?</b> Say it as “If …, then I will …”.
    }
    .name = If–then
    .why = A plan for one obstacle, in the form if–then, is one of the best-tested helps there are.

stuck-smaller =
    <b>What is the smallest piece of it that would still count?</b> One that ten minutes are enough for. Put its day in, if you know it.
    .name = A smaller step
    .why = Once something has moved, the next piece moves more easily.

stuck-ask =
    <b>Whom could you ask, and for what?</b> One line is enough: “ask Sam to read it on Friday”.
    .name = Asking somebody
    .why = Most people are glad to be asked something small and clear.

stuck-when =
    “{ $what }”: <b>on which day?</b>
    .name = The day
    .why = With a day it's a step; without one it's a wish.
    .tomorrow = Tomorrow
    .week = In a week

stuck-which = Let us look at it together. <b>Which of these steps is it about?</b>
stuck-about = I take it that this is about “{ $step }”.
