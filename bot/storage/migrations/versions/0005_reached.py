"""When a milestone was reached: of several ticks the latest is the one that is taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("milestone", sa.Column("done_at", sa.String(), nullable=True))
