"""A flood, over HTTP: what one person sends too much of is not answered, and everybody else is."""

from pathlib import Path

from tests.bot.test_service import Stage, running, settings_for, stage
from tests.bot.times import until

__all__ = ["stage"]


async def test_who_sends_too_much_is_told_once_and_nobody_else_notices(stage: Stage, tmp_path: Path) -> None:
    settings = settings_for(stage).model_copy(update={"intake_per_minute": 3})
    told = "more than I can take in a minute"
    async with running(settings, tmp_path):
        eve, ana = await stage.come("Eve"), await stage.come()
        for number in range(20):
            await stage.does(eve, "text", text=f"word {number}")
        await stage.does(ana, "text", text="/start")
        await stage.sees(ana, 1)
        said: list[str] = []
        while not any(told in text for text in said):  # its answers come one a second
            said = [one["text"] for one in await stage.sees(eve, len(said) + 1)]
        await until(lambda: stage.stand_in.queue.count() == 0)
        said = [one["text"] for one in await stage.sees(eve, len(said))]
    assert sum(told in text for text in said) == 1
    assert "word 3" not in next(text for text in said if told in text), "of a stranger nothing is kept, nor quoted"
    assert len(said) <= 4
