"""Live borders: picked up, carried and dropped; every state is what the tool makes of its table."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsProcessingContext, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLineEdit

from smacreg.smacreg_plugin.dock import decision_tables
from smacreg.smacreg_plugin.dock.borders import NEW, Borders
from smacreg.smacreg_plugin.dock.region_tints import region_tints
from smacreg.smacreg_plugin.dock.unit_reading import parameters_of
from smacreg.smacreg_plugin.dock.units_source import UnitsSource
from smacreg.smacreg_plugin.dock.views.borders_view import BordersView

sys.path.insert(0, str(Path(__file__).parent))

from unit_project import (
    AAS,
    CONTROL,
    LEFT,
    LILLEVIK,
    NORDBY,
    OESTBY,
    PLAIN,
    SHIFT,
    SIDE,
    SOERBY,
    STORVIK,
    YTTEROEYA,
    Feedback,
    Outcome,
    at,
    canvas_for,
    click,
    drag,
    draw,
    fill,
    items,
    move,
    point,
    units,
    wait_until,
)

RIGHT = Qt.MouseButton.RightButton


@pytest.fixture
def canvas(project):
    canvas = canvas_for()
    yield canvas
    sip.delete(canvas)


@pytest.fixture
def view(canvas, project):
    fill(project)
    borders = Borders(UnitsSource(project))
    view = BordersView(canvas, borders)
    view.resize(320, 700)
    view.show()
    view.refresh()
    view.moving.setChecked(True)
    yield view
    view.close_down()
    borders.source.close()
    sip.delete(view)


@pytest.fixture
def borders(view):
    return view.borders


def regions(borders) -> str:
    """Return the region of each unit in one letter: s, n, - for none, or the new one's unit."""
    letters = {"0101": "s", "0201": "n", "": "-"}
    return "".join(letters.get(one, one) for one in borders.scenario.partition.labels())


def test_click_and_click(view, canvas, borders):
    click(canvas, OESTBY)
    assert borders.held == (OESTBY,)
    point(canvas, STORVIK)
    assert borders.target == "0101"
    assert not view._preview.isHidden()
    assert "Storvik-regionen" in view._preview.chart.accessibleDescription()
    assert regions(borders) == "sssnnn-"
    click(canvas, STORVIK)
    assert regions(borders) == "sssnns-"
    assert borders.held == ()
    assert view._preview.isHidden()
    assert view.moves.list.item(0).text() == "Østby: Nordby-regionen → Storvik-regionen"
    assert "Jobs 1725 → 1790" in view.chart.accessibleDescription()


def test_drag(canvas, borders):
    drag(canvas, at(canvas, OESTBY), at(canvas, LILLEVIK))
    assert regions(borders) == "sssnns-"
    # Put down where it came from, it stays in hand.
    drag(canvas, at(canvas, AAS), at(canvas, STORVIK))
    assert borders.held == (AAS,)
    assert regions(borders) == "sssnns-"


def _around(canvas, *units) -> list[QPoint]:
    """Return a line along the corners of a box that holds the middles of some units."""
    places = [at(canvas, unit) for unit in units]
    left, right = (pick(place.x() for place in places) for pick in (min, max))
    top, bottom = (pick(place.y() for place in places) for pick in (min, max))
    room = SIDE // 4
    corners = (
        (left, top, -1, -1),
        (right, top, 1, -1),
        (right, bottom, 1, 1),
        (left, bottom, -1, 1),
    )
    return [QPoint(x + room * dx, y + room * dy) for x, y, dx, dy in corners]


def test_a_lasso_takes_all_that_it_goes_around(canvas, borders):
    draw(canvas, _around(canvas, NORDBY, SOERBY, OESTBY), SHIFT)
    assert borders.held == (NORDBY, SOERBY, OESTBY)
    click(canvas, AAS)
    assert regions(borders) == "ssssss-"


def test_a_lasso_is_no_rectangle(canvas, borders):
    # From Nordby's middle round Sørby and Østby: what the line only spans is not in it.
    line = _around(canvas, SOERBY, OESTBY)
    draw(canvas, [at(canvas, STORVIK), *line, at(canvas, STORVIK)], SHIFT)
    assert borders.held == (SOERBY, OESTBY)


def test_a_lasso_may_go_around_twice(canvas, borders):
    line = _around(canvas, SOERBY, OESTBY)
    draw(canvas, line * 2, SHIFT)
    assert borders.held == (SOERBY, OESTBY)


def test_a_lasso_can_begin_at_sea(canvas, borders):
    draw(canvas, _around(canvas, YTTEROEYA))
    assert borders.held == (YTTEROEYA,)


