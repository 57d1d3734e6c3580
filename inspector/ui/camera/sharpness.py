"""A bar to focus by: as long as the picture is sharp, measured against the sharpest one so far."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.ui.buttons import Button
from inspector.ui.panel import Panel
from inspector.ui.rows_label import RowsLabel
from inspector.ui.theme import Theme, Type

_CALM = 0.35
"""Weight of the newest picture: the figure must not tremble, and must follow the hand at the lens."""


class SharpnessPanel(Panel):
    """The figure, the bar with a mark at the best so far, and a button to begin anew."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: float | None = None
        self._best = 0.0
        self.bar = _Bar(theme)
        self._hint = RowsLabel(2)
        self._hint.setProperty("tone", "quiet")
        self.anew = Button(kind="small")
        self.anew.clicked.connect(self.begin_anew)
        row = QHBoxLayout()
        row.addWidget(self._hint, 1)
        row.addWidget(self.anew)
        self.content.addWidget(self.bar)
        self.content.addLayout(row)
        self._write()

    @property
    def share_of_best(self) -> float:
        """Of the sharpest picture so far, 0…1."""
        return 0.0 if self._now is None or self._best == 0 else self._now / self._best

    def show_sharpness(self, sharpness: float) -> None:
        """Of the newest picture."""
        self._now = sharpness if self._now is None else (1 - _CALM) * self._now + _CALM * sharpness
        self._best = max(self._best, self._now)
        self._write()

    def begin_anew(self) -> None:
        """The best so far is forgotten: another part, another lens."""
        self._now, self._best = None, 0.0
        self._write()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        super().apply_theme(theme)
        self.bar.apply_theme(theme)
        self.anew.apply_theme(theme)
        self._hint.setFont(theme.font(Type.SMALL))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self.title.setText(self.tr("Sharpness"))
        self.anew.setText(self.tr("Begin anew"))
        self._hint.setText(self.tr("Turn the lens until the bar is longest"))
        percent = round(100 * self.share_of_best)
        best = self.tr("{percent} % of the best").format(percent=percent)
        self.summary.setText("" if self._now is None else best)
        self.bar.show_share(self.share_of_best)


class _Bar(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0

    def show_share(self, share: float) -> None:
        self._share = share
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(theme.px(14))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        radius = self.height() / 2
        painter.setBrush(QColor(palette.line))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if self._share > 0:
            # At its best it is as green as a good part: that is where to stop.
            painter.setBrush(QColor(palette.pass_ if self._share > 0.97 else palette.accent))
            length = max(2 * radius, self._share * self.width())
            painter.drawRoundedRect(QRectF(0, 0, length, self.height()), radius, radius)
