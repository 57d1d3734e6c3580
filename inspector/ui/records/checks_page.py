"""The checks before production: who signed which, and what was found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inspector.core.verdict import Verdict
from inspector.errors import InspectorError
from inspector.records.shift_checks import CheckRecord
from inspector.ui.check.check_texts import finding_lines, step_text
from inspector.ui.check.step_list import Line, StepList
from inspector.ui.fault_texts import fault_text
from inspector.ui.records.record_texts import when_text
from inspector.ui.records.verdict_icon import verdict_icon
from inspector.ui.teach.notice import Notice
from inspector.ui.texts import clock_text, day_text, recipe_text
from inspector.ui.theme import Theme, Type
from inspector.workers.history import HistoryController


class ChecksPage(QWidget):
    """The newest on the left, all that is known of one of them on the right."""

    def __init__(self, controller: HistoryController, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._theme = theme
        self._checks: list[CheckRecord] = []
        self.notice = Notice(theme)
        self.list = QListWidget()
        self.list.setObjectName("tiles")
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.currentRowChanged.connect(self._show)
        self._what, self._about = QLabel(), QLabel()
        for label in (self._what, self._about):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setProperty("tone", "quiet")
        self.found = StepList(theme)
        self._build()
        controller.checks_read.connect(self._on_checks_read)
        controller.failed.connect(self._on_failed)

    def _build(self) -> None:
        sheet = QWidget()
        self._words = QVBoxLayout(sheet)
        for widget in (self._what, self._about, self.found):
            self._words.addWidget(widget)
        self._words.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(sheet)
        left, right = QFrame(), QFrame()
        self._boxes = []
        frames: tuple[tuple[QFrame, QWidget], ...] = ((left, self.list), (right, scroll))
        for frame, inside in frames:
            frame.setObjectName("panel")
            box = QVBoxLayout(frame)
            box.addWidget(inside)
            self._boxes.append(box)
        self._row = QHBoxLayout()
        self._row.addWidget(left, 2)
        self._row.addWidget(right, 3)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.notice)
        self._column.addLayout(self._row, 1)

    def enter(self) -> None:
        """The page comes into view."""
        self._controller.read_checks()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def texts(self) -> tuple[str, str]:
        """What is said of the check in view."""
        return self._what.text(), self._about.text()

    def _on_checks_read(self, checks: list[CheckRecord]) -> None:
        if checks == self._checks:
            return
        in_view = self.list.currentRow()
        at = self._checks[in_view].at if 0 <= in_view < len(self._checks) else None
        self._checks = checks
        self._fill()
        rows = [row for row, check in enumerate(checks) if check.at == at]
        self.list.setCurrentRow(rows[0] if rows else 0)

    def _fill(self) -> None:
        row = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        side = self._theme.px(26)
        self.list.setIconSize(QSize(side, side))
        height = round(2 * self.list.fontMetrics().lineSpacing()) + self._theme.px(24)
        for check in self._checks:
            verdict = Verdict.PASS if check.passed else Verdict.REVIEW if check.override else Verdict.FAIL
            icon = verdict_icon(verdict, self._theme, side, self.devicePixelRatioF())
            who = check.operator or check.station
            item = QListWidgetItem(
                icon, f"{when_text(check.at)} · {self._word(check)}\n{recipe_text(check.recipe)} · {who}"
            )
            item.setSizeHint(QSize(0, height))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(row)
        self._show(self.list.currentRow())

    def _show(self, row: int) -> None:
        check = self._checks[row] if 0 <= row < len(self._checks) else None
        if check is None:
            self._what.setText(self.tr("No check yet"))
            self._about.setText("")
            self.found.show_lines([])
            return
        self._what.setText(self._word(check))
        lines = [
            f"{day_text(check.at)}, {clock_text(check.at)}",
            recipe_text(check.recipe),
            self.tr("Station {name}").format(name=check.station),
        ]
        if check.operator:
            lines.append(self.tr("Signed by {name}").format(name=check.operator))
        if check.override:
            lines.append(self.tr("Reason: {reason}").format(reason=check.override))
        self._about.setText("\n".join(lines))
        shown: list[Line] = []
        for result in check.results:
            shown.append(Line(result.passed, step_text(result.step), bold=True))
            shown += [Line(passed, text, inner=True) for passed, text in finding_lines(result.findings)]
        self.found.show_lines(shown)

    def _word(self, check: CheckRecord) -> str:
        if check.passed:
            return self.tr("Passed")
        return self.tr("Started anyway") if check.override else self.tr("Not passed")

    def _on_failed(self, operation: str, error: InspectorError) -> None:
        if self.isVisible() and operation == "read_checks":
            text = fault_text(error)
            self.notice.say(text.what, text.remedy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F5:
            self._controller.read_checks()
        else:
            event.ignore()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.notice.apply_theme(theme)
        self.found.apply_theme(theme)
        self.list.setFont(theme.font(Type.BODY))
        self.list.setSpacing(theme.px(3))
        self._what.setFont(theme.font(Type.FIGURE, 700))
        self._about.setFont(theme.font(Type.BODY))
        margin = theme.px(24)
        self._boxes[0].setContentsMargins(theme.px(10), theme.px(10), theme.px(10), theme.px(10))
        self._boxes[1].setContentsMargins(margin, margin, theme.px(10), margin)
        self._words.setContentsMargins(0, 0, theme.px(14), 0)
        self._words.setSpacing(theme.px(16))
        self._row.setSpacing(theme.px(14))
        self._column.setSpacing(theme.px(14))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