def test_the_right_button_drops_the_lasso(canvas, borders):
    line = _around(canvas, NORDBY, SOERBY)
    items = len(canvas.scene().items())
    QTest.mousePress(canvas.viewport(), LEFT, SHIFT, line[0])
    for place in line[1:]:
        move(canvas, place, LEFT, SHIFT)
    assert len(canvas.scene().items()) == items + 1
    QTest.mouseClick(canvas.viewport(), RIGHT, PLAIN, line[-1])
    assert len(canvas.scene().items()) == items
    QTest.mouseRelease(canvas.viewport(), LEFT, SHIFT, line[-1])
    assert borders.held == ()


def test_ctrl_adds_and_takes_away(canvas, borders):
    click(canvas, SOERBY)
    click(canvas, OESTBY, CONTROL)
    assert borders.held == (SOERBY, OESTBY)
    click(canvas, SOERBY, CONTROL)
    assert borders.held == (OESTBY,)


@pytest.mark.parametrize("how", ["escape", "right", "own", "itself"])
def test_letting_go(how, canvas, borders):
    click(canvas, OESTBY)
    if how == "escape":
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
    elif how == "right":
        click(canvas, STORVIK, button=RIGHT)
    else:
        click(canvas, NORDBY if how == "own" else OESTBY)
    assert borders.held == ()
    assert regions(borders) == "sssnnn-"


def test_a_region_of_its_own(view, canvas, borders):
    click(canvas, OESTBY)
    view.held.region.setCurrentIndex(view.held.region.findData(NEW))
    view.held.region.activated.emit(view.held.region.currentIndex())
    assert view.held.move_button.isEnabled()
    view.held.move_button.click()
    assert regions(borders) == "sssnn0203-"
    assert "Østby: Nordby-regionen → Østby" in view.moves.list.item(0).text()


def test_undo_and_redo(view, canvas, borders):
    click(canvas, OESTBY)
    click(canvas, STORVIK)
    QTest.keyClick(canvas, Qt.Key.Key_Z, CONTROL)
    assert regions(borders) == "sssnnn-"
    view.redo.click()
    assert regions(borders) == "sssnns-"
    assert not view.redo.isEnabled()
    view.undo.click()
    QTest.keyClick(canvas, Qt.Key.Key_Y, CONTROL)
    assert regions(borders) == "sssnns-"
    view.moves.list.item(0).setSelected(True)
    view.moves.back.click()
    assert regions(borders) == "sssnnn-"
    assert view.moves.isHidden()


def test_by_keyboard_alone(view, borders):
    QTest.keyClicks(view.search, "ostby")
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    assert borders.held == (OESTBY,)
    # After "choose" and "new" come the regions around.
    assert view.held.region.itemData(3) == "0101"
    view.held.region.activated.emit(3)
    assert borders.target == "0101"
    QTest.keyClick(view.held.move_button, Qt.Key.Key_Space)
    assert regions(borders) == "sssnns-"


def test_red_only_where_a_rule_breaks(view, canvas, borders):
    click(canvas, OESTBY)
    point(canvas, STORVIK)
    assert [change.broken for change in borders.preview().regions] == [(), ()]
    borders.let_go()
    click(canvas, NORDBY)
    point(canvas, STORVIK)
    broken = {change.region: change.broken for change in borders.preview().regions}
    assert broken == {"0101": ("in_pieces",), "0201": ("centre_left",)}
    words = view._preview.chart.accessibleDescription()
    assert "It falls into pieces" in words
    assert "Its centre is in another region" in words


def test_several_scenarios(view, borders):
    assert [one.name for one in borders.scenarios] == ["Scenario 1"]
    borders.hold([OESTBY])
    borders.point_at("0101")
    borders.drop()
    assert borders.add()
    assert borders.scenario.name == "Scenario 2"
    assert regions(borders) == "sssnnn-"
    rows = [view.scenarios.topLevelItem(k) for k in range(3)]
    assert [row.text(0) for row in rows] == ["As drawn", "Scenario 1", "Scenario 2"]
    assert [row.text(1) for row in rows] == ["–", "1", "0"]
    view.scenarios.setCurrentItem(rows[1])
    assert regions(borders) == "sssnns-"
    assert not borders.rename("Scenario 1", "Scenario 2")
    assert "already a scenario" in view.decisions.said.text()
    view.scenarios.topLevelItem(1).setText(0, "Vest")
    assert borders.scenario.name == "Vest"
    borders.remove("Vest")
    borders.remove("Scenario 2")
    assert [one.name for one in borders.scenarios] == ["Scenario 1"]
    assert regions(borders) == "sssnnn-"


def test_a_change_is_shown_once(view, borders, monkeypatch):
    shown = []
    clear = view.scenarios.clear
    monkeypatch.setattr(view.scenarios, "clear", lambda: (shown.append(1), clear()))
    borders.hold([OESTBY])
    borders.point_at("0101")
    borders.drop()
    assert shown == [1]
    assert view.scenarios.topLevelItem(1).text(1) == "1"


