"""The screen of a running line paints and arranges what changed, and nothing else; what it keeps looks the same."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.core.frame import Picture
from inspector.ui import banner as banner_module
from inspector.ui.heat import Heat, heat_image, heat_palette, heat_transform
from inspector.ui.kept_layer import KeptLayer
from inspector.ui.steady_label import SteadyLabel
from inspector.ui.theme import Theme
from tests.ui.conftest import MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.parts import LIMITS, anomaly_map, inspection
from tests.ui.screens import passed, shift


class Counted(QObject):
    """How many events of a kind a widget got."""

    def __init__(self, widget: QWidget, kind: QEvent.Type) -> None:
        super().__init__(widget)
        self.count = 0
        self._kind = kind
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == self._kind
        return False


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def test_another_part_has_nothing_arranged_anew(
    make_window: MakeWindow, line: LineDouble, pictures: list[Picture]
) -> None:
    window = passed(make_window, line, pictures, (1366, 768))
    parts = shift(pictures, inspection(116, 97, pictures[1]))  # the summary has its longest text
    line.show(*parts)
    window.refresh()
    window._tick_timer.stop()  # the time of day in the header is another matter, once a second
    settle()
    arranged = Counted(window.surface, QEvent.Type.LayoutRequest)
    for seq, percent in ((117, 43), (118, 61), (119, 88)):
        parts.append(inspection(seq, percent, pictures[seq % 3]))
        line.show(*parts)
        window.refresh()
        settle()
    assert window.surface.counters._figures[0].number.text() == "64"
    assert window.surface.score.summary.text().startswith("88")
    assert arranged.count == 0


def test_the_banner_ticks_only_while_its_clock_shows_something_else(
    make_window: MakeWindow, line: LineDouble, pictures: list[Picture], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Clock:
        now_ns = banner_module.time.perf_counter_ns()

        def perf_counter_ns(self) -> int:
            return self.now_ns

    clock = Clock()
    window = passed(make_window, line, pictures, (1366, 768))
    monkeypatch.setattr(banner_module, "time", clock)
    banner = window.surface.banner
    clock.now_ns += 20 * 10**9
    banner.tick()
    settle()
    painted = Counted(banner, QEvent.Type.Paint)
    banner.tick()
    settle()
    assert painted.count == 0, "20 s old, and the heart is still"
    clock.now_ns += 10**9
    banner.tick()
    settle()
    assert painted.count == 1, "21 s old"
    banner.beat()
    settle()
    clock.now_ns += 10**8
    banner.tick()
    settle()
    assert painted.count == 3, "the heart swells"


def test_what_is_painted_bit_by_bit_looks_like_what_is_painted_at_once(
    make_window: MakeWindow, line: LineDouble, pictures: list[Picture], monkeypatch: pytest.MonkeyPatch
) -> None:
    now_ns = banner_module.time.perf_counter_ns()
    monkeypatch.setattr(banner_module, "time", type("Still", (), {"perf_counter_ns": staticmethod(lambda: now_ns)}))
    window = passed(make_window, line, pictures, (1366, 768))
    for seq, percent in ((117, 143), (118, 48), (119, 93), (120, 300)):
        settle()
        line.show(*shift(pictures, inspection(seq, percent, pictures[seq % 3]), count=seq))
        window.refresh()
        window._on_tick()
    settle()
    seen = pixels(window.screen().grabWindow(window.winId()).toImage())
    whole = pixels(window.grab().toImage())
    header = window.surface.header.height()  # where the clock goes on
    assert np.abs(seen[header:].astype(int) - whole[header:]).max() <= 1


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).copy()[..., :3]


@pytest.mark.parametrize("peak", [0.5, 1.0, 2.0])
@pytest.mark.parametrize("at", [(0.4, 0.62), (0.0, 0.0), (1.0, 0.5)])
def test_the_warm_rectangle_alone_looks_like_the_whole_map(peak: float, at: tuple[float, float]) -> None:
    raw = anomaly_map(peak * LIMITS.fail, at)
    place = np.array([[2.03, 0.4, 11.0], [-0.4, 2.03, 160.0]])

    def canvas() -> tuple[QImage, QPainter]:
        image = QImage(700, 700, QImage.Format.Format_RGB32)
        image.fill(QColor("#7090b0"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        return image, painter

    image, painter = canvas()
    Heat(raw, LIMITS, place).paint(painter)
    painter.end()
    expected, painter = canvas()
    painter.setTransform(heat_transform(place))
    painter.drawImage(QPointF(), heat_image(raw, LIMITS, heat_palette(LIMITS)))
    painter.end()
    off = np.abs(pixels(image).astype(int) - pixels(expected)).max(axis=2)
    # Qt interpolates in sixteenths of a pixel, counted from another corner.
    assert off.max() <= 40
    assert off.mean() < 0.02
    assert (pixels(image) != pixels(canvas()[0])).any() == (peak > 0.9)


def test_a_layer_is_painted_once_for_all_that_it_shows(qtbot: QtBot, theme: Theme) -> None:
    widget, layer, painted = QWidget(), KeptLayer(), []
    qtbot.addWidget(widget)
    widget.resize(40, 20)

    def pixmap(shows: object) -> QColor:
        image = layer.pixmap(widget, shows, QColor("red"), painted.append).toImage()
        assert (image.width(), image.height()) == (widget.width(), widget.height())
        return image.pixelColor(1, 1)

    assert pixmap("a") == pixmap("a") == QColor("red")
    assert len(painted) == 1
    pixmap("b")
    widget.resize(41, 20)
    pixmap("b")
    assert len(painted) == 3


def test_a_steady_label_grows_and_never_shrinks_but_for_another_font(qtbot: QtBot, theme: Theme) -> None:
    label = SteadyLabel()
    qtbot.addWidget(label)
    label.setText("100 %")
    wide = label.width()
    label.setText("9 %")
    assert label.width() == wide
    label.setText("9 % of the fail limit")
    assert label.width() > wide
    font = label.font()
    font.setPixelSize(5)
    label.setFont(font)
    assert label.width() == label.sizeHint().width()
