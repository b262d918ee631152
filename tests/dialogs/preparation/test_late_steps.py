"""Under the steps together it is said how many of them come after the date of the goal (COACHING 5.11)."""

from __future__ import annotations

import pytest

from tests.dialogs.preparation.talks import begin, ready, talk

ONE, TWO = "15 April", "20 March"  # steps are on 10 March, 1 April and 2 May


@pytest.mark.parametrize(
    ("by", "language", "told"),
    [
        (ONE, "en", "One of them comes after the date of the goal."),
        (TWO, "en", "2 of them come after the date of the goal."),
        (ONE, "es", "Uno de ellos cae después de la fecha de la meta."),
        (TWO, "es", "2 de ellos caen después de la fecha de la meta."),
    ],
)
def test_all_the_steps_that_come_too_late_are_counted(by: str, language: str, told: str) -> None:
    phone = begin(ready())
    talk(phone, "mend", by=by)
    phone.mentee.language = language
    talk(phone, "steps-sure", mend="*leave")
    assert told in phone.last
