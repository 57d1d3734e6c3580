"""The features of a GenICam camera by the names of the Standard Features Naming Convention (SFNC 2.7).

Basler's library and harvesters reach the same features in two ways; what they mean stands here once. Names that
older cameras use come second.
"""

from __future__ import annotations

from typing import Protocol

from inspector.cameras.pixels import known_format
from inspector.core.camera_settings import (
    CameraSettings,
    Capabilities,
    Edge,
    Roi,
    RoiSpan,
    Span,
    TriggerMode,
    ValueRange,
    WhiteBalance,
)

_EXPOSURE = ("ExposureTime", "ExposureTimeAbs")
_GAIN = ("Gain",)
_RATE = ("AcquisitionFrameRate", "AcquisitionFrameRateAbs")
_REAL_RATE = ("AcquisitionResultingFrameRate", "ResultingFrameRate", "ResultingFrameRateAbs")
_BALANCE = ("BalanceRatio", "BalanceRatioAbs")
_COLOURS = ("Red", "Green", "Blue")
_EDGES = {Edge.RISING: "RisingEdge", Edge.FALLING: "FallingEdge"}
_PICTURE_TRIGGER = "FrameStart"


class Features(Protocol):
    """One camera's features by name; what it does not have, or not now, is None or empty."""

    def number(self, name: str) -> float | None: ...

    def span(self, name: str) -> Span | None:
        """What can be set; None where nothing can."""

    def set_number(self, name: str, value: float) -> None: ...

    def choice(self, name: str) -> str | None: ...

    def choices(self, name: str) -> tuple[str, ...]:
        """What can be chosen; empty where nothing can."""

    def set_choice(self, name: str, value: str) -> None: ...

    def set_switch(self, name: str, on: bool) -> None:
        """Nothing happens where there is no such switch."""

    def can_execute(self, name: str) -> bool: ...

    def execute(self, name: str) -> None: ...


def capabilities(features: Features) -> Capabilities:
    """What can be set; ask while the camera stands still, for much is locked while it runs."""
    _release(features)
    sources = features.choices("TriggerSource")
    lines = tuple(source for source in sources if source.startswith(("Line", "CC")))
    triggers = [TriggerMode.FREE_RUN]
    if features.choices("TriggerMode"):
        if "Software" in sources and features.can_execute("TriggerSoftware"):
            triggers.append(TriggerMode.SOFTWARE)
        if lines:
            triggers.append(TriggerMode.HARDWARE)
    formats = tuple(name for name in features.choices("PixelFormat") if known_format(name) is not None)
    in_use = known_format(features.choice("PixelFormat") or "")
    return Capabilities(
        triggers=tuple(triggers),
        trigger_lines=lines,
        exposure_us=_first_span(features, _EXPOSURE),
        gain_db=_first_span(features, _GAIN),
        white_balance=_first_span(features, _BALANCE) if features.choices("BalanceRatioSelector") else None,
        roi=_roi_span(features),
        pixel_formats=formats,
        frame_rate=_first_span(features, _RATE) if trigger_mode(features) is TriggerMode.FREE_RUN else None,
        most_bits=8 if in_use is None else in_use.bits,
    )


def settings(features: Features, value_range: ValueRange | None) -> CameraSettings:
    """What the camera has now."""
    edge = features.choice("TriggerActivation")
    source = features.choice("TriggerSource")
    exposure = _first(features, _EXPOSURE)
    rate = _first(features, _RATE)
    return CameraSettings(
        trigger=trigger_mode(features),
        trigger_line=None if source is None or source == "Software" else source,
        trigger_edge=next((name for name, value in _EDGES.items() if value == edge), Edge.RISING),
        exposure_us=exposure or None,
        gain_db=_first(features, _GAIN),
        white_balance=_white_balance(features),
        roi=_roi(features),
        pixel_format=features.choice("PixelFormat"),
        frame_rate=rate or None,
        value_range=value_range,
    )


def trigger_mode(features: Features) -> TriggerMode:
    """What makes the camera take a picture."""
    if features.choice("TriggerMode") != "On":
        return TriggerMode.FREE_RUN
    return TriggerMode.SOFTWARE if features.choice("TriggerSource") == "Software" else TriggerMode.HARDWARE


def longest_frame_s(features: Features) -> float:
    """Time from one picture to the next, or for one picture where the camera waits for triggers."""
    rate = _first(features, _REAL_RATE) or _first(features, _RATE) or 0.0
    exposure_us = _first(features, _EXPOSURE) or 0.0
    return max(1.0 / rate if rate > 0 else 0.0, exposure_us / 1e6)


def apply(features: Features, wanted: CameraSettings) -> None:
    """Set everything that is not None, each to its nearest allowed value; the camera must stand still.

    The pixel format comes first and the region second, because both move the ranges of the others.
    """
    if wanted.pixel_format is not None and wanted.pixel_format in features.choices("PixelFormat"):
        features.set_choice("PixelFormat", wanted.pixel_format)
    if wanted.roi is not None:
        _apply_roi(features, wanted.roi)
    apply_at_once(features, wanted)
    _apply_trigger(features, wanted)


