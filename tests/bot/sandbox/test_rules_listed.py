"""The list of rules (bot/sandbox/rules.toml), the code that refuses, and the tests that break rules agree."""

import ast
import importlib
import inspect
import re
from collections import defaultdict
from pathlib import Path

import pytest
from aiogram import methods, types
from pydantic import BaseModel
from telegram import constants

from bot.sandbox import rules
from bot.sandbox.refusal import RULES, Rule

SANDBOX = Path(rules.__file__).parent
OF_THE_PAGE = {"people.py", "people_api.py", "trouble_api.py", "authors_api.py", "knobs_api.py", "json_api.py"}

SUBJECTS = defaultdict(set)
for each_rule in RULES:
    SUBJECTS[each_rule.partition(".")[0]].add(each_rule)
QUOTED = [rule for rule in RULES.values() if rule.at]


@pytest.mark.parametrize("subject", SUBJECTS)
def test_each_rule_is_broken_by_the_test_that_bears_its_name(subject: str) -> None:
    """test_rules_SUBJECT.py breaks every rule of that subject and no other; breaking.check sees that it does."""
    module = importlib.import_module(f"tests.bot.sandbox.test_rules_{subject}")
    assert set(module.BROKEN) == SUBJECTS[subject]
    assert all(module.BROKEN.values())


def test_nothing_is_refused_without_a_rule_and_no_rule_is_idle() -> None:
    """Every rule is named in the code, and only refusal.py makes the refusals of the Bot API."""
    named, made = set(), set()
    for file in SANDBOX.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                named.add(node.value)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                if node.func.id in ("Refusal", "bad_request"):
                    made.add(file.name)
                assert node.func.id != "broken" or not isinstance(node.args[0], ast.Constant) or (
                    node.args[0].value in RULES
                ), f"{file.name}:{node.lineno} names no rule"  # fmt: skip
    assert made <= OF_THE_PAGE | {"refusal.py"}
    profile = {f"profile.{what.replace('_', '-')}" for what in rules.PROFILE_UNITS}  # made of the field's name
    assert set(RULES) - profile <= named


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_each_rule_says_whose_words_it_is(rule: Rule) -> None:
    """Either where the documentation states it and how, or else from where we know it; and the whole answer."""
    assert bool(rule.at and rule.says) != bool(rule.why)
    assert re.match(r"4\d\d |50[02] ", rule.answer)
    assert rule.code != 400 or rule.description.startswith("Bad Request: ")


@pytest.mark.parametrize("rule", QUOTED, ids=[rule.id for rule in QUOTED])
def test_the_bot_api_s_words_are_its_own(rule: Rule) -> None:
    """They stand in the documentation as aiogram's models carry it, at that method or type; the field exists."""
    name, _, field = rule.at.partition(".")
    model = getattr(types, name, None) or getattr(methods, name[:1].upper() + name[1:])
    assert issubclass(model, BaseModel)
    assert not field or field in model.model_fields
    documented = re.sub(r":\w+:`([^`]*)`|`([^`]*) <[^`]*>`_|\*", r"\1\2", inspect.getsource(model))
    assert rule.says in " ".join(documented.split())


def test_the_numbers_are_those_that_python_telegram_bot_knows() -> None:
    """A second opinion on the limits, from telegram.constants."""
    message, size, keyboard = constants.MessageLimit, constants.FileSizeLimit, constants.InlineKeyboardMarkupLimit
    button, command, webhook = constants.InlineKeyboardButtonLimit, constants.BotCommandLimit, constants.WebhookLimit
    assert (rules.TEXT_UNITS, rules.CAPTION_UNITS, rules.ENTITIES) == (
        message.MAX_TEXT_LENGTH,
        message.CAPTION_LENGTH,
        message.MESSAGE_ENTITIES,
    )
    assert rules.ANSWER_UNITS == constants.CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH
    assert (rules.DATA_BYTES, rules.COPY_UNITS) == (button.MAX_CALLBACK_DATA, button.MAX_COPY_TEXT)
    assert (rules.BUTTONS, rules.BUTTONS_IN_A_ROW) == (keyboard.TOTAL_BUTTON_NUMBER, keyboard.BUTTONS_PER_ROW)
    assert rules.PLACEHOLDER_UNITS == constants.ReplyLimit.MAX_INPUT_FIELD_PLACEHOLDER
    assert (rules.COMMANDS, rules.COMMAND_LENGTH, rules.COMMAND_DESCRIPTION_LENGTH) == (
        command.MAX_COMMAND_NUMBER,
        command.MAX_COMMAND,
        command.MAX_DESCRIPTION,
    )
    assert (rules.PHOTO_BYTES, rules.DOCUMENT_BYTES, rules.DOWNLOAD_BYTES) == (
        size.PHOTOSIZE_UPLOAD,
        size.FILESIZE_UPLOAD,
        size.FILESIZE_DOWNLOAD,
    )
    assert (rules.SECRET_LENGTH, rules.CONNECTIONS) == (
        webhook.MAX_SECRET_TOKEN_LENGTH,
        webhook.MAX_CONNECTIONS_LIMIT,
    )
    assert frozenset(rules.WEBHOOK_PORTS) == frozenset(constants.SUPPORTED_WEBHOOK_PORTS)
    description = constants.BotDescriptionLimit
    assert rules.PROFILE_UNITS == {
        "name": constants.BotNameLimit.MAX_NAME_LENGTH,
        "description": description.MAX_DESCRIPTION_LENGTH,
        "short_description": description.MAX_SHORT_DESCRIPTION_LENGTH,
    }
