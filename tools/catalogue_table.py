"""Write the tables of docs/catalogue.md from the catalogue of Norway.

``python3 tools/catalogue_table.py`` needs Python with numpy, no QGIS. Only the parts of the
document between markers are written; the text around them is written by hand.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "docs" / "catalogue.md"
sys.path.insert(0, str(ROOT / "tools" / "tables"))

if "smacreg" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "smacreg", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["smacreg"] = package
    spec.loader.exec_module(package)

from blocks import table, written  # noqa: E402

from smacreg.smacreg_plugin.countries.pack import path  # noqa: E402
from smacreg.smacreg_plugin.engine.catalogue.catalogue import (  # noqa: E402
    Catalogue,
    read_catalogue,
)
from smacreg.smacreg_plugin.engine.catalogue.entries import CERTAINTIES, Indicator  # noqa: E402

HEADER = ("id", "name (nb)", "name (en)", "formula", "rule", "table", "certainty", "default")
VARIABLES = ("id", "name (nb)", "kind", "categories", "sum of", "table", "other column names")


def blocks() -> dict[str, str]:
    """Return the generated parts by name."""
    catalogue = read_catalogue(path("norway", "catalogue.json").read_bytes())
    parts = [_theme(catalogue, theme.id) for theme in catalogue.themes]
    return {
        "counts": _counts(catalogue),
        "indicators": "\n\n".join(parts),
        "variables": _variables(catalogue),
    }


def _theme(catalogue: Catalogue, id_: str) -> str:
    theme = next(theme for theme in catalogue.themes if theme.id == id_)
    rows = [_row(one) for one in catalogue.indicators if one.theme == id_]
    return f"### {theme.name.en} – {theme.name.nb}\n\n{table(HEADER, rows)}"


def _row(one: Indicator) -> list[str]:
    return [
        one.id,
        one.name.nb,
        one.name.en,
        formula(one),
        one.rule,
        ", ".join(one.tables),
        one.certainty,
        "yes" if one.default else "",
    ]


def formula(one: Indicator) -> str:
    """Return the whole formula of an indicator as it is read aloud."""
    numerator, long = str(one.numerator), len(one.numerator.terms) > 4
    if long:
        first, *_, last = one.numerator.terms
        numerator = f"{first} + … + {last}"
    if one.measure:
        numerator = f"{one.measure}({numerator})"
    if one.denominator is not None:
        both = (f"({text})" if " " in text else text for text in (numerator, str(one.denominator)))
        numerator = " / ".join(both)
    if one.factor != 1:
        numerator = f"{one.factor:g} × {numerator}"
    more = []
    if one.weight is not None:
        more.append(f"weighted by {one.weight}")
    if one.limit is not None:
        more.append(f"below {one.limit:g}")
    if one.change is not None:
        more.append(f"change over {one.change} years")
    return "; ".join([f"`{numerator}`", *more])


def _counts(catalogue: Catalogue) -> str:
    rows = []
    for certainty in CERTAINTIES:
        found = [one for one in catalogue.indicators if one.certainty == certainty]
        rows.append([certainty, str(len(found)), str(sum(one.default for one in found))])
    rows.append(["all", str(len(catalogue.indicators)), str(len(catalogue.default_set()))])
    return table(("certainty", "indicators", "in the default set"), rows, right=1)


def _variables(catalogue: Catalogue) -> str:
    return table(
        VARIABLES,
        [
            [
                f"`{one.id}`",
                one.name.nb,
                one.kind,
                one.dimension or "",
                " + ".join(f"`{part}`" for part in one.parts),
                ", ".join(one.tables),
                "; ".join(one.aliases),
            ]
            for one in catalogue.variables
        ],
    )


def main() -> None:
    before = DOCUMENT.read_text(encoding="utf-8")
    after = written(before, blocks())
    DOCUMENT.write_text(after, encoding="utf-8", newline="\n")
    print(f"docs/{DOCUMENT.name}: {'changed' if after != before else 'as before'}")


if __name__ == "__main__":
    main()
