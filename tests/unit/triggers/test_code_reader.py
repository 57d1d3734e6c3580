"""The id in the picture."""

from __future__ import annotations

import importlib.util

import cv2
import numpy as np
import pytest

from inspector.core.frame import Picture
from inspector.errors import ConfigError
from inspector.triggers import code_reader
from inspector.triggers.code_reader import CodeKind, CodeReader

zxingcpp = pytest.importorskip("zxingcpp")


def label(text: str, kind: str, scale: int = 4) -> Picture:
    """A code on white with its quiet zone, RGB."""
    code = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind))
    grey = np.array(zxingcpp.write_barcode_to_image(code, scale=scale))
    return np.ascontiguousarray(
        np.pad(np.repeat(grey[..., None], 3, 2), ((20, 20), (20, 20), (0, 0)), constant_values=255)
    )


def on_part(*labels: Picture) -> Picture:
    """A noisy part with the labels side by side on it."""
    picture = np.clip(np.random.default_rng(0).normal(150, 6, (400, 900, 3)), 0, 255).astype(np.uint8)
    left = 30
    for one in labels:
        height, width = one.shape[:2]
        picture[40 : 40 + height, left : left + width] = one
        left += width + 60
    return picture


@pytest.mark.parametrize(
    ("kind", "name"),
    [(CodeKind.DATA_MATRIX, "DataMatrix"), (CodeKind.QR_CODE, "QRCode"), (CodeKind.BARCODE, "Code128")],
)
def test_a_code_is_read_by_its_kind_and_by_any(kind: CodeKind, name: str) -> None:
    picture = on_part(label("SN-0815", name))
    assert CodeReader(kind).read(picture) == "SN-0815"
    assert CodeReader().read(picture) == "SN-0815"
    other = CodeKind.BARCODE if kind is not CodeKind.BARCODE else CodeKind.DATA_MATRIX
    assert CodeReader(other).read(picture) == ""


def test_a_turned_code_is_read() -> None:
    picture = on_part(label("SN-0815", "DataMatrix", scale=6))
    turn = cv2.getRotationMatrix2D((200.0, 200.0), 37.0, 1.0)
    turned = cv2.warpAffine(picture, turn, (900, 400), borderValue=(150, 150, 150))
    assert CodeReader(CodeKind.DATA_MATRIX).read(np.asarray(turned, np.uint8)) == "SN-0815"


def test_without_a_code_there_is_no_id() -> None:
    assert CodeReader().read(on_part()) == ""


def test_two_codes_that_differ_are_no_id_and_two_that_agree_are_one() -> None:
    first, second = label("SN-1", "DataMatrix"), label("SN-2", "DataMatrix")
    assert CodeReader().read(on_part(first, second)) == ""
    assert CodeReader().read(on_part(first, first)) == "SN-1"


def test_where_the_library_is_missing_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert not code_reader.is_installed()
    with pytest.raises(ConfigError, match="zxing-cpp is not installed") as refused:
        CodeReader()
    assert "pip install zxing-cpp" in refused.value.remedy
