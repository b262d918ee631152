"""Rules for buttons and keyboards."""

import pytest

from tests.bot.sandbox.breaking import YES, Case, Cases, check, each, keyboard, to_person
from tests.bot.sandbox.world import World


def under_a_text(markup: object) -> Case:
    return to_person("sendMessage", text="Sure?", reply_markup=markup)


def button(**fields: object) -> Case:
    return under_a_text(keyboard([dict(fields)]))


BROKEN: Cases = {
    "markups.button-without-text": [
        button(text="", callback_data="x"),
        under_a_text({"keyboard": [[{"text": " "}]]}),
    ],
    "markups.button-without-deed": [button(text="Yes")],
    "markups.button-with-two-deeds": [button(**YES, url="https://example.org")],
    "markups.callback-data": [
        button(text="Yes", callback_data=""),
        button(text="Yes", callback_data="x" * 65),
        button(text="Yes", callback_data="é" * 33),
        to_person("editMessageReplyMarkup", message_id=1, reply_markup=keyboard([{**YES, "callback_data": "x" * 65}])),
    ],
    "markups.url": [button(text="Yes", url="example"), button(text="Yes", url="javascript:1")],
    "markups.copy-text": [
        button(text="Copy", copy_text={"text": "x" * 257}),
        button(text="Copy", copy_text={"text": ""}),
    ],
    "markups.too-many-buttons": [under_a_text(keyboard([YES] * 9)), under_a_text(keyboard(*[[YES] * 8] * 13))],
    "markups.empty-row": [under_a_text(keyboard([])), under_a_text({"keyboard": [[]]})],
    "markups.placeholder": [
        under_a_text({"keyboard": [[{"text": "x"}]], "input_field_placeholder": "x" * 65}),
        under_a_text({"force_reply": True, "input_field_placeholder": ""}),
    ],
}


@pytest.mark.parametrize(("rule", "case"), each(BROKEN))
async def test_a_markup_that_telegram_cannot_show_is_refused(world: World, rule: str, case: Case) -> None:
    """Callback data is 1 to 64 bytes; 100 buttons, 8 a row; each does exactly one thing."""
    await check(world, rule, case)


async def test_limits_themselves_pass(world: World) -> None:
    """64 bytes, 8 in a row, 100 in all."""
    chat = await world.person()
    full = {"text": "Yes", "callback_data": "é" * 32}
    markup = keyboard(*[[full] * 8] * 12, [full] * 4)
    assert await world.bot("sendMessage", chat_id=chat, text="Sure?", reply_markup=markup)
