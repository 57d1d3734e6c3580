"""Opens the records database: SQLite in the data folder, or PostgreSQL for a plant with many stations."""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from inspector.errors import RecordError
from inspector.records import migrations
from inspector.records.schema import SCHEMA_VERSION

_log = logging.getLogger(__name__)

BUSY_S = 5.0
"""How long a statement waits for a database that another program has locked."""
_ANSWER_S = 5
"""How long PostgreSQL may take to answer at all."""
_WRITES = "inspector_writes"
"""Execution option of connections that are meant to write."""


def sqlite_url(file: Path) -> str:
    """The URL of an SQLite file."""
    return URL.create("sqlite", database=str(file)).render_as_string(hide_password=False)


class Database:
    """An open records database. Thread-safe; each transaction has a connection of its own."""

    def __init__(self, engine: Engine, *, read_only: bool) -> None:
        self._engine = engine
        self._writing_engine = engine.execution_options(**{_WRITES: True})
        self.read_only = read_only
        self._file = Path(str(engine.url.database)).absolute() if engine.dialect.name == "sqlite" else None
        self._inode: int | None = None

    @property
    def name(self) -> str:
        """For people: the file, or the URL without its password."""
        return _name(self._engine.url)

    @property
    def dialect(self) -> str:
        """``sqlite`` or ``postgresql``."""
        return self._engine.dialect.name

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A view of the database at one moment. Raises :class:`RecordError` when it cannot be read."""
        with _faults(self.name), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction, on the disk when the block ends and gone when it raises. Raises :class:`RecordError`."""
        if self.read_only:
            raise RecordError(f"The records in {self.name} were opened for viewing only.", "")
        self._check_file()
        with _faults(self.name), self._writing_engine.begin() as connection:
            yield connection

    def _check_file(self) -> None:
        """SQLite goes on writing to a file that was deleted, where nobody will ever read it."""
        if self._file is None:
            return
        try:
            inode = self._file.stat().st_ino
        except OSError:
            inode = 0  # not made yet, or gone
        if self._inode is None:
            self._inode = inode or None
        elif inode != self._inode:
            raise RecordError(f"{self._file} was moved or deleted while parts were recorded to it.", "Put it back.")

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()


def open_database(url: str, *, read_only: bool = False) -> Database:
    """Open the database at ``url``, such as ``sqlite:////data/records.db`` or ``postgresql://user@host/inspector``.

    An empty database gets its tables. An SQLite file of an older version is upgraded, a copy of it left beside;
    PostgreSQL is only upgraded by :func:`upgrade_database`, for other stations may still write the older version.
    ``read_only`` changes nothing and also opens what a newer program has written.

    Raises :class:`RecordError` when there is no database to be reached, it is damaged, or it is of a version
    that this program cannot write.
    """
    database = Database(_engine(url, read_only), read_only=read_only)
    try:
        with database.reading() as connection:
            found = migrations.schema_version(connection)
        if read_only:
            _check_readable(database, found)
        elif found > SCHEMA_VERSION:
            raise RecordError(
                f"The records in {database.name} were written by a newer Inspector (schema {found}; this one "
                f"writes {SCHEMA_VERSION}).",
                "Update Inspector on this PC. Until then they can only be viewed.",
            )
        elif found == 0 or (found < SCHEMA_VERSION and database.dialect == "sqlite"):
            upgrade_database(database)
        elif found < SCHEMA_VERSION:
            raise RecordError(
                f"The records in {database.name} have schema {found}; this program writes {SCHEMA_VERSION}.",
                "Back the database up, update all stations, then run: inspector records upgrade",
            )
    except BaseException:
        database.close()
        raise
    return database


def upgrade_database(database: Database) -> Path | None:
    """Bring the database to this program's schema; returns the copy left beside an SQLite file that had content.

    It is upgraded as a whole or not at all. Raises :class:`RecordError`.
    """
    with database.reading() as connection:
        found = migrations.schema_version(connection)
    backup = _back_up(database, found) if found and database.dialect == "sqlite" else None
    with database.writing() as connection:
        migrations.upgrade(connection)
    if found:
        _log.info("The records in %s were upgraded from schema %d to %d", database.name, found, SCHEMA_VERSION)
    return backup


def upgrade_url(url: str) -> tuple[int, int, Path | None]:
    """Upgrade the database at ``url`` whatever it is; returns its schema before and after, and the copy left beside.

    Raises :class:`RecordError`, also where it has a newer schema.
    """
    database = Database(_engine(url, read_only=False), read_only=False)
    try:
        with database.reading() as connection:
            found = migrations.schema_version(connection)
        if found >= SCHEMA_VERSION:
            open_database(url).close()
            return found, found, None
        return found, SCHEMA_VERSION, upgrade_database(database)
    finally:
        database.close()


def integrity_faults(database: Database) -> list[str]:
    """What SQLite finds damaged, pages and references; always empty for PostgreSQL, which checks its own pages."""
    if database.dialect != "sqlite":
        return []
    with database.reading() as connection:
        found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check")]
        dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return [line for line in found if line != "ok"] + [f"a row of {row[0]} refers to nothing" for row in dangling]


