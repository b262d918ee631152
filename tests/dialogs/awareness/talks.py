"""Awareness talks that tests begin from."""

from __future__ import annotations

from tests.dialogs.mentees import met, press
from tests.dialogs.phone import Phone

TOLD = {
    "welcome/place": "Berlin",
    "welcome/sure": "*full",
    "awareness/situation": "*industry",
    "awareness/now": "Nurse on a ward for nine years. I came into it straight after school",
    "awareness/style": "2, by the sea",
    "awareness/interests": "people and their stories",
    "awareness/story": "I set up the training for our new starters. Nobody had asked me to",
    "awareness/strengths": "1, 2",
    "awareness/skills": "9",
    "awareness/values": "time for life outside it, no nights",
    "awareness/aspiration": "clinical research, days only",
    "awareness/hurdle": "all my contacts are on the ward",
    "awareness/managed": "I moved here alone at nineteen; a flatmate helped",
    "awareness/support": "*counsellor",
    "awareness/right": "*later",
}


def at(question: str, **told: str) -> Phone:
    """At a question of Awareness, everything before it answered."""
    phone, answers = met(), TOLD | {f"awareness/{key}": text for key, text in told.items()}
    for key, text in answers.items():
        if key == f"awareness/{question}":
            break
        press(phone, text[1:]) if text.startswith("*") else phone.say(text)
    assert phone.open == f"awareness/{question}"
    return phone


SPANISH = {
    "welcome/place": "Bilbao",
    "awareness/now": "Enfermera en planta desde hace nueve años",
    "awareness/style": "2, junto al mar",
    "awareness/interests": "la gente y sus historias",
    "awareness/story": "Monté la formación de las nuevas. Nadie me lo había pedido",
    "awareness/values": "tiempo libre, sin noches",
    "awareness/aspiration": "investigación clínica, solo de día",
    "awareness/hurdle": "todos mis contactos están en la planta",
    "awareness/managed": "me mudé sola con diecinueve; me ayudó una compañera",
}


def at_the_summary(language: str = "en") -> Phone:
    if language == "en":
        return at("right")
    phone = Phone(language=language)
    phone.say("/start")
    phone.press("Tengo 16")
    for key, text in (TOLD | SPANISH).items():
        if key == "awareness/right":
            break
        press(phone, text[1:]) if text.startswith("*") else phone.say(text)
    assert phone.open == "awareness/right"
    return phone
