"""Names of files as text that can be shown, sent and stored."""

from __future__ import annotations


def as_text(name: str) -> str:
    """``name`` with a question mark for each byte that is no text.

    On Linux a name is any bytes: a picture from an old Windows share may well have one that is not UTF-8. Python
    keeps such bytes as half characters, which no file, socket or database takes.
    """
    return name.encode("utf-8", "replace").decode("utf-8")
