"""Stretches of conversation that many tests begin with: each ends where its name says, with the coach's words seen."""

from tests.end_to_end.person import Json, Person

GOAL = "work as a data analyst in a hospital by 30 June 2027"

# What is written, or pressed (with a *), and the id of what is seen then; with a ~ it changes where it stands.
QUICK_PLAN = (
    (GOAL, "preparation-evidence"),
    ("a signed contract", "preparation-hours"),
    ("*5", "preparation-needed"),
    ("a course in statistics", "preparation-by-sure"),
    ("*preparation-by-sure.yes", "step-what"),
    ("update my CV by Friday", "step-what"),
    ("ask Anna for a coffee", "step-what"),
    ("send three applications", "preparation-steps-sure"),
    ("*preparation-steps-sure.yes", "preparation-commit"),
    ("*preparation-commit.yes", "menu-choose"),
)
AWARENESS = (
    ("*welcome-sure.full", "awareness-situation"),
    ("*awareness-situation.seeking", "awareness-now"),
    ("a clerk in a hospital archive for six years", "awareness-style"),
    ("1, 3", "awareness-interests"),
    ("numbers and puzzles, chess", "awareness-story"),
    ("I sorted the waiting list, and it got shorter", "awareness-strengths"),
    ("*☐", "~awareness-strengths"),
    ("*engine-enough", "awareness-skills"),
    ("4", "awareness-values"),
    ("1, 4", "awareness-aspiration"),
    ("where numbers help patients", "awareness-hurdle"),
    ("no certificate in anything", "awareness-managed"),
    ("I moved here alone at nineteen", "awareness-support"),
    ("*awareness-support.close", "awareness-right"),
    ("*awareness-right.onward", "exploration-tried"),
)
EXPLORATION = (
    ("an online course; a friend's advice", "exploration-may-i"),
    ("*exploration-may-i.yes", "suggestions-kept"),
    ("*☐", "~suggestions-kept"),
    ("*engine-enough", "suggestions-more"),
    ("*That's the list", "exploration-pull"),
    ("1, 3", "exploration-fit"),
    ("1", "exploration-feasible"),
    ("*engine-enough", "exploration-chosen"),
    ("an online course", "exploration-serves"),
    ("*exploration-serves.skill", "exploration-importance"),
    ("*8", "exploration-confidence"),
    ("*6", "exploration-lower"),
    ("I learned the archive's system by myself", "exploration-ready"),
    ("*exploration-ready.onward", "preparation-goal"),
)
PREPARATION = (
    (GOAL, "preparation-evidence"),
    ("a signed contract", "preparation-hours"),
    ("*5", "preparation-needed"),
    ("a course in statistics", "preparation-confidence"),
    ("*8", "preparation-smart"),
    ("*preparation-smart.yes", "step-what"),
    ("update my CV by Friday", "step-what"),
    ("ask Anna for a coffee", "step-when"),
    ("in two weeks", "step-what"),
    ("send three applications by 30 April", "step-what"),
    ("*step-what.enough", "preparation-steps-sure"),
    ("*preparation-steps-sure.yes", "preparation-obstacle"),
    ("my shifts change", "preparation-then"),
    ("I will ask Sam to swap", "preparation-commitment"),
    ("*8", "preparation-lower"),
    ("I have wanted it for years", "preparation-raise"),
    ("a free evening", "preparation-commit"),
    ("*preparation-commit.yes", "menu-choose"),
)
CHECKIN = (
    ("/checkin", "progress-percent"),
    ("*40", "checkin-well"),
    ("two people wrote back", "checkin-way"),
    ("*checkin-way.nothing", "checkin-confidence"),
    ("*7", "checkin-next"),
    ("phone Anna", "checkin.done"),
)


async def talk(person: Person, acts: tuple[tuple[str, str], ...]) -> None:
    for act, words in acts:
        await (person.presses(act[1:]) if act.startswith("*") else person.says(act))
        await (person.sees_changed(words[1:]) if words.startswith("~") else person.sees(words))


async def agrees(person: Person) -> None:
    await talk(person, (("/start", "consent-agree"), ("*consent-agree.yes", "welcome-place")))


async def settles(person: Person) -> None:
    """To the choice between the quick plan and the full way; in Leeds, whose clocks show UTC until 28 March."""
    await agrees(person)
    await talk(person, (("leeds", "welcome-sure"),))


async def begins_quickly(person: Person) -> None:
    """To the quick plan's first question."""
    await settles(person)
    await talk(person, (("*welcome-sure.quick", "preparation-goal"),))


async def makes_plan(person: Person) -> Json:
    """From hello to the quick plan's picture, which it gives; the first step is for Friday 5 March."""
    await begins_quickly(person)
    await talk(person, QUICK_PLAN)
    return next(message for message in await person.news() if "photo" in message)
