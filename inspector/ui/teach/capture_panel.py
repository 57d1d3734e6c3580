"""Good pictures taken from the live source: one by one, every part that comes, or one every few seconds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.core.frame import Picture
from inspector.core.teaching import Doubt, ImageReport
from inspector.core.verdict import Verdict
from inspector.errors import InspectorError
from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.picture_view import PictureView
from inspector.ui.style_property import set_style_property
from inspector.ui.teach.doubt_texts import doubt_text, gravest
from inspector.ui.teach.live_pictures import LivePictures
from inspector.ui.teach.notice import Notice
from inspector.ui.teach.number_field import NumberField, NumberRange
from inspector.ui.texts import count_text
from inspector.ui.theme import Theme, Type
from inspector.workers.capture_checks import CaptureChecks

_USUAL_SECONDS = 2.0
_SECONDS = NumberRange(0.2, 3600)
_FEW = 8
"""Pictures below which it cannot be told what is usual."""


class CapturePanel(QWidget):
    """The picture as it comes, what speaks against it, the button that takes it, and how many were taken."""

    taken = Signal(object)
    """A Picture to be learned."""
    done = Signal()
    """Enough was captured."""

    def __init__(self, live: LivePictures, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._newest: Picture | None = None
        self._count = 0
        self._error: InspectorError | None = None
        self.view = PictureView(theme)
        self.notice = Notice(theme, Verdict.REVIEW)
        self.take = Button("camera", kind="primary")
        # Space takes a picture wherever the keys are; a button that closes itself would hand them to the next one.
        self.take.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.every, self.timed = QCheckBox(), QCheckBox()
        self.seconds = NumberField(_SECONDS)
        self.seconds.set_number(_USUAL_SECONDS)
        self._unit = QLabel()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.take_one)
        self.checks = CaptureChecks(self)
        self.check_line = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.finish = Button("check")
        self._counted = QLabel()
        self._counted.setProperty("tone", "quiet")
        self._row, self._second = QHBoxLayout(), QHBoxLayout()
        self._row.addWidget(self.take, 1)
        self._row.addWidget(self.finish)
        for widget in (self.every, self.timed, self.seconds, self._unit):
            self._second.addWidget(widget)
        self._second.addStretch(1)
        self._second.addWidget(self._counted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self.check_line)
        self._column.addLayout(self._row)
        self._column.addLayout(self._second)
        self.take.clicked.connect(self.take_one)
        self.finish.clicked.connect(self.done)
        self.notice.button.clicked.connect(self.begin)
        live.arrived.connect(self._on_arrived)
        live.stopped.connect(self._show)
        live.lost.connect(self._on_lost)
        self.checks.checked.connect(self._on_checked)
        self.timed.toggled.connect(self._on_timed)
        self.every.toggled.connect(self._on_every)
        self.seconds.number_entered.connect(self._on_seconds)
        self._write()

    def begin(self) -> None:
        """Show what comes."""
        self._error = None
        self._newest = None
        self.view.show_picture(None)
        self._live.begin()
        self._show()

    def end(self) -> None:
        """Look no longer."""
        self._live.end()
        self.every.setChecked(False)
        self.timed.setChecked(False)
        self.checks.close()

    def begin_counting(self) -> None:
        """Nothing was captured yet."""
        self._count = 0
        self.checks.begin()
        self._show()

    def take_one(self) -> None:
        """Keep the picture in view, once."""
        if self._newest is not None and self.take.isEnabled():
            self._keep(self._newest)
            self._newest = None
            self._show()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for widget in (self.view, self.notice, self.take, self.finish):
            widget.apply_theme(theme)
        self.take.setMinimumHeight(theme.px(56))
        self.finish.setMinimumHeight(theme.px(56))
        self.seconds.apply_theme(theme)
        self.seconds.setFixedWidth(theme.px(72))
        for label in (self.every, self.timed, self._unit, self.check_line):
            label.setFont(theme.font(Type.BODY))
        self._counted.setFont(theme.font(Type.BODY, 600))
        for layout in (self._column, self._row, self._second):
            layout.setSpacing(theme.px(10))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _on_arrived(self, pictures: list[Picture]) -> None:
        if not pictures:
            return
        self._newest = pictures[-1]
        self.view.show_picture(self._newest)
        self.checks.look(self._newest)
        if self.every.isChecked():
            for picture in pictures:
                self._keep(picture)
            self._newest = None
        self._show()

    def _on_lost(self, error: InspectorError) -> None:
        self._error = error
        self._show()

    def _on_checked(self, doubts: list[Doubt]) -> None:
        """What counts most; that a part still stands there after it was taken is no reproach to the picture."""
        picture = self._newest
        size = None if picture is None else (picture.shape[1], picture.shape[0])
        worst = gravest(ImageReport(Path(), size, None, tuple(doubts)))
        if worst is not None:
            text, tone = doubt_text(worst, size), "review"
        else:
            text, tone = (self.tr("Like those taken so far") if self._count >= _FEW else ""), "quiet"
        self.check_line.setText(text)
        set_style_property(self.check_line, "tone", tone)

    def _on_every(self, on: bool) -> None:
        if on:
            self.timed.setChecked(False)

    def _on_timed(self, on: bool) -> None:
        if on:
            self.every.setChecked(False)
            self._timer.start(round(1000 * (self.seconds.number or _USUAL_SECONDS)))
        else:
            self._timer.stop()

    def _on_seconds(self, seconds: float) -> None:
        self._timer.setInterval(round(1000 * seconds))

    def _keep(self, picture: Picture) -> None:
        self._count += 1
        self.checks.take(picture)
        self.taken.emit(picture)

    def _write(self) -> None:
        self.take.setText(self.tr("Take this picture"))
        self.take.setToolTip(self.tr("Keep the part in view as a good one (Space)"))
        self.every.setText(self.tr("Take every part"))
        self.timed.setText(self.tr("Take one every"))
        self._unit.setText(self.tr("s", "seconds"))
        self.seconds.setAccessibleName(self.tr("Seconds from one picture to the next"))
        self.finish.setText(self.tr("Done"))
        self._show()

    def _show(self) -> None:
        self.take.setEnabled(self._newest is not None)
        self.every.setEnabled(self._live.watching)
        self.timed.setEnabled(self._live.watching)
        self._counted.setText(self.tr("{count} taken").format(count=count_text(self._count)))
        again = self.tr("Try again")
        if self._error is not None:
            remedy = self._error.remedy
            if self._count:
                remedy += " " + self.tr("What was taken is kept.")
            self.notice.say(self._error.what, remedy.strip(), again, dismissable=False)
        elif self._live.watching:
            self.notice.clear()
        elif not self._live.title:
            what = self.tr("There is no source yet.")
            self.notice.say(what, self.tr("Choose one on the Inspect screen, then come back."), dismissable=False)
        else:
            self.notice.say(self.tr("No more pictures come."), "", again, dismissable=False)
