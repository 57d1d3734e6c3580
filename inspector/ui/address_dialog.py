"""Asks for the address of a camera on the network."""

from __future__ import annotations

from pydantic import ValidationError
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from inspector.core.camera_source import Stream
from inspector.ui.buttons import Button
from inspector.ui.theme import Theme, Type


class AddressDialog(QDialog):
    """Says in place what is wrong with an address; the line goes on meanwhile."""

    address_entered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Camera on the network"))
        title = QLabel(self.tr("Address of its stream"))
        self.field = QLineEdit()
        self.field.setPlaceholderText("rtsp://192.168.0.10/stream1")
        self.note = QLabel(self.tr("rtsp:// or http://, as in the camera’s manual"))
        self.note.setProperty("tone", "quiet")
        self.use, cancel = Button(kind="primary"), Button()
        self.use.setText(self.tr("Use this camera"))
        cancel.setText(self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.use)
        column = QVBoxLayout(self)
        for widget in (title, self.field, self.note):
            widget.setFont(theme.font(Type.BODY))
            column.addWidget(widget)
        column.addLayout(buttons)
        margin = theme.px(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(12))
        self.field.setMinimumWidth(theme.px(560))
        for button in (self.use, cancel):
            button.apply_theme(theme)
        self.field.textChanged.connect(lambda: self.use.setEnabled(bool(self.field.text().strip())))
        self.use.setEnabled(False)
        self.use.setDefault(True)
        self.use.clicked.connect(self._on_use)
        cancel.clicked.connect(self.reject)

    def _on_use(self) -> None:
        url = self.field.text().strip()
        try:
            Stream(kind="stream", url=url)
        except ValidationError:
            self.note.setText(self.tr("This is no address: it must begin with rtsp:// or http://"))
            return
        self.address_entered.emit(url)
        self.accept()
