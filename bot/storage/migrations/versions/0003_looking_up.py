"""Indexes for what /delete and the hourly pruning look for, so that they need not read whole tables."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

OVER = "payload IS NOT NULL AND state IN ('sent', 'expired', 'withdrawn', 'unsent')"
INDEXES = (
    ("ix_inbox_done", "inbox", "at", "state = 'done'"),
    ("ix_inbox_failed", "inbox", "at", "state = 'failed'"),
    ("ix_outbox_given_up", "outbox", "at", "state IN ('dead', 'unsure')"),
    ("ix_outbox_mentee", "outbox", "mentee", "mentee IS NOT NULL"),
    ("ix_outbox_over", "outbox", "at", OVER),
    ("ix_outbox_stranger", "outbox", "chat", "mentee IS NULL"),
    ("ix_pace_flooded", "pace", "flooded", "flooded IS NOT NULL"),
)


def upgrade() -> None:
    for name, table, column, where in INDEXES:
        op.create_index(name, table, [column], sqlite_where=sa.text(where), postgresql_where=sa.text(where))
