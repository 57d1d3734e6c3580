"""torch by what its imports reach: the usual hook imports each of its 2,000 modules, a minute of the build."""

import sys
from importlib.metadata import requires

from packaging.requirements import Requirement
from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_data_files, collect_dynamic_libs, collect_submodules

module_collection_mode = "pyz+py"
datas = collect_data_files("torch", excludes=["**/*.h", "**/*.hpp", "**/*.cuh", "**/*.lib", "**/*.pyi", "**/*.cmake"])
binaries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
# Looked up by name when they are first asked for.
hiddenimports = ["torch._dynamo", "torch._export", "torch._inductor", "torch.onnx"]
hiddenimports += collect_submodules("torch._dynamo.polyfills")
if sys.platform.startswith("linux"):
    # A build for CUDA has its libraries in packages of their own.
    needed = [Requirement(text) for text in requires("torch") or ()]
    if any(one.name.startswith("nvidia-") and (one.marker is None or one.marker.evaluate()) for one in needed):
        from _pyinstaller_hooks_contrib.utils import nvidia_cuda

        hiddenimports += nvidia_cuda.infer_hiddenimports_from_requirements([one.name for one in needed])
# torch looks for its libraries beside the one that it was loaded from.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