def moved(borders) -> None:
    """Make a scenario with a move, a new region and a unit that had none."""
    for unit, target in ((OESTBY, "0101"), (SOERBY, NEW), (YTTEROEYA, "0101")):
        borders.hold([unit])
        borders.point_at(target)
        borders.drop()


def test_the_tool_makes_the_same_of_the_table(view, borders, project, provider):
    from smacreg.smacreg_plugin.engine.assessment.consequences import consequences

    moved(borders)
    table = view.decisions.save_in_project()
    assert "every delineation takes it" in view.decisions.said.text()
    parameters = {
        **parameters_of(borders.source.choice),
        "DECISIONS": table,
        "UNIT_MEMBERSHIP": "memory:units",
        "REGIONS": "memory:regions",
    }
    algorithm = provider.algorithm("assessdivision").create()
    context = QgsProcessingContext()
    context.setProject(project)
    results, ok = algorithm.run(parameters, context, Feedback(), {}, False)
    assert ok
    outcome = Outcome(results, Feedback(), context)
    labels = [row["region"] or "" for row in outcome.rows("UNIT_MEMBERSHIP")]
    assert labels == borders.scenario.partition.labels()
    figures = borders.figures(borders.scenario)
    assert figures.internal_share == pytest.approx(results["INTERNAL_SHARE"], rel=0, abs=1e-12)
    assert figures.smallest == pytest.approx(results["SMALLEST_SELF_CONTAINMENT"], rel=0, abs=1e-12)
    data = borders.data
    found = consequences(
        data.matrix, data.partition, borders.scenario.partition, neighbours=data.neighbours
    )
    rows = {row["region"]: row for row in outcome.rows("REGIONS")}
    assert {change.region for change in found.regions} == set(rows)
    for change in found.regions:
        for name in ("units", "residents", "jobs", "sc_supply", "sc_demand", "pieces"):
            expected = rows[change.region][name]
            assert getattr(change.after, name) == pytest.approx(expected, rel=0, abs=1e-12)


@pytest.mark.parametrize("file", ["moves.csv", "moves.gpkg"])
def test_saved_and_read_again(file, view, borders, tmp_path):
    moved(borders)
    before = regions(borders)
    view.decisions.save_file(tmp_path / file)
    view.decisions.save_file(tmp_path / file)
    assert sorted(path.name for path in tmp_path.iterdir()) == [file]
    layer = QgsVectorLayer(str(tmp_path / file), "moves", "ogr")
    view.decisions.read(layer, "Fra fil")
    assert borders.scenario.name == "Fra fil"
    assert regions(borders) == before
    assert len(borders.scenarios) == 2


@pytest.fixture
def qt_dialogs(settings):
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    yield
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


def save_as(path):
    dialog = QApplication.activeModalWidget()
    dialog.selectFile(str(path))
    dialog.accept()


def test_where_a_table_lies_is_asked_as_everywhere(
    view, borders, tmp_path, monkeypatch, qt_dialogs
):
    moved(borders)
    borders.rename("Scenario 1", "Øst: 1/2")
    seen = []

    def save():
        dialog = QApplication.activeModalWidget()
        seen.append(Path(dialog.selectedFiles()[0]).name)
        dialog.setDirectory(str(tmp_path))
        save_as(tmp_path / "moves")

    QTimer.singleShot(0, save)
    view.decisions._ask_where()
    assert seen == ["øst_1_2.csv"]
    assert [path.name for path in tmp_path.iterdir()] == ["moves.csv"]
    # The name says in which form.
    QTimer.singleShot(0, lambda: save_as(tmp_path / "moves.gpkg"))
    view.decisions._ask_where()
    assert (tmp_path / "moves.gpkg").exists()
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *args: (seen.append(args[2]), ("", ""))[1]
    )
    view.decisions._ask_which()
    assert seen[-1] == str(tmp_path)


def test_what_cannot_be_written_or_read_is_said(view, borders, tmp_path):
    moved(borders)
    view.decisions.save_file(tmp_path / "moves.nonsense")
    assert ".csv or .gpkg" in view.decisions.said.text()
    view.decisions.save_file(tmp_path / "nowhere" / "moves.csv")
    gone = f"The folder {tmp_path / 'nowhere'} does not exist: choose another one."
    assert view.decisions.said.text() == gone
    view.decisions.read(units(), "Kommuner")
    assert "no table with the fields" in view.decisions.said.text()
    strange = decision_tables.as_layer("x", [decision_tables.Row("9999", "", "0101", "")])
    view.decisions.read(strange, "x")
    assert "9999" in view.decisions.said.text()
    assert len(borders.scenarios) == 1


