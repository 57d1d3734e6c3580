"""How many good pictures there are to be learned, what that can prove, and what more of them would."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from inspector.ui.texts import count_text

translate = QCoreApplication.translate

FEWEST = 10
"""Good pictures below which nothing is learned."""
_CONFIDENCE = 0.95
_TARGETS = (10, 20, 100, 1000)
"""One in so many rejected: what people ask for."""


def provable(count: int) -> int:
    """k such that ``count`` good parts, none rejected, prove with 95 % confidence that at most 1 in k are.

    The share that is still compatible with none among n is 1 - 0.05^(1/n) (Clopper and Pearson, 1934).
    """
    return math.floor(1 / (1 - (1 - _CONFIDENCE) ** (1 / count))) if count > 0 else 0


def needed(one_in: int) -> int:
    """Good parts, none of them rejected, that prove at most 1 in ``one_in``."""
    return math.ceil(math.log(1 - _CONFIDENCE) / math.log1p(-1 / one_in))


def enough_text(count: int) -> tuple[str, str]:
    """A sentence on what ``count`` pictures can prove, and one on what more of them would."""
    if count < FEWEST:
        missing = FEWEST - count
        text = translate("Enough", "{count} more are needed before anything can be learned.")
        if missing == 1:
            text = translate("Enough", "One more is needed before anything can be learned.")
        return text.format(count=missing), translate("Enough", "50 or more make limits that one can trust.")
    proves = translate("Enough", "{count} pictures can prove at most 1 in {rate} good parts rejected.")
    proves = proves.format(count=count_text(count), rate=count_text(provable(count)))
    target = next((one for one in _TARGETS if one > provable(count)), None)
    if target is None:
        return proves, translate("Enough", "That is plenty.")
    more = translate("Enough", "{count} more would prove 1 in {rate}; best from other days and batches.")
    return proves, more.format(count=count_text(needed(target) - count), rate=count_text(target))