def _engine(url: str, read_only: bool) -> Engine:
    try:
        parsed = make_url(url)
        backend = parsed.get_backend_name()
    except (ArgumentError, NoSuchModuleError):
        backend = ""
    if backend == "sqlite":
        return _sqlite_engine(parsed, read_only)
    if backend == "postgresql":
        return _postgresql_engine(parsed, read_only)
    raise RecordError(
        "The address of the records database cannot be used.",
        "Write postgresql://user:password@host/database, or leave it empty for a file in the data folder.",
    )


def _sqlite_engine(url: URL, read_only: bool) -> Engine:
    if not url.database or url.database == ":memory:":
        raise RecordError("The records need a file.", "Name one: sqlite:////folder/records.db")
    file = Path(url.database).absolute()
    if read_only and not file.is_file():
        raise RecordError(f"There are no records in {file}.", "Parts are recorded when the station runs.")
    if not read_only:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _unreachable(str(file), error.strerror or str(error)) from error
    mode = "ro" if read_only else "rwc"

    def connect() -> sqlite3.Connection:
        # Transactions begin where the program says so, also before CREATE TABLE, so that an upgrade is whole.
        return sqlite3.connect(
            f"{file.as_uri()}?mode={mode}", uri=True, timeout=BUSY_S, isolation_level=None, check_same_thread=False
        )

    engine = create_engine(url, creator=connect)

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: Any) -> None:
        with closing(connection.cursor()) as cursor:
            if not read_only:
                _use_wal(cursor)
                cursor.execute("PRAGMA synchronous = FULL")
            cursor.execute("PRAGMA foreign_keys = ON")
            cursor.execute("PRAGMA cache_size = -32768")

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        # Who will write says so at once: a lock that is asked for later may be refused in the middle.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get(_WRITES) else "BEGIN")

    return engine


def _use_wal(cursor: sqlite3.Cursor) -> None:
    """Write-ahead logging, kept by the file. SQLite does not itself wait where two programs ask for it at once."""
    patience_ends_s = time.monotonic() + BUSY_S
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > patience_ends_s:
                raise
        time.sleep(0.01)


def _postgresql_engine(url: URL, read_only: bool) -> Engine:
    try:
        return create_engine(
            url.set(drivername="postgresql+psycopg"),
            pool_pre_ping=True,
            connect_args={
                "connect_timeout": _ANSWER_S,
                "tcp_user_timeout": _ANSWER_S * 1000,
                "options": f"-c lock_timeout={_ANSWER_S}s -c synchronous_commit=on"
                + (" -c default_transaction_read_only=on" if read_only else ""),
            },
        )
    except ImportError as error:
        raise RecordError(
            "PostgreSQL cannot be used by this copy of Inspector.", "Install it with: pip install inspector[postgresql]"
        ) from error


def _check_readable(database: Database, found: int) -> None:
    if found == 0:
        raise RecordError(f"There are no records in {database.name}.", "Parts are recorded when the station runs.")
    if found < SCHEMA_VERSION:
        raise RecordError(
            f"The records in {database.name} have the older schema {found}.",
            "Start the station once; it upgrades them.",
        )


def _back_up(database: Database, version: int) -> Path:
    """A copy of one moment, file and WAL together; that of an upgrade which failed gives way to it."""
    file = Path(str(database._engine.url.database))
    copy = file.with_name(f"{file.stem}-schema{version}{file.suffix}")
    unfinished = copy.with_name(f"{copy.name}.{os.getpid()}-{threading.get_ident()}")
    try:
        with _faults(database.name), database._engine.connect() as connection:
            raw = connection.connection.dbapi_connection
            assert raw is not None
            raw.execute("VACUUM INTO ?", (str(unfinished),))  # refused inside a transaction of SQLAlchemy's
        with unfinished.open("rb+") as written:
            os.fsync(written.fileno())
        with closing(sqlite3.connect(unfinished)) as copied:
            (found,) = copied.execute("SELECT version FROM schema_version").fetchone()
        if found == version:  # else another program has upgraded it meanwhile, after a copy of its own
            unfinished.replace(copy)
    except OSError as error:
        raise _unreachable(str(copy), error.strerror or str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return copy


@contextmanager
def _faults(name: str) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        if _is_damaged(error.orig):
            raise _damaged(name, str(error.orig)) from error
        raise _unreachable(name, " ".join(str(error.orig).split())) from error
    except sqlite3.Error as error:
        raise (_damaged if _is_damaged(error) else _unreachable)(name, str(error)) from error


def _is_damaged(error: BaseException | None) -> bool:
    """Whether waiting will not help; the code of an error of SQLite has more in its upper bits."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _damaged(name: str, reason: str) -> RecordError:
    return RecordError(
        f"The records database {name} is damaged: {reason}.",
        "Restore it from a backup, or give it another name: a new one is then begun. The parts that wait in the data "
        "folder go into it.",
    )


def _unreachable(name: str, reason: str) -> RecordError:
    return RecordError(
        f"The records database {name} cannot be used: {reason}.",
        "Check its disk, its server or the network; the parts wait in the data folder until it is back.",
    )


def _name(url: URL) -> str:
    if url.get_backend_name() == "sqlite":
        return str(url.database)
    return url.set(query={}).render_as_string(hide_password=True)
