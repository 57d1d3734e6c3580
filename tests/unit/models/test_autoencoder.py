"""The autoencoder: learns, repeats itself, stops when asked, and never looks fitted when it is not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import torch
from pydantic import ValidationError
from safetensors.torch import load_file, save_file
from torch import Tensor

from models.autoencoder import Autoencoder, AutoencoderConfig
from models.base import FitCancelled, FitMonitor, FitProgress, ModelError

SIZE = (32, 48)


def config(**changes: Any) -> AutoencoderConfig:
    """A network small enough for a test."""
    small = {"working_size": 48, "width": 4, "latent": 8, "steps": 60, "batch_size": 4}
    return AutoencoderConfig(**(small | changes))


@pytest.fixture(scope="module")
def parts() -> Tensor:
    """Good parts (12, 3, 32, 48): a bright bar on grey, moved a little, with noise."""
    generator = torch.Generator().manual_seed(1)
    images = 0.3 + 0.02 * torch.randn(12, 3, *SIZE, generator=generator)
    for image in images:
        shift = int(torch.randint(-2, 3, (1,), generator=generator))
        image[:, 8:24, 10 + shift : 36 + shift] += 0.4
    return images.clamp(0, 1)


@pytest.fixture(scope="module")
def fitted(parts: Tensor) -> Autoencoder:
    detector = Autoencoder(config(), SIZE)
    detector.fit(parts, FitMonitor())
    return detector


@pytest.mark.parametrize(
    ("architecture", "loss"), [("conv", "mse"), ("conv", "ssim"), ("conv", "mse+ssim"), ("unet", "mse")]
)
def test_loss_falls_and_maps_are_finite_and_not_negative(parts: Tensor, architecture: str, loss: str) -> None:
    detector = Autoencoder(config(architecture=architecture, loss=loss, working_size=32), SIZE)
    report = detector.fit(parts, FitMonitor())
    assert set(report.losses) == {"training", "validation"}
    assert len(report.losses["training"]) == len(report.losses["validation"]) == 3  # 60 steps, a look every 20
    assert report.losses["training"][-1] < 0.8 * report.losses["training"][0]
    maps = detector(parts[:3])
    assert maps.shape == (3, 1, 16, 32)
    assert maps.dtype == torch.float32
    assert bool(torch.isfinite(maps).all())
    assert bool((maps >= 0).all())


def test_a_defect_stands_out_where_it_is(parts: Tensor, fitted: Autoencoder) -> None:
    broken = parts[:1].clone()
    broken[:, :, 12:18, 20:26] = 0.0
    difference = (fitted(broken) - fitted(parts[:1]))[0, 0]
    row, column = divmod(int(difference.argmax()), difference.shape[1])
    assert 12 <= row < 18
    assert 20 <= column < 26
    assert float(fitted(broken).max()) > 3 * float(fitted(parts).max())


def test_normalisation_judges_each_place_by_its_own_error(parts: Tensor) -> None:
    """A place that differs in every good part weighs less than one that never does."""
    generator = torch.Generator().manual_seed(2)
    parts = parts.clone()
    parts[:, :, 26:31, 5:20] = torch.rand(12, 3, 5, 15, generator=generator)  # as if printed anew on each part
    maps = {}
    for normalised in (False, True):
        detector = Autoencoder(config(error_normalisation=normalised), SIZE)
        detector.fit(parts, FitMonitor())
        maps[normalised] = detector(parts)[:, 0].mean(dim=0)
    print_share = {key: float(m[26:31, 5:20].sum() / m.sum()) for key, m in maps.items()}
    assert print_share[True] < 0.5 * print_share[False]


def test_without_normalisation_the_map_is_the_plain_error(parts: Tensor) -> None:
    for error in ("absolute", "squared"):
        detector = Autoencoder(config(error_normalisation=False, error=error, steps=2), SIZE)
        detector.fit(parts, FitMonitor())
        difference = detector.network(parts) - parts
        expected = (difference.abs() if error == "absolute" else difference**2).mean(dim=1, keepdim=True)
        torch.testing.assert_close(detector(parts), expected)


@pytest.mark.parametrize("architecture", ["conv", "unet"])
def test_same_seed_same_detector(parts: Tensor, architecture: str) -> None:
    def fit(seed: int) -> Tensor:
        torch.rand(seed + 3)  # whatever the rest of the program drew must not matter
        detector = Autoencoder(config(architecture=architecture, steps=4, seed=seed), SIZE)
        detector.fit(parts, FitMonitor())
        return detector(parts)

    first = fit(0)
    torch.testing.assert_close(fit(0), first, rtol=0, atol=0)
    assert not torch.allclose(fit(1), first)


def test_held_out_maps_are_those_of_the_validation_share(parts: Tensor) -> None:
    received: dict[int, Tensor] = {}

    def sink(indices: Sequence[int], maps: Tensor) -> None:
        received.update(zip(indices, maps, strict=True))

    detector = Autoencoder(config(steps=4), SIZE)
    report = detector.fit(parts, FitMonitor(), sink)
    assert len(received) == 2  # a fifth of twelve
    assert report.held_out == "2 images kept out of training"
    for index, anomaly_map in received.items():
        torch.testing.assert_close(anomaly_map, detector(parts[index : index + 1])[0], rtol=1e-3, atol=1e-4)


def test_held_out_images_are_not_trained_on(parts: Tensor) -> None:
    """Replacing a held-out image by noise leaves weights and error statistics as they were."""
    received: list[int] = []
    settings = config(steps=4)
    first, second = Autoencoder(settings, SIZE), Autoencoder(settings, SIZE)
    first.fit(parts, FitMonitor(), lambda indices, _: received.extend(indices))
    changed = parts.clone()
    changed[received] = torch.rand(len(received), 3, *SIZE, generator=torch.Generator().manual_seed(3))
    second.fit(changed, FitMonitor())
    for name, value in first.state_dict().items():
        torch.testing.assert_close(second.state_dict()[name], value, rtol=0, atol=0)


def test_progress_counts_up_and_names_its_losses(parts: Tensor) -> None:
    seen: list[FitProgress] = []
    Autoencoder(config(steps=5), SIZE).fit(parts, FitMonitor(seen.append), lambda *_: None)
    assert list(dict.fromkeys(p.stage for p in seen)) == [
        "reading images",
        "training",
        "usual errors",
        "held-out scores",
    ]
    training = [p for p in seen if p.stage == "training"]
    assert [p.done for p in training] == [1, 2, 3, 4, 5, 5]
    assert all(p.total == 5 and p.losses["training"] > 0 for p in training)
    assert training[-1].losses["validation"] > 0


@pytest.mark.parametrize("stage", ["reading images", "training", "usual errors", "held-out scores"])
def test_cancelling_stops_at_the_next_report_and_leaves_nothing_half_done(parts: Tensor, stage: str) -> None:
    detector = Autoencoder(config(steps=5), SIZE)
    before = {name: value.clone() for name, value in detector.state_dict().items()}
    seen: list[str] = []

    def on_progress(progress: FitProgress) -> None:
        seen.append(progress.stage)
        if progress.stage == stage:
            monitor.cancel()

    monitor = FitMonitor(on_progress)
    # "held-out scores" is reported once for this few images: cancelled within it, the next fit stops at once.
    if stage == "held-out scores":
        detector.fit(parts, monitor, lambda *_: None)
        before = {name: value.clone() for name, value in detector.state_dict().items()}
    with pytest.raises(FitCancelled):
        detector.fit(parts, monitor, lambda *_: None)
    assert seen.count(stage) == 1
    for name, value in detector.state_dict().items():
        torch.testing.assert_close(value, before[name], rtol=0, atol=0, equal_nan=True)


def test_the_map_of_an_unfitted_detector_is_not_a_number(parts: Tensor) -> None:
    assert bool(torch.isnan(Autoencoder(config(), SIZE)(parts[:1])).all())


def test_early_stopping_keeps_the_best_state(parts: Tensor) -> None:
    settings = config(steps=400, patience=20, learning_rate=0.5)  # far too fast: the loss jumps up again
    detector = Autoencoder(settings, SIZE)
    validation = detector.fit(parts, FitMonitor()).losses["validation"]
    assert len(validation) < 20
    assert min(validation) < validation[-1]


def test_learning_rate_can_follow_a_plateau(parts: Tensor) -> None:
    report = Autoencoder(config(schedule="plateau"), SIZE).fit(parts, FitMonitor())
    assert report.losses["training"][-1] < 0.8 * report.losses["training"][0]


@pytest.mark.parametrize("training", [False, True])
def test_saved_and_loaded_it_gives_the_same_maps(
    parts: Tensor, fitted: Autoencoder, tmp_path: Path, training: bool
) -> None:
    save_file(fitted.state_dict(), tmp_path / "detector.safetensors")
    loaded = Autoencoder(config(), SIZE).train(training)
    loaded.load_state_dict(load_file(tmp_path / "detector.safetensors"))
    torch.testing.assert_close(loaded(parts), fitted(parts), rtol=0, atol=0)


def test_a_map_does_not_depend_on_the_other_images_of_the_batch(parts: Tensor, fitted: Autoencoder) -> None:
    torch.testing.assert_close(fitted(parts)[4:5], fitted(parts[4:5]), rtol=1e-3, atol=1e-4)


@pytest.mark.filterwarnings("ignore:.*torch.jit.trace:DeprecationWarning")
def test_traced_it_gives_the_same_maps_at_another_batch_size(parts: Tensor, fitted: Autoencoder) -> None:
    traced = torch.jit.trace(fitted, parts[:1])
    torch.testing.assert_close(traced(parts[:3]), fitted(parts[:3]), rtol=1e-3, atol=1e-4)


def test_too_few_images_are_refused(parts: Tensor) -> None:
    with pytest.raises(ModelError, match=r"4 images\. It needs at least 5"):
        Autoencoder(config(), SIZE).fit(parts[:4], FitMonitor())
    Autoencoder(config(steps=1, batch_size=2), SIZE).fit(parts[:5], FitMonitor())


def test_a_training_that_went_astray_is_an_error(parts: Tensor) -> None:
    with pytest.raises(ModelError, match="learning rate"):
        Autoencoder(config(steps=2), SIZE).fit(parts * torch.nan, FitMonitor())


def test_wrong_settings_are_refused() -> None:
    for wrong in ({"architecture": "transformer"}, {"latent": 0}, {"layers": 3}, {"batch_size": 1}):
        with pytest.raises(ValidationError):
            config(**wrong)
