"""What somebody asks to see, in words (COACHING 1.6)."""

from __future__ import annotations

import pytest

from tests.dialogs.wished import heard


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "how many steps do i have left", "showing-goal"),
        ("en", "remind me what my goal is", "showing-goal"),
        ("es", "¿cuál era mi meta?", "showing-goal"),
        ("es", "cómo voy", "showing-goal"),
        ("es", "Muéstreme el plan completo, por favor.", "showing-goal"),
        ("es", "Le pido que me muestre el plan.", "showing-goal"),
        ("en", "I'd appreciate it if you could show me my plan", "showing-goal"),
        ("es", "y mi meta cual era", "showing-goal"),
        ("en", "what was step 2", "showing-when"),
        ("es", "cuál era el paso 2", "showing-when"),
        ("en", "anything today?", "showing-today"),
        ("es", "hay algo para hoy?", "showing-today"),
        ("en", "how many days left", "showing-when"),
        ("es", "cuántos días me quedan", "showing-when"),
        ("en", "what do you know about me", "menu-privacy"),
        ("en", "help", "menu-help"),
        ("es", "ayuda", "menu-help"),
    ],
)
def test_what_is_known_is_shown(language: str, text: str, key: str) -> None:
    assert heard(language, text).keys[:1] == [key]
