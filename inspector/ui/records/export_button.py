"""Writes what is in view to a file: asks where, says how far it is, and can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from inspector.errors import InspectorError
from inspector.records.query import RecordFilter
from inspector.ui.buttons import Button
from inspector.ui.file_dialogs import ask_new_file
from inspector.ui.texts import count_text
from inspector.workers.history import HistoryController


class ExportButton(Button):
    """While it is written, the button stops it. ``wanted`` says what is in view."""

    done = Signal(Path, int)
    """The file, and how many parts are in it."""

    def __init__(
        self, controller: HistoryController, wanted: Callable[[], RecordFilter], parent: QWidget | None = None
    ) -> None:
        super().__init__("document", kind="flat", parent=parent)
        self._controller = controller
        self._wanted = wanted
        self._written: int | None = None
        self.clicked.connect(self._on_clicked)
        controller.export_progressed.connect(self._on_progressed)
        controller.exported.connect(self._on_exported)
        controller.export_stopped.connect(self._on_ended)
        controller.failed.connect(self._on_failed)
        self._write()

    @property
    def exporting(self) -> bool:
        """Whether a file is being written."""
        return self._written is not None

    def begin(self, name: str) -> None:
        """Write what is in view to the file of this name; .csv where it has another ending."""
        file = Path(name)
        if file.suffix.lower() not in (".csv", ".parquet"):
            file = file.with_name(f"{file.name}.csv")
        self._written = 0
        self._write()
        self._controller.export(self._wanted(), file)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _on_clicked(self) -> None:
        if self.exporting:
            self._controller.stop_export()
            return
        name = f"parts-{datetime.now():%Y-%m-%d-%H%M}.csv"
        kinds = ";;".join((self.tr("Table (*.csv)"), "Parquet (*.parquet)"))
        ask_new_file(self, self.tr("Export the parts in view"), name, kinds, self.begin)

    def _on_progressed(self, written: int) -> None:
        if self.exporting:
            self._written = written
            self._write()

    def _on_exported(self, file: Path, count: int) -> None:
        self._on_ended()
        self.done.emit(file, count)

    def _on_ended(self) -> None:
        self._written = None
        self._write()

    def _on_failed(self, operation: str, _error: InspectorError) -> None:
        if operation == "export":
            self._on_ended()

    def _write(self) -> None:
        if self._written is None:
            self.set_icon_name("document")
            self.setText(self.tr("Export"))
            self.setToolTip(self.tr("Write all parts that the filter finds to a CSV or Parquet file"))
        else:
            self.set_icon_name("stop")
            self.setText(self.tr("Stop · {count} written").format(count=count_text(self._written)))
            self.setToolTip(self.tr("Stop the export; no file is left behind"))
