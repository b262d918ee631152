from bot.telegram.pace import Pace


def test_a_chat_gets_three_messages_at_once_and_then_one_a_second() -> None:
    pace = Pace(28, 0)
    for _ in range(3):
        assert 7 not in pace.resting(0)
        pace.spent(7, True, 0)
    assert 7 in pace.resting(0)
    assert 7 in pace.resting(0.9)
    assert 7 not in pace.resting(1.01)


def test_one_chat_that_rests_does_not_hold_up_another() -> None:
    pace = Pace(28, 0)
    for _ in range(3):
        pace.spent(7, True, 0)
    assert set(pace.resting(0)) == {7}
    assert pace.allowed(1) == 2


def test_all_chats_together_keep_to_the_ceiling() -> None:
    pace = Pace(10, 0)
    sent = 0
    for tenth in range(101):  # ten seconds
        now = tenth / 10
        while pace.allowed(now):
            pace.spent(1000 + sent, True, now)
            sent += 1
    assert sent == 1 + 100


def test_changing_a_message_does_not_use_up_what_a_chat_may_be_sent() -> None:
    """Each answer takes the buttons off the question before: else every second message would wait a second."""
    pace = Pace(28, 0)
    for _ in range(10):
        pace.spent(7, False, 0)
    assert 7 not in pace.resting(0)
    assert pace.allowed(0) < 1


def test_it_says_when_the_next_one_may_go() -> None:
    pace = Pace(2, 0)
    assert pace.next(0) is None
    pace.spent(7, True, 0)
    assert pace.next(0) == 0.5
    assert pace.next(0.5) is None


def test_less_than_one_a_second_is_possible() -> None:
    pace = Pace(0.5, 0)
    assert pace.allowed(0) == 1
    pace.spent(7, True, 0)
    assert (pace.allowed(1.9), pace.allowed(2)) == (0, 1)
