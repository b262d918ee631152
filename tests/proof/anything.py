"""Runs the `Machine`: so many examples from a seed, and what they came to."""

import logging
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import structlog
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.proof.engines import Engine
from tests.proof.machine import Machine


@contextmanager
def quiet() -> Iterator[None]:
    """Nobody reads the log of thousands of faults that were asked for."""
    before = structlog.get_config()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    try:
        yield
    finally:
        structlog.configure(**before)


def run(engine: Engine, examples: int, steps: int, number: int) -> tuple[str, list[str]]:
    """The figures, and of the shortest example that goes wrong what it did and what went wrong; on PostgreSQL, whose
    answers come when they come, of the first one."""

    class Run(Machine):
        """What Hypothesis takes is a class."""

    Run.engine, Run.tally = engine, Counter()
    phases = [Phase.generate, Phase.shrink] if engine.name == "sqlite" else [Phase.generate]
    wrong: list[str] = []
    try:
        with quiet():
            run_state_machine_as_test(
                seed(number)(Run),
                settings=settings(
                    max_examples=examples,
                    stateful_step_count=steps,
                    deadline=None,
                    database=None,
                    phases=phases,
                    report_multiple_bugs=False,  # of several the notes of none would be seen
                    suppress_health_check=list(HealthCheck),
                ),
            )
    except Exception as found:
        told = "\n".join([str(found), *getattr(found, "__notes__", [])]).splitlines()
        wrong = [line for line in told if "nothing_is_wrong" not in line]
    tally = ", ".join(f"{count} {what}" for what, count in Run.tally.items())
    return f"{examples} examples of up to {steps} steps: {tally}", wrong
