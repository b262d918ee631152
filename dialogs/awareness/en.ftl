awareness = Awareness
    .opening =
        { $two ->
            [1] This talk is about <b>you</b>: where you stand, what you bring, where you'd like to be.
           *[2] Before any goal comes <b>you</b>: where you stand, what you bring, where you'd like to be.
        } { $questions } questions, half of them taps, about eight minutes; stop where you like. At the end there's a card with your strengths.
    .done =
        { $known ->
            [no] So we know where you stand. The direction is still open, so that's what we look for first.
           *[yes] So we know where you stand, and where it's meant to lead: “{ $gist }”. We build on that.
        }{ $beside ->
            [counsellor] {" "}Do go on with your counsellor meanwhile: that is help that I can't give.
           *[other] {""}
        }

awareness-card =
    { $two ->
        [1] This card is yours. It's for the day when you doubt what you have to offer.
       *[2] Your card. All of it comes from you; look at it before the next difficult conversation.
    } Thank you for telling me.
    .title = What I bring

awareness-lines = { $lines }
awareness-line = <b>{ $name }:</b> { $words }

awareness-situation = Which of these comes closest to you now?
    .name = Where I am
    .why = It lets me choose examples and suggestions that fit you. Nothing else hangs on it.
    .student = Student, still deciding
    .intern = On an internship
    .seeking = Looking for work
    .advance = Moving up at work
    .move = Moving to another employer
    .industry = Changing industry
    .study = Thinking of studying
    .returning = Back after a break
    .else = Something else

awareness-now =
    { $situation ->
        [student] A direction to find, then.
        [intern] An internship: a good place to look around from.
        [seeking] Looking for work is work in itself.
        [advance] Moving up, then.
        [move] The same trade, another roof.
        [industry] A new field; part of what you know will come along.
        [study] Studying, perhaps.
        [returning] Coming back, then.
       *[other] Tell me more, then.
    } <b>What are you doing these days, and how did you get here?</b> Two or three sentences are plenty.
    .name = Now
    .why = A plan that fits starts from where you are, not from where a textbook thinks you are.

awareness-style =
    { $three ->
        [1] “{ $gist }”: we start from there.
        [2] “{ $gist }”. Now I can picture it.
       *[3] “{ $gist }”. That helps me see where you stand.
    } Something easier: <b>how do you work best?</b> Tick up to three, or say it in your own words.
    .name = I work best
    .why = Steps get done when they suit the person. Somebody who thinks in peace needs other ones than somebody who thinks aloud.
    .quiet = in peace and quiet
    .together = together with others
    .planned = with a clear plan
    .free = freely as it comes
    .one = on one thing at a time
    .many = with a lot going on
    .thorough = slowly and thoroughly
    .fast = fast with a deadline close
    .hands = on the move with busy hands

awareness-interests =
    { $has-style ->
        [no] We can leave that open.{ " " }
       *[yes] { $two ->
            [1] { "" }
           *[2] A plan should leave room for that.{ " " }
        }
    }<b>What can you lose a whole afternoon in?</b> Up to three, or your own words.
    .name = I get lost in
    .why = What you do gladly when nobody pays for it says a lot about which work would hold you.
    .people = people and their stories
    .health = health and care
    .making = building and repairing
    .computers = computers and gadgets
    .numbers = numbers and puzzles
    .nature = nature and animals
    .arts = music and design
    .words = reading and writing
    .business = business and money
    .sport = sport and movement

awareness-story =
    { $has-interests ->
        [no] All right.{ " " }
       *[yes] { "" }
    }Now a story: <b>tell me of something you did and felt good about.</b> At work, at school, at home; it need not be big.
    .name = I felt good about
    .why = What you are good at shows best in what you were glad to have done.
    .unknown = Nothing comes to mind

awareness-strengths =
    { $told ->
        [no] Then we do without a story. <b>What would a good friend say that you're good at?</b>
       *[yes] { $shown ->
            [0] “{ $gist }”. You know best what's in it.
            [one] I hear a strength in that and have put it first, but you know better.
            [2] I hear two strengths in that and have put them first, but you know better.
           *[other] I hear three strengths in that and have put them first, but you know better.
        } <b>Which ones does it show?</b>
    } Up to four, or your own words.
    .name = My strengths
    .why = A strength with a story behind it is one you can tell others about, in a letter or an interview. And we choose steps that use it.
    .reliable = being reliable
    .listening = listening
    .solving = solving problems
    .persisting = not giving up
    .organising = organising things
    .learning = learning fast
    .caring = looking after people
    .careful = care with details
    .explaining = explaining things
    .calm = staying calm
    .connecting = bringing people together
    .making = making things
    .leading = taking the lead
    .starting = starting things unasked
    .convincing = winning people over

