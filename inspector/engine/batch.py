"""Inspecting files without a screen: verdicts as JSON lines, overlays and maps as pictures."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import cv2

from inspector.core.file_names import as_text
from inspector.core.frame import Frame
from inspector.core.image_file import list_pictures, read_picture
from inspector.core.inspection import Inspection
from inspector.engine.crew import Crew
from inspector.engine.overlay import draw_overlay
from inspector.errors import ImageError, RecordError


def inspect_files(
    crew: Crew,
    source: Path,
    json_file: Path | None = None,
    overlays: Path | None = None,
    maps: Path | None = None,
    identify: Callable[[Frame], Frame] = lambda frame: frame,
) -> Iterator[tuple[str, Inspection]]:
    """Judge a picture or every picture below a folder; yields (path relative to ``source``, inspection), in order.

    A file that cannot be read is a part without a verdict. Overlays are named ``<stem>_overlay.png``
    and maps ``<stem>_map.tiff`` (float32, raw values), in the sub-folders of the source; the whole file
    name takes the place of a stem that two pictures share. ``identify`` may give a picture its part's id.

    Raises :class:`ImageError` when there is nothing to inspect, :class:`RecordError` when a file cannot
    be written.
    """
    paths = list_pictures(source, recursive=True) if source.is_dir() or not source.exists() else [source]
    root = source if source.is_dir() else source.parent
    # "a.png" beside "a.jpg": their results must not overwrite each other.
    alike = Counter(path.with_suffix("") for path in paths)

    def judge(numbered: tuple[int, Path]) -> tuple[Path, Inspection]:
        number, path = numbered
        relative = path.relative_to(root)
        name = relative.parent / (path.stem if alike[path.with_suffix("")] == 1 else path.name)
        inspection = crew.inspector.inspect(identify(_read(number, path)))
        picture = draw_overlay(inspection) if overlays is not None else None
        if overlays is not None and picture is not None:
            _write_image(overlays / f"{name}_overlay.png", picture[..., ::-1])
        if maps is not None and inspection.anomaly_map is not None:
            _write_image(maps / f"{name}_map.tiff", inspection.anomaly_map)
        return relative, inspection

    try:
        with ExitStack() as stack:
            lines = None
            if json_file is not None:
                json_file.parent.mkdir(parents=True, exist_ok=True)
                lines = stack.enter_context(json_file.open("w", encoding="utf-8"))
            for relative, inspection in crew.each(judge, enumerate(paths, start=1)):
                file = as_text(relative.as_posix())
                if lines is not None:
                    lines.write(json.dumps(as_json(file, inspection), ensure_ascii=False) + "\n")
                    lines.flush()
                yield file, inspection
    except OSError as error:
        raise RecordError(
            f"A result cannot be written to {error.filename or 'its file'}: {error.strerror}.",
            "Free some disk space or choose another folder.",
        ) from error


def as_json(file: str, inspection: Inspection) -> dict[str, Any]:
    """One part as it stands in a JSON lines file; lengths in pixels of the picture, times in ms.

    The times are those of a part judged on one core beside others, not those of the line.
    """
    times = inspection.times
    return {
        "file": file,
        "recipe": inspection.recipe.name,
        "version": inspection.recipe.version,
        "verdict": inspection.verdict.value,
        "reason": inspection.reason,
        "part_id": inspection.frame.part_id or None,
        "part_id_origin": inspection.frame.part_id_origin.value,
        "score": inspection.score,
        "percent_of_limit": inspection.percent,
        "limits": {
            "review": inspection.limits.review,
            "fail": inspection.limits.fail,
            "pixel": inspection.limits.pixel,
        },
        "regions": [
            {"peak": list(region.peak), "peak_value": region.peak_value, "area_px": region.area_px}
            for region in inspection.regions
        ],
        "times_ms": {
            "prepare": times.prepare_ms,
            "infer": times.infer_ms,
            "judge": times.judge_ms,
            "total": times.inspect_ms,
        },
    }


def _read(number: int, path: Path) -> Frame:
    try:
        return Frame(seq=number, picture=read_picture(path), source=path.name)
    except ImageError as error:
        return Frame(seq=number, picture=None, error=error, source=path.name)


def _write_image(path: Path, image: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    encoded, data = cv2.imencode(path.suffix, image)
    if not encoded:
        raise RuntimeError(f"{path.name} cannot be encoded")
    path.write_bytes(data.tobytes())
