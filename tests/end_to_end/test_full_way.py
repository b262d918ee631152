"""The full way: Awareness, Exploration, Preparation, each ending in the mentee's own words."""

from tests.end_to_end.person import Person, written
from tests.end_to_end.talks import AWARENESS, EXPLORATION, PREPARATION, settles, talk
from tests.end_to_end.world import World


async def test_the_three_conversations_lead_to_a_plan(world: World, ada: Person) -> None:
    """Issue "The conversation": what was said in one is heard again in the next."""
    await settles(ada)
    await talk(ada, AWARENESS)
    await ada.sees("awareness.done", "“where numbers help patients”")
    await talk(ada, EXPLORATION)
    await ada.sees("exploration.done", "“an online course”")
    await talk(ada, PREPARATION)
    await ada.sees("preparation.done", "Goal: I will work as a data analyst in a hospital")
    assert any("photo" in message for message in await ada.news())
    await ada.says("/today")
    today = written(await ada.sees("showing-today"))
    for line in ("update my CV – Friday 5 March", "ask Anna for a coffee – Monday 15 March", "– Friday 30 April"):
        assert line in today


async def test_a_talk_is_paused_and_taken_up_days_later(world: World, ada: Person) -> None:
    """DESIGN "Words": a pause is a conversation's; the place is kept, and so is what was said."""
    await settles(ada)
    await talk(ada, AWARENESS[:3])
    await ada.says("/pause")
    await ada.sees("engine-paused-now")
    await world.stop()
    world.leap(days=2, hours=1)
    await world.start()
    await ada.says("/resume")
    await ada.sees("engine-resumed-with", "a clerk in a hospital archive")
    await talk(ada, AWARENESS[3:-1])


async def test_an_earlier_answer_is_changed_by_editing_its_message(world: World, ada: Person) -> None:
    """DESIGN "The conversation": editing is one function with answering; the summary that rests on it is put again."""
    await settles(ada)
    await talk(ada, AWARENESS[:2])
    now = await ada.says("a clerk in a hospital")
    await ada.sees("awareness-style")
    await talk(ada, AWARENESS[3:-1])
    await ada.edits(now, "a nurse on nights")
    await ada.sees("awareness-right", "Now: a nurse on nights")
