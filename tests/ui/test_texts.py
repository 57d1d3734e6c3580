"""How times are written: short enough for their place whatever they are."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from inspector.ui.texts import NARROW_SPACE, day_text, milliseconds_text


@pytest.mark.parametrize(
    ("ms", "text"),
    [(None, "–"), (14.2, "14 ms"), (999.4, "999 ms"), (999.5, "1.0 s"), (1260.0, "1.3 s"), (12_345.0, "12.3 s")],
)
def test_times_from_a_second_on_are_in_seconds(ms: float | None, text: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    try:
        assert milliseconds_text(ms) == text.replace(" ", NARROW_SPACE)
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "text"),
    [("en_GB", "3 Mar 2019"), ("de_DE", "3. März 2019"), ("it_IT", "3 mar 2019"), ("zh_CN", "2019年3月3日")],
)
def test_a_day_is_written_as_its_language_does(locale: str, text: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert day_text(datetime(2019, 3, 3, 12).astimezone()) == text
    finally:
        QLocale.setDefault(before)
