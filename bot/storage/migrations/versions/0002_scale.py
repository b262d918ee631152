"""Several processes on one database: Telegram's pace kept by all together, and who polls."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "lease",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("drained", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("name", name="pk_lease"),
    )
    op.create_table(
        "pace",
        sa.Column("chat", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("paid", sa.Double(), nullable=False),
        sa.Column("granted", sa.Integer(), nullable=True),
        sa.Column("flooded", sa.Double(), nullable=True),
        sa.PrimaryKeyConstraint("chat", name="pk_pace"),
    )
