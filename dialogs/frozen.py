"""Values that nobody changes once they are made. Mypy holds to that; at run time they are plain dataclasses, since what
guards a frozen one makes it take three times as long, and a turn makes a hundred of them."""

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    return dataclass(unsafe_hash=True)(cls)
