"""Pins, the comparison, search and table: the one state and what is read from it."""

from __future__ import annotations

import json
import math

import pytest
from qgis.core import NULL
from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from region_project import (
    AALESUND,
    BURDEN,
    CODES,
    KINN,
    KRISTIANSUND,
    MOERE,
    MOLDE,
    NAMSOS,
    PERIODS,
    SHARE,
    SIZE,
    TRONDHEIM,
    loaded,
    long_rows,
    long_table,
    region_rows,
    regions_layer,
)

from smacreg.smacreg_plugin.dock.comparison import CENTRE, COUNTY, GROUP, NATION, WHOLE, Comparison
from smacreg.smacreg_plugin.dock.layers import choice_of
from smacreg.smacreg_plugin.dock.loading import load
from smacreg.smacreg_plugin.dock.pins import MOST, Pins
from smacreg.smacreg_plugin.dock.table_model import SORT_ROLE, ComparisonModel

# --- pins -------------------------------------------------------------------------------------


def test_a_region_keeps_its_colour_while_others_come_and_go():
    pins = Pins()
    for region in "abc":
        assert pins.add(region)
    assert not pins.add("a")
    assert not pins.add("")
    assert pins.remove("b")
    assert pins.colour("c") == 2
    assert pins.add("d")
    assert pins.colour("d") == 1
    assert list(pins) == ["a", "c", "d"]


def test_eight_regions_at_most():
    pins = Pins()
    assert [pins.add(str(k)) for k in range(MOST + 1)] == [True] * MOST + [False]
    assert pins.is_full
    assert MOST == 8


def test_another_one_leads_when_the_leading_region_goes():
    pins = Pins()
    for region in "abc":
        pins.add(region)
    assert pins.lead("b")
    assert not pins.lead("b")
    assert not pins.lead("z")
    pins.remove("b")
    assert pins.leading == "a"
    assert pins.keep(["c"]) == ["a"]
    assert pins.leading == "c"


def test_pins_are_written_and_read_again():
    pins = Pins()
    for region in ("1508", "Ås", '"'):
        pins.add(region)
    pins.remove("1508")
    pins.lead('"')
    again = Pins.from_text(pins.to_text())
    assert (list(again), again.leading) == (["Ås", '"'], '"')
    assert again.colour("Ås") == 1


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "null", "{", '{"pins": 3}', '{"pins": {"a": "x"}, "leading": ""}',
        json.dumps({"pins": {"a": 0, "b": 0}, "leading": "a"}),
        json.dumps({"pins": {"a": 99}, "leading": "a"}),
        json.dumps({"pins": {"a": -1}, "leading": "a"}),
        json.dumps({"pins": {str(k): k for k in range(9)}, "leading": "0"}),
    ],
)  # fmt: skip
def test_what_is_no_saved_set_of_pins_is_an_empty_one(text):
    assert len(Pins.from_text(text)) == 0


# --- the comparison -----------------------------------------------------------------------------


def test_only_known_regions_are_pinned(qgis_app):
    comparison = loaded()
    heard = []
    comparison.pins_changed.connect(lambda: heard.append(list(comparison.pins)))
    assert comparison.pin(MOLDE)
    assert not comparison.pin(MOLDE)
    assert not comparison.pin("9999")
    comparison.toggle(KINN)
    comparison.toggle(MOLDE)
    comparison.unpin("9999")
    assert heard == [[MOLDE], [MOLDE, KINN], [KINN]]


def test_the_county_is_that_of_the_centre(qgis_app):
    comparison = loaded()
    comparison.pin(MOLDE)
    assert comparison.county == "Møre og Romsdal"
    comparison.compare_with(COUNTY)
    assert sorted(comparison.members()) == sorted(MOERE)
    members = comparison.members_for_engine()
    assert [code for code, is_in in zip(comparison.table.ids, members) if is_in] == sorted(MOERE)
    comparison.pin(TRONDHEIM)
    comparison.lead(TRONDHEIM)
    assert "Trøndelag" in comparison.county


def test_a_group_holds_known_regions_only(qgis_app):
    comparison = loaded()
    comparison.compare_with(GROUP, [KINN, MOLDE, "9999", KINN])
    assert comparison.group == (MOLDE, KINN)
    comparison.compare_with(NATION)
    assert comparison.members() == []
    assert comparison.members_for_engine() is None
    assert comparison.group == (MOLDE, KINN)


def test_other_data_let_go_of_what_they_do_not_have(qgis_app):
    comparison = loaded()
    for code in (MOLDE, KINN):
        comparison.pin(code)
    comparison.choose_indicator(BURDEN)
    comparison.show(CENTRE, "2021")
    comparison.compare_with(GROUP, [MOLDE, TRONDHEIM])
    rows = [r for r in long_rows() if r[0] in (KINN, TRONDHEIM, "NO") and r[4] == "2022"]
    other = loaded([r for r in rows if r[3] != BURDEN and r[2] not in ("centre", "hinterland")])
    comparison.load(other.regions, other.table, other.measures, other.counties)
    assert list(comparison.pins) == [KINN]
    assert comparison.group == (TRONDHEIM,)
    assert comparison.indicator == SHARE
    # Neither a period nor a part is shown that nothing has.
    assert (comparison.part, comparison.period) == (WHOLE, "")


def test_choices_outlive_data_that_are_gone_for_a_while(qgis_app):
    comparison = loaded()
    data = comparison.regions, comparison.table, comparison.measures, comparison.counties
    comparison.pin(MOLDE)
    comparison.choose_indicator(BURDEN)
    comparison.show(CENTRE, "2021")
    comparison.load(type(data[0])(), None, (), {})
    assert comparison.search("molde") == []
    assert comparison.leading is None
    assert comparison.measure is None
    assert comparison.series(BURDEN) is None
    comparison.load(*data)
    assert list(comparison.pins) == [MOLDE]
    assert comparison.indicator == BURDEN
    assert (comparison.part, comparison.period) == (CENTRE, "2021")


