"""How numbers, times and verdicts are written on screen."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from inspector.core.inspection import RecipeId
from inspector.core.verdict import Verdict

translate = QCoreApplication.translate

NARROW_SPACE = "\u202f"
"""No-break and thin: between a figure and its unit, and between thousands."""

_DAYS = {
    QLocale.Language.German: ("d. MMM", "d. MMM yyyy"),
    QLocale.Language.Chinese: ("M月d日", "yyyy年M月d日"),
}
"""A day of this year, and of another one, where it is not the day, the month and the year with nothing between."""


def verdict_word(verdict: Verdict) -> str:
    """The word on the banner."""
    return {
        Verdict.PASS: translate("Words", "PASS"),
        Verdict.REVIEW: translate("Words", "REVIEW"),
        Verdict.FAIL: translate("Words", "FAIL"),
        Verdict.NO_VERDICT: translate("Words", "NO VERDICT"),
    }[verdict]


def recipe_text(recipe: RecipeId) -> str:
    """'Flange HF 204-7 · version 3', as the header has it."""
    return translate("Header", "{name} · version {version}").format(name=recipe.name, version=recipe.version)


def count_text(count: int) -> str:
    """1842 → '1 842'."""
    return f"{count:,}".replace(",", NARROW_SPACE)


def percent_text(percent: float | None) -> str:
    """143.2 → '143 %'; a dash where there is no score."""
    return "–" if percent is None else f"{min(round(percent), 99_999)}{NARROW_SPACE}%"


def share_text(share: float | None) -> str:
    """0.978 → '97.8 %'; never rounded up to 100 %."""
    if share is None:
        return "–"
    tenths = min(int(share * 1000), 1000) / 10
    return f"{QLocale().toString(tenths, 'f', 1) if tenths < 100 else '100'}{NARROW_SPACE}%"


def milliseconds_text(ms: float | None) -> str:
    """14.2 → '14 ms'; 1250 → '1.3 s'."""
    if ms is None:
        return "–"
    if ms < 999.5:
        return f"{ms:.0f}{NARROW_SPACE}ms"
    return f"{QLocale().toString(ms / 1000, 'f', 1)}{NARROW_SPACE}s"


def age_text(seconds: float) -> str:
    """How long ago, with the precision a person wants at that distance."""
    seconds = max(0.0, seconds)
    if seconds < 10:
        number, unit = QLocale().toString(seconds, "f", 1), "s"
    elif seconds < 60:
        number, unit = f"{seconds:.0f}", "s"
    elif seconds < 3600:
        number, unit = f"{seconds // 60:.0f}", "min"
    else:
        number, unit = f"{seconds // 3600:.0f}", "h"
    return translate("Words", "{age} ago").format(age=f"{number}{NARROW_SPACE}{unit}")


def clock_text(moment: datetime) -> str:
    """Local time of day to the second."""
    return moment.astimezone().strftime("%H:%M:%S")


def clock_ms_text(moment: datetime) -> str:
    """Local time of day to the millisecond."""
    local = moment.astimezone()
    return f"{local:%H:%M:%S}.{local.microsecond // 1000:03d}"


def day_text(moment: datetime) -> str:
    """21 Nov, with the year only where it is another one."""
    local = moment.astimezone()
    this_year = local.year == datetime.now().astimezone().year
    locale = QLocale()
    short, long = _DAYS.get(locale.language(), ("d MMM", "d MMM yyyy"))
    return locale.toString(QDate(local.year, local.month, local.day), short if this_year else long)
