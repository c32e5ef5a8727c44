"""“Why here?”: the same figures as the tool, from the map or by name, and gone without a trace."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from smacreg.smacreg_plugin.dock import units_dialog
from smacreg.smacreg_plugin.dock.unit_layers import UnitChoice, guess, years_of
from smacreg.smacreg_plugin.dock.unit_reading import parameters_of, read
from smacreg.smacreg_plugin.dock.units_dialog import UnitsDialog
from smacreg.smacreg_plugin.dock.units_source import UnitsSource
from smacreg.smacreg_plugin.dock.views.why_view import WhyView

sys.path.insert(0, str(Path(__file__).parent))

from region_project import save
from unit_project import (
    AAS,
    FLOWS,
    LILLEVIK,
    OESTBY,
    STORVIK,
    UNITS,
    YTTEROEYA,
    Feedback,
    Outcome,
    canvas_for,
    click,
    fill,
    flow_table,
    items,
    memory_layer,
    square,
    units,
    wait_until,
)


@pytest.fixture
def canvas(project):
    canvas = canvas_for()
    yield canvas
    sip.delete(canvas)


@pytest.fixture
def view(canvas, project):
    source = UnitsSource(project)
    view = WhyView(canvas, source)
    view.resize(320, 700)
    view.show()
    view.refresh()
    yield view
    view.close_down()
    source.close()
    sip.delete(view)


def shown(view) -> str:
    return view.chart.accessibleName()


def test_the_figures_are_those_of_the_tool(project, provider):
    from smacreg.smacreg_plugin.engine.assessment.unit_card import unit_card

    fill(project)
    choice = guess(project)
    data = read(project, choice)
    algorithm = provider.algorithm("assessdivision").create()
    context = QgsProcessingContext()
    context.setProject(project)
    parameters = {**parameters_of(choice), "UNIT_MEMBERSHIP": "memory:units"}
    results, ok = algorithm.run(parameters, context, Feedback(), {}, False)
    assert ok
    rows = Outcome(results, Feedback(), context).rows("UNIT_MEMBERSHIP")
    assert len(rows) == 7
    for unit, row in enumerate(rows):
        card = unit_card(data.matrix, data.partition, unit)
        assert (card.unit, card.region or None) == (row["unit"], row["region"])
        for name in ("residents", "jobs", "internal", "own_unit_share", "strength", "margin"):
            value = getattr(card, name)
            if row[name] is None:
                assert value != value
            else:
                assert value == pytest.approx(row[name], rel=0, abs=1e-12)
        assert [target.unit for target in card.targets] == [
            row[f"target_{k}"] for k in (1, 2, 3) if row[f"target_{k}"]
        ]
        for k, target in enumerate(card.targets, start=1):
            for name in ("persons", "residents_share", "jobs_share"):
                expected = row[f"target_{k}_{name}"]
                assert getattr(target, name) == pytest.approx(expected, rel=0, abs=1e-12)


def test_a_click_asks(view, canvas, project):
    fill(project)
    view.refresh()
    assert view.asked.currentWidget() is view.nothing
    view.nothing.button.click()
    assert canvas.mapTool() is view.tool
    click(canvas, OESTBY)
    assert shown(view) == "Østby belongs to Nordby-regionen"
    assert "Nordby: 100 persons, 58.8 %" in view.chart.accessibleDescription()
    assert "before it is the stronger one" in view.chart.accessibleDescription()
    click(canvas, STORVIK)
    assert shown(view) == "Storvik is the centre of Storvik-regionen"
    click(canvas, YTTEROEYA)
    assert shown(view) == "Ytterøya belongs to no region"


def test_a_name_asks_and_moves_the_map(view, canvas, project):
    fill(project)
    view.refresh()
    canvas.zoomByFactor(20)
    QTest.keyClicks(view.search, "ostby")
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    assert shown(view).startswith("Østby")
    assert canvas.extent().contains(view.units.middle(OESTBY))


def test_a_target_leads_to_its_own_card(view, project):
    fill(project)
    view.refresh()
    view.ask(OESTBY)
    view.chart.clicked.emit("0201")
    assert shown(view).startswith("Nordby")


def test_as_one_with_another(view, project):
    fill(project)
    view.refresh()
    view.ask(LILLEVIK)
    # The largest targets come first.
    assert view.merge.itemText(1) == "Storvik"
    view.merge.activated.emit(view.merge.findData("0203"))
    assert shown(view).startswith("Lillevik + Østby")
    # 405 + 170 employed residents, who have 100 + 60 + 5 + 10 jobs among them.
    assert "575 employed residents, 30.4 %" in view.chart.accessibleDescription()
    view.merge.activated.emit(0)
    assert shown(view).startswith("Lillevik belongs")


def test_what_the_layer_says_is_said(view, project):
    told = {
        "why": lambda code: f"Rule of {code}.",
        "flip": lambda _: "With 7 commuters more.",
        "flip_persons_centre": lambda _: "0101",
        "flip_persons": lambda _: "27",
        "flip_persons_change": lambda _: "17",
        "stays": lambda _: "0.8",
    }
    fill(project, units(told))
    view.refresh()
    view.ask(OESTBY)
    words = view.chart.accessibleDescription()
    assert "Rule of 0203." in words
    assert "With 7 commuters more." in words
    assert "8 of 10 drawings" in words
    # 17 of the 100 who commute within the region are more than the noise of so few: 19.6.
    assert shown(view).endswith("but only just")


def test_the_map_is_left_as_it_was(view, canvas, project):
    fill(project)
    before = items(canvas)
    view.refresh()
    view.ask(AAS)
    assert items(canvas) > before
    view.pointing.setChecked(True)
    view.hide()
    assert items(canvas) == before
    assert canvas.mapTool() is not view.tool
    view.show()
    view.refresh()
    view.units.light([AAS])
    assert items(canvas) > before


def test_nothing_to_show_is_said_with_a_way_out(view, project):
    assert view.pages.currentWidget() is view.empty
    assert "Functional regions around centres" in view.empty.sentence.text()
    layer = units()
    project.addMapLayer(layer)
    view.refresh()
    assert "the table of commuting is missing" in view.empty.sentence.text()
    project.addMapLayer(flow_table())
    view.refresh()
    assert view.pages.currentWidget() is view.body


def test_a_refusal_is_said(view, project):
    fill(project)
    view.source.choose(view.source.choice._replace(region_field="nonsense"))
    view.refresh()
    assert "nonsense" in view.empty.sentence.text()
    view.source.choose(guess(project))
    view.refresh()
    assert view.pages.currentWidget() is view.body


def test_layers_come_and_go(view, canvas, project):
    layer = fill(project)
    view.refresh()
    view.ask(OESTBY)
    project.removeMapLayer(layer.id())
    wait_until(lambda: view.pages.currentWidget() is view.empty)
    project.addMapLayer(units())
    wait_until(lambda: view.pages.currentWidget() is view.body)
    assert shown(view).startswith("Østby")
    project.clear()
    wait_until(lambda: view.pages.currentWidget() is view.empty)


def test_the_next_units_take_the_place_of_those_that_go(view, project):
    first = fill(project)
    second = units()
    project.addMapLayer(second)
    view.refresh()
    one, other = {first.id(), second.id()} - {view.source.choice.units}, view.source.choice.units
    view.ask(OESTBY)
    project.removeMapLayer(other)
    wait_until(lambda: view.source.choice.units in one)
    wait_until(lambda: shown(view).startswith("Østby"))
    assert view.pages.currentWidget() is view.body


def test_the_next_commuting_takes_the_place_of_that_which_goes(view, project):
    fill(project)
    sea = memory_layer(
        "Polygon?field=code:string", [(square(k, 0), code) for k, (code, *_) in enumerate(UNITS)]
    )
    project.addMapLayer(sea)
    choice = view.source.choice
    # The user's own choice.
    view.source.choose(choice._replace(neighbours=sea.id(), neighbour_field="code", rules="uk"))
    view.refresh()
    project.removeMapLayers([choice.flows, sea.id()])
    wait_until(lambda: view.pages.currentWidget() is view.empty)
    assert "the table of commuting is missing" in view.empty.sentence.text()
    kept = view.source.choice
    assert (kept.units, kept.rules) == (choice.units, "uk")
    assert kept[5:13] == ("",) * 8
    # As a project that is opened without these layers.
    other = UnitsSource(project)
    assert other.choice == kept
    other.close()
    # As the sentence asks for.
    table = flow_table()
    project.addMapLayer(table)
    wait_until(lambda: view.pages.currentWidget() is view.body)
    assert view.source.choice.flows == table.id()


def test_moved_files_are_read_once_they_are_found_again(view, project, tmp_path):
    for table, layer in (("units", units()), ("flows", flow_table(FLOWS))):
        save(layer, tmp_path / "data.gpkg", table)
    for table in ("units", "flows"):
        gone = f"{tmp_path / 'gone.gpkg'}|layername={table}"
        project.addMapLayer(QgsVectorLayer(gone, table, "ogr"))
    view.refresh()
    assert view.pages.currentWidget() is view.empty
    for table in ("units", "flows"):
        (layer,) = project.mapLayersByName(table)
        layer.setDataSource(f"{tmp_path / 'data.gpkg'}|layername={table}", table, "ogr")
    wait_until(lambda: view.pages.currentWidget() is view.body)
    assert view.source.data is not None


def test_the_dialog_reads_the_years_once(view, project, monkeypatch):
    layer, other = fill(project), units()
    definition = "NoGeometry?field=home:string&field=work:string&field=persons:integer"
    rows = [(None, *row, year, year - 1) for year in (2021, 2022) for row in FLOWS]
    table = memory_layer(f"{definition}&field=year:integer&field=before:integer", rows)
    project.addMapLayers([other, table])
    view.source.choose(view.source.choice._replace(units=layer.id()))
    asked = []

    def counted(table, field):
        asked.append(field)
        return years_of(table, field)

    monkeypatch.setattr(units_dialog, "years_of", counted)
    dialog = UnitsDialog(view.source, view)
    del asked[:]
    dialog.flows.setLayer(table)
    assert asked.count("year") == 1
    assert [dialog.year.itemText(k) for k in range(dialog.year.count())] == ["2022", "2021"]
    dialog.year.setCurrentText("2021")
    del asked[:]
    dialog.units.setLayer(other)
    dialog.neighbours.setLayer(other)
    assert asked == []
    assert dialog.choice().year == "2021"
    dialog._field("year_field").setField("before")
    assert asked == ["before"]
    assert dialog.year.currentText() == "2021"
    assert dialog.year.itemText(1) == "2020"
    dialog.deleteLater()


def test_lights_have_the_shape_that_is_pointed_at(view, project):
    """That is the generalised one: a border of the coast has more points than pixels."""
    layer = units()
    first = next(layer.getFeatures())
    layer.dataProvider().changeGeometryValues({first.id(): first.geometry().densifyByCount(500)})
    fill(project, layer)
    view.refresh()
    view.units.light([STORVIK])
    (outline,) = view.units._lit
    drawn = outline._band.asGeometry()
    assert drawn.constGet().nCoordinates() < 10
    assert drawn.isGeosEqual(next(units().getFeatures()).geometry())


def test_what_is_asked_for_is_read_once(view, project, monkeypatch):
    fill(project)
    renewed = []
    monkeypatch.setattr(view, "renew", lambda: renewed.append(1))
    view.outdated()
    view.refresh()
    wait_until(lambda: not view._later.isActive())
    assert renewed == [1]
    view.hide()
    view.show()
    wait_until(lambda: renewed == [1, 1])


def test_an_edit_is_seen(view, project):
    layer = fill(project)
    view.refresh()
    view.ask(OESTBY)
    feature = next(f for f in layer.getFeatures() if f["unit"] == "0203")
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("region"), "0101")
    wait_until(lambda: "though more commute to" in shown(view))
    layer.rollBack()
    wait_until(lambda: shown(view) == "Østby belongs to Nordby-regionen")


def test_what_is_guessed(project):
    assert guess(project) == UnitChoice()
    lines = QgsVectorLayer(
        "LineString?field=origin:string&field=destination:string&field=persons:double", "", "memory"
    )
    table = QgsVectorLayer(
        "NoGeometry?field=år:integer&field=bosted:string&field=arbeidssted:string"
        "&field=personer:integer", "", "memory",
    )  # fmt: skip
    project.addMapLayers([lines, table, units()])
    choice = guess(project)
    assert choice.flows == table.id()
    assert (choice.origin_field, choice.destination_field) == ("bosted", "arbeidssted")
    assert (choice.value_field, choice.year_field) == ("personer", "år")
    assert (choice.unit_field, choice.region_field) == ("unit", "region")


def test_polygons_with_sea_tell_the_neighbours(project):
    fill(project)
    other = memory_layer("Polygon?field=code:string", [(square(0, 0), "9999")], "Noe med sjø")
    project.addMapLayer(other)
    assert guess(project).neighbours == ""
    codes = [(square(k, 0), code) for k, (code, *_) in enumerate(UNITS)]
    sea = memory_layer("Polygon?field=code:string", codes, "Kommuner med sjø")
    project.addMapLayer(sea)
    choice = guess(project)
    assert (choice.neighbours, choice.neighbour_field) == (sea.id(), "code")
    # All in a row.
    assert read(project, choice).neighbours.pairs == 6


def test_neighbours_that_do_not_fit_are_a_note(project):
    fill(project)
    other = memory_layer("Polygon?field=code:string", [(square(0, 0), "9999")], "x")
    project.addMapLayer(other)
    data = read(project, guess(project)._replace(neighbours=other.id(), neighbour_field="code"))
    assert data.neighbours is None
    assert "9999" in data.warnings[-1]


@pytest.mark.parametrize("kind", ["string", "integer"])
def test_the_last_year_is_taken(kind, project):
    definition = "NoGeometry?field=home:string&field=work:string&field=persons:integer&field=year"
    rows = [(None, *row, year) for year in (2021, 2022) for row in FLOWS]
    rows.append((None, "0101", "0102", 7, None))
    table = memory_layer(f"{definition}:{kind}", rows)
    project.addMapLayers([units(), table])
    choice = guess(project)
    assert choice.year == "2022"
    data = read(project, choice)
    assert data.matrix.jobs.sum() == sum(row[2] for row in FLOWS)
    # The row without a year is left out, and told.
    assert any(warning.startswith("1 rows") for warning in data.warnings), data.warnings
    assert "2021, 2022" in read(project, choice._replace(year="1999"))
    table.setSubsetString("\"home\" = '0101'")
    less = read(project, choice).matrix.jobs.sum()
    assert less == sum(row[2] for row in FLOWS if row[0] == "0101")


def test_the_same_flows_are_not_read_again(view, project):
    layer = fill(project)
    view.refresh()
    first = view.source.data
    layer.dataChanged.emit()
    wait_until(lambda: view.source.data is not first)
    assert view.source.data.matrix is first.matrix
    view.source.flows.dataChanged.emit()
    wait_until(lambda: view.source.data.matrix is not first.matrix)


def test_the_dialog_says_what_is_chosen(view, project):
    fill(project)
    chosen = view.source.choice
    dialog = UnitsDialog(view.source, view)
    assert dialog.choice() == chosen
    dialog.rules.setCurrentIndex(1)
    view.source.choose(dialog.choice())
    assert view.source.data.criteria is not None


def test_the_choice_is_saved_in_the_project(view, project):
    fill(project)
    chosen = view.source.choice._replace(rules="uk")
    view.source.choose(chosen)
    other = UnitsSource(project)
    assert other.choice == chosen
    other.close()


def test_it_is_reached_by_keyboard_and_has_names(view, project):
    fill(project)
    view.refresh()
    view.ask(OESTBY)
    assert view.minimumSizeHint().width() <= 320
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for part in view.body.findChildren(kind):
            if part.isVisibleTo(view) and part.focusPolicy() != Qt.FocusPolicy.NoFocus:
                named = part.accessibleName() or getattr(part, "text", str)()
                assert named, part
    view.chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view.chart, Qt.Key.Key_Down)
    assert view.chart.focused == "0201"


def test_the_dock_needs_no_statistics_for_it(canvas, project):
    from smacreg.smacreg_plugin.dock.panel import Panel

    class Interface:
        def mapCanvas(self):
            return canvas

    fill(project)
    panel = Panel(Interface())
    panel.show()
    panel.show_view("why")
    page = panel.pages["why"]
    wait_until(lambda: page.pages.currentWidget() is page.body)
    assert not panel.top.isVisible()
    page.pointing.setChecked(True)
    panel.show_view("borders")
    # The tool of a view goes with it.
    assert canvas.mapTool() is not page.tool
    panel.show_view("barometer")
    assert panel.top.isVisible()
    panel.close_down()
    sip.delete(panel)


def test_shares_below_each_other_have_the_same_decimals():
    from smacreg.processing_provider.texts import percent

    assert percent(0.04, decimals=1) == "4.0 %"
    assert percent(0.087, decimals=1) == "8.7 %"
