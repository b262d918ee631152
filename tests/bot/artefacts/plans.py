"""Plans to draw, as a composition root would make them."""

from datetime import date, timedelta

from bot.artefacts.timeline import Goal, State, Step, Timeline

TODAY = date(2027, 3, 1)
LABELS = {
    "today": "Today",
    "goal": "Goal",
    "milestone": "milestone",
    "done": "done",
    "overdue": "overdue",
    "dropped": "dropped",
    "undated": "no date yet",
}


def step(title: str, days: int | None = None, state: State = "open", repeats: str | None = None) -> Step:
    when = None if days is None else TODAY + timedelta(days)
    return Step(title, when, f"{when:%d %b %Y}" if when else "", state, repeats)


def goal(title: str, *steps: Step, days: int | None = 120) -> Goal:
    by = None if days is None else TODAY + timedelta(days)
    return Goal(title, by, f"{by:%d %b %Y}" if by else "", steps)


def plan(*goals: Goal, title: str = "My plan", sentence: str = "", language: str = "en") -> Timeline:
    return Timeline(title, sentence, TODAY, f"{TODAY:%d %b %Y}", goals, language, LABELS)


ORDINARY = plan(
    goal(
        "I will pass the SQL certificate exam by the end of June",
        step("I will book the exam", -5, "done"),
        step("I will do one practice chapter each Thursday", 3, repeats="every Thursday"),
        step("I will ask Priya to check my mock exam", 40),
    ),
    sentence="Leading a small data team",
)
