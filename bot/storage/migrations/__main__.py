"""Prints the step that leads from the database of the last step to the tables of today; `--first` from nothing.

    python -m bot.storage.migrations > 0002.py  # then into versions/, with a name that says what it does

To be formatted, and read before it is believed: a renamed column looks like one that went and another that came.
"""

import re
import sys
from typing import Any, Literal

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from bot.storage.mapping import Instant, Moment
from bot.storage.migrations import HEAD, upgrade
from bot.storage.tables import metadata

STEP = '''"""{title}"""

import sqlalchemy as sa
from alembic import op

revision = "{number:04}"
down_revision = {before}


def upgrade() -> None:
{code}
'''


def step(first: bool) -> str:
    """The file's text, to be formatted."""
    with create_engine("sqlite://").begin() as connection:
        if not first:
            upgrade(connection)
        context = MigrationContext.configure(connection)
        operations = produce_migrations(context, metadata).upgrade_ops
        assert operations is not None
        code = render_python_code(operations, render_item=_plain_types, migration_context=context)
    before = None if first else f'"{HEAD}"'
    lines = [line for line in code.splitlines() if not line.strip().startswith("#")] or ["    pass"]
    code = re.sub(r"op\.f\(('\w+')\)|, autoincrement=False", r"\1", "\n".join(lines))
    title = "The first tables." if first else "What it does."
    return STEP.format(title=title, number=1 if first else int(HEAD) + 1, before=before, code=code)


def _plain_types(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    """A step does not import the code of today: it has to do the same in years."""
    if kind == "type" and isinstance(item, Instant):
        return "sa.DateTime(timezone=True)"
    return "sa.String()" if kind == "type" and isinstance(item, Moment) else False


if __name__ == "__main__":
    print(step("--first" in sys.argv))
