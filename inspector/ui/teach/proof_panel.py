"""Whether defects would be found: those at hand, some drawn by hand, or synthetic ones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.inspection import Inspection, Limits
from inspector.core.roc import roc
from inspector.core.teaching import Assessment, HeldOutScores, Sensitivity
from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.panel import Panel
from inspector.ui.teach.figures import area_text
from inspector.ui.teach.part_picture import paint_finding, scaled_picture
from inspector.ui.teach.roc_chart import RocChart
from inspector.ui.teach.sensitivity_chart import smallest_lines
from inspector.ui.texts import NARROW_SPACE
from inspector.ui.theme import Theme, Type


class ProofPanel(Panel):
    """Small: what it opens takes the place of the scores."""

    draw_wanted = Signal()
    test_wanted = Signal()
    folder_wanted = Signal()
    """A folder of defects is to be chosen."""
    best_f1_wanted = Signal()
    all_found_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scores: HeldOutScores | None = None
        self._folder: Path | None = None
        self._auroc: float | None = None
        self._smallest: Sequence[Sensitivity] = ()
        self.curve = RocChart(theme)
        self.picture = DrawnPart(theme)
        self.picture.clicked.connect(self.draw_wanted)
        self._text, self._found = QLabel(), QLabel()
        for label in (self._text, self._found):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setProperty("tone", "quiet")
        self._name = ElidedLabel(mode=Qt.TextElideMode.ElideLeft)
        self._name.setProperty("tone", "quiet")
        self.draw, self.test, self.folder = Button(), Button(), Button("folder")
        self.best_f1, self.all_found = Button(kind="segment"), Button(kind="segment")
        self.draw.clicked.connect(self.draw_wanted)
        self.test.clicked.connect(self.test_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.best_f1.clicked.connect(self.best_f1_wanted)
        self.all_found.clicked.connect(self.all_found_wanted)
        self._words = QVBoxLayout()
        for widget in (self._name, self._text, self._found):
            self._words.addWidget(widget)
        self._words.addStretch(1)
        self._rules = QHBoxLayout()
        self._rules.addWidget(self.best_f1, 1)
        self._rules.addWidget(self.all_found, 1)
        self._words.addLayout(self._rules)
        self._middle = QHBoxLayout()
        self._middle.addWidget(self.curve, 2)
        self._middle.addWidget(self.picture, 2)
        self._middle.addLayout(self._words, 3)
        self._ways = QHBoxLayout()
        self._ways.addWidget(self.draw, 1)
        self._ways.addWidget(self.test, 1)
        self.content.addLayout(self._middle, 1)
        self.content.addLayout(self._ways)
        self.heading.addWidget(self.folder)
        self.apply_theme(theme)
        self._write()

    def show_scores(self, scores: HeldOutScores, folder: Path | None) -> None:
        """Other parts, or another model."""
        self._scores, self._folder = scores, folder
        has_defects = len(scores.defects) > 0 and len(scores.good) > 0
        self.curve.show_curve(roc(scores.good, scores.defects) if has_defects else None)
        for widget in (self.curve, self._name, self.best_f1, self.all_found):
            widget.setVisible(has_defects)
        self.picture.setVisible(not has_defects)
        self._text.setVisible(not has_defects)
        self._write()

    def show_promise(self, found: Assessment) -> None:
        """The limit on the curve."""
        if found.defects:
            self._auroc = found.auroc
            self.curve.show_limit(found.rejected / max(1, found.n), 1 - found.missed / found.defects)
            self._write_summary()
        elif self._auroc is not None:
            self._auroc = None
            self._write_summary()

    def show_rule(self, kind: str, value: float | None) -> None:
        """Which rule set the limit; empty where it was set by hand."""
        for button, on in ((self.best_f1, kind == "best_f1"), (self.all_found, kind == "recall" and value == 1)):
            button.setCheckable(True)
            button.setChecked(on)

    def show_smallest(self, results: Sequence[Sensitivity]) -> None:
        """What the sensitivity test found."""
        self._smallest = results
        self._write()

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        for widget in (self.curve, self.picture, self.draw, self.test, self.folder, self.best_f1, self.all_found):
            widget.apply_theme(theme)
        for label in (self._name, self._text, self._found):
            label.setFont(theme.font(Type.SMALL))
        self._middle.setSpacing(theme.px(16))
        self._words.setSpacing(theme.px(6))
        for row in (self._ways, self._rules):
            row.setSpacing(theme.px(8))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        given = self._scores is not None and len(self._scores.defects) > 0
        self.title.setText(self.tr("Your defect pictures") if given else self.tr("Would a defect be found?"))
        self._write_summary()
        self._name.setText("" if self._folder is None else self._folder.name)
        self._text.setText(self.tr("Draw a scratch or a stain on a good part: the heat follows your stroke."))
        smallest = smallest_lines(self._smallest)
        found = self.tr("Smallest found here")
        self._found.setText(f"{found}\n{smallest}" if smallest else "")
        self._found.setVisible(bool(smallest))
        self.draw.setText(self.tr("Draw a defect"))
        self.test.setText(self.tr("Sensitivity test"))
        self.folder.setText("" if given else self.tr("Folder …"))
        self.folder.setToolTip(self.tr("Choose a folder of pictures of defects"))
        self.folder.setAccessibleName(self.folder.toolTip())
        self.best_f1.setText(self.tr("Best F1"))
        self.best_f1.setToolTip(self.tr("The limit that tells good parts and these defects apart best"))
        self.all_found.setText(self.tr("Find all"))
        self.all_found.setToolTip(self.tr("The highest limit that finds all of these defects"))
        self.curve.setAccessibleName(self.tr("Defects found against good parts rejected"))
        self.picture.setAccessibleName(self.draw.text())

    def _write_summary(self) -> None:
        text = "" if self._auroc is None else f"AUROC{NARROW_SPACE}{area_text(self._auroc)}"
        if self.summary.text() != text:
            self.summary.setText(text)


class DrawnPart(QWidget):
    """The last drawing, or the part that waits to be drawn on; a click opens it."""

    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._seen: Inspection | None = None
        self._limits: Limits | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_part(self, seen: Inspection | None, limits: Limits) -> None:
        """What was made of it, by these limits."""
        self._seen, self._limits = seen, limits
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(180), self._theme.px(160))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(90), self._theme.px(80))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._seen is None or self._limits is None or self._seen.frame.picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = scaled_picture(self._seen.frame.picture, self.size().toSizeF(), self.devicePixelRatioF())
        place = QRectF()
        place.setSize(shown.deviceIndependentSize())
        outline = QPainterPath()
        outline.addRoundedRect(place, self._theme.px(10), self._theme.px(10))
        painter.setClipPath(outline)
        painter.drawPixmap(place.topLeft(), shown)
        paint_finding(painter, place, self._seen, self._limits, max(1.0, self._theme.px(2)))
