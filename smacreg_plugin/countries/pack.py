"""Where the files of a country pack lie: facts of a country, as data.

Norway is the first; another country is a folder beside it with files of the same
formats. The engine reads what they hold (``engine.formats``), from bytes.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..engine.formats.code_splits import CodeSplit
    from ..engine.formats.code_vintages import Vintage

FOLDER = Path(__file__).parent
VINTAGES = "code_vintages.json"
SPLITS = "code_splits.json"


def countries() -> list[str]:
    """Return the names of the packs, ascending."""
    return sorted(path.parent.name for path in FOLDER.glob(f"*/{VINTAGES}"))


def path(country: str, name: str) -> Path:
    """Return where a file of a pack lies, e.g. ``path("norway", "catalogue.json")``."""
    return FOLDER / country / name


def read(country: str, name: str) -> bytes:
    """Return a file of a pack.

    Raises
    ------
    FileNotFoundError
        When the country has no such file.
    """
    return path(country, name).read_bytes()


@cache
def vintages(country: str) -> tuple[Vintage, ...]:
    """Return the structures of a country, the oldest first."""
    from ..engine.formats.code_vintages import read_code_vintages

    return read_code_vintages(read(country, VINTAGES), f"{country}/{VINTAGES}")


@cache
def splits(country: str) -> tuple[CodeSplit, ...]:
    """Return the shares of the units of a country that were split; none without a file."""
    from ..engine.formats.code_splits import read_code_splits

    if not path(country, SPLITS).is_file():
        return ()
    return read_code_splits(read(country, SPLITS), f"{country}/{SPLITS}")