awareness-skills =
    { $has-strengths ->
        [no] Then the practical side.
       *[yes] { $two ->
            [1] We'll lean on these when we choose steps.
           *[2] I'll come back to these when it's about steps.
        }
    } <b>And what have you learnt to do,</b> at work or anywhere else? Up to five, or your own words.
    .name = I have learnt
    .why = Strengths are how you do things, skills are what you can do. Both count, and what you learnt outside of work counts too.
    .writing = writing
    .speaking = speaking to a group
    .customers = dealing with customers
    .spreadsheets = spreadsheets and accounts
    .computers = software and computers
    .languages = another language
    .planning = planning and scheduling
    .teaching = teaching or training
    .care = care and first aid
    .tools = tools and machines

awareness-values =
    { $has-skills ->
        [no] That can come later.{ " " }
       *[yes] Now the other side.{ " " }
    }<b>What must work give you, for you to be glad of it?</b> The three that matter most, or your own words.
    .name = Work should give me
    .why = A goal that goes against what matters to you is given up half-way. We hold every option against this.
    .secure = a secure income
    .pay = good pay
    .learning = something new to learn
    .useful = the feeling of being useful
    .team = good colleagues
    .freedom = freedom to decide
    .time = time for life outside it
    .variety = variety
    .respect = respect
    .purpose = a purpose to believe in

awareness-aspiration =
    { $has-values ->
        [no] Then let's look ahead.
       *[yes] { $two ->
            [1] We'll hold every goal against that. Now let's look ahead.
           *[2] Good to know before we choose anything. And further on?
        }
    } <b>Where would you like to be in a few years?</b> Roughly is fine, and so is not knowing yet.
    .name = In a few years
    .why = It is the direction for everything else. You can change it whenever you like, and “I don't know yet” is a good answer too.
    .unknown = I don't know yet

awareness-hurdle =
    { $known ->
        [no] Not knowing yet is an honest answer: finding out can be the goal itself.
       *[yes] { $two ->
            [1] “{ $gist }”. That's the direction, then; the goals will be the road.
           *[2] “{ $gist }”: each goal we make should bring you a bit nearer to that.
        }
    } <b>What stands in your way just now,</b> around you or inside you?
    .name = In the way
    .why = What is named can be planned for. What isn't turns up anyway.
    .nothing = Nothing much

awareness-managed =
    { $free ->
        [yes] A clear road, then.
        [skipped] We leave that open.
       *[no] { $two ->
            [1] That's real. We plan with it, not past it.
           *[2] Good to have it on the table. The plan has to leave room for it.
        }
    } <b>Which change have you managed before,</b> in any part of life? A move, a farewell, a new job, giving something up. And what helped you?
    .name = I managed before
    .why = You have done hard things already. What helped then often helps again, and it's good to have it written down.
    .unknown = Nothing comes to mind

awareness-support =
    { $told ->
        [no] That's all right.
       *[yes] { $two ->
            [1] “{ $gist }”: so you've come through a change before. I'll remind you when this gets steep.
           *[2] I'll keep that for the day when this gets steep: “{ $gist }”.
        }
    } <b>Is somebody beside you in this already?</b> A word is enough.
    .name = Beside me
    .why = Few people change something big all alone. And if you have help that I can't give, such as a counsellor, it should go on.
    .counsellor = A counsellor or therapist
    .mentor = A mentor or teacher
    .close = Family or friends
    .nobody = Not just now
    .who = Good that there is. Who is it? One word will do.

awareness-right =
    Here is what I heard.

    { $lines }

    <b>Did I get you right?</b> A line that is off can be changed. Next we would look at what could be done.
    .what-to-change =
        { $told ->
            [yes] I've read that. Which line does it belong to? Tap it, and say it there.
           *[no] What shall I change?
        }
    .why = It is your story, so it should be in your words. Everything in it can be changed.
    .onward = Yes, let's go on
    .later = Yes, enough for today
