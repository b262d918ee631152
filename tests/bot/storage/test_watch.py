from bot.storage.watch import Watch
from tests.bot.times import Time


def test_what_others_left_is_looked_for_once_a_second(time: Time) -> None:
    watch = Watch(time.tick)
    assert [watch.may_take_over() for _ in range(3)] == [True, False, False]
    time.seconds = 1
    assert watch.may_take_over()


def test_after_the_database_was_away_those_who_live_have_time_to_say_so(time: Time) -> None:
    """Else what they are sending would be taken over, and sent twice."""
    watch = Watch(time.tick)
    watch.was_away()
    time.seconds = 60
    assert not watch.may_take_over()
    watch.is_here()
    time.seconds = 64.9
    assert not watch.may_take_over()
    time.seconds = 65
    assert watch.may_take_over()
    watch.is_here()
    time.seconds = 66
    assert watch.may_take_over()


def test_a_database_that_hung_is_as_one_that_was_away(time: Time) -> None:
    watch = Watch(time.tick)
    watch.is_here(took=4.5)
    time.seconds = 4.9
    assert not watch.may_take_over()
    watch.is_here(took=0.5)
    time.seconds = 5
    assert watch.may_take_over()
