"""What the commands share: the console, a bar for each stage, and the table of verdicts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from inspector.errors import ConfigError

console = Console(highlight=False)

Device = Annotated[
    Literal["auto", "cuda", "openvino", "torch"], typer.Option(help="where to run; auto takes the fastest there is")
]


class Verdicts:
    """A table of verdicts on the console."""

    _STYLES = {"PASS": "green", "REVIEW": "yellow", "FAIL": "bold red", "NO_VERDICT": "magenta"}  # noqa: RUF012

    def __init__(self, title: str, subtitle: str) -> None:
        self._table = Table(title=escape(f"{title} · {subtitle}"), title_justify="left")
        for heading in ("part", "verdict"):
            self._table.add_column(heading)
        self._table.add_column("of limit", justify="right")
        self._table.add_column("reason")
        self._counts = dict.fromkeys(self._STYLES, 0)

    def add(self, file: str, verdict: str, percent: float | None, reason: str) -> None:
        """One part; ``percent`` of the fail limit, None without a verdict."""
        share = "" if percent is None else f"{percent:.0f} %"
        self._table.add_row(escape(file), f"[{self._STYLES[verdict]}]{verdict}[/]", share, escape(reason))
        self._counts[verdict] += 1

    def print(self) -> None:
        """The table, and below it the counts."""
        console.print(self._table)
        counts = ", ".join(f"{count} {verdict}" for verdict, count in self._counts.items() if count)
        console.print(f"{number_of(self._table.row_count, 'part')}: {counts or 'none'}")


def write_text(path: Path, text: str) -> None:
    """Raises :class:`ConfigError` where ``path`` cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise _not_writable(path, error) from error


def check_writable(path: Path | None) -> None:
    """Before the work whose result goes there; leaves no file behind. Raises :class:`ConfigError`."""
    if path is None:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        is_new = not path.exists()
        with path.open("ab"):
            pass
        if is_new:
            path.unlink()
    except OSError as error:
        raise _not_writable(path, error) from error


def _not_writable(path: Path, error: OSError) -> ConfigError:
    return ConfigError(f"{path} cannot be written: {error.strerror}.", "Choose another file or free space.")


def number_of(number: int, one: str) -> str:
    """1, "part" → "1 part"; 2, "part" → "2 parts"."""
    return f"{number} {one}" if number == 1 else f"{number} {one}s"


@contextmanager
def progress() -> Iterator[Callable[[str, int, int], None]]:
    """Shows one bar per stage; stages come one after the other."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as bars:
        tasks: dict[str, Any] = {}

        def show(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(stage, total=total)
            bars.update(tasks[stage], completed=done)

        yield show
