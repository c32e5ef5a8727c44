"""A small catalogue of one's own for tests, and a table as columns."""

from __future__ import annotations

from typing import Any

from smacreg.smacreg_plugin.engine.catalogue.catalogue import Catalogue, read_catalogue
from smacreg.smacreg_plugin.engine.flows import Units
from smacreg.smacreg_plugin.engine.indicators.observations import Observations
from smacreg.smacreg_plugin.engine.indicators.regional import (
    Inputs,
    Regional,
    regional_indicators,
)
from smacreg.smacreg_plugin.engine.indicators.statistics_layout import recognise
from smacreg.smacreg_plugin.engine.indicators.statistics_tables import read_statistics
from smacreg.smacreg_plugin.engine.partition import Partition


def text(value: str) -> dict[str, str]:
    return dict.fromkeys(("nb", "nn", "en"), value)


def variable(name: str, kind: str = "count", **more: Any) -> dict[str, Any]:
    return {"id": name, "name": text(name), "unit": "persons", "kind": kind, **more}


def indicator(name: str, rule: str, numerator: str, **more: Any) -> dict[str, Any]:
    return {
        "id": name, "theme": "people", "name": text(name), "definition": text(name),
        "unit": text("%"), "direction": 0, "rule": rule, "numerator": numerator,
        "level": "municipality", "certainty": "certain", **more,
    }  # fmt: skip


VARIABLES = (
    variable("population", dimension="age", parts=["women", "men"], aliases=["persons"]),
    variable("women", dimension="age"),
    variable("men", dimension="age"),
    variable("employed", tables=["11618"]),
    variable("jobs", parts=["jobs_industry"]),
    variable("jobs_industry", dimension="industry"),
    variable("result", "amount"),
    variable("revenue", "amount"),
    variable("income", "median"),
    variable("coverage", "rate"),
    variable("commuters"),
)


def catalogue(*indicators: dict[str, Any]) -> Catalogue:
    return read_catalogue(
        {
            "format": "smacreg-catalogue",
            "version": 1,
            "country": "NO",
            "themes": [{"id": "people", "name": text("People")}],
            "variables": list(VARIABLES),
            "indicators": list(indicators),
        }
    )


def table(columns: dict[str, list[Any]], known: Catalogue | None = None, **more: Any):
    """Return a table as observations."""
    known = known or catalogue()
    options = {"table": "t", "default_variable": "population", **more}
    chosen = options.pop("chosen", None)
    layout = recognise(list(columns), known, chosen=chosen, **options)
    return read_statistics(columns, layout, known, **options)


def regional(
    columns: dict[str, list[Any]] | list[Observations],
    indicators: list[dict[str, Any]],
    regions: dict[str, str],
    centres: dict[str, str] | None = None,
    **more: Any,
) -> Regional:
    """Return indicators from one table, or from observations."""
    known = catalogue(*indicators)
    tables = columns if isinstance(columns, list) else [table(columns, known)]
    flows, settings, periods = (more.pop(name, None) for name in ("flows", "settings", "periods"))
    assert not more
    inputs = Inputs(
        Units.from_table(list(regions)),
        Partition.from_labels(list(regions), list(regions.values())),
        centres or {},
        tables,
        known,
        flows,
        "code",
    )
    return regional_indicators(inputs, known.indicators, settings, periods or "")


def rows(found: Regional) -> dict[tuple[Any, ...], dict[str, Any]]:
    """Return the long table by unit, level, part, indicator, period and variant."""
    names = ("value", "numerator", "denominator", "status", "source", "coverage", "approx",
             "imputed")  # fmt: skip
    return {
        tuple("" if key is None else key for key in row[:6]): dict(zip(names, row[6:]))
        for row in found.table.long()
    }
