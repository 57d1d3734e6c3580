"""Why a part has no verdict, as a kind: people read it in their language, machines as a word."""

from __future__ import annotations

from enum import Enum


class Cause(Enum):
    """PICTURE: there is one, and it cannot be judged. NOT_FOUND: the part is not where the recipe looks for it.

    CAMERA: it gave no picture for the trigger. TOO_FAST: the queue of the camera or of the inspection was full.
    TOO_LATE: the time limit for a part was over. STOPPED: the line stood still or was being stopped.
    DEVICE: what computes has failed. MODEL: its values are no numbers. RECORDS: parts cannot be recorded.
    PROGRAM: a bug. OTHER: a fault of the surroundings that is none of these.
    """

    PICTURE = "PICTURE"
    NOT_FOUND = "NOT_FOUND"
    CAMERA = "CAMERA"
    TOO_FAST = "TOO_FAST"
    TOO_LATE = "TOO_LATE"
    STOPPED = "STOPPED"
    DEVICE = "DEVICE"
    MODEL = "MODEL"
    RECORDS = "RECORDS"
    PROGRAM = "PROGRAM"
    OTHER = "OTHER"
