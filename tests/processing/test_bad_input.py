"""Bad input is refused with one sentence, and nothing is left behind.

The check of parameters that the dialog makes is left out, as a model leaves it
out: what it would catch must be caught by the run itself.
"""

from __future__ import annotations

import sqlite3

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject, QgsVectorLayer
from small_country import FLOWS, UNITS, Feedback, flow_table, memory_layer, square, unit_layer
from test_refusals import save, table_in


def units(rows):
    return lambda: {"UNITS": unit_layer(rows)}


def flows(rows, kind="string"):
    return lambda: {"FLOWS": flow_table([(a, b, n) for a, b, n in rows], kind)}


def with_value(value, kind="string"):
    return flows([*[(a, b, n if kind == "double" else str(n)) for a, b, n in FLOWS[:-1]],
                  (*FLOWS[-1][:2], value)], kind)  # fmt: skip


def years(*found, **parameters):
    def layers():
        table = memory_layer(
            "NoGeometry?field=home:string&field=work:string&field=persons:integer"
            "&field=year:string",
            [(None, *row, year) for row in FLOWS for year in found],
        )
        return {"FLOWS": table, **parameters}

    return layers


def integer_units():
    return {
        "UNITS": memory_layer(
            "Polygon?crs=EPSG:25833&field=code:integer&field=name:string",
            [(square(c, r), int(code), name) for code, name, c, r in UNITS],
        )
    }


PRESET = {"LINKAGE": None, "MIN_SIZE": None, "MIN_SELF_CONTAINMENT": None, "TARGET_SIZE": None,
          "TARGET_SELF_CONTAINMENT": None}  # fmt: skip
OTHER_YEAR = [(a.replace("01", "51"), b.replace("01", "51"), n) for a, b, n in FLOWS]

