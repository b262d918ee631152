"""What is told beside everything, and the pages that were kept."""

from __future__ import annotations

from tests.dialogs.followed import Followed

TOLD = {"es": "hoy pensé mucho en cómo era antes", "en": "my boss was in a good mood today"}


def pages(phone: Followed) -> list[str]:
    return [page.words for page in phone.mentee.plan.journal()]
