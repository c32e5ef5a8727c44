"""“Take away”: pictures, table and pages that open again, and sentences where they cannot."""

from __future__ import annotations

import contextlib
import csv
import io
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QRectF, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from smacreg.smacreg_plugin.dock import saving, take_away
from smacreg.smacreg_plugin.dock.comparison import CENTRE
from smacreg.smacreg_plugin.dock.saving import Place, file_name

sys.path.insert(0, str(Path(__file__).parent))

from region_project import (
    AALESUND,
    BURDEN,
    MOLDE,
    REGIONS,
    SHARE,
    SIZE,
    TRONDHEIM,
    fill,
    region_rows,
    settle,
)

CHARTS = ("barometer", "distribution", "paths", "scatter")
HTML, SVG = "{http://www.w3.org/1999/xhtml}", "{http://www.w3.org/2000/svg}"


class Answer:
    """Stands for the question where a file is to lie, and keeps what was asked."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.kind, self.asked = folder, 0, []
        self.is_cancelled = False

    def __call__(self, caption, name, suffix, filters, parent) -> Place | None:
        assert all(one.endswith(f" (*.{suffix})") for one in filters)
        self.asked.append((name, suffix, filters))
        if self.is_cancelled:
            return None
        return Place(self.folder / f"{file_name(name)}.{suffix}", self.kind)

    @property
    def path(self) -> Path:
        """Where the last file was to lie."""
        name, suffix, _ = self.asked[-1]
        return self.folder / f"{file_name(name)}.{suffix}"


@pytest.fixture
def bar(iface):
    iface.bar = QgsMessageBar(iface.window)
    return iface.bar


@pytest.fixture
def away(bar, panel, monkeypatch, tmp_path):
    """The button of a dock in which three regions are compared."""
    for region in (AALESUND, MOLDE, TRONDHEIM):
        panel.comparison.pin(region)
    settle()
    panel.take_away.answer = Answer(tmp_path)
    monkeypatch.setattr(take_away, "ask", panel.take_away.answer)
    return panel.take_away


def said(bar) -> str:
    return bar.currentItem().text() if bar.currentItem() else ""


def first_named(name):
    """Return the regions, the first one with another name."""
    first, *others = region_rows()
    return [(*first[:2], name, *first[3:]), *others]


# --- what is offered ------------------------------------------------------------------------------


def test_only_what_there_is_can_be_taken(away, panel):
    def offered():
        settle()
        away.offer()
        return [action.isEnabled() for action in away.menu().actions() if action.text()]

    for view in CHARTS:
        panel.show_view(view)
        assert offered() == [True] * 5
    panel.show_view("table")
    assert offered() == [False, False, True, True, True]
    panel.show_view("barometer")
    for region in list(panel.comparison.pins):
        panel.comparison.unpin(region)
    assert offered() == [False] * 5


# --- pictures -------------------------------------------------------------------------------------


@pytest.mark.parametrize("view", CHARTS)
def test_a_view_as_png(away, panel, view):
    panel.show_view(view)
    settle()
    away.png.trigger()
    image = QImage(str(away.answer.path))
    assert image.width() == 720 * 300 // 96
    # 300 dots an inch: 19 cm wide in a document.
    assert image.width() / image.dotsPerMeterX() == pytest.approx(0.1905, rel=1e-3)
    shades = {image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, 900, 3)}
    assert len(shades) > 20
    assert image.text("Description") == away.chart().description


@pytest.mark.parametrize("view", CHARTS)
def test_a_view_as_svg(away, panel, view):
    panel.show_view(view)
    settle()
    away.svg.trigger()
    root = ET.parse(away.answer.path).getroot()
    assert root.get("viewBox").startswith("0 0 720 ")
    assert root.findtext(f"{SVG}title") == away.chart().title
    words = " ".join("".join(text.itertext()) for text in root.iter(f"{SVG}text"))
    # It says itself whose mark is whose.
    assert all(name in words for name in ("Ålesund", "Molde", "Trondheim"))
    assert "07459" in words


def test_a_picture_leaves_the_chart_on_screen_as_it_is(away, panel):
    chart = away.chart()
    before = [(item.id, item.rect) for item in chart.scene.items]
    away.svg.trigger()
    away.png.trigger()
    assert [(item.id, item.rect) for item in chart.scene.items] == before


def test_a_picture_has_no_grip(away, panel):
    panel.show_view("paths")
    settle()
    chart = away.chart()
    assert any(item.id.startswith("base:") for item in chart.scene.items)
    still = chart.still()
    still.arrange(QRectF(0, 0, 720, 400), take_away.theme())
    assert not any(item.id.startswith("base:") for item in still.scene.items)


# --- the table ------------------------------------------------------------------------------------


def test_the_table_as_csv(away, panel):
    away.csv.trigger()
    kinds = ["CSV for Excel (semicolon) (*.csv)", "CSV (comma) (*.csv)"]
    assert away.answer.asked[-1][1:] == ("csv", kinds)
    text = away.answer.path.read_bytes().decode("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(text), delimiter=";")
    assert head == [
        "Id", "Indicator", "Unit of measure", "Period", "Ålesund", "Molde", "Trondheim",
        "the nation", "Source", "Ålesund: status", "Molde: status", "Trondheim: status",
    ]  # fmt: skip
    assert [row[0] for row in rows] == [SIZE, SHARE, BURDEN]
    table = panel.comparison.table
    share = table.nearest(SHARE)
    assert rows[1][4:7] == [
        repr(float(share.value[share.latest(), 0, table.position(code)])).replace(".", ",")
        for code in (AALESUND, MOLDE, TRONDHEIM)
    ]
    # A size is not held against the nation.
    assert rows[0][4:8] == ["10000", "20000", "70000", ""]
    assert rows[2][8:] == ["07459, 05839", "ok", "ok", "ok"]


def test_the_table_with_commas_and_of_centres(away, panel):
    panel.comparison.show(CENTRE, "2021")
    away.answer.kind = 1
    away.csv.trigger()
    head, *rows = csv.reader(io.StringIO(away.answer.path.read_text(encoding="utf-8")))
    assert head[4] == "Ålesund (centres only)"
    assert rows[1][3] == "2021"
    assert float(rows[1][4]) == pytest.approx(11.53)


def test_names_cannot_be_formulas(bar, new_panel, project, monkeypatch, tmp_path):
    fill(project, None, first_named("=HYPERLINK(1)"))
    panel = new_panel()
    panel.comparison.pin(AALESUND)
    answer = Answer(tmp_path)
    monkeypatch.setattr(take_away, "ask", answer)
    panel.take_away.save_csv()
    text = answer.path.read_bytes().decode("utf-8-sig")
    assert ";'=HYPERLINK(1);" in text
    assert ";=HYPERLINK(1): status" not in text


# --- the web page ---------------------------------------------------------------------------------


def test_the_page_is_complete(away, panel):
    away.html.trigger()
    text = away.answer.path.read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>")
    for word in ("<script", "http://", "https://", "url(", "@import", "src="):
        assert word not in text.replace("http://www.w3.org/", "")
    root = ET.fromstring(text)
    assert root.get("lang") == "en"
    assert root.findtext(f"{HTML}head/{HTML}title") == "Ålesund compared with Molde and Trondheim"
    heads = [element.text for level in ("h1", "h2") for element in root.iter(f"{HTML}{level}")]
    assert heads == [
        "Ålesund compared with Molde and Trondheim", "Ålesund beside the nation",
        "All indicators", "What the indicators mean",
    ]  # fmt: skip
    pictures = [one for one in root.iter(f"{SVG}svg") if one.get("role") == "img"]
    assert len(pictures) == 2
    for picture in pictures:
        title, description = picture.get("aria-labelledby").split()
        assert picture.find(f"{SVG}title").get("id") == title
        assert picture.find(f"{SVG}desc").get("id") == description
        assert "3 indicators" in picture.findtext(f"{SVG}desc")
    others = [one for one in root.iter(f"{SVG}svg") if one.get("role") is None]
    assert all(one.get("aria-hidden") == "true" for one in others)
    # As in the chart: each theme in both widths.
    drawn = ["".join(one.itertext()) for one in root.iter(f"{SVG}text")]
    assert sum("Population" in words for words in drawn) >= 2
    # The table is the full equivalent.
    (table,) = root.iter(f"{HTML}table")
    head = ["".join(cell.itertext()) for cell in table.find(f"{HTML}thead").iter(f"{HTML}th")]
    assert head == ["Indicator", "Ålesund", "Molde", "Trondheim", "the nation"]
    rows = [row for row in table.iter(f"{HTML}tr") if row.findall(f"{HTML}td")]
    assert len(rows) == 3
    assert [len(row) for row in rows] == [5, 5, 5]
    assert ["".join(cell.itertext()) for cell in rows[1].findall(f"{HTML}td")] == [
        "11.1", "13.1", "23.1", "21.7",
    ]  # fmt: skip
    assert "per cent, 2022" in "".join(rows[1].itertext())
    (notes,) = root.iter(f"{HTML}ol")
    assert len(notes) == 3
    assert all("07459" in "".join(note.itertext()) for note in notes)
    foot = "".join(next(root.iter(f"{HTML}footer")).itertext())
    for words in ("Source: 05839, 07459", "Licence of the data: not stated", "SMACREG"):
        assert words in foot


def test_the_finding_is_the_clearest_difference(away, panel):
    away.html.trigger()
    root = ET.fromstring(away.answer.path.read_text(encoding="utf-8"))
    finding = next(p.text for p in root.iter(f"{HTML}p") if p.get("class") == "finding")
    assert "Ålesund differs most clearly from the nation" in finding
    assert "11.1\N{NO-BREAK SPACE}%" in finding
    assert "percentage points below" in finding


def test_licences_of_the_layers_are_named(away, panel):
    for layer in (panel.source.regions, panel.source.statistics):
        metadata = layer.metadata()
        metadata.setLicenses(["CC BY 4.0"])
        layer.setMetadata(metadata)
    away.html.trigger()
    text = away.answer.path.read_text(encoding="utf-8")
    assert "Licence of the data: CC BY 4.0<" in text


def test_names_cannot_break_the_page(bar, new_panel, project, monkeypatch, tmp_path):
    fill(project, None, first_named('<b>A & B</b> "C"'))
    panel = new_panel()
    panel.comparison.pin(AALESUND)
    panel.comparison.pin(MOLDE)
    settle()
    answer = Answer(tmp_path)
    monkeypatch.setattr(take_away, "ask", answer)
    panel.take_away.html.trigger()
    root = ET.fromstring(answer.path.read_text(encoding="utf-8"))
    assert next(root.iter(f"{HTML}h1")).text == '<b>A & B</b> "C" compared with Molde'
    panel.take_away.svg.trigger()
    assert '<b>A & B</b> "C"' in " ".join(ET.parse(answer.path).getroot().itertext())


# --- where it cannot be written -------------------------------------------------------------------


def every(away):
    return (away.png, away.svg, away.csv, away.html)


def test_it_is_said_where_a_file_lies(away, bar):
    away.answer.folder = away.answer.folder / "a & b #1"
    away.answer.folder.mkdir()
    for action in every(away):
        action.trigger()
        path = away.answer.path
        assert path.is_file()
        address = QUrl.fromLocalFile(str(path)).toString(
            QUrl.ComponentFormattingOption.FullyEncoded
        )
        assert f'href="{address.replace("&", "&amp;")}"' in said(bar)
        assert str(path).replace("&", "&amp;") in said(bar)
        assert [one.suffix for one in away.answer.folder.iterdir()].count(path.suffix) == 1
        assert path.stat().st_mode & 0o044


def test_a_folder_that_is_gone(away, bar):
    away.answer.folder = away.answer.folder / "gone"
    for action in every(away):
        action.trigger()
        assert said(bar) == (f"The folder {away.answer.folder} does not exist: choose another one.")


def fill_up(path):
    """Write until there is no more room."""
    with contextlib.suppress(OSError), path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def test_a_full_disk_keeps_the_old_file(away, bar, tiny_disk):
    away.answer.folder = tiny_disk
    for action in every(away):
        action.trigger()
        path = away.answer.path
        path.write_text("old")
        filler = tiny_disk / "filler"
        fill_up(filler)
        action.trigger()
        assert f"The disk is full, {path} was not written" in said(bar)
        assert path.read_text() == "old"
        assert {one.name for one in tiny_disk.iterdir()} == {"filler", path.name}
        filler.unlink()
        path.unlink()


def test_a_folder_that_may_not_be_written(away, bar, tiny_disk):
    subprocess.run(["mount", "-o", "remount,ro", str(tiny_disk)], check=True)
    away.answer.folder = tiny_disk
    for action in every(away):
        action.trigger()
        assert f"{away.answer.path} may not be written" in said(bar)


def test_nothing_happens_where_the_question_is_cancelled(away, bar, tmp_path):
    away.answer.is_cancelled = True
    for action in every(away):
        action.trigger()
    assert len(away.answer.asked) == 4
    assert list(tmp_path.iterdir()) == []
    assert not said(bar)


# --- the question ---------------------------------------------------------------------------------


@pytest.fixture
def in_dialog(settings, monkeypatch, panel):
    """Return a function that asks, and answers in Qt's own dialog."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)

    def run(answer):
        def when_open():
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QFileDialog)
            answer(dialog)

        QTimer.singleShot(0, when_open)
        return saving.ask(
            "Take away", "Ålesund – tabell", "csv", ["One (*.csv)", "Two (*.csv)"], panel
        )

    yield run
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


