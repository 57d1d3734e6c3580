"""The files of a study: what its parts are known to be is read, its table and its report are written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.records.repeated_parts import StudyResult
from inspector.ui.buttons import Button
from inspector.ui.file_dialogs import ask_file, ask_new_file
from inspector.ui.records.study_report import write_study_report
from inspector.ui.teach.notice import Notice
from inspector.ui.texts import count_text
from inspector.ui.theme import Theme
from inspector.workers.studies import Studies


class StudyFiles(QWidget):
    """Buttons that ask for the file. ``result`` is what is in view; ``done`` says what was written."""

    def __init__(self, studies: Studies, result: Callable[[], StudyResult | None], done: Notice, theme: Theme) -> None:
        super().__init__()
        self._studies = studies
        self._result = result
        self._done = done
        self._theme = theme
        self.truth, self.export, self.report = (Button(icon, kind="flat") for icon in ("check", "document", "document"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for button in (self.truth, self.export, self.report):
            self._row.addWidget(button)
        self.truth.clicked.connect(self._ask_truth)
        self.export.clicked.connect(lambda: self._ask(self.tr("Export the study"), "csv", self.write_table))
        self.report.clicked.connect(lambda: self._ask(self.tr("Report of the study"), "pdf", self.write_report))
        studies.exported.connect(self._on_exported)
        studies.reported.connect(self._on_reported)
        self._write()

    def read_truth(self, name: str) -> None:
        """Take what parts are known to be from the file of this name."""
        self._studies.read_truth(Path(name))

    def write_table(self, name: str) -> None:
        """Write every repetition to the CSV file of this name."""
        result = self._result()
        if result is not None:
            self._studies.export(result, Path(name))

    def write_report(self, name: str) -> None:
        """Write what is in view to the PDF of this name."""
        result = self._result()
        if result is not None:
            write = partial(write_study_report, typeface=self._theme.typeface)
            self._studies.report(result, Path(name), write)

    def _ask_truth(self) -> None:
        ask_file(self, self.tr("A table of known parts"), self.tr("Table (*.csv *.txt)"), self.read_truth)

    def _ask(self, title: str, ending: str, write: Callable[[str], None]) -> None:
        name = f"repeatability-{datetime.now():%Y-%m-%d-%H%M}.{ending}"
        ask_new_file(self, title, name, f"{ending.upper()} (*.{ending})", write)

    def _on_exported(self, file: Path, count: int) -> None:
        one, more = self.tr("1 inspection was exported"), self.tr("{count} inspections were exported")
        self._done.say((one if count == 1 else more).format(count=count_text(count)), str(file))

    def _on_reported(self, file: Path, pages: int) -> None:
        one, more = self.tr("The report is written: 1 page"), self.tr("The report is written: {count} pages")
        self._done.say((one if pages == 1 else more).format(count=count_text(pages)), str(file))

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        for button in (self.truth, self.export, self.report):
            button.apply_theme(theme)
        self._row.setSpacing(theme.px(10))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self.truth.setText(self.tr("Known parts"))
        self.truth.setToolTip(
            self.tr("A table that says which parts are good and which defective: part, good or defective in each line")
        )
        self.export.setText(self.tr("Table"))
        self.export.setToolTip(self.tr("Every inspection of the study as a CSV file"))
        self.report.setText(self.tr("Report"))
        self.report.setToolTip(self.tr("What is shown here as a PDF"))
