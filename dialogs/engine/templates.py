"""The common forms of a Fluent pattern, taken apart once: text, variables, a choice by a word or a number.

All else is left to Fluent, whose own way takes ten times as long.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from fluent.syntax import ast as FTL

Number = int | float
Args = Mapping[str, str | Number]


@dataclass(frozen=True)
class Variable:
    name: str


@dataclass(frozen=True)
class Select:
    """The first variant that fits: by a word, a number, or a number's plural; else the default."""

    name: str
    variants: Sequence[tuple[str | float, Template]]
    default: Template


Template = Sequence["str | Variable | Select"]


def taken_apart(pattern: FTL.Pattern) -> Template | None:
    """None when there is more in it."""
    parts: list[str | Variable | Select] = []
    for element in pattern.elements:
        part = element.value if isinstance(element, FTL.TextElement) else _part(element.expression)
        if part is None:
            return None
        parts.append(part)
    return parts


def _part(expression: object) -> str | Variable | Select | None:
    match expression:
        case FTL.StringLiteral():
            return str(expression.parse()["value"])
        case FTL.VariableReference(id=id):
            return Variable(id.name)
        case FTL.SelectExpression(selector=FTL.VariableReference(id=id), variants=variants):
            apart = [(_key(variant), taken_apart(variant.value), variant.default) for variant in variants]
            whole = [(key, template) for key, template, _ in apart if template is not None]
            default = next(template for _, template, default in apart if default)
            return Select(id.name, whole, default) if default is not None and len(whole) == len(apart) else None
    return None


def _key(variant: FTL.Variant) -> str | float:
    return variant.key.name if isinstance(variant.key, FTL.Identifier) else float(variant.key.value)


def filled(template: Template, args: Args, number: Callable[[Number], str], plural: Callable[[Number], str]) -> str:
    """`number` writes one out, `plural` gives its category ("one", "other"), both as the language does."""
    return "".join([_filled(part, args, number, plural) for part in template])


def _filled(
    part: str | Variable | Select, args: Args, number: Callable[[Number], str], plural: Callable[[Number], str]
) -> str:
    if isinstance(part, str):
        return part
    value = args[part.name]
    if isinstance(part, Variable):
        return value if isinstance(value, str) else number(value)
    for key, template in part.variants:
        if key == value or (isinstance(key, str) and not isinstance(value, str) and plural(value) == key):
            return filled(template, args, number, plural)
    return filled(part.default, args, number, plural)
