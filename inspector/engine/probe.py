"""What a method will cost on this machine: a few pictures measured, and scaled up by how each step grows."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from inspector.core.frame import Picture
from inspector.core.image_file import read_picture
from inspector.core.teaching import Probe
from inspector.engine.calibrate import map_head
from inspector.engine.detectors import check_memory, detector_for
from inspector.engine.good_images import PreparedImages, preparer_for
from inspector.engine.presets import Preset, preset_of
from inspector.engine.teach import PREPARING_DEVICE, Step
from inspector.errors import CalibrationError, ImageError
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.preparer import Preparer
from models.anomaly_map import ScoringModel
from models.autoencoder import VALIDATION_SHARE, Autoencoder
from models.autoencoder_training import CHECK_EVERY, CHECK_IMAGES
from models.base import FitMonitor, FitProgress, ImageSet, ModelError
from models.coreset import greedy_k_centers
from models.padim import Padim
from models.patchcore import PatchCore
from models.runtime import DeviceChoice, open_runtime
from models.tiled import TiledAutoencoder, TiledPatchCore, TileImages

_PICTURES = 8
_PROGRAM_MB = 700
"""What the program takes before anything is learned: torch and its libraries."""
_PADIM_SIDE = 128
"""PaDiM's Gaussians are tried on a picture of this side: they cost the same at every place."""
_CENTRES = 30
_PROJECTED = 64
_TRAINING_STEPS = 6
_TRAINING_PICTURES = 20
_TIMED_RUNS = 5

Stages = dict[str, float]
"""Seconds by stage of the fit."""


@dataclass(frozen=True, slots=True)
class Probed:
    """The estimate, and the seconds of each stage it is made of."""

    probe: Probe
    stages_s: Stages


def probe_method(plan: CalibrationPlan, paths: Sequence[Path], device: DeviceChoice, step: Step) -> Probed:
    """Estimate the fit of ``plan`` on ``paths``; takes a few seconds.

    Raises :class:`CalibrationError` when no picture can be read or the settings do not work.
    """
    preset = preset_of(plan)
    preparer, pictures, read_s = _read(plan, preset, paths, step)
    images = [preparer.prepare(picture).image for picture in pictures]
    prepare_s = _median_s(lambda: preparer.prepare(pictures[0]))
    n = len(paths)
    try:
        detector = detector_for(preset, preparer.preparation)
        stages: Stages = {"reading": n * (read_s + prepare_s)}
        step()
        match detector:
            case Padim():
                memory_mb = _probe_padim(detector, _probe_features(detector, images, n, stages), n, stages)
            case PatchCore():
                memory_mb = _probe_patchcore(detector, _probe_features(detector, images, n, stages), n, stages)
            case TiledPatchCore():
                memory_mb = _probe_patchcore(detector.detector, _probe_strip(detector, images, n, stages), n, stages)
            case Autoencoder():
                memory_mb = _probe_autoencoder(detector, PreparedImages(images), n, stages)
            case TiledAutoencoder():
                tiles = TileImages(PreparedImages(images), detector.tiling)
                memory_mb = _probe_autoencoder(detector.detector, tiles, detector.tiling.count * n, stages)
            case _:
                raise CalibrationError(f"{detector.kind} cannot be probed.", "Fit it.")
        step()
        began_s = time.perf_counter()
        model = ScoringModel(detector, map_head(preparer.preparation, preset))
        runtime = open_runtime(model, detector.image_size, device)
        stages[PREPARING_DEVICE] = time.perf_counter() - began_s
    except ModelError as error:
        raise CalibrationError(error.what, error.remedy) from error
    part_ms = 1e3 * (prepare_s + _median_s(lambda: runtime(images[0][None])))
    pictures_mb = n * images[0].nbytes / 1e6
    memory_mb += _PROGRAM_MB + pictures_mb
    return Probed(Probe(preset.detector, sum(stages.values()), memory_mb, part_ms, runtime.device), stages)


def usual_stages(plan: CalibrationPlan, n: int) -> Stages:
    """A rough guess of the same on a common PC with two cores, without measuring anything."""
    pixels = (plan.tiles * plan.resolution / 256) ** 2
    n = max(n, 1)
    stages = {"reading": 0.02 * n, PREPARING_DEVICE: 2.0}
    if plan.detector == "autoencoder":
        return stages | {
            "reading images": 0.003 * n,
            "training": 20.0,
            "usual errors": 0.004 * n,
            "held-out scores": 0.001 * n,
        }
    stages["features"] = 0.02 * n * pixels
    if plan.detector == "padim":
        return stages | {"covariance": (0.01 * n + 1.5) * pixels, "held-out scores": (0.005 * n + 1.0) * pixels}
    return stages | {
        "memory bank": 8.0 * (plan.settings.get("bank_size", 2000) / 2000) ** 2,
        "held-out scores": 0.02 * n * pixels,
    }


