"""The four answers the station can give."""

from enum import Enum


class Verdict(Enum):
    """What the station says of a part. NO_VERDICT is a reject to the line."""

    PASS = "PASS"
    REVIEW = "REVIEW"
    FAIL = "FAIL"
    NO_VERDICT = "NO_VERDICT"
