"""Puts configs/ and resources/ into the wheel, inside the package, where ``inspector.paths`` finds them."""

from setuptools import find_namespace_packages, find_packages, setup

FOLDERS = find_namespace_packages(include=["configs*", "resources*"])

setup(
    packages=[*find_packages(include=["inspector*", "models*"]), *(f"inspector.{folder}" for folder in FOLDERS)],
    package_dir={f"inspector.{folder}": folder.replace(".", "/") for folder in FOLDERS},
    package_data={f"inspector.{folder}": ["*"] for folder in FOLDERS},
)
