"""The words of a TCP trigger: one line asks, exactly one line answers.

A request is ``TRIGGER`` or ``TRIGGER <part id>``, ended by a line feed (a carriage return before it is
allowed). A part id is one word of 1 to 64 printable characters, UTF-8. The answer has five fields between
single spaces, the last may be empty or hold spaces itself::

    <verdict> <part id or -> <part number or -> <score or -> <reason>

``verdict`` is PASS, REVIEW, FAIL or NO_VERDICT; ``score`` is in percent of the fail limit with one decimal;
``reason`` says in English why there is no verdict. What is no request is answered with ``ERROR <why>`` and
triggers nothing. Several requests may be under way on a connection; each is answered as soon as its verdict is
there, with its own part id.
"""

from __future__ import annotations

from dataclasses import dataclass

from inspector.core.inspection import Inspection
from inspector.core.verdict import Verdict

LONGEST_LINE = 256
"""Bytes of a request, its end included."""
LONGEST_PART_ID = 64
_NONE = "-"


class BadRequest(Exception):
    """A line that is no request; its text is for who sent it."""


def part_id_of(line: bytes) -> str:
    """The part id of a request without its line feed, empty where it has none. Raises :class:`BadRequest`."""
    try:
        words = line.decode("utf-8").split(" ")
    except UnicodeDecodeError:
        raise BadRequest("The request is not UTF-8.") from None
    words[-1] = words[-1].removesuffix("\r")
    if words[0] != "TRIGGER" or len(words) > 2:
        raise BadRequest("Unknown request. Send: TRIGGER <part id>")
    if len(words) == 1:
        return ""
    if not is_part_id(words[1]):
        raise BadRequest(f"A part id is one word of 1 to {LONGEST_PART_ID} printable characters.")
    return words[1]


def is_part_id(text: str) -> bool:
    """Whether ``text`` can be sent as the id of a part; a single dash means none."""
    return 0 < len(text) <= LONGEST_PART_ID and text.isprintable() and " " not in text and text != _NONE


def request(part_id: str) -> bytes:
    """What asks for a verdict; ``part_id`` may be empty. Raises ValueError for one that cannot be sent."""
    if not part_id:
        return b"TRIGGER\n"
    if not is_part_id(part_id):
        raise ValueError(f"not a part id: {part_id!r}")
    return f"TRIGGER {part_id}\n".encode()


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer to a request; ``number`` is the part number of the run, ``percent`` the score's share of the limit."""

    verdict: Verdict
    part_id: str
    number: int | None
    percent: float | None
    reason: str

    @classmethod
    def to(cls, inspection: Inspection) -> Reply:
        """For a part that was inspected."""
        frame = inspection.frame
        return cls(inspection.verdict, frame.part_id, frame.seq, inspection.percent, inspection.reason)

    @classmethod
    def refusing(cls, part_id: str, reason: str) -> Reply:
        """For a trigger that the line did not take."""
        return cls(Verdict.NO_VERDICT, part_id, None, None, reason)

    @classmethod
    def of(cls, line: bytes) -> Reply:
        """Read what :meth:`line` wrote. Raises :class:`BadRequest` with the text of an error, or of what it is not."""
        text = line.decode("utf-8", "replace").rstrip("\n")
        fields = text.split(" ", 4)
        if len(fields) < 5 or fields[0] not in Verdict.__members__:
            raise BadRequest(text.removeprefix("ERROR ") or "There was no answer.")
        verdict, part_id, number, percent, reason = fields
        try:
            return cls(
                Verdict[verdict],
                "" if part_id == _NONE else part_id,
                None if number == _NONE else int(number),
                None if percent == _NONE else float(percent),
                reason,
            )
        except ValueError:
            raise BadRequest(f"That is no answer of a station: {text}") from None

    def line(self) -> bytes:
        """As it is sent."""
        number = _NONE if self.number is None else str(self.number)
        percent = _NONE if self.percent is None else f"{self.percent:.1f}"
        # An id from a code may hold spaces, and a reason line feeds; neither may shift a field or end the line. What
        # is no text must not keep who asked from his answer.
        part_id = "_".join(self.part_id.split()) or _NONE
        return f"{self.verdict.value} {part_id} {number} {percent} {' '.join(self.reason.split())}\n".encode(
            "utf-8", "replace"
        )


def error_line(why: str) -> bytes:
    """What answers a line that is no request."""
    return f"ERROR {why}\n".encode()
