"""PatchCore against scikit-learn and numpy; its held-out maps never see the image's own patches."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from pydantic import ValidationError
from sklearn.neighbors import NearestNeighbors
from torch import Tensor

from models.base import FitMonitor, ModelError
from models.patchcore import PatchCore, PatchCoreConfig
from tests.unit.models.fits import (
    GRID,
    SIZE,
    Fitted,
    check_cancelled_at,
    embeddings,
    fit,
    patchcore,
    seen_stages,
    textured_parts,
)

PLACES = GRID[0] * GRID[1]


def reference_maps(bank: NDArray[np.float64], patches: NDArray[np.float64]) -> NDArray[np.float64]:
    """Distance of each of (n, places, C) to the nearest in (m, C): (n, places)."""
    neighbours = NearestNeighbors(n_neighbors=1).fit(bank)
    return neighbours.kneighbors(patches.reshape(-1, bank.shape[1]))[0].reshape(patches.shape[:2])


def reference_weight(bank: NDArray[np.float64], patches: NDArray[np.float64], b: int) -> float:
    """Eq. 7 of Roth et al. 2022 for one image's patches (places, C)."""
    distances = np.linalg.norm(patches[:, None] - bank[None], axis=2)
    worst = distances.min(axis=1).argmax()  # p*
    nearest = distances[worst].argmin()  # m*
    around = np.linalg.norm(bank - bank[nearest], axis=1).argsort()[:b]  # N_b(m*), itself among them
    return float(1 - np.exp(distances[worst, nearest]) / np.exp(distances[worst, around]).sum())


@pytest.mark.parametrize("settings", [{}, {"neighbourhood": 1, "strides": (16,)}, {"bank_size": 10_000}])
def test_agrees_with_scikit_learn(good_parts: Tensor, new_parts: Tensor, settings: dict[str, object]) -> None:
    detector = patchcore(**settings)
    detector.fit(good_parts, FitMonitor())
    expected = reference_maps(detector.bank.double().numpy(), embeddings(detector, new_parts))
    found = detector(new_parts)
    height, width = detector.embedder.grid(SIZE)
    assert found.shape == (3, 1, height, width)
    assert found.dtype == torch.float32
    np.testing.assert_allclose(found.flatten(1).numpy(), expected, rtol=1e-4)


def test_a_patch_of_the_bank_is_no_distance_away(good_parts: Tensor) -> None:
    """Up to the rounding of |p|^2 - 2 p.b + |b|^2, and never a NaN from its root."""
    detector = patchcore(bank_size=10_000)
    detector.fit(good_parts, FitMonitor())
    assert len(detector.bank) == 12 * PLACES
    found = detector(good_parts)
    assert bool(torch.isfinite(found).all())
    assert float(found.max()) < 2e-3 * float(detector.bank.norm(dim=1).mean())


def test_a_defect_stands_out_where_it_is(fitted_patchcore: Fitted[PatchCore], new_parts: Tensor) -> None:
    maps = fitted_patchcore.detector(new_parts)[:, 0]
    row, column = divmod(int(maps[1].argmax()), GRID[1])
    assert 2 <= row < 6  # the black square covers rows 24..39 and columns 40..55; a place averages its neighbours
    assert 4 <= column < 8
    assert float(maps[1].max()) > float(fitted_patchcore.held_out.max())


def test_bank_holds_patches_of_the_good_images(fitted_patchcore: Fitted[PatchCore], good_parts: Tensor) -> None:
    detector = fitted_patchcore.detector
    assert detector.bank.shape == (60, detector.embedder.channels)
    patches = embeddings(detector, good_parts).reshape(-1, detector.embedder.channels)
    nearest, which = NearestNeighbors(n_neighbors=1).fit(patches).kneighbors(detector.bank.double().numpy())
    assert float(nearest.max()) < 1e-4 * float(np.linalg.norm(patches, axis=1).mean())
    assert len(set(which[:, 0])) == 60


