"""What can be wrong with a demo part."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class DefectKind(Enum):
    """The six kinds; the value names the folder in a data set."""

    SCRATCH = "scratch"
    DENT = "dent"
    STAIN = "stain"
    BLOCKED_HOLE = "blocked_hole"
    BURR = "burr"
    FOREIGN_PARTICLE = "foreign_particle"


@dataclass(frozen=True, slots=True)
class Defect:
    """A defect to draw: ``severity`` from 0.0, barely visible, to 1.0, gross; ``seed`` says where and in what shape."""

    kind: DefectKind
    severity: float
    seed: int

    def __post_init__(self) -> None:
        if not 0.0 <= self.severity <= 1.0:
            raise ValueError(f"severity is from 0 to 1, not {self.severity}")
