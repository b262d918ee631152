"""The runner itself: a recorder that cannot see a difference would make every conversation true."""

from __future__ import annotations

import pytest

from tests.conversations.transcript import Act, read, replay, rules, spoken_by_coach

HELLO = "# Somebody says hello.\n# COACHING 2.1 · shown by: people of 16 and older\n> /start\n"


def test_what_is_written_down_plays_the_same_again() -> None:
    """A transcript is its own script: recording it twice changes nothing."""
    once = replay(HELLO + "* No\n~ 1 day\n> hello?\n  anybody\n", "en")
    assert replay(once, "en") == once
    assert "> hello?\n  anybody\n<" in once


def test_the_lines_of_the_coach_are_passed_over_when_it_is_played() -> None:
    said = "# head\n\n(a clock)\n\n> two\n  lines\n< an answer\n  [a button]\n\n"
    script = said + "* a button\n(the buttons change)\n  [no act]\n"
    assert read(script) == [Act("#", "head", 1), Act(">", "two\nlines", 5), Act("*", "a button", 10)]


def test_a_line_that_is_nobodys_is_refused() -> None:
    with pytest.raises(ValueError, match="line 2"):
        read("> hello\nhello yourself\n")


def test_a_button_that_is_not_there_says_where_and_what_there_is() -> None:
    with pytest.raises(AssertionError, match=r"(?s)line 4: \* Maybe\n.*No, or I'm younger"):
        replay(HELLO + "* Maybe\n", "en")


def test_a_pressed_button_is_written_down_with_its_whole_label() -> None:
    assert "\n* No, or I'm younger\n< Thank you for telling me." in replay(HELLO + "* No\n", "en")


def test_a_rule_is_shown_by_the_coach_not_by_the_mentee_or_the_head() -> None:
    now = replay(HELLO + "> Paris\n  or Lyon\n", "en")
    assert rules(now) == [("2.1", "people of 16 and older")]
    assert "people of 16 and older" in spoken_by_coach(now)
    assert "Paris" not in spoken_by_coach(now)
    assert "Lyon" not in spoken_by_coach(now)
    assert "says hello" not in spoken_by_coach(now)


def test_time_passes_to_the_next_quarter_of_an_hour() -> None:
    assert "\n~ 1 hour\n(Monday 1 March 2027, 10:15)\n" in replay(HELLO + "~ 1 hour\n", "en")


def test_recording_is_refused_in_ci(pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch) -> None:
    """CI only compares: a difference has to be read by somebody."""
    from tests.conftest import pytest_configure

    monkeypatch.setenv("CI", "true")
    monkeypatch.setattr(pytestconfig.option, "record", False)
    pytest_configure(pytestconfig)  # comparing is welcome there
    monkeypatch.setattr(pytestconfig.option, "record", True)
    with pytest.raises(pytest.UsageError, match="CI only compares"):
        pytest_configure(pytestconfig)