def apply_at_once(features: Features, wanted: CameraSettings) -> None:
    """The part of :func:`apply` that a running camera takes too: exposure, gain, white balance, frame rate."""
    _release(features)
    for names, value in ((_EXPOSURE, wanted.exposure_us), (_GAIN, wanted.gain_db), (_RATE, wanted.frame_rate)):
        if value is not None:
            _set_first(features, names, value)
    if wanted.white_balance is not None:
        balance = wanted.white_balance
        for colour, ratio in zip(_COLOURS, (balance.red, balance.green, balance.blue), strict=True):
            if colour in features.choices("BalanceRatioSelector"):
                features.set_choice("BalanceRatioSelector", colour)
                _set_first(features, _BALANCE, ratio)


def _release(features: Features) -> None:
    """Take the values out of the camera's own hands: what it changes by itself cannot be set, and no two pictures
    would be comparable."""
    for name in ("ExposureAuto", "GainAuto", "BalanceWhiteAuto"):
        if "Off" in features.choices(name) and features.choice(name) != "Off":
            features.set_choice(name, "Off")
    # A limit of the pace would make the camera miss triggers.
    features.set_switch("AcquisitionFrameRateEnable", trigger_mode(features) is TriggerMode.FREE_RUN)


def _apply_trigger(features: Features, wanted: CameraSettings) -> None:
    if not features.choices("TriggerMode"):
        return
    for selector in features.choices("TriggerSelector"):
        features.set_choice("TriggerSelector", selector)
        if features.choices("TriggerMode"):
            features.set_choice("TriggerMode", "Off")
    if _PICTURE_TRIGGER in features.choices("TriggerSelector"):
        features.set_choice("TriggerSelector", _PICTURE_TRIGGER)
    if wanted.trigger is TriggerMode.FREE_RUN:
        return
    source = wanted.trigger_line or _first_line(features)
    features.set_choice("TriggerSource", "Software" if wanted.trigger is TriggerMode.SOFTWARE else source)
    if wanted.trigger is TriggerMode.HARDWARE and _EDGES[wanted.trigger_edge] in features.choices("TriggerActivation"):
        features.set_choice("TriggerActivation", _EDGES[wanted.trigger_edge])
    features.set_choice("TriggerMode", "On")


def _first_line(features: Features) -> str:
    return next((source for source in features.choices("TriggerSource") if source.startswith("Line")), "Line1")


def _apply_roi(features: Features, roi: Roi) -> None:
    span = _roi_span(features)
    if span is None:
        return
    roi = span.nearest(roi)
    # The offsets first to nought, for width and offset together must never be more than the sensor.
    for name, value in (("OffsetX", 0), ("OffsetY", 0), ("Width", roi.width), ("Height", roi.height)):
        if (room := features.span(name)) is not None:
            features.set_number(name, room.nearest(value))
    for name, value in (("OffsetX", roi.x), ("OffsetY", roi.y)):
        if (room := features.span(name)) is not None:
            features.set_number(name, room.nearest(value))


def _roi_span(features: Features) -> RoiSpan | None:
    width, height = features.span("Width"), features.span("Height")
    if width is None or height is None:
        return None
    sensor_width = round(features.number("WidthMax") or features.number("SensorWidth") or width.highest)
    sensor_height = round(features.number("HeightMax") or features.number("SensorHeight") or height.highest)
    x, y = features.span("OffsetX") or Span(0, 0, 1), features.span("OffsetY") or Span(0, 0, 1)
    return RoiSpan(
        x=Span(0, max(0.0, sensor_width - width.lowest), x.step),
        y=Span(0, max(0.0, sensor_height - height.lowest), y.step),
        width=Span(width.lowest, sensor_width, width.step),
        height=Span(height.lowest, sensor_height, height.step),
        sensor_width=sensor_width,
        sensor_height=sensor_height,
    )


def _roi(features: Features) -> Roi | None:
    width, height = features.number("Width"), features.number("Height")
    if not width or not height:
        return None
    x, y = features.number("OffsetX") or 0, features.number("OffsetY") or 0
    return Roi(x=round(x), y=round(y), width=round(width), height=round(height))


def _white_balance(features: Features) -> WhiteBalance | None:
    ratios = []
    known = features.choices("BalanceRatioSelector")
    for colour in _COLOURS:
        if colour in known:
            features.set_choice("BalanceRatioSelector", colour)
            ratios.append(_first(features, _BALANCE) or 1.0)
        else:
            ratios.append(1.0)
    return WhiteBalance(red=ratios[0], green=ratios[1], blue=ratios[2]) if known else None


def _first(features: Features, names: tuple[str, ...]) -> float | None:
    return next((value for name in names if (value := features.number(name)) is not None), None)


def _first_span(features: Features, names: tuple[str, ...]) -> Span | None:
    return next((span for name in names if (span := features.span(name)) is not None), None)


def _set_first(features: Features, names: tuple[str, ...], value: float) -> None:
    for name in names:
        if (span := features.span(name)) is not None:
            features.set_number(name, span.nearest(value))
            return
