"""How dates are said in English: of each kind of piece (`symbols`) the words and phrases, folded, by what they mean."""

from __future__ import annotations

Table = dict[str, dict[str | int, str]]

# With who did it, as "sent by friday" is still to come.
_DID = ", ".join(
    f"{who} {did}"
    for who in ("i", "we", "they", "he", "she", "i've", "we've", "i already", "we already")
    for did in (
        "applied", "called", "completed", "emailed", "failed", "finished", "gave", "graduated",
        "handed", "heard", "left", "lost", "messaged", "met", "paid", "passed", "phoned", "quit", "rang",
        "received", "saw", "sent", "signed", "spoke", "submitted", "went", "wrote",
    )
)  # fmt: skip

ENGLISH: Table = {
    "WEEKDAY": {
        0: "monday, mon", 1: "tuesday, tue, tues", 2: "wednesday, wed, weds, wednes, wensday, wendsday",
        3: "thursday, thu, thur, thurs", 4: "friday, fri, fryday", 5: "saturday, sat, satday", 6: "sunday, sun",
    },
    "WEEKDAYS": {
        0: "mondays, mons", 1: "tuesdays", 2: "wednesdays", 3: "thursdays", 4: "fridays", 5: "saturdays",
        6: "sundays, weekends, wkends",
    },
    "MONTH": {
        1: "january, jan", 2: "february, feb, febuary", 3: "march, mar", 4: "april, apr", 5: "may", 6: "june, jun",
        7: "july, jul", 8: "august, aug", 9: "september, sep, sept", 10: "october, oct", 11: "november, nov",
        12: "december, dec",
    },
    "NUMBER": {
        1: "one", 2: "two, couple, couple of, a couple, a couple of, a couple more, cpl, tow", 3: "three, 3ish",
        4: "four", 5: "five", 6: "six, half a dozen", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven",
        12: "twelve, a dozen", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen",
        18: "eighteen", 19: "nineteen", 100: "hundred, a hundred, one hundred",
    },
    "TENS": {
        20: "twenty", 30: "thirty", 40: "forty, fourty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty",
        90: "ninety",
    },
    "ORDINAL": {
        1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth",
        9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth", 15: "fifteenth",
        16: "sixteenth", 17: "seventeenth", 18: "eighteenth", 19: "nineteenth", 20: "twentieth", 30: "thirtieth",
        -2: "penultimate, second last, second to last, last but one",
    },
    "ART": {1: "a, an"},
    "UNIT": {
        "day": "day, days, dys, dy",
        "workday": "working day, working days, work day, work days, business day, business days, workday, workdays, "
                   "wrking days, bizness days, weekday", "hour": "hour, hours, hr, hrs, h, hs",
        "week": "week, weeks, wk, wks, wekk", "fortnight": "fortnight, fortnights, fortnite",
        "month": "month, months, mth, mths, mnth, mnths, mos, moth", "quarter": "quarter, quarters, qtr",
        "half": "half a year, half year, half of a year", "year": "year, years, yr, yrs",
        "weekend": "weekend, wkend, wknd, w end, w e, week end",
    },
    "RELATIVE": {
        0: "today, tonight, tonite, 2day, 2nite, tday, this morning, this afternoon, this evening, this arvo, right "
           "now, now, rn, straight away, right away, immediately, later today, tdy, this very day, as we speak, this "
           "minute, right this minute, right this second, this instant",
        1: "tomorrow, tmrw, tmr, tmw, tmro, tmoro, tmorrow, tomoz, tomo, 2moro, 2morrow, 2mrw, 2mro, 2moz, tomoro, "
           "tomorow, tommorow, tommorrow, tomorrows, tom, tmwr, tmmrw",
        2: "overmorrow", -1: "yesterday, yday, yest, ystrday, last night",
    },
    "CLOSE": {
        "": "eod, cob, eob, eop, end of day, end of the day, end of business, close of business, close of play, end "
            "of play, end of the working day, end of work",
    },
    "ENDED": {
        "month": "eom", "week": "eow", "year": "eoy", "quarter": "eoq",
    },
    "EDGE": {
        "end": "end, ends, ending, very end, tail end, back end, last day, final day, last days, tailend",
        "start": "start, beginning, begining, first day, top, turn, very beginning, very start, onset",
        "early": "early, earlier, early on, first thing",
        "middle": "middle, mid, half way through, halfway through, midway through, mid way through",
        "late": "late, later part, latter part",
    },
    "QUARTER": {
        1: "q1, 1q", 2: "q2, 2q", 3: "q3, 3q", 4: "q4, 4q", 5: "h1, 1h", 6: "h2, 2h",
    },
    "PART": {
        "many": "mornings, afternoons, evenings, nights, lunchtimes",
        "": "morning, afternoon, evening, evening time, night, lunchtime, "
            "lunch, noon, midday, midnight, arvo, teatime, am, pm, bedtime, breakfast, last thing, eve, after work, "
            "before work, after school, after class, after lunch, after dinner, after tea, after my shift, before "
            "bed, before lunch, after uni, after college, after hours, after church, once the kids are in bed, when "
            "the kids are in bed, before school",
    },
    "ADVERB": {
        "daily": "daily, everyday, day by day, nightly", "weekly": "weekly, week by week, week on week",
        "fortnightly": "fortnightly, biweekly, bi weekly", "monthly": "monthly, month by month",
        "weekdays": "weekdays, on weekdays, mon fri, m f, week days, during the week, on working days",
    },
    "NEXT": {"": "next, nxt, nex, following, upcoming next, netx, nest"},
    "THIS": {"": "this, this coming, coming, the coming, current, the current, this very, upcoming, dis, thos"},
    "LAST": {-1: "last, lst, previous, final"},
    "PASSED": {"": "past"},
    "FOLLOWING": {
        "before": "before that, before then", "after": "after that, after then", "next": "after next",
        "one": "one after, one after that, one after this, following one, next one, one following, after this one",
    },
    "BEFORE": {
        "": "before, b4, bfore, befor, ahead of, prior to, just before, right before, in time for, shortly before, "
            "in the run up to, bef",
    },
    "AFTER": {"": "after, right after, just after, straight after, shortly after, aftr"},
    "BY": {
        "": "by, due, due by, due on, on or before, by or before, or before, before or on, no later than, not later "
            "than, at the latest by, at latest by, come, latest by, by the latest, not after, deadline",
        "for": "for",
    },
    "UNTIL": {"": "until, till, til, untill, upto, up to, up until, through to, up till"},
    "ON": {
        "": "on", "at": "at",
    },
    "IN": {"": "in, during, over, over the course of, sometime in, some time in, after about, throughout, in about"},
    "WITHIN": {
        "": "within, inside, inside of, in under, in less than, less than, under, in the space of, with in, w in",
    },
    "AROUND": {
        "": "around, about, roughly, approx, approximately, circa, towards, toward, near, say, like, exactly, just, "
            "only, maybe, around about, more or less, probably, prob, nearly, almost, abt, arnd",
    },
    "NOW": {"": "from now, from today, time, hence, from now on, away, timw"},
    "AGO": {"": "ago, back"},
    "OF": {"": "of, o, off, fo"},
    "THE": {"": "the, teh, thee, da"},
    "FROM": {
        "": "from, frm, on from",
        "since": "since, starting, week commencing, week beginning, starting from, starting on, beginning on, as "
                 "of, as from",
    },
    "AND": {"": "and, n, nd, plus"},
    "TO": {"": "to, thru, through"},
    "OR": {"": "or, either"},
    "BETWEEN": {"": "between, btw, btwn, b w, anywhere between"},
    "EVERY": {"": "every, each, evry, evey, every single, each and every, evrey"},
    "OTHER": {"": "other, alternate, othr"},
    "HALF": {"": "half"},
    "FEW": {"": "few, several, some, handful, handful of, many, good few, couple few, number of, few more"},
    "ONCE": {"": "once"},
    "TIMES": {"": "twice, thrice, times, time a, x"},
    "LATEST": {
        "": "latest, at the latest, at latest, max, maximum, tops, at most, at the very latest, at the most, "
            "absolute latest",
    },
    "OVER": {"": "is out, is over, are over, is done, is up, runs out, s over, s out, is finished, closes, finishes"},
    "SAMETIME": {"": "this time, same time"},
    "MINE": {"": "my, our, his, her, their, your"},
    "MORE": {"": "more, another, full, whole, good, extra, further, clear"},
    "VAGUE": {
        "soon": "soon, soonish, asap, as soon as possible, as soon as i can, a s a p, quickly, shortly, any day "
                "now, anytime soon, as soon as poss, sooner rather than later, as fast as i can, pronto, in no "
                "time, before long",
        "term": "term, terms, semester, semesters, school year, academic year, term time, half term, trimester, end "
                "of term, reading week",
        "later": "someday, some day, sum day, one day, eventually, later, sometime, some time, whenever, when i'm "
                 "ready, when i can, when ready, at some point, later on, one of these days, ages, a while, awhile, "
                 "no rush, in due course, in the future, in future, down the line, when i get round to it",
    },
    "SEASON": {
        0: "spring, springtime, spring time", 1: "summer, summertime, summer time, summers", 2: "autumn, fall",
        3: "winter, wintertime, winter time",
    },
    "NOT": {
        "busy": "busy, i'm away, tied up, on holiday, on leave, out of town, fully booked, booked up, booked solid, "
                "impossible, off sick, no good, is out",
        "": "not, no, dont, cant, cannot, wont, isnt, never, nope, nah, neither, nor, except, rather than, instead of, "
            "didnt, doesnt, nt, not on, apart from, forget, skip, isnt on",
    },
    "SO": {
        "right": "i mean, sorry, wait, scratch that, no wait, wait no, or rather",
        "": "so, then, therefore, better, actually, instead, make it, but, finally, that means, meaning, i e, ie, "
            "aka, so lets say, so i'd say, so by, lets say",
    },
    "WHEN": {
        "when": "when",
        "": "if, unless, while, whilst, because, because of, cause, cuz, cos, coz, bc, bcos, becos, as, which, "
            "that, thats, who, whose, where, cus, given, though, although, that's when, which is when",
    },
    # no "applications open 2 jan"; and no day, though they have the words of one
    "WORD": {
        "": "open a, open an, open my, open the, open up, open our, open another, weekend job, weekend jobs, weekend "
            "shift, weekend shifts, a saturday job, a sunday job, saturday jobs",
    },
    "BEGIN": {
        "": "started, starts, begin, begins, began, begun, kick off, kicks off, born, joined, opens, open, "
            "commence, commences, start on, start from, start work, start my, signed up, be starting",
    },
    "DONE": {
        "": "done, finish, finished, finishing, complete, completed, submit, submitted, hand, ready, sorted, wrap, "
            "sent, handed, deadline is, due date is, booked, over with, out of the way, target, deadline's, goal, "
            "close, closing",
        "final": "final version, final draft, final one, final copy, final cut, finished version, finished one, real "
                 "thing, finished thing",
    },
    "WAS": {
        "": "was, were, had, should have, shouldve, was due, meant to, supposed to, was meant to, missed, told me, "
            "gave me, sent me, offered me, called me, rang me, emailed me, wrote to me, rejected me, got my "
            "results, got my letter, got my marks, got my mark, got my grades, got my grade, got my offer, got the "
            "results, got the letter, got the email, got the offer, got the news, got the job, got fired, got laid "
            "off, got made redundant, came out on, ended, expired, ran out, " + _DID,
    },
    "FILL": {
        "": "ok, okay, without fail, i, i'd, i'll, it, it'll, it's, we, me, lemme, we'll, lets, think, guess, "
            "reckon, suppose, umm, um, uh, hmm, hm, mm, er, erm, please, pls, plz, lol, haha, tbh, ish, ideally, "
            "will, would, be, do, going, aim, aiming, give, need, want, love, get, have, make, yes, yeah, yep, ye, "
            "ya, sure, right, hopefully, possibly, perhaps, definitely, def, defo, idk, all, promise, "
            "realistically, honestly, oh, ah, hey, hi, date, is, sounds, works, fine, can, could, should, might, "
            "hoping, hope, plan, planning, try, really, very, i'm, shall, gonna, wanna, probs, prolly, praps, eh, "
            "yh, kk, hoping for, shooting, shoot, push, absolutely, take, takes, i guess, i think, mate, thing, ta, "
            "thanks, thx, too, just in case, to be safe, to be on the safe side",
    },
}  # fmt: skip

# Also other words: a date only beside a number, after a word that leads to a date, or alone.
ENGLISH_SHY = frozenset(
    {
        "april", "assumption", "august", "carnival", "fall", "holi", "jan", "june", "mar", "march", "may", "now", "rn",
        "sat", "spring", "sun", "term", "terms", "tom"
    }
)  # fmt: skip
