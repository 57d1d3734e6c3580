"""Why a picture should be looked at, in words: one for its tile, a sentence for whoever asks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from inspector.core.teaching import Doubt, ImageReport, Suspicion

translate = QCoreApplication.translate

GRAVEST_FIRST = (
    Suspicion.UNREADABLE,
    Suspicion.OTHER_SIZE,
    Suspicion.NOT_FOUND,
    Suspicion.UNLIKE,
    Suspicion.BLURRED,
    Suspicion.BRIGHTNESS,
    Suspicion.CONTRAST,
    Suspicion.OTHER_CHANNELS,
    Suspicion.NEAR_DUPLICATE,
    Suspicion.DUPLICATE,
)


def gravest(report: ImageReport) -> Doubt | None:
    """The doubt that counts most; None where there is none."""
    return min(report.doubts, key=lambda doubt: GRAVEST_FIRST.index(doubt.suspicion), default=None)


def doubt_word(doubt: Doubt) -> str:
    """Two or three words for a tile."""
    more = doubt.value > doubt.usual
    return {
        Suspicion.UNREADABLE: translate("Doubts", "unreadable"),
        Suspicion.OTHER_SIZE: translate("Doubts", "other size"),
        Suspicion.NOT_FOUND: translate("Doubts", "part not found"),
        Suspicion.UNLIKE: translate("Doubts", "unlike the rest"),
        Suspicion.BLURRED: translate("Doubts", "blurred"),
        Suspicion.BRIGHTNESS: translate("Doubts", "too bright") if more else translate("Doubts", "too dark"),
        Suspicion.CONTRAST: translate("Doubts", "high contrast") if more else translate("Doubts", "low contrast"),
        Suspicion.OTHER_CHANNELS: translate("Doubts", "other colours"),
        Suspicion.NEAR_DUPLICATE: translate("Doubts", "same shot"),
        Suspicion.DUPLICATE: translate("Doubts", "copy"),
    }[doubt.suspicion]


def doubt_text(doubt: Doubt, size: tuple[int, int] | None) -> str:
    """One or two sentences on a picture of ``size``: what was found, and what that means."""
    number = QLocale()
    value, usual = (number.toString(float(v), "f", 0) for v in (doubt.value, doubt.usual))
    texts = {
        Suspicion.UNREADABLE: doubt.text,
        Suspicion.OTHER_SIZE: translate(
            "Doubts", "{size} pixels; those that are learned have {other}. It cannot be learned with them."
        ),
        Suspicion.NOT_FOUND: doubt.text or translate("Doubts", "The part is not found in the picture."),
        Suspicion.UNLIKE: translate(
            "Doubts", "Something here is unlike the other good parts. Is it a defect? Then exclude it."
        ),
        Suspicion.BLURRED: translate("Doubts", "Less sharp than the rest: {value} of the usual."),
        Suspicion.BRIGHTNESS: translate("Doubts", "Mean brightness {value}; the others have about {usual} of 255."),
        Suspicion.CONTRAST: translate("Doubts", "Contrast {value}; the others have about {usual}."),
        Suspicion.OTHER_CHANNELS: translate("Doubts", "Grey among coloured pictures, or the other way round."),
        Suspicion.NEAR_DUPLICATE: translate(
            "Doubts", "Almost the same picture as {other}. One part taken twice proves no more than once."
        ),
        Suspicion.DUPLICATE: translate("Doubts", "A copy of {other}. It is learned once."),
    }
    if doubt.suspicion is Suspicion.BLURRED:
        value = f"{number.toString(100 * doubt.value / doubt.usual if doubt.usual else 0.0, 'f', 0)}\u202f%"
    shown = "–" if size is None else f"{size[0]} × {size[1]}"
    if doubt.suspicion in (Suspicion.UNREADABLE, Suspicion.NOT_FOUND):
        return texts[doubt.suspicion]
    return texts[doubt.suspicion].format(value=value, usual=usual, other=doubt.other, size=shown)
