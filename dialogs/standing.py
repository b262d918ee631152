"""Where somebody stands, and in which fields, by what they tapped and by their own words (COACHING 2.3).

Read when it is needed, each time anew: it is not stored as if they had tapped it, and no word of theirs is kept.
"""

from __future__ import annotations

from dialogs.awareness.summary import situation_of, situation_words
from dialogs.engine.spoken import formed
from dialogs.engine.values import Used
from dialogs.mentee import Mentee
from dialogs.understanding.situations import Situations, read_lives

TOLD = ("now", "aspiration", "open", "title", "goal")  # from where they are to where they want to go, as it is answered


def where_they_are(mentee: Mentee, used: Used) -> Situations:
    """`used`: what the open dialog knows; what was told in it counts before what was told earlier. The situation that
    was tapped counts before what words show."""
    told = [situation_words(used), *(str(formed(used, name) or getattr(mentee, name, "")) for name in TOLD)]
    read = read_lives(told, mentee.language)
    return Situations(situation_of(used) or mentee.situation or read.situation, read.fields)
