"""Nothing is kept for ever: eleven months, a warning, twelve, and all goes; ninety days when the coach is blocked."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from dialogs import nudges
from dialogs.engine.events import Blocked, Command, Due, Forget, Occurrence, Tell, Unsent
from tests.dialogs.checkin.weeks import planned
from tests.dialogs.mentees import met
from tests.dialogs.phone import Phone

DAY = timedelta(days=1)


def day(phone: Phone) -> int:
    """Since 1 March 2027, when everybody here said their last word."""
    return (phone.now.date() - date(2027, 3, 1)).days


def walk(phone: Phone, days: int) -> list[tuple[int, list[Command]]]:
    """What is done unasked until that day, with the day."""
    found: list[tuple[int, list[Command]]] = []
    end = phone.now + days * DAY - day(phone) * DAY
    while not phone.forgotten and (wake := nudges.wake(phone.mentee, phone.now)) is not None and wake <= end:
        phone.now = max(phone.now, wake)
        if said := phone.turn(Due()):
            found.append((day(phone), said))
    phone.now = end if not phone.forgotten else phone.now
    return found


def keys(said: list[Command]) -> list[str]:
    return [phrase.key for command in said if isinstance(command, Tell) for phrase in command.phrases]


def warned(phone: Phone) -> Phone:
    """On the day of the warning."""
    walk(phone, 334)
    assert keys(phone.commands) == ["retention-warning"]
    return phone


def test_after_eleven_months_of_silence_they_are_told_and_after_twelve_all_goes() -> None:
    phone = planned()
    (warning_day, warning), (gone_day, gone) = walk(phone, 700)[-2:]
    assert (warning_day, keys(warning)) == (334, ["retention-warning"])
    assert (gone_day, keys(gone), gone[0]) == (365, ["retention-gone"], Forget())


def test_the_warning_says_the_day_and_one_tap_keeps_everything() -> None:
    phone = warned(planned())
    said = phone.last
    assert "on Tuesday 29 February I'll remove everything" in said
    assert phone.now.hour == 9
    phone.press("Keep it all")
    assert any("everything stays" in bubble.text for bubble in phone.bubbles[-3:])
    assert [found for found, said in walk(phone, 334 + 333) if "retention" in str(keys(said))] == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_warning_is_there_in_both_languages(language: str) -> None:
    phone = planned()
    phone.mentee.language, phone.mentee.name = language, "Ana"
    warned(phone)
    assert "Ana" in phone.last
    assert "/export" in phone.last
    assert len(phone.last) < 350


def test_a_word_keeps_everything_and_the_time_counts_anew() -> None:
    phone = warned(planned())
    walk(phone, 350)
    phone.say("/menu")
    spoken = day(phone)
    found = [(at, keys(said)) for at, said in walk(phone, 350 + 334) if "retention-warning" in keys(said)]
    assert found == [(spoken + 334, ["retention-warning"])]


def test_it_comes_alone_though_everything_else_was_kept_back_in_the_silence() -> None:
    phone = planned()
    phone.walk(300 * DAY)
    phone.news()
    warned(phone)
    assert len(phone.news()) == 1


def test_never_in_quiet_hours() -> None:
    phone = planned()
    phone.mentee.quiet_from, phone.mentee.quiet_to = time(8), time(12)
    *_, (at, said) = walk(phone, 336)
    assert (at, keys(said)) == (334, ["retention-warning"])
    (tell,) = [command for command in phone.commands if isinstance(command, Tell)]
    assert tell.not_after == datetime(2028, 1, 30, 8, tzinfo=UTC)


def test_nobody_is_removed_without_a_months_warning() -> None:
    """The coach was away for months; or the warning was not sent in time."""
    phone = planned()
    phone.now += 500 * DAY
    (told,) = nudge(phone.turn(Due()))
    assert keys(phone.commands) == ["retention-warning"]
    phone.turn(Unsent((told,)))
    assert keys(phone.commands) == ["retention-warning"], "it had not been told: now it is, and the month begins"
    at, said = walk(phone, 700)[-1]
    assert (at, said[0]) == (500 + 31, Forget())


def test_a_warning_that_waits_to_be_sent_is_taken_back_by_a_word() -> None:
    phone = warned(planned())
    phone.mentee.waiting = list(nudge(phone.commands))
    phone.say("/menu")
    assert "Withdraw" in [type(command).__name__ for command in phone.commands]


def test_who_never_said_where_they_are_is_told_by_day_wherever_that_is() -> None:
    phone = met()
    found = walk(phone, 700)
    assert [(at, keys(said)) for at, said in found] == [(334, ["retention-warning"]), (365, ["retention-gone"])]
    assert phone.now.time() == time(16)


def test_who_has_blocked_the_coach_is_removed_after_ninety_days_in_silence() -> None:
    phone = planned()
    phone.walk(10 * DAY)
    phone.turn(Blocked())
    found = walk(phone, 700)
    assert [(at, said) for at, said in found] == [(100, [Forget()])]


def test_who_is_back_in_time_is_kept_and_warned_as_others_are() -> None:
    phone = planned()
    phone.turn(Blocked())
    walk(phone, 89)
    phone.turn(Blocked(back=True))
    assert [at for at, said in walk(phone, 340) if "retention-warning" in keys(said)] == [334]
    phone.turn(Blocked())
    phone.turn(Blocked(back=True))
    assert [at for at, said in walk(phone, 700) if Forget() in said] == [365]


def test_who_is_back_after_eleven_months_is_warned_first() -> None:
    phone = planned()
    phone.walk(320 * DAY)
    phone.turn(Blocked())
    walk(phone, 380)
    phone.turn(Blocked(back=True))
    (warning_day, warning), (gone_day, gone) = walk(phone, 700)
    assert (warning_day, keys(warning)) == (380, ["retention-warning"])
    assert (gone_day, gone[0]) == (411, Forget())


def nudge(said: list[Command]) -> tuple[Occurrence, ...]:
    return tuple(o for command in said if isinstance(command, Tell) for o in command.occurrences)
