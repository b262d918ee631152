"""Rules for what a bot says of itself: commands, name, descriptions."""

import pytest

from tests.bot.sandbox.breaking import Case, Cases, asking, check, each
from tests.bot.sandbox.world import World


def command(name: str, description: str = "x") -> Case:
    return asking("setMyCommands", commands=[{"command": name, "description": description}])


PLAN = {"command": "plan", "description": "x"}
BROKEN: Cases = {
    "profile.too-many-commands": [asking("setMyCommands", commands=[PLAN] * 101)],
    "profile.command": [command("Plan"), command("p" * 33), command(""), command("my-plan"), command("día")],
    "profile.command-description": [command("plan", ""), command("plan", "x" * 257)],
    "profile.language": [
        asking("setMyCommands", commands=[], language_code="english"),
        asking("setMyName", name="Coach", language_code="EN"),
        asking("getMyDescription", language_code="pt-br"),
    ],
    "profile.name": [asking("setMyName", name="x" * 65)],
    "profile.description": [asking("setMyDescription", description="x" * 513)],
    "profile.short-description": [asking("setMyShortDescription", short_description="x" * 121)],
}


@pytest.mark.parametrize(("rule", "case"), each(BROKEN))
async def test_what_telegram_cannot_show_of_a_bot_is_refused(world: World, rule: str, case: Case) -> None:
    """A hundred commands of 32 characters, described in 256; a name of 64; descriptions of 512 and 120."""
    await check(world, rule, case)


async def test_a_hundred_commands_pass(world: World) -> None:
    """The limits themselves are allowed."""
    full = {"command": "p" * 32, "description": "x" * 256}
    assert await world.bot("setMyCommands", commands=[full] * 100)
    assert await world.bot("setMyName", name="x" * 64)
