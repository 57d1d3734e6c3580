"""The top line: what is inspected, where the pictures come from, and whether all is well."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from inspector.core.recording import RecordsState
from inspector.ui.buttons import Button
from inspector.ui.choices import RecipeChoice
from inspector.ui.icons import icon_pixmap
from inspector.ui.lamp import Lamp, Light
from inspector.ui.navigation import Navigation, Screen
from inspector.ui.steady_label import SteadyLabel
from inspector.ui.texts import clock_text, day_text, milliseconds_text, recipe_text
from inspector.ui.theme import Theme, Type
from inspector.workers.station import LineState


class Header(QWidget):
    """Buttons for recipe, source and start; lamps for source, line and records; the clock.

    The lamp of the device comes up when it had to be replaced; else the counters name it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark = QLabel()
        self.navigation = Navigation(Screen.INSPECT)
        self.recipe = Button("product")
        self.source = Button("folder")
        self.start = Button("start", kind="primary")
        self.trigger = Button("camera")
        self.trigger.hide()
        self._recipe_texts = ("", "")
        self.camera_lamp, self.line_lamp, self.records_lamp = Lamp(theme), Lamp(theme), Lamp(theme)
        self.device_lamp = Lamp(theme)
        self._all_lamps = (self.camera_lamp, self.line_lamp, self.records_lamp, self.device_lamp)
        self._clock = SteadyLabel()
        self.operator = Button("person", kind="flat")
        self.operator.hide()
        self._operator = ("", False)
        self._operator_least = 0
        self.help = Button("help", kind="flat")
        self.full_screen = Button("full-screen", kind="flat")
        self.settings = Button("settings", kind="flat")
        self._stalls = QLabel()
        self._stalls.setProperty("tone", "quiet")
        self._stalls.hide()
        self._lamps = QHBoxLayout()
        for lamp in self._all_lamps:
            self._lamps.addWidget(lamp)
        self._row, self._lamp_row = self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._write()
        self.tick()

    def _lay_out(self) -> tuple[QHBoxLayout, QHBoxLayout]:
        """The row that has the buttons, and the one that has the lamps."""
        row = QHBoxLayout(self)
        left: tuple[QWidget, ...] = (self._mark, self.navigation, self.start, self.trigger, self.recipe, self.source)
        for widget in left:
            row.addWidget(widget)
        row.addStretch(1)
        row.addLayout(self._lamps)
        for widget in (self._stalls, self.operator, self._clock, self.settings, self.full_screen, self.help):
            row.addWidget(widget)
        return row, row

    def leave_out_line(self) -> None:
        """Show only what belongs to the station: each of its lines has a header of its own."""
        line: tuple[QWidget, ...] = (self.start, self.recipe, self.source)
        for widget in (*line, *self._all_lamps):
            widget.hide()

    def show_recipe(self, recipe: RecipeChoice | None, loading: str | None) -> None:
        """The recipe that judges, or the one on its way."""
        if loading is not None:
            whole = text = self.tr("Loading {recipe} …").format(recipe=loading)
        elif recipe is None:
            whole = text = self.tr("Choose a recipe")
        else:
            whole = text = recipe_text(recipe.id)
            if recipe.taught_at is not None:
                whole += " · " + self.tr("taught {day}").format(day=day_text(recipe.taught_at))
        self.recipe.setEnabled(loading is None)
        if self._recipe_texts != (whole, text):
            self._recipe_texts = (whole, text)
            self.recipe.setToolTip(whole)
            self.recipe.setText(text)
            self._make_room()

    def show_source(self, title: str, detail: str, changeable: bool) -> None:
        """The source that Start will use."""
        self.source.setText(title or self.tr("Choose a source"))
        self.source.setToolTip(
            detail if changeable else self.tr("{source}\nStop the line to change it").format(source=detail)
        )
        self.source.setEnabled(changeable)

    def show_line(self, state: LineState, source: str, ready: bool, source_failed: bool) -> None:
        """What Start will do, and the lamps of source and line.

        ``source`` is empty until it delivers; ``ready``: there is a recipe and a source; ``source_failed``:
        it is what stopped the line, or gives no pictures while it runs.
        """
        running, fault = state is LineState.RUNNING, state is LineState.FAULT
        if running:
            self.start.setText(self.tr("Stop the line"))
        elif state is LineState.STOPPING:
            self.start.setText(self.tr("Stopping …"))
        elif fault:
            self.start.setText(self.tr("Try again"))
        else:
            self.start.setText(self.tr("Start the line"))
        self.start.setEnabled(running or (ready and state in (LineState.IDLE, LineState.FAULT)))
        self.start.set_kind("" if running or not self.start.isEnabled() else "primary")
        self.start.set_icon_name("stop" if running or state is LineState.STOPPING else "start")
        self.start.setToolTip("" if ready else self.tr("Choose a recipe and a source first"))

        if (fault or running) and source_failed:
            light, word = Light.FAULT, self.tr("see below")
        elif running:
            light, word = (Light.GOOD, self.tr("connected")) if source else (Light.BUSY, self.tr("opening"))
        else:
            light, word = Light.IDLE, self.tr("ready") if ready else self.tr("not ready")
        self.camera_lamp.show_state(light, self.tr("Source"), word)
        words = {
            LineState.IDLE: (Light.IDLE, self.tr("stopped")),
            LineState.LOADING: (Light.BUSY, self.tr("loading")),
            LineState.RUNNING: (Light.GOOD, self.tr("running")),
            LineState.STOPPING: (Light.BUSY, self.tr("stopping")),
            LineState.FAULT: (Light.FAULT, self.tr("fault")),
        }
        light, word = words[state]
        self.line_lamp.show_state(light, self.tr("Line"), word)

    def show_records(self, records: RecordsState) -> None:
        """Whether parts are recorded."""
        words = {
            RecordsState.OFF: (Light.IDLE, self.tr("off"), self.tr("Verdicts are shown and counted, not recorded")),
            RecordsState.ON: (Light.GOOD, self.tr("on"), self.tr("Every part is recorded")),
            RecordsState.BEHIND: (
                Light.BUSY,
                self.tr("behind"),
                self.tr("Every part is kept on this computer; the database has not got the last ones yet"),
            ),
            RecordsState.FAILED: (Light.FAULT, self.tr("fault"), self.tr("Parts wait to be recorded")),
        }
        light, word, tip = words[records]
        self.records_lamp.show_state(light, self.tr("Records"), word, tip)

    def show_device(self, device: str, failed: str) -> None:
        """The device in use, where it stands in for one that ``failed``; else ``failed`` is empty."""
        tip = self.tr("{failed} has failed; {device} goes on").format(failed=failed, device=device)
        self.device_lamp.show_state(Light.FAULT, self.tr("Device"), device, tip)
        self.device_lamp.setVisible(bool(failed))

    def show_longest_stall(self, longest_ms: float) -> None:
        """For whoever looks for the cause of a window that hangs."""
        self._stalls.setText(self.tr("stall {time}").format(time=milliseconds_text(longest_ms)))
        self._stalls.show()

    def show_operator(self, name: str, *, asked_for: bool, missed: bool) -> None:
        """Who is at the station, where that is ``asked_for``; ``missed``: the line does not start without."""
        self._operator = (name, missed)
        self.operator.setVisible(asked_for)
        self.operator.set_kind("" if name or missed else "flat")
        self._write_operator()
        self._make_room()

    def tick(self) -> None:
        """Let the clock move on."""
        now = clock_text(datetime.now(UTC))
        if now != self._clock.text():
            self._clock.setText(now)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self.setFixedHeight(theme.px(60))
        self._row.setContentsMargins(theme.px(24), 0, theme.px(16), 0)
        self._row.setSpacing(theme.px(12))
        self._lamps.setSpacing(theme.px(22))
        self._lamps.setContentsMargins(0, 0, theme.px(10), 0)
        side = theme.px(26)
        self._mark.setPixmap(icon_pixmap("inspector", theme.palette.accent, side, self.devicePixelRatioF()))
        self.navigation.apply_theme(theme)
        self._clock.setFont(theme.font(Type.BODY, 600))
        self._stalls.setFont(theme.font(Type.SMALL))
        for button in (self.start, self.trigger, self.recipe, self.source, self.help, self.settings, self.full_screen):
            button.apply_theme(theme)
        self.operator.apply_theme(theme)
        self.operator.setMaximumWidth(theme.px(240))
        self._operator_least = theme.px(52)
        self._write_operator()
        self.recipe.setMaximumWidth(theme.px(480))
        self.source.setMaximumWidth(theme.px(260))
        self.recipe.setMinimumWidth(theme.px(140))
        self.source.setMinimumWidth(theme.px(100))
        for lamp in self._all_lamps:
            lamp.apply_theme(theme)
            lamp.setMaximumWidth(theme.px(260))
        self._keep_start_width()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The day of the recipe is the first to go, then its name and the source's, then the values of all lamps, then
        their names.
        """
        whole, text = self._recipe_texts
        metrics = self.recipe.fontMetrics()
        longer = metrics.horizontalAdvance(whole) - metrics.horizontalAdvance(self.recipe.text())
        fits = self.recipe.sizeHint().width() + longer <= self.recipe.maximumWidth()
        lamps = [lamp for lamp in self._all_lamps if not lamp.isHidden()]
        left_out = sum(lamp.brief_saves for lamp in lamps if lamp.is_brief)
        wanted = self._row.sizeHint().width() + longer + (left_out if self._lamp_row is self._row else 0)
        self.recipe.setText(whole if fits and wanted <= self.width() else text)
        brief = self._lamp_row.minimumSize().width() + left_out > self.width()
        for lamp in self._all_lamps:
            lamp.set_brief(brief)
        named = self._lamp_row.minimumSize().width() + sum(lamp.bare_saves for lamp in lamps)
        for lamp in self._all_lamps:
            lamp.set_bare(named > self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
            self._keep_start_width()

    def _write(self) -> None:
        self.trigger.setToolTip(self.tr("Trigger a part (T)"))
        self.trigger.setAccessibleName(self.tr("Trigger a part (T)"))
        self.help.setToolTip(self.tr("All keys (F1)"))
        self.help.setAccessibleName(self.tr("Help"))
        self.settings.setToolTip(self.tr("Settings"))
        self.settings.setAccessibleName(self.tr("Settings"))
        self._write_operator()
        self.full_screen.setToolTip(self.tr("Full screen (F11)"))
        self.full_screen.setAccessibleName(self.tr("Full screen"))

    def _write_operator(self) -> None:
        name, missed = self._operator
        self.operator.setText(name or (self.tr("Sign in") if missed else ""))
        # A name may be cut, but not what is to be done.
        self.operator.setMinimumWidth(self._operator_least if name else self.operator.sizeHint().width())
        tip = self.tr("{name} is at the station").format(name=name) if name else self.tr("Sign in at the station")
        self.operator.setToolTip(tip)
        self.operator.setAccessibleName(tip)

    def _keep_start_width(self) -> None:
        """As wide as its widest text, so that nothing moves when the line starts."""
        texts = (self.tr("Start the line"), self.tr("Stop the line"), self.tr("Try again"), self.tr("Stopping …"))
        metrics = self.start.fontMetrics()
        chrome = self.start.sizeHint().width() - metrics.horizontalAdvance(self.start.text())
        self.start.setFixedWidth(max(metrics.horizontalAdvance(text) for text in texts) + chrome + 2)
