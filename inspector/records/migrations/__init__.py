"""The schema's versions, each an upgrade from the one before.

They are ordinary modules, so that they come along into a wheel and into an executable, and are carried out with
Alembic's operations in one transaction together with the note of the version reached.
"""

from __future__ import annotations

from collections.abc import Callable

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Column, Connection, Integer, MetaData, Table, insert, inspect, select, update

from inspector.records.migrations import v1, v2

Upgrade = Callable[[Operations], None]

UPGRADES: tuple[Upgrade, ...] = (v1.upgrade, v2.upgrade)
"""``UPGRADES[n]`` makes version n + 1 of version n; version 0 is an empty database."""

_version = Table("schema_version", MetaData(), Column("version", Integer, primary_key=True, autoincrement=False))


def schema_version(connection: Connection) -> int:
    """Of the database; 0 where nothing was ever written."""
    if not inspect(connection).has_table(_version.name):
        return 0
    return connection.execute(select(_version.c.version)).scalar_one()


def upgrade(connection: Connection, to: int = len(UPGRADES)) -> None:
    """Bring the database to version ``to``, inside the caller's transaction."""
    operations = Operations(MigrationContext.configure(connection))
    found = schema_version(connection)
    for step in UPGRADES[found:to]:
        step(operations)
    if found == 0:
        _version.create(connection)
        connection.execute(insert(_version).values(version=to))
    else:
        connection.execute(update(_version).values(version=to))
