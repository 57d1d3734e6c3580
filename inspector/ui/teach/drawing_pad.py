"""Draw a defect on a good part and see at once what the model makes of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from inspector.core.inspection import Inspection, Limits
from inspector.core.teaching import PartView
from inspector.core.verdict import Verdict
from inspector.ui.buttons import Button
from inspector.ui.symbols import paint_symbol
from inspector.ui.teach.drawing import Ink, Tool
from inspector.ui.teach.drawing_canvas import DrawingCanvas
from inspector.ui.teach.figures import length_text, score_percent
from inspector.ui.teach.segments import Segments
from inspector.ui.texts import percent_text, verdict_word
from inspector.ui.theme import Theme, Type

_STEPS = 100
_LARGEST = 0.15
"""Of the picture's shorter side."""
_SIZE_OF = {Tool.BRUSH: 0.03, Tool.SCRATCH: 0.006, Tool.STAIN: 0.08}
"""What each tool begins with, as a share of the shorter side."""


class DrawingPad(QWidget):
    """One judgement at a time is asked for, of the drawing as it then is; the stroke never waits for it."""

    judgement_wanted = Signal(object)
    """A picture, (H, W, 3) uint8, that nobody changes any more."""
    other_part_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._limits: Limits | None = None
        self._seen: Inspection | None = None
        self._awaited = self._stale = False
        self._shorter_side = 512
        self._shares = dict(_SIZE_OF)
        self.canvas = DrawingCanvas(theme)
        self.canvas.drawn.connect(self._judge)
        self.verdict = _VerdictLine(theme)
        self.tools = Segments(list(Tool))
        self.tools.choose(Tool.SCRATCH)
        self.tools.chosen.connect(self._on_tool)
        self.tone = Segments([False, True])
        self.tone.choose(False)
        self.tone.chosen.connect(self._on_ink)
        self.size_slider, self.contrast = QSlider(Qt.Orientation.Horizontal), QSlider(Qt.Orientation.Horizontal)
        self._size_name, self._contrast_name = QLabel(), QLabel()
        for slider in (self.size_slider, self.contrast):
            slider.setRange(1, _STEPS)
            slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.contrast.setValue(50)
        self.size_slider.valueChanged.connect(self._on_size)
        self.contrast.valueChanged.connect(self._on_ink)
        self.undo, self.clear, self.other = Button("undo"), Button(), Button("picture")
        self.undo.clicked.connect(self.canvas.undo)
        self.clear.clicked.connect(self.canvas.clear)
        self.other.clicked.connect(self.other_part_wanted)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setProperty("tone", "quiet")
        self._side = QVBoxLayout()
        self._edit = QHBoxLayout()
        self._edit.addWidget(self.undo, 1)
        self._edit.addWidget(self.clear, 1)
        self._side.addWidget(self.verdict)
        self._side.addSpacing(1)
        self._side.addWidget(self.tools)
        self._side.addWidget(self.tone)
        self._side.addWidget(self._size_name)
        self._side.addWidget(self.size_slider)
        self._side.addWidget(self._contrast_name)
        self._side.addWidget(self.contrast)
        self._side.addStretch(1)
        self._side.addWidget(self._hint)
        self._side.addLayout(self._edit)
        self._side.addWidget(self.other)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.canvas, 3)
        self._row.addLayout(self._side, 2)
        self.apply_theme(theme)
        self._show_size()
        self._on_ink()
        self._write()

    @property
    def seen(self) -> Inspection | None:
        """The last judgement of the drawing."""
        return self._seen

    @property
    def has_part(self) -> bool:
        """Whether there is something to draw on."""
        return self.canvas.drawing is not None

    def show_part(self, view: PartView, limits: Limits) -> None:
        """A clean part; its own map is the first judgement."""
        picture = view.inspection.frame.picture
        self._limits = limits
        self._seen = view.inspection
        self._stale = False
        self.canvas.show_part(picture)
        if picture is not None:
            self._shorter_side = min(picture.shape[:2])
        self._show_size()
        self._on_ink()
        self._show()

    def set_limits(self, limits: Limits) -> None:
        """The same drawing by other limits."""
        self._limits = limits
        self._show()

    def take(self, seen: Inspection) -> None:
        """The judgement that was asked for."""
        self._awaited = False
        self._seen = seen
        self._show()
        if self._stale:
            self._judge()

    def miss(self) -> None:
        """The drawing could not be judged."""
        self._awaited = self._stale = False

    def forget(self) -> None:
        """Another model: there is no part until one is shown."""
        self._awaited = self._stale = False
        self._seen = None
        self.canvas.show_part(None)

    def _judge(self) -> None:
        drawing = self.canvas.drawing
        self.undo.setEnabled(drawing is not None and not drawing.is_clean)
        self.clear.setEnabled(self.undo.isEnabled())
        if drawing is None:
            return
        if self._awaited:
            self._stale = True
            return
        self._awaited, self._stale = True, False
        picture = drawing.picture.copy()
        picture.setflags(write=False)
        self.judgement_wanted.emit(picture)

    def _show(self) -> None:
        if self._limits is None:
            return
        self.canvas.show_finding(self._seen, self._limits)
        self.verdict.show_score(None if self._seen is None else self._seen.score, self._limits)
        clean = self.canvas.drawing is None or self.canvas.drawing.is_clean
        self.undo.setEnabled(not clean)
        self.clear.setEnabled(not clean)

    # Ink

    def _on_tool(self, tool: object) -> None:
        assert isinstance(tool, Tool)
        self._show_size()
        self._on_ink()

    def _show_size(self) -> None:
        """Put the slider where the size of this tool is; its scale is a square, so that small sizes have room."""
        tool = self.tools.value
        assert isinstance(tool, Tool)
        self.size_slider.blockSignals(True)
        self.size_slider.setValue(max(1, round(_STEPS * (self._shares[tool] / _LARGEST) ** 0.5)))
        self.size_slider.blockSignals(False)

    def _on_size(self, step: int) -> None:
        tool = self.tools.value
        assert isinstance(tool, Tool)
        self._shares[tool] = _LARGEST * (step / _STEPS) ** 2
        self._on_ink()

    def _on_ink(self) -> None:
        tool = self.tools.value
        assert isinstance(tool, Tool)
        size = max(1.0, round(2 * self._shares[tool] * self._shorter_side) / 2)
        self.canvas.ink = Ink(tool, size, self.contrast.value() / _STEPS, bool(self.tone.value))
        self._write_ink()
        self.canvas.update()

    # Texts and sizes

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        for widget in (self.canvas, self.verdict, self.tools, self.tone, self.undo, self.clear, self.other):
            widget.apply_theme(theme)
        for label in (self._size_name, self._contrast_name):
            label.setFont(theme.font(Type.BODY))
        self._hint.setFont(theme.font(Type.SMALL))
        for slider in (self.size_slider, self.contrast):
            slider.setMinimumHeight(theme.px(30))
        self._row.setSpacing(theme.px(24))
        self._side.setSpacing(theme.px(10))
        self._edit.setSpacing(theme.px(10))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        names = {Tool.BRUSH: self.tr("Brush"), Tool.SCRATCH: self.tr("Scratch"), Tool.STAIN: self.tr("Stain")}
        for tool, name in names.items():
            self.tools.buttons[tool].setText(name)
        self.tone.buttons[False].setText(self.tr("Dark"))
        self.tone.buttons[True].setText(self.tr("Light"))
        self.undo.setText(self.tr("Undo"))
        self.clear.setText(self.tr("Clear"))
        self.other.setText(self.tr("Another part"))
        self._hint.setText(self.tr("With the keys: the arrows move the tool, the space bar sets it down and lifts it."))
        self.canvas.setAccessibleName(self.tr("Part to draw on"))
        self.size_slider.setAccessibleName(self.tr("Size of the tool"))
        self.contrast.setAccessibleName(self.tr("Contrast of the tool"))
        self._write_ink()
        self._show()

    def _write_ink(self) -> None:
        ink = self.canvas.ink
        self._size_name.setText(self.tr("Size {size}").format(size=length_text(ink.size_px)))
        self._contrast_name.setText(self.tr("Contrast {percent}").format(percent=percent_text(100 * ink.contrast)))


class _VerdictLine(QWidget):
    """Symbol, word and per cent of the fail limit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._verdict: Verdict | None = None
        self._percent = ""

    def show_score(self, score: float | None, limits: Limits) -> None:
        self._verdict = None if score is None else limits.verdict(score)
        self._percent = "" if score is None else score_percent(score, limits.fail)
        self.setAccessibleName("" if self._verdict is None else f"{verdict_word(self._verdict)} {self._percent}")
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(84))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(84))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette = self._theme, self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self._verdict is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.fill_of(self._verdict))
        painter.drawRoundedRect(rect, theme.px(14), theme.px(14))
        side, ink = theme.px(40), palette.ink
        symbol = QRectF(theme.px(18), rect.center().y() - side / 2, side, side)
        paint_symbol(painter, self._verdict, symbol, QColor(ink), palette.fill_of(self._verdict))
        painter.setPen(QColor(ink))
        painter.setFont(theme.font(Type.TITLE, 800))
        words = rect.adjusted(symbol.right() + theme.px(12), 0, -theme.px(18), 0)
        painter.drawText(
            words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), verdict_word(self._verdict)
        )
        painter.setFont(theme.font(Type.LARGE, 600))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self._percent)
