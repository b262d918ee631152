"""Who the people are: how soon and how often they answer, what they tap, what they want by themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

# A want is what they type or tap first, and what they answer to the questions that it leads to: a text, or "*" and a
# choice, or "@" for a city. "" is left to chance.
Want = tuple[str, Mapping[str, str]]
WANTS: Mapping[str, Want] = {
    "check in": ("/checkin", {}),
    "look": ("/plan", {}),
    "see today": ("/today", {}),
    "change": ("/change", {}),
    "write": ("/journal", {}),
    "talk alone": ("alone", {}),
    "low": ("low", {}),
    "pause": ("/pause", {}),
    "go on": ("/resume", {}),
    "travel": ("/timezone", {"settings/place": "@", "settings/sure": "*yes"}),
    "edit the place": ("edit", {}),
    "rest": ("/settings", {"settings/which": "*rest", "rest/until": ""}),
    "another rhythm": ("/settings", {"settings/which": "*rhythm"}),
    "another slot": ("/settings", {"settings/which": "*slot"}),
    "fortnightly": ("/settings", {"settings/which": "*weeks"}),
    "another hour": ("/settings", {"settings/which": "*hour"}),
    "other nights": ("/settings", {"settings/which": "*quiet"}),
    "a prompt a day": ("/settings", {"settings/which": "*prompt"}),
    "another language": ("/language", {}),
    "a new goal": ("/menu", {}),  # only when no goal is open
    "block": ("block", {}),
    "vanish": ("vanish", {}),
}
NUDGE = {"done": 5.0, "still": 1.0, "snooze": 0.3, "evening": 0.3, "tomorrow": 0.5, "week": 0.2, "move": 0.6}
OFFER = {"undo": 0.1, "drop": 0.15, "stuck": 0.4, "setback": 0.4, "later": 0.3, "fresh": 0.3, "rest": 0.2}
LONG = {"awareness": 0.05, "exploration": 0.05, "options": 0.05, "deepen": 0.1, "on": 0.1, "again": 0.2}
RARELY = {"restart": 0.02, "leave-it": 0.5, "no-prompt": 0.1, "finish": 0.1, "passed": 0.5, "earlier": 0.1, "page": 0.1}
RESTING = {**NUDGE, **OFFER, **RARELY, **LONG}


@dataclass(frozen=True)
class Habits:
    answers: float = 0.85  # of what the coach says, how much brings an answer
    hours: tuple[float, float] = (0.0, 3.0)  # until it
    leaves: float = 0.03  # a talk, at each question
    taps: Mapping[str, float] = field(default_factory=lambda: RESTING)  # weight by verb, else 1
    wants: Mapping[str, float] = field(default_factory=dict)  # days from one to the next, in the mean
    days: tuple[int, int, int] = (25, 70, 300)  # near, mid and far ahead, at most
    confidence: tuple[int, int] = (5, 10)
    photos: float = 0.05  # of what could be one
    silent_after: tuple[int, int] | None = None  # weeks, between
    silent_days: tuple[int, int] = (60, 300)
    language: str = "en"


def _taps(**weights: float) -> Mapping[str, float]:
    return {**RESTING, **weights}


ALWAYS = {"a new goal": 15.0, "look": 90.0, "see today": 90.0, "talk alone": 120.0}
DILIGENT = Habits(wants={**ALWAYS, "check in": 60.0})
PERSONAS: Mapping[str, Habits] = {
    "diligent": DILIGENT,
    "delays": replace(
        DILIGENT, hours=(5, 70), answers=0.8, leaves=0.08, taps=_taps(done=1, still=3, snooze=2, tomorrow=3, week=2)
    ),
    "goes silent": replace(DILIGENT, silent_after=(3, 20)),
    "forgets check-ins": replace(DILIGENT, answers=0.6, taps=_taps(checkin=0.2, open=2), leaves=0.15),
    "travels": replace(DILIGENT, wants={**ALWAYS, "travel": 25.0, "edit the place": 60.0}),
    "blocks": replace(DILIGENT, wants={**ALWAYS, "block": 70.0, "vanish": 120.0}, answers=0.8),
    "rests": replace(DILIGENT, wants={**ALWAYS, "rest": 60.0, "pause": 90.0}),
    "changes the plan": replace(
        DILIGENT,
        wants={
            **ALWAYS,
            "change": 25.0,
            "another rhythm": 45.0,
            "another slot": 60.0,
            "another hour": 60.0,
            "other nights": 70.0,
            "fortnightly": 120.0,
        },
        taps=_taps(move=3, edit=2, drop=1),
    ),
    "fails": replace(
        DILIGENT, confidence=(0, 6), wants={**ALWAYS, "low": 300.0}, taps=_taps(stuck=3, setback=4, done=2, drop=0.5)
    ),
    "finishes goals": replace(DILIGENT, days=(8, 20, 45), taps=_taps(done=12, ending=12), wants={"a new goal": 8.0}),
    "keeps a journal": replace(
        DILIGENT, wants={**ALWAYS, "write": 20.0, "a prompt a day": 80.0}, photos=0.3, taps=_taps(write=4)
    ),
    "sends photos": replace(DILIGENT, photos=0.6, taps=_taps(evidence=4, done=8), wants={**ALWAYS, "rest": 150.0}),
    "two languages": replace(DILIGENT, language="es", wants={**ALWAYS, "another language": 60.0, "write": 40.0}),
}
CITIES = (
    "Berlin", "Leeds", "New York", "Tokyo", "Auckland", "Santiago", "Kathmandu", "Honolulu", "Sydney", "Apia",
    "Adelaide", "St. John's", "Madrid", "Bogotá", "Cairo", "Anchorage",
)  # fmt: skip
