"""One endless word keeps no pattern busy: where several words may follow, each is read once. Each of these took more
than a second."""

from __future__ import annotations

import time

import pytest

from dialogs.edit.renaming import renamed, renamed_it
from dialogs.edit.wishes import to_reword
from dialogs.understanding.putting_right import puts_right

A_SECOND = 1.0  # of the processor: there is nothing that takes a tenth of it


@pytest.mark.parametrize(
    "text",
    [
        f"cambia el paso de {'a' * 160}(",
        f"delete the thing about {'a' * 75}(",
        f"borra lo que dije de {'a' * 75}(",
        f"rename {'a' * 180}(",
        f"el nombre del paso de {'a' * 160}(",
    ],
)
def test_an_endless_word_is_read_at_once(text: str) -> None:
    before = time.process_time()
    for reads in (to_reword, puts_right, renamed, renamed_it):
        reads(text)
    assert time.process_time() - before < A_SECOND
