"""Which synthetic defects are found: a field for each kind, size along, contrast upwards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.teaching import Sensitivity
from inspector.ui.teach.figures import length_text
from inspector.ui.texts import NARROW_SPACE
from inspector.ui.theme import Theme, Type

translate = QCoreApplication.translate


def kind_text(kind: str) -> str:
    """The name of a kind of synthetic defect; one that is not known here stays as it is."""
    return {
        "scratch": translate("Sensitivity", "Scratch"),
        "stain": translate("Sensitivity", "Stain"),
        "dent": translate("Sensitivity", "Dent"),
        "particle": translate("Sensitivity", "Particle"),
    }.get(kind, kind)


def smallest_text(found: Sensitivity) -> str:
    """How large a defect of this kind must be to be found."""
    if found.smallest_px is None:
        return translate("Sensitivity", "none found")
    if found.kind == "scratch":
        return translate("Sensitivity", "{size} wide").format(size=length_text(found.smallest_px))
    return length_text(found.smallest_px)


def smallest_lines(results: Sequence[Sensitivity]) -> str:
    """A line for each kind: "Stain 11 px"."""
    return "\n".join(f"{kind_text(one.kind)} {smallest_text(one)}" for one in results)


class SensitivityChart(QWidget):
    """A cell is as full as the share of parts on which that defect is found. Empty until there are results."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._results: Sequence[Sensitivity] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def results(self) -> Sequence[Sensitivity]:
        """What is shown."""
        return self._results

    def show_results(self, results: Sequence[Sensitivity]) -> None:
        """One field for each."""
        self._results = results
        self.setAccessibleDescription(smallest_lines(results))
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(900), self._theme.px(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(220))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._results:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = 2 if len(self._results) > 1 else 1
        rows = -(-len(self._results) // columns)
        gap = self._theme.px(32)
        width = (self.width() - gap * (columns - 1)) / columns
        height = (self.height() - gap / 2 * (rows - 1)) / rows
        for number, result in enumerate(self._results):
            column, row = number % columns, number // columns
            self._paint_field(painter, QRectF(column * (width + gap), row * (height + gap / 2), width, height), result)

    def _paint_field(self, painter: QPainter, room: QRectF, result: Sensitivity) -> None:
        theme, palette = self._theme, self._theme.palette
        title, small = theme.font(Type.BODY, 650), theme.font(Type.SMALL)
        metrics = QFontMetricsF(small)
        head = QFontMetricsF(title).height() + theme.px(6)
        foot = metrics.height() + theme.px(4)
        left = metrics.horizontalAdvance("000" + NARROW_SPACE + "%") + theme.px(10)
        painter.setFont(title)
        painter.setPen(QColor(palette.text))
        top = QRectF(room.left(), room.top(), room.width(), head)
        painter.drawText(top, int(Qt.AlignmentFlag.AlignLeft), kind_text(result.kind))
        painter.setPen(QColor(palette.pass_ if result.smallest_px is not None else palette.review))
        found = translate("Sensitivity", "found from {size}").format(size=smallest_text(result))
        none = translate("Sensitivity", "not found at any size")
        painter.drawText(top, int(Qt.AlignmentFlag.AlignRight), found if result.smallest_px is not None else none)

        field = QRectF(room.left() + left, room.top() + head, room.width() - left, room.height() - head - foot)
        cell_w = field.width() / max(1, len(result.sizes_px))
        cell_h = field.height() / max(1, len(result.contrasts))
        painter.setFont(small)
        for row, (contrast, shares) in enumerate(zip(result.contrasts, result.found, strict=True)):
            y = field.bottom() - (row + 1) * cell_h  # the strongest contrast on top
            painter.setPen(QColor(palette.quiet))
            label = QRectF(room.left(), y, left - theme.px(10), cell_h)
            align = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(label, align, f"{100 * contrast:.0f}{NARROW_SPACE}%")
            for column, share in enumerate(shares):
                self._paint_cell(painter, QRectF(field.left() + column * cell_w, y, cell_w, cell_h), share)
        painter.setPen(QColor(palette.quiet))
        for column, size in enumerate(result.sizes_px):
            label = QRectF(field.left() + column * cell_w, field.bottom() + theme.px(4), cell_w, metrics.height())
            painter.drawText(label, int(Qt.AlignmentFlag.AlignHCenter), length_text(size))
        if result.smallest_px in result.sizes_px and result.contrasts:
            first = result.sizes_px.index(result.smallest_px)
            self._paint_found_from(painter, field, field.left() + first * cell_w, cell_h)

    def _paint_cell(self, painter: QPainter, cell: QRectF, share: float) -> None:
        """Colour, fill and figure say the same."""
        theme, palette = self._theme, self._theme.palette
        inner = cell.adjusted(theme.px(2), theme.px(2), -theme.px(2), -theme.px(2))
        radius = theme.px(6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.raised))
        painter.drawRoundedRect(inner, radius, radius)
        fill = QColor(palette.pass_)
        fill.setAlphaF(0.15 + 0.85 * share if share > 0 else 0.0)
        painter.setBrush(fill)
        painter.drawRoundedRect(inner, radius, radius)
        strong = share > 0.6 and palette.background < "#7"
        painter.setPen(QColor(palette.ink if strong else palette.text if share > 0 else palette.quiet))
        if share > 0.6 and not strong:
            painter.setPen(QColor(palette.panel))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter), f"{100 * share:.0f}")

    def _paint_found_from(self, painter: QPainter, field: QRectF, x: float, cell_h: float) -> None:
        """A line before the smallest that is found at the strongest contrast."""
        theme = self._theme
        painter.setPen(QPen(QColor(theme.palette.text), max(2.0, theme.px(3))))
        painter.drawLine(QPointF(x, field.top()), QPointF(x, field.top() + cell_h))
