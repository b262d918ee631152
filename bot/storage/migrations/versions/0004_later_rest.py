"""A rest that begins later: its first day, and the day on which the coach may speak again."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

COLUMNS = ("rest_from", "rest_back")


def upgrade() -> None:
    for name in COLUMNS:
        op.add_column("mentee", sa.Column(name, sa.Date(), nullable=True))
