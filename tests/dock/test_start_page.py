"""The opening page: finds layers, fills tools that then answer, says what is missing."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox
from unit_project import wait_until

from smacreg.processing_provider.data.demodata import DemoData
from smacreg.processing_provider.on_load import SOON
from smacreg.smacreg_plugin import help_page
from smacreg.smacreg_plugin.dialogs import filling, project_layers, roles, start_page
from smacreg.smacreg_plugin.dialogs.answer_layers import AnswerLayers
from smacreg.smacreg_plugin.dialogs.answers import Outcome
from smacreg.smacreg_plugin.dialogs.questions import questions
from smacreg.smacreg_plugin.dialogs.start_page import StartPage
from smacreg.smacreg_plugin.dock.saving import Place
from smacreg.smacreg_plugin.dock.unit_layers import guess

sys.path.insert(0, str(Path(__file__).parents[1] / "processing"))

from small_country import Feedback, flow_table, memory_layer, square, unit_layer

KEYS = [question.key for question in questions()]
# The same role may be filled by several tables; these are the ones meant.
DEMO = {
    roles.UNITS: "municipality_land",
    roles.SEA: "municipality_with_sea",
    roles.COMMUTING: "commuting",
    roles.LINKS: "ferry_links",
    roles.POPULATION: "population_age",
    roles.JOBS: "jobs",
    roles.INDUSTRY: "jobs_industry",
    roles.COOPERATIONS: "cooperations",
    roles.CHANGES: "code_changes",
}


@pytest.fixture(scope="session")
def country(provider, tmp_path_factory):
    """Make the demonstration country once."""
    path = tmp_path_factory.mktemp("demo") / "country.gpkg"
    context = QgsProcessingContext()
    _, is_fine = DemoData().create().run({"OUTPUT": str(path)}, context, Feedback(), {}, False)
    assert is_fine
    return path


@pytest.fixture
def demo(project, country):
    """Return a project with the demonstration country."""
    tables = dict.fromkeys((*DEMO.values(), "population"))
    for table in tables:
        project.addMapLayer(QgsVectorLayer(f"{country}|layername={table}", table, "ogr"))
    return project


@pytest.fixture
def page(iface, provider):
    page = StartPage(iface, iface.window)
    iface.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, page)
    QApplication.processEvents()
    yield page
    page.close_down()


def run(step, given, project):
    """Run a tool as its dialog would: the outputs that are made by default, in memory."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"smacreg:{step.tool}")
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(project)
    assert given.keys() <= {one.name() for one in algorithm.parameterDefinitions()}
    for definition in algorithm.parameterDefinitions():
        optional = definition.flags() & definition.Flag.FlagOptional
        if definition.type() == "sink" and (definition.createByDefault() or not optional):
            given.setdefault(definition.name(), "memory:")
    fine, text = algorithm.checkParameterValues(given, context)
    assert fine, text
    results, fine = algorithm.run(given, context, feedback, {}, False)
    assert fine, feedback.errors
    store = context.temporaryLayerStore()
    for _, value in sorted(results.items(), reverse=True):
        layer = store.mapLayer(value) if isinstance(value, str) else None
        if layer is not None:
            project.addMapLayer(store.takeMapLayer(layer))
    return results


def test_finds_the_demonstration_country(demo):
    layers = project_layers.find(demo)
    found = {role: layers[role].name for role in DEMO}
    assert found == DEMO
    assert layers[roles.COMMUTING].year == "2024"
    # Only codes of before the reform need to be converted.
    assert layers[roles.OLD_TABLE].name in ("jobs", "population", "population_age")
    assert roles.DIVISION not in layers
    assert not layers.misfits


def test_every_question_gets_its_answer(demo):
    """In their order, each on what those before it have left in the project."""
    said = {}
    for question in questions():
        for step in question.steps:
            layers = project_layers.find(demo)
            if not step.tool:
                assert step.missing(layers) == []
                continue
            if step.missing(layers):
                # Two divisions are there only when a second one has been drawn.
                assert step.missing(layers) == [roles.OTHER_DIVISION]
                continue
            results = run(step, step.fill(layers), demo)
            said[step.tool] = step.answer(Outcome(results, demo))
    assert said["selfcontainment"].startswith(
        "33 regions, 19 of them a single municipality. 94.1 %"
    )
    assert all(said.values())
    assert len(said) == 9
    # The model has drawn another division meanwhile.
    layers = project_layers.find(demo)
    compare = next(q for q in questions() if q.key == "borders").steps[0]
    results = run(compare, compare.fill(layers), demo)
    moved = results["MOVED_UNITS"]
    assert moved
    assert compare.answer(Outcome(results, demo)).startswith(f"{moved} municipalities")


