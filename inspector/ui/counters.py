"""What the line has done since counting began."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.core.line import LineSnapshot
from inspector.ui.buttons import Button
from inspector.ui.figures_grid import FiguresGrid
from inspector.ui.panel import Panel
from inspector.ui.texts import clock_text, count_text, milliseconds_text, share_text
from inspector.ui.theme import Theme


class CountersPanel(Panel):
    """Eight figures, and the button that sets them to nought."""

    reset_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reset = Button("reset", kind="small")
        self.reset.clicked.connect(self.reset_clicked)
        self.heading.addWidget(self.reset)
        self._grid = FiguresGrid(theme, rows=2, columns=4)
        self._figures = self._grid.figures
        self.content.addWidget(self._grid, 1)
        self.apply_theme(theme)

    def show_counters(self, snapshot: LineSnapshot, device: str) -> None:
        """The figures of this moment. ``device`` is what inspects, such as "CPU"."""
        counters = snapshot.counters
        self.title.setText(self.tr("Since {time}").format(time=clock_text(counters.since)[:5]))
        self.reset.setText(self.tr("Reset"))
        self.reset.setEnabled(counters.inspected > 0)
        yield_share = None if counters.yield_percent is None else counters.yield_percent / 100
        p95 = self.tr("p95 · {device}").format(device=device.split(" · ")[0] or "–")
        pace, p95_ms = round(snapshot.parts_per_minute), snapshot.latency_p95_ms
        # A count of nothing is quiet, so that a coloured one is seen.
        rows = (
            (count_text(counters.inspected), self.tr("inspected"), "" if counters.inspected else "quiet", ""),
            (count_text(counters.passed), self.tr("✓ pass"), "pass" if counters.passed else "quiet", ""),
            (count_text(counters.failed), self.tr("✕ fail"), "fail" if counters.failed else "quiet", ""),
            (count_text(counters.review), self.tr("? review"), "review" if counters.review else "quiet", ""),
            (share_text(yield_share), self.tr("yield"), "quiet" if yield_share is None else "", ""),
            (count_text(pace), self.tr("parts / min"), "" if pace else "quiet", ""),
            (count_text(counters.no_verdict), self.tr("no verdict"), "fault" if counters.no_verdict else "quiet", ""),
            (milliseconds_text(p95_ms), p95, "quiet" if p95_ms is None else "", device),
        )
        for figure, row in zip(self._figures, rows, strict=True):
            figure.show(*row)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.reset.apply_theme(theme)
        self._grid.apply_theme(theme)
