"""What can go wrong and is not a fault of ours. Each says in one line what to do about it."""


class StoreAway(Exception):
    """The database is busy, full or away: nothing happened. Try again after a growing pause, in silence."""


class KeyTrouble(Exception):
    """DATA_KEY is missing, malformed or not the one that this database was sealed with."""


class WrongBot(Exception):
    """The database belongs to another bot: its chats would be strangers to this one."""


class StrangeDatabase(Exception):
    """The database is not one that this version can work with: another program's, another version's, or no database."""


class CannotBeDone(Exception):
    """What an operator asked for; why, and what to do instead."""

    status = 2  # with which the command ends
