"""Why the engineer lets production start although the check did not pass."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.buttons import Button
from inspector.ui.theme import Theme, Type


class OverridePanel(QWidget):
    """One of a few reasons, or one's own words: without a reason there is no way past the check."""

    decided = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text = QLabel(), QLabel()
        for label in (self._title, self._text):
            label.setWordWrap(True)
        self._text.setProperty("tone", "quiet")
        self.reasons = [Button() for _ in range(4)]
        self._grid = QGridLayout()
        for index, button in enumerate(self.reasons):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(partial(self._on_reason, index))
            self._grid.addWidget(button, index // 2, index % 2)
        self.own = QLineEdit()
        self.own.setObjectName("search")
        self.own.setMaxLength(300)
        self.done = Button(kind="primary")
        self.leave = Button("back")
        self.own.textChanged.connect(lambda text: self.done.setEnabled(bool(text.strip())))
        self.own.returnPressed.connect(self._on_done)
        self.done.clicked.connect(self._on_done)
        self.leave.clicked.connect(self.left)
        self._line = QHBoxLayout()
        self._line.addWidget(self.own, 1)
        self._line.addWidget(self.done)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._column.addLayout(self._grid)
        self._column.addLayout(self._line)
        self._column.addStretch(1)
        self._column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeft)
        self._write()

    def begin(self) -> None:
        """Nothing is said yet."""
        self.own.clear()
        self.done.setEnabled(False)
        self.own.setFocus(Qt.FocusReason.PopupFocusReason)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._title.setFont(theme.font(Type.TITLE, 650))
        self._text.setFont(theme.font(Type.LARGE))
        self.own.setFont(theme.font(Type.LARGE))
        for button in (*self.reasons, self.done, self.leave):
            button.apply_theme(theme)
            button.setMinimumHeight(theme.px(64))
        self.own.setMinimumHeight(theme.px(60))
        self._grid.setSpacing(theme.px(12))
        self._line.setSpacing(theme.px(12))
        self._column.setSpacing(theme.px(16))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _on_reason(self, index: int) -> None:
        self.decided.emit(self.reasons[index].text())

    def _on_done(self) -> None:
        if self.own.text().strip():
            self.decided.emit(" ".join(self.own.text().split()))

    def _write(self) -> None:
        self._title.setText(self.tr("Why may production start anyway?"))
        self._text.setText(self.tr("The reason stands in the records, with all that was found."))
        texts = (
            self.tr("Challenge part is worn or missing"),
            self.tr("Light or camera was set anew"),
            self.tr("Parts are inspected by hand as well"),
            self.tr("Trial run, nothing is delivered"),
        )
        for button, text in zip(self.reasons, texts, strict=True):
            button.setText(text)
            button.setToolTip(text)
        self.own.setPlaceholderText(self.tr("Another reason"))
        self.own.setAccessibleName(self.tr("Another reason"))
        self.done.setText(self.tr("Let production start"))
        self.leave.setText(self.tr("Back to the check"))
