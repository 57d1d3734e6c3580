"""Makes torchvision's Python parts importable beside a torch that its wheel was not built for.

The registry's torchvision wheel is built for CUDA. Beside a CPU-only torch its compiled
operators do not load, and ``import torchvision`` fails because it registers shapes for
operators that nobody declared. timm needs only its Python parts, so the missing operators
are declared (never implemented: calling one still fails loudly) and the import is repeated.
Where torch and torchvision match, nothing happens.
"""

import importlib
import sys

import torch

_MISSING = {
    "nms": "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms": "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
}
_declared: list[torch.library.Library] = []  # a Library takes its declarations along when it is collected


def import_torchvision() -> None:
    """Import torchvision, declaring the operators that its wheel lacks where that is why it fails."""
    try:
        importlib.import_module("torchvision")
    except RuntimeError as error:
        if "operator torchvision::nms does not exist" not in str(error):
            raise
    else:
        return
    library = torch.library.Library("torchvision", "FRAGMENT")  # type: ignore[no-untyped-call]
    for schema in _MISSING.values():
        library.define(schema)  # type: ignore[no-untyped-call]
    _declared.append(library)
    for name in [name for name in sys.modules if name.split(".")[0] == "torchvision"]:
        del sys.modules[name]
    importlib.import_module("torchvision")
