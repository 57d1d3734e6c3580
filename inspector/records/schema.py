"""The tables of the records database, the same in SQLite and PostgreSQL.

Times are whole microseconds of UTC since 1970, so that both databases sort, compare and keep them alike.
A row of ``inspections`` is written once; afterwards only its ``disposition`` changes, and each change of that
stands in ``dispositions`` for good.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

SCHEMA_VERSION = 2
"""Of the tables below; see :mod:`inspector.records.migrations`."""

metadata = MetaData()

_Id = BigInteger().with_variant(Integer, "sqlite")
"""SQLite counts rows by itself only where the type is called INTEGER."""

sessions = Table(
    "sessions",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("uid", String(32), nullable=False, unique=True),
    Column("station", String(100), nullable=False),
    Column("host", String(255), nullable=False),
    Column("program", String(50), nullable=False),
    Column("started_us", BigInteger, nullable=False),
    Index("ix_sessions_station", "station"),
)
"""One start of the program on one station."""

recipes = Table(
    "recipes",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("name", String(200), nullable=False),
    Column("version", Integer, nullable=False),
    Column("model_hash", String(64), nullable=False),
    UniqueConstraint("name", "version", "model_hash", name="uq_recipes"),
)
"""Which model judged. ``model_hash`` is the SHA-256 over all files of the version; empty where it is unknown."""

cameras = Table(
    "cameras",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("name", String(500), nullable=False),
    Column("settings", Text, nullable=False),
    Column("digest", String(64), nullable=False, unique=True),
)
"""A camera as it was set: ``settings`` is JSON with sorted keys, ``{}`` where the source has none. ``digest`` is the
SHA-256 of both, for PostgreSQL cannot keep long texts unique."""

inspections = Table(
    "inspections",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("session_id", _Id, ForeignKey("sessions.id"), nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("at_us", BigInteger, nullable=False),
    Column("station", String(100), nullable=False),
    Column("recipe_id", _Id, ForeignKey("recipes.id"), nullable=False),
    Column("camera_id", _Id, ForeignKey("cameras.id"), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("source", String(500), nullable=False),
    Column("trigger_id", String(200)),
    Column("part_id", String(200)),
    Column("part_id_origin", String(10), nullable=False),
    Column("operator", String(100)),
    Column("verdict", String(10), nullable=False),
    Column("reason", Text, nullable=False),
    Column("score", Double),
    Column("percent", Double),
    Column("limit_review", Double, nullable=False),
    Column("limit_fail", Double, nullable=False),
    Column("limit_pixel", Double, nullable=False),
    Column("match", Double),
    Column("wait_ms", Double, nullable=False),
    Column("prepare_ms", Double, nullable=False),
    Column("infer_ms", Double, nullable=False),
    Column("judge_ms", Double, nullable=False),
    Column("latency_ms", Double, nullable=False),
    Column("code_ms", Double, nullable=False, server_default="0"),
    Column("brightness", Double),
    Column("sharpness", Double),
    Column("position_x", Double),
    Column("position_y", Double),
    Column("angle_deg", Double),
    Column("defects", JSON, nullable=False),
    Column("picture", String(500)),
    Column("map", String(500)),
    Column("disposition", String(10)),
    UniqueConstraint("session_id", "number", name="uq_inspections"),
    Index("ix_inspections_time", "at_us", "id", "percent"),
    Index("ix_inspections_verdict", "verdict", "at_us", "id", "percent"),
    Index("ix_inspections_recipe", "recipe_id", "verdict", "at_us", "id", "percent"),
    Index("ix_inspections_operator", "operator", "at_us", "id"),
    Index("ix_inspections_station", "station", "at_us", "id"),
    Index("ix_inspections_seq", "seq"),
    Index(
        "ix_inspections_part",
        "part_id",
        sqlite_where=text("part_id IS NOT NULL"),
        postgresql_where=text("part_id IS NOT NULL"),
    ),
    Index(
        "ix_inspections_trigger",
        "trigger_id",
        sqlite_where=text("trigger_id IS NOT NULL"),
        postgresql_where=text("trigger_id IS NOT NULL"),
    ),
    Index(
        "ix_inspections_disposition",
        "disposition",
        "at_us",
        sqlite_where=text("disposition IS NOT NULL"),
        postgresql_where=text("disposition IS NOT NULL"),
    ),
)
"""One part each. ``number`` counts the parts of a session from 1 without a gap: a gap is a lost part, and
``(session_id, number)`` makes sure that a part which is written again is there once.

``defects`` is ``[[x, y, area, value], …]``, strongest first: place and area as shares of the inspected image's
sides and area (the part's own frame where it is aligned), value in percent of the fail limit. ``picture`` and
``map`` are relative to the archive's folder, None where none was to be kept; the file may be gone by now.
"""

dispositions = Table(
    "dispositions",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("inspection_id", _Id, ForeignKey("inspections.id"), nullable=False, index=True),
    Column("at_us", BigInteger, nullable=False),
    Column("decision", String(10), nullable=False),
    Column("operator", String(100), nullable=False),
    Column("reason", Text, nullable=False),
)
"""What people decided of a part, each decision for good; the newest counts."""

tallies = Table(
    "tallies",
    metadata,
    Column("quarter", Integer, primary_key=True, autoincrement=False),
    Column("station", String(100), primary_key=True),
    Column("recipe_id", _Id, ForeignKey("recipes.id"), primary_key=True),
    Column("verdict", String(10), primary_key=True),
    Column("parts", Integer, nullable=False),
    Column("latencies", JSON, nullable=False),
    Column("percents", JSON, nullable=False),
)
"""Counts per quarter of an hour (``at_us // 900_000_000``), written together with the parts that they count.

``latencies`` and ``percents`` are ``[first bin, parts, parts, …]``, see :func:`inspector.records.tally.packed`.
"""

events = Table(
    "events",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("at_us", BigInteger, nullable=False),
    Column("station", String(100), nullable=False),
    Column("kind", String(30), nullable=False),
    Column("operator", String(100), nullable=False),
    Column("text", Text, nullable=False),
    Column("details", JSON, nullable=False),
    Index("ix_events_time", "at_us", "id"),
    Index("ix_events_kind", "kind", "at_us"),
)
"""What else an auditor asks for: checks at the start of a shift, pictures that could not be kept."""
