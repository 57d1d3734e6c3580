"""Page 3: what of the picture is inspected, how each part is found, and how finely it is looked at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.core.teaching import PreparedView
from inspector.recipes.plan import AlignmentPlan, CalibrationPlan
from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.panel import Panel
from inspector.ui.teach.ghost_view import GhostView
from inspector.ui.teach.named_slider import NamedSlider
from inspector.ui.teach.page import TeachPage
from inspector.ui.teach.region_canvas import RegionCanvas
from inspector.ui.teach.region_tools import RegionTools
from inspector.ui.teach.shape_editing import Role, Shapes, middle_box
from inspector.ui.texts import count_text, percent_text
from inspector.ui.theme import Theme, Type
from inspector.workers.teaching import TeachController

_STEP = 32
"""Working resolutions are multiples of this."""
_FIRST_PATTERN = 0.7
"""Share of the sides that the pattern covers until one draws another."""
_LEAST_MATCH: float = AlignmentPlan.model_fields["minimum_match"].default
_PATIENCE_MS = 120
"""So long after the last change the picture is prepared anew."""


class RegionPage(TeachPage):
    """Left the reference to draw on, right what the detector makes of any picture. Nothing of it must be touched."""

    def __init__(self, controller: TeachController, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(controller, theme, parent)
        self._reference: Path | None = None
        self._reference_view: PreparedView | None = None
        self._prepared_at = 0
        """Working resolution of the reference's view."""
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
        self.align = QCheckBox()
        self._align_hint = QLabel()
        self._align_hint.setWordWrap(True)
        self._align_hint.setProperty("tone", "quiet")
        self.minimum_match = NamedSlider(10, 95)
        self.resolution = NamedSlider(64 // _STEP, 1024 // _STEP)
        self._build()
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
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
        for widget in (
            self.ghost_strength,
            rules[0],
            self.align,
            self._align_hint,
            self.minimum_match,
            rules[1],
            self.resolution,
        ):
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
        self.align.clicked.connect(self._on_align_clicked)
        self.minimum_match.changed.connect(self._write_match)
        self.minimum_match.settled.connect(self._on_match_settled)
        self.resolution.changed.connect(self._write_resolution)
        self.resolution.settled.connect(self._on_resolution_settled)
        self._timer.timeout.connect(self._look)
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
        self._show_plan(plan)
        self._begin()

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
            self.minimum_match,
            self.resolution,
        ):
            widget.apply_theme(theme)
        self._which.setFont(theme.font(Type.BODY))
        self.align.setFont(theme.font(Type.BODY, 600))
        self._align_hint.setFont(theme.font(Type.BODY))
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
        self.align.setText(self.tr("Find each part, wherever it lies"))
        self._align_hint.setText(
            self.tr("Needed where parts are shifted or turned. A part that is not found gets no verdict.")
        )
        self._write_ghost()
        self._write_match()
        self._write_resolution()
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
        self.align.setChecked(alignment is not None)
        self.minimum_match.show_value(round(100 * (_LEAST_MATCH if alignment is None else alignment.minimum_match)))
        self.resolution.show_value(round(plan.resolution / _STEP))
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
        self.align.setChecked(alignment is not None)
        self.controller.change(region=shapes.region, ignore=shapes.ignore, alignment=alignment)
        self._after_change()

    def _alignment(self, shapes: Shapes) -> AlignmentPlan | None:
        if self._reference is None or shapes.pattern is None:
            return None
        return AlignmentPlan(
            reference=self._reference,
            pattern=shapes.pattern,
            minimum_match=self.minimum_match.slider.value() / 100,
        )

    def _on_align_clicked(self, on: bool) -> None:
        shapes = self.canvas.shapes
        size = self.canvas.picture_size
        if size.isEmpty():
            self.align.setChecked(False)
            return
        pattern = middle_box(size, _FIRST_PATTERN) if on else None
        self.canvas.change(Shapes(shapes.region, shapes.ignore, pattern))
        self.tools.choose(Role.PATTERN if on else Role.REGION)

    def _on_match_settled(self, percent: int) -> None:
        plan = self.controller.plan
        if plan is not None and plan.alignment is not None and round(100 * plan.alignment.minimum_match) != percent:
            alignment = plan.alignment.model_copy(update={"minimum_match": percent / 100})
            self.controller.change(alignment=alignment)
            self._after_change()

    def _on_resolution_settled(self, steps: int) -> None:
        plan = self.controller.plan
        if plan is not None and plan.resolution != steps * _STEP:
            self.controller.change(resolution=steps * _STEP)
            self._after_change()

    def _after_change(self) -> None:
        self._timer.start()
        self._show_tools()
        self._show_state()

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
            self._prepared_at = self.controller.plan.resolution if self.controller.plan is not None else 0
            self.canvas.show_picture(view.picture)
            self.ghost.show_ghost(view.prepared)
            if shown is not None and shown != view.path:
                self.controller.preview(shown)
        if view.path == shown:
            self._view = view
            self.ghost.show_view(view)
        self._write_resolution()
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

    def _write_match(self) -> None:
        value = percent_text(self.minimum_match.slider.value())
        tip = self.tr("A part that matches less is not found, and gets no verdict")
        self.minimum_match.write(self.tr("Found from a match of"), value, tip)
        self._write_found()

    def _write_resolution(self) -> None:
        steps = self.resolution.slider.value()
        tip = self.tr("More shows smaller defects and takes longer")
        self.resolution.write(self.tr("Working resolution"), f"{steps * _STEP} × {steps * _STEP}", tip)
        view = self._reference_view
        if view is None:
            self.canvas.show_smallest_defect(0.0, "")
            return
        smallest = view.smallest_defect_px * self._prepared_at / (steps * _STEP)
        text = self.tr("smallest defect that can show: {size} pixels").format(size=max(1, round(smallest)))
        self.canvas.show_smallest_defect(smallest, text)

    def _write_found(self) -> None:
        view = self._view
        aligned = self.align.isChecked()
        if view is None or not aligned or view.match is None:
            self._right.summary.setText("")
            return
        found = not view.not_found
        text = self.tr("found, match {percent}") if found else self.tr("not found, match {percent}")
        self._right.summary.setText(text.format(percent=percent_text(100 * view.match)))
        self._right.summary.setProperty("tone", "pass" if found else "fault")
        self._right.summary.style().unpolish(self._right.summary)
        self._right.summary.style().polish(self._right.summary)

    def _show_state(self) -> None:
        paths = self._usable()
        aligned = self.align.isChecked()
        self.minimum_match.setVisible(aligned)
        self._align_hint.setVisible(not aligned)
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
            pattern=self.align.isChecked(), undo=self.canvas.can_undo, delete=self.canvas.selected is not None
        )
