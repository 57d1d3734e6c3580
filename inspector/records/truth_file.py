"""What parts are known to be, from a table somebody wrote: a part and good or defective in each line."""

from __future__ import annotations

import csv
from pathlib import Path

from inspector.errors import RecordError
from inspector.records.repeatability import Truth

_WORDS = {
    word: truth
    for truth, words in {
        # In every language of the program, whichever it speaks now: the table may come from another plant. The figures
        # are those of a study of attribute agreement, where 1 is acceptable.
        Truth.GOOD: "good ok pass 1 gut io i.o. buena bueno apta apto buono buona conforme 合格 良品 好",
        Truth.DEFECTIVE: "defective bad nok ng fail 0 schlecht fehlerhaft defekt nio n.i.o. mala malo defectuosa "
        "defectuoso rechazo difettoso difettosa scarto 有缺陷 不合格 不良 不良品",
    }.items()
    for word in words.split()
}
_HEADINGS = ("part", "part_id")
_TRUTH = "truth"


def read_truth(file: Path) -> dict[str, Truth]:
    """By part id. The columns are separated by commas, semicolons or tabs; a line with headings may come first.

    A table that :func:`~inspector.records.repeatability_export.export_study` wrote is one too; what is not known there
    need not be filled in. Raises :class:`RecordError`, which names every line that is wrong, when ``file`` cannot be
    read or understood.
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
    column = 1
    for number, row in enumerate(csv.reader(text.splitlines(), delimiter=separator), 1):
        cells = [cell.strip() for cell in row]
        if number == 1 and cells and cells[0].casefold() in _HEADINGS:
            column = cells.index(_TRUTH) if _TRUTH in cells else 1
            continue
        said = cells[column].casefold() if len(cells) > column else ""
        if not any(cells) or (not said and column > 1):
            continue
        word = _WORDS.get(said)
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
