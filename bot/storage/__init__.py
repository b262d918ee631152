"""All that is kept, on SQLite and on PostgreSQL: the inbox, the one transaction of a turn, the outbox.

store      the whole, as the rest of the shell sees it: `Store`
turns      turns: claims what waits of some chats, loads their mentees, saves, hands out the calls
inbox      what happened and waits for its turn; who is due; the coach's heartbeat; `absence`, who hears of a gap in it
outbox     what waits to be sent; `dispatch` is its other side, `outcomes` what
           became of what was claimed: sent, put back, given up; `failures` lists the latter; `handing` claims for a
           sender what a turn of its own process has put; `sending` is how the store offers all that
standing   buttons of what was sent, taken off when their subject is over
mentees    load of mentees and all that belongs to them, `saving` their save; `mapping` between dataclasses and rows
pacing     Telegram's pace, kept by all who send; `leases`, what one of several processes does alone; `watch`, when one
           takes over what another was sending
known      mentees of late, so that their next turn need not load all of it
sealing    encryption of what tells about a person; `keys`: DATA_KEY and the key of each mentee, `rotating` changes it
reports    what whoever runs the coach is told
waiting    how much waits, for whoever looks after the coach
inviting   that a chat has shown an invitation code
forgetting /delete;  exporting: /export;  pruning: what has been kept long enough
copies     backups, restore, the move from SQLite to PostgreSQL; `files` are the databases beside the coach's own
writing    rows of many mentees written with few statements, `statements` in the words of either engine
tables     the tables; `migrations` brings a database to them; `identity`, what a database remembers of itself
database   engines, what SQLite is told, and which faults are the world's; `postgres` for the other one

It sends nothing, decides nothing and reads no clock but one: whether a worker is alive is told by real time.
"""

from bot.storage.dispatch import Claimed, Outgoing
from bot.storage.handing import Handing, Outlet, Room
from bot.storage.inbox import Incoming
from bot.storage.keys import Keys
from bot.storage.leases import Polled
from bot.storage.outcomes import Receipt
from bot.storage.pacing import Rate
from bot.storage.store import Store
from bot.storage.troubles import KeyTrouble, StoreAway, StrangeDatabase, WrongBot
from bot.storage.turns import Decided, Received, Turns, Work

__all__ = [
    "Claimed",
    "Decided",
    "Handing",
    "Incoming",
    "KeyTrouble",
    "Keys",
    "Outgoing",
    "Outlet",
    "Polled",
    "Rate",
    "Receipt",
    "Received",
    "Room",
    "Store",
    "StoreAway",
    "StrangeDatabase",
    "Turns",
    "Work",
    "WrongBot",
]
