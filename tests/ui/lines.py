"""A window with two lines whose every moment a test decides."""

from __future__ import annotations

from inspector.core.inspection import RecipeId
from inspector.ui.choices import SourceChoice
from inspector.ui.line_pane import LineParts
from tests.ui.line_double import LineDouble


def second_line(name: str = "Caps", recipe: str = "Cap 38 mm") -> tuple[LineDouble, LineParts]:
    """A line beside that of the fixtures, with another recipe."""
    from tests.ui.conftest import no_camera

    line = LineDouble()
    line.recipe = RecipeId(recipe, 2)
    source = SourceChoice("line 3", "/data/line 3", no_camera)
    return line, LineParts(line, no_camera, source, name)  # type: ignore[arg-type]
