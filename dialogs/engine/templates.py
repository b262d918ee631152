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
    """The variant that fits: of a word, a number, or a number's plural; else the default."""

    name: str
    variants: Mapping[str | float, Template]
    default: Template


Template = str | Sequence["str | Variable | Select"]  # nothing but text, or parts


def taken_apart(pattern: FTL.Pattern) -> Template | None:
    """None when there is more in it."""
    parts: list[str | Variable | Select] = []
    for element in pattern.elements:
        part = element.value if isinstance(element, FTL.TextElement) else _part(element.expression)
        if part is None:
            return None
        parts.append(part)
    text = [part for part in parts if isinstance(part, str)]
    return "".join(text) if len(text) == len(parts) else parts


def _part(expression: object) -> str | Variable | Select | None:
    match expression:
        case FTL.StringLiteral():
            return str(expression.parse()["value"])
        case FTL.VariableReference(id=id):
            return Variable(id.name)
        case FTL.SelectExpression(selector=FTL.VariableReference(id=id), variants=variants):
            apart = [(_key(variant), taken_apart(variant.value), variant.default) for variant in variants]
            whole = {key: template for key, template, _ in apart if template is not None}
            default = next(template for _, template, default in apart if default)
            return Select(id.name, whole, default) if default is not None and len(whole) == len(apart) else None
    return None


def _key(variant: FTL.Variant) -> str | float:
    return variant.key.name if isinstance(variant.key, FTL.Identifier) else float(variant.key.value)


def filled(template: Template, args: Args, number: Callable[[Number], str], plural: Callable[[Number], str]) -> str:
    """`number` writes one out, `plural` gives its category ("one", "other"), both as the language does."""
    if isinstance(template, str):
        return template
    written: list[str] = []
    for part in template:
        if isinstance(part, str):
            written.append(part)
            continue
        value = args[part.name]
        if isinstance(part, Select):
            chosen = _chosen(part, value, plural)
            written.append(chosen if isinstance(chosen, str) else filled(chosen, args, number, plural))
        else:
            written.append(value if isinstance(value, str) else number(value))
    return "".join(written)


def _chosen(select: Select, value: str | Number, plural: Callable[[Number], str]) -> Template:
    found = select.variants.get(value)
    if found is None and not isinstance(value, str):
        found = select.variants.get(plural(value))
    return select.default if found is None else found
