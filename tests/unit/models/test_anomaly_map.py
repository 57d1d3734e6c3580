"""Upsampling, smoothing and the score against torch and scipy."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from scipy import ndimage
from torch import Tensor

from models.anomaly_map import MapHead, ScoringModel, gaussian_kernel, to_images
from models.base import AnomalyMap, Detector, DetectorConfig, FitMonitor, FitReport, HeldOutSink, ImageSet

SIZE = (48, 64)


@pytest.fixture
def raw() -> Tensor:
    return torch.rand(3, 1, 6, 8, generator=torch.Generator().manual_seed(0))


@pytest.mark.parametrize("sigma", [0.6, 1.0, 2.5, 4.0])
def test_agrees_with_scipy(raw: Tensor, sigma: float) -> None:
    smoothed, scores = MapHead(SIZE, sigma)(raw)
    full = F.interpolate(raw, size=SIZE, mode="bilinear", align_corners=False)[:, 0].double().numpy()
    radius = int(np.ceil(3 * sigma))
    expected = [ndimage.gaussian_filter(image, sigma, mode="mirror", radius=radius) for image in full]
    np.testing.assert_allclose(smoothed[:, 0].numpy(), expected, rtol=1e-5)
    np.testing.assert_allclose(scores.numpy(), [image.max() for image in expected], rtol=1e-5)


def test_upsampling_lies_between_the_centres_of_the_places() -> None:
    """A place of stride 8 has its value at its centre, halfway between pixels 3 and 4."""
    raw = torch.tensor([[[[0.0, 8.0]]]])
    full, _ = MapHead((8, 16), 0)(raw)
    ramp = [0.0] * 4 + [0.5 + k for k in range(8)] + [8.0] * 4
    np.testing.assert_allclose(full[0, 0], np.tile(ramp, (8, 1)), atol=1e-6)


def test_without_sigma_the_map_is_only_upsampled(raw: Tensor) -> None:
    smoothed, scores = MapHead(SIZE, 0)(raw)
    expected = F.interpolate(raw, size=SIZE, mode="bilinear", align_corners=False)
    torch.testing.assert_close(smoothed, expected, rtol=1e-6, atol=0)
    torch.testing.assert_close(scores, smoothed.amax(dim=(1, 2, 3)), rtol=0, atol=0)


@pytest.mark.parametrize("grid", [(5, 7), (6, 16), (13, 8), (48, 32), (24, 64), (48, 64), (1, 1)])
@pytest.mark.parametrize("sigma", [0, 3.0])
def test_maps_of_any_grid_are_upsampled_as_torch_does_and_smoothed_as_scipy_does(
    grid: tuple[int, int], sigma: float
) -> None:
    raw = torch.rand(2, 1, *grid, generator=torch.Generator().manual_seed(1))
    head = MapHead(SIZE, sigma)
    full = F.interpolate(raw.double(), size=SIZE, mode="bilinear", align_corners=False)[:, 0].numpy()
    expected = full if sigma == 0 else [ndimage.gaussian_filter(f, sigma, mode="mirror", radius=9) for f in full]
    for _ in range(2):  # the second time by what the first one kept
        np.testing.assert_allclose(head(raw)[0][:, 0].numpy(), expected, rtol=2e-6)


def test_a_map_of_the_size_of_the_image_is_not_resampled() -> None:
    raw = torch.rand(1, 1, *SIZE, generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close(MapHead(SIZE, 0)(raw)[0], raw, rtol=0, atol=0)


@pytest.mark.parametrize("sigma", [0, 1.0, 4.0])
def test_the_score_is_the_maximum_of_the_smoothed_map(raw: Tensor, sigma: float) -> None:
    smoothed, scores = MapHead(SIZE, sigma)(raw)
    assert smoothed.shape == (3, 1, *SIZE)
    assert scores.shape == (3,)
    torch.testing.assert_close(scores, smoothed.flatten(1).max(dim=1).values, rtol=0, atol=0)


def test_a_constant_map_stays_as_it_is_up_to_its_border() -> None:
    smoothed, scores = MapHead(SIZE, 4.0)(torch.full((1, 1, 6, 8), 7.0))
    torch.testing.assert_close(smoothed, torch.full((1, 1, *SIZE), 7.0))
    assert float(scores) == pytest.approx(7.0)


def test_a_defect_at_the_border_counts_no_less_than_one_inside() -> None:
    scores = []
    for row, column in ((24, 32), (0, 32), (24, 0), (47, 63)):
        raw = torch.zeros(1, 1, *SIZE)
        raw[0, 0, max(0, row - 3) : row + 4, max(0, column - 3) : column + 4] = 1.0
        scores.append(float(MapHead(SIZE, 2.0)(raw)[1]))
    assert min(scores) == pytest.approx(scores[0], rel=0.02)


def test_each_map_is_judged_alone(raw: Tensor) -> None:
    head = MapHead(SIZE, 2.0)
    smoothed, scores = head(raw)
    for k in range(3):
        alone, score = head(raw[k : k + 1])
        torch.testing.assert_close(smoothed[k : k + 1], alone)
        torch.testing.assert_close(scores[k : k + 1], score)


@pytest.mark.parametrize("sigma", [0, 2.0])
@pytest.mark.parametrize("value", [torch.nan, torch.inf])
def test_what_is_not_a_number_reaches_the_score_of_its_image_alone(raw: Tensor, sigma: float, value: float) -> None:
    raw[1, 0, 2, 3] = value
    smoothed, scores = MapHead(SIZE, sigma)(raw)
    assert torch.isfinite(scores).tolist() == [True, False, True]
    assert not bool(torch.isfinite(smoothed[1]).all())
    assert bool(torch.isfinite(smoothed[[0, 2]]).all())


def test_a_kernel_wider_than_a_small_image_is_cut() -> None:
    smoothed, _ = MapHead((32, 64), 20.0)(torch.rand(1, 1, 4, 8, generator=torch.Generator().manual_seed(0)))
    assert bool(torch.isfinite(smoothed).all())


@pytest.mark.parametrize(("sigma", "length"), [(0, 1), (0.5, 5), (1.0, 7), (4.0, 25), (100.0, 41)])
def test_kernel_is_even_and_sums_to_one(sigma: float, length: int) -> None:
    kernel = gaussian_kernel(sigma, longest=20)
    assert kernel.shape == (length,)
    assert float(kernel.sum()) == pytest.approx(1, abs=1e-6)
    torch.testing.assert_close(kernel, kernel.flip(0), rtol=0, atol=0)


class _Brightness(Detector):
    """Its map is the mean of the channels: where a number goes can be followed."""

    kind = "brightness"
    config_type = DetectorConfig

    def fit(self, images: ImageSet, monitor: FitMonitor, held_out: HeldOutSink | None = None) -> FitReport:
        raise NotImplementedError

    def forward(self, images: Tensor) -> AnomalyMap:
        return images.mean(dim=1, keepdim=True)


def test_the_whole_path_takes_bytes_and_gives_map_and_score() -> None:
    pictures = torch.zeros(2, 4, 6, 3, dtype=torch.uint8)
    pictures[0, 1, 2] = torch.tensor([255, 0, 0])
    pictures[1, 3, 5] = torch.tensor([51, 102, 153])
    assert to_images(pictures)[1, :, 3, 5].tolist() == pytest.approx([0.2, 0.4, 0.6])
    smoothed, scores = ScoringModel(_Brightness(DetectorConfig(), (4, 6)), MapHead((4, 6), 0))(pictures)
    assert smoothed[:, 0, 1, 2].tolist() == pytest.approx([1 / 3, 0])
    assert smoothed[:, 0, 3, 5].tolist() == pytest.approx([0, 0.4])
    assert scores.tolist() == pytest.approx([1 / 3, 0.4])


def half_ellipse() -> np.ndarray:
    """(48, 64) bool: an ellipse that touches the left edge, with a hole."""
    rows, columns = np.indices(SIZE)
    inside = ((columns - 20.3) / 21) ** 2 + ((rows - 24.1) / 17) ** 2 <= 1
    return np.asarray(inside & ~((rows > 20) & (rows < 30) & (columns > 10) & (columns < 25)))


@pytest.mark.parametrize("sigma", [0, 1.5, 4.0])
def test_a_mask_comes_after_the_smoothing_and_leaves_nothing_elsewhere(raw: Tensor, sigma: float) -> None:
    mask = half_ellipse()
    smoothed, scores = MapHead(SIZE, sigma, mask)(raw)
    whole = F.interpolate(raw, size=SIZE, mode="bilinear", align_corners=False)[:, 0].double().numpy()
    if sigma:
        radius = int(np.ceil(3 * sigma))
        whole = np.array([ndimage.gaussian_filter(image, sigma, mode="mirror", radius=radius) for image in whole])
    expected = np.where(mask, whole, 0)
    np.testing.assert_allclose(smoothed[:, 0].numpy(), expected, rtol=1e-5, atol=0)
    np.testing.assert_allclose(scores.numpy(), expected.max(axis=(1, 2)), rtol=1e-5)


def test_a_mask_of_everything_changes_nothing(raw: Tensor) -> None:
    masked, masked_scores = MapHead(SIZE, 2.0, np.ones(SIZE, np.bool_))(raw)
    whole, scores = MapHead(SIZE, 2.0)(raw)
    torch.testing.assert_close(masked, whole, rtol=0, atol=0)
    torch.testing.assert_close(masked_scores, scores, rtol=0, atol=0)


def test_a_value_that_is_no_number_is_not_masked_away() -> None:
    mask = half_ellipse()
    raw = torch.ones(1, 1, *SIZE)
    raw[0, 0, 0, 63] = torch.nan
    assert not mask[0, 63]
    assert MapHead(SIZE, 0, mask)(raw)[0].isnan().any()


@pytest.mark.parametrize("mask", [np.zeros(SIZE, np.bool_), np.ones((64, 48), np.bool_), np.ones((1, 64), np.bool_)])
def test_a_mask_that_leaves_nothing_or_does_not_fit_is_refused(mask: np.ndarray) -> None:
    with pytest.raises(ValueError, match="no mask"):
        MapHead(SIZE, 1.0, mask)
