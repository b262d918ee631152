"""A second opinion on what is said to Telegram and by the stand-in: aiogram's models of the Bot API.

Those let unknown fields through and check no lengths, markup or enumerations; here an unknown field at any depth is
refused, the rest is the stand-in's own (bot/sandbox/rules.py).
"""

from typing import Any

from aiogram import methods, types
from pydantic import BaseModel, ValidationError


class WrongSchema(AssertionError):
    """What was sent is not what the Bot API describes."""


def check_request(method: str, params: dict[str, Any]) -> None:
    """Raises WrongSchema unless `params` (decoded, a file as any text) fit the Bot API method."""
    model = getattr(methods, method[:1].upper() + method[1:], None)
    if model is None or method[:1].isupper():
        raise WrongSchema(f"there is no method {method}")
    _check(model, params, method)


def check_update(update: dict[str, Any]) -> types.Update:
    """The update as aiogram reads it. Raises WrongSchema unless it is one in every field."""
    read = _check(types.Update, update, "Update")
    assert isinstance(read, types.Update)
    return read


def check_message(message: dict[str, Any]) -> None:
    """Raises WrongSchema unless this is Telegram's Message in every field."""
    _check(types.Message, message, "Message")


def _check(model: type[BaseModel], given: dict[str, Any], where: str) -> BaseModel:
    try:
        read = model.model_validate(given)
    except ValidationError as fault:
        raise WrongSchema(f"{where}: {fault}") from None
    _refuse_extras(read, where)
    return read


def _refuse_extras(value: Any, where: str) -> None:
    if isinstance(value, BaseModel):
        if value.model_extra:
            raise WrongSchema(f"{where} has unknown fields: {', '.join(value.model_extra)}")
        for name in value.model_fields_set:
            _refuse_extras(getattr(value, name), f"{where}.{name}")
    elif isinstance(value, list | tuple):
        for place, item in enumerate(value):
            _refuse_extras(item, f"{where}[{place}]")