BAD = {
    "no units": (units([]), "unit layer has no features"),
    "one unit": (units(UNITS[:1]), r"only one unit \(0101\)"),
    "duplicate codes": (units([*UNITS, UNITS[0]]), r"“code” occur more than once \(e\.g\. 0101\)"),
    "NULL code": (units([*UNITS, (None, "x", 8, 8)]), r"1 units have no code .* row 8"),
    "empty code": (units([*UNITS, ("", "x", 8, 8)]), "1 units have no code"),
    "persons are codes": (lambda: {"VALUE_FIELD": "home"}, "“home” is chosen for"),
    "no flows": (flows([]), "has no rows"),
    "NULL residence": (flows([*FLOWS, (None, "0101", 5)]), "no code in the field “home”"),
    "empty workplace": (flows([*FLOWS, ("0101", "", 5)]), "no code in the field “work”"),
    "NULL persons": (with_value(None), r"1 rows have no value in the field “persons” .*row 16"),
    "empty persons": (with_value(""), "no value in the field “persons”"),
    "decimal comma": (with_value("10,5"), "decimal comma.*“10,5” in row 16"),
    "thousands separator": (with_value("1 250"), "thousands separator.*“1 250”"),
    "points as thousands": (with_value("1.250.000"), "thousands separator.*“1.250.000”"),
    "words": (with_value("many"), "are not numbers.*“many” in row 16"),
    "suppressed cells": (with_value(".."), "are not numbers.*“..”"),
    "underscore": (with_value("1_000"), "are not numbers"),
    "boolean text": (with_value("true"), "are not numbers"),
    "negative": (with_value("-3"), "negative.*-3 in row 16"),
    "NaN": (with_value(float("nan"), "double"), "not finite|no value"),
    "NaN as text": (with_value("nan"), "not finite"),
    "infinite": (with_value(float("inf"), "double"), "not finite"),
    "all zero": (flows([(a, b, 0) for a, b, _ in FLOWS]), "No commuters are left"),
    "no code fits": (flows([("a", "b", 1), ("b", "a", 2)]), "None of the codes"),
    "names instead of codes": (lambda: {"UNIT_FIELD": "name"}, "None of the codes.*“name”"),
    "codes of another year": (flows(OTHER_YEAR), r"% of the persons|None of the codes"),
    "zeros lost in the table": (
        flows([(a.lstrip("0"), b.lstrip("0"), n) for a, b, n in FLOWS]),
        "leading zeros.*101 → 0101.*lpad",
    ),
    "zeros lost in the map": (integer_units, "codes in the field “code”.*101 → 0101.*lpad"),
    "nobody commutes": (flows([(a, a, 10) for a, *_ in UNITS]), "link to another unit"),
    "nobody has a job": (flows([("0101", "9999", 5), ("0102", "9999", 5)]), "% of the persons"),
    "several years": (years("2021", "2022", YEAR_FIELD="year"), r"several years \(2021, 2022\)"),
    "year that is not there": (
        years("2021", "2022", YEAR_FIELD="year", YEAR="2020"),
        "2020 is not in the field “year”.*2021, 2022",
    ),
    "year without a field": (lambda: {"YEAR": "2022"}, "no year field"),
    "unknown unit field": (lambda: {"UNIT_FIELD": "kode"}, "no field “kode”.*code, name"),
    "unknown name field": (lambda: {"NAME_FIELD": "navn"}, "no field “navn”"),
    "unknown residence field": (lambda: {"ORIGIN_FIELD": "bosted"}, "no field “bosted”"),
    "unknown value field": (lambda: {"VALUE_FIELD": "antall"}, "no field “antall”"),
    "unknown year field": (lambda: {"YEAR_FIELD": "år"}, "no field “år”"),
    "tables swapped": (
        lambda: {"UNITS": flow_table(), "FLOWS": unit_layer()},
        "no field “code” in the input “Units",
    ),
    "custom without values": (lambda: dict(PRESET), "fill in Linkage, Minimum size"),
    "preset with another size": (
        lambda: {**PRESET, "PRESET": 0, "MIN_SIZE": 50},
        "Minimum size is 50.*“Norwegian small regions” uses 100",
    ),
    "preset with another linkage": (
        lambda: {**PRESET, "PRESET": 0, "LINKAGE": 2},
        "Linkage is Intramax.*uses CURDS",
    ),
    "self-containment in per cent": (
        lambda: {"MIN_SELF_CONTAINMENT": 66.67, "TARGET_SELF_CONTAINMENT": 75},
        "Minimum self-containment is 66.67",
    ),
    "self-containment of zero": (lambda: {"MIN_SELF_CONTAINMENT": 0}, "above 0"),
    "negative size": (lambda: {"MIN_SIZE": -1}, "Minimum size is -1"),
    "sizes the wrong way round": (lambda: {"MIN_SIZE": 5000}, "must be smaller than Target size"),
    "shares the wrong way round": (
        lambda: {"MIN_SELF_CONTAINMENT": 0.9},
        "must be smaller than Target self-containment",
    ),
    "package-compatible with CURDS": (
        lambda: {"METHOD": 2, "LINKAGE": 1},
        "only the linkage Smart",
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(provider, small, tmp_path, case):
    change, sentence = BAD[case]
    outputs = {
        name: str(tmp_path / f"{name}.gpkg") for name in ("UNIT_REGIONS", "REGIONS", "DECISION_LOG")
    }
    parameters = {**small, **outputs, "RUN_RECORD": str(tmp_path / "record.json"), **change()}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = provider.algorithm("selfcontainment").create()
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        algorithm.run(parameters, context, Feedback(), {}, False)
    text = str(caught.value).strip()
    assert text.endswith(".")
    assert "\n" not in text
    assert "{" not in text
    assert list(tmp_path.iterdir()) == []


def test_bad_sources(provider, small):
    for name in ("UNITS", "FLOWS"):
        for value in ("/nowhere/map.gpkg", "", None):
            with pytest.raises(QgsProcessingException):
                provider.algorithm("selfcontainment").run(
                    {**small, name: value}, QgsProcessingContext(), Feedback(), {}, False
                )


def test_locked_geopackage(provider, small, tmp_path):
    path = tmp_path / "map.gpkg"
    save(unit_layer(), path)
    lock = sqlite3.connect(path, isolation_level=None)
    lock.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(QgsProcessingException, match=r"cannot be written|incomplete"):
            provider.algorithm("selfcontainment").run(
                {**small, "REGIONS": table_in(path, "regions")},
                QgsProcessingContext(),
                Feedback(),
                {},
                False,
            )
    finally:
        lock.close()
    layer = QgsVectorLayer(f"{path}|layername=units", "", "ogr")
    assert layer.featureCount() == len(UNITS)
    assert len(layer.dataProvider().subLayers()) == 1
