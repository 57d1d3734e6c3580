"""Asks for a file or a folder without holding up the line: what was chosen is passed on when it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def ask_folder(parent: QWidget, title: str, take: Callable[[str], object], start: str = "") -> None:
    """One that exists; the dialog shows ``start`` at first, and files too: by them one knows the folder."""
    dialog = QFileDialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    # Qt's own translations have not all of these, and call it a directory.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("FileDialogs", "Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileName, translate("FileDialogs", "Folder:"))
    for name in ("fileTypeLabel", "fileTypeCombo"):  # "Directories" is no choice; the system's own dialog has neither
        widget = dialog.findChild(QWidget, name)
        if isinstance(widget, QWidget):
            widget.hide()
    _open(dialog, take)


def ask_file(parent: QWidget, title: str, kinds: str, take: Callable[[str], object]) -> None:
    """One that exists. ``kinds``: such as "Table (*.csv *.txt)"."""
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, take)


def ask_new_file(parent: QWidget, title: str, name: str, kinds: str, take: Callable[[str], object]) -> None:
    """One to write, called ``name`` unless somebody writes another; without an ending it gets that of ``name``."""
    dialog = QFileDialog(parent, title, name, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    _open(dialog, take)


def _open(dialog: QFileDialog, take: Callable[[str], object]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(take)
    dialog.open()
