"""Two lines side by side in one window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QTouchEvent, QWindow
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.header import Header
from inspector.ui.line_header import LineHeader
from inspector.ui.station_screen import StationScreen
from inspector.ui.surface import Surface
from inspector.ui.theme import Theme

_TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


class LinesScreen(Surface):
    """The station's header above the screens of its lines; the one that keys act on has a frame.

    Whatever is touched acts on the line it stands in, and takes the keys there.
    """

    line_touched = Signal(int)
    """Index of a line that a finger or the mouse came down on."""

    def __init__(self, theme: Theme, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        header = Header(theme)
        header.leave_out_line()
        super().__init__(theme, header, parent)
        self.screens = tuple(StationScreen(theme, LineHeader(theme, name)) for name in names)
        self._frames = tuple(_FocusFrame(theme, screen) for screen in self.screens)
        self._window: QWindow | None = None
        self._sides = QHBoxLayout()
        for frame in self._frames:
            self._sides.addWidget(frame, 1)
        self._strips = QVBoxLayout()
        for strip in (self.faults, self.pin, self.notice):
            self._strips.addWidget(strip)
        self.help.two_lines = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addLayout(self._strips)
        self._column.addLayout(self._sides, 1)
        self.mark(0)
        for overlay in (self.help, self.operators):
            overlay.raise_()

    def mark(self, index: int) -> None:
        """Keys act on line ``index`` now."""
        for at, frame in enumerate(self._frames):
            frame.mark(at == index)

    def watch(self, window: QWindow) -> None:
        """See where ``window`` is touched, before anything in it does: no widget of a line need tell it."""
        if self._window is not window:
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in _TOUCHES and self.isVisible():
            self._on_touched(event)
        return False

    def _on_touched(self, event: QEvent) -> None:
        if isinstance(event, QMouseEvent):
            at = event.globalPosition().toPoint()
        elif isinstance(event, QTouchEvent) and event.points():
            at = event.points()[0].globalPosition().toPoint()
        else:
            return
        for index, frame in enumerate(self._frames):
            if frame.rect().contains(frame.mapFromGlobal(at)):
                self.line_touched.emit(index)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        super().apply_theme(theme)
        margin, gap = theme.px(12), theme.px(8)
        self._sides.setContentsMargins(margin, gap, margin, margin)
        self._sides.setSpacing(margin)
        self._strips.setContentsMargins(margin, 0, margin, 0)
        self._strips.setSpacing(gap)
        for frame, screen in zip(self._frames, self.screens, strict=True):
            frame.apply_theme(theme)
            screen.apply_theme(theme)

    def overlay_top(self) -> int:
        """Below the banners."""
        self._column.activate()
        first = self.screens[0]
        return first.mapTo(self, QPoint(0, first.overlay_top())).y()


class _FocusFrame(QFrame):
    """Around a line: in the colour of what is chosen where the keys act on it."""

    def __init__(self, theme: Theme, screen: StationScreen) -> None:
        super().__init__()
        self._theme = theme
        self._marked = False
        self._box = QVBoxLayout(self)
        self._box.addWidget(screen)

    def mark(self, marked: bool) -> None:
        if marked != self._marked:
            self._marked = marked
            self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        edge = theme.px(6)
        self._box.setContentsMargins(edge, edge, edge, edge)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        width = self._theme.px(4) if self._marked else 1
        painter.setPen(QPen(QColor(palette.accent if self._marked else palette.line), width))
        edge = width / 2
        radius = self._theme.px(14)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), radius, radius)
