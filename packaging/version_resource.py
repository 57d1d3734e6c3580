"""The version resource of the Windows executables."""

from __future__ import annotations

from pathlib import Path

from inspector import __version__

_TEXT = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('FileDescription', 'Inspector: visual inspection on production lines'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', '{name}'),
      StringStruct('OriginalFilename', '{name}.exe'),
      StringStruct('ProductName', 'Inspector'),
      StringStruct('ProductVersion', '{version}')])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])])
  ]
)
"""


def write(file: Path, name: str) -> str:
    """Write the resource as PyInstaller reads it; gives its path."""
    numbers = (*(int(part) for part in __version__.split(".")[:3]), 0)
    file.write_text(_TEXT.format(numbers=numbers, version=__version__, name=name), encoding="utf-8")
    return str(file)
