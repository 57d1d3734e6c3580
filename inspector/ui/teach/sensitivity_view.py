"""The sensitivity test: what it does, how far it is, and the chart of what it found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.core.teaching import Sensitivity
from inspector.ui.buttons import Button
from inspector.ui.teach.progress_line import ProgressLine
from inspector.ui.teach.sensitivity_chart import SensitivityChart
from inspector.ui.theme import Theme, Type


class SensitivityView(QWidget):
    """Begins to test when it is opened without a result; keeps its result until the limit is another one."""

    run_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._running = False
        self._fail: float | None = None
        self._now = 0.0
        self._text, self._axes = QLabel(), QLabel()
        for label in (self._text, self._axes):
            label.setWordWrap(True)
            label.setProperty("tone", "quiet")
        self.chart = SensitivityChart(theme)
        self.progress = ProgressLine(theme)
        self.run = Button()
        self.run.clicked.connect(lambda: self.cancel_wanted.emit() if self._running else self.run_wanted.emit())
        self._head = QHBoxLayout()
        self._head.addWidget(self._text, 1)
        self._head.addWidget(self.run)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self.progress)
        self._column.addWidget(self.chart, 1)
        self._column.addWidget(self._axes)
        self.apply_theme(theme)
        self._show()

    @property
    def is_running(self) -> bool:
        """Whether a test goes on."""
        return self._running

    @property
    def is_stale(self) -> bool:
        """Whether the limit is no longer the one that was tested."""
        return self._fail is not None and abs(self._now / self._fail - 1) > 1e-3

    def begin(self, fail: float) -> None:
        """A test at this raw limit goes on."""
        self._running, self._fail = True, fail
        self.progress.set_share(0.0)
        self._show()

    def show_progress(self, done: int, total: int) -> None:
        """Of the running test."""
        if self._running:
            self.progress.set_share(done / max(1, total))

    def show_results(self, results: Sequence[Sensitivity]) -> None:
        """It is over."""
        self._running = False
        self.chart.show_results(results)
        self._show()

    def stop(self) -> None:
        """It was cancelled, or failed."""
        if self._running:
            self._running = False
            if not self.chart.results:
                self._fail = None
            self._show()

    def forget(self) -> None:
        """Another model."""
        self._running, self._fail = False, None
        self.chart.show_results(())
        self._show()

    def set_fail(self, fail: float) -> None:
        """The raw limit of this moment."""
        was = self.is_stale
        self._now = fail
        if was is not self.is_stale:
            self._show()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.chart.apply_theme(theme)
        self.run.apply_theme(theme)
        self._text.setFont(theme.font(Type.BODY))
        self._axes.setFont(theme.font(Type.SMALL))
        self._column.setSpacing(theme.px(12))
        self._head.setSpacing(theme.px(16))
        self.progress.apply_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        results = self.chart.results
        if self._running:
            text = self.tr("Synthetic defects are put on good parts and judged at this limit …")
        elif not results:
            text = self.tr("Puts synthetic defects of several kinds, sizes and contrasts on good parts.")
        elif self.is_stale:
            text = self.tr("The limit was moved since: test again to see what it finds now.")
        else:
            text = self.tr("Per cent of {count} good parts on which the defect is found at this limit.").format(
                count=results[0].parts
            )
        self._text.setText(text)
        self.run.setText(self.tr("Cancel") if self._running else self.tr("Test again") if results else self.tr("Test"))
        self.progress.setVisible(self._running)
        self._axes.setText(self.tr("Across: size in pixels of the picture. Upwards: contrast."))
        self._axes.setVisible(bool(results))
        self.chart.update()
