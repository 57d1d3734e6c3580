"""How long the reading of a part's code took; parts found by operator and by station."""

from __future__ import annotations

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Version 2 of version 1, whose parts had no codes read."""
    op.add_column("inspections", sa.Column("code_ms", sa.Double(), nullable=False, server_default="0"))
    op.create_index("ix_inspections_operator", "inspections", ["operator", "at_us", "id"], unique=False)
    op.create_index("ix_inspections_station", "inspections", ["station", "at_us", "id"], unique=False)
