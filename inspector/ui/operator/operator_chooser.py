"""Who is at the station: one touch on a name that was here before, or a badge, or a name typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from inspector.ui.buttons import Button
from inspector.ui.overlay_card import OverlayCard
from inspector.ui.theme import Theme, Type

_COLUMNS = 3
_TILE_PX = 84
"""As high as a finger in a glove needs."""


class OperatorChooser(OverlayCard):
    """Names as large buttons; what a scanner writes into the field ends with Enter by itself."""

    name_chosen = Signal(str)
    """A name, or what a badge says."""
    sign_off_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, 1240, parent, snug=True)
        self._present = ""
        self._needed = False
        self.names: list[Button] = []
        self._title, self._text = QLabel(), QLabel()
        self._text.setProperty("tone", "quiet")
        self._text.setWordWrap(True)
        self.close_button = Button("close", kind="flat")
        self.field = QLineEdit()
        self.field.setObjectName("search")
        self.field.setMaxLength(100)
        self.field.installEventFilter(self)
        self.enter = Button("check", kind="primary")
        self.sign_off = Button()
        self._heading = QHBoxLayout()
        self._heading.addWidget(self._title, 1)
        self._heading.addWidget(self.close_button)
        self._line = QHBoxLayout()
        self._line.addWidget(self.field, 1)
        self._line.addWidget(self.enter)
        self._grid = QGridLayout()
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self._foot.addWidget(self.sign_off)
        self.column.addLayout(self._heading)
        self.column.addWidget(self._text)
        self.column.addLayout(self._line)
        self.column.addLayout(self._grid)
        self.column.addStretch(1)
        self.column.addLayout(self._foot)
        self.field.returnPressed.connect(self._on_entered)
        self.field.textChanged.connect(lambda text: self.enter.setEnabled(bool(text.strip())))
        self.enter.clicked.connect(self._on_entered)
        self.close_button.clicked.connect(self.left)
        self.sign_off.clicked.connect(self.sign_off_wanted)
        self._write()

    def offer(self, names: Sequence[str], present: str, *, needed: bool) -> None:
        """Begin a choice; ``present`` is there now. ``needed``: the line waits for it. Show the chooser next."""
        self._present, self._needed = present, needed
        self.field.clear()
        self.enter.setEnabled(False)
        for row in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, 0)
        for button in self.names:
            self._grid.removeWidget(button)
            button.hide()  # at once: it goes with the next turn of the event loop only
            button.deleteLater()
        self.names = []
        for index, name in enumerate(names):
            button = Button("person" if name == present else "")
            button.setText(name)
            button.setToolTip(name)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            button.clicked.connect(partial(self.name_chosen.emit, name))
            self._grid.addWidget(button, index // _COLUMNS, index % _COLUMNS)
            self.names.append(button)
        self.sign_off.setVisible(bool(present))
        self._write()
        self.apply_theme(self.theme)

    def begin(self) -> None:
        """Take the keys."""
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._title.setFont(theme.font(Type.TITLE, 650))
        self._text.setFont(theme.font(Type.LARGE))
        self.field.setFont(theme.font(Type.LARGE))
        for button in (self.close_button, self.enter, self.sign_off, *self.names):
            button.apply_theme(theme)
        for tall in (self.field, self.enter, self.sign_off):
            tall.setMinimumHeight(theme.px(60))
        for index, button in enumerate(self.names):
            # Of the row: the style sheet has its own idea of the least height of a button.
            self._grid.setRowMinimumHeight(index // _COLUMNS, theme.px(_TILE_PX))
            button.setFont(theme.font(Type.LARGE, 600))
        self._grid.setSpacing(theme.px(12))
        self._line.setSpacing(theme.px(12))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.KeyPress:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _on_entered(self) -> None:
        if self.field.text().strip():
            self.name_chosen.emit(self.field.text())

    def _write(self) -> None:
        self._title.setText(self.tr("Who is at the station?"))
        text = self.tr("Scan your badge, touch your name or type it.")
        if self._needed:
            text = self.tr("The line starts once somebody has signed in.") + " " + text
        elif self._present:
            text = self.tr("Signed in: {name}.").format(name=self._present) + " " + text
        self._text.setText(text)
        self.field.setPlaceholderText(self.tr("Name or badge"))
        self.field.setAccessibleName(self.tr("Name or badge"))
        self.enter.setText(self.tr("Sign in"))
        self.sign_off.setText(self.tr("Sign out"))
        self.close_button.setToolTip(self.tr("Leave everything as it is (Esc)"))
        self.close_button.setAccessibleName(self.tr("Close"))
