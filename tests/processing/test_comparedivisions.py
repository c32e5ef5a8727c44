"""`comparedivisions` from layers to layers."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsVectorLayer,
    QgsWkbTypes,
)
from small_country import FLOWS, REGION, UNITS, Feedback, flow_table, memory_layer, square

OUTPUTS = ("DIFFERENCE", "ARROWS", "CONTINGENCY", "MEASURES", "STATISTICS")
DIFFERENCE_FIELDS = [
    "unit", "name", "first_region", "first_region_name", "second_region", "second_region_name",
    "matched_region", "matched_region_name", "change", "change_text", "moved", "merged",
    "residents", "persons", "shared_share", "now_within", "now_across",
]  # fmt: skip
# Østby goes from Nordby to Storvik, Ås has no region, and the island has one.
SECOND = {**REGION, "0203": "0101", "0103": None, "0301": "0301"}
NAMES = {"0101": "Storvikområdet", "0201": "Nordbyområdet", "0301": "Øya"}


def table(division, renamed=""):
    """Return a division as a table; regions may get another name."""
    rows = [
        (None, unit, region and renamed + region, region and NAMES.get(region, region))
        for unit, region in division.items()
    ]
    return memory_layer(
        "NoGeometry?field=kommune:string&field=reg:string&field=regname:string", rows, "division"
    )


@pytest.fixture
def compared(small):
    """Return the parameters of a run."""
    names = ("UNITS", "UNIT_FIELD", "NAME_FIELD", "FLOWS", "ORIGIN_FIELD", "DESTINATION_FIELD",
             "VALUE_FIELD")  # fmt: skip
    parameters = {name: small[name] for name in names}
    for name, layer in (("FIRST", table(REGION)), ("SECOND", table(SECOND, "R"))):
        parameters[name] = layer
        parameters[f"{name}_UNIT_FIELD"] = "kommune"
        parameters[f"{name}_REGION_FIELD"] = "reg"
        parameters[f"{name}_NAME_FIELD"] = "regname"
    return {**parameters, **dict.fromkeys(OUTPUTS, "memory:")}


def test_small_country(run, compared):
    outcome = run("comparedivisions", compared)
    assert outcome.layer("DIFFERENCE").fields().names() == DIFFERENCE_FIELDS
    units = {row["unit"]: row for row in outcome.rows("DIFFERENCE")}
    assert {unit: row["change"] for unit, row in units.items()} == {
        "0101": "kept", "0102": "kept", "0103": "only_first", "0201": "kept", "0202": "kept",
        "0203": "moved", "0301": "only_second",
    }  # fmt: skip
    moved = units["0203"]
    assert (moved["first_region"], moved["second_region"]) == ("0201", "R0101")
    assert (moved["matched_region"], moved["matched_region_name"]) == ("R0201", "Nordbyområdet")
    assert (moved["moved"], moved["merged"]) == (1, 0)
    assert moved["change_text"] == "Moved to another region"
    # Østby: 100 to Nordby, 60 at home, 10 to Lillevik.
    assert (moved["residents"], moved["persons"]) == (170, 170)
    assert (moved["now_within"], moved["now_across"]) == (10, 100)
    # Its regions: three of Nordby, and Storvik, Lillevik and Østby.
    assert moved["shared_share"] == pytest.approx(1 / 5)
    assert units["0301"]["first_region"] is units["0301"]["matched_region"] is None
    results = outcome.results
    assert (results["MOVED_UNITS"], results["MOVED_PERSONS"]) == (1, 170)
    assert results["COMPARED_UNITS"] == 5
    assert (results["FIRST_REGIONS"], results["SECOND_REGIONS"]) == (2, 3)
    # Five to Østby from Lillevik no longer cross a border either.
    assert (results["NOW_WITHIN"], results["NOW_ACROSS"]) == (15, 100)
    # Of {0101, 0102 | 0201, 0202, 0203} against {0101, 0102, 0203 | 0201, 0202}: S = 2, A = B = 4,
    # C = 10, E = 1.6.
    assert results["ARI"] == pytest.approx((2 - 1.6) / (4 - 1.6))
    assert results["LIKENESS"] == pytest.approx(100 * results["ARI"])
    total = sum(persons for *_, persons in FLOWS)
    assert results["FIRST_INTERNAL_SHARE"] == pytest.approx(1 - 60 / total)
    said = " ".join(outcome.feedback.info)
    assert "First division:" in said
    assert "1 of 5 units and 170 persons" in said


def test_arrows(run, compared):
    outcome = run("comparedivisions", compared)
    layer = outcome.layer("ARROWS")
    assert layer.wkbType() == QgsWkbTypes.Type.LineString
    (row,) = outcome.rows("ARROWS")
    assert (row["first_region"], row["second_region"]) == ("0201", "R0101")
    assert (row["from_centre_name"], row["to_centre_name"]) == ("Nordby", "Storvik")
    assert (row["units"], row["persons"]) == (1, 170)
    units = {f["code"]: f.geometry() for f in compared["UNITS"].getFeatures()}
    (feature,) = layer.getFeatures()
    start, end = feature.geometry().asPolyline()
    assert units["0201"].contains(start)
    assert units["0101"].contains(end)


def test_tables(run, compared):
    outcome = run("comparedivisions", compared)
    rows = [
        (r["first_region"], r["second_region"], r["units"], r["matched"])
        for r in outcome.rows("CONTINGENCY")
    ]
    assert rows == [
        (None, "R0301", 1, 0), ("0101", None, 1, 0), ("0101", "R0101", 2, 1),
        ("0201", "R0101", 1, 0), ("0201", "R0201", 2, 1),
    ]  # fmt: skip
    measures = {row["statistic"]: row for row in outcome.rows("MEASURES")}
    assert measures["moved_persons"]["value"] == 170
    assert measures["moved_persons"]["meaning"] == "Persons who change region"
    assert measures["vi"]["value"] == outcome.results["VI"]
    statistics = {row["statistic"]: row for row in outcome.rows("STATISTICS")}
    regions = statistics["regions"]
    assert (regions["first_value"], regions["second_value"], regions["difference"]) == (2, 3, 1)
    assert all(row["meaning"] for row in (*measures.values(), *statistics.values()))


def test_equal_divisions(run, compared):
    outcome = run("comparedivisions", {**compared, "SECOND": table(REGION, "R")})
    assert (outcome.results["LIKENESS"], outcome.results["VI"]) == (100, 0)
    assert outcome.results["MOVED_UNITS"] == 0
    assert outcome.rows("ARROWS") == []


def test_other_persons_decide_which_region_is_which(run, compared):
    people = memory_layer(
        "Polygon?crs=EPSG:25833&field=code:string&field=name:string&field=people:integer",
        [(square(c, r), code, name, 9000 if code == "0203" else 10) for code, name, c, r in UNITS],
    )
    outcome = run("comparedivisions", {**compared, "UNITS": people, "PERSONS_FIELD": "people"})
    units = {row["unit"]: row for row in outcome.rows("DIFFERENCE")}
    # The region of Østby's 9,000 is now what Nordby's region became; the others moved.
    assert units["0203"]["change"] == "kept"
    assert units["0203"]["persons"] == 9000
    assert [unit for unit, row in units.items() if row["moved"]] == ["0101", "0102", "0201", "0202"]
    assert outcome.results["MOVED_PERSONS"] == 40


def test_region_polygons(run, compared):
    # Two boxes: everything west of column 2, and everything else but the island.
    west = "POLYGON((200000 6600000, 220000 6600000, 220000 6640000, 200000 6640000, "
    west += "200000 6600000))"
    east = "POLYGON((220000 6600000, 240000 6600000, 240000 6640000, 220000 6640000, "
    east += "220000 6600000))"
    polygons = memory_layer(
        "Polygon?crs=EPSG:25833&field=id:string", [(west, "w"), (east, "e")], "regions"
    )
    change = {"SECOND": polygons, "SECOND_UNIT_FIELD": None, "SECOND_REGION_FIELD": "id",
              "SECOND_NAME_FIELD": None}  # fmt: skip
    outcome = run("comparedivisions", {**compared, **change})
    assert outcome.results["LIKENESS"] == 100
    assert outcome.results["COMPARED_UNITS"] == 6


def merger(**rows):
    """Return a code table; each row is old code -> (new code, persons)."""
    return memory_layer(
        "NoGeometry?field=old:string&field=new:string&field=people:integer",
        [(None, old.strip("_"), new, people) for old, (new, people) in rows.items()],
        "changes",
    )


@pytest.fixture
def merged(compared):
    """Return the parameters of a run in which Østby was two municipalities before."""
    before = {**REGION, "old1": "0201", "old2": "0101"}
    del before["0203"]
    return {
        **compared,
        "FIRST": table(before),
        "CODE_CHANGES": merger(old1=("0203", 300), old2=("0203", 200)),
        "OLD_CODE_FIELD": "old",
        "NEW_CODE_FIELD": "new",
        "OLD_PERSONS_FIELD": "people",
    }


def test_a_move_that_comes_from_a_merger(run, merged):
    outcome = run("comparedivisions", merged)
    units = {row["unit"]: row for row in outcome.rows("DIFFERENCE")}
    assert units["0203"]["change"] == "merged"
    assert (units["0203"]["moved"], units["0203"]["merged"]) == (1, 1)
    assert units["0203"]["first_region"] == "0201"
    assert outcome.results["MERGED_UNITS"] == 1
    assert any("municipal merger may be the reason" in line for line in outcome.feedback.info)
    assert any("most of its persons lived in" in line for line in outcome.feedback.info)
    # With most people in the other part it did not move, but is still merged.
    other = run(
        "comparedivisions",
        {**merged, "CODE_CHANGES": merger(old1=("0203", 200), old2=("0203", 300))},
    )
    row = next(row for row in other.rows("DIFFERENCE") if row["unit"] == "0203")
    assert (row["first_region"], row["change"], row["merged"]) == ("0101", "kept", 1)


def test_merger_without_persons(run, merged):
    outcome = run("comparedivisions", {**merged, "OLD_PERSONS_FIELD": None})
    assert any("most of its old units" in line for line in outcome.feedback.info)


def test_code_table_with_polygons_is_not_used(run, merged):
    polygons = memory_layer(
        "Polygon?crs=EPSG:25833&field=id:string", [(square(c, r), u) for u, _, c, r in UNITS]
    )
    change = {"FIRST": polygons, "FIRST_UNIT_FIELD": None, "FIRST_REGION_FIELD": "id",
              "FIRST_NAME_FIELD": None}  # fmt: skip
    outcome = run("comparedivisions", {**merged, **change})
    assert any("code table is not used" in line for line in outcome.feedback.warnings)


def test_only_headings_with_lines_are_written(run, compared):
    outcome = run("comparedivisions", {**compared, "FIRST": table({**REGION, "0301": "0201"})})
    assert "First division:" not in outcome.feedback.info
    assert "Second division:" in outcome.feedback.info


def test_an_error_stands_under_the_division_that_it_is_about(provider, compared):
    feedback = Feedback()
    with pytest.raises(QgsProcessingException, match="no row with a unit code"):
        provider.algorithm("comparedivisions").create().run(
            {**compared, "SECOND": table({})}, QgsProcessingContext(), feedback, {}, False
        )
    assert feedback.info[-1] == "Second division:"


def test_lines_are_missed_only_where_they_were_asked_for(run, compared):
    rows = [("" if code == "0101" else square(c, r), code, n) for code, n, c, r in UNITS]
    units = memory_layer("Polygon?crs=EPSG:25833&field=code:string&field=name:string", rows)
    asked = {**compared, "UNITS": units}
    missed = "Lines that are not on the map"
    outcome = run("comparedivisions", asked)
    assert any(line.startswith(missed) for line in outcome.feedback.warnings)
    del asked["ARROWS"]
    outcome = run("comparedivisions", asked)
    assert "ARROWS" not in outcome.results
    assert not any(line.startswith(missed) for line in outcome.feedback.warnings)


def test_units_in_one_division_only_are_a_warning(run, compared):
    outcome = run("comparedivisions", compared)
    assert any("in only one of the divisions" in line for line in outcome.feedback.warnings)


def test_usual_names_of_the_code_table(run, merged):
    rows = [(None, "old1", "0203"), (None, "old2", "0203")]
    usual = memory_layer("NoGeometry?field=old_code:string&field=new_code:string", rows)
    left_out = ("OLD_CODE_FIELD", "NEW_CODE_FIELD", "OLD_PERSONS_FIELD")
    given = {name: value for name, value in merged.items() if name not in left_out}
    outcome = run("comparedivisions", {**given, "CODE_CHANGES": usual})
    assert {row["unit"]: row["merged"] for row in outcome.rows("DIFFERENCE")}["0203"] == 1


def test_style(run, compared, tmp_path):
    paths = {name: str(tmp_path / f"{name}.gpkg") for name in ("DIFFERENCE", "ARROWS")}
    run("comparedivisions", {**compared, **paths})
    units = QgsVectorLayer(paths["DIFFERENCE"], "units", "ogr")
    rules = units.renderer().rootRule().children()
    assert [rule.filterExpression() for rule in rules] == [
        "\"change\" = 'moved'", "\"change\" = 'merged'", "\"change\" = 'kept'", "ELSE",
    ]  # fmt: skip
    assert units.labelsEnabled()
    arrows = QgsVectorLayer(paths["ARROWS"], "arrows", "ogr")
    symbol = arrows.renderer().rootRule().children()[0].symbol()
    assert symbol.symbolLayer(0).headLength() > 0


BAD = {
    "nothing in common": (
        lambda: {"FIRST": table({"0101": "a"}), "SECOND": table({"0102": "b"})},
        "No unit has a region in both divisions",
    ),
    "codes of another year": (
        lambda: {"SECOND": table({f"9{unit}": region for unit, region in REGION.items()})},
        "No code of the division",
    ),
    "few units in common": (
        lambda: {
            "FIRST": table({"0101": "a", "0102": "a", "0103": "a"}),
            "SECOND": table({"0101": "a", "0201": "a", "0202": "a"}),
        },
        "Only 1 of 5 units with a region",
    ),
    "empty division": (lambda: {"SECOND": table({})}, "no row with a unit code"),
    "no regions": (
        lambda: {"FIRST": table(dict.fromkeys(REGION))},
        "has no region for any unit",
    ),
    "no such field": (lambda: {"SECOND_REGION_FIELD": "region"}, "no field “region”"),
    "negative persons": (
        lambda: {
            "UNITS": memory_layer(
                "Polygon?crs=EPSG:25833&field=code:string&field=name:string&field=n:integer",
                [(square(c, r), code, name, -1) for code, name, c, r in UNITS],
            ),
            "PERSONS_FIELD": "n",
        },
        "“n” is negative for 0101 in row 1",
    ),
    "names instead of persons": (lambda: {"PERSONS_FIELD": "name"}, "are not numbers"),
    "code table without fields": (
        lambda: {"CODE_CHANGES": flow_table()},
        "not the field for “Old code”",
    ),
    "code table of other units": (
        lambda: {
            "CODE_CHANGES": merger(a=("b", 1)),
            "OLD_CODE_FIELD": "old",
            "NEW_CODE_FIELD": "new",
        },
        "No new code of the code table",
    ),
    "code table in a circle": (
        lambda: {
            "CODE_CHANGES": merger(a=("b", 1), b=("a", 1), c=("0101", 1)),
            "OLD_CODE_FIELD": "old",
            "NEW_CODE_FIELD": "new",
        },
        "leads in a circle",
    ),
    "share that is none": (
        lambda: {
            "CODE_CHANGES": merger(a=("0101", 5)),
            "OLD_CODE_FIELD": "old",
            "NEW_CODE_FIELD": "new",
            "SHARE_FIELD": "people",
        },
        "share in the field “people” is 5",
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(provider, compared, tmp_path, case):
    change, sentence = BAD[case]
    outputs = {"DIFFERENCE": str(tmp_path / "a.gpkg"), "MEASURES": str(tmp_path / "b.csv")}
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        provider.algorithm("comparedivisions").create().run(
            {**compared, **outputs, **change()}, QgsProcessingContext(), Feedback(), {}, False
        )
    text = str(caught.value).strip()
    assert text.endswith(".")
    assert "{" not in text
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("at", [1, 24, 50, 70, 90])
def test_cancel(provider, compared, tmp_path, at):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in OUTPUTS}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        provider.algorithm("comparedivisions").create().run(
            {**compared, **outputs}, QgsProcessingContext(), Feedback(cancel_at=at), {}, False
        )
    assert list(tmp_path.iterdir()) == []
