"""A method to choose: what it is for, what it costs here, and how it did in a comparison."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.teaching import FitStatus, MethodResult, Probe
from inspector.ui.style_property import set_style_property
from inspector.ui.teach.figures import (
    area_text,
    duration_text,
    length_text,
    memory_text,
    part_time_text,
    time_left_text,
)
from inspector.ui.teach.method_dots import MethodDots
from inspector.ui.teach.method_sketch import MethodSketch
from inspector.ui.teach.method_texts import RECOMMENDED, method_choice, method_name, method_why
from inspector.ui.teach.progress_line import ProgressLine
from inspector.ui.texts import count_text
from inspector.ui.theme import Theme, Type


class MethodCard(QAbstractButton):
    """Pressed anywhere it is chosen; the arrow keys go from card to card."""

    def __init__(self, detector: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.detector = detector
        self._theme = theme
        self._probe: Probe | None = None
        self._measuring = False
        self._result: MethodResult | None = None
        self._status: FitStatus | None = None
        self._comparing = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._name, self._tag, self._choice, self._why, self._found = (QLabel() for _ in range(5))
        for label in (self._choice, self._why, self._found):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._why.setProperty("tone", "quiet")
        self._tag.setProperty("tone", "pass")
        self.figures = [_Figure() for _ in range(3)]
        self.dots = MethodDots(theme)
        self.sketch = MethodSketch(detector, theme)
        self.progress = ProgressLine(theme)
        self._head = QHBoxLayout()
        self._head.addWidget(self._name)
        self._head.addStretch(1)
        self._head.addWidget(self._tag)
        self._costs = QHBoxLayout()
        for figure in self.figures:
            self._costs.addWidget(figure, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._choice)
        self._column.addWidget(self._why)
        self._column.addWidget(self.sketch, 3)
        self._column.addWidget(self.dots, 3)
        self._column.addWidget(self._found)
        self._column.addWidget(self.progress)
        self._column.addLayout(self._costs)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.apply_theme(theme)
        self._write()

    # What is known of it

    def show_measuring(self) -> None:
        """It is being measured; what was known before is shown until then."""
        self._measuring = True
        self._write()

    def show_probe(self, probe: Probe | None) -> None:
        """What it will cost on this machine."""
        self._probe, self._measuring = probe, False
        self._write()

    def show_comparing(self, status: FitStatus | None) -> None:
        """It waits for its turn in a comparison, or is being fitted."""
        self._comparing, self._status = True, status
        self.progress.set_share(status.done / status.total if status is not None and status.total else 0.0)
        self._write()

    def show_result(self, result: MethodResult | None) -> None:
        """How it did; None before or without a comparison."""
        self._result, self._comparing, self._status = result, False, None
        if result is not None:
            self.dots.show_parts(result.good_percent, result.defect_percent)
        self._write()

    def end_comparing(self) -> None:
        """Nothing more will come."""
        self._comparing, self._status = False, None
        self._write()

    # Texts

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self._name.setText(method_name(self.detector))
        self._tag.setText(self.tr("Recommended") if self.detector == RECOMMENDED else "")
        self._choice.setText(method_choice(self.detector))
        self._why.setText(method_why(self.detector))
        self.setAccessibleName(self._name.text())
        self.setAccessibleDescription(f"{self._choice.text()}. {self._why.text()}")
        result = self._result
        compared = result is not None and not result.error
        self.dots.setVisible(compared)
        self.sketch.setVisible(not compared)
        self.progress.setVisible(self._comparing)
        self._found.setText(self._found_text())
        self._found.setVisible(bool(self._found.text()))
        set_style_property(self._found, "tone", "fault" if self._error else "quiet" if self._comparing else "")
        self._write_costs()

    @property
    def _error(self) -> str:
        """Why it cannot be had: as it turned out, else as it was estimated."""
        if self._result is not None:
            return self._result.error
        return "" if self._probe is None else self._probe.error

    def _found_text(self) -> str:
        if self._comparing:
            return (
                self.tr("waiting for its turn …") if self._status is None else time_left_text(self._status.seconds_left)
            )
        result = self._result
        if self._error or result is None:
            return self._error
        if result.auroc is not None:
            text = self.tr("{found} of {count} defects found · AUROC {auroc}")
            auroc, count = area_text(result.auroc), count_text(len(result.defect_percent))
            return text.format(found=count_text(result.found), count=count, auroc=auroc)
        if result.smallest_defect_px is None:
            return self.tr("No synthetic stain was found reliably.")
        return self.tr("Finds stains from {size}").format(size=length_text(result.smallest_defect_px))

    def _write_costs(self) -> None:
        probe, result = self._probe, self._result
        unknown = "…" if self._measuring else "–"
        fit = part = memory = unknown
        if probe is not None and not probe.error:
            fit, part, memory = duration_text(probe.fit_s), part_time_text(probe.part_ms), memory_text(probe.memory_mb)
        if result is not None and not result.error:
            fit, part = duration_text(result.fit_s), part_time_text(result.part_ms)
        names = (self.tr("to learn"), self.tr("per part"), self.tr("memory"))
        if self._measuring and probe is None and result is None:
            names = (self.tr("measuring …"), "", "")
        for figure, number, name in zip(self.figures, (fit, part, memory), names, strict=True):
            figure.show_figure(number, name)

    # Looks

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self._name.setFont(theme.font(Type.TITLE, 700))
        self._tag.setFont(theme.font(Type.SMALL, 650))
        self._choice.setFont(theme.font(Type.LARGE, 600))
        self._why.setFont(theme.font(Type.BODY))
        self._found.setFont(theme.font(Type.BODY, 600))
        self.dots.apply_theme(theme)
        self.sketch.apply_theme(theme)
        self.progress.apply_theme(theme)
        for figure in self.figures:
            figure.apply_theme(theme)
        margin = theme.px(22)
        self._column.setContentsMargins(margin, theme.px(18), margin, theme.px(18))
        self._column.setSpacing(theme.px(8))
        self._costs.setSpacing(theme.px(12))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(260), self._column.minimumSize().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette = self._theme, self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(2.0, theme.px(3)) if self.isChecked() or self.hasFocus() else 1.0
        rect = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        colour = palette.accent if self.isChecked() else palette.text if self.hasFocus() else palette.line
        if self.underMouse() and not self.isChecked():
            colour = palette.quiet
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(QColor(palette.panel))
        painter.drawRoundedRect(rect, theme.px(14), theme.px(14))
        if self.isChecked() and self.hasFocus():
            gap = theme.px(4)
            painter.setPen(QPen(QColor(palette.text), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(gap, gap, -gap, -gap), theme.px(11), theme.px(11))

    def enterEvent(self, event: QEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()


class _Figure(QWidget):
    """A number and what it is."""

    def __init__(self) -> None:
        super().__init__()
        self._number, self._name = QLabel(), QLabel()
        self._name.setProperty("tone", "quiet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._number)
        self._column.addWidget(self._name)

    def show_figure(self, number: str, name: str) -> None:
        self._number.setText(number)
        self._name.setText(name)

    def apply_theme(self, theme: Theme) -> None:
        self._number.setFont(theme.font(Type.TITLE, 650))
        self._name.setFont(theme.font(Type.SMALL))
