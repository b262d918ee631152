"""Slips of the thumb in short verbs, which `phone.Ear` leaves alone: letters swapped, left out or doubled."""

from __future__ import annotations

from collections.abc import Iterable

_SHORTEST = 4  # letters


def slips(verbs: Iterable[str], words: frozenset[str]) -> dict[str, str]:
    """By slip, the verb that is meant; no slip that is one of the `words`, a verb itself, or fits two verbs."""
    verbs = frozenset(verbs)
    found: dict[str, set[str]] = {}
    for verb in verbs:
        if len(verb) < _SHORTEST:
            continue
        for at in range(1, len(verb)):
            left_out = verb[:at] + verb[at + 1 :] if len(verb) > _SHORTEST else verb
            doubled = verb[:at] + verb[at] + verb[at:]
            swapped = verb[: at - 1] + verb[at] + verb[at - 1] + verb[at + 1 :]
            for slip in {left_out, doubled, swapped} - verbs - words:
                found.setdefault(slip, set()).add(verb)
    return {slip: next(iter(meant)) for slip, meant in found.items() if len(meant) == 1}
