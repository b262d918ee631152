"""A step that is put otherwise by its number alone keeps its other words."""

from __future__ import annotations

import pytest

from dialogs.edit.amount import other_amount
from tests.dialogs.wished import heard


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("actually 10 jobs", "apply for 3 jobs", "apply for 10 jobs"),
        ("10", "apply for 3 jobs", "apply for 10 jobs"),
        ("make it 5 instead", "apply for 3 jobs", "apply for 5 jobs"),
        ("5 jobs, not 3", "apply for 3 jobs", "apply for 5 jobs"),
        ("no sorry, 2 people.", "talk to 4 people at the fair", "talk to 2 people at the fair"),
        ("just 1 job", "apply for 3 jobs", "apply for 1 job"),
        ("mejor 10 ofertas", "responder a 3 ofertas", "responder a 10 ofertas"),
        ("5 en vez de 3", "responder a 3 ofertas", "responder a 5 ofertas"),
        ("solo 1 reunión", "ir a 2 reuniones", "ir a 1 reunión"),
        ("pon 4 por favor", "llamar a 2 empresas", "llamar a 4 empresas"),
        ("10 calls", "apply for 3 jobs", ""),
        ("apply for 10 jobs", "apply for 3 jobs", ""),
        ("10 jobs a week", "apply for 3 jobs", ""),
        ("10 jobs", "update my cv", ""),
        ("10", "read 2 books in 3 weeks", ""),
        ("10", "read chapter 3.2", ""),
        ("10 llamadas", "responder a 3 ofertas", ""),
    ],
)
def test_the_number_alone_is_another(text: str, before: str, after: str) -> None:
    assert other_amount(text, before) == after


@pytest.mark.parametrize(
    ("order", "said", "title"),
    [
        ("change step 4", "actually 10 videos", "I will make 10 videos"),
        ("change step 4", "make it 2", "I will make 2 videos"),
        ("change step 2", "10 videos", None),
    ],
)
def test_the_step_that_is_put_otherwise(order: str, said: str, title: str | None) -> None:
    phone = heard("en", order, said)
    titles = [step.title for step in phone.mentee.plan.steps()]
    assert title is None or title in titles
    assert title is not None or "I will make 5 videos" in titles
