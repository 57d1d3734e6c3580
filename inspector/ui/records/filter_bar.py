"""Which parts are asked for: time, product, verdict, part and score."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QDateTime, QEvent, QTime, QTimer, Signal
from PySide6.QtWidgets import QDateTimeEdit, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from inspector.core.inspection import RecipeId
from inspector.core.verdict import Verdict
from inspector.records.query import RecordFilter
from inspector.records.shifts import Shifts
from inspector.ui.buttons import Button
from inspector.ui.choice_menu import ChoiceMenu
from inspector.ui.records.time_span import Span, begin_of
from inspector.ui.records.verdict_icon import verdict_icon
from inspector.ui.teach.number_field import NumberField, NumberRange, parsed
from inspector.ui.teach.segments import Segments
from inspector.ui.texts import recipe_text, verdict_word
from inspector.ui.theme import Theme, Type

_TYPED_MS = 600
"""Whoever types pauses for so long when the number is finished."""
_PERCENT = NumberRange(0, 100_000)


class FilterBar(QFrame):
    """Every choice takes effect at once."""

    changed = Signal()
    recipes_wanted = Signal()
    """The menu of products opens: they may be others by now."""

    def __init__(self, shifts: Shifts, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._shifts = shifts
        self._theme = theme
        self._recipes: Sequence[RecipeId] = ()
        self._recipe: str | None = None
        self._version: int | None = None
        self._operators: Sequence[str] = ()
        self._operator: str | None = None
        self._stations: Sequence[str] = ()
        self._station: str | None = None
        self.spans = Segments(list(Span))
        self.spans.choose(Span.TODAY)
        self.since, self.until = QDateTimeEdit(), QDateTimeEdit()
        self._dash = QLabel("–")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.recipe = Button("product")
        self.operator = Button("person")
        self.station = Button("camera")
        for button in (self.operator, self.station):
            button.hide()
        self.verdicts = {verdict: Button(kind="tool") for verdict in Verdict}
        self._score = QLabel()
        self._score.setProperty("tone", "quiet")
        self.percent_min, self.percent_max = NumberField(_PERCENT), NumberField(_PERCENT)
        self._percent_dash, self._percent_sign = QLabel("–"), QLabel("%")
        self.clear_button = Button("close", kind="flat")
        self._typed = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._build()
        self._connect()
        self._show_dates()
        self._write()

    def _build(self) -> None:
        self._upper, self._lower = QHBoxLayout(), QHBoxLayout()
        upper: tuple[QWidget, ...] = (self.spans, self.since, self._dash, self.until)
        for widget in upper:
            self._upper.addWidget(widget)
        self._upper.addStretch(1)
        self._upper.addWidget(self.search, 2)
        for choice in (self.station, self.recipe, self.operator):
            self._lower.addWidget(choice)
        for verdict, button in self.verdicts.items():
            button.setCheckable(True)
            button.setProperty("verdict", verdict.value)
            self._lower.addWidget(button)
        score: tuple[QWidget, ...] = (
            self._score, self.percent_min, self._percent_dash, self.percent_max, self._percent_sign,
        )  # fmt: skip
        for widget in score:
            self._lower.addWidget(widget)
        self._lower.addStretch(1)
        self._lower.addWidget(self.clear_button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._upper)
        self._column.addLayout(self._lower)
        now = QDateTime.currentDateTime()
        self.since.setDateTime(QDateTime(now.date().addDays(-1), QTime(0, 0)))
        self.until.setDateTime(QDateTime(now.date(), QTime(now.time().hour(), now.time().minute())))

    def _connect(self) -> None:
        self.spans.chosen.connect(self._on_span)
        for field in (self.since, self.until):
            field.dateTimeChanged.connect(lambda _: self._typed.start())
        self.search.textEdited.connect(lambda _: self._typed.start())
        self.search.returnPressed.connect(self._on_changed)
        self._typed.timeout.connect(self._on_changed)
        self.recipe.clicked.connect(self._ask_recipe)
        self.operator.clicked.connect(self._ask_operator)
        self.station.clicked.connect(self._ask_station)
        for button in self.verdicts.values():
            button.toggled.connect(lambda _: self._on_changed())
        for number in (self.percent_min, self.percent_max):
            number.textEdited.connect(lambda _: self._typed.start())
        self.clear_button.clicked.connect(self.clear)

    # What is asked for

    @property
    def span(self) -> Span:
        """The stretch of time."""
        value = self.spans.value
        assert isinstance(value, Span)
        return value

    def wanted(self) -> RecordFilter:
        """As of now: a span such as "today" begins anew each day."""
        since, until = begin_of(self.span, datetime.now().astimezone(), self._shifts), None
        if self.span is Span.CHOSEN:
            since, until = _moment(self.since), _moment(self.until) + timedelta(minutes=1)
        chosen = frozenset(verdict for verdict, button in self.verdicts.items() if button.isChecked())
        return RecordFilter(
            since=since,
            until=until,
            recipe=self._recipe,
            version=self._version,
            verdicts=chosen if len(chosen) < len(Verdict) else frozenset(),
            part=self.search.text().strip() or None,
            percent_min=_number(self.percent_min),
            percent_max=_number(self.percent_max),
            operator=self._operator,
            station=self._station,
        )

    @property
    def narrows(self) -> bool:
        """Whether not simply all parts of all times are asked for."""
        return self.wanted() != RecordFilter()

    def clear(self) -> None:
        """Whatever it is, of any time."""
        self.search_for("")
        self._on_changed()

    def search_for(self, part: str) -> None:
        """This part and nothing else; nobody is told."""
        self.spans.choose(Span.ALL)
        self._recipe = self._version = self._operator = self._station = None
        for button in self.verdicts.values():
            button.blockSignals(True)
            button.setChecked(False)
            button.blockSignals(False)
        for field in (self.search, self.percent_min, self.percent_max):
            field.clear()
        self.search.setText(part)
        self._typed.stop()
        self._show_dates()
        self._write_recipe()
        self._show_clear()

    def choose_recipe(self, name: str | None, version: int | None = None) -> None:
        """Only parts of this product; None for all."""
        self._recipe, self._version = name, version
        self._write_recipe()
        self._on_changed()

    def offer_recipes(self, recipes: Sequence[RecipeId]) -> None:
        """Those that ever judged, versions of one together, the newest first."""
        self._recipes = recipes

    def choose_operator(self, name: str | None) -> None:
        """Only parts of the time when this person was at the station; None for all."""
        self._operator = name
        self._write_recipe()
        self._on_changed()

    def offer_operators(self, names: Sequence[str]) -> None:
        """Those who were ever at the station; without any there is nothing to choose."""
        self._operators = names
        self.operator.setVisible(bool(names))

    def choose_station(self, name: str | None) -> None:
        """Only parts of this station or line; None for all."""
        self._station = name
        self._write_recipe()
        self._on_changed()

    def offer_stations(self, names: Sequence[str]) -> None:
        """Those that ever judged; of one there is nothing to choose."""
        self._stations = names
        self.station.setVisible(len(names) > 1)

    # Inside

    def _on_span(self, _: Span) -> None:
        self._show_dates()
        self._on_changed()

    def _on_changed(self) -> None:
        self._typed.stop()
        self._show_clear()
        self.changed.emit()

    def _show_clear(self) -> None:
        self.clear_button.setVisible(self.narrows)

    def _show_dates(self) -> None:
        for widget in (self.since, self._dash, self.until):
            widget.setVisible(self.span is Span.CHOSEN)

    def _ask_recipe(self) -> None:
        self.recipes_wanted.emit()
        menu = ChoiceMenu(self._theme, self.recipe)
        menu.addAction(self.tr("All products"), lambda: self.choose_recipe(None))
        names = list(dict.fromkeys(recipe.name for recipe in self._recipes))
        if names:
            menu.addSeparator()
        for name in names:
            menu.addAction(name, partial(self.choose_recipe, name))
            versions = [recipe.version for recipe in self._recipes if recipe.name == name]
            for version in versions if len(versions) > 1 else ():
                text = self.tr("    version {number}").format(number=version)
                menu.addAction(text, partial(self.choose_recipe, name, version))
        menu.open_under_button()

    def _ask_operator(self) -> None:
        menu = ChoiceMenu(self._theme, self.operator)
        menu.addAction(self.tr("All operators"), lambda: self.choose_operator(None))
        menu.addSeparator()
        for name in self._operators:
            menu.addAction(name, partial(self.choose_operator, name))
        menu.open_under_button()

    def _ask_station(self) -> None:
        menu = ChoiceMenu(self._theme, self.station)
        menu.addAction(self.tr("All lines"), lambda: self.choose_station(None))
        menu.addSeparator()
        for name in self._stations:
            menu.addAction(name, partial(self.choose_station, name))
        menu.open_under_button()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        choices = (self.recipe, self.operator, self.station)
        for widget in (self.spans, *choices, self.clear_button, self.percent_min, self.percent_max):
            widget.apply_theme(theme)
        side = theme.px(20)
        for verdict, button in self.verdicts.items():
            button.apply_theme(theme)
            button.setIcon(verdict_icon(verdict, theme, side, self.devicePixelRatioF()))
        for field in (self.since, self.until, self.search):
            field.setFont(theme.font(Type.BODY))
        for label in (self._dash, self._score, self._percent_dash, self._percent_sign):
            label.setFont(theme.font(Type.BODY))
        for number in (self.percent_min, self.percent_max):
            number.setFixedWidth(theme.px(84))
        self.search.setMinimumWidth(theme.px(220))
        self.search.setMaximumWidth(theme.px(460))
        self.recipe.setMaximumWidth(theme.px(340))
        for choice in (self.operator, self.station):
            choice.setMaximumWidth(theme.px(260))
            choice.setMinimumWidth(theme.px(60))
        margin = theme.px(14)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(theme.px(10))
        self._upper.setSpacing(theme.px(8))
        self._lower.setSpacing(theme.px(8))
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        texts = {
            Span.TODAY: self.tr("Today"),
            Span.SHIFT: self.tr("This shift"),
            Span.WEEK: self.tr("7 days"),
            Span.ALL: self.tr("All"),
            Span.CHOSEN: self.tr("From – to"),
        }
        for span, text in texts.items():
            self.spans.buttons[span].setText(text)
        for field, name in ((self.since, self.tr("From")), (self.until, self.tr("To"))):
            field.setDisplayFormat("dd.MM.yyyy HH:mm")
            field.setAccessibleName(name)
        self.search.setPlaceholderText(self.tr("Part, trigger or number"))
        self.search.setAccessibleName(self.tr("Search for a part"))
        self.search.setToolTip(self.tr("The whole id as it was scanned, or the number of the part (Ctrl+F)"))
        for verdict, button in self.verdicts.items():
            button.setText(verdict_word(verdict))
            button.setToolTip(self.tr("Only parts with this verdict; several can be chosen"))
        self._score.setText(self.tr("Score"))
        self.percent_min.setAccessibleName(self.tr("Score from, per cent of the fail limit"))
        self.percent_max.setAccessibleName(self.tr("Score below, per cent of the fail limit"))
        self.clear_button.setText(self.tr("Clear"))
        self.clear_button.setToolTip(self.tr("Show all parts of all times"))
        self._write_recipe()

    def _write_recipe(self) -> None:
        text = self._recipe or self.tr("All products")
        if self._recipe is not None and self._version is not None:
            text = recipe_text(RecipeId(self._recipe, self._version))
        self.recipe.setText(text)
        self.recipe.setToolTip(text)
        operator, station = self._operator or self.tr("All operators"), self._station or self.tr("All lines")
        for button, name in ((self.operator, operator), (self.station, station)):
            button.setText(name)
            button.setToolTip(name)


def _moment(field: QDateTimeEdit) -> datetime:
    moment = field.dateTime().toPython()
    assert isinstance(moment, datetime)
    return moment.replace(second=0, microsecond=0).astimezone()


def _number(field: NumberField) -> float | None:
    return None if field.complaint else parsed(field.text())