def _read(
    plan: CalibrationPlan, preset: Preset, paths: Sequence[Path], step: Step
) -> tuple[Preparer, list[Picture], float]:
    """A preparer, a few pictures that it can prepare, and the seconds that reading one takes."""
    chosen = np.unique(np.linspace(0, len(paths) - 1, _PICTURES + 1).round().astype(int))
    preparer: Preparer | None = None
    pictures: list[Picture] = []
    times: list[float] = []
    problem = ""
    for path in (paths[i] for i in chosen):
        step()
        began_s = time.perf_counter()
        try:
            picture = read_picture(path)
            times.append(time.perf_counter() - began_s)
            if preparer is None:
                size = picture.shape[1], picture.shape[0]
                preparer = preparer_for(size, preset.resolution, plan.region, plan.ignore, plan.alignment, plan.tiles)
                check_memory(preset, preparer.preparation)
            preparer.prepare(picture)
        except ImageError as error:
            problem = str(error)
            continue
        pictures.append(picture)
    if preparer is None or not pictures:
        raise CalibrationError(f"None of the good images can be used. {problem}", "Choose others.")
    return preparer, pictures, float(np.median(times))


@torch.inference_mode()
def _probe_features(detector: Padim | PatchCore, images: Sequence[Picture], n: int, stages: Stages) -> Tensor:
    """(B, C, h, w) features of the images, and the time of theirs."""
    detector.embedder.backbone.load(detector.config)
    prepared = PreparedImages(images)
    batch = torch.stack([prepared[i] for i in range(len(images))])
    embedding: Tensor = detector.embedder(batch)  # the first time, memory and kernels are made ready
    stages["features"] = n * _median_s(lambda: detector.embedder(batch)) / len(batch)
    return embedding