def test_the_project_remembers(view, borders, project):
    moved(borders)
    borders.rename("Scenario 1", "Øst")
    other = Borders(UnitsSource(project))
    assert other.scenario.name == "Øst"
    assert other.scenario.partition.labels() == borders.scenario.partition.labels()
    other.source.close()


def test_a_filter_costs_no_moves(view, borders, project):
    """What does not fit the units that are left is kept, whatever is done meanwhile."""
    borders.hold([OESTBY])
    borders.point_at("0101")
    borders.drop()
    borders.rename("Scenario 1", "Øst")
    layer = borders.source.units
    layer.setSubsetString("\"unit\" <> '0203'")
    wait_until(lambda: view.source.data is not None and len(view.source.data.codes) == 6)
    wait_until(lambda: "Øst: " in view.decisions.said.text())
    assert [one.name for one in borders.scenarios] == ["Scenario 1"]
    assert borders.add()
    # Neither a new scenario nor another one takes the name.
    assert not borders.rename("Scenario 2", "Øst")
    assert not borders.add("Øst")
    assert "already a scenario" in view.decisions.said.text()
    table = decision_tables.as_layer("x", [decision_tables.Row("0102", "", "0201", "")])
    view.decisions.read(table, "Øst")
    assert borders.scenario.name == "Scenario 3"
    layer.setSubsetString("")
    wait_until(lambda: len(view.source.data.codes) == 7)
    names = ["Scenario 1", "Scenario 2", "Scenario 3", "Øst"]
    assert [one.name for one in borders.scenarios] == names
    borders.choose("Øst")
    assert regions(borders) == "sssnns-"


def test_names_that_do_not_fit_are_not_given_twice(view, borders):
    borders.hold([OESTBY])
    borders.point_at("0101")
    borders.drop()
    layer = borders.source.units
    layer.setSubsetString("\"unit\" <> '0203'")
    wait_until(lambda: len(view.source.data.codes) == 6)
    assert [one.name for one in borders.scenarios] == ["Scenario 2"]
    borders.remove("Scenario 2")
    layer.setSubsetString("")
    wait_until(lambda: len(view.source.data.codes) == 7)
    assert [one.name for one in borders.scenarios] == ["Scenario 2", "Scenario 1"]
    borders.choose("Scenario 1")
    assert regions(borders) == "sssnns-"


def test_new_regions_have_a_tint_unlike_those_around(borders):
    moved(borders)
    tints = region_tints(borders.data, borders.scenario.partition)
    assert set(tints) == set(borders.scenario.partition.ids)
    assert len({tints["0202"], tints["0201"], tints["0101"]}) == 3
    # The old ones keep theirs.
    before = region_tints(borders.data, borders.data.partition)
    assert before["0101"] == tints["0101"]


def test_the_map_is_left_as_it_was(view, canvas, borders):
    view.hide()
    before = items(canvas)
    view.show()
    view.refresh()
    moved(borders)
    borders.hold([AAS])
    borders.point_at("0201")
    view.overlay.draw_outlines()
    assert items(canvas) > before
    view.hide()
    assert items(canvas) == before


def test_a_moved_unit_without_a_shape(canvas, project):
    layer = units()
    first = next(layer.getFeatures())
    layer.dataProvider().changeGeometryValues({first.id(): QgsGeometry()})
    fill(project, layer)
    borders = Borders(UnitsSource(project))
    view = BordersView(canvas, borders)
    view.show()
    view.refresh()
    borders.hold([STORVIK])
    borders.point_at("0201")
    borders.drop()
    view.overlay.draw_outlines()
    assert len(view.overlay._moved) == 1
    view.units.light([STORVIK])
    assert view.units._lit == []
    view.close_down()
    borders.source.close()
    sip.delete(view)


def test_another_tool_lets_go(view, canvas, borders):
    click(canvas, OESTBY)
    view.moving.setChecked(False)
    assert borders.held == ()
    assert canvas.mapTool() is not view.tool


def test_the_layer_goes_while_a_unit_is_held(view, canvas, borders, project):
    moved(borders)
    layer = borders.source.units
    click(canvas, AAS)
    point(canvas, NORDBY)
    project.removeMapLayer(layer.id())
    wait_until(lambda: view.pages.currentWidget() is view.empty)
    assert view._preview.isHidden()
    point(canvas, NORDBY)
    click(canvas, NORDBY)
    project.addMapLayer(units())
    wait_until(lambda: view.pages.currentWidget() is view.body)
    # What was moved is still moved.
    assert regions(borders) == "sssn0202s" + "s"


def test_names_and_room(view, borders):
    borders.hold([OESTBY])
    assert view.minimumSizeHint().width() <= 320
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for part in view.body.findChildren(kind):
            if part.isVisibleTo(view) and part.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert part.accessibleName() or getattr(part, "text", str)(), part
