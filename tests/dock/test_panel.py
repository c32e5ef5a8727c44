"""The dock as a person meets it: by mouse, by keyboard alone, by its names, at 320 pixels."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QEvent, QLocale, Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication, QHelpEvent, QKeySequence, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QTableView,
    QToolTip,
)
from region_project import (
    AALESUND,
    BURDEN,
    CODES,
    KINN,
    KRISTIANSUND,
    MOLDE,
    SHARE,
    SIZE,
    VOLDA,
    fill,
    long_rows,
    long_table,
    regions_layer,
    rest,
    settle,
)

from smacreg.smacreg_plugin import help_page, language
from smacreg.smacreg_plugin.charts.theme import contrast
from smacreg.smacreg_plugin.charts.widget import ChartWidget
from smacreg.smacreg_plugin.dock.comparison import CENTRE, COUNTY, GROUP, HINTERLAND, NATION, WHOLE
from smacreg.smacreg_plugin.dock.source_dialog import SourceDialog

COMPARING = ("barometer", "distribution", "paths", "scatter", "table")
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QTableView, ChartWidget, QCheckBox)


def seen(panel):
    """Return the controls that can be seen and reached."""
    return [
        one
        for kind in CONTROLS
        for one in panel.findChildren(kind)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


# --- searching ------------------------------------------------------------------------------------


def type_in(panel, text):
    panel.search.setFocus()
    QTest.keyClicks(panel.search, text)


def test_a_name_typed_and_enter_pins(panel, comparison):
    type_in(panel, "alesund")
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    settle()
    assert list(comparison.pins) == [AALESUND]
    assert panel.search.text() == ""
    type_in(panel, "mold")
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    settle()
    assert list(comparison.pins) == [AALESUND, MOLDE]
    assert not panel.search.completer().popup().isVisible()


def test_a_suggestion_is_chosen_with_the_arrows(panel, comparison):
    type_in(panel, "k")
    popup = panel.search.completer().popup()
    assert popup.isVisible()
    names = [popup.model().index(k, 0).data() for k in range(popup.model().rowCount())]
    assert names[:2] == ["Kinn", "Kristiansund"]
    for _ in range(2):
        QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    settle()
    assert list(comparison.pins) == [KRISTIANSUND]
    assert panel.search.text() == ""


def test_what_is_not_found_pins_nothing_and_stays(panel, comparison):
    type_in(panel, "xyz")
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    settle()
    assert len(comparison.pins) == 0
    assert panel.search.text() == "xyz"
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel.search.text() == ""


# --- chips ----------------------------------------------------------------------------------------


def test_a_chip_leads_and_is_let_go(panel, comparison):
    for code in (MOLDE, KINN):
        comparison.pin(code)
    chips = panel.chips._chips
    QTest.mouseClick(chips[KINN].name, Qt.MouseButton.LeftButton)
    assert comparison.pins.leading == KINN
    QTest.mouseClick(panel.chips._chips[MOLDE].close_button, Qt.MouseButton.LeftButton)
    assert list(comparison.pins) == [KINN]


def test_the_leading_chip_stays_down_when_it_is_pressed(panel, comparison):
    for code in (MOLDE, KINN):
        comparison.pin(code)
    for code, leading in ((MOLDE, MOLDE), (KINN, KINN), (KINN, KINN)):
        panel.chips._chips[code].name.click()
        down = [one for one, chip in panel.chips._chips.items() if chip.name.isChecked()]
        assert down == [leading] == [comparison.pins.leading]
        said = panel.chips._chips[leading].name.accessibleName()
        assert said.endswith("its values are shown first")


def test_the_keyboard_stays_on_a_chip_that_is_pressed(panel, comparison):
    for code in (MOLDE, KINN, VOLDA):
        comparison.pin(code)
    panel.chips._chips[KINN].name.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle()
    assert comparison.pins.leading == KINN
    assert panel.chips._chips[KINN].name.hasFocus()
    panel.chips._chips[KINN].close_button.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle()
    assert panel.chips._chips[VOLDA].close_button.hasFocus()
    for left in (1, 0):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        settle()
        assert len(comparison.pins) == left


def test_a_proposal_is_pinned(panel, comparison):
    panel.source.regions.selectByIds([comparison.regions.features[MOLDE][0]])
    button = panel.chips._flow.itemAt(0).widget()
    assert button.accessibleName() == "Pin Molde, which is selected on the map"
    button.click()
    assert list(comparison.pins) == [MOLDE]
    settle()
    assert panel.chips._flow.count() == 1


# --- choices --------------------------------------------------------------------------------------


def entries(box):
    return [box.itemText(k) for k in range(box.count())]


def choose(box, text):
    place = box.findText(text)
    assert place >= 0, entries(box)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_what_can_be_chosen_follows_the_data(panel, comparison):
    choices = panel.choices
    assert entries(choices.against) == ["The nation"]
    assert entries(choices.part) == ["Whole regions", "Centres", "Hinterlands"]
    assert entries(choices.period) == ["Latest", "2022", "2021", "2020"]
    comparison.pin(MOLDE)
    assert entries(choices.against) == ["The nation", "Møre og Romsdal"]
    choose(choices.against, "Møre og Romsdal")
    assert comparison.comparator == COUNTY
    choose(choices.part, "Hinterlands")
    choose(choices.period, "2021")
    assert (comparison.part, comparison.period) == (HINTERLAND, "2021")


def test_regions_selected_on_the_map_become_the_group(panel, comparison):
    comparison.pin(MOLDE)
    features = comparison.regions.features
    panel.source.regions.selectByIds([features[code][0] for code in (KINN, VOLDA)])
    choose(panel.choices.against, "The 2 regions selected on the map")
    assert comparison.comparator == GROUP
    assert comparison.group == (VOLDA, KINN)
    panel.source.regions.removeSelection()
    assert panel.choices.against.currentText() == "A group of 2 regions"
    choose(panel.choices.against, "The nation")
    assert comparison.comparator == NATION


def test_only_parts_that_the_data_have_are_offered(new_panel, project):
    fill(project, [row for row in long_rows() if row[2] not in ("centre", "hinterland")])
    panel = new_panel()
    assert entries(panel.choices.part) == ["Whole regions"]
    assert not panel.choices.part.isEnabled()


# --- data -----------------------------------------------------------------------------------------


def test_layers_are_chosen_in_the_dialog(panel, project):
    other, table = regions_layer(name="Andre"), long_table(long_rows(CODES[:4]), name="Annen")
    project.addMapLayers([other, table])
    dialog = SourceDialog(panel.source, panel)
    assert dialog.choice() == panel.source.choice
    dialog.regions.setLayer(other)
    assert dialog.id_field.currentField() == "region"
    dialog.statistics.setLayer(table)
    panel.source.choose(dialog.choice())
    assert len(panel.comparison.table.ids) == 4
    assert panel.notes.text() == "⚠ A note about the data"
    dialog.deleteLater()


def test_a_wrong_table_is_said_and_mended(panel, project):
    panel.source.choose(panel.source.choice._replace(statistics=panel.source.choice.regions))
    settle()
    assert "no long table of statistics" in panel.empty.sentence.text()
    wanted = [one.id() for one in project.mapLayersByName("Statistikk")]

    def answer():
        dialog = QApplication.activeModalWidget()
        dialog.statistics.setLayer(project.mapLayer(wanted[0]))
        dialog.accept()

    QTimer.singleShot(0, answer)
    panel.empty.button.click()
    assert panel.source.problem == ""
    assert len(panel.comparison.table.ids) == 9


def test_the_dialog_is_cancelled(panel):
    before = panel.source.choice
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().reject())
    panel._choose_source()
    assert panel.source.choice is before


def test_the_dialog_in_an_empty_project(new_panel, project):
    panel = new_panel()
    dialog = SourceDialog(panel.source, panel)
    panel.source.choose(dialog.choice())
    assert panel.comparison.table is None
    fill(project)
    settle()
    assert panel.comparison.table is not None


# --- keyboard and names ---------------------------------------------------------------------------


@pytest.mark.parametrize("view", COMPARING)
def test_tab_reaches_everything_and_leaves_again(view, panel, comparison):
    for code in (MOLDE, KINN):
        comparison.pin(code)
    panel.show_view(view)
    settle()
    QApplication.setActiveWindow(panel.window())
    # Of the views' buttons Tab reaches the one that is down; the arrows do the rest.
    others = {one for name, one in panel.tabs.buttons.items() if name != view}
    wanted = set(seen(panel)) - others
    panel.chips._chips[MOLDE].name.setFocus()
    order = []
    for _ in range(3 * len(wanted)):
        here = QApplication.focusWidget()
        if here in order:
            break
        order.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert wanted <= set(order)
    # From above to below: chips, search, choices, tabs, what the view shows.
    marks = [panel.chips._chips[KINN].name, panel.search, panel.choices.against]
    marks.append(panel.tabs.buttons[view])
    places = [order.index(one) for one in marks]
    assert places == sorted(places)
    page = panel.pages[view]
    last = page.grid if view == "table" else page.chart
    assert order.index(last) > places[-1]
    assert all(panel.isAncestorOf(one) for one in order[: order.index(last)])


@pytest.mark.parametrize("view", COMPARING)
def test_every_control_has_a_name(view, panel, comparison):
    comparison.pin(MOLDE)
    panel.show_view(view)
    settle()
    for one in seen(panel):
        own = getattr(one, "text", str)() if not isinstance(one, QLineEdit) else ""
        assert one.accessibleName() or own, one
    chart = getattr(panel.pages[view], "chart", None)
    if chart is not None:
        assert chart.accessibleDescription()


def test_the_dialog_has_names(panel):
    dialog = SourceDialog(panel.source, panel)
    layout = dialog.layout()
    boxes = [one for one in dialog.findChildren(QComboBox) if one.parent() is dialog]
    assert len(boxes) == 5
    for box in boxes:
        assert layout.labelForField(box).buddy() is box
    dialog.deleteLater()


@pytest.mark.parametrize("view", COMPARING)
def test_320_pixels_are_enough(view, panel, comparison):
    for code in CODES[:8]:
        comparison.pin(code)
    panel.show_view(view)
    settle()
    assert panel.widget().minimumSizeHint().width() <= 320
    panel.window().resizeDocks([panel], [320], Qt.Orientation.Horizontal)
    settle()
    body = panel.widget()
    for one in seen(panel):
        left = one.mapTo(body, one.rect().topLeft()).x()
        assert left >= 0
        assert left + one.width() <= body.width()


def test_a_small_screen_is_high_enough(panel, comparison):
    for code in CODES[:8]:
        comparison.pin(code)
    settle()
    # Of 768 pixels, QGIS's menus, toolbars and status bar leave about this.
    assert panel.minimumSizeHint().height() <= 600


def test_the_arrows_walk_through_the_views(panel, comparison):
    comparison.pin(MOLDE)
    settle()
    first = panel.tabs.buttons["barometer"]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert panel.stack.currentWidget() is panel.pages["distribution"]
    assert panel.tabs.buttons["distribution"].hasFocus()


def test_the_arrows_walk_through_the_barometer(panel, comparison):
    comparison.pin(MOLDE)
    chart = panel.pages["barometer"].chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.focused == SHARE
    QTest.keyClick(chart, Qt.Key.Key_Down)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert comparison.indicator == BURDEN


# --- table ----------------------------------------------------------------------------------------


@pytest.fixture
def grid(panel, comparison):
    for code in (MOLDE, KINN):
        comparison.pin(code)
    panel.show_view("table")
    settle()
    return panel.pages["table"].grid


def test_chosen_cells_are_copied_with_their_headings(grid):
    grid.selectAll()
    grid.setFocus()
    QTest.keySequence(grid, QKeySequence(QKeySequence.StandardKey.Copy))
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:3] == ["Indicator", "Molde", "Kinn"]
    assert len(lines) == 4
    assert "\t13.1\t" in lines[2]
    grid.clearSelection()
    grid.setCurrentIndex(grid.model().index(1, 1))
    assert grid.chosen_text() == "Molde\n13.1"


def test_the_table_is_sorted_by_a_heading_and_a_row_is_shown_on_the_map(grid, comparison):
    grid.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    shown = [grid.model().index(row, 1).data() for row in range(3)]
    assert shown == ["13.1", "41", "20,000"]
    grid.setCurrentIndex(grid.model().index(1, 1))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert comparison.indicator == BURDEN


# --- the map takes an indicator -------------------------------------------------------------------


def test_the_map_is_coloured_when_an_indicator_is_chosen_and_not_before(panel, comparison):
    layer = panel.source.regions
    before = layer.renderer()
    comparison.pin(MOLDE)
    comparison.choose_indicator(BURDEN)
    # The layer has no field of that name.
    assert layer.renderer() is before
    comparison.choose_indicator(SHARE)
    (heading,) = layer.renderer().rootRule().children()
    assert all('"d03" IS NOT NULL' in rule.filterExpression() for rule in heading.children()[:2])


# --- tips -----------------------------------------------------------------------------------------


def test_a_row_of_the_barometer_says_more_when_pointed_at(panel, comparison):
    comparison.pin(MOLDE)
    settle()
    chart = panel.pages["barometer"].chart
    place = chart.chart.scene.item(SHARE).rect.center().toPoint()
    help_event = QHelpEvent(QEvent.Type.ToolTip, place, chart.mapToGlobal(place))
    QApplication.sendEvent(chart, help_event)
    words = chart.chart.tip(SHARE)
    assert "13.1 %" in words
    assert "2022 · 07459" in words
    assert QToolTip.text() in ("", words)


# --- languages ------------------------------------------------------------------------------------


@pytest.fixture(params=["en", "nb", "nn"])
def spoken(request, monkeypatch, qgis_app):
    monkeypatch.setenv("SMACREG_LANGUAGE", request.param)
    before = QLocale()
    QLocale.setDefault(QLocale("nb_NO" if request.param != "en" else "en_GB"))
    translator = language.install()
    yield request.param
    language.remove(translator)
    QLocale.setDefault(before)


def test_no_language_changes_what_happens(spoken, new_panel, project):
    fill(project)
    panel = new_panel()
    comparison = panel.comparison
    type_in(panel, "alesund")
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    settle()
    comparison.pin(MOLDE)
    comparison.compare_with(COUNTY)
    comparison.show(CENTRE, "2021")
    comparison.show(WHOLE, "")
    for view in panel.views:
        panel.show_view(view)
        settle()
    assert [m.id for m in comparison.measures] == [SIZE, SHARE, BURDEN]
    assert panel.choices.against.findData(COUNTY) == panel.choices.against.currentIndex()
    table = panel.pages["table"]
    text = table.model.index(1, 1).data()
    assert text == ("11.1" if spoken == "en" else "11,1")
    panel.show_view("barometer")
    panel.source.regions.setSubsetString("1 = 0")
    rest(panel)
    assert panel.source.problem
    assert panel.empty.sentence.text() == panel.source.problem


def test_what_can_be_typed_and_the_themes_are_readable(panel, comparison):
    comparison.pin(MOLDE)
    panel.show_view("distribution")
    settle()
    words = panel.search.palette().color(QPalette.ColorRole.PlaceholderText)
    model = panel.pages["distribution"].box.model()
    headings = [
        model.item(place).foreground().color()
        for place in range(model.rowCount())
        if model.item(place).flags() == Qt.ItemFlag.NoItemFlags
    ]
    ground = panel.search.palette().color(QPalette.ColorRole.Base)
    assert headings
    for colour in (words, *headings):
        assert contrast(colour, ground) >= 4.5


def test_the_help_is_there(panel, monkeypatch):
    opened = []
    monkeypatch.setattr(help_page.QDesktopServices, "openUrl", opened.append)
    panel.help.click()
    text = Path(opened[0].toLocalFile()).read_text(encoding="utf-8")
    # Every view has its words.
    for title, _ in panel.views.values():
        assert title in text
