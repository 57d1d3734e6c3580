"""Puts configs/ and resources/ into the wheel, inside the package, where ``inspector.paths`` finds them."""

import subprocess
from pathlib import Path

from setuptools import find_namespace_packages, find_packages, setup
from setuptools.command.build_py import build_py

FOLDERS = find_namespace_packages(include=["configs*", "resources*"])


class BuildWithTranslations(build_py):
    """Compiles the translations first, so that a station installed without make speaks every language too."""

    def run(self) -> None:
        import PySide6

        lrelease = Path(PySide6.__file__).parent / "lrelease"
        for source in sorted(Path("resources/translations").glob("*.ts")):
            subprocess.run([str(lrelease), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))], check=True)
        super().run()


setup(
    cmdclass={"build_py": BuildWithTranslations},
    packages=[*find_packages(include=["inspector*", "models*"]), *(f"inspector.{folder}" for folder in FOLDERS)],
    package_dir={f"inspector.{folder}": folder.replace(".", "/") for folder in FOLDERS},
    package_data={f"inspector.{folder}": ["*"] for folder in FOLDERS},
)
