"""Embeddings against timm and scipy; the memory ceiling, beyond which they are computed again."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from scipy import ndimage
from torch import Tensor

from models.backbone import BackboneConfig
from models.base import FitCancelled, FitMonitor
from models.embedding import Embedder, ImageEmbeddings
from tests.unit.models.fits import GRID, SIZE, textured_parts


class Counted:
    """An image set that counts how often each image is asked for."""

    def __init__(self, images: Tensor) -> None:
        self._images = images
        self.asked = [0] * len(images)

    def __len__(self) -> int:
        return len(self._images)

    def __getitem__(self, index: int) -> Tensor:
        self.asked[index] += 1
        return self._images[index]


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    embedder = Embedder("tf_efficientnet_lite0", (8, 16))
    embedder.backbone.load(BackboneConfig())
    return embedder


def test_levels_lie_side_by_side_on_the_finest_grid(embedder: Embedder, good_parts: Tensor) -> None:
    with torch.inference_mode():
        fine, coarse = embedder.backbone(good_parts[:2])
        found = embedder(good_parts[:2])
    assert embedder.channels == fine.shape[1] + coarse.shape[1]
    assert embedder.grid(SIZE) == GRID == tuple(found.shape[-2:])
    torch.testing.assert_close(found[:, : fine.shape[1]], fine)
    # Half as fine a grid, bilinear between the centres of its places: 3/4 of the nearer, 1/4 of the farther.
    row = 0.75 * coarse[:, :, 1] + 0.25 * coarse[:, :, 2]
    place = 0.75 * row[..., 1] + 0.25 * row[..., 2]
    torch.testing.assert_close(found[:, fine.shape[1] :, 3, 3], place, rtol=1e-4, atol=1e-4)


def test_neighbourhood_is_the_mean_of_the_places_around(embedder: Embedder, good_parts: Tensor) -> None:
    averaging = Embedder("tf_efficientnet_lite0", (8, 16), neighbourhood=3)
    averaging.load_state_dict(embedder.state_dict())
    with torch.inference_mode():
        levels = [level.double().numpy() for level in embedder.backbone(good_parts[:1])]
        found = averaging(good_parts[:1])
    means = []
    for level in levels:
        inside = ndimage.uniform_filter(np.ones_like(level), (1, 1, 3, 3), mode="constant")
        means.append(ndimage.uniform_filter(level, (1, 1, 3, 3), mode="constant") / inside)
    coarse = F.interpolate(torch.from_numpy(means[1]), size=GRID, mode="bilinear", align_corners=False)
    expected = np.concatenate([means[0], coarse.numpy()], axis=1)
    np.testing.assert_allclose(found.numpy(), expected, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("kept_batches", [0, 1, 2.5])
def test_beyond_the_ceiling_embeddings_are_computed_again_and_the_same(embedder: Embedder, kept_batches: float) -> None:
    """Not all fit in single precision, so that they are kept in half, and rounded in every pass alike."""
    images = Counted(textured_parts(20))  # batches of 8, 8 and 4
    fine, coarse = embedder.backbone.channels
    half_bytes = 8 * 2 * (fine * GRID[0] * GRID[1] + coarse * GRID[0] * GRID[1] // 4)
    source = ImageEmbeddings(embedder, images, FitMonitor(), int(kept_batches * half_bytes))
    first = list(source.batches("features"))
    second = list(source.batches("covariance"))
    assert [indices for indices, _ in first] == [list(range(8)), list(range(8, 16)), list(range(16, 20))]
    kept = round(8 * kept_batches)
    assert images.asked == [1] * kept + [2] * (20 - kept)
    with torch.inference_mode():
        expected = embedder(images._images)
    for (indices, before), (_, after) in zip(first, second, strict=True):
        assert before.dtype is torch.float32
        torch.testing.assert_close(after, before, rtol=0, atol=0)
        torch.testing.assert_close(before, expected[indices], rtol=2e-3, atol=2e-3)
        assert not torch.equal(before, expected[indices])


def test_what_a_pass_described_before_it_was_given_up_is_not_described_again(embedder: Embedder) -> None:
    images = Counted(textured_parts(20))
    source = ImageEmbeddings(embedder, images, FitMonitor(), 10**9)
    given_up = source.batches("features")
    _, first = next(given_up)
    given_up.close()
    whole = list(source.batches("features"))
    assert images.asked == [1] * 20
    torch.testing.assert_close(whole[0][1], first, rtol=0, atol=0)
    with torch.inference_mode():
        torch.testing.assert_close(whole[2][1], embedder(images._images[16:]))


def test_what_fits_is_kept_as_it_is_in_half_the_room_of_the_embedding(embedder: Embedder) -> None:
    images = Counted(textured_parts(16))
    source = ImageEmbeddings(embedder, images, FitMonitor(), 16 * embedder.channels * GRID[0] * GRID[1] * 4 // 2)
    passes = [torch.cat([batch for _, batch in source.batches(stage)]) for stage in ("features", "held-out scores")]
    assert images.asked == [1] * 16
    with torch.inference_mode():
        for found in passes:
            torch.testing.assert_close(found, torch.cat([embedder(images._images[k : k + 8]) for k in (0, 8)]))


def test_can_be_cancelled_between_two_batches(embedder: Embedder) -> None:
    images = Counted(textured_parts(20))
    monitor = FitMonitor(lambda progress: monitor.cancel())
    with pytest.raises(FitCancelled):
        list(ImageEmbeddings(embedder, images, monitor, 10**9).batches("features"))
    assert images.asked == [1] * 8 + [0] * 12


def test_openvino_gives_the_features_of_torch(embedder: Embedder, monkeypatch: pytest.MonkeyPatch) -> None:
    images = textured_parts(11, seed=5)
    expected = [batch for _, batch in ImageEmbeddings(embedder, images, FitMonitor(), 10**9).batches("features")]
    monkeypatch.setattr("models.embedding._WORTH_CONVERTING", 1)
    found = [batch for _, batch in ImageEmbeddings(embedder, images, FitMonitor(), 10**9).batches("features")]
    assert [len(batch) for batch in found] == [8, 3]
    torch.testing.assert_close(torch.cat(found), torch.cat(expected), rtol=1e-4, atol=1e-4)


def test_without_openvino_torch_computes_the_features(embedder: Embedder, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_: object) -> None:
        raise RuntimeError("no device")

    monkeypatch.setattr("models.embedding._WORTH_CONVERTING", 1)
    monkeypatch.setattr("models.embedding.converted", refuses)
    images = textured_parts(3, seed=5)
    [(indices, found)] = ImageEmbeddings(embedder, images, FitMonitor(), 10**9).batches("features")
    assert indices == [0, 1, 2]
    with torch.inference_mode():
        torch.testing.assert_close(found, embedder(images))