def test_a_closing_is_answered_with_those_it_hits(demo):
    step = next(q for q in questions() if q.key == "closing").steps[0]
    given = filling.closing(project_layers.find(demo), "1352", "10-33")
    said = step.answer(Outcome(run(step, {**given, "EXPOSURE": "memory:"}, demo), demo))
    assert said.startswith("311 jobs go")
    assert "Hardest hit is Vinterhamn" in said


def test_todays_numbers_are_a_map_of_how_sure_they_are(demo):
    step = next(q for q in questions() if q.key == "old_codes").steps[0]
    given = step.fill(project_layers.find(demo))
    assert given["UNITS_OUT"] == "TEMPORARY_OUTPUT"
    outcome = Outcome(run(step, {**given, "UNITS_OUT": "memory:"}, demo), demo)
    (shown,) = (demo.mapLayer(one) for one in outcome.layer_ids(step.shows))
    assert shown.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    assert step.answer(outcome).endswith(
        "Of 60 municipalities, 6 are sums of old ones, 2 have estimates and 0 lack numbers."
    )
    # Without the map, which the user may leave out in the dialog, the numbers are there still.
    without = Outcome(run(step, {**given, "UNITS_OUT": None}, demo), demo)
    assert without.layer_ids(step.shows) == []
    assert step.answer(without).endswith("0 codes lead nowhere.")


def test_a_project_without_data_says_what_is_missing(page):
    for card in page.cards.values():
        card.heading.setChecked(True)
        assert any(text.endswith("not in this project") for text in card.needs.texts())
        assert not card.demo.isHidden()
        assert not card.body.isHidden()
        assert all(button.isEnabled() for button in card.buttons.values())
    assert [key for key, card in page.cards.items() if not card.body.isHidden()] == [KEYS[-1]]


def test_layers_of_ones_own_are_named(page, project):
    units, flows = unit_layer(), flow_table()
    units.setName("Kommuner")
    flows.setName("Pendling")
    project.addMapLayers([units, flows])
    card = page.cards["labour_market"]
    wait_until(lambda: card.demo.isHidden(), 20)
    assert card.needs.texts()[:2] == [
        "Map of municipalities: Kommuner",
        "Commuting table: Pendling",
    ]
    assert not page.cards["edge"].regions.isHidden()


def test_two_divisions_are_drawn_where_they_are_compared(page, demo, monkeypatch):
    opened = []
    monkeypatch.setattr(page.runs, "open", lambda *what: opened.append(what))
    card = page.cards["borders"]
    compare = card.question.steps[0]

    def offered():
        page.refresh()
        return [b for b in (card.regions, card.other_regions) if not b.isHidden()]

    for button, tool in ((card.regions, "selfcontainment"), (card.other_regions, "centreregions")):
        assert offered() == [button]
        assert compare.missing(page.layers)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        key, step, given = opened.pop()
        assert (key, step.tool) == ("borders", tool)
        assert step.answer(Outcome(run(step, given, demo), demo))
        # Other questions do with one.
        page.refresh()
        assert page.cards["edge"].regions.isHidden()
        assert page.cards["edge"].other_regions.isHidden()
    assert offered() == []
    assert card.question.proposed(page.layers) is compare
    results = run(compare, compare.fill(page.layers), demo)
    assert results["MOVED_UNITS"] == 9


def test_no_regions_are_offered_without_commuting(page, project):
    project.addMapLayer(unit_layer())
    page.refresh()
    for card in page.cards.values():
        assert card.regions.isHidden()
        assert card.other_regions.isHidden()


def test_a_table_with_other_codes_is_not_taken(project):
    rows = [(None, "9901", "9902", 10), (None, "9902", "9901", 5)]
    fields = "NoGeometry?field=home:string&field=work:string&field=persons:integer"
    project.addMapLayers([unit_layer(), memory_layer(fields, rows, "Gammel pendling")])
    layers = project_layers.find(project)
    assert roles.COMMUTING not in layers
    assert layers.misfits[roles.COMMUTING] == "Gammel pendling"


def test_norwegian_names_of_fields(project):
    fields = "NoGeometry?field=Bokommuen:string&field=ArbstedKomm:string&field=Sysselsatte:integer"
    rows = [(None, "0101", "0102", 10), (None, "0102", "0101", 5)]
    units = memory_layer(
        "Polygon?crs=EPSG:25833&field=kommunenummer:string&field=navn:string&field=ba_no:string"
        "&field=ba_name:string",
        [
            (f"POLYGON(({x} 0, {x + 1} 0, {x + 1} 1, {x} 1, {x} 0))", code, name, region, name)
            for x, (code, name, region) in enumerate(
                [("0101", "Vik", "1"), ("0102", "Ås", "1"), ("0201", "Nes", "2")]
            )
        ],
        "Kommuner",
    )
    project.addMapLayers([units, memory_layer(fields, rows, "03321")])
    layers = project_layers.find(project)
    assert layers[roles.UNITS].fields == {"unit": "kommunenummer", "name": "navn"}
    assert layers[roles.COMMUTING].fields["origin"] == "Bokommuen"
    assert layers[roles.DIVISION].fields["region"] == "ba_no"
    assert filling.unit_choice(layers).region_field == "ba_no"


