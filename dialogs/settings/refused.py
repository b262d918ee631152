"""The day on which somebody is not to be asked: "no me preguntes los domingos", "don't check in on mondays"."""

from __future__ import annotations

import re

from dialogs.settings.hours import DAYS

_REFUSED = re.compile(
    r"(?<!why )\b(?:dont|do not|never|stop|no more|no|nunca|nada de)(?: (?:please|ever|me|us|i|we|you|to|the|our|want|"
    r"que|quiero|mas|el|los|un|nos))* (?:ask(?:ing)?|check(?:ing)?|do|have|preguntes?|pregunten|preguntar(?:me|nos)?|"
    r"repasos?|haga(?:s|mos)?|haya|hacer)(?: (?:me|us|the|our|in|on|at|check[- ]?ins?|el|los|un|nos|repasos?|nada|"
    r"anything|stuff|cosas|mas|por|en))*[ -](?:ins? (?:on )?)?(?:" + "|".join(DAYS) + r")\b"
)


def without_refused(plain: str) -> str:
    """`plain`, without accents and apostrophes, without the day that it refuses and the words that refuse it."""
    return _REFUSED.sub(" ", plain)
