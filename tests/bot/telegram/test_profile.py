from pathlib import Path

import pytest

from bot.telegram import profile
from bot.telegram.api import Api
from dialogs.engine.words import Words
from tests.bot.wire import Wire, answers, refuses

WORDS = {
    "en": "bot-name = Milepost\nbot-description = A coach.\nbot-short-description = Coach\n"
    "commands-start = Begin\ncommands-plan = Your plan\n",
    "es": "bot-name = Milepost\nbot-description = Un guía.\nbot-short-description = Guía\n"
    "commands-start = Empezar\ncommands-plan = Tu plan\n",
}


@pytest.fixture
def words(tmp_path: Path) -> Words:
    for language, text in WORDS.items():
        (tmp_path / "menu").mkdir(exist_ok=True)
        (tmp_path / "menu" / f"{language}.ftl").write_text(text)
    return Words.load(tmp_path)


async def test_name_descriptions_and_commands_are_set_in_each_language_and_for_all_others(
    wire: Wire, api: Api, words: Words
) -> None:
    await profile.show(api, words, ["start", "plan"])
    assert wire.of("setMyCommands") == [
        {**of, "commands": [{"command": "start", "description": begin}, {"command": "plan", "description": plan}]}
        for of, begin, plan in [
            ({}, "Begin", "Your plan"),
            ({"language_code": "en"}, "Begin", "Your plan"),
            ({"language_code": "es"}, "Empezar", "Tu plan"),
        ]
    ]
    assert wire.of("setMyDescription")[-1] == {"language_code": "es", "description": "Un guía."}
    assert wire.of("setMyShortDescription")[0] == {"short_description": "Coach"}
    assert len(wire.of("setMyName")) == 3


async def test_what_is_so_already_is_not_set(wire: Wire, api: Api, words: Words) -> None:
    """Telegram allows these calls a few times a day."""
    listed = [{"command": "start", "description": "Begin"}]
    wire.then("getMyName", *[answers({"name": "Milepost"})] * 3)
    wire.then("getMyCommands", answers(listed), answers(listed), answers([]))
    await profile.show(api, words, ["start"])
    assert wire.of("setMyName") == []
    assert [one.get("language_code") for one in wire.of("setMyCommands")] == ["es"]


async def test_what_telegram_refuses_today_does_not_keep_the_rest_from_being_set(
    wire: Wire, api: Api, words: Words
) -> None:
    wire.then("setMyName", *[refuses(429, "Too Many Requests: retry after 86400", retry_after=86400)] * 3)
    await profile.show(api, words, ["start"])
    assert len(wire.of("setMyCommands")) == 3
