"""Each view on data of all kinds: it is drawn, and it says in words what it shows."""

from __future__ import annotations

import pytest
from qgis.PyQt import sip
from region_project import (
    AALESUND,
    BURDEN,
    CODES,
    KINN,
    MOLDE,
    SHARE,
    SIZE,
    fill,
    loaded,
    long_rows,
    rest,
    settle,
)

from smacreg.smacreg_plugin.dock.comparison import COUNTY, GROUP, HINTERLAND, Comparison
from smacreg.smacreg_plugin.dock.views.barometer_view import BarometerView
from smacreg.smacreg_plugin.dock.views.distribution_view import DistributionView
from smacreg.smacreg_plugin.dock.views.paths_view import PathsView
from smacreg.smacreg_plugin.dock.views.scatter_view import ScatterView
from smacreg.smacreg_plugin.dock.views.table_view import TableView

CHARTS = [BarometerView, DistributionView, PathsView, ScatterView]
VALUE, VARIANT = 6, 5


def without_nation():
    return [row for row in long_rows() if row[1] != "nation"]


def all_missing():
    return [(*row[:VALUE], None, None, None, "missing", row[10]) for row in long_rows()]


def some_missing():
    return [
        (*row[:VALUE], None, None, None, "missing", row[10]) if row[0] in (MOLDE, KINN) else row
        for row in long_rows()
    ]


def projections():
    rows = long_rows(periods=("2030", "2040"))
    return [(*row[:VARIANT], name, *row[VALUE:]) for row in rows for name in ("HHMH", "MMMM")]


def sizes_only():
    return [row for row in long_rows() if row[3] == SIZE]


def all_equal():
    return [
        (*row[:VALUE], 10.0, None, None, "ok", row[10]) for row in long_rows() if row[3] == BURDEN
    ]


def bare():
    """A table with nothing but what a long table must have."""
    return [
        (row[0], row[1], None, row[3], row[4], None, row[VALUE], None, None, None, None)
        for row in long_rows()
        if row[2] not in ("centre", "hinterland")
    ]


def unknown_indicator():
    return [(*row[:3], "mine", *row[4:]) for row in long_rows() if row[3] == SHARE]


DATA = {
    "usual": long_rows,
    "one period": lambda: long_rows(periods=["2022"]),
    "one region": lambda: long_rows(CODES[:1]),
    "no nation": without_nation,
    "all missing": all_missing,
    "some missing": some_missing,
    "projections": projections,
    "sizes": sizes_only,
    "equal": all_equal,
    "bare": bare,
    "unknown": unknown_indicator,
}


@pytest.fixture
def shown(qgis_app):
    """Return a function that shows a view of a comparison, as narrow as it may be."""
    views = []

    def show(kind, comparison):
        view = kind(comparison)
        view.resize(320, 600)
        view.show()
        views.append(view)
        return view

    yield show
    for view in views:
        sip.delete(view)


def draw(view):
    """Build and paint a chart, and ask it about everything in it; return what it says."""
    view.refresh()
    chart = view.chart
    if chart.chart is None:
        return ""
    assert not chart.grab().isNull()
    order = chart.chart.scene.order()
    assert len(order) == len(set(order))
    for one in order:
        assert isinstance(chart.chart.tip(one), str)
    return chart.accessibleDescription()


@pytest.mark.parametrize("data", DATA)
def test_each_chart_is_drawn_on_all_data(data, qgis_app):
    comparison = loaded(DATA[data]())
    views = [kind(comparison) for kind in CHARTS]
    table = TableView(comparison)
    for view in views:
        view.resize(320, 600)
    draw(views[1])
    for code in CODES[:1]:
        comparison.pin(code)
    comparison.compare_with(COUNTY)
    assert all(draw(view) for view in views)
    for code in CODES[1:8]:
        comparison.pin(code)
    comparison.compare_with(GROUP, CODES[:3])
    comparison.show(HINTERLAND, "2021")
    comparison.choose_indicator(SIZE)
    assert all(draw(view) for view in views)
    table.refresh()
    assert table.model.rowCount() == len(comparison.measures)
    for view in (*views, table):
        sip.delete(view)


@pytest.mark.parametrize("kind", [*CHARTS, TableView])
def test_each_view_before_there_is_anything(kind, shown):
    view = shown(kind, Comparison())
    assert kind is TableView or draw(view) == ""


def test_a_scatter_of_one_indicator_says_why_there_is_none(shown):
    comparison = loaded(sizes_only())
    comparison.pin(MOLDE)
    words = "The data have one indicator; a scatter needs two."
    assert draw(shown(ScatterView, comparison)) == words


def test_the_barometer_in_words(shown):
    comparison = loaded()
    comparison.pin(MOLDE)
    chart = shown(BarometerView, comparison).chart
    assert chart.accessibleName() == "Molde beside the nation"
    assert chart.accessibleDescription().startswith("Molde has 3 indicators: 0 clearly better")
    assert "1 clearly worse" in chart.accessibleDescription()
    assert "07459, 05839" in chart.chart.tip(BURDEN)


def test_the_distribution_in_words(shown):
    comparison = loaded()
    comparison.pin(MOLDE)
    chart = shown(DistributionView, comparison).chart
    words = "Molde 13.1 %. Molde is number 8 of 9 from the top"
    assert chart.accessibleDescription() == words
    assert chart.chart.tip(KINN) == "Kinn: 21.1 %"