@pytest.mark.parametrize(("ratio", "expected"), [(0.01, 12), (0.1, 115), (1.0, 1152), (1e-9, 1)])
def test_bank_ratio_is_a_share_of_all_patches(good_parts: Tensor, ratio: float, expected: int) -> None:
    detector = patchcore(bank_ratio=ratio)
    detector.fit(good_parts, FitMonitor())
    assert len(detector.bank) == expected


def test_k_center_remembers_the_unusual_where_chance_forgets_it() -> None:
    """One odd good part among twenty: its patches are few, and far from all others."""
    images = textured_parts(20)
    images[11, :, 16:48, 16:48] = torch.tensor([1.0, 0.0, 0.0])[:, None, None]
    worst = {}
    for sampling in ("k_center", "random"):
        detector = patchcore(sampling=sampling, bank_size=40)
        detector.fit(images, FitMonitor())
        assert len(detector.bank) == 40
        worst[sampling] = float(detector(images[11:12]).max())
    assert worst["k_center"] < 0.7 * worst["random"]


def test_random_sampling_draws_from_every_image_alike() -> None:
    """Each image has one colour of its own; a bank of 200 of 960 patches misses none of ten."""
    colours = torch.rand(10, 3, 1, 1, generator=torch.Generator().manual_seed(0))
    images = colours.expand(10, 3, *SIZE)
    detector = patchcore(sampling="random", bank_size=200)
    detector.fit(images, FitMonitor())
    patches = embeddings(detector, images)
    owner = NearestNeighbors(n_neighbors=1).fit(patches.reshape(10 * PLACES, -1))
    which = owner.kneighbors(detector.bank.double().numpy(), return_distance=False)[:, 0] // PLACES
    counts = np.bincount(which, minlength=10)
    assert counts.sum() == 200
    assert counts.min() >= 8  # 20 expected of each, standard deviation below 4
    assert counts.max() <= 32


@pytest.mark.parametrize("b", [2, 3, 9])
def test_reweighting_is_equation_7(good_parts: Tensor, new_parts: Tensor, b: int) -> None:
    plain, weighted = (patchcore(strides=(8,), bank_size=200, reweight=count) for count in (0, b))
    plain.fit(good_parts, FitMonitor())
    weighted.fit(good_parts, FitMonitor())
    torch.testing.assert_close(weighted.bank, plain.bank, rtol=0, atol=0)
    bank = plain.bank.double().numpy()
    weights = [reference_weight(bank, patches, b) for patches in embeddings(plain, new_parts)]
    assert len({round(weight, 5) for weight in weights}) == 3  # or a mix-up of images could hide
    expected = plain(new_parts) * torch.tensor(weights, dtype=torch.float32)[:, None, None, None]
    torch.testing.assert_close(weighted(new_parts), expected, rtol=1e-3, atol=1e-4)


def test_reweighting_needs_as_many_patches_as_it_looks_at(good_parts: Tensor) -> None:
    with pytest.raises(ModelError, match="remembers 12 patches; reweight looks at 13"):
        patchcore(bank_ratio=0.01, reweight=13).fit(good_parts, FitMonitor())
    patchcore(bank_ratio=0.01, reweight=12).fit(good_parts, FitMonitor())


@pytest.mark.parametrize(("n", "folds"), [(12, 4), (13, 5), (5, 20), (7, 2)])
def test_held_out_maps_are_distances_to_the_other_folds_alone(n: int, folds: int) -> None:
    """With every patch remembered, the map is exactly that to all patches of the other folds."""
    images = textured_parts(n)
    fitted = fit(patchcore(bank_size=10_000, folds=folds), images)
    assert fitted.report.held_out == f"{min(n, folds)} folds"
    patches = embeddings(fitted.detector, images)
    fold_of = np.arange(n) * min(n, folds) // n
    assert np.ptp(np.bincount(fold_of)) <= 1
    for i in range(n):
        others = patches[fold_of != fold_of[i]].reshape(-1, patches.shape[2])
        expected = reference_maps(others, patches[i : i + 1])[0]
        np.testing.assert_allclose(fitted.held_out[i].flatten().numpy(), expected, rtol=1e-3, atol=1e-3)


