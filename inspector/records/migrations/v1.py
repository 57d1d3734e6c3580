"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic.operations import Operations

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade(op: Operations) -> None:
    """Version 1 of an empty database."""
    op.create_table(
        "cameras",
        sa.Column("id", _ID, nullable=False),
        sa.Column("name", sa.String(length=500), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("digest"),
    )
    op.create_table(
        "events",
        sa.Column("id", _ID, nullable=False),
        sa.Column("at_us", sa.BigInteger(), nullable=False),
        sa.Column("station", sa.String(length=100), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("operator", sa.String(length=100), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_events_kind", "events", ["kind", "at_us"], unique=False)
    op.create_index("ix_events_time", "events", ["at_us", "id"], unique=False)
    op.create_table(
        "recipes",
        sa.Column("id", _ID, nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("model_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name", "version", "model_hash", name="uq_recipes"),
    )
    op.create_table(
        "sessions",
        sa.Column("id", _ID, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("station", sa.String(length=100), nullable=False),
        sa.Column("host", sa.String(length=255), nullable=False),
        sa.Column("program", sa.String(length=50), nullable=False),
        sa.Column("started_us", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
    op.create_index("ix_sessions_station", "sessions", ["station"], unique=False)
    op.create_table(
        "inspections",
        sa.Column("id", _ID, nullable=False),
        sa.Column("session_id", _ID, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("at_us", sa.BigInteger(), nullable=False),
        sa.Column("station", sa.String(length=100), nullable=False),
        sa.Column("recipe_id", _ID, nullable=False),
        sa.Column("camera_id", _ID, nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.String(length=500), nullable=False),
        sa.Column("trigger_id", sa.String(length=200), nullable=True),
        sa.Column("part_id", sa.String(length=200), nullable=True),
        sa.Column("part_id_origin", sa.String(length=10), nullable=False),
        sa.Column("operator", sa.String(length=100), nullable=True),
        sa.Column("verdict", sa.String(length=10), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("score", sa.Double(), nullable=True),
        sa.Column("percent", sa.Double(), nullable=True),
        sa.Column("limit_review", sa.Double(), nullable=False),
        sa.Column("limit_fail", sa.Double(), nullable=False),
        sa.Column("limit_pixel", sa.Double(), nullable=False),
        sa.Column("match", sa.Double(), nullable=True),
        sa.Column("wait_ms", sa.Double(), nullable=False),
        sa.Column("prepare_ms", sa.Double(), nullable=False),
        sa.Column("infer_ms", sa.Double(), nullable=False),
        sa.Column("judge_ms", sa.Double(), nullable=False),
        sa.Column("latency_ms", sa.Double(), nullable=False),
        sa.Column("brightness", sa.Double(), nullable=True),
        sa.Column("sharpness", sa.Double(), nullable=True),
        sa.Column("position_x", sa.Double(), nullable=True),
        sa.Column("position_y", sa.Double(), nullable=True),
        sa.Column("angle_deg", sa.Double(), nullable=True),
        sa.Column("defects", sa.JSON(), nullable=False),
        sa.Column("picture", sa.String(length=500), nullable=True),
        sa.Column("map", sa.String(length=500), nullable=True),
        sa.Column("disposition", sa.String(length=10), nullable=True),
        sa.ForeignKeyConstraint(
            ["camera_id"],
            ["cameras.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recipe_id"],
            ["recipes.id"],
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("session_id", "number", name="uq_inspections"),
    )
    op.create_index(
        "ix_inspections_disposition",
        "inspections",
        ["disposition", "at_us"],
        unique=False,
        sqlite_where=sa.text("disposition IS NOT NULL"),
        postgresql_where=sa.text("disposition IS NOT NULL"),
    )
    op.create_index(
        "ix_inspections_part",
        "inspections",
        ["part_id"],
        unique=False,
        sqlite_where=sa.text("part_id IS NOT NULL"),
        postgresql_where=sa.text("part_id IS NOT NULL"),
    )
    op.create_index(
        "ix_inspections_recipe", "inspections", ["recipe_id", "verdict", "at_us", "id", "percent"], unique=False
    )
    op.create_index("ix_inspections_seq", "inspections", ["seq"], unique=False)
    op.create_index("ix_inspections_time", "inspections", ["at_us", "id", "percent"], unique=False)
    op.create_index(
        "ix_inspections_trigger",
        "inspections",
        ["trigger_id"],
        unique=False,
        sqlite_where=sa.text("trigger_id IS NOT NULL"),
        postgresql_where=sa.text("trigger_id IS NOT NULL"),
    )
    op.create_index("ix_inspections_verdict", "inspections", ["verdict", "at_us", "id", "percent"], unique=False)
    op.create_table(
        "tallies",
        sa.Column("quarter", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("station", sa.String(length=100), nullable=False),
        sa.Column("recipe_id", _ID, nullable=False),
        sa.Column("verdict", sa.String(length=10), nullable=False),
        sa.Column("parts", sa.Integer(), nullable=False),
        sa.Column("latencies", sa.JSON(), nullable=False),
        sa.Column("percents", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["recipe_id"],
            ["recipes.id"],
        ),
        sa.PrimaryKeyConstraint("quarter", "station", "recipe_id", "verdict"),
    )
    op.create_table(
        "dispositions",
        sa.Column("id", _ID, nullable=False),
        sa.Column("inspection_id", _ID, nullable=False),
        sa.Column("at_us", sa.BigInteger(), nullable=False),
        sa.Column("decision", sa.String(length=10), nullable=False),
        sa.Column("operator", sa.String(length=100), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["inspection_id"],
            ["inspections.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_dispositions_inspection_id"), "dispositions", ["inspection_id"], unique=False)
