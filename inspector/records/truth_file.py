"""What parts are known to be, from a table somebody wrote: a part and good or defective in each line."""

from __future__ import annotations

import csv
from pathlib import Path

from inspector.errors import RecordError
from inspector.records.repeatability import Truth

_WORDS = {
    **dict.fromkeys(("good", "ok", "pass"), Truth.GOOD),
    **dict.fromkeys(("defective", "bad", "nok", "ng", "fail"), Truth.DEFECTIVE),
}
_HEADINGS = ("part", "part_id")


def read_truth(file: Path) -> dict[str, Truth]:
    """By part id. The columns are separated by commas, semicolons or tabs; a line with headings may come first.

    Raises :class:`RecordError`, which names every line that is wrong, when ``file`` cannot be read or understood.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise RecordError(f"{file} cannot be read: {reason}.", "Choose another file.") from error
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    known: dict[str, Truth] = {}
    wrong = []
    for number, row in enumerate(csv.reader(text.splitlines(), delimiter=separator), 1):
        cells = [cell.strip() for cell in row]
        if not any(cells) or (number == 1 and cells[0].casefold() in _HEADINGS):
            continue
        word = _WORDS.get(cells[1].casefold()) if len(cells) > 1 else None
        if word is None or not cells[0] or known.get(cells[0], word) is not word:
            wrong.append(str(number))
        else:
            known[cells[0]] = word
    if wrong:
        raise RecordError(
            f"{file.name} cannot be understood in line {', '.join(wrong[:10])}.",
            "Write one part a line: its id, a comma, and good or defective; each part once.",
        )
    if not known:
        raise RecordError(f"{file.name} names no part.", "Write one part a line: its id, a comma, good or defective.")
    return known
