"""A message that stands in the page it is about: what happened, what to do, and at most one button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.verdict import Verdict
from inspector.errors import InspectorError
from inspector.ui.buttons import Button
from inspector.ui.symbols import paint_symbol
from inspector.ui.theme import Theme, Type


class Notice(QWidget):
    """Hidden while there is nothing to say. Its texts wrap: a reason is of no use when its end is missing.

    ``verdict`` gives colour and symbol: NO_VERDICT for faults, REVIEW for what wants a look.
    """

    def __init__(self, theme: Theme, verdict: Verdict = Verdict.NO_VERDICT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._verdict = verdict
        self._what, self._remedy = QLabel(), QLabel()
        self._words = QVBoxLayout()
        for label in (self._what, self._remedy):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._words.addWidget(label)
        self.button = Button()
        self.dismiss = Button("close", kind="flat")
        self.dismiss.clicked.connect(self.clear)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self.button)
        self._row.addWidget(self.dismiss)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._write()
        self.hide()

    @property
    def text(self) -> str:
        """What happened; empty while nothing is shown."""
        return "" if self.isHidden() else self._what.text()

    @property
    def remedy(self) -> str:
        """What to do about it."""
        return self._remedy.text()

    def say(self, what: str, remedy: str = "", button: str = "", *, dismissable: bool = True) -> None:
        """Show it; without ``button`` there is none."""
        self._what.setText(what)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.dismiss.setVisible(dismissable)
        self.show()

    def say_error(self, error: InspectorError) -> None:
        """What went wrong, and its remedy."""
        self.say(error.what, error.remedy)

    def clear(self) -> None:
        """It is over, or was read."""
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self._what.setFont(theme.font(Type.BODY, 650))
        self._remedy.setFont(theme.font(Type.BODY))
        self.button.apply_theme(theme)
        self.dismiss.apply_theme(theme)
        self._words.setSpacing(theme.px(2))
        self._row.setSpacing(theme.px(12))
        self._row.setContentsMargins(theme.px(60), theme.px(10), theme.px(10), theme.px(10))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette = self._theme, self._theme.palette
        colour = palette.of(self._verdict)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = max(1.0, 1.5 * theme.scale)
        rect = self.rect().toRectF().adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        outline = QPainterPath()
        outline.addRoundedRect(rect, theme.px(12), theme.px(12))
        tint = QColor(colour)
        tint.setAlphaF(0.10)
        painter.fillPath(outline, QColor(palette.panel))
        painter.fillPath(outline, tint)
        painter.strokePath(outline, QPen(colour, edge))
        side = theme.px(28)
        symbol = QRectF(theme.px(18), rect.center().y() - side / 2, side, side)
        paint_symbol(painter, self._verdict, symbol, colour, QColor(palette.background))

    def _write(self) -> None:
        self.dismiss.setToolTip(self.tr("Dismiss"))
        self.dismiss.setAccessibleName(self.tr("Dismiss"))
