"""Page 3: what of the picture is inspected, how each part is found, and how finely it is looked at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.affine import pixel_length
from inspector.core.teaching import PreparedView, Probe
from inspector.errors import InspectorError
from inspector.recipes.plan import AlignmentPlan, CalibrationPlan
from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.panel import Panel
from inspector.ui.style_property import set_style_property
from inspector.ui.teach.alignment_settings import AlignmentSettings
from inspector.ui.teach.fineness_settings import FinenessSettings
from inspector.ui.teach.ghost_view import GhostView
from inspector.ui.teach.named_slider import NamedSlider
from inspector.ui.teach.page import TeachPage
from inspector.ui.teach.region_canvas import RegionCanvas
from inspector.ui.teach.region_tools import RegionTools
from inspector.ui.teach.shape_editing import Role, Shapes, middle_box
from inspector.ui.texts import count_text, percent_text
from inspector.ui.theme import Theme, Type
from inspector.workers.teaching import TeachController

_FIRST_PATTERN = 0.7
"""Share of the sides that the pattern covers until one draws another."""
_PATIENCE_MS = 120
"""So long after the last change the picture is prepared anew."""
_PROBE_AFTER_MS = 500
"""So long after it what a part takes is measured."""


class RegionPage(TeachPage):
    """Left the reference to draw on, right what the detector makes of any picture. Nothing of it must be touched."""

    def __init__(self, controller: TeachController, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(controller, theme, parent)
        self._reference: Path | None = None
        self._reference_view: PreparedView | None = None
        self._prepared_at = 0.0
        """Side of the prepared image in the reference's view."""
        self._measured: object = None
        self._is_measuring = False
        self._looked_for: AlignmentPlan | None = None
        """By what parts were found when the pictures were checked."""
        self._view: PreparedView | None = None
        self._at = 0
        self._left, self._right = Panel(), Panel()
        self.tools = RegionTools()
        self.canvas = RegionCanvas(theme)
        self.ghost = GhostView(theme)
        self.older, self.newer = Button("live", kind="flat"), Button("forward", kind="flat")
        self._which = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._which.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.ghost_strength = NamedSlider(0, 100)
        self.alignment = AlignmentSettings()
        self.fineness = FinenessSettings()
        self._build()
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._probe_timer = QTimer(self, singleShot=True, interval=_PROBE_AFTER_MS)
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._left.content.addWidget(self.tools)
        self._left.content.addWidget(self.canvas, 1)
        self._stepper = QHBoxLayout()
        self._stepper.addWidget(self.older)
        self._stepper.addWidget(self._which, 1)
        self._stepper.addWidget(self.newer)
        rules = [QFrame() for _ in range(2)]
        for rule in rules:
            rule.setObjectName("rule")
            rule.setFixedHeight(1)
        self._settings = QVBoxLayout()
        for widget in (self.ghost_strength, rules[0], self.alignment, rules[1], self.fineness):
            self._settings.addWidget(widget)
        self._right.content.addWidget(self.ghost, 1)
        self._right.content.addLayout(self._stepper)
        self._right.content.addLayout(self._settings)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._left, 8)
        self._row.addWidget(self._right, 5)

    def _connect(self) -> None:
        canvas, tools, controller = self.canvas, self.tools, self.controller
        tools.tool_changed.connect(canvas.set_tool)
        tools.undo_clicked.connect(canvas.undo)
        tools.delete_clicked.connect(canvas.delete_selected)
        canvas.shapes_changed.connect(self._on_shapes_changed)
        canvas.selection_changed.connect(self._show_tools)
        self.older.clicked.connect(lambda: self.step(-1))
        self.newer.clicked.connect(lambda: self.step(1))
        self.ghost_strength.changed.connect(self._on_ghost_changed)
        self.alignment.wanted.connect(self._on_alignment_wanted)
        self.alignment.chosen.connect(self._on_alignment_chosen)
        self.fineness.moved.connect(self._write_smallest)
        self.fineness.chosen.connect(self._on_fineness_chosen)
        self._timer.timeout.connect(self._look)
        self._probe_timer.timeout.connect(self._measure)
        controller.probed.connect(self._on_probed)
        controller.failed.connect(self._on_failed)
        controller.previewed.connect(self._on_previewed)
        controller.scan_finished.connect(self._on_scan_finished)
        self.ghost_strength.slider.setValue(0)

    # The page

    def title(self) -> str:
        return self.tr("Region")

    def missing(self) -> str:
        view = self._reference_view
        if view is not None and view.not_found:
            return self.tr("The pattern is not found even where it was drawn: draw another")
        return ""

    def note(self) -> str:
        plan = self.controller.plan
        if plan is None or plan.region is not None or plan.ignore or plan.alignment is not None:
            return ""
        return self.tr("All of the picture is inspected: that is right for most products")

    def enter(self) -> None:
        plan = self.controller.plan
        if plan is None:
            return
        self._looked_for = plan.alignment
        self._show_plan(plan)
        self._begin()
        self._probe_timer.start()

    def leave(self) -> None:
        self._probe_timer.stop()
        if self._is_measuring:
            # What comes next must not wait for a measurement that nobody looks at.
            self._is_measuring, self._measured = False, None
            self.controller.cancel()
        plan = self.controller.plan
        if plan is not None and plan.alignment != self._looked_for:
            self.controller.scan()  # in which pictures the part is found may be others now

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        for widget in (
            self._left,
            self._right,
            self.tools,
            self.canvas,
            self.ghost,
            self.older,
            self.newer,
            self.ghost_strength,
            self.alignment,
            self.fineness,
        ):
            widget.apply_theme(theme)
        self._which.setFont(theme.font(Type.BODY))
        self._row.setSpacing(theme.px(16))
        self._settings.setSpacing(theme.px(8))
        self._stepper.setSpacing(theme.px(4))

    def retranslate(self) -> None:
        self._left.title.setText(self.tr("What is inspected"))
        self._right.title.setText(self.tr("What the detector sees"))
        self.older.setToolTip(self.tr("The picture before (Page Up)"))
        self.newer.setToolTip(self.tr("The next picture (Page Down)"))
        for button in (self.older, self.newer):
            button.setAccessibleName(button.toolTip())
        self.alignment.retranslate()
        self.fineness.retranslate()
        self._write_ghost()
        self._write_smallest()
        self._show_state()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_PageUp:
            self.step(-1)
        elif event.key() == Qt.Key.Key_PageDown:
            self.step(1)
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Another picture on the right."""
        paths = self._usable()
        if paths:
            self._at = (self._at + by) % len(paths)
            self.controller.preview(paths[self._at])
            self._show_state()

    # The plan

    def _show_plan(self, plan: CalibrationPlan) -> None:
        alignment = plan.alignment
        pattern = None if alignment is None else alignment.pattern
        self.canvas.show_shapes(Shapes(plan.region, plan.ignore, pattern))
        self.alignment.show_alignment(alignment)
        self.fineness.show_values(plan.resolution, plan.tiles)
        self.retranslate()
        self._show_tools()

    def _on_shapes_changed(self, shapes: Shapes) -> None:
        plan = self.controller.plan
        if plan is None:
            return
        alignment = plan.alignment
        if shapes.pattern is None:
            alignment = None
        elif alignment is None or shapes.pattern != alignment.pattern:
            alignment = self._alignment(shapes)
        self.alignment.align.setChecked(alignment is not None)
        self.controller.change(region=shapes.region, ignore=shapes.ignore, alignment=alignment)
        self._after_change()

    def _alignment(self, shapes: Shapes) -> AlignmentPlan | None:
        if self._reference is None or shapes.pattern is None:
            return None
        return AlignmentPlan.model_validate(
            {"reference": self._reference, "pattern": shapes.pattern, **self.alignment.values()}
        )

    def _on_alignment_wanted(self, on: bool) -> None:
        shapes = self.canvas.shapes
        size = self.canvas.picture_size
        if size.isEmpty():
            self.alignment.align.setChecked(False)
            return
        pattern = middle_box(size, _FIRST_PATTERN) if on else None
        self.canvas.change(Shapes(shapes.region, shapes.ignore, pattern))
        self.tools.choose(Role.PATTERN if on else Role.REGION)

    def _on_alignment_chosen(self) -> None:
        plan = self.controller.plan
        if plan is not None and plan.alignment is not None and self.alignment.differs_from(plan.alignment):
            self.controller.change(alignment=plan.alignment.model_copy(update=self.alignment.values()))
            self._after_change()

    def _on_fineness_chosen(self) -> None:
        plan = self.controller.plan
        resolution, tiles = self.fineness.values
        if plan is not None and (plan.resolution, plan.tiles) != (resolution, tiles):
            self.controller.change(resolution=resolution, tiles=tiles)
            self._after_change()

    def _after_change(self) -> None:
        self._timer.start()
        self._probe_timer.start()
        self._show_tools()
        self._show_state()

    # What a part takes

    def _measure(self) -> None:
        """Only with tiles: without them what it takes is shown with the methods, and is not long."""
        plan = self.controller.plan
        if plan is None:
            return
        wanted = plan.good, plan.excluded, plan.region, plan.ignore, plan.alignment, plan.resolution, plan.tiles
        key = (*wanted, plan.detector, repr(plan.settings))
        if plan.tiles == 1:
            self._measured = None
            self.fineness.show_probe(None)
        elif key != self._measured:
            self._measured, self._is_measuring = key, True
            self.fineness.show_measuring()
            self.controller.probe(plan.detector)

    def _on_probed(self, probe: Probe) -> None:
        plan = self.controller.plan
        if self._is_measuring and plan is not None and probe.detector == plan.detector:
            self._is_measuring = False
            self.fineness.show_probe(probe)

    def _on_failed(self, operation: str, _: InspectorError) -> None:
        if operation == "probe" and self._is_measuring:
            self._is_measuring, self._measured = False, None
            self.fineness.show_probe(None)

    # Pictures

    def _usable(self) -> list[Path]:
        plan = self.controller.plan
        if plan is None:
            return []
        return [one.path for one in self.controller.reports if one.usable and one.path not in plan.excluded]

    def _begin(self) -> None:
        """The reference is what the pattern was drawn on, else the first good picture."""
        plan, paths = self.controller.plan, self._usable()
        if plan is None:
            return
        reference = plan.alignment.reference if plan.alignment is not None else next(iter(paths), None)
        if reference != self._reference:
            self._reference = reference
            self._reference_view = self._view = None
            self.canvas.show_picture(None)
            self.ghost.show_view(None)
            self.ghost.show_ghost(None)
            self._at = 0
        self._show_another(paths)
        self._look()

    def _show_another(self, paths: list[Path]) -> None:
        """Beside the reference any other picture says more than the reference itself."""
        self._at = min(self._at, max(0, len(paths) - 1))
        if len(paths) > 1 and paths[self._at] == self._reference:
            self._at = (self._at + 1) % len(paths)

    def _look(self) -> None:
        """First the reference, for the ghost; the picture in view follows it."""
        if self._reference is not None:
            self.controller.preview(self._reference)

    def _on_previewed(self, view: PreparedView) -> None:
        if not self.isVisible():
            return
        paths = self._usable()
        shown = paths[self._at] if self._at < len(paths) else self._reference
        if view.path == self._reference:
            self._reference_view = view
            self._prepared_at = self.fineness.side
            self.canvas.show_picture(view.picture)
            self.ghost.show_ghost(view.prepared)
            if shown is not None and shown != view.path:
                self.controller.preview(shown)
        if view.path == shown:
            self._view = view
            self.ghost.show_view(view)
        self._write_smallest()
        self._show_state()
        self._show_tools()

    def _on_scan_finished(self) -> None:
        if not self.isVisible():
            return
        if self._reference is None:
            self._begin()
        else:
            self._show_another(self._usable())
            self._look()

    # Showing it

    def _on_ghost_changed(self, percent: int) -> None:
        self.ghost.set_strength(percent / 100)
        self._write_ghost()

    def _write_ghost(self) -> None:
        value = self.ghost_strength.slider.value()
        tip = self.tr("Blend the reference over the picture: what does not lie on it is seen twice")
        self.ghost_strength.write(self.tr("Ghost of the reference"), percent_text(value), tip)

    def _write_smallest(self) -> None:
        """Until the picture is prepared anew, about what it will be."""
        view = self._reference_view
        if view is None:
            self.canvas.show_smallest_defect(0.0, "")
            return
        self.fineness.show_too_fine(view.map_to_picture is not None and pixel_length(view.map_to_picture) < 0.95)
        smallest = view.smallest_defect_px * self._prepared_at / self.fineness.side
        text = self.tr("smallest defect that can show: {size} pixels").format(size=max(1, round(smallest)))
        self.canvas.show_smallest_defect(smallest, text)

    def _write_found(self) -> None:
        view = self._view
        aligned = self.alignment.is_wanted
        if view is None or not aligned or view.match is None:
            self._right.summary.setText("")
            return
        found = not view.not_found
        text = self.tr("found, match {percent}") if found else self.tr("not found, match {percent}")
        self._right.summary.setText(text.format(percent=percent_text(100 * view.match)))
        set_style_property(self._right.summary, "tone", "pass" if found else "fault")

    def _show_state(self) -> None:
        paths = self._usable()
        self.alignment.show_state()
        name = paths[self._at].name if self._at < len(paths) else ""
        text = self.tr("{number} of {count} · {name}")
        self._which.setText(
            text.format(number=count_text(self._at + 1), count=count_text(len(paths)), name=name) if paths else ""
        )
        for button in (self.older, self.newer):
            button.setEnabled(len(paths) > 1)
        self._left.summary.setText(self._summary())
        self._write_found()
        self.completeness_changed.emit()

    def _summary(self) -> str:
        plan = self.controller.plan
        if plan is None:
            return ""
        if plan.region is not None:
            text = self.tr("the drawn region")
        else:
            text = self.tr("the pattern") if plan.alignment is not None else self.tr("all of the picture")
        if plan.ignore:
            text += " · " + self.tr("{count} ignored").format(count=len(plan.ignore))
        return text

    def _show_tools(self) -> None:
        self.tools.allow(
            pattern=self.alignment.is_wanted, undo=self.canvas.can_undo, delete=self.canvas.selected is not None
        )
