"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "heartbeat",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_heartbeat"),
    )
    op.create_table(
        "inbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=True),
        sa.Column("mentee", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sa.UniqueConstraint("key", name="uq_inbox_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_inbox_chat", "inbox", ["chat"], unique=False)
    op.create_index(
        "ix_inbox_oldest",
        "inbox",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_index(
        "ix_inbox_waiting",
        "inbox",
        ["chat", "id"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "mentee",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.LargeBinary(), nullable=True),
        sa.Column("consented", sa.Boolean(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=True),
        sa.Column("zone", sa.LargeBinary(), nullable=True),
        sa.Column("place", sa.LargeBinary(), nullable=True),
        sa.Column("country", sa.LargeBinary(), nullable=True),
        sa.Column("situation", sa.LargeBinary(), nullable=True),
        sa.Column("aspiration", sa.LargeBinary(), nullable=True),
        sa.Column("story", sa.LargeBinary(), nullable=True),
        sa.Column("hour", sa.Time(), nullable=False),
        sa.Column("quiet_from", sa.Time(), nullable=False),
        sa.Column("quiet_to", sa.Time(), nullable=False),
        sa.Column("slot_day", sa.BigInteger(), nullable=False),
        sa.Column("slot", sa.Time(), nullable=False),
        sa.Column("frames_made", sa.BigInteger(), nullable=False),
        sa.Column("paused", sa.LargeBinary(), nullable=True),
        sa.Column("asking", sa.BigInteger(), nullable=False),
        sa.Column("pressable", sa.BigInteger(), nullable=False),
        sa.Column("readable", sa.BigInteger(), nullable=False),
        sa.Column("buttons_on", sa.BigInteger(), nullable=False),
        sa.Column("told", sa.LargeBinary(), nullable=True),
        sa.Column("snoozed", sa.LargeBinary(), nullable=True),
        sa.Column("rest_until", sa.String(), nullable=True),
        sa.Column("crisis_until", sa.LargeBinary(), nullable=True),
        sa.Column("held_until", sa.String(), nullable=True),
        sa.Column("faults", sa.BigInteger(), nullable=False),
        sa.Column("missed_since", sa.String(), nullable=True),
        sa.Column("missed_until", sa.String(), nullable=True),
        sa.Column("blocked", sa.Boolean(), nullable=False),
        sa.Column("next_due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("entries", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_mentee"),
    )
    op.create_index("ix_mentee_chat", "mentee", ["chat"], unique=True)
    op.create_index(
        "ix_mentee_next_due",
        "mentee",
        ["next_due"],
        unique=False,
        sqlite_where=sa.text("next_due IS NOT NULL"),
        postgresql_where=sa.text("next_due IS NOT NULL"),
    )
    op.create_table(
        "meta",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_meta"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("mentee", sa.String(), nullable=True),
        sa.Column("lane", sa.SmallInteger(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.Column("asking", sa.BigInteger(), nullable=True),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("not_after", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fleeting", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("worker", sa.String(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("repeats", sa.Integer(), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_outbox_message_id",
        "outbox",
        ["chat", "message_id"],
        unique=False,
        sqlite_where=sa.text("message_id IS NOT NULL"),
        postgresql_where=sa.text("message_id IS NOT NULL"),
    )
    op.create_index(
        "ix_outbox_pending",
        "outbox",
        ["chat", "id"],
        unique=False,
        sqlite_where=sa.text("state IN ('waiting', 'sending')"),
        postgresql_where=sa.text("state IN ('waiting', 'sending')"),
    )
    op.create_index(
        "ix_outbox_sending",
        "outbox",
        ["worker"],
        unique=False,
        sqlite_where=sa.text("state = 'sending'"),
        postgresql_where=sa.text("state = 'sending'"),
    )
    op.create_index(
        "ix_outbox_waiting",
        "outbox",
        ["lane", "id"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "asking",
        sa.Column("mentee", sa.String(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("frame", sa.BigInteger(), nullable=True),
        sa.Column("path", sa.LargeBinary(), nullable=True),
        sa.Column("text", sa.LargeBinary(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("perhaps", sa.DateTime(timezone=True), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["mentee"], ["mentee.id"], name="fk_asking_mentee", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("mentee", "number", name="pk_asking"),
    )
    op.create_index(
        "ix_asking_at",
        "asking",
        ["at"],
        unique=False,
        sqlite_where=sa.text("at IS NOT NULL"),
        postgresql_where=sa.text("at IS NOT NULL"),
    )
    op.create_index(
        "ix_asking_message_id",
        "asking",
        ["mentee", "message_id"],
        unique=False,
        sqlite_where=sa.text("message_id IS NOT NULL"),
        postgresql_where=sa.text("message_id IS NOT NULL"),
    )
    op.create_table(
        "checkin",
        sa.Column("mentee", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("percents", sa.LargeBinary(), nullable=True),
        sa.Column("went_well", sa.LargeBinary(), nullable=True),
        sa.Column("in_the_way", sa.LargeBinary(), nullable=True),
        sa.Column("confidence", sa.BigInteger(), nullable=True),
        sa.Column("next_step", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["mentee"], ["mentee.id"], name="fk_checkin_mentee", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("mentee", "id", name="pk_checkin"),
    )
    op.create_table(
        "frame",
        sa.Column("mentee", sa.String(), nullable=False),
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("dialog", sa.LargeBinary(), nullable=True),
        sa.Column("about", sa.LargeBinary(), nullable=True),
        sa.Column("facts", sa.LargeBinary(), nullable=True),
        sa.Column("answers", sa.LargeBinary(), nullable=True),
        sa.Column("refused", sa.LargeBinary(), nullable=True),
        sa.Column("outcome", sa.LargeBinary(), nullable=True),
        sa.Column("back_at", sa.LargeBinary(), nullable=True),
        sa.Column("marked", sa.LargeBinary(), nullable=True),
        sa.Column("early", sa.LargeBinary(), nullable=True),
        sa.Column("touched", sa.String(), nullable=True),
        sa.Column("passing", sa.Boolean(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["mentee"], ["mentee.id"], name="fk_frame_mentee", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("mentee", "id", "open", name="pk_frame"),
    )
    op.create_table(
        "goal",
        sa.Column("mentee", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("title", sa.LargeBinary(), nullable=True),
        sa.Column("specific", sa.LargeBinary(), nullable=True),
        sa.Column("evidence", sa.LargeBinary(), nullable=True),
        sa.Column("hours", sa.BigInteger(), nullable=True),
        sa.Column("confidence", sa.BigInteger(), nullable=True),
        sa.Column("needed", sa.LargeBinary(), nullable=True),
        sa.Column("status", sa.LargeBinary(), nullable=True),
        sa.Column("by", sa.Date(), nullable=True),
        sa.Column("outcome", sa.LargeBinary(), nullable=True),
        sa.Column("evaluation", sa.LargeBinary(), nullable=True),
        sa.Column("next_step", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["mentee"], ["mentee.id"], name="fk_goal_mentee", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("mentee", "id", name="pk_goal"),
    )
    op.create_table(
        "history",
        sa.Column("mentee", sa.String(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("subject", sa.LargeBinary(), nullable=True),
        sa.Column("what", sa.LargeBinary(), nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["mentee"], ["mentee.id"], name="fk_history_mentee", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("mentee", "number", name="pk_history"),
    )
    op.create_table(
        "key",
        sa.Column("mentee", sa.String(), nullable=False),
        sa.Column("wrapping", sa.String(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["mentee"], ["mentee.id"], name="fk_key_mentee", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("mentee", name="pk_key"),
    )
    op.create_table(
        "step",
        sa.Column("mentee", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("goal", sa.LargeBinary(), nullable=True),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.LargeBinary(), nullable=True),
        sa.Column("when", sa.Date(), nullable=True),
        sa.Column("obstacle", sa.LargeBinary(), nullable=True),
        sa.Column("if_then", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("done_at", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["mentee"], ["mentee.id"], name="fk_step_mentee", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("mentee", "id", name="pk_step"),
    )
