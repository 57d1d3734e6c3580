"""Whether the limits keep what they promise, on good parts that they were not set from.

Each split draws 300 good parts to calibrate on; all others are an unseen lot, of 300 at most. The fit is the
detectors' own with the settings of a shipped preset: of PaDiM and PatchCore what comes after the features
(:meth:`fit_embeddings`), as those are computed once; the autoencoder is trained anew, so that few splits are had of it.
From the held-out scores a limit is set for each rate, as ``inspector calibrate`` does, and the lot is judged
by it:

- *observed / requested*: the share of the lots rejected, over all splits, against the rate asked for.
- *bound exceeded*: the page says that r of n held-out scores lie beyond the limit. The true rate is then at
  worst distributed as Beta(r + 1, n - r), and the rejects of a lot of m as BetaBinomial(m, r + 1, n - r); their
  95 % quantile is the promise. Counted are the splits in which the lot had more.
- *held-out shift*: mean held-out score against the mean score of the lot by the final model; and the same of the
  score that 90 % lie below, with the standard error of both over the splits.

    python -m tests.bench.bench_limits [--preset fast] [--splits 100] [--products demo] [--detectors padim,patchcore]

Splits already measured are kept in build/bench/cache; ``--resume`` goes on from them.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from rich.progress import track
from scipy import stats
from torch import Tensor

from inspector.engine.good_images import PreparedImages
from inspector.engine.presets import preset_of, presets_of
from inspector.recipes.plan import CalibrationPlan
from models.anomaly_map import MapHead
from models.base import AnomalyMap, FitMonitor, HeldOutSink, batches
from models.limits import Scores, limit_for_rate, promise
from models.padim import Padim
from models.patchcore import PatchCore
from models.storage import build_detector
from tests.bench.good_parts import KeptEmbeddings, described, prepared
from tests.bench.report import BUILD, Row, report

RATES = (0.01, 0.02, 0.05)
PRODUCTS = ("elpv-mono", "elpv-poly", "demo")
DETECTORS = ("padim", "patchcore")
CALIBRATED = 300
LARGEST_LOT = 300
MOST_EXCEEDED = 0.08
LARGEST_FACTOR = 1.5
COMMAND = "make bench-limits"


class Bench:
    """One detector on one product, split after split."""

    def __init__(self, product: str, detector: str, variant: str) -> None:
        preset = preset_of(CalibrationPlan(name="bench", **presets_of(detector)[variant]))
        self._parts = prepared(product, preset.resolution)
        height, width = self._parts.shape[1:3]
        self._detector = build_detector(detector, preset.settings, (height, width))
        self._features: Tensor | None = None
        if isinstance(self._detector, Padim | PatchCore):
            self._detector.embedder.backbone.load(self._detector.config)
            self._features = described(self._detector.embedder, self._parts)
        self._head = MapHead((height, width), preset.smoothing_sigma)

    def split(self, seed: int) -> dict[str, object]:
        """Calibrate on one draw and judge its lot; what of it is kept."""
        order = np.random.default_rng(seed).permutation(len(self._parts)).tolist()
        held: dict[int, float] = {}

        def take(indices: Sequence[int], maps: AnomalyMap) -> None:
            held.update(zip(indices, self._head(maps)[1].tolist(), strict=True))

        lot_indices = order[CALIBRATED : CALIBRATED + LARGEST_LOT]
        if self._features is None:
            lot = self._trained(order[:CALIBRATED], lot_indices, seed, take)
        else:
            lot = self._fitted(self._features, order[:CALIBRATED], lot_indices, take)
        scores = np.array(list(held.values()))
        rejected = [int((lot >= limit_for_rate(scores, rate)).sum()) for rate in RATES]
        return {
            "split": seed,
            "lot": len(lot),
            "rejected": rejected,
            "bound": [lot_bound(scores, limit_for_rate(scores, rate), len(lot)) for rate in RATES],
            "shift": float(scores.mean() / lot.mean() - 1),
            "shift_90": float(np.quantile(scores, 0.9) / np.quantile(lot, 0.9) - 1),
        }

    @torch.inference_mode()
    def _fitted(self, features: Tensor, learned: list[int], lot: list[int], take: HeldOutSink) -> Scores:
        """The scores of the lot, by what was learned from ``features``."""
        source = KeptEmbeddings(features, learned)
        if isinstance(self._detector, Padim):
            self._detector.fit_embeddings(source, take)
        else:
            assert isinstance(self._detector, PatchCore)
            self._detector.fit_embeddings(source, FitMonitor(), take)
        judged = [self._head(self._detector.judge(e))[1] for _, e in KeptEmbeddings(features, lot).batches("lot")]
        return torch.cat(judged).double().numpy()

    def _trained(self, learned: list[int], lot: list[int], seed: int, take: HeldOutSink) -> Scores:
        """The scores of the lot, by a detector that begins with other weights in each split."""
        config = self._detector.config.model_copy(update={"seed": seed})
        detector = type(self._detector)(config, self._detector.image_size)
        detector.fit(PreparedImages(self._parts[learned]), FitMonitor(), take)
        unseen = batches(PreparedImages(self._parts[lot]), 16)
        with torch.inference_mode():
            return torch.cat([self._head(detector(images))[1] for _, images in unseen]).double().numpy()


def lot_bound(scores: NDArray[np.float64], limit: float, lot: int) -> int:
    """Rejects of an unseen lot that are exceeded with a probability of at most 5 %, whatever the distribution."""
    kept = promise(scores, limit)
    return int(stats.betabinom.ppf(0.95, lot, kept.rejected + 1, kept.n - kept.rejected))


def rows_of(name: str, found: Sequence[dict[str, object]]) -> list[Row]:
    rejected = np.array([split["rejected"] for split in found])  # splits, rates
    bound = np.array([split["bound"] for split in found])
    lot = np.array([split["lot"] for split in found])
    observed = (rejected / lot[:, None]).mean(axis=0)
    exceeded = (rejected > bound).mean(axis=0)
    rows = []
    for i, rate in enumerate(RATES):
        factor = float(observed[i] / rate)
        kept = 1 / LARGEST_FACTOR <= factor <= LARGEST_FACTOR
        target = f"{1 / LARGEST_FACTOR:.2f} to {LARGEST_FACTOR:.2f}"
        rows.append(Row(f"{name}/{rate:.0%}/observed per requested", factor, "", target, kept, COMMAND))
        kept = bool(exceeded[i] <= MOST_EXCEEDED)
        share = float(100 * exceeded[i])
        rows.append(Row(f"{name}/{rate:.0%}/bound exceeded", share, "%", f"<= {MOST_EXCEEDED:.0%}", kept, COMMAND))
    for key, what in (("shift", "held-out shift"), ("shift_90", "held-out shift of the 90 % quantile")):
        shifts = 100 * np.array([split[key] for split in found if key in split], np.float64)
        if len(shifts) > 1:  # splits of an older bench have no quantile
            error = float(shifts.std(ddof=1) / np.sqrt(len(shifts)))
            rows.append(Row(f"{name}/{what}", float(shifts.mean()), "%", "", None, COMMAND))
            rows.append(Row(f"{name}/{what}, standard error", error, "%", "", None, COMMAND))
    return rows


def measured(product: str, detector: str, variant: str, splits: int, resume: bool) -> list[dict[str, object]]:
    """The first ``splits`` splits, those kept from the last time among them with ``resume``."""
    kept = BUILD / "cache" / f"limits-{variant}-{product}-{detector}.jsonl"
    found = _read(kept) if resume else []
    if len(found) >= splits:
        return found[:splits]
    bench = Bench(product, detector, variant)
    kept.parent.mkdir(parents=True, exist_ok=True)
    with kept.open("a" if resume else "w", encoding="utf-8") as file:
        for seed in track(range(len(found), splits), f"{product} {detector}"):
            found.append(bench.split(seed))
            file.write(json.dumps(found[-1]) + "\n")
            file.flush()
    return found


def _read(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--preset", choices=("fast", "balanced", "sensitive"), default="fast")
    parser.add_argument("--splits", type=int, default=100)
    parser.add_argument("--products", default=",".join(PRODUCTS))
    parser.add_argument("--detectors", default=",".join(DETECTORS), help="also autoencoder")
    parser.add_argument("--resume", action="store_true")
    arguments = parser.parse_args()
    rows: list[Row] = []
    for product in arguments.products.split(","):
        for detector in arguments.detectors.split(","):
            found = measured(product, detector, arguments.preset, arguments.splits, arguments.resume)
            rows += rows_of(f"{product}/{detector}", found)
    usual = {"preset": "fast", "products": ",".join(PRODUCTS), "detectors": ",".join(DETECTORS)}
    others = [getattr(arguments, name) for name, value in usual.items() if getattr(arguments, name) != value]
    report("-".join(["limits", *others]).replace(",", "-"), rows)


if __name__ == "__main__":
    main()
