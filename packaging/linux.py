"""Makes the Linux downloads of a build: a tarball to unpack anywhere, and a Debian package.

``python packaging/linux.py``: reads build/package/inspector, writes build/package/*.tar.gz and *.deb.
Both run on systems whose C library is that of the system they were built on, or newer.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from inspector import __version__
from inspector.system_libraries import needed_libraries

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "build" / "package"
BUILD = OUT / "inspector"
DESKTOP = ROOT / "packaging" / "inspector.desktop"
ICON = ROOT / "build" / "pyinstaller" / "inspector" / "inspector.png"
MENU = ROOT / "packaging" / "add-to-menu.sh"

_CONTROL = """Package: inspector
Version: {version}
Architecture: amd64
Maintainer: Inspector
Section: science
Priority: optional
Installed-Size: {kib}
Depends: libc6 (>= {libc}), {depends}
Description: Visual inspection on production lines
 Learns a product from pictures of good parts, shows what is abnormal on each
 part that passes by, and gives its verdict. Needs no internet.
"""


def main() -> None:
    if not BUILD.is_dir():
        sys.exit(f"There is no build in {BUILD}. Make one: make package")
    for made in (tarball(), debian_package()):
        print(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.0f} MB")


def tarball() -> Path:
    """The folder with its desktop file and icon, and a script that puts them into the menu, compressed."""
    file = OUT / f"inspector-{__version__}-linux-x86_64.tar.gz"
    with tarfile.open(file, "w:gz", compresslevel=6) as archive:
        archive.add(BUILD, f"inspector-{__version__}")
        archive.add(DESKTOP, f"inspector-{__version__}/inspector.desktop")
        archive.add(ICON, f"inspector-{__version__}/inspector.png")
        archive.add(MENU, f"inspector-{__version__}/add-to-menu.sh")
    return file


def debian_package() -> Path:
    """Installs to /opt/inspector, with a menu entry and the command ``inspector``."""
    file = OUT / f"inspector_{__version__}_amd64.deb"
    with tempfile.TemporaryDirectory(dir=OUT) as folder:
        root = Path(folder, "root")
        (root / "opt").mkdir(parents=True)
        root.chmod(0o755)
        shutil.copytree(BUILD, root / "opt" / "inspector", symlinks=True)
        for source, target in (
            (DESKTOP, "usr/share/applications/inspector.desktop"),
            (ICON, "usr/share/icons/hicolor/256x256/apps/inspector.png"),
            (BUILD / "_internal" / "LICENCES.txt", "usr/share/doc/inspector/copyright"),
        ):
            (root / target).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, root / target)
        (root / "usr" / "bin").mkdir()
        (root / "usr" / "bin" / "inspector").symlink_to("/opt/inspector/inspector")
        depends = sorted(set(needed_libraries("linux", {"DISPLAY": ":0"}).values()))
        kib = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
        (root / "DEBIAN").mkdir()
        control = _CONTROL.format(version=__version__, kib=kib, libc=platform.libc_ver()[1], depends=", ".join(depends))
        (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
        command = ["dpkg-deb", "--build", "--root-owner-group", "-Zgzip", "-z6", str(root), str(file)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return file


if __name__ == "__main__":
    main()
