"""The part's own id from the barcode or data matrix in its picture."""

from __future__ import annotations

import importlib
import importlib.util
from enum import Enum
from types import ModuleType

from inspector.core.frame import Picture
from inspector.errors import ConfigError


class CodeKind(Enum):
    """Which codes are looked for; fewer kinds are read faster. BARCODE: all that are made of bars."""

    ANY = "any"
    DATA_MATRIX = "data_matrix"
    QR_CODE = "qr_code"
    BARCODE = "barcode"


class CodeReader:
    """Reads codes with zxing-cpp. Raises :class:`ConfigError` where that is not installed."""

    def __init__(self, kind: CodeKind = CodeKind.ANY) -> None:
        if not is_installed():
            what = "Codes in pictures cannot be read: zxing-cpp is not installed."
            raise ConfigError(what, "Install it with: pip install zxing-cpp, or leave line.read_codes empty.")
        self._library: ModuleType = importlib.import_module("zxingcpp")
        formats = self._library.BarcodeFormat
        self._formats = {
            CodeKind.ANY: formats.AllReadable,
            CodeKind.DATA_MATRIX: formats.DataMatrix,
            CodeKind.QR_CODE: formats.QRCode,
            CodeKind.BARCODE: formats.AllLinear,
        }[kind]

    def read(self, picture: Picture) -> str:
        """The text of the only code in ``picture``; empty where there is none.

        Also where several say different things, for any choice between them would be a guess.
        """
        texts = {code.text for code in self._library.read_barcodes(picture, formats=self._formats)}
        return texts.pop() if len(texts) == 1 else ""


def is_installed() -> bool:
    """Whether codes can be read here."""
    return importlib.util.find_spec("zxingcpp") is not None
