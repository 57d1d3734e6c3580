"""Files that are there after a power cut as they were written, or as they were before."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

WRITING = ".writing-"
"""How the names of files begin that are not whole yet; those of killed programs may stay."""
_CANNOT = (errno.EINVAL, errno.ENOTSUP)
"""What disks say that cannot put a folder in safety by itself, such as network drives."""


def replace_durably(path: Path, content: str | bytes) -> None:
    """Write ``content``, text as UTF-8, in the place of what ``path`` held, on the disk itself when this returns.

    Who may read the file stays as it was; a new one all may read, as the rest of the data folder. Raises OSError;
    ``path`` is as it was then.
    """
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    handle, name = tempfile.mkstemp(prefix=WRITING, dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Put the names in ``folder`` on the disk: without, what was just renamed may have its old name after a power cut.

    Raises OSError.
    """
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT:
            raise
    finally:
        os.close(descriptor)
