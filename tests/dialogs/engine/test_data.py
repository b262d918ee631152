"""What buttons carry, there and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.engine.data import asking_data, parse, subject_data
from dialogs.engine.events import Pressed, Tapped


@given(st.integers(0, 10**12), st.text(min_size=1, max_size=12))
def test_an_answer_comes_back_as_it_was_put(asking: int, choice: str) -> None:
    assert parse(asking_data(asking, choice)) == Pressed(asking, choice)


@pytest.mark.parametrize("subject", ["checkin", "step.7.2", "a:b:c"])
def test_a_verb_comes_back_with_its_subject(subject: str) -> None:
    assert parse(subject_data(subject, "done")) == Tapped(subject, "done")


def test_what_telegram_would_refuse_is_refused_when_it_is_made() -> None:
    """Callback data holds 64 bytes, not characters (Bot API)."""
    assert len(asking_data(1, "x" * 60)) == 64
    with pytest.raises(ValueError, match="64 bytes"):
        asking_data(1, "x" * 61)
    with pytest.raises(ValueError, match="64 bytes"):
        subject_data("ü" * 31, "do")


@pytest.mark.parametrize("make", [lambda: asking_data(-1, "yes"), lambda: asking_data(3, ""),
                                  lambda: subject_data("step", "a:b"), lambda: subject_data("", "done")])  # fmt: skip
def test_what_could_not_be_read_again_is_refused_when_it_is_made(make) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ValueError, match="would not be read"):
        make()


@given(st.text())
def test_anything_a_phone_sends_can_be_read(data: str) -> None:
    assert parse(data) is None or data[:2] in ("a:", "n:")


@pytest.mark.parametrize("data", ["", "a:", "a::yes", "a:٣:yes", "a:1", "n:done", "b:1:yes", "A:1:yes", "a:1e3:x"])
def test_what_is_not_ours_is_nothing(data: str) -> None:
    assert parse(data) is None
