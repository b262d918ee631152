"""What is asked behind polite words is answered, with nothing open and on the page of settings (COACHING 1.6)."""

from __future__ import annotations

import pytest

from tests.dialogs.wished import followed


@pytest.mark.parametrize("on_the_page", [False, True])
@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "could you tell me when the next check-in is?", "Our check-in: Sundays"),
        ("en", "I was wondering when the next check-in is", "Our check-in: Sundays"),
        ("en", "do you know when my reminders come?", "My reminders come at 09:00"),
        ("en", "could you tell me my hours?", "My reminders come at 09:00"),
        ("en", "would you mind telling me how often we check in?", "My reminders come at 09:00"),
        ("en", "quick question, when's the check-in?", "Our check-in: Sundays"),
        ("en", "any chance you know when you'll next text me?", "My reminders come at 09:00"),
        ("es", "una duda, ¿cuándo es el repaso?", "Nuestro repaso: los domingos"),
        ("es", "oye, ¿me recuerdas cuál era mi meta?", "Meta: Voy a ser jefa"),
        ("en", "what are my quiet hours?", "My reminders come at 09:00"),
        ("en", "could you tell me when the Excel course is due?", "“I will do a free Excel course”"),
        ("en", "can you tell me what i have this week?", "This is what you can do now"),
        ("es", "¿me podrías decir a qué hora me escribes?", "Ahora mis recordatorios llegan a las 09:00"),
        ("es", "¿podrías decirme cuándo es el próximo repaso?", "Nuestro repaso: los domingos"),
        ("es", "me gustaría saber cuándo es el repaso", "Nuestro repaso: los domingos"),
        ("es", "¿sabes cuándo llegan mis avisos?", "Ahora mis recordatorios llegan a las 09:00"),
        ("es", "¿me dices cuáles son mis horas de silencio?", "Ahora mis recordatorios llegan a las 09:00"),
        ("es", "¿cada cuánto hacemos el repaso?", "Ahora mis recordatorios llegan a las 09:00"),
        ("es", "¿podría decirme cuándo toca el curso de Excel?", "«Voy a inscribirme a un curso de Excel"),
        ("es", "¿me puedes decir qué tengo esta semana?", "Esto es lo que puedes hacer ahora"),
    ],
)
def test_it_is_answered(on_the_page: bool, language: str, text: str, told: str) -> None:
    phone = followed(language)
    if on_the_page:
        phone.say("/settings")
    phone.news()
    phone.say(text)
    assert any(bubble.text.startswith(told) for bubble in phone.news())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "do you know what I should do with my life?"),
        ("en", "tell me what you think of my boss"),
        ("en", "I was wondering whether to quit"),
        ("es", "¿sabes si hay trabajo en Madrid?"),
        ("es", "quisiera saber qué opinas de mi jefe"),
        ("es", "dime la verdad"),
    ],
)
def test_what_the_coach_cannot_know_is_not_made_up(language: str, text: str) -> None:
    phone = followed(language)
    phone.news()
    phone.say(text)
    said = "".join(bubble.text for bubble in phone.news())
    assert not any(known in said for known in ("09:00", "18:00", "“I will", "«Voy a"))
