"""Somebody with four steps, in either language, who asks for something in words with no question open."""

from __future__ import annotations

from datetime import date

from dialogs import nudges
from dialogs.plan import Goal, Row, Step
from tests.dialogs.followed import Followed

PLANS: dict[str, list[Row]] = {
    "en": [
        Goal("goal.1", "I will get a day job in health data", by=date(2027, 4, 30)),
        Step("step.1.1", "goal.1", 1, "I will ring Sinéad", date(2027, 3, 10)),
        Step("step.1.2", "goal.1", 2, "I will do a free Excel course", date(2027, 3, 20)),
        Step("step.1.3", "goal.1", 3, "I will have the talk with Declan", date(2027, 3, 31)),
        Step("step.1.4", "goal.1", 4, "I will make 5 videos", date(2027, 4, 3)),
    ],
    "es": [
        Goal("goal.1", "Voy a ser jefa de inventario", by=date(2027, 4, 30)),
        Step("step.1.1", "goal.1", 1, "Voy a hablar con mi supervisora", date(2027, 3, 10)),
        Step("step.1.2", "goal.1", 2, "Voy a juntar info de la tecnicatura", date(2027, 3, 20)),
        Step("step.1.3", "goal.1", 3, "Voy a inscribirme a un curso de Excel intermedio", date(2027, 3, 31)),
        Step("step.1.4", "goal.1", 4, "Voy a actualizar el CV", date(2027, 4, 3)),
    ],
}


def followed(language: str) -> Followed:
    """On Monday 1 March, with four steps, and something asked before."""
    phone = Followed(language=language)
    phone.mentee.asking = 100
    phone.mentee.plan.rows = {row.id: type(row)(**vars(row)) for row in PLANS[language]}
    nudges.begin(phone.mentee, phone.now)
    return phone


def heard(language: str, *said: str) -> Followed:
    """The same, right after they have said this."""
    phone = followed(language)
    for text in said:
        phone.say(text)
    return phone


def asked(language: str, *said: str) -> str | None:
    """The question that is put then; as long as it is open, no step has another day."""
    phone = heard(language, *said)
    assert [step.when for step in phone.mentee.plan.steps()] == [
        row.when for row in PLANS[language] if isinstance(row, Step)
    ]
    return phone.open
