"""The stages of a fit as a list: done with a tick, the one at work with its share."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.teaching import FitStatus
from inspector.core.verdict import Verdict
from inspector.ui.symbols import paint_symbol
from inspector.ui.theme import Theme, Type

translate = QCoreApplication.translate

_NUMBERED = re.compile(r"(.*?)\W*(\d+) of (\d+)$")


@dataclass(slots=True)
class Stage:
    """``name`` as the fit reports it, without the number of its round; ``share`` 0..1."""

    name: str
    share: float


def stage_text(name: str) -> str:
    """What happens in a stage, in plain words; one that is not known here stays as it is."""
    return {
        "reading": translate("FitStages", "Reading the pictures"),
        "reading images": translate("FitStages", "Reading the pictures"),
        "features": translate("FitStages", "Describing each place of each part"),
        "covariance": translate("FitStages", "Learning what is usual at each place"),
        "memory bank": translate("FitStages", "Choosing what to remember"),
        "memory bank without part": translate("FitStages", "Judging parts that were left out"),
        "training": translate("FitStages", "Training"),
        "usual errors": translate("FitStages", "Learning the usual errors"),
        "held-out scores": translate("FitStages", "Judging parts that were left out"),
        "preparing the device": translate("FitStages", "Making it ready to inspect"),
    }.get(name, name)


class FitStages(QWidget):
    """Grows as the fit reports; a stage that comes in rounds ("part 3 of 10") is one row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stages: list[Stage] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def stages(self) -> list[Stage]:
        """As far as they are known."""
        return self._stages

    def clear(self) -> None:
        """Nothing has happened yet."""
        self._stages.clear()
        self.update()

    def take(self, status: FitStatus) -> None:
        """A report: the stages before are over."""
        share = status.done / status.total if status.total else 1.0
        name = status.stage
        if match := _NUMBERED.match(name):
            name, number, rounds = match[1].strip(), int(match[2]), max(1, int(match[3]))
            share = (number - 1 + share) / rounds
        known = next((stage for stage in self._stages if stage.name == name), None)
        for stage in self._stages:
            if stage is not known:
                stage.share = 1.0
        if known is None:
            self._stages.append(Stage(name, share))
        else:
            known.share = max(known.share, share)
        self.update()

    def finish(self) -> None:
        """All of them are over."""
        for stage in self._stages:
            stage.share = 1.0
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(520), self._theme.px(6 * 48))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(3 * 48))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette = self._theme, self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row_height = min(theme.px(56), self.height() / max(1, len(self._stages)))
        font = theme.font(Type.BODY)
        metrics = QFontMetricsF(font)
        side = theme.px(24)
        for number, stage in enumerate(self._stages):
            row = QRectF(0, number * row_height, self.width(), row_height)
            symbol = QRectF(theme.px(2), row.center().y() - side / 2, side, side)
            if stage.share >= 1:
                paint_symbol(painter, Verdict.PASS, symbol, QColor(palette.pass_), QColor(palette.panel), hollow=False)
            else:
                self._paint_share(painter, symbol, stage.share)
            painter.setFont(font if stage.share >= 1 else theme.font(Type.BODY, 650))
            painter.setPen(QColor(palette.quiet if stage.share >= 1 else palette.text))
            left = symbol.right() + theme.px(14)
            text = painter.fontMetrics().elidedText(
                stage_text(stage.name), Qt.TextElideMode.ElideRight, round(self.width() - left)
            )
            painter.drawText(QPointF(left, row.center().y() + metrics.capHeight() / 2), text)

    def _paint_share(self, painter: QPainter, circle: QRectF, share: float) -> None:
        """A ring that closes."""
        palette, width = self._theme.palette, max(2.0, self._theme.px(3.5))
        ring = circle.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(palette.line), width))
        painter.drawEllipse(ring)
        pen = QPen(QColor(palette.accent), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, round(-360 * 16 * share))
