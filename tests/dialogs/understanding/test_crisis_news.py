"""What bosses, friends and recruiters say, and what the coach is asked to do, is no sign of crisis: neither is the talk
stopped nor is help named. What sounds like it and is one is still heard."""

from __future__ import annotations

import pytest

from dialogs.understanding.crisis import may_be_in_need, signs_of_crisis


@pytest.mark.parametrize(
    "typed",
    [
        "He said yes! He will put my name forward for the course in February.",
        "He says after Christmas.",
        "my boss says he will think about it",
        "I want her to hear that I am ready and not just asking for money.",
        "Why do you keep saying that sounds like a lot?",
        "she told me she wont call till monday",
        "dijo que lo va a pensar",
        "me dijo que me iba a llamar",
        "dijo que no me va a llamar",
        "mi jefe me dijo que me va a dar el puesto",
        "hablar el jueves con ella, si no me echo atrás",
        "no quiero molestar a mi supervisora con esto, la verdad",
        "¿Cómo le hago para que no me escriba de noche, después de las nueve?",
        "I want to end the rest, I'm back",
        "i want to end this plan",
        "dont wake me up",
        "don't send me anything at night",
        "yo no he hecho nada importante en mi vida",
        "y si no me quieren ni para fregar",
        "quiero acabar con este plan",
    ],
)
def test_news_and_requests_raise_nothing(typed: str) -> None:
    assert not may_be_in_need(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "he says he will hurt me if i go",
        "my boss said yes but at home he hits me",
        "dijo que me va a matar",
        "me dijo que si lo dejo me mata",
        "me dieron el puesto pero ya no quiero vivir",
        "i want to end it all",
        "quiero acabar con todo",
        "no hay nada importante en mi vida, quiero morirme",
    ],
)
def test_a_threat_among_news_is_heard(typed: str) -> None:
    assert signs_of_crisis(typed)