# Code, name and region; two units of one region tell a division from a list of units.
DIVIDED = [("0101", "Vik", "1"), ("0102", "Ås", "1"), ("0201", "Nes", "2")]
AREAS, TABLE = "Polygon?crs=EPSG:25833", "NoGeometry?"


def divided(kind, *fields, name="Inndeling"):
    """Return units with some of their fields, with outlines or as a table."""
    return memory_layer(
        kind + "".join(f"&field={field}:string" for field in fields),
        [
            (square(x, 0) if kind == AREAS else None, *row[: len(fields)])
            for x, row in enumerate(DIVIDED)
        ],
        name,
    )


def commuting():
    fields = "NoGeometry?field=home:string&field=work:string&field=persons:integer"
    rows = [(None, "0101", "0102", 10), (None, "0201", "0101", 5)]
    return memory_layer(fields, rows, "Pendling")


def test_a_division_without_outlines_is_nothing_to_click_on(project):
    project.addMapLayers([divided(AREAS, "code", "name", name="Kommuner"), commuting()])
    project.addMapLayer(divided(TABLE, "code", "name", "region"))
    layers = project_layers.find(project)
    assert layers[roles.DIVISION].name == "Inndeling"
    assert not layers[roles.DIVISION].has_areas
    assert filling.unit_choice(layers) is None


def test_polygons_with_sea_are_handed_to_the_dock(project):
    sea = divided(AREAS, "code", "name", name="Kommuner med sjø")
    units = divided(AREAS, "unit", "name", "region", name="Regioner")
    project.addMapLayers([units, commuting(), sea])
    project.addMapLayer(divided(AREAS, "code", "name", name="Kommuner"))
    layers = project_layers.find(project)
    choice = filling.unit_choice(layers)
    assert choice.units == units.id()
    assert (choice.neighbours, choice.neighbour_field) == (sea.id(), "code")
    assert choice == guess(project)


def test_no_table_is_read_to_learn_what_its_fields_are(demo, monkeypatch):
    read = []
    monkeypatch.setattr(
        QgsVectorLayer, "uniqueValues", lambda layer, *_: read.append(layer.name()) or set()
    )
    layers = project_layers.find(demo)
    assert layers[roles.COMMUTING].name == "commuting"
    # Old codes are told by the codes themselves, and only in small tables.
    assert "commuting" not in read


def test_the_country_is_made_and_its_layers_added(page, project, country, monkeypatch):
    """The making itself is tested elsewhere: here a copy stands for it."""
    monkeypatch.setattr(DemoData, "processAlgorithm", copy_of(country))
    card = page.cards["cooperation"]
    QTest.mouseClick(card.heading, Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.demo, Qt.MouseButton.LeftButton, pos=card.demo.rect().center())
    wait_until(lambda: card.demo.isHidden(), 20)
    names = {layer.name() for layer in project.mapLayers().values()}
    assert names == {
        "Municipalities", "Municipalities with sea", "Commuting", "Cooperation of municipalities",
        "Ferries and bridges",
    }  # fmt: skip
    assert not card.regions.isHidden()
    # Another question adds only what is not there yet.
    page.demo.add([roles.UNITS, roles.INDUSTRY])
    assert len(project.mapLayers()) == 6


def test_the_country_is_kept_where_the_user_says(page, project, country, monkeypatch, tmp_path):
    asked = []

    def ask(_caption, name, suffix, filters, parent):
        asked.append((name, suffix, filters, parent))
        return Place(tmp_path / "mine.gpkg", 0) if len(asked) > 1 else None

    monkeypatch.setattr(DemoData, "processAlgorithm", copy_of(country))
    monkeypatch.setattr(start_page.saving, "ask", ask)
    card = page.cards["labour_market"]
    keep = card.demo.menu().actions()[0]
    keep.trigger()
    assert not page.demo.is_busy
    keep.trigger()
    wait_until(lambda: card.demo.isHidden(), 20)
    assert asked[1] == ("Demonstration country", "gpkg", ["GeoPackages (*.gpkg)"], page)
    assert {layer.source().partition("|")[0] for layer in project.mapLayers().values()} == {
        str(tmp_path / "mine.gpkg")
    }


def copy_of(country):
    def copy(_self, parameters, _context, _feedback):
        shutil.copy(country, parameters["OUTPUT"])
        return {"OUTPUT": parameters["OUTPUT"]}

    return copy


