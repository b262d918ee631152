"""For authors of dialogs, in the sandbox only: what the coach keeps and decides, shown; words and tables, reloaded.

It opens no second way through the house. A mentee is loaded as for a turn and never saved; events and commands are
noted as they pass by; new words and tables are used from the next turn on.

recording  the last turn of each chat: its event, its commands, or what went wrong
looking    a mentee as plain JSON: the stack of frames, the answers, the nudges to come
plain      any value of the core as plain JSON
reloading  the dialogs' files, read anew when they change
desk       the four together, as the stand-in's page asks for them (bot/sandbox/desk.py)
"""

from bot.rehearsal.desk import Rehearsal

__all__ = ["Rehearsal"]
