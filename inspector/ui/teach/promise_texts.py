"""What a pair of limits promises, in words: what the data supports, and what is only extrapolated."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from inspector.core.teaching import Assessment
from inspector.ui.teach.figures import one_in, one_in_text, rate_text
from inspector.ui.texts import NARROW_SPACE, count_text

translate = QCoreApplication.translate

_FEW = 20
"""Good parts below which the page says outright that they are few."""
_PLENTY = 100_000
"""Nobody takes more pictures than this to prove a rate."""


@dataclass(frozen=True, slots=True)
class PromiseWords:
    """``sentence``: what one may rely on. ``detail``: why, and what would prove more."""

    sentence: str
    detail: str


def promise_words(found: Assessment) -> PromiseWords:
    """For the limits that ``found`` is about."""
    sentence = " ".join(filter(None, [_rejects(found), _misses(found)]))
    return PromiseWords(_unbroken(sentence), _unbroken(_detail(found)))


def _rejects(found: Assessment) -> str:
    """The bound that holds whatever the distribution: a whole "1 in N" while that is near enough."""
    if found.upper > 0.2:
        text = translate("Promise", "At most {share} of the good parts rejected, 95 % sure.")
        return text.format(share=rate_text(found.upper))
    text = translate("Promise", "At most {one_in} good parts rejected, 95 % sure.")
    return text.format(one_in=one_in_text(one_in(found.upper)))


def _misses(found: Assessment) -> str:
    if not found.defects:
        return ""
    if not found.missed:
        if found.defects == 1:
            return translate("Promise", "The one defect is found.")
        return translate("Promise", "All {count} defects found.").format(count=count_text(found.defects))
    text = translate("Promise", "{missed} of {count} defects missed.")
    return text.format(missed=count_text(found.missed), count=count_text(found.defects))


def _detail(found: Assessment) -> str:
    expected = rate_text(found.expected)
    if found.basis == "order_statistic":
        if found.rejected == 1:
            seen = translate("Promise", "1 of the {count} good parts that were not learned is above the limit;")
        else:
            seen = translate(
                "Promise", "{rejected} of the {count} good parts that were not learned are above the limit;"
            )
        seen = seen.format(rejected=count_text(found.rejected), count=count_text(found.n))
        then = translate("Promise", "of new ones about {expected} will be. More good images would make that surer.")
        return " ".join([seen, then.format(expected=expected), *_few(found)])
    cannot = translate("Promise", "{count} good parts cannot prove less than that.").format(count=count_text(found.n))
    missing = found.images_to_prove - found.n
    if missing <= 0:
        tail = translate("Promise", "The {expected} expected is estimated from the tail of their scores.")
    elif missing < _PLENTY:
        tail = translate(
            "Promise", "The {expected} expected is estimated from the tail; {missing} more good images would prove it."
        )
    else:
        tail = translate(
            "Promise", "The {expected} expected is estimated from the tail: too rare to be proved with images."
        )
    return " ".join([cannot, tail.format(expected=expected, missing=count_text(_rounded_up(missing))), *_few(found)])


def _rounded_up(count: int) -> int:
    """To two figures: 8007 → 8100, 0 for what is below."""
    if count <= 0:
        return 0
    unit = 10 ** max(0, len(str(count)) - 2)
    return -(-count // unit) * unit


def _few(found: Assessment) -> list[str]:
    if found.n >= _FEW:
        return []
    return [translate("Promise", "That is little to go by: teach more good images before you rely on it.")]


def _unbroken(text: str) -> str:
    """Figures stay with their per cent sign when a line is broken."""
    return text.replace(" %", f"{NARROW_SPACE}%")


def interval_words(found: Assessment) -> str:
    """Beside the bracket on the plot."""
    text = translate("Promise", "where the true {expected} limit lies, 95 % sure")
    return text.format(expected=rate_text(found.expected))


def rejected_words(found: Assessment) -> str:
    """Expected share of good parts rejected, with its bound."""
    text = translate("Promise", "{expected} (up to {upper})")
    return text.format(expected=rate_text(found.expected), upper=rate_text(found.upper))


def reviewed_words(found: Assessment) -> str:
    """Share of the good parts that a person will have to look at."""
    return rate_text(found.reviewed / found.n) if found.n else "–"


def missed_words(found: Assessment) -> str:
    """Of the defects, with the interval of the share behind it; a dash without defects."""
    if not found.defects:
        return translate("Promise", "no defect pictures")
    low, high = found.missed_interval
    text = translate("Promise", "{missed} of {count} ({low} – {high})")
    return text.format(
        missed=count_text(found.missed),
        count=count_text(found.defects),
        low=rate_text(low).removesuffix(f"{NARROW_SPACE}%"),
        high=rate_text(high),
    )
