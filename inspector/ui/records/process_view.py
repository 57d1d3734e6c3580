"""Whether good parts are still what they were when they were taught: four control charts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from inspector.core.drift import FIRST_PARTS
from inspector.records.process_charts import Chart, ProcessCharts
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.panel import Panel
from inspector.ui.records.ewma_chart import EwmaChart
from inspector.ui.style_property import set_style_property
from inspector.ui.texts import count_text, recipe_text
from inspector.ui.theme import Theme, Type


class ProcessView(QWidget):
    """Score, brightness, sharpness and position of the parts that passed, smoothed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ProcessCharts | None = None
        self.score, self.brightness = _ChartPanel(theme, "%"), _ChartPanel(theme, "%")
        self.sharpness, self.position = _ChartPanel(theme, "%"), _ChartPanel(theme, "px")
        self._panels = (self.score, self.brightness, self.sharpness, self.position)
        self._grid = QGridLayout()
        for index, panel in enumerate(self._panels):
            self._grid.addWidget(panel, index // 2, index % 2)
        self.legend = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.legend.setProperty("tone", "quiet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._grid, 1)
        self._column.addWidget(self.legend)
        self.apply_theme(theme)
        self._write()

    def show_charts(self, charts: ProcessCharts | None) -> None:
        """None: of too few parts to tell."""
        self._shown = charts
        self._write()

    def _write(self) -> None:
        charts = self._shown
        too_few = self.tr("At least eight passed parts are needed.")
        self.score.panel.title.setText(self.tr("Score, per cent of the fail limit"))
        self.brightness.panel.title.setText(self.tr("Brightness, per cent of the usual"))
        self.sharpness.panel.title.setText(self.tr("Sharpness, per cent of the usual"))
        self.position.panel.title.setText(self.tr("Position, pixels from the usual place"))
        if charts is None:
            for panel in self._panels:
                panel.show_nothing(too_few)
            self.legend.setText("")
            return
        self.score.show_chart(charts, charts.score, self.tr("Too few scores were kept when it was taught."))
        self.brightness.show_chart(charts, charts.brightness, "")
        self.sharpness.show_chart(charts, charts.sharpness, "")
        self.position.show_chart(charts, charts.position, self.tr("This recipe does not look for the part’s position."))
        if charts.learned:
            usual = self.tr("usual: the first {count} parts, for {recipe} does not know")
        else:
            usual = self.tr("usual: the good images of {recipe}")
        usual = usual.format(count=count_text(min(FIRST_PARTS, len(charts.at))), recipe=recipe_text(charts.recipe))
        band = self.tr("Moving average of the parts that passed · band: warned of beyond it")
        marks = [self.tr("mark: warned of on the line")] if charts.warnings else []
        self.legend.setText(" · ".join([band, *marks, usual]))

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for panel in self._panels:
            panel.apply_theme(theme)
        self._grid.setSpacing(theme.px(14))
        self._column.setSpacing(theme.px(8))
        self.legend.setFont(theme.font(Type.SMALL))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()


class _ChartPanel(QWidget):
    """A chart with its newest value, or why there is none."""

    def __init__(self, theme: Theme, unit: str) -> None:
        super().__init__()
        self.panel = Panel()
        self.chart = EwmaChart(theme, unit)
        self.why = QLabel()
        self.why.setProperty("tone", "quiet")
        self.why.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.why.setWordWrap(True)
        self._stack = QStackedLayout()
        # First: what is added to a stack that is nowhere yet is shown as a window of its own.
        self.panel.content.addLayout(self._stack, 1)
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)

    def show_chart(self, charts: ProcessCharts, chart: Chart | None, why: str) -> None:
        if chart is None:
            self.show_nothing(why)
            return
        self.chart.show_chart(charts.at, chart, charts.warnings)
        self._stack.setCurrentWidget(self.chart)
        drawing = self.chart.drawing
        newest = float(chart.values[-1])
        self._sum_up("" if drawing is None else drawing.value_text(newest), not chart.low <= newest <= chart.high)

    def show_nothing(self, why: str) -> None:
        self.chart.show_chart((), None, ())
        self.why.setText(why)
        self._stack.setCurrentWidget(self.why)
        self._sum_up("", False)

    def _sum_up(self, text: str, beyond: bool) -> None:
        label = self.panel.summary
        label.setText(text)
        set_style_property(label, "tone", "fail" if beyond else "")

    def apply_theme(self, theme: Theme) -> None:
        self.panel.apply_theme(theme)
        self.chart.apply_theme(theme)
        self.why.setFont(theme.font(Type.LARGE))