@torch.inference_mode()
def _probe_strip(detector: TiledPatchCore, images: Sequence[Picture], n: int, stages: Stages) -> Tensor:
    """(1, C, count * h, w) features of as many tiles as a picture has, and the time of theirs."""
    inner, tiling = detector.detector, detector.tiling
    inner.embedder.backbone.load(detector.config)
    tiles = TileImages(PreparedImages(images), tiling)
    batch = torch.stack([tiles[int(i)] for i in np.linspace(0, len(tiles) - 1, _PICTURES)])
    embedding: Tensor = inner.embedder(batch)
    stages["features"] = n * tiling.count * _median_s(lambda: inner.embedder(batch)) / len(batch)
    repeats = -(-tiling.count // len(batch))
    return torch.cat([*embedding] * repeats, dim=1)[None, :, : tiling.count * embedding.shape[2]]


def _median_s(work: Callable[[], object]) -> float:
    """Seconds that ``work`` takes: the median of a few, which what else the machine does disturbs least."""
    times = []
    for _ in range(_TIMED_RUNS):
        began_s = time.perf_counter()
        work()
        times.append(time.perf_counter() - began_s)
    return float(np.median(times))


def _kept_mb(detector: Padim | PatchCore, n: int) -> float:
    """Of features: as levels, and in half precision where they would not all fit otherwise."""
    height, width = detector.image_size
    backbone = detector.embedder.backbone
    numbers = sum(c * (height // s) * (width // s) for c, s in zip(backbone.channels, backbone.strides, strict=True))
    room, single = float(detector.config.memory_mb), 4e-6 * n * numbers
    return single if single <= room else min(room, single / 2)


def _probe_padim(detector: Padim, embedding: Tensor, n: int, stages: Stages) -> float:
    """Fits the few images at few of the places: what is done at each place costs the same everywhere."""
    side = min(_PADIM_SIDE, *detector.image_size)
    small = Padim(detector.config, (side, side))
    h, w = small.embedder.grid((side, side))
    for _ in range(2):  # the first time, memory and kernels are made ready
        source = _Given(embedding[..., :h, :w].contiguous(), repeats=2)
        small.fit_embeddings(source, lambda indices, maps: None)
        source.end()
    places, d = detector.mean.shape
    scale = places / (h * w)
    for stage in ("features", "covariance", "held-out scores"):
        per_picture, once = source.costs(stage)
        stages[stage] = stages.get(stage, 0.0) + scale * (n * per_picture + once)
    # What was learned of few images is no model to time: its numbers do not matter, but they must be numbers.
    detector.mean.zero_()
    detector.whitening.zero_()
    return _kept_mb(detector, n) + 4e-6 * places * d * d * 4


def _probe_patchcore(detector: PatchCore, embedding: Tensor, n: int, stages: Stages) -> float:
    """Some steps of k-center on as many vectors as it will have, and some maps by a bank as large as it will be."""
    config = detector.config
    _, channels, h, w = embedding.shape
    generator = torch.Generator().manual_seed(config.seed)
    size = config.bank_size if config.bank_ratio is None else max(1, round(config.bank_ratio * n * h * w))
    factor = config.pool_factor if config.sampling == "k_center" else 2
    pool = min(n * h * w, size * factor, config.memory_mb * 1_000_000 // (4 * channels))
    size = min(size, pool)
    folds = min(config.folds, n)
    stages["memory bank"] = 0.0
    if config.sampling == "k_center" and size < pool:
        vectors = torch.randn(pool, _PROJECTED, generator=generator)
        left_out = torch.zeros(folds + 1, pool, dtype=torch.bool)
        began_s = time.perf_counter()
        greedy_k_centers(vectors, min(_CENTRES, size), left_out, generator, FitMonitor(), "probe")
        stages["memory bank"] = (time.perf_counter() - began_s) / min(_CENTRES, size) * size
    patches = embedding.flatten(2).transpose(1, 2).flatten(0, 1)
    detector.bank = patches[torch.randint(len(patches), (size,), generator=generator)].contiguous()
    with torch.inference_mode():
        detector.judge(embedding[:1])
        stages["held-out scores"] = n * _median_s(lambda: detector.judge(embedding[:1]))
    maps_mb = 4e-6 * h * w * size
    return _kept_mb(detector, n) + 4e-6 * channels * (pool + (folds + 1) * size) + 3 * maps_mb


def _probe_autoencoder(detector: Autoencoder, images: ImageSet, n: int, stages: Stages) -> float:
    """A few steps of training, as if it went on to the end: that it may stop early cannot be known.

    ``images``: some of the ``n`` pictures or tiles to be learned.
    """
    config = detector.config
    short = Autoencoder(config.model_copy(update={"steps": _TRAINING_STEPS}), detector.image_size)
    count = round(_TRAINING_PICTURES / (1 - VALIDATION_SHARE))
    chosen = [images[i % len(images)] for i in range(count)]
    seen: dict[str, list[float]] = {}

    def note(progress: FitProgress) -> None:
        seen.setdefault(progress.stage, []).append(time.perf_counter())

    short.fit(chosen, FitMonitor(note), lambda indices, maps: None)
    ended_s = time.perf_counter()
    training = seen["training"]
    step_s = float(np.median(np.diff(training[:_TRAINING_STEPS])))
    batch = _TRAINING_PICTURES / max(1, _TRAINING_PICTURES // config.batch_size)
    learned = max(2, round((1 - VALIDATION_SHARE) * n))
    real_batch = learned / max(1, learned // config.batch_size)
    # A picture that is only looked at takes a third of one that is learned from.
    look_s = step_s / batch / 3
    checks = config.steps / CHECK_EVERY
    looks = checks * min(CHECK_IMAGES, n - learned)
    stages["reading images"] = n * (training[0] - seen["reading images"][0]) / count
    stages["training"] = config.steps * step_s * real_batch / batch + looks * look_s
    known_s = (ended_s - seen["usual errors"][0]) / count
    stages["usual errors"] = learned * known_s
    stages["held-out scores"] = (n - learned) * known_s
    detector.network.load_state_dict(short.network.state_dict())
    detector.error_mean.copy_(short.error_mean)
    detector.error_scale.copy_(short.error_scale)
    height, width = detector.size
    activations_mb = 4e-6 * 3 * height * width * 6 * config.width * config.batch_size / 3
    return 2e-6 * n * 3 * height * width + activations_mb


class _Given:
    """A few features as a source for a fit, again and again, that notes when they were asked for."""

    def __init__(self, embedding: Tensor, repeats: int) -> None:
        self._embedding = embedding
        self._repeats = repeats
        self._spans: dict[str, tuple[float, float]] = {}
        self._ends: dict[str, float] = {}
        self._last = ""

    def __len__(self) -> int:
        return self._repeats * len(self._embedding)

    @torch.inference_mode()
    def batches(self, stage: str) -> Iterator[tuple[list[int], Tensor]]:
        """All of them, once."""
        began_s = time.perf_counter()
        self._end_last(began_s)
        size = len(self._embedding)
        for repeat in range(self._repeats):
            yield list(range(repeat * size, (repeat + 1) * size)), self._embedding
        self._spans[stage] = began_s, time.perf_counter()
        self._last = stage

    def end(self) -> None:
        """The fit is over."""
        self._end_last(time.perf_counter())

    def costs(self, stage: str) -> tuple[float, float]:
        """Seconds of a stage for each picture, and once for all."""
        began_s, ended_s = self._spans[stage]
        return (ended_s - began_s) / len(self), self._ends[stage] - ended_s

    def _end_last(self, now_s: float) -> None:
        if self._last:
            self._ends[self._last] = now_s
