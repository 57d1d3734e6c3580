"""The page "Line and trigger": what station.yaml says of the lines, changed there with its comments kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from inspector.core.verdict import Verdict
from inspector.errors import InspectorError
from inspector.station_config import LineSetup, StationConfig, line_names
from inspector.station_file import StationFile
from inspector.ui.buttons import Button
from inspector.ui.choices import SourceChoice
from inspector.ui.engineer_page import EngineerPage
from inspector.ui.line_settings.line_form import LineForm
from inspector.ui.line_settings.setting_rows import Changes
from inspector.ui.teach.notice import Notice
from inspector.ui.teach.segments import Segments
from inspector.ui.theme import Theme, Type

_SECOND = "second_line"


class Line(Enum):
    """Which line is set."""

    FIRST = auto()
    SECOND = auto()


class LinePage(EngineerPage):
    """Reads ``file`` when it comes into view, and writes it when somebody saves; the lines go on meanwhile.

    ``apply`` puts what was saved into effect as far as that is possible at once, and may raise
    :class:`InspectorError`; ``recipes`` are the names that a line can begin with.
    """

    source_wanted = Signal()
    """Let the engineer choose where pictures come from; the menu opens under :attr:`source_button`."""

    def __init__(
        self,
        file: StationFile,
        apply: Callable[[StationConfig], None],
        recipes: Callable[[], Sequence[str]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        self.which = Segments(list(Line))
        super().__init__(self.which, Qt.TextElideMode.ElideMiddle, parent)
        self._file, self._apply, self._recipes = file, apply, recipes
        self._config: StationConfig | None = None
        self._adds = self._removes = False
        self.notice, self.done = Notice(theme), Notice(theme, Verdict.PASS)
        self.unsaved = Notice(theme, Verdict.REVIEW)
        self.forms = {line: LineForm() for line in Line}
        self.second, self.undo, self.save = Button(), Button("undo"), Button("check", kind="primary")
        self._complaint = QLabel()
        self._complaint.setProperty("tone", "fault")
        self._build()
        self._connect()
        self._write()

    def _build(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._inner = QVBoxLayout(inner)
        self._inner.setContentsMargins(0, 0, 0, 0)
        for form in self.forms.values():
            self._inner.addWidget(form)
        self._inner.addStretch(1)
        area.setWidget(inner)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.second)
        self._foot.addWidget(self._complaint, 1)
        self._foot.addWidget(self.undo)
        self._foot.addWidget(self.save)
        for notice in (self.notice, self.unsaved, self.done):
            self.body.addWidget(notice)
        self.body.addWidget(area, 1)
        self.body.addLayout(self._foot)

    def _connect(self) -> None:
        self.which.chosen.connect(self.show_line)
        self.second.clicked.connect(self._on_second_clicked)
        self.undo.clicked.connect(self.look_again)
        self.save.clicked.connect(self._on_save)
        self.notice.button.clicked.connect(self.look_again)
        self.unsaved.button.clicked.connect(self.left)
        for form in self.forms.values():
            form.changed.connect(self._on_changed)
            form.source_wanted.connect(self.source_wanted)

    # Coming and going

    def enter(self, line: Line = Line.FIRST) -> None:
        """The page came into view."""
        self.done.clear()
        self.look_again()
        self.show_line(line if self._has_second else Line.FIRST)
        self.setFocus()

    def look_again(self) -> None:
        """Show what the file says now; changes that were not saved are forgotten."""
        self._adds = self._removes = False
        self.notice.clear()
        self.unsaved.clear()
        try:
            self._config = self._file.read()
        except InspectorError as error:
            self._config = None
            self.notice.say(error.what, error.remedy, self.tr("Look again"), dismissable=False)
        self._show()

    def go_back(self) -> None:
        """What was changed is given up only where that is wanted: a second time."""
        if self.undo.isEnabled() and self.unsaved.isHidden():
            what = self.tr("What was changed here is not saved yet.")
            self.unsaved.say(what, self.tr("Save it, or leave it as it was."), self.tr("Leave without saving"))
        else:
            super().go_back()

    def show_line(self, line: Line) -> None:
        """The settings of this line."""
        self.which.choose(line)
        for one, form in self.forms.items():
            form.setVisible(one is line and self._config is not None)
        self._write_second()

    @property
    def line(self) -> Line:
        """Whose settings are in view."""
        return Line.SECOND if self.which.value is Line.SECOND else Line.FIRST

    @property
    def source_button(self) -> Button:
        """Under which the menu of sources opens."""
        return self.forms[self.line].source.button

    def choose_source(self, choice: SourceChoice) -> None:
        """Where the line in view begins to take its pictures from."""
        self.forms[self.line].choose_source(choice)

    @property
    def _has_second(self) -> bool:
        """With what was changed here."""
        return self._config is not None and (self._config.second_line is not None or self._adds) and not self._removes

    # Saving

    def changes(self) -> Changes:
        """What would be written, by the names of the fields."""
        found = self.forms[Line.FIRST].changes()
        if self._removes:
            return {**found, (_SECOND,): None}
        if self._has_second:
            second = self.forms[Line.SECOND].changes()
            if self._adds and not second:
                second = {("line", "name"): self._names()[1]}  # that there is one at all
            found |= {(_SECOND, *path): value for path, value in second.items()}
        return found

    def _on_second_clicked(self) -> None:
        if self._has_second:
            self._adds, self._removes = False, self._config is not None and self._config.second_line is not None
        else:
            self._adds, self._removes = self._config is not None and self._config.second_line is None, False
        self._show_names()
        self.show_line(Line.SECOND if self._has_second else Line.FIRST)
        self._on_changed()

    def _on_changed(self) -> None:
        self.done.clear()
        self.unsaved.clear()
        complaint = next((form.complaint for form in self._forms_in_use() if form.complaint), "")
        self._complaint.setText(complaint)
        something = self._config is not None and bool(self.changes() or self._adds)
        self.save.setEnabled(something and not complaint)
        self.undo.setEnabled(something)

    def _forms_in_use(self) -> list[LineForm]:
        return [self.forms[Line.FIRST], *([self.forms[Line.SECOND]] if self._has_second else [])]

    def _on_save(self) -> None:
        changed_lines = self._adds or self._removes
        try:
            self._config = self._file.save(self.changes())
        except InspectorError as error:
            self.notice.say(error.what, error.remedy, self.tr("Look again"))
            return
        line = self.line
        self._adds = self._removes = False
        self._show()
        self.show_line(line if self._has_second else Line.FIRST)
        try:
            self._apply(self._config)
        except InspectorError as error:
            self.notice.say_error(error)
            return
        when = self.tr("It takes effect when the line is started the next time.")
        if changed_lines:
            when = self.tr("Close Inspector and start it again: it has another number of lines then.")
        self.done.say(self.tr("Saved."), when)

    # Looks

    def _show(self) -> None:
        config = self._config
        if config is not None:
            recipes = self._recipes()
            first, second = self._names()
            self.forms[Line.FIRST].show_setup(config, recipes, named=first)
            self.forms[Line.SECOND].show_setup(config.second_line or LineSetup(), recipes, named=second)
        self._show_names()
        self.show_line(self.line)
        self._on_changed()

    def _show_names(self) -> None:
        """Of two lines, as the file calls them."""
        self.which.setVisible(self._has_second)
        self.forms[Line.FIRST].name.setVisible(self._has_second)
        for line, name in zip(Line, self._names(), strict=True):
            self.which.buttons[line].setText(name)

    def _names(self) -> tuple[str, ...]:
        """What two lines are called, also while there is one."""
        config = self._config or StationConfig()
        return line_names(config.model_copy(update={"second_line": config.second_line or LineSetup()}))

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        for widget in (self.which, self.notice, self.unsaved, self.done, self.second, self.undo, self.save):
            widget.apply_theme(theme)
        for form in self.forms.values():
            form.apply_theme(theme)
        self._complaint.setFont(theme.font(Type.BODY))
        for button in (self.second, self.undo, self.save):
            button.setMinimumHeight(theme.px(48))
        self.save.setMinimumWidth(theme.px(180))
        self._foot.setSpacing(theme.px(14))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self._write_header(self.tr("Line and trigger"))
        self.aside.setText(str(self._file.path))
        self.undo.setText(self.tr("Undo"))
        self.undo.setToolTip(self.tr("As it stands in the file"))
        self.save.setText(self.tr("Save"))
        self._write_second()

    def _write_second(self) -> None:
        removes = self._has_second
        self.second.setText(self.tr("Remove the second line") if removes else self.tr("Add a second line"))
        self.second.setVisible(self._config is not None and (not removes or self.line is Line.SECOND))