def test_folds_are_stretches_in_time() -> None:
    """A twin next to its picture is left out with it; a twin elsewhere is not, and is found."""
    images = textured_parts(12)
    images[1] = images[0]
    images[11] = images[5]
    maximum = fit(patchcore(bank_size=10_000), images).held_out.amax(dim=(1, 2, 3))
    typical = float(maximum.median())
    assert float(maximum[5]) < 0.01 * typical
    assert float(maximum[11]) < 0.01 * typical
    assert float(maximum[0]) > 0.5 * typical
    assert float(maximum[1]) > 0.5 * typical


@pytest.mark.parametrize("sampling", ["k_center", "random"])
def test_an_image_has_no_part_in_the_bank_that_judges_its_fold(sampling: str) -> None:
    """Replacing image 0 leaves the maps of its fold (0, 1, 2) as they were, and changes others."""
    images = textured_parts(12)
    before = fit(patchcore(sampling=sampling), images).held_out
    images[0] = torch.rand(3, *SIZE, generator=torch.Generator().manual_seed(9))
    after = fit(patchcore(sampling=sampling), images).held_out
    torch.testing.assert_close(after[1:3], before[1:3], rtol=0, atol=0)
    assert not torch.equal(after[0], before[0])
    assert not torch.equal(after[3:], before[3:])


def test_held_out_maps_do_not_change_what_is_learnt(fitted_patchcore: Fitted[PatchCore], good_parts: Tensor) -> None:
    plain = patchcore()
    plain.fit(good_parts, FitMonitor())
    torch.testing.assert_close(plain.bank, fitted_patchcore.detector.bank, rtol=0, atol=0)


@pytest.mark.parametrize("sampling", ["k_center", "random"])
def test_same_seed_same_detector(good_parts: Tensor, sampling: str) -> None:
    def bank(seed: int) -> Tensor:
        torch.rand(seed + 3)  # whatever the rest of the program drew must not matter
        detector = patchcore(sampling=sampling, seed=seed)
        detector.fit(good_parts, FitMonitor())
        return detector.bank

    first = bank(0)
    torch.testing.assert_close(bank(0), first, rtol=0, atol=0)
    assert not torch.equal(bank(1), first)


def test_images_that_are_all_the_same_are_no_distance_apart(good_parts: Tensor, new_parts: Tensor) -> None:
    fitted = fit(patchcore(), good_parts[:1].expand(6, -1, -1, -1))
    assert bool(torch.isfinite(fitted.held_out).all())
    assert bool(torch.isfinite(fitted.detector(new_parts)).all())


def test_too_few_images_are_refused(good_parts: Tensor) -> None:
    with pytest.raises(ModelError, match=r"4 images\. It needs at least 5"):
        patchcore().fit(good_parts[:4], FitMonitor())
    fit(patchcore(), good_parts[:5])


def test_progress_names_every_stage(good_parts: Tensor) -> None:
    stages = seen_stages(lambda monitor: patchcore(folds=2).fit(good_parts, monitor, lambda *_: None))
    assert stages == {
        "features": [(0, 12), (8, 12), (12, 12)],
        "memory bank": [(0, 60), (60, 60)],
        "held-out scores": [(0, 12), (8, 12), (12, 12)],
    }


@pytest.mark.parametrize(
    ("stage", "sampling"),
    [
        ("features", "k_center"),
        ("memory bank", "k_center"),
        ("memory bank", "random"),
        ("held-out scores", "k_center"),
    ],
)
def test_cancelling_stops_at_the_next_report_and_learns_nothing(good_parts: Tensor, stage: str, sampling: str) -> None:
    detector = patchcore(sampling=sampling)
    check_cancelled_at(stage, detector, good_parts)
    assert len(detector.bank) == 0


def test_wrong_settings_are_refused() -> None:
    wrong_settings = (
        {"sampling": "greedy"},
        {"neighbourhood": 2},  # has no centre: the map would not fit the image
        {"neighbourhood": 11},
        {"reweight": 1},  # the patch is its own neighbour: every score would be 0
        {"bank_ratio": 0},
        {"bank_ratio": 1.1},
        {"folds": 1},
        {"layers": (1, 2)},
    )
    for wrong in wrong_settings:
        with pytest.raises(ValidationError):
            PatchCoreConfig(**wrong)
