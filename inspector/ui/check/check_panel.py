"""The check before production, step by step, in letters that can be read from the line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.frame import Picture
from inspector.core.shift_check import Due, Stage
from inspector.ui.buttons import Button
from inspector.ui.check.check_texts import failure, finding_lines, instruction, step_text
from inspector.ui.check.override_panel import OverridePanel
from inspector.ui.check.step_list import Line, StepList
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.fault_texts import fault_text
from inspector.ui.overlay_card import OverlayCard
from inspector.ui.picture_view import PictureView
from inspector.ui.texts import recipe_text
from inspector.ui.theme import Theme, Type
from inspector.workers.shift_check import Doing, ShiftChecker

_NARROW_PX = 1100
"""Below it, as beside another line, there is no room for the picture next to what is said."""
_PASSED_ON = (Qt.Key.Key_L, Qt.Key.Key_F11)
"""Keys of the window that leave the check as it is: the other line must be within reach."""
_PRESSED = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_T)


class CheckPanel(OverlayCard):
    """Shows what ``checker`` does once it has one; one large button goes on, whatever comes next."""

    sign_wanted = Signal()
    override_wanted = Signal()
    """The engineer is to say why production may start all the same: :meth:`ask_reason` once it is he."""
    overridden = Signal(str)
    """And why."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, 1640, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._checker: ShiftChecker | None = None
        self._operator = ""
        self._asks_operator = False
        self._reference: Picture | None = None
        self._title = QLabel()
        self._recipe = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._recipe.setProperty("tone", "quiet")
        self.close_button = Button("close", kind="flat")
        self._what, self._why, self._trouble = QLabel(), QLabel(), QLabel()
        for label in (self._what, self._why, self._trouble):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._why.setProperty("tone", "quiet")
        self._trouble.setProperty("tone", "fault")
        self.steps, self.findings = StepList(theme), StepList(theme)
        self.picture = PictureView(theme)
        self.override = Button()
        self.go_on = Button(kind="primary")
        self.reason = OverridePanel()
        self._build()
        self.close_button.clicked.connect(self.left)
        self.override.clicked.connect(self.override_wanted)
        self.go_on.clicked.connect(self._on_go_on)
        self.reason.decided.connect(self.overridden)
        self.reason.left.connect(self._on_reason_left)
        self._write()

    def _build(self) -> None:
        self._heading = QHBoxLayout()
        self._heading.addWidget(self._title)
        self._heading.addWidget(self._recipe, 1)
        self._heading.addWidget(self.close_button)
        self._said = QVBoxLayout()
        for widget in (self._what, self._why, self._trouble, self.findings):
            self._said.addWidget(widget)
        self._said.addStretch(1)
        self._rows = QHBoxLayout()
        self._rows.addWidget(self.steps, 3, Qt.AlignmentFlag.AlignTop)
        self._rows.addLayout(self._said, 5)
        self._rows.addWidget(self.picture, 5)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.override)
        self._foot.addStretch(1)
        self._foot.addWidget(self.go_on)
        check = QWidget()
        self._body = QVBoxLayout(check)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addLayout(self._rows, 1)
        self._body.addLayout(self._foot)
        self._stack = QStackedWidget()
        self._stack.addWidget(check)
        self._stack.addWidget(self.reason)
        self.column.addLayout(self._heading)
        self.column.addWidget(self._stack, 1)

    @property
    def texts(self) -> tuple[str, str]:
        """What it says in large letters, and what is wrong around it."""
        return self._what.text(), self._trouble.text()

    @property
    def is_asking(self) -> bool:
        """Whether the engineer is asked for a reason."""
        return self._stack.currentWidget() is self.reason

    def follow(self, checker: ShiftChecker) -> None:
        """Show this one from now on."""
        self._checker = checker
        checker.changed.connect(self.refresh)

    def show_operator(self, name: str, *, asked_for: bool) -> None:
        """Who signs; ``asked_for``: nobody signs without a name."""
        self._operator, self._asks_operator = name, asked_for
        self.refresh()

    def show_reference(self, picture: Picture | None) -> None:
        """What a good part looks like, until a part of the check was seen."""
        self._reference = picture
        self.refresh()

    def begin(self) -> None:
        """Take the keys."""
        self._stack.setCurrentIndex(0)
        self.refresh()
        self.take_keys()

    def take_keys(self) -> None:
        """As it stands now."""
        (self.reason.own if self.is_asking else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def ask_reason(self) -> None:
        """It is the engineer."""
        self._stack.setCurrentWidget(self.reason)
        self.reason.begin()

    def _on_reason_left(self) -> None:
        self._stack.setCurrentIndex(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # What it shows

    def refresh(self) -> None:
        """As the check stands now."""
        checker = self._checker
        if checker is None or checker.run is None:
            return
        run, doing = checker.run, checker.doing
        self._recipe.setText(f"{recipe_text(run.recipe)} · {self._why_due(run.due)}")
        results = {step: run.result_of(step) for step in run.steps}
        self.steps.show_lines(
            [
                Line(None if (result := results[step]) is None else result.passed, step_text(step), step == run.step)
                for step in run.steps
            ]
        )
        what, why = self._said_of(checker)
        self._what.setText(what)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        trouble = ""
        if checker.trouble is not None:
            text = fault_text(checker.trouble)
            trouble = f"{text.what} {text.remedy}".strip()
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        lines = [] if checker.last is None else finding_lines(checker.last.findings)
        self.findings.show_lines([Line(passed, text, not passed) for passed, text in lines])
        if checker.inspection is not None:
            self.picture.show_inspection(checker.inspection)
        else:
            self.picture.show_picture(self._reference)
        self._show_room()
        self.go_on.setText(self._next_text(doing))
        self.go_on.setEnabled(doing in (Doing.READY, Doing.FAILED, Doing.DONE))
        self.override.setVisible((run.failed or checker.trouble is not None) and not run.passed)
        self.override.setEnabled(doing not in (Doing.WAITING, Doing.JUDGING, Doing.LEAVING))

    def _said_of(self, checker: ShiftChecker) -> tuple[str, str]:
        step = checker.step
        match checker.doing:
            case Doing.CAMERA:
                return self.tr("Waiting for the camera …"), self.tr("The check goes on once it is there.")
            case Doing.WAITING if checker.waits_for_line:
                return self.tr("Waiting for the trigger of the line …"), self.tr("Let the part pass the camera.")
            case Doing.WAITING:
                return self.tr("Taking the picture …"), ""
            case Doing.JUDGING:
                return self.tr("Judging …"), ""
            case Doing.DONE:
                return self.tr("Everything passed"), self._signature()
            case Doing.LEAVING:
                return self.tr("Signed"), self.tr("The line starts.")
            case Doing.FAILED if step is not None and checker.trouble is None:
                what, why = failure(step)
                if step.stage is Stage.PICTURES and checker.last is not None and self._lacks_picture(checker):
                    why = self.tr("Put pictures of known good and bad parts into “good” and “bad” of {folder}.")
                    why = why.format(folder=checker.challenges / checker.run.recipe.name) if checker.run else ""
                return what, why
            case Doing.FAILED:
                return self.tr("The check could not go on"), ""
        return ("", "") if step is None else instruction(step)

    @staticmethod
    def _lacks_picture(checker: ShiftChecker) -> bool:
        findings = () if checker.last is None else checker.last.findings
        return any(not finding.name and not finding.passed for finding in findings)

    def _signature(self) -> str:
        if self._operator:
            return self.tr("{name} signs, and the line starts.").format(name=self._operator)
        if self._asks_operator:
            return self.tr("Sign in to sign the check; the line then starts.")
        return self.tr("It goes into the records, and the line starts.")

    def _next_text(self, doing: Doing) -> str:
        if doing is Doing.FAILED:
            return self.tr("Try again")
        if doing in (Doing.DONE, Doing.LEAVING):
            return self.tr("Sign and start")
        return self.tr("Check this part")

    def _why_due(self, due: tuple[Due, ...]) -> str:
        words = {
            Due.SHIFT: self.tr("a new shift"),
            Due.RECIPE: self.tr("another recipe"),
            Due.PROGRAM: self.tr("Inspector was started"),
        }
        return next((text for reason, text in words.items() if reason in due), "")

    def _show_room(self) -> None:
        narrow = self.width() < self.theme.px(_NARROW_PX)
        self.picture.setVisible(not narrow and self.picture.has_picture)

    # What is wanted

    def _on_go_on(self) -> None:
        checker = self._checker
        if checker is None:
            return
        if checker.doing is Doing.DONE:
            self.sign_wanted.emit()
        elif checker.doing is Doing.FAILED:
            checker.retry()
        else:
            checker.take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSED and not event.isAutoRepeat() and self._stack.currentIndex() == 0:
            self.go_on.click()
        elif event.key() in _PASSED_ON:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: object) -> None:
        """A touch beside the card ends no check."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_room()

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._title.setFont(theme.font(Type.LARGE, 650))
        self._recipe.setFont(theme.font(Type.BODY))
        self._what.setFont(theme.font(Type.FIGURE, 700))
        self._why.setFont(theme.font(Type.LARGE))
        self._trouble.setFont(theme.font(Type.LARGE, 600))
        for widget in (self.steps, self.findings, self.picture, self.reason):
            widget.apply_theme(theme)
        for button in (self.close_button, self.override, self.go_on):
            button.apply_theme(theme)
        for button in (self.override, self.go_on):
            button.setMinimumHeight(theme.px(76))
            button.setFont(theme.font(Type.LARGE, 650))
        self.go_on.setMinimumWidth(theme.px(340))
        self._heading.setSpacing(theme.px(20))
        self._said.setSpacing(theme.px(14))
        self._rows.setSpacing(theme.px(28))
        self._foot.setSpacing(theme.px(16))
        self._body.setSpacing(theme.px(16))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self._title.setText(self.tr("Check before production"))
        self.override.setText(self.tr("Engineer: start anyway"))
        self.close_button.setToolTip(self.tr("Leave the check; the line does not start (Esc)"))
        self.close_button.setAccessibleName(self.tr("Leave"))
        self.refresh()
