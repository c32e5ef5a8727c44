"""Derive the code files of the Norwegian country pack from published tables.

    python3 tools/country_pack.py FOLDER

FOLDER holds `norway_areas.gpkg` (municipalities of 2017, 2019, 2020 and 2024), population by the
codes of each year and by statistical sub-area, `municipality_codes_to_2024.csv` and population on
the borders of 2024. What is written are facts of Statistics Norway's KLASS 131 and shares computed
here; each file names its source and licence. Two sources that disagree stop the tool.
"""

from __future__ import annotations

import sys
from pathlib import Path

from packs.splits import splits
from packs.tables import Tables
from packs.vintages import vintages
from packs.writing import write

PACK = Path(__file__).resolve().parents[1] / "smacreg_plugin" / "countries" / "norway"


def main(arguments: list[str]) -> int:
    """Write both files and say what is in them."""
    if len(arguments) != 1:
        sys.exit(__doc__)
    tables = Tables(Path(arguments[0]))
    for name, content in (
        ("code_vintages.json", vintages(tables)),
        ("code_splits.json", splits(tables)),
    ):
        write(PACK / name, content)
        print(f"{PACK / name}: {(PACK / name).stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
