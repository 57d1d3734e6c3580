"""Which method learns the good parts: three cards, three presets, and everything else under Advanced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.teaching import FitStatus, MethodResult, Probe
from inspector.errors import InspectorError
from inspector.recipes.plan import CalibrationPlan
from inspector.ui.buttons import Button
from inspector.ui.panel import Panel
from inspector.ui.teach.method_card import MethodCard
from inspector.ui.teach.method_texts import METHODS, PRESETS, method_name, preset_name, preset_why
from inspector.ui.teach.page import TeachPage
from inspector.ui.teach.segments import Segments
from inspector.ui.teach.settings_form import SettingsForm
from inspector.ui.theme import Theme, Type

if TYPE_CHECKING:
    from inspector.workers.teaching import TeachController

_PROBE_AFTER_MS = 400
"""A measurement begins when nothing was changed for so long."""
_OF_PLAN = ("resolution", "smoothing_sigma")
"""Fields of the plan itself that stand among the settings."""


class MethodPage(TeachPage):
    """One method is chosen from the beginning: Next works at once."""

    def __init__(self, controller: TeachController, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(controller, theme, parent)
        self._measured: object = None
        self._unmeasured: set[str] = set()
        self._comparing = False
        self._results: dict[str, MethodResult] = {}
        self._compared: object = None
        self.cards = {detector: MethodCard(detector, theme) for detector in METHODS}
        self.presets = Segments(PRESETS)
        self._preset_name, self._preset_why = QLabel(), QLabel()
        self._preset_why.setProperty("tone", "quiet")
        self._preset_why.setWordWrap(True)
        self.compare, self.advanced = Button("limits"), Button("chevron-down", kind="flat")
        self.advanced.setCheckable(True)
        self.form = SettingsForm(theme)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.form)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.settings = Panel()
        self.settings.content.addWidget(self._scroll, 1)
        self.settings.hide()
        self._probe_timer = QTimer(self)
        self._probe_timer.setSingleShot(True)
        self._probe_timer.setInterval(_PROBE_AFTER_MS)
        self._probe_timer.timeout.connect(self._measure)
        self._arrange()
        self._connect()
        self.apply_theme(theme)
        self.retranslate()

    def _arrange(self) -> None:
        self._row = QHBoxLayout()
        for card in self.cards.values():
            self._row.addWidget(card, 1)
        self._preset_why.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._choices = QHBoxLayout()
        self._choices.addWidget(self._preset_name)
        self._choices.addWidget(self.presets)
        self._choices.addWidget(self._preset_why, 1)
        self._choices.addWidget(self.advanced)
        self._choices.addWidget(self.compare)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row, 3)
        self._column.addLayout(self._choices)
        self._column.addWidget(self.settings, 4)

    def _connect(self) -> None:
        controller = self.controller
        for detector, card in self.cards.items():
            card.clicked.connect(lambda _=False, detector=detector: self._choose(detector))
        self.presets.chosen.connect(self._on_preset)
        self.advanced.toggled.connect(self._on_advanced)
        self.compare.clicked.connect(self._on_compare)
        self.form.settings_changed.connect(self._on_settings)
        controller.plan_changed.connect(self._on_plan_changed)
        controller.probing.connect(self._on_probing)
        controller.probed.connect(self._on_probed)
        controller.compare_progressed.connect(self._on_compare_progressed)
        controller.compared.connect(self._on_compared)
        controller.failed.connect(self._on_failed)

    # As a page

    def title(self) -> str:
        return self.tr("Method")

    def enter(self) -> None:
        self._show_plan()
        if self._measured != self._cost_key():
            self._measure()

    def leave(self) -> None:
        self._probe_timer.stop()
        if self._comparing:
            self._end_comparison(cancel=True)
        elif self._unmeasured:
            # What comes next must not wait for a measurement that nobody looks at.
            self._measured = None
            self._unmeasured.clear()
            self.controller.cancel()

    # From the plan to the screen

    def _plan(self) -> CalibrationPlan | None:
        return self.controller.plan

    def _cost_key(self) -> object:
        """What the measured costs depend on."""
        plan = self._plan()
        if plan is None:
            return None
        return (plan.detector, repr(sorted(plan.settings.items())), *self._seen(plan))

    def _pictures_key(self) -> object:
        """What a comparison depends on."""
        plan = self._plan()
        if plan is None:
            return None
        return (plan.defects, *self._seen(plan))

    def _seen(self, plan: CalibrationPlan) -> tuple[object, ...]:
        """What a detector gets to see."""
        shapes = plan.region, plan.ignore, plan.alignment
        return (plan.good, plan.excluded, shapes, plan.resolution, plan.tiles)

    def _show_plan(self) -> None:
        plan = self._plan()
        if plan is None:
            return
        self.cards[plan.detector].setChecked(True)
        self.presets.choose(self._preset(plan))
        self._write_preset()
        settings = dict(plan.settings)
        for name in _OF_PLAN:
            settings[name] = getattr(plan, name)
        self.form.show_settings(self._schema(plan), settings)
        if self._results and self._compared != self._pictures_key():
            self._results.clear()
            for card in self.cards.values():
                card.show_result(None)

    def _schema(self, plan: CalibrationPlan) -> dict[str, Any]:
        """Of the detector's settings, with the two of the plan before them."""
        of_plan = type(plan).model_json_schema()["properties"]
        own = {name: of_plan[name] for name in _OF_PLAN}
        return own | self.controller.settings_schema(plan.detector).get("properties", {})

    def _preset(self, plan: CalibrationPlan) -> str | None:
        """Which of the three the plan is; None for settings of one's own."""
        for name, fields in self.controller.presets(plan.detector).items():
            if all(getattr(plan, field) == value for field, value in fields.items()):
                return name
        return None

    def _on_plan_changed(self, *_: object) -> None:
        if not self.isVisible():
            return
        self._show_plan()
        if self._measured != self._cost_key() and not self._comparing:
            self._probe_timer.start()

    # Choosing

    def _choose(self, detector: str) -> None:
        """Another method with the preset that was chosen."""
        plan = self._plan()
        if plan is None or plan.detector == detector:
            return
        preset = self._preset(plan)
        if preset is not None:
            self._change(**self.controller.presets(detector)[preset])
        else:
            self._change(detector=detector, settings={})
        self._show_plan()

    def _on_preset(self, preset: object) -> None:
        plan = self._plan()
        if plan is not None:
            self._change(**self.controller.presets(plan.detector)[str(preset)])
            self._show_plan()

    def _on_settings(self, settings: dict[str, Any]) -> None:
        of_plan = {name: settings.get(name, CalibrationPlan.model_fields[name].default) for name in _OF_PLAN}
        own = {name: value for name, value in settings.items() if name not in _OF_PLAN}
        self._change(settings=own, **of_plan)

    def _change(self, **fields: Any) -> None:
        """A value that only the whole can tell is wrong is said under its field; nothing is changed then."""
        try:
            self.controller.change(**fields)
        except ValidationError as error:
            for problem in error.errors():
                names = [str(part) for part in problem["loc"] if str(part) in self.form.rows]
                if names:
                    self.form.complain(names[-1], problem["msg"])
        except InspectorError as error:
            names = [name for name in fields.get("settings", {}) if name in error.what]
            for name in names or list(fields.get("settings", {}))[:1]:
                self.form.complain(name, f"{error.what} {error.remedy}".strip())

    def _on_advanced(self, open_: bool) -> None:
        self.settings.setVisible(open_)
        self.advanced.set_icon_name("close" if open_ else "chevron-down")

    # What it costs

    def _measure(self) -> None:
        if self._comparing or self._plan() is None:
            return
        self._measured = self._cost_key()
        self._unmeasured = set(self.cards)
        for card in self.cards.values():
            card.show_measuring()
        self.controller.probe()

    def _on_probing(self, detector: str) -> None:
        if detector in self.cards:
            self.cards[detector].show_measuring()

    def _on_probed(self, probe: Probe) -> None:
        self._unmeasured.discard(probe.detector)
        if probe.detector in self.cards:
            self.cards[probe.detector].show_probe(probe)

    # Comparing

    @property
    def is_comparing(self) -> bool:
        """Whether all methods are being fitted."""
        return self._comparing

    def _on_compare(self) -> None:
        if self._comparing:
            self._end_comparison(cancel=True)
            return
        self._comparing = True
        self._compared = self._pictures_key()
        self._results.clear()
        for card in self.cards.values():
            card.show_result(None)
            card.show_comparing(None)
        self.controller.compare()
        self._write_compare()

    def _on_compare_progressed(self, detector: str, status: FitStatus) -> None:
        if self._comparing and detector in self.cards:
            self.cards[detector].show_comparing(status)

    def _on_compared(self, results: list[MethodResult]) -> None:
        for result in results:
            if result.detector in self.cards:
                self._results[result.detector] = result
                self.cards[result.detector].show_result(result)
        self._end_comparison(cancel=False)

    def _end_comparison(self, *, cancel: bool) -> None:
        self._comparing = False
        for card in self.cards.values():
            card.end_comparing()
        if cancel:
            self.controller.cancel()
        self._write_compare()

    def _on_failed(self, operation: str, _: InspectorError) -> None:
        if operation == "compare":
            self._end_comparison(cancel=False)
        elif operation == "probe":
            self._measured = None
            self._unmeasured.clear()
            for card in self.cards.values():
                card.show_probe(None)

    # Texts and sizes

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        for card in self.cards.values():
            card.apply_theme(theme)
        for widget in (self.presets, self.compare, self.advanced, self.settings, self.form):
            widget.apply_theme(theme)
        self._preset_name.setFont(theme.font(Type.BODY, 600))
        self._preset_why.setFont(theme.font(Type.BODY))
        self._row.setSpacing(theme.px(18))
        self._choices.setSpacing(theme.px(14))
        self._column.setSpacing(theme.px(16))

    def retranslate(self) -> None:
        for preset in PRESETS:
            self.presets.buttons[preset].setText(preset_name(preset))
            self.presets.buttons[preset].setToolTip(preset_why(preset))
        self._preset_name.setText(self.tr("Preset"))
        self.advanced.setText(self.tr("Advanced"))
        self._write_preset()
        self._write_compare()

    def _write_preset(self) -> None:
        plan = self._plan()
        preset = self.presets.value
        self._preset_why.setText(preset_why("own" if preset is None else str(preset)))
        if plan is not None:
            text = self.tr("Settings of {method}").format(method=method_name(plan.detector))
            self.settings.title.setText(text)

    def _write_compare(self) -> None:
        self.compare.setText(self.tr("Cancel") if self._comparing else self.tr("Compare all"))
        self.compare.set_icon_name("stop" if self._comparing else "limits")
        self.compare.setToolTip(
            self.tr("Stop comparing") if self._comparing else self.tr("Learn with all three and see how they do")
        )
