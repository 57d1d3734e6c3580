"""The picture with everything that lies on it: tools, legend, caption, and what to do when there is none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from inspector.core.cause import Cause
from inspector.core.inspection import Inspection
from inspector.core.line import RecentPart
from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.empty_state import EmptyState
from inspector.ui.heat_legend import HeatLegend
from inspector.ui.part_texts import part_text
from inspector.ui.picture_tools import PictureTools
from inspector.ui.picture_view import PictureView
from inspector.ui.reason_texts import reason_texts
from inspector.ui.texts import clock_ms_text
from inspector.ui.theme import Theme, Type


class PicturePane(QWidget):
    """Shows the live part, a part of the past, or an empty state."""

    back_to_live_clicked = Signal()
    acknowledge_clicked = Signal()
    decide_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.view = PictureView(theme, self)
        self.empty = EmptyState(theme, self)
        self.legend = HeatLegend(theme, self)
        self.has_legend = True
        """Whether there is room for it."""
        self.tools = PictureTools(self)
        self._caption_box, self._caption = QFrame(self), ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._caption_box.setObjectName("veil")
        self._caption_row = QHBoxLayout(self._caption_box)
        self._caption_row.addWidget(self._caption)
        self._captions: tuple[str, ...] = ()
        self._past_box, self._past = QFrame(self), ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._past_box.setObjectName("veil")
        self.back = Button("live", kind="primary")
        self.acknowledge = Button(kind="primary")
        self.decide = Button()
        self._past_row = QHBoxLayout(self._past_box)
        self._past_row.addWidget(self._past)
        self._past_row.addWidget(self.decide)
        self._past_row.addWidget(self.back)
        self._past_row.addWidget(self.acknowledge)
        self._past_box.hide()
        self._notice: tuple[str, Button, bool] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

        self.back.clicked.connect(self.back_to_live_clicked)
        self.acknowledge.clicked.connect(self.acknowledge_clicked)
        self.decide.clicked.connect(self.decide_clicked)
        self.tools.heat_toggled.connect(self._on_heat_toggled)
        self.tools.opacity_changed.connect(self.view.set_opacity)
        self.tools.compare_held.connect(self.view.set_comparing)
        self.tools.fit_clicked.connect(self.view.fit)
        self.tools.one_to_one_clicked.connect(self.view.one_to_one)
        self.view.zoom_changed.connect(self._on_zoom_changed)
        self.view.set_opacity(self.tools.opacity.value() / 100)
        self._on_zoom_changed()
        self.apply_theme(theme)

    def show_inspection(self, inspection: Inspection) -> None:
        """A part with all that is known of it."""
        picture = inspection.frame.picture
        if picture is None:
            self._show_no_picture(inspection.frame.seq, inspection.reason, inspection.cause)
            return
        self.view.show_inspection(inspection)
        height, width, _ = picture.shape
        frame = inspection.frame
        part = part_text(frame.seq, frame.part_id, frame.part_id_origin)
        caption = f"{part} · {clock_ms_text(frame.captured_at)}"
        self._show_caption(f"{caption} · {width} × {height}", caption, part)
        self.legend.set_limits(inspection.limits)
        self._set_empty(False, with_legend=inspection.anomaly_map is not None)

    def show_past(self, part: RecentPart) -> None:
        """A part of the film strip; its small picture when the full one has been given up."""
        if part.inspection is not None:
            self.show_inspection(part.inspection)
        elif part.thumbnail is None:
            self._show_no_picture(part.seq, part.reason, part.cause)
        else:
            self.view.show_picture(part.thumbnail)
            caption = self.tr("Part {number} · small picture, the full one is no longer in memory")
            self._show_caption(caption.format(number=part.seq))
            self._set_empty(False, with_legend=False)

    def set_past_text(self, text: str, *, decidable: bool = False) -> None:
        """Says that the view is frozen; an empty text says that it is live. ``decidable``: its verdict can be."""
        self._show_notice(text, self.back, decidable)

    def set_held_text(self, text: str, *, decidable: bool = False) -> None:
        """Says that a part waits to be acknowledged."""
        self._show_notice(text, self.acknowledge, decidable)

    def show_empty(self, icon_name: str, title: str, text: str, button: str = "") -> None:
        """No part: what is missing instead."""
        self.view.show_picture(None)
        self.empty.show_state(icon_name, title, text, button)
        self._set_empty(True, with_legend=False)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        for widget in (self.view, self.empty, self.legend, self.tools, self.back, self.acknowledge, self.decide):
            widget.apply_theme(theme)
        self._caption.setFont(theme.font(Type.BODY))
        self._past.setFont(theme.font(Type.BODY, 600))
        for row in (self._caption_row, self._past_row):
            row.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8))
            row.setSpacing(theme.px(16))
        self._past_row.setContentsMargins(theme.px(18), theme.px(8), theme.px(8), theme.px(8))
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _write(self) -> None:
        self.back.setText(self.tr("Back to live"))
        self.back.setToolTip(self.tr("Show the newest part again (Esc)"))
        self.acknowledge.setText(self.tr("Acknowledge"))
        self.acknowledge.setToolTip(self.tr("This part is dealt with (A)"))
        self.decide.setText(self.tr("Right or wrong?"))
        self.decide.setToolTip(self.tr("Confirm or overrule this verdict, in the history (D)"))
        self._arrange()

    def _show_no_picture(self, number: int, reason: str, cause: Cause | None) -> None:
        title = self.tr("Part {number} has no picture").format(number=number)
        self.show_empty("fault", title, "\n".join(reason_texts(reason, cause)))

    def _show_notice(self, text: str, button: Button, decidable: bool) -> None:
        if self._notice == (text, button, decidable):
            return
        self._notice = text, button, decidable
        for one in (self.back, self.acknowledge):
            one.setVisible(one is button)
        self.decide.setVisible(decidable)
        self._past.setText(text)
        self._past_box.setVisible(bool(text))
        self._arrange()

    def _show_caption(self, *texts: str) -> None:
        """The first that there is room for, from the longest to the shortest."""
        if texts != self._captions:
            self._captions = texts
            self._arrange_caption()

    def _set_empty(self, empty: bool, *, with_legend: bool) -> None:
        self.empty.setVisible(empty)
        self.tools.setVisible(not empty)
        self._caption_box.setVisible(not empty)
        self.legend.setVisible(self.has_legend and with_legend and not empty and self.view.heat_visible)

    def _on_heat_toggled(self, on: bool) -> None:
        self.view.set_heat_on(on)
        self.legend.setVisible(self.has_legend and on and not self.empty.isVisible())

    def _on_zoom_changed(self) -> None:
        self.tools.set_fitted(self.view.viewport.zoom is None)

    def _arrange(self) -> None:
        margin = self._theme.px(16)
        self.view.setGeometry(self.rect())
        self.empty.setGeometry(self.rect())
        self.tools.adjustSize()
        self.tools.move(self.width() - self.tools.width() - margin, margin)
        self.legend.resize(self.legend.sizeHint())
        self.legend.move(margin, self.height() - self.legend.height() - margin)
        self._past_box.adjustSize()
        past_width = min(self._past_box.sizeHint().width(), self.width() - 2 * margin)
        self._past_box.resize(past_width, self._past_box.sizeHint().height())
        left = self.width() - past_width - margin
        self._past_box.move(left, self.height() - self._past_box.height() - margin)
        self._arrange_caption()

    def _arrange_caption(self) -> None:
        margin = self._theme.px(16)
        room = self.tools.x() - 2 * margin
        wanted = self._caption_box.sizeHint()
        for text in self._captions:
            self._caption.setText(text)
            wanted = self._caption_box.sizeHint()
            if wanted.width() <= room:
                break
        self._caption_box.setGeometry(margin, margin, max(0, min(wanted.width(), room)), wanted.height())
