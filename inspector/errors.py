"""Faults of the surroundings, in plain words.

An :class:`InspectorError` is something the user can put right: it says what
happened and what to do. Any other exception is a bug.
"""


class InspectorError(Exception):
    """A fault of the surroundings.

    ``what`` says what happened, ``remedy`` what to do about it; both are whole
    sentences for the person in front of the screen. ``translated``: they are in the
    language of the screen already; else in English.
    """

    def __init__(self, what: str, remedy: str = "", *, translated: bool = False) -> None:
        super().__init__(f"{what} {remedy}".strip())
        self.what = what
        self.remedy = remedy
        self.translated = translated


class ConfigError(InspectorError):
    """A settings file, preset or command line that cannot be used."""


class ImageError(InspectorError):
    """A picture that cannot be read or must not be judged."""


class CameraError(InspectorError):
    """A source of pictures that cannot be opened, or was lost."""


class MissedPictureError(CameraError):
    """The picture of one trigger that did not come, or not whole; the camera itself goes on."""


class TriggerError(InspectorError):
    """A trigger that cannot be received, or that the line does not take."""


class DeviceError(InspectorError):
    """A device that computes no more: lost, reset by its driver, or out of memory."""


class PaceError(InspectorError):
    """Parts that come faster than they can be inspected."""


class DriftError(InspectorError):
    """Light, lens, camera or parts that are no longer what they were when they were taught; parts are judged on."""


class CheckDueError(InspectorError):
    """The check before production is due while the line runs; parts are judged on."""


class RecipeError(InspectorError):
    """A recipe that is missing, damaged, foreign or does not reproduce its scores."""


class CalibrationError(InspectorError):
    """A set of good images that a recipe cannot be made from."""


class RecordError(InspectorError):
    """A record that cannot be written or read."""


class DatabaseError(RecordError):
    """A records database that does not take parts at present; they are kept on this computer."""


class ArchiveError(RecordError):
    """Pictures that are not kept at present; their parts are recorded."""


class OutputError(InspectorError):
    """A line controller that cannot be reached."""
