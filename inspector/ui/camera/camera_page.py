"""The camera page: the picture as it comes, what is measured of it, and everything the camera lets be set."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from inspector.core.camera_settings import CameraSettings, TriggerMode
from inspector.core.frame import Picture
from inspector.errors import InspectorError
from inspector.ui.buttons import Button
from inspector.ui.camera.histogram import HistogramPanel
from inspector.ui.camera.live_view import CameraLiveView
from inspector.ui.camera.settings_form import CameraSettingsForm
from inspector.ui.camera.sharpness import SharpnessPanel
from inspector.ui.choices import SourceChoice
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.engineer_page import EngineerPage
from inspector.ui.fault_texts import fault_text
from inspector.ui.panel import Panel
from inspector.ui.teach.named_slider import NamedSlider
from inspector.ui.teach.notice import Notice
from inspector.ui.theme import Theme, Type
from inspector.workers.camera_desk import CameraDesk, DeskCamera, PictureMeasures
from inspector.workers.station import LineState, StationController

_RATE_OF = 20
"""Pictures over which the rate is counted."""


class CameraPage(EngineerPage):
    """Sets the camera of ``source``, what the line would use; while the line runs it has the camera to itself.

    ``reference`` is a good picture of the recipe on the line, to put the camera back where it was.
    """

    source_wanted = Signal()
    """Let the operator choose where pictures come from; the menu opens under :attr:`source_button`."""

    def __init__(
        self,
        desk: CameraDesk,
        line: StationController,
        source: Callable[[], SourceChoice | None],
        reference: Callable[[], Picture | None],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        self.source_button = Button("camera")
        super().__init__(self.source_button, Qt.TextElideMode.ElideRight, parent)
        self._desk, self._line = desk, line
        self._source, self._reference = source, reference
        self._theme = theme
        self._ghost: Picture | None = None
        self._camera: DeskCamera | None = None
        self._stored: CameraSettings | None = None
        self._came_s: deque[float] = deque(maxlen=_RATE_OF)
        self._active = False
        self._waits_for_signal = False
        self._measures: PictureMeasures | None = None
        self.notice = Notice(theme)
        self.view = CameraLiveView(theme)
        self.same_view = QCheckBox()
        self.strength = NamedSlider(0, 100)
        self._size_note = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.histogram, self.sharpness = HistogramPanel(theme), SharpnessPanel(theme)
        self.form = CameraSettingsForm()
        self._settings_panel = Panel()
        self._nothing = QLabel()
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setProperty("tone", "quiet")
        self.undo, self.store = Button("undo"), Button("check", kind="primary")
        self._build()
        self._connect()
        self.strength.slider.setValue(50)
        self._write()

    def _build(self) -> None:
        self._size_note.setProperty("tone", "quiet")
        self._ghost_row = QHBoxLayout()
        self._ghost_row.addWidget(self.same_view)
        self._ghost_row.addWidget(self.strength)
        self._ghost_row.addWidget(self._size_note, 1)
        self._left = QVBoxLayout()
        self._left.addWidget(self.view, 1)
        self._left.addLayout(self._ghost_row)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._inner = QVBoxLayout(inner)
        self._inner.addWidget(self._nothing)
        self._inner.addWidget(self.form, 1)
        area.setWidget(inner)
        self._settings_panel.content.addWidget(area, 1)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.undo)
        self._buttons.addWidget(self.store, 1)
        self._settings_panel.content.addLayout(self._buttons)
        self._right = QVBoxLayout()
        self._right.addWidget(self.histogram)
        self._right.addWidget(self.sharpness)
        self._right.addWidget(self._settings_panel, 1)
        self._columns = QHBoxLayout()
        self._columns.addLayout(self._left, 1)
        self._columns.addLayout(self._right)
        self.body.addWidget(self.notice)
        self.body.addLayout(self._columns, 1)

    def _connect(self) -> None:
        desk = self._desk
        desk.opened.connect(self._on_opened)
        desk.arrived.connect(self._on_arrived)
        desk.failed.connect(self._on_failed)
        desk.ended.connect(self._on_ended)
        self._line.state_changed.connect(self._on_line_state)
        self.source_button.clicked.connect(self.source_wanted)
        self.notice.button.clicked.connect(self._on_notice_clicked)
        self.same_view.toggled.connect(self._show_ghost)
        self.strength.changed.connect(self._show_ghost)
        self.form.changed.connect(self._on_changed)
        self.undo.clicked.connect(self._on_undo)
        self.store.clicked.connect(self._on_store)

    # Coming and going

    def enter(self) -> None:
        """The page came into view."""
        self._active = True
        self._ghost = self._reference()
        self.same_view.setEnabled(self._ghost is not None)
        self.sharpness.begin_anew()
        self.look_at_source()
        self.setFocus()

    def leave(self) -> None:
        """Let go of the camera; changes that were not stored are forgotten."""
        self._active = False
        self._desk.stop()
        self.view.show_picture(None)

    def look_at_source(self) -> None:
        """Show what the source sees, unless the line needs it."""
        if not self._active:
            return
        self._desk.stop()
        self._camera = self._stored = None
        self._waits_for_signal = False
        self._came_s.clear()
        self.view.show_picture(None)
        self.histogram.show_measures(None)
        self.notice.clear()
        source = self._source()
        if self._line_has_camera:
            self.notice.say(
                self.tr("The line is running and has the camera to itself."),
                self.tr("Stop it to set the camera."),
                self.tr("Stop the line"),
                dismissable=False,
            )
        elif source is not None:
            self._desk.start(source.make_camera)
        self._write()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._active and not event.spontaneous():
            self.leave()

    @property
    def _line_has_camera(self) -> bool:
        return self._line.state in (LineState.RUNNING, LineState.STOPPING)

    def _on_line_state(self, _state: LineState) -> None:
        if self._active and (self._line_has_camera or not self._desk.running):
            self.look_at_source()

    def _on_notice_clicked(self) -> None:
        if self._line_has_camera:
            self._line.stop()
        else:
            self.look_at_source()

    # What the camera says

    def _on_opened(self, camera: DeskCamera) -> None:
        if not self._active:
            return
        if self._stored is None:
            self._stored = camera.settings
        self._camera = camera
        self._waits_for_signal = camera.settings is not None and camera.settings.trigger is TriggerMode.HARDWARE
        if camera.capabilities is not None and camera.settings is not None:
            self.form.show_camera(camera.capabilities, camera.settings)
        self._write()

    def _on_arrived(self) -> None:
        taken = self._desk.take() if self._active else None
        if taken is None:
            return
        first = self._waits_for_signal or not self.view.has_picture
        self._waits_for_signal = False
        self._came_s.append(monotonic())
        self.view.show_live(taken.picture, taken.captured_ns)
        if taken.measures is not self._measures:
            self._measures = taken.measures
            self.histogram.show_measures(taken.measures)
            self.sharpness.show_sharpness(taken.measures.sharpness)
        if first:
            self._write()
        else:
            self._write_figures()

    def _on_failed(self, fault: InspectorError) -> None:
        if self._active:
            self.notice.say_error(fault)

    def _on_ended(self, fault: InspectorError | None) -> None:
        if not self._active:
            return
        self._camera = None
        again = self.tr("Try again")
        if fault is not None:
            text = fault_text(fault)
            remedy = " ".join(filter(None, (text.remedy, text.original)))
            self.notice.say(text.what, remedy, again, dismissable=False)
        else:
            self.notice.say(self.tr("No more pictures come."), "", again, dismissable=False)
        self._write()

    # Settings

    def _on_changed(self, settings: CameraSettings) -> None:
        self._desk.adjust(settings)
        self._write_store(settings)

    def _on_undo(self) -> None:
        if self._stored is not None:
            self._desk.adjust(self._stored)

    def _on_store(self) -> None:
        source = self._source()
        if source is None or source.store is None or self._camera is None or self._camera.settings is None:
            return
        try:
            source.store(self._camera.settings)
        except InspectorError as error:
            self.notice.say_error(error)
            return
        self._stored = self._camera.settings
        self._write()

    def _show_ghost(self) -> None:
        on = self.same_view.isChecked()
        self.view.show_ghost(self._ghost if on else None, self.strength.slider.value() / 100)
        self._write_ghost()

    # Looks

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._theme = theme
        for widget in (
            self.source_button,
            self.notice,
            self.view,
            self.strength,
            self.histogram,
            self.sharpness,
            self.form,
            self._settings_panel,
            self.undo,
            self.store,
        ):
            widget.apply_theme(theme)
        for label in (self._size_note, self._nothing, self.same_view):
            label.setFont(theme.font(Type.BODY))
        self.strength.setFixedWidth(theme.px(260))
        for panel in (self.histogram, self.sharpness, self._settings_panel):
            panel.setFixedWidth(theme.px(480))
        self.store.setMinimumHeight(theme.px(48))
        self.undo.setMinimumHeight(theme.px(48))
        self._inner.setContentsMargins(0, 0, theme.px(14), 0)
        for layout in (self._columns, self._right, self._left):
            layout.setSpacing(theme.px(16))
        self._ghost_row.setSpacing(theme.px(20))
        self._buttons.setSpacing(theme.px(10))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        source = self._source()
        self._write_header(self.tr("Camera"))
        self.source_button.setText(self.tr("Choose a source") if source is None else source.title)
        self.source_button.setToolTip("" if source is None else source.detail)
        self._settings_panel.title.setText(self.tr("Settings"))
        self.undo.setText(self.tr("Undo"))
        self.undo.setToolTip(self.tr("As it was before you came here, or stored last"))
        self.store.setText(self.tr("Store"))
        self.store.setToolTip(self.tr("Store for this camera"))
        camera = self._camera
        settable = camera is not None and camera.settings is not None
        self.form.setVisible(settable)
        self._nothing.setVisible(not settable)
        if camera is not None:
            self._nothing.setText(self.tr("There is nothing to set on this source."))
        elif self._desk.running:
            self._nothing.setText(self.tr("The camera is being opened …"))
        else:
            self._nothing.setText("")
        self.view.say(self._words_in_view(source))
        self._write_store(self.form.settings)
        self._write_ghost()
        self._write_figures()

    def _words_in_view(self, source: SourceChoice | None) -> str:
        if source is None:
            return self.tr("No source yet. Choose one above.")
        camera = self._camera
        if not self._waits_for_signal or camera is None or camera.settings is None:
            return ""
        return self.tr("Waiting for a signal on {line}").format(line=camera.settings.trigger_line or "")

    def _write_store(self, wanted: CameraSettings) -> None:
        settable = self._camera is not None and self._camera.settings is not None
        changed = settable and wanted != self._stored
        for button in (self.undo, self.store):
            button.setVisible(settable)
            button.setEnabled(changed)
        self._settings_panel.summary.setText(self.tr("Not stored yet") if changed else "")
        self.store.setToolTip("" if self._camera is None else self._camera.description)

    def _write_ghost(self) -> None:
        self.same_view.setText(self.tr("Same view as the recipe"))
        self.strength.setVisible(self.same_view.isChecked())
        percent = self.strength.slider.value()
        self.strength.write(self.tr("Recipe’s picture"), f"{percent} %")
        note = ""
        size = self.view.picture_size
        if self._ghost is None:
            note = self.tr("Load a recipe to put the camera back where it was.")
        elif self.same_view.isChecked() and self.view.has_picture:
            height, width, _ = self._ghost.shape
            if (width, height) == (size.width(), size.height()):
                note = self.tr("Move the camera until nothing is seen double")
            else:
                note = self.tr("The recipe’s pictures have another size: {width} × {height}")
                note = note.format(width=width, height=height)
        self._size_note.setText(note)

    def _write_figures(self) -> None:
        if not self.view.has_picture:
            self.aside.setText("")
            return
        size = self.view.picture_size
        text = f"{size.width():.0f} × {size.height():.0f}"
        if len(self._came_s) > 1 and self._came_s[-1] > self._came_s[0]:
            rate = (len(self._came_s) - 1) / (self._came_s[-1] - self._came_s[0])
            text += " · " + self.tr("{rate} pictures per second").format(
                rate=f"{rate:.1f}" if rate < 10 else f"{rate:.0f}"
            )
        self.aside.setText(text)