def test_the_paths_in_words(shown):
    comparison = loaded()
    comparison.pin(MOLDE)
    chart = shown(PathsView, comparison).chart
    assert chart.accessibleDescription().startswith("Index, 2020 = 100")
    assert "Molde" in chart.accessibleDescription()


def test_the_scatter_in_words(shown):
    comparison = loaded()
    comparison.pin(MOLDE)
    chart = shown(ScatterView, comparison).chart
    assert "regions are high on both" in chart.accessibleDescription()
    assert "Molde" in chart.chart.tip(MOLDE)


def test_what_is_brushed_in_the_scatter_are_regions(shown):
    comparison = loaded()
    for code in (MOLDE, KINN):
        comparison.pin(code)
    view = shown(ScatterView, comparison)
    heard = []
    comparison.brushed.connect(heard.append)
    view.chart.grab()
    scene = view.chart.chart.scene
    everything = view.chart.rect()
    view.chart.brushed.emit(scene.inside(type(scene.items[0].rect)(everything)))
    assert sorted(heard[0]) == sorted(CODES)
    assert len(heard[0]) == len(set(heard[0]))


def test_a_click_in_the_distribution_pins_and_lights(shown):
    comparison = loaded()
    comparison.pin(MOLDE)
    view = shown(DistributionView, comparison)
    view.chart.clicked.emit(KINN)
    assert list(comparison.pins) == [MOLDE, KINN]
    lit = []
    comparison.highlighted.connect(lit.append)
    view.chart.hovered.emit(AALESUND)
    view.chart.hovered.emit("")
    assert lit == [[AALESUND], []]


def test_a_click_in_the_barometer_chooses_and_never_pins(shown):
    comparison = loaded()
    comparison.pin(MOLDE)
    view = shown(BarometerView, comparison)
    view.chart.clicked.emit(BURDEN)
    assert comparison.indicator == BURDEN
    assert list(comparison.pins) == [MOLDE]


def test_the_order_of_the_barometer(shown):
    comparison = loaded()
    comparison.pin(MOLDE)
    view = shown(BarometerView, comparison)
    view.order.setCurrentIndex(1)
    order = [one for one in view.chart.chart.scene.order() if one in (SIZE, SHARE, BURDEN)]
    assert order[-1] == SIZE
    view.order.setCurrentIndex(0)
    order = [one for one in view.chart.chart.scene.order() if one in (SIZE, SHARE, BURDEN)]
    assert order == [SIZE, SHARE, BURDEN]


@pytest.mark.parametrize("kind", [DistributionView, PathsView, ScatterView])
def test_the_box_of_indicators_follows_other_data_while_it_is_seen(kind, shown):
    comparison = loaded([row for row in long_rows() if row[3] == SHARE])
    comparison.pin(MOLDE)
    view = shown(kind, comparison)
    other = loaded([row for row in long_rows() if row[3] != SHARE])
    comparison.load(other.regions, other.table, other.measures, other.counties)
    box = view.across if kind is ScatterView else view.box
    assert box.indicator == comparison.indicator == BURDEN
    assert view.chart.chart is not None
    other = loaded()
    comparison.load(other.regions, other.table, other.measures, other.counties)
    comparison.choose_indicator(SHARE)
    assert box.indicator == SHARE
    assert box.findData(BURDEN) >= 0
    assert view.chart.chart is not None


def test_views_that_are_not_seen_build_nothing(panel, comparison, monkeypatch):
    comparison.pin(MOLDE)
    settle()
    built = []
    for kind in CHARTS:
        build = kind.build
        monkeypatch.setattr(
            kind, "build", lambda self, build=build: built.append(type(self)) or build(self)
        )
    comparison.pin(KINN)
    assert built == [BarometerView]
    panel.show_view("paths")
    assert built == [BarometerView, PathsView]
    panel.show_view("barometer")
    assert built == [BarometerView, PathsView]


def test_a_view_follows_the_table_while_it_is_seen(panel, comparison):
    comparison.pin(MOLDE)
    panel.show_view("distribution")
    settle()
    chart = panel.pages["distribution"].chart
    table = panel.source.statistics
    row = next(
        one
        for one in table.getFeatures()
        if (one["unit"], one["indicator"], one["period"], one["part"])
        == (MOLDE, SHARE, "2022", "region")
    )
    table.startEditing()
    table.changeAttributeValue(row.id(), table.fields().lookupField("value"), 50.0)
    rest(panel)
    assert chart.accessibleDescription().startswith("Molde 50.0 %")
    table.rollBack()


def test_eleven_thousand_regions(new_panel, project):
    from region_project import many

    fill(project, *many(11_000))
    panel = new_panel()
    assert len(panel.comparison.table.ids) == 11_000
    for code in list(panel.comparison.table.ids)[:8]:
        panel.comparison.pin(code)
    for view in ("barometer", "distribution", "paths", "scatter", "table"):
        panel.show_view(view)
        settle()
    panel.point.setChecked(True)
    shapes = panel.link.shapes
    assert shapes.at(shapes.middle("00077")) == "00077"
    assert panel.comparison.search("nr 10999") == ["10999"]
