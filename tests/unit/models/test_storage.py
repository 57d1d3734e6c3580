"""A detector comes back from its files as it was, or not at all."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from models.autoencoder import Autoencoder, AutoencoderConfig
from models.base import Detector, FitMonitor, ModelError
from models.padim import Padim, PadimConfig
from models.patchcore import PatchCore
from models.storage import (
    DETECTORS,
    FORMAT,
    SETTINGS,
    TENSORS,
    build_detector,
    detector_type,
    load_detector,
    save_detector,
)
from tests.unit.models.fits import SIZE, Fitted


@pytest.fixture(scope="module")
def autoencoder(good_parts: Tensor) -> Autoencoder:
    detector = Autoencoder(AutoencoderConfig(working_size=48, width=4, latent=8, steps=3), SIZE)
    detector.fit(good_parts, FitMonitor())
    return detector


@pytest.fixture(params=list(DETECTORS))
def detector(request: pytest.FixtureRequest) -> Detector:
    name = request.param if request.param == "autoencoder" else f"fitted_{request.param}"
    fitted = request.getfixturevalue(name)
    return fitted if isinstance(fitted, Detector) else fitted.detector


@pytest.fixture
def folder(fitted_patchcore: Fitted[PatchCore], tmp_path: Path) -> Path:
    """A saved PatchCore, to be damaged."""
    save_detector(fitted_patchcore.detector, tmp_path)
    return tmp_path


def change_settings(folder: Path, **changes: Any) -> None:
    path = folder / SETTINGS
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | changes), encoding="utf-8")


def test_comes_back_bit_for_bit(detector: Detector, new_parts: Tensor, tmp_path: Path) -> None:
    save_detector(detector, tmp_path)
    loaded = load_detector(tmp_path)
    assert type(loaded) is type(detector)
    assert loaded.config == detector.config
    assert loaded.image_size == SIZE
    assert not loaded.training
    assert list(loaded.state_dict()) == list(detector.state_dict())
    for name, value in detector.state_dict().items():
        torch.testing.assert_close(loaded.state_dict()[name], value, rtol=0, atol=0)
    torch.testing.assert_close(loaded(new_parts), detector.eval()(new_parts), rtol=0, atol=0)


def test_its_folder_holds_tensors_and_settings_and_no_pickle(detector: Detector, tmp_path: Path) -> None:
    save_detector(detector, tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {TENSORS, SETTINGS}
    assert not zipfile.is_zipfile(tmp_path / TENSORS)  # what torch.save writes
    assert not (tmp_path / TENSORS).read_bytes().startswith(b"\x80")  # the first byte of a pickle
    assert load_file(tmp_path / TENSORS).keys() == detector.state_dict().keys()
    assert json.loads((tmp_path / SETTINGS).read_text(encoding="utf-8"))["kind"] == detector.kind


def test_where_weights_once_came_from_is_not_kept(tmp_path: Path) -> None:
    config = PadimConfig(weights_file=tmp_path / "private" / "weights.pth", weights_sha256="0" * 64)
    detector = Padim(config, SIZE)
    detector.mean.zero_()
    save_detector(detector, tmp_path)
    assert "private" not in (tmp_path / SETTINGS).read_text(encoding="utf-8")
    assert load_detector(tmp_path).config == PadimConfig()


def test_loading_needs_no_installed_weights(
    folder: Path, fitted_patchcore: Fitted[PatchCore], new_parts: Tensor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.backbone.pretrained_state", lambda *_: pytest.fail("asked for ImageNet weights"))
    torch.testing.assert_close(load_detector(folder)(new_parts), fitted_patchcore.detector(new_parts))


@pytest.mark.parametrize("share", [0.0, 0.0001, 0.5, 0.999])
def test_truncated_tensors_are_refused(folder: Path, share: float) -> None:
    content = (folder / TENSORS).read_bytes()
    (folder / TENSORS).write_bytes(content[: int(share * len(content))])
    with pytest.raises(ModelError, match="damaged"):
        load_detector(folder)


@pytest.mark.parametrize("file", [TENSORS, SETTINGS])
def test_missing_files_are_refused(folder: Path, file: str) -> None:
    (folder / file).unlink()
    with pytest.raises(ModelError, match=r"damaged.*calibrate again"):
        load_detector(folder)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe\x00",
        b'{"kind": "patchcore"}',
        b'{"format": 1, "kind": "patchcore", "image_size": [64], "config": {}}',
        b'{"format": 1, "kind": "patchcore", "image_size": [64, 96], "config": {"bank_size": "many"}}',
        b'{"format": 1, "kind": "patchcore", "image_size": [64, 96], "config": {"unheard_of": 1}}',
        b'{"format": 1, "kind": ["patchcore"], "image_size": [64, 96], "config": {}}',
    ],
)
def test_settings_that_make_no_sense_are_refused(folder: Path, content: bytes) -> None:
    (folder / SETTINGS).write_bytes(content)
    with pytest.raises(ModelError, match="damaged"):
        load_detector(folder)


def test_a_newer_format_is_refused_by_its_number(folder: Path) -> None:
    change_settings(folder, format=FORMAT + 1)
    with pytest.raises(ModelError, match=f"has format {FORMAT + 1}; this Inspector reads up to {FORMAT}"):
        load_detector(folder)


def test_an_unknown_kind_is_refused_with_those_there_are(folder: Path) -> None:
    change_settings(folder, kind="oracle")
    with pytest.raises(ModelError, match=r"no detector named “oracle”.*padim, patchcore, autoencoder"):
        load_detector(folder)
    with pytest.raises(ModelError, match="no detector named"):
        detector_type("Padim")
    with pytest.raises(ModelError, match="no detector named"):
        build_detector("", PadimConfig(), SIZE)


def test_tensors_of_another_detector_are_refused(folder: Path, fitted_padim: Fitted[Padim]) -> None:
    save_file(fitted_padim.detector.state_dict(), folder / TENSORS)
    with pytest.raises(ModelError, match="damaged"):
        load_detector(folder)


@pytest.mark.parametrize("size", [[64, 64], [128, 96]])
def test_tensors_of_another_image_size_are_refused(
    fitted_padim: Fitted[Padim], tmp_path: Path, size: list[int]
) -> None:
    save_detector(fitted_padim.detector, tmp_path)
    change_settings(tmp_path, image_size=size)
    with pytest.raises(ModelError, match="damaged"):
        load_detector(tmp_path)


@pytest.mark.parametrize("value", [torch.nan, -torch.inf])
def test_tensors_that_are_not_numbers_are_refused(folder: Path, value: float) -> None:
    """A runtime's maximum may skip a NaN; such a model would judge as if nothing were wrong."""
    state = load_file(folder / TENSORS)
    state["bank"][3, 5] = value
    save_file(state, folder / TENSORS)
    with pytest.raises(ModelError, match="bank holds values that are not numbers"):
        load_detector(folder)


def test_a_detector_that_was_never_fitted_does_not_load(tmp_path: Path) -> None:
    save_detector(Padim(PadimConfig(), SIZE), tmp_path)
    with pytest.raises(ModelError, match="mean holds values that are not numbers"):
        load_detector(tmp_path)


def test_a_model_of_the_format_before_tiles_opens(folder: Path, new_parts: Tensor) -> None:
    expected = load_detector(folder)(new_parts)
    settings = json.loads((folder / SETTINGS).read_text(encoding="utf-8"))
    del settings["tiles"]
    (folder / SETTINGS).write_text(json.dumps(settings | {"format": 1}), encoding="utf-8")
    torch.testing.assert_close(load_detector(folder)(new_parts), expected, rtol=0, atol=0)


def test_tiles_that_do_not_cover_the_picture_are_damage(folder: Path) -> None:
    change_settings(folder, tiles={"per_side": 2, "size": [32, 32]})
    with pytest.raises(ModelError, match="do not cover"):
        load_detector(folder)
