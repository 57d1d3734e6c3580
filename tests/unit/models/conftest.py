"""Good parts and detectors fitted on them, once for all tests; nobody changes them."""

from __future__ import annotations

import pytest
from torch import Tensor

from models.autoencoder import Autoencoder, AutoencoderConfig
from models.base import Detector, FitMonitor
from models.padim import Padim
from models.patchcore import PatchCore
from tests.unit.models.fits import SIZE, Fitted, fit, padim, patchcore, textured_parts


@pytest.fixture(scope="session")
def good_parts() -> Tensor:
    """(12, 3, 64, 96)."""
    return textured_parts(12)


@pytest.fixture(scope="session")
def new_parts() -> Tensor:
    """(3, 3, 64, 96): one as good as those learnt, one with a black square, one with a light scratch."""
    parts = textured_parts(15)[12:]
    parts[1, :, 24:40, 40:56] = 0
    parts[2, :, 30:33, 20:80] += 0.2
    return (parts.clamp(0, 1) * 255).round() / 255


@pytest.fixture(scope="session")
def fitted_padim(good_parts: Tensor) -> Fitted[Padim]:
    return fit(padim(), good_parts)


@pytest.fixture(scope="session")
def fitted_patchcore(good_parts: Tensor) -> Fitted[PatchCore]:
    return fit(patchcore(), good_parts)


@pytest.fixture(scope="session")
def detectors(
    good_parts: Tensor, fitted_padim: Fitted[Padim], fitted_patchcore: Fitted[PatchCore]
) -> dict[str, Detector]:
    reweighted = patchcore(bank_size=200, reweight=3, strides=(8,))
    reweighted.fit(good_parts, FitMonitor())
    autoencoder = Autoencoder(AutoencoderConfig(working_size=48, width=4, latent=8, steps=20), SIZE)
    autoencoder.fit(good_parts, FitMonitor())
    return {
        "padim": fitted_padim.detector,
        "patchcore": fitted_patchcore.detector,
        "patchcore, reweighted": reweighted,
        "autoencoder": autoencoder,
    }
