"""Draws a defect of any kind."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from inspector.demo.blockage import draw_blocked_hole
from inspector.demo.burr import draw_burr
from inspector.demo.defects import Defect, DefectKind
from inspector.demo.marks import draw_dent, draw_scratch, draw_stain
from inspector.demo.particle import draw_foreign_particle
from inspector.demo.surface import Surface

_DRAW = {
    DefectKind.SCRATCH: draw_scratch,
    DefectKind.DENT: draw_dent,
    DefectKind.STAIN: draw_stain,
    DefectKind.BLOCKED_HOLE: draw_blocked_hole,
    DefectKind.BURR: draw_burr,
    DefectKind.FOREIGN_PARTICLE: draw_foreign_particle,
}
_SHOWS = 0.1


def draw_defect(surface: Surface, defect: Defect) -> NDArray[np.bool_]:
    """Spoil ``surface`` with ``defect``; (n, n) bool over the part's grid, the samples that it changes."""
    footprint = np.zeros(surface.cover.shape, bool)
    window, weight = _DRAW[defect.kind](surface, defect.severity, np.random.default_rng(defect.seed))
    footprint[window] = weight > _SHOWS
    return footprint
