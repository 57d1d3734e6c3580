"""PaDiM against numpy and scikit-learn; its held-out maps against fits that really leave the image out."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from pydantic import ValidationError
from sklearn.covariance import ledoit_wolf
from torch import Tensor

from models.base import FitMonitor, ModelError
from models.padim import Padim, PadimConfig, ledoit_wolf_shrinkage
from tests.unit.models.fits import (
    GRID,
    SIZE,
    Fitted,
    check_cancelled_at,
    embeddings,
    fit,
    padim,
    seen_stages,
    textured_parts,
)


def chosen_features(detector: Padim, images: Tensor) -> NDArray[np.float64]:
    """(n, places, d)."""
    return embeddings(detector, images)[:, :, detector.selected.numpy()]


def reference_maps(
    good: NDArray[np.float64], new: NDArray[np.float64], covariance: str, floor: float
) -> NDArray[np.float64]:
    """Mahalanobis distance at every place, (n, places) from (n, places, d); ``floor`` is added to each variance."""
    maps = np.empty(new.shape[:2])
    for place in range(good.shape[1]):
        sample = good[:, place]
        estimate = ledoit_wolf(sample)[0] if covariance == "ledoit_wolf" else np.cov(sample.T, bias=True)
        precision = np.linalg.inv(estimate + floor * np.eye(sample.shape[1]))
        centred = new[:, place] - sample.mean(axis=0)
        maps[:, place] = np.sqrt(np.einsum("ni,ij,nj->n", centred, precision, centred))
    return maps


def floor_of(good: NDArray[np.float64], ridge: float) -> float:
    """``ridge`` times the mean variance of a feature, over all places."""
    return float(ridge * good.var(axis=0).mean())


@pytest.mark.parametrize("covariance", ["ledoit_wolf", "ridge"])
def test_agrees_with_the_reference(good_parts: Tensor, new_parts: Tensor, covariance: str) -> None:
    detector = padim(covariance=covariance)
    detector.fit(good_parts, FitMonitor())
    good = chosen_features(detector, good_parts)
    expected = reference_maps(good, chosen_features(detector, new_parts), covariance, floor_of(good, 0.05))
    found = detector(new_parts)
    assert found.shape == (3, 1, *GRID)
    assert found.dtype == torch.float32
    np.testing.assert_allclose(found.flatten(1).numpy(), expected, rtol=1e-4)


@pytest.mark.parametrize(("n", "d"), [(8, 20), (60, 12), (30, 1)])
def test_shrinkage_is_scikit_learns(n: int, d: int) -> None:
    rng = np.random.default_rng(n)
    samples = rng.normal(size=(4, n, d)) * rng.uniform(0.1, 3, size=(4, 1, d))
    centred = samples - samples.mean(axis=1, keepdims=True)
    covariance = np.einsum("pni,pnj->pij", centred, centred) / n
    fourth = (centred**2).sum(axis=2) ** 2
    found = ledoit_wolf_shrinkage(torch.from_numpy(covariance), torch.from_numpy(fourth.mean(axis=1)), n)
    if d == 1:  # a single variance is its own mean: any weight gives the same covariance
        assert bool(((found >= 0) & (found <= 1)).all())
    else:
        np.testing.assert_allclose(found.numpy(), [ledoit_wolf(sample)[1] for sample in samples], rtol=1e-9)


def test_a_defect_stands_out_where_it_is(fitted_padim: Fitted[Padim], new_parts: Tensor) -> None:
    maps = fitted_padim.detector(new_parts)[:, 0]
    row, column = divmod(int(maps[1].argmax()), GRID[1])
    assert 3 <= row < 5  # the black square covers rows 24..39 and columns 40..55, at stride 8
    assert 5 <= column < 7
    assert float(maps[1].max()) > 2 * float(fitted_padim.held_out.max())


def test_held_out_maps_for_ridge_are_those_of_the_other_images_exactly(good_parts: Tensor) -> None:
    """The floor stays that of all images; everything else is as if the image had never been there."""
    fitted = fit(padim(covariance="ridge"), good_parts)
    assert fitted.report.held_out == "leave-one-out"
    good = chosen_features(fitted.detector, good_parts)
    floor = floor_of(good, 0.05)
    for i in range(len(good_parts)):
        expected = reference_maps(np.delete(good, i, axis=0), good[i : i + 1], "ridge", floor)[0]
        np.testing.assert_allclose(fitted.held_out[i].flatten().numpy(), expected, rtol=1e-3)


@pytest.mark.parametrize("covariance", ["ledoit_wolf", "ridge"])
def test_held_out_maps_are_close_to_those_of_a_fit_without_the_image(covariance: str) -> None:
    """Close and not equal: floor and shrinkage are those of the whole sample, of 20 images and not 19."""
    images = textured_parts(20)
    fitted = fit(padim(covariance=covariance), images)
    for i in (0, 7, 19):
        without = padim(covariance=covariance)
        without.fit(torch.cat([images[:i], images[i + 1 :]]), FitMonitor())
        refitted = without(images[i : i + 1])[0]
        learnt = fitted.detector(images[i : i + 1])[0]
        assert float((fitted.held_out[i] / refitted - 1).abs().mean()) < 0.03
        assert float(fitted.held_out[i].max() / refitted.max()) == pytest.approx(1, abs=0.05)
        assert float(learnt.max()) < 0.8 * float(refitted.max())  # what it would be without leaving it out


def test_held_out_maps_do_not_change_what_is_learnt(fitted_padim: Fitted[Padim], good_parts: Tensor) -> None:
    plain = padim()
    plain.fit(good_parts, FitMonitor())
    for name, value in plain.state_dict().items():
        torch.testing.assert_close(fitted_padim.detector.state_dict()[name], value, rtol=0, atol=0)


def test_same_seed_same_detector(fitted_padim: Fitted[Padim], good_parts: Tensor, new_parts: Tensor) -> None:
    torch.rand(5)  # whatever the rest of the program drew must not matter
    again = fit(padim(), good_parts)
    torch.testing.assert_close(again.detector(new_parts), fitted_padim.detector(new_parts), rtol=0, atol=0)
    torch.testing.assert_close(again.held_out, fitted_padim.held_out, rtol=0, atol=0)
    assert not torch.equal(padim(seed=1).selected, again.detector.selected)


def test_dimensions_are_chosen_without_repetition_and_no_more_than_there_are() -> None:
    assert padim(dimensions=30).selected.unique().numel() == 30
    every = padim(strides=(8,), dimensions=1000)
    assert every.selected.tolist() == list(range(every.embedder.channels))


def test_images_that_are_all_the_same_are_refused(good_parts: Tensor) -> None:
    for n in (6, 8, 11):  # sums of float32 that round, and that do not
        with pytest.raises(ModelError, match="the same"):
            padim().fit(good_parts[:1].expand(n, -1, -1, -1), FitMonitor())
    with pytest.raises(ModelError, match="the same"):
        padim().fit(torch.zeros(6, 3, *SIZE), FitMonitor())


@pytest.mark.parametrize("covariance", ["ledoit_wolf", "ridge"])
def test_places_that_never_vary_have_finite_distances(good_parts: Tensor, new_parts: Tensor, covariance: str) -> None:
    """A black background beside the part: its features are constant, its covariance is 0."""
    images = good_parts.clone()
    images[:, :, :, 48:] = 0
    fitted = fit(padim(strides=(8,), covariance=covariance), images)
    spread = chosen_features(fitted.detector, images).std(axis=0).max(axis=1).reshape(GRID)
    assert float(spread[:, -1].max()) < 1e-3  # the case is what it says
    assert bool(torch.isfinite(fitted.held_out).all())
    maps = fitted.detector(new_parts)
    assert bool(torch.isfinite(maps).all())
    assert float(maps[..., -1].min()) > float(fitted.held_out.max())  # texture where there never was any


def test_a_covariance_that_cannot_be_inverted_is_an_error(good_parts: Tensor) -> None:
    with pytest.raises(ModelError, match="ridge higher"):
        padim(covariance="ridge", dimensions=100, ridge=1e-9).fit(good_parts, FitMonitor())


def test_too_few_images_are_refused(good_parts: Tensor) -> None:
    with pytest.raises(ModelError, match=r"4 images\. It needs at least 5"):
        padim().fit(good_parts[:4], FitMonitor())
    assert bool(torch.isfinite(fit(padim(), good_parts[:5]).held_out).all())


def test_the_map_of_an_unfitted_detector_is_not_a_number(new_parts: Tensor) -> None:
    assert bool(torch.isnan(padim()(new_parts)).all())


def test_progress_counts_images_in_every_stage(good_parts: Tensor) -> None:
    stages = seen_stages(lambda monitor: padim().fit(good_parts, monitor, lambda *_: None))
    assert list(stages) == ["features", "covariance", "held-out scores"]
    assert all(reports == [(0, 12), (8, 12), (12, 12)] for reports in stages.values())


@pytest.mark.parametrize("stage", ["features", "covariance", "held-out scores"])
def test_cancelling_stops_at_the_next_report(good_parts: Tensor, new_parts: Tensor, stage: str) -> None:
    detector = padim()
    check_cancelled_at(stage, detector, good_parts)
    if stage != "held-out scores":
        assert bool(torch.isnan(detector(new_parts)).all())  # still not fitted, and says so


def test_fits_an_image_set_that_is_no_tensor(fitted_padim: Fitted[Padim], good_parts: Tensor) -> None:
    detector = padim()
    detector.fit(list(good_parts), FitMonitor())
    torch.testing.assert_close(detector.whitening, fitted_padim.detector.whitening, rtol=0, atol=0)


def test_wrong_settings_are_refused() -> None:
    for wrong in ({"covariance": "full"}, {"ridge": 0}, {"dimensions": 0}, {"strides": ()}, {"dimension": 100}):
        with pytest.raises(ValidationError):
            PadimConfig(**wrong)
