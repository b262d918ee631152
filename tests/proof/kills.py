"""100 kills in the middle of talks, and 100 during a wave of nudges, on one engine: the loops and their figures."""

import asyncio
import logging
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.proof import checks, wave
from tests.proof.engines import Engine
from tests.proof.evidence import CLASSES, IDLE
from tests.proof.killing import Loop, Outcome


def during_talks(engine: Engine, kills: int, seed: int, say: Callable[[str], None]) -> tuple[Outcome, list[str]]:
    """What came of it, and each breach as a line."""
    outcome = _run(Loop, engine, kills, seed, say)
    return outcome, checks.breaches(outcome)


def during_a_wave(engine: Engine, kills: int, seed: int, say: Callable[[str], None]) -> tuple[Outcome, list[str]]:
    outcome = _run(wave.Wave, engine, kills, seed, say)
    return outcome, wave.breaches(outcome)


def _run(loop: type[Loop], engine: Engine, kills: int, seed: int, say: Callable[[str], None]) -> Outcome:
    log = logging.getLogger("uvicorn.error")
    before, log.disabled = log.disabled, True  # of a client that is killed in the middle of a request
    try:
        with tempfile.TemporaryDirectory() as folder:
            return asyncio.run(loop(engine, Path(folder), kills, seed, say).run())
    finally:
        log.disabled = before


def figures(outcome: Outcome) -> str:
    """One line: where the kills hit, what was sent, what came twice."""
    hit = ", ".join(f"{outcome.kinds[kind]} {kind}" for kind in (*reversed(CLASSES), IDLE) if outcome.kinds[kind])
    under_way = sum(len(kill.sending) for kill in outcome.kills)
    people = len(outcome.people) or len(outcome.chats)
    return (
        f"{len(outcome.kills)} kills ({hit}); {people} people, {sum(outcome.sent.values())} messages,"
        f" {checks.copies(outcome)} of them copies for {under_way} under way"
    )
