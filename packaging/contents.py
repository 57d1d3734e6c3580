"""What of the installed packages a station needs, and why it does without the rest."""

from __future__ import annotations

import re
from pathlib import PurePath

EXCLUDED_MODULES = {
    "tools of developers": (
        *("IPython", "_pytest", "elpv_dataset", "hypothesis", "joblib", "matplotlib", "mypy", "pandas", "pip"),
        *("pytest", "ruff", "setuptools", "sklearn", "tensorboard", "tkinter", "wheel"),
    ),
    "Qt modules that no screen uses": (
        *("PySide6.QtDesigner", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest"),
    ),
    # Models run in eager torch or in OpenVINO: nothing is compiled by torch itself.
    "torch's compiler": (
        *("torch._inductor.autoheuristic", "torch._inductor.codecache", "torch._inductor.codegen"),
        *("torch._inductor.fx_passes", "torch._inductor.ir", "torch._inductor.kernel", "torch._inductor.lowering"),
        *("torch._inductor.runtime.triton_heuristics", "torch._inductor.scheduler", "torch._inductor.select_algorithm"),
        *("torch._inductor.template_heuristics", "torch._vendor.quack", "torch.sparse._triton_ops_meta"),
        *("jinja2", "networkx", "triton"),
    ),
    "torch's own tests and tools": (
        *("torch.testing._internal.common_methods_invocations", "torch.testing._internal.common_modules"),
        *("torch.testing._internal.common_nn", "torch.testing._internal.common_utils"),
        *("torch.testing._internal.distributed.distributed_test", "torch.testing._internal.distributed.rpc"),
        *("torch.testing._internal.generated", "torch.testing._internal.opinfo"),
        *("torch.utils.benchmark", "torch.utils.bottleneck", "torch.utils.hipify", "torch.utils.tensorboard"),
    ),
    "training on several machines, smaller number formats, exchange formats": (
        *("torch.ao.ns", "torch.ao.quantization.fx", "torch._export.serde"),
        *("torch.distributed._tools", "torch.distributed.checkpoint", "torch.distributed.elastic"),
        *("torch.distributed.pipelining", "onnx", "onnxscript", "openvino.tools"),
    ),
    # Weights come with the program; nothing is ever fetched.
    "talking to model stores": ("hf_xet", "huggingface_hub.cli", "huggingface_hub.inference"),
    "mathematics that no detector asks for": (
        *("scipy.cluster", "scipy.datasets", "scipy.io", "scipy.odr", "scipy.signal"),
        *("sympy.categories", "sympy.parsing.autolev", "sympy.parsing.latex", "sympy.physics", "sympy.stats"),
        *("sympy.testing", "sympy.vector"),
    ),
    "a picture format that no camera writes": ("PIL.AvifImagePlugin", "PIL._avif"),
    # 200 MB of another product's image processing beside Basler's camera driver.
    "Basler's own inspection": ("pypylon.pylondataprocessing", "pypylon._pylondataprocessing"),
}
"""By the reason."""

_UNWANTED_FILES = {
    "for compilers and editors, not for a station": (
        r"\.(h|hpp|cuh?|cmake|a|lib|pyi|pxd|pyx)$|^torch/(include|share)/"
    ),
    "tests of the packages": (
        r"/tests?/|^torch/lib/\w*(torchbind_test|jitbackend_test|backend_with_compiler|aoti_custom_ops)"
    ),
    # Loaded by none of our Python: timm needs torchvision's Python alone, see models/torchvision_ops.py.
    "torchvision's compiled operators": r"^torchvision/\w+\.(so|pyd|dll)$|^torchvision\.libs/",
    # The runtime asks for the CPU by name: other devices' plugins would only be waited for.
    "OpenVINO's other devices and model formats": (
        r"^openvino/libs/\w*(gpu|npu|auto|hetero|batch|template)\w*plugin"
        r"|^openvino/libs/\w*openvino_(onnx|paddle|tensorflow|jax|gguf)\w*frontend|^openvino/libs/\w*cache\.json"
    ),
    "Qt on devices without a desktop": (
        r"^PySide6/.*(eglfs|EglFS|egldevice|linuxfb|qvnc|vkkhr|qminimal|evdev|uiotouch|libqeglfs)"
    ),
    # The station opens no TLS connection through Qt and asks nothing of the network's state.
    "Qt's network helpers": r"^PySide6/.*plugins/(tls|networkinformation)/",
    # Asks for GTK, whose version must be that of the PC.
    "looks of another desktop": r"^PySide6/.*qgtk3",
    "Qt's pictures of other systems": r"^PySide6/.*imageformats/(lib)?q(icns|tga|wbmp)",
    "Basler's own inspection": (
        r"^pypylon/(docs|dataprocessingpluginsb|pylondataprocessingplugins)/|^pypylon/.*pylondataprocessing"
        r"|^pypylon/libPylonDataProcessing"
    ),
}
_UNWANTED = re.compile("|".join(f"(?:{pattern})" for pattern in _UNWANTED_FILES.values()))

# Sources beside the compiled modules are for what reads its own when it is imported.
_SOURCE = re.compile(r"^(torch|torchvision|timm)/.*\.py$")
_READS_ITS_SOURCE = re.compile(
    r"/_?config\.py$|^torch/(nn|jit|onnx/ops|_library|_decomp)/|^torch/(functional|_jit_internal|__init__)\.py$"
    r"|^torchvision/models/densenet\.py$|^torchvision/_meta_registrations\.py$"
)


def excluded_modules() -> list[str]:
    """As PyInstaller wants them."""
    return [module for modules in EXCLUDED_MODULES.values() for module in modules]


def is_wanted(name: str, languages: set[str]) -> bool:
    """Whether a file, named by its place in the distribution, is of use to a station that speaks ``languages``."""
    path = PurePath(name).as_posix().replace("\\", "/")
    if path.startswith("PySide6/") and "/translations/" in path:  # qtbase_de.qm: Qt's own dialogs
        return any(path.endswith(f"/qtbase_{language}.qm") for language in languages)
    if path.startswith("torch/bin/"):  # torch's own tests; it looks for the manager when it is imported
        return "shm_manager" in path
    if _SOURCE.search(path):
        return _READS_ITS_SOURCE.search(path) is not None
    return _UNWANTED.search(path) is None


def with_useful_links(entries: list[tuple[str, str, str]], files: set[str]) -> list[tuple[str, str, str]]:
    """PyInstaller's ``entries`` without second names of what is not there, and of the drivers of cameras.

    These look for their parts beside the name that they were loaded by. ``files``: what else is there, by its place.
    """
    there = files | {name for name, _, kind in entries if kind != "SYMLINK"}
    return [
        (name, source, kind)
        for name, source, kind in entries
        if kind != "SYMLINK" or (source in there and not source.startswith(("pypylon/", "genicam/")))
    ]
