"""Something finished, said in free words."""

from __future__ import annotations

import pytest

from dialogs.understanding.done import match_done

STEPS = [
    ("cv", "I will send my CV to Acme"),
    ("priya", "I will talk to Priya about product roles"),
    ("linkedin", "Update LinkedIn profile"),
    ("jobs", "Apply to 5 jobs"),
    ("exam", "Book the AWS exam"),
]
PASOS = [
    ("cv", "Voy a enviar mi CV a Acme"),
    ("priya", "Hablar con Priya"),
    ("curso", "Inscribirme en el curso de Excel"),
]

FINISHED = {
    "sent the cv!!": "cv", "CV ✅": "cv", "cv done": "cv", "Emailed my résumé to acme": "cv",
    "she has it, i sent the cv": "cv", "had the chat with Priya": "priya", "spoke to priya today :)": "priya",
    "had coffee w/ priya": "priya", "linkedin is updated": "linkedin",
    "I finished updating my LinkedIn profile": "linkedin", "applied for the jobs": "jobs",
    "got the exam booked": "exam", "I booked the exam but didn't send the cv": "exam",
    "sent cv and will call Priya tomorrow": "cv",
}  # fmt: skip
NOT_FINISHED = [
    "didn't manage the cv", "she cancelled", "Priya cancelled our chat", "will send cv", "I'm going to send the cv",
    "did i send the cv?", "haven't sent the cv yet", "almost done with the cv", "she sent me the cv template", "done",
    "hello", "what is my plan", "I need to book the exam", "talked to my boss", "", "sent the CV, booked the exam",
]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "language", "step"),
    [
        ("cv is done, finally", "en", None),
        ("sent the cv to dana", "en", "send"),
        ("done!", "en", "send"),
        ("el CV está rehecho", "es", None),
        ("le envié el CV a Dana", "es", "send"),
    ],
)
def test_what_was_ticked_before_is_not_taken_for_the_next_step(typed: str, language: str, step: str | None) -> None:
    titles = {"en": ("Update my CV", "Send the CV to Dana"), "es": ("Rehacer mi CV", "Enviar el CV a Dana")}[language]
    assert match_done(typed, [("send", titles[1])], language, before=[("update", titles[0])]) == step


@pytest.mark.parametrize(("typed", "step"), FINISHED.items())
def test_a_finished_step_is_recognised(typed: str, step: str) -> None:
    """COACHING 8: recognised against the open steps (and then confirmed)."""
    assert match_done(typed, STEPS, "en") == step


@pytest.mark.parametrize("typed", NOT_FINISHED)
def test_what_is_planned_failed_asked_or_done_by_others_is_not(typed: str) -> None:
    """Nor what speaks of two steps at once, or of none."""
    assert match_done(typed, STEPS, "en") is None


@pytest.mark.parametrize(
    ("typed", "step"),
    [("ya envié el cv!!", "cv"), ("hablé con Priya", "priya"), ("me inscribí en el curso", "curso"), ("CV listo", "cv"),
     ("no pude hablar con Priya", None), ("voy a enviar el cv", None), ("¿envié el cv?", None),
     ("Priya canceló", None)],
)  # fmt: skip
def test_it_is_recognised_in_spanish(typed: str, step: str | None) -> None:
    """Accents or none."""
    assert match_done(typed, PASOS, "es") == step


def test_two_steps_alike_are_not_chosen_between() -> None:
    """No guess in silence."""
    assert match_done("sent the cv", [("a", "Send CV to Acme"), ("b", "Send CV to Initech")], "en") is None
    assert match_done("sent the cv to initech", [("a", "Send CV to Acme"), ("b", "Send CV to Initech")], "en") == "b"
    assert match_done("sent the cv", [], "en") is None
