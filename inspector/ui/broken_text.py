"""Text broken at words into a few rows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout


def broken_rows(texts: Iterable[str], font: QFont, room: float, most: int) -> list[str]:
    """Each of ``texts`` in rows of ``room`` pixels, at most ``most`` in all; what is left over is elided."""
    rows: list[str] = []
    metrics = QFontMetricsF(font)
    for text in texts:
        layout = QTextLayout(text, font)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            start = line.textStart()
            if len(rows) == most - 1:
                rows.append(metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, room))
                layout.endLayout()
                return rows
            rows.append(text[start : start + line.textLength()].strip())
        layout.endLayout()
    return rows
