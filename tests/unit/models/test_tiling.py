"""Large pictures in tiles: every pixel in the right place, no seam, and the same detector as without them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch
from scipy.spatial.distance import cdist
from torch import Tensor

from models.anomaly_map import MapHead, ScoringModel
from models.autoencoder import Autoencoder, AutoencoderConfig
from models.base import FitMonitor, ModelError
from models.graph_cache import GraphCache
from models.padim import Padim, PadimConfig
from models.patchcore import PatchCore, PatchCoreConfig
from models.runtime import DeviceChoice, open_runtime
from models.storage import build_detector, load_detector, save_detector
from models.tiled import TiledAutoencoder, TiledPatchCore, TileImages
from models.tiling import Tiling
from tests.unit.models.fits import Fitted, as_pictures, check_cancelled_at, embeddings, fit, textured_parts

LAYOUTS = [((96, 160), (64, 96), 2), ((224, 320), (96, 128), 3), ((192, 192), (96, 96), 3), ((160, 96), (96, 64), 2)]
SIZE, TILE = (96, 160), (64, 96)
PATCHCORE = PatchCoreConfig(strides=(8, 16), bank_size=60, folds=4)
AUTOENCODER = AutoencoderConfig(working_size=48, width=4, latent=8, steps=3)


@pytest.fixture(scope="module")
def parts() -> Tensor:
    return textured_parts(10, seed=3, size=SIZE)


@pytest.fixture(scope="module")
def tiled_patchcore(parts: Tensor) -> Fitted[TiledPatchCore]:
    return fit(TiledPatchCore(PATCHCORE, Tiling(SIZE, TILE, 2)), parts)


@pytest.fixture(scope="module")
def tiled_autoencoder(parts: Tensor) -> TiledAutoencoder:
    detector = TiledAutoencoder(AUTOENCODER, Tiling(SIZE, TILE, 2))
    detector.fit(parts, FitMonitor())
    return detector


@pytest.mark.parametrize(("size", "tile", "per_side"), LAYOUTS)
def test_what_is_cut_and_stitched_is_what_was_there(size, tile, per_side) -> None:
    images = torch.rand(2, 1, *size, generator=torch.Generator().manual_seed(1))
    tiling = Tiling(size, tile, per_side)
    tiles = tiling.cut(images)
    assert tiles.shape == (2 * per_side**2, 1, *tile)
    torch.testing.assert_close(tiling.stitched(tiles), images)


@pytest.mark.parametrize(("size", "tile", "per_side"), LAYOUTS)
def test_tiles_of_one_picture_stay_apart_from_those_of_another(size, tile, per_side) -> None:
    tiling = Tiling(size, tile, per_side)
    maps = torch.zeros(2 * tiling.count, 1, *tile)
    maps[tiling.count :] = 1
    assert tiling.stitched(maps).flatten(1).aminmax(dim=1) == (pytest.approx([0, 1]), pytest.approx([0, 1]))


@pytest.mark.parametrize(("size", "tile", "per_side"), LAYOUTS)
def test_neighbours_that_disagree_meet_without_a_step(size, tile, per_side) -> None:
    tiling = Tiling(size, tile, per_side)
    levels = torch.arange(per_side**2) % 2  # as a chessboard where per_side is odd
    stitched = tiling.stitched(levels.float().reshape(-1, 1, 1, 1).expand(-1, 1, *tile))
    narrowest = min(
        start + length - following
        for starts, length in ((tiling.rows, tile[0]), (tiling.columns, tile[1]))
        for start, following in pairwise(starts)
    )
    steepest = max(float(stitched.diff(dim=dim).abs().max()) for dim in (2, 3))
    assert 0 < steepest <= 1.01 / narrowest


@pytest.mark.parametrize(
    ("size", "tile", "per_side"), [((96, 96), (64, 64), 1), ((96, 96), (60, 60), 2), ((192, 192), (64, 64), 3)]
)
def test_tiles_that_leave_gaps_are_refused(size, tile, per_side) -> None:
    with pytest.raises(ValueError, match="tiles"):
        Tiling(size, tile, per_side)


def test_a_tiled_patchcore_gives_the_map_of_the_untiled_one() -> None:
    """By the same memory bank; what differs is that near its border a tile knows less of the surroundings."""
    size = (256, 256)
    good, seen = textured_parts(6, seed=5, size=size), textured_parts(2, seed=6, size=size)
    seen[0, :, 122:134, 40:52] = 1  # once in one tile, once where four of them overlap
    seen[1, :, 122:134, 122:134] = 1
    tiled = TiledPatchCore(PATCHCORE, Tiling(size, (160, 160), 2))
    tiled.fit(good, FitMonitor())
    whole = PatchCore(PATCHCORE, size)
    whole.shape_from_state({"bank": tiled.detector.bank})
    whole.load_state_dict(tiled.detector.state_dict())
    head = MapHead(size, 4.0)
    with torch.inference_mode():
        expected, expected_scores = head(whole(seen))
        found, scores = head(tiled(seen))
    torch.testing.assert_close(scores, expected_scores, rtol=0.05, atol=0)
    differences = (found - expected).abs() / expected.amax(dim=(2, 3), keepdim=True)
    # Pictures end where tiles do not overlap: there both pad alike.
    seams = torch.zeros(size, dtype=torch.bool)
    seams[64:192] = seams[:, 64:192] = True
    assert float(differences[..., ~seams].quantile(0.99)) < 0.05
    assert float(differences[..., seams].quantile(0.99)) < 0.25


def test_the_memory_bank_has_patches_of_all_tiles(tiled_patchcore: Fitted[TiledPatchCore], parts: Tensor) -> None:
    detector = tiled_patchcore.detector
    tiles = TileImages(parts, detector.tiling)
    known = embeddings(detector.detector, torch.stack([tiles[index] for index in range(len(tiles))]))
    bank = detector.detector.bank.double().numpy()
    nearest = [[np.abs(patches - remembered).max(axis=1).min() for patches in known] for remembered in bank]
    assert np.min(nearest, axis=1).max() < 1e-4
    assert set(np.argmin(nearest, axis=1) % 4) == {0, 1, 2, 3}


def test_held_out_maps_know_no_tile_of_their_picture(parts: Tensor) -> None:
    """With a bank of all patches and a fold a picture: the distance to the nearest patch of any other picture."""
    config = PatchCoreConfig(strides=(8,), bank_ratio=1.0, sampling="random", folds=len(parts))
    fitted = fit(TiledPatchCore(config, Tiling(SIZE, TILE, 2)), parts)
    detector, held_out = fitted.detector, fitted.held_out
    tiles = TileImages(parts, detector.tiling)
    patches = embeddings(detector.detector, torch.stack([tiles[index] for index in range(len(tiles))]))
    by_picture = patches.reshape(len(parts), -1, patches.shape[-1])
    for index in (0, 4, 9):
        others = np.delete(by_picture, index, axis=0).reshape(-1, patches.shape[-1])
        nearest = cdist(by_picture[index], others).min(axis=1).reshape(4, 1, TILE[0] // 8, TILE[1] // 8)
        expected = detector.tiling.stitched(torch.from_numpy(nearest).float())[0]
        torch.testing.assert_close(held_out[index], expected, rtol=1e-3, atol=1e-3 * float(expected.max()))


def test_the_autoencoder_holds_whole_pictures_out_and_knows_the_usual_error_of_each_place(parts: Tensor) -> None:
    detector = TiledAutoencoder(AUTOENCODER, Tiling(SIZE, TILE, 2))
    held_out: dict[int, Tensor] = {}

    def sink(indices: Sequence[int], maps: Tensor) -> None:
        assert maps.shape == (len(indices), 1, *SIZE)
        held_out.update(zip(indices, maps, strict=True))

    report = detector.fit(parts, FitMonitor(), sink)
    assert report.held_out == "2 images kept out of training"
    assert len(held_out) == 2
    with torch.inference_mode():
        for index, found in held_out.items():
            torch.testing.assert_close(detector(parts[index][None])[0], found)
    mean = detector.detector.error_mean
    assert mean.shape == (4, 1, *detector.detector.size)
    assert all(not torch.equal(mean[0], other) for other in mean[1:])


def test_one_tile_a_picture_is_the_autoencoder_itself(parts: Tensor) -> None:
    known, same = Autoencoder(AUTOENCODER, SIZE), Autoencoder(AUTOENCODER, SIZE, tiles=1)
    for detector in (known, same):
        detector.fit(parts, FitMonitor())
    torch.testing.assert_close(known(parts), same(parts))


@pytest.mark.parametrize("name", ["tiled_patchcore", "tiled_autoencoder"])
def test_comes_back_bit_for_bit_and_runs_alike_on_openvino(
    name: str, request: pytest.FixtureRequest, parts: Tensor, tmp_path: Path
) -> None:
    fitted = request.getfixturevalue(name)
    detector = fitted.detector if isinstance(fitted, Fitted) else fitted
    save_detector(detector, tmp_path)
    loaded = load_detector(tmp_path)
    with torch.inference_mode():
        torch.testing.assert_close(loaded(parts[:3]), detector(parts[:3]), rtol=0, atol=0)
    model = ScoringModel(loaded, MapHead(SIZE, 2.0)).eval()
    pictures = as_pictures(parts[:3])
    runs = [open_runtime(model, SIZE, choice)(pictures) for choice in (DeviceChoice.TORCH, DeviceChoice.OPENVINO)]
    np.testing.assert_allclose(runs[1][1], runs[0][1], rtol=1e-3)
    np.testing.assert_allclose(runs[1][0], runs[0][0], rtol=1e-2, atol=0.01 * float(runs[0][1].max()))


def test_one_weight_holds_for_the_whole_picture_where_scores_are_reweighted(parts: Tensor) -> None:
    """A weight of its own for each tile would show as a step, and held-out maps would not be those of new parts."""
    config = PATCHCORE.model_copy(update={"reweight": 2})
    detector = fit(TiledPatchCore(config, Tiling(SIZE, TILE, 2)), parts).detector
    plain = TiledPatchCore(PATCHCORE, Tiling(SIZE, TILE, 2))
    plain.shape_from_state(detector.state_dict())
    plain.load_state_dict(detector.state_dict())
    unseen = textured_parts(12, seed=3, size=SIZE)[10:]  # of those that were seen, many a distance is mere rounding
    with torch.inference_mode():
        weighted, unweighted = detector(unseen), plain(unseen)
    for picture, reference in zip(weighted, unweighted, strict=True):
        ratio = picture / reference
        torch.testing.assert_close(ratio, ratio.median().expand_as(ratio), rtol=1e-4, atol=0)
        assert not torch.equal(picture, reference)


def test_padim_looks_at_the_whole_picture_whatever_the_tiles() -> None:
    detector = build_detector("padim", PadimConfig(strides=(8,), dimensions=5), SIZE, Tiling(SIZE, TILE, 2))
    assert isinstance(detector, Padim)
    assert detector.image_size == SIZE


def test_another_layout_is_another_graph(tiled_patchcore: Fitted[TiledPatchCore], tmp_path: Path) -> None:
    """Both have the same weights and the same pictures; only where the tiles lie differs."""
    cache = GraphCache(tmp_path, "test")
    other = TiledPatchCore(PATCHCORE, Tiling(SIZE, (64, 128), 2))
    other.shape_from_state(tiled_patchcore.detector.state_dict())
    other.load_state_dict(tiled_patchcore.detector.state_dict())
    keys = {cache.key(ScoringModel(one, MapHead(SIZE, 2.0)), SIZE) for one in (tiled_patchcore.detector, other)}
    assert len(keys) == 2


@pytest.mark.parametrize("stage", ["features", "memory bank", "held-out scores"])
def test_a_tiled_fit_ends_where_it_is_cancelled(stage: str, parts: Tensor) -> None:
    check_cancelled_at(stage, TiledPatchCore(PATCHCORE, Tiling(SIZE, TILE, 2)), parts)


def test_too_few_pictures_are_not_made_enough_by_their_tiles(parts: Tensor) -> None:
    tiling = Tiling(SIZE, TILE, 2)
    for detector in (TiledPatchCore(PATCHCORE, tiling), TiledAutoencoder(AUTOENCODER, tiling)):
        with pytest.raises(ModelError, match="4 images"):
            detector.fit(parts[:4], FitMonitor())
