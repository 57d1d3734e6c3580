"""Many pictures at once: a core judges one while another reads the next."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

from inspector.core.priority import cores
from inspector.engine.part_inspector import PartInspector, load_inspector
from inspector.recipes.store import StoredRecipe
from models.graph_cache import GraphCache
from models.runtime import DeviceChoice

_AHEAD = 2
"""Pictures in work or done and not yet asked for, for each thread: what bounds the memory."""

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Crew:
    """``inspector`` may be used by ``threads`` threads at a time; each of them calls ``on_begin`` first."""

    inspector: PartInspector
    threads: int
    on_begin: Callable[[], None] | None = None

    def each(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Generator[Result, None, None]:
        """``work`` of each item, in their order. What it raises is raised in its turn; then no other is begun."""
        with ThreadPoolExecutor(self.threads, "crew", self.on_begin) as pool:
            begun: deque[Future[Result]] = deque()
            try:
                for item in items:
                    begun.append(pool.submit(work, item))
                    if len(begun) > _AHEAD * self.threads:
                        yield begun.popleft().result()
                while begun:
                    yield begun.popleft().result()
            finally:
                for future in begun:
                    future.cancel()


def load_crew(
    stored: StoredRecipe,
    device: DeviceChoice = DeviceChoice.AUTO,
    graphs: GraphCache | None = None,
    threads: int | None = None,
) -> Crew:
    """A recipe for all cores, its references replayed; raises as :func:`load_inspector` does."""
    count = threads or cores()
    return Crew(load_inspector(stored, device, graphs, threads=count), count)