def test_a_closing_is_chosen_by_name(page, demo):
    page.refresh()
    page.cards["closing"].heading.setChecked(True)
    box = page.cards["closing"].closing
    assert box.chosen() is None
    box.place.setCurrentIndex(box.place.findText("Vinterhamn"))
    assert box.industry.count() == 17
    box.industry.setCurrentIndex(box.industry.findData("10-33"))
    assert box.chosen() == ("1352", "10-33")


def test_a_step_opens_its_tool_filled_in(page, demo, monkeypatch):
    opened = []
    monkeypatch.setattr(page.runs, "open", lambda *what: opened.append(what))
    card = page.cards["labour_market"]
    QTest.mouseClick(next(iter(card.buttons.values())), Qt.MouseButton.LeftButton)
    ((key, step, given),) = opened
    assert (key, step.tool) == ("labour_market", "selfcontainment")
    assert demo.mapLayer(given["UNITS"]).name() == "municipality_land"
    assert (given["UNIT_FIELD"], given["YEAR"]) == ("code", "2024")


def test_an_answer_is_shown_and_leads_to_its_view(page):
    wanted = []
    page.view_wanted.connect(lambda view, _: wanted.append(view))
    step = page.cards["paths"].question.steps[0]
    page.runs.finished.emit("paths", step, "11 of 33 regions.")
    assert page.cards["paths"].answer.text() == "11 of 33 regions."
    assert wanted == ["paths"]


def test_an_answer_is_scrolled_into_sight(page, iface):
    iface.window.resize(800, 500)
    iface.window.show()
    card = page.cards[KEYS[-1]]
    card.heading.setChecked(True)
    QApplication.processEvents()

    def is_in_sight():
        end = card.answer.mapTo(page.scroll.viewport(), card.answer.rect().bottomLeft())
        return card.answer.isVisible() and end.y() <= page.scroll.viewport().height()

    page.runs.finished.emit(KEYS[-1], card.question.steps[0], "All years. " * 30)
    wait_until(is_in_sight, 5)
    # Who has gone on to another question stays there.
    page.cards[KEYS[0]].heading.setChecked(True)
    wait_until(lambda: page.scroll.verticalScrollBar().value() == card_top(page, KEYS[0]), 5)
    page.runs.finished.emit(KEYS[-1], card.question.steps[0], "Again. " * 30)
    QTest.qWait(50)
    assert page.scroll.verticalScrollBar().value() == card_top(page, KEYS[0])


def card_top(page, key):
    return page.cards[key].heading.mapTo(page.scroll.widget(), QPoint()).y()


def test_the_answer_lies_on_top_and_earlier_answers_are_unticked(project):
    names = ("own", "first", "second")
    _, first, second = layers = [divided(AREAS, "code", name=name) for name in names]
    table = divided(TABLE, "code", name="table")
    project.addMapLayers([*layers, table])
    root, answers = project.layerTreeRoot(), AnswerLayers(project)

    def shown():
        return [node.name() for node in root.findLayers() if node.itemVisibilityChecked()]

    # Of a run, what is not the answer is unticked; a table is nothing to tick.
    answers.show([second.id()], [first.id(), second.id(), table.id()])
    assert shown() == ["second", "own", "table"]
    assert root.children()[0].name() == "second"
    assert root.children()[0].isExpanded()
    # A run whose answer is no map leaves the map as it is.
    answers.show([], [])
    assert shown() == ["second", "own", "table"]
    answers.show([first.id()], [first.id()])
    assert shown() == ["first", "own", "table"]
    assert len(root.findLayers()) == 4
    # One of them is gone meanwhile, the other goes before its legend is opened.
    gone = second.id()
    project.removeMapLayer(gone)
    answers.show([gone, first.id()], [])
    assert shown() == ["first", "own", "table"]
    project.removeMapLayer(first.id())
    QTest.qWait(2 * SOON)


def test_everything_is_reached_by_keyboard_and_has_a_name(page):
    page.cards["labour_market"].heading.setFocus()
    QTest.keyClick(page.cards["labour_market"].heading, Qt.Key.Key_Space)
    assert page.cards["labour_market"].body.isHidden()
    for card in page.cards.values():
        card.heading.setChecked(True)
        for widget in (*card.findChildren(QAbstractButton), *card.findChildren(QComboBox)):
            if widget.isVisibleTo(card):
                assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget
                assert widget.accessibleName() or widget.text(), widget


def test_the_help_is_there(monkeypatch):
    opened = []
    monkeypatch.setattr(help_page.QDesktopServices, "openUrl", opened.append)
    start_page.show_help()
    assert Path(opened[0].toLocalFile()).is_file()
