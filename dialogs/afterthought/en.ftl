afterthought = More about the week
    .into-plan = 📌 Put my next step into the plan
    .idea = 💡 An idea came up
    .skill = 🛠 A skill I need
    .measures = 📏 How far the measures are
    .change = ✎ The plan needs a change
    .done =
        { $kind ->
            [idea] I've put it on the list of your ideas: “{ $idea }”. It waits there until you weigh your options again.
            [skill] Noted: “{ $skill }”. Knowing what is missing is half of learning it.
           *[measures] Noted, and kept apart from the steps: what you do is one thing, what comes of it another.
        }
    .changed = Noted, I've changed it.

afterthought-idea = <b>What is the idea?</b> A line is enough, and it needn't be ripe.
    .why = What comes up on the way is often better than what one thought of at the desk. Nothing is decided by noting it.

afterthought-skill = <b>Which skill would help you now?</b> Say for what, too.
    .why = A step that will not go is often a skill that is missing, and skills can be practised.

afterthought-practise = It could be a goal of its own, small and with a date. Shall we make one of it?
    .yes = Make it a goal

measure = More about the week

measure-percent =
    You said that this will show it: “{ $evidence }”. <b>How far is that, from 0 to 100 %?</b>

    “{ $title }”{ $steps ->
        [0] { "" }
       *[other] {": "}{ $done } of { $steps } steps done
    }
    .why = Many steps and little to show for them, or the other way round: both say something about the plan.
