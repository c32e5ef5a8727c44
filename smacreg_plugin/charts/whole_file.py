"""Files that appear whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import mkstemp


def write_whole(path: str | Path, content: bytes) -> None:
    """Write a file beside the one wanted, which then takes its name.

    Parameters
    ----------
    path : str or Path
        A file that is there already stays as it is if anything goes wrong.
    content : bytes

    Raises
    ------
    OSError
        The file cannot be written.
    """
    path = Path(path)
    handle, name = mkstemp(prefix=f".{path.stem}-", suffix=path.suffix, dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        # Made for one user alone; now as any new file.
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