def test_the_question_can_be_cancelled(in_dialog):
    assert in_dialog(lambda dialog: dialog.reject()) is None


def test_the_question_remembers_the_folder(in_dialog, tmp_path):
    def answer(dialog):
        dialog.setDirectory(str(tmp_path))
        dialog.selectNameFilter(dialog.nameFilters()[1])
        dialog.selectFile(str(tmp_path / "name"))
        dialog.accept()

    assert in_dialog(answer) == Place(tmp_path / "name.csv", 1)
    seen = []
    in_dialog(lambda dialog: (seen.append(dialog.directory().path()), dialog.reject()))
    assert seen == [str(tmp_path)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ålesund mot landet barometer", "ålesund_mot_landet_barometer"),
        ("../../etc/passwd", "etc_passwd"),
        ('a: "b" <c>|d?*', "a_b_c_d"),
        ("///", "smacreg"),
        ("x" * 300, "x" * 80),
    ],
)
def test_a_name_is_one_on_every_system(text, name):
    assert file_name(text) == name


def test_all_eight_regions_have_their_place(away, panel):
    for code, _ in REGIONS:
        panel.comparison.pin(code)
    away.html.trigger()
    root = ET.fromstring(away.answer.path.read_text(encoding="utf-8"))
    (pins,) = [one for one in root.iter(f"{HTML}ul") if one.get("class") == "pins"]
    assert len(pins) == 8
    assert QgsProject.instance().layoutManager().layouts() == []
