"""What a study found: its figures, a sentence that says what they mean, and its parts."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inspector.records.repeated_parts import StudyResult
from inspector.ui.panel import Panel
from inspector.ui.records.study_figures import StudyFigures
from inspector.ui.records.study_table import StudyTable
from inspector.ui.records.study_texts import study_about, study_notes, study_sentence
from inspector.ui.theme import Theme, Type


class StudyResultView(QWidget):
    """Of a study with figures."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures, self.table = StudyFigures(theme), StudyTable(theme)
        self.sentence, self.notes = QLabel(), QLabel()
        for label in (self.sentence, self.notes):
            label.setWordWrap(True)
        self.notes.setProperty("tone", "quiet")
        self._panel = Panel()
        for widget in (self.sentence, self.notes):
            self._panel.content.addWidget(widget)
        self._panel.content.addWidget(self.table, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.figures)
        self._column.addWidget(self._panel, 1)
        self._write()

    def show_study(self, study: StudyResult) -> None:
        """All that was found."""
        self.figures.show_study(study)
        self.table.show_study(study)
        self.sentence.setText(study_sentence(study))
        notes = study_notes(study)
        self.notes.setText(" ".join(notes))
        self.notes.setVisible(bool(notes))
        self._panel.title.setText(study_about(study))

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for widget in (self.figures, self.table, self._panel):
            widget.apply_theme(theme)
        self.sentence.setFont(theme.font(Type.LARGE, 600))
        self.notes.setFont(theme.font(Type.BODY))
        self._column.setSpacing(theme.px(14))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self.table.setAccessibleName(self.tr("Parts of the study, sorted by score"))
