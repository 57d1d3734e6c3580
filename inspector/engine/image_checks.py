"""Good images checked before they are learned: what speaks against each, by itself and beside the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from inspector.core.image_file import read_picture
from inspector.core.teaching import Doubt, ImageReport, Suspicion
from inspector.engine.near_duplicates import find_near_duplicates
from inspector.engine.picture_look import Look, file_stamp, look_at_all
from inspector.errors import ImageError
from inspector.recipes.alignment import PartNotFound
from inspector.recipes.plan import AlignmentPlan
from inspector.recipes.preparer import Preparer

_FEWEST = 8
"""Pictures from which what is usual can be told."""
_LAST_SHOTS = 16
"""A part that stands still is taken twice in a row, not an hour later."""
_FARTHEST = 5.0
"""Robust standard deviations from the median beyond which a picture stands out."""
_LEAST_BRIGHTNESS = 2.0
_LEAST_CONTRAST = 0.02
_LEAST_SHARPNESS = 0.06
"""Least standard deviations, of contrast and sharpness as shares: an even set must not make trifles stand out."""

Doubts = dict[Path, list[Doubt]]


class GoodImageChecks:
    """Remembers what was seen of each picture, so that a change of the choice reads none of them again.

    Used by one thread at a time.
    """

    def __init__(self) -> None:
        self._looks: dict[Path, Look] = {}
        self._chosen: list[Path] = []
        self._unlike: dict[Path, Doubt] = {}
        self._not_found: dict[Path, Doubt] = {}
        self._searched_with: AlignmentPlan | None = None
        self._searched: dict[Path, tuple[int, int]] = {}
        self._same_shots_of: list[tuple[Path, bytes]] = []
        self._same_shots_found: list[tuple[Path, Path]] = []
        self._reported: dict[Path, ImageReport] = {}

    def scan(self, paths: Sequence[Path], excluded: Collection[Path]) -> Iterator[list[ImageReport]]:
        """Look at all ``paths``; yields each picture's report, in the end those that changed beside the others.

        Pictures whose file did not change since the last scan are not read again.
        """
        self._chosen = list(paths)
        self._reported.clear()
        known = {path for path in paths if path in self._looks and self._looks[path].stamp == file_stamp(path)}
        fresh = look_at_all([path for path in paths if path not in known])
        for path in paths:
            look = self._looks[path] = self._looks[path] if path in known else next(fresh)
            self._reported[path] = _report(look, _own_doubts(look))
            yield [self._reported[path]]
        yield self.review(excluded)

    def review(self, excluded: Collection[Path]) -> list[ImageReport]:
        """The reports that change when ``excluded`` are not to be learned; they are not compared with either."""
        # A scan that was stopped did not come to all of them.
        looks = [self._looks[path] for path in self._chosen if path in self._reported]
        doubts = _all_doubts(looks, excluded, self._same_shots(looks))
        changed = []
        for look in looks:
            more = [found[look.path] for found in (self._not_found, self._unlike) if look.path in found]
            report = _report(look, [*doubts[look.path], *more])
            if report.doubts != self._reported[look.path].doubts:
                self._reported[look.path] = report
                changed.append(report)
        return changed

    def set_unlike(self, doubts: Mapping[Path, Doubt]) -> None:
        """What a first fit found unlike the rest; replaces what was found before."""
        self._unlike = dict(doubts)

    def set_not_found(self, doubts: Mapping[Path, Doubt]) -> None:
        """Pictures in which the part was not found; replaces what was found before."""
        self._not_found = dict(doubts)

    def look_for_parts(
        self, preparer: Preparer, alignment: AlignmentPlan, excluded: Collection[Path]
    ) -> Iterator[list[ImageReport]]:
        """Look for the part in each picture that can be learned, unless that was done with this ``alignment``.

        Yields after each picture, in the end the reports that changed.
        """
        if alignment != self._searched_with:
            self._searched_with = alignment
            self._searched.clear()
            self._not_found.clear()
        for path, look in list(self._looks.items()):
            report = self._reported.get(path)
            if report is None or not report.usable or self._searched.get(path) == look.stamp:
                continue
            try:
                preparer.prepare(read_picture(path))
            except PartNotFound as error:
                self._not_found[path] = Doubt(Suspicion.NOT_FOUND, text=str(error))
            except ImageError:
                continue  # of another size, which is known, or gone by now
            self._searched[path] = look.stamp
            yield []
        yield self.review(excluded)

    def _same_shots(self, looks: Sequence[Look]) -> Sequence[tuple[Path, Path]]:
        """Pairs of pictures that are the same shot; looked for once, whatever is excluded later."""
        readable = [look for look in looks if not look.error]
        key = [(look.path, look.digest) for look in readable]
        if key != self._same_shots_of:
            pairs = find_near_duplicates(np.array([look.signature for look in readable]))
            self._same_shots_found = [(readable[first].path, readable[later].path) for first, later in pairs]
            self._same_shots_of = key
        return self._same_shots_found

    def usable(self, excluded: Collection[Path]) -> int:
        """How many of the pictures can be learned and are not excluded."""
        return sum(report.usable and path not in excluded for path, report in self._reported.items())

    def most_common_size(self) -> tuple[int, int] | None:
        """(width, height) that most pictures have; None where none could be read."""
        sizes = Counter(look.size for look in self._looks.values() if look.size is not None)
        return sizes.most_common(1)[0][0] if sizes else None


def doubts_about(look: Look, taken: Sequence[Look]) -> list[Doubt]:
    """What speaks against a picture before it is ``taken`` beside those that were; the last of them count as copies."""
    doubts: Doubts = {look.path: []}
    _compare_kinds(taken, [look], doubts)
    _find_outliers(taken, [look], doubts)
    last = taken[-_LAST_SHOTS:]
    same = next((one for one in last if one.digest == look.digest), None)
    if same is not None:
        doubts[look.path].append(Doubt(Suspicion.DUPLICATE, other=same.path.name))
    else:
        pairs = find_near_duplicates(np.array([one.signature for one in (*last, look)]))
        first = next((first for first, later in pairs if later == len(last)), None)
        if first is not None:
            doubts[look.path].append(Doubt(Suspicion.NEAR_DUPLICATE, other=last[first].path.name))
    return doubts[look.path]


def _report(look: Look, doubts: Sequence[Doubt]) -> ImageReport:
    return ImageReport(
        look.path, look.size, look.thumbnail, tuple(doubts), look.brightness, look.contrast, look.sharpness
    )


def _own_doubts(look: Look) -> list[Doubt]:
    return [Doubt(Suspicion.UNREADABLE, text=look.error)] if look.error else []


def _all_doubts(looks: Sequence[Look], excluded: Collection[Path], same_shots: Sequence[tuple[Path, Path]]) -> Doubts:
    doubts = {look.path: _own_doubts(look) for look in looks}
    readable = [look for look in looks if not look.error]
    included = [look for look in readable if look.path not in excluded]
    copies = _find_copies(included, readable, doubts)
    single = [look for look in included if look.path not in copies]
    _compare_kinds(single, readable, doubts)
    _find_near_copies({look.path for look in single}, same_shots, doubts)
    _find_outliers(single, readable, doubts)
    return doubts


def _find_copies(included: Sequence[Look], readable: Sequence[Look], doubts: Doubts) -> set[Path]:
    """Every picture but the first of those that are learned, where several are the same."""
    first: dict[bytes, Path] = {}
    for look in included:
        first.setdefault(look.digest, look.path)
    copies = {look.path for look in readable if first.get(look.digest, look.path) != look.path}
    for look in readable:
        if look.path in copies:
            doubts[look.path].append(Doubt(Suspicion.DUPLICATE, other=first[look.digest].name))
    return copies


def _compare_kinds(usual: Sequence[Look], readable: Sequence[Look], doubts: Doubts) -> None:
    """Size in megapixels, and grey among colour or colour among grey."""
    if not usual:
        return
    size = Counter(look.size for look in usual).most_common(1)[0][0]
    grey = Counter(look.is_grey for look in usual).most_common(1)[0][0]
    assert size is not None
    for look in readable:
        assert look.size is not None
        if look.size != size:
            learned = f"{size[0]} × {size[1]}"
            doubts[look.path].append(
                Doubt(Suspicion.OTHER_SIZE, look.size[0] * look.size[1] / 1e6, size[0] * size[1] / 1e6, learned)
            )
        if look.is_grey != grey:
            doubts[look.path].append(
                Doubt(Suspicion.OTHER_CHANNELS, 1.0 if look.is_grey else 3.0, 1.0 if grey else 3.0)
            )


def _find_near_copies(single: Collection[Path], same_shots: Sequence[tuple[Path, Path]], doubts: Doubts) -> None:
    """Every later one of several shots of the same, once."""
    known: set[Path] = set()
    for first, later in same_shots:
        if first in single and later in single and later not in known:
            known.add(later)
            doubts[later].append(Doubt(Suspicion.NEAR_DUPLICATE, other=first.name))


def _find_outliers(usual: Sequence[Look], readable: Sequence[Look], doubts: Doubts) -> None:
    """Far from the median of those that are learned, in standard deviations that a few outliers do not widen.

    Only blur is suspicious, not sharpness. Contrast and sharpness are compared as shares: twice as much is as
    far away as half.
    """
    if len(usual) < _FEWEST:
        return
    kinds = (
        (Suspicion.BRIGHTNESS, "brightness", False, _LEAST_BRIGHTNESS, False),
        (Suspicion.CONTRAST, "contrast", True, _LEAST_CONTRAST, False),
        (Suspicion.BLURRED, "sharpness", True, _LEAST_SHARPNESS, True),
    )
    for suspicion, name, as_share, least, only_below in kinds:
        values = np.array([getattr(look, name) for look in usual])
        scale = np.log(values + 1e-3) if as_share else values
        median = float(np.median(scale))
        # 1.4826 times the median absolute deviation is the standard deviation of a normal distribution.
        deviation = max(least, 1.4826 * float(np.median(np.abs(scale - median))))
        for look in readable:
            value = float(getattr(look, name))
            distance = ((np.log(value + 1e-3) if as_share else value) - median) / deviation
            if distance < -_FARTHEST or (distance > _FARTHEST and not only_below):
                doubts[look.path].append(Doubt(suspicion, value, float(np.median(values))))
