"""Tells the operator what is about to make good parts be rejected, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from inspector.core.drift import FIRST_PARTS, Drift, DriftCause
from inspector.errors import DriftError
from inspector.ui.fault_strip import FaultStrip
from inspector.ui.texts import NARROW_SPACE, count_text, percent_text

translate = QCoreApplication.translate


class DriftWarning:
    """Said once in the strip of faults; again, with the new figure, only when it has become clearly worse; gone when
    it is well or the line stands."""

    def __init__(self, faults: FaultStrip) -> None:
        self._faults = faults
        self._said: tuple[DriftCause, int] | None = None

    def show(self, drift: Drift | None) -> None:
        """What has moved; None where nothing has, or the line stands."""
        now = None if drift is None else (drift.cause, drift.times)
        if now == self._said:
            return
        self._said = now
        self._faults.clear_of(DriftError)
        if drift is not None:
            self._faults.add(drift_error(drift))


def drift_error(drift: Drift) -> DriftError:
    """``drift`` in the language of the screen."""
    what, remedy = _texts(drift.cause) if drift.placed or drift.cause is not DriftCause.PARTS else _parts_or_place()
    what = what.format(amount=_amount(drift))
    if drift.score_follows and drift.cause is not DriftCause.PARTS:
        follows = translate("Drift", "Scores rise with it.")
        what = f"{what} {follows}"
    if drift.learned:
        since = translate("Drift", "(Compared with the first {count} good parts.)")
        remedy = f"{remedy} {since.format(count=count_text(FIRST_PARTS))}"
    return DriftError(what, remedy, translated=True)


def _amount(drift: Drift) -> str:
    match drift.cause:
        case DriftCause.MOVED:
            return f"{drift.amount:.0f}{NARROW_SPACE}px"
        case DriftCause.TURNED:
            return f"{QLocale().toString(drift.amount, 'f', 1)}°"
        case _:
            return percent_text(100 * drift.amount)


def _parts_or_place() -> tuple[str, str]:
    """Where nobody looks for the part, one that lies elsewhere cannot be told from one that is different."""
    what = translate("Drift", "Parts or their place have changed: scores are {amount} nearer to the review limit.")
    remedy = translate("Drift", "Light and sharpness are as usual. Check camera and fixture, then the parts.")
    return what, remedy


def _texts(cause: DriftCause) -> tuple[str, str]:
    """What happened, with the place of its amount, and what to do."""
    match cause:
        case DriftCause.DARKER:
            what = translate("Drift", "The light fades: {amount} darker than when it was taught.")
            remedy = translate("Drift", "Clean or replace the lamp; check exposure and aperture.")
        case DriftCause.BRIGHTER:
            what = translate("Drift", "The light is {amount} brighter than when it was taught.")
            remedy = translate("Drift", "Check lamp and exposure, and keep other light away.")
        case DriftCause.BLURRED:
            what = translate("Drift", "The picture is {amount} less sharp than when it was taught.")
            remedy = translate("Drift", "Clean the lens, or focus it again.")
        case DriftCause.SHARPER:
            what = translate("Drift", "The picture is {amount} sharper or noisier than when it was taught.")
            remedy = translate("Drift", "Check the lens, and the camera’s gain.")
        case DriftCause.MOVED:
            what = translate("Drift", "The camera or the fixture has moved by {amount}.")
            remedy = translate("Drift", "Put it back and fasten it, or teach a new version.")
        case DriftCause.TURNED:
            what = translate("Drift", "The camera or the fixture has turned by {amount}.")
            remedy = translate("Drift", "Put it back and fasten it, or teach a new version.")
        case DriftCause.PARTS:
            what = translate("Drift", "The parts have changed: scores are {amount} nearer to the review limit.")
            remedy = translate("Drift", "The pictures are as usual. If the parts are good, teach them, too.")
    return what, remedy
