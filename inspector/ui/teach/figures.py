"""How the shares and times of a calibration are written."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QLocale

from inspector.ui.texts import NARROW_SPACE, count_text, percent_text

translate = QCoreApplication.translate


def _number(value: float, digits: int) -> str:
    return QLocale().toString(float(value), "f", digits)


def number_text(value: float) -> str:
    """As many digits as it takes: 3 → '3', 99.5 → '99.5'."""
    return QLocale().toString(float(value), "g", 6)


def rate_text(share: float) -> str:
    """0.0123 → '1.2 %', 0.0004 → '0.04 %': two figures that count, and never 0 % for what is only rare."""
    percent = 100 * share
    if 0 < percent < 0.01:
        return f"< {_number(0.01, 2)}{NARROW_SPACE}%"
    if percent == 0 or percent >= 99.95:
        digits = 0
    elif percent >= 10:
        digits = 0 if abs(percent - round(percent)) < 0.05 else 1
    else:
        digits = max(1, 1 - math.floor(math.log10(percent))) if percent < 1 else 1
    written = _number(percent, digits)
    point = QLocale().decimalPoint()
    if point in written:
        written = written.rstrip("0").removesuffix(point)
    return f"{written}{NARROW_SPACE}%"


def score_percent(score: float, fail: float) -> str:
    """Per cent of the fail limit; never rounded up to 100 % for a part that is still below it."""
    percent = 100 * score / fail
    return percent_text(min(percent, 99.0) if 99 < percent < 100 else percent)


def one_in(share: float) -> int:
    """The N of "1 in N" that ``share`` certainly keeps: rounded so that 1 / N is not below it."""
    return max(1, math.floor(1 / share + 1e-9))


def one_in_text(n: int) -> str:
    """20 → '1 in 20'."""
    return translate("Figures", "1 in {count}").format(count=count_text(n))


def duration_text(seconds: float) -> str:
    """As one would say it: "20 s", "3 min", "1 h 20 min"."""
    if seconds < 10:
        return f"{_number(max(0.0, seconds), 1)}{NARROW_SPACE}s"
    if seconds < 90:
        return f"{seconds:.0f}{NARROW_SPACE}s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes}{NARROW_SPACE}min"
    hours, minutes = divmod(minutes, 60)
    return f"{hours}{NARROW_SPACE}h {minutes}{NARROW_SPACE}min" if minutes else f"{hours}{NARROW_SPACE}h"


def time_left_text(seconds: float | None) -> str:
    """A guess in words that do not jitter."""
    if seconds is None:
        return translate("Figures", "measuring the time …")
    if seconds < 4:
        return translate("Figures", "nearly done")
    if seconds < 50:
        return translate("Figures", "about {count} seconds left").format(count=max(5, 5 * round(seconds / 5)))
    if seconds < 90:
        return translate("Figures", "about a minute left")
    if seconds < 3600:
        return translate("Figures", "about {count} minutes left").format(count=round(seconds / 60))
    return translate("Figures", "about {duration} left").format(duration=duration_text(seconds))


def memory_text(megabytes: float) -> str:
    """340 → '340 MB', 2300 → '2.3 GB'."""
    if megabytes < 1000:
        return f"{megabytes:.0f}{NARROW_SPACE}MB"
    return f"{_number(megabytes / 1000, 1)}{NARROW_SPACE}GB"


def part_time_text(ms: float) -> str:
    """6.4 → '6.4 ms', 27.2 → '27 ms'."""
    return f"{_number(ms, 1 if ms < 10 else 0)}{NARROW_SPACE}ms"


def area_text(area: float) -> str:
    """Under a curve: 0.998 → '0.998'; never rounded up to 1."""
    return _number(min(area, 0.999) if area < 1 else 1.0, 3)


def length_text(pixels: float) -> str:
    """Of the picture: 4.2 → '4.2 px', 27.3 → '27 px'."""
    digits = 0 if pixels >= 10 or pixels == round(pixels) else 1
    return f"{_number(pixels, digits)}{NARROW_SPACE}px"