def test_nothing_is_lit_twice(qgis_app):
    comparison = loaded()
    heard = []
    comparison.highlighted.connect(heard.append)
    for regions in ([MOLDE], [MOLDE], [], []):
        comparison.highlight(regions)
    assert heard == [[MOLDE], []]


# --- reading ------------------------------------------------------------------------------------


def test_regions_of_one_name_are_told_apart_by_their_codes(qgis_app):
    rows = [(shape, code, "Nes", centre, value) for shape, code, _, centre, value in region_rows()]
    comparison = loaded(regions=rows)
    assert comparison.name(MOLDE) == "Nes (1506)"
    assert len(set(comparison.regions.names.values())) == len(CODES)
    assert set(comparison.search("nes")) == set(CODES)


def test_features_without_a_code_or_a_name(qgis_app):
    rows = region_rows()
    rows[0] = (rows[0][0], NULL, "Nobody", NULL, NULL)
    rows[1] = (rows[1][0], MOLDE, NULL, NULL, NULL)
    rows.append((None, KINN, "Kinn again", NULL, NULL))
    comparison = loaded(regions=rows)
    assert "Nobody" not in comparison.regions.names.values()
    assert comparison.name(MOLDE) == MOLDE
    # Several features are one region, under the name that came first.
    assert comparison.name(KINN) == "Kinn"
    assert len(comparison.regions.features[KINN]) == 2


def test_what_is_only_on_the_map_or_only_in_the_table_is_told(qgis_app):
    layer = regions_layer(region_rows()[1:])
    table = long_table([row for row in long_rows() if row[0] != KINN])
    found = load(choice_of(layer, table), layer, table)
    assert found.notes == (
        "1 regions on the map are not in the table: 4602.",
        "1 regions of the table are not on the map: 1508.",
    )
    comparison = Comparison()
    comparison.load(found.regions, found.table, found.measures, found.counties)
    assert not comparison.pin(KINN)
    assert comparison.pin(AALESUND)


@pytest.mark.parametrize("missing", ["unit", "indicator", "value"])
def test_a_table_that_is_no_long_table_is_said_in_a_sentence(missing, qgis_app):
    layer, table = regions_layer(), long_table()
    table.dataProvider().deleteAttributes([table.fields().lookupField(missing)])
    table.updateFields()
    found = load(choice_of(layer, table), layer, table)
    assert found.table is None
    assert f"“{missing}”" in found.problem
    assert "Statistikk" in found.problem


def test_a_table_of_other_codes_is_said_in_a_sentence(qgis_app):
    layer, table = regions_layer(), long_table(long_rows(["1", "2"]))
    found = load(choice_of(layer, table), layer, table)
    assert "No code of the layer “Regioner” (e.g. 1508)" in found.problem


# --- search -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("alesund", AALESUND), ("Åle", AALESUND), ("ÅLESUND ", AALESUND),
        ("kristian", KRISTIANSUND),
    ],
)  # fmt: skip
def test_search_does_not_care_about_accents(typed, first, qgis_app):
    assert loaded().search(typed)[0] == first


def test_search_for_nothing_finds_nothing(qgis_app):
    comparison = loaded()
    assert comparison.search("") == comparison.search("  ") == comparison.search("xyz") == []


# --- the table ----------------------------------------------------------------------------------


@pytest.fixture
def model(qgis_app):
    rows = [
        (*row[:6], None, None, None, "missing", row[10])
        if row[:4] == (KINN, "region", "region", SHARE)
        else row
        for row in long_rows()
    ]
    comparison = loaded(rows)
    for code in (MOLDE, KINN):
        comparison.pin(code)
    model = ComparisonModel(comparison)
    model.refresh()
    return model


def texts(model, row):
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_the_table_says_what_the_charts_say(model):
    head = [
        model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())
    ]
    assert head == ["Indicator", "Molde", "Kinn", "the nation", "Unit of measure", "Period"]
    assert [model.indicator(row) for row in range(model.rowCount())] == [SIZE, SHARE, BURDEN]
    share = texts(model, 1)
    assert share[1:] == ["13.1", "–", "21.7", "per cent", "2022"]
    tip = model.index(1, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "no value: too little of the region is known"
    assert model.index(1, 3).data(Qt.ItemDataRole.ToolTipRole) == "07459"
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    # A number of persons is not held against the nation's.
    assert texts(model, 0)[3] == "–"


def test_missing_numbers_are_sorted_last_whatever_the_order(model):
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setSortRole(SORT_ROLE)
    proxy.sort(2)
    values = [proxy.index(row, 2).data(SORT_ROLE) for row in range(3)]
    assert [value is None for value in values] == [False, False, True]
    assert values[:2] == sorted(values[:2])


def test_the_table_has_no_children_and_no_vertical_names(model):
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.data(QModelIndex()) is None


def test_without_pins_the_table_has_the_comparator_only(qgis_app):
    model = ComparisonModel(loaded())
    model.refresh()
    assert model.columnCount() == 4
    assert model.rowCount() == 3
    ComparisonModel(Comparison()).refresh()


def test_periods_that_regions_have(qgis_app):
    comparison = loaded()
    assert comparison.periods() == {}
    comparison.show(WHOLE, "2021")
    assert comparison.periods() == dict.fromkeys((SIZE, SHARE, BURDEN), "2021")
    series = comparison.series(SHARE)
    assert series.periods == PERIODS
    assert math.isfinite(series.value[0, 0, comparison.table.position(NAMSOS)])
