"""Write the tables of the documents from our own algorithms.

``python3 tools/method_tables.py`` needs numpy and scipy, no QGIS, and the reference
data (``SMACREG_REFERENCE``, default ``../shared``). Only the parts of the documents
between markers are written; the text around them is written by hand.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
REFERENCE = Path(os.environ.get("SMACREG_REFERENCE", ROOT.parent / "shared")).resolve()
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tools" / "tables")]

if "smacreg" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "smacreg", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["smacreg"] = package
    spec.loader.exec_module(package)

import ba_tables  # noqa: E402
import golden_case  # noqa: E402
import known_figures  # noqa: E402
import method_rows  # noqa: E402
from blocks import written  # noqa: E402
from norway import Norway  # noqa: E402


def blocks(reference: Path) -> dict[str, dict[str, str]]:
    """Return the generated parts by document and name."""
    norway = Norway(reference)
    judge = method_rows.Judge(norway)
    known = list(method_rows.known_rows(norway))
    names = {row.key: row.name for row in known}
    table, values = method_rows.shown(known, judge)
    others, _ = method_rows.shown(list(method_rows.more_rows(norway, judge)), judge)
    return {
        "methods.md": {
            "methods": table,
            "differences": known_figures.differences(values, names),
            "others": others,
            "sweden": method_rows.years_of_sweden(norway),
            "fua": method_rows.functional_urban_areas_said(norway, judge),
        },
        "ba-regions.md": ba_tables.blocks(norway),
        "guide.md": golden_case.blocks(norway),
    }


def main() -> None:
    for name, parts in blocks(REFERENCE).items():
        path = ROOT / "docs" / name
        before = path.read_text(encoding="utf-8")
        after = written(before, parts)
        path.write_text(after, encoding="utf-8", newline="\n")
        print(f"docs/{name}: {'changed' if after != before else 'as before'}")


if __name__ == "__main__":
    main()
