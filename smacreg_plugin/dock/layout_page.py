"""The comparison as a page of the project that is printed: map, finding, charts, sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import QgsPrintLayout, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QRectF

from ..charts.barometer import Barometer
from ..charts.chart import Chart
from ..charts.marks import Pin
from ..charts.picture import height_of
from ..charts.theme import Theme
from . import layout_items as items
from . import words
from .barometer_chart import barometer_chart, leading_rows
from .comparison import Comparison
from .comparison_words import finding, licence, made, sources, title
from .map_link import MapLink
from .map_style import number_style
from .page_map import drawn_with_pins
from .shapes import to_map
from .source import Source

if TYPE_CHECKING:
    from ..engine.comparing.barometer import Row

# A4 upright, in millimetres.
_WIDTH, _HEIGHT, _MARGIN, _GAP = 210.0, 297.0, 12.0, 5.0
_INNER = _WIDTH - 2 * _MARGIN
_MAP, _MAP_WIDTH, _FOOT = 118.0, 100.0, 14.0
# What charts keep free at their sides, so that their words stand under those of the page.
_AIR = 8 / 96 * 25.4


def add_page(
    comparison: Comparison,
    source: Source,
    link: MapLink,
    canvas: QgsMapCanvas,
    chart: Chart,
    theme: Theme,
) -> QgsPrintLayout:
    """Add a page with the comparison to the layouts of the project.

    Parameters
    ----------
    comparison : Comparison
        With a leading region.
    source : Source
    link : MapLink
    canvas : QgsMapCanvas
        Whose layers and place the map takes.
    chart : Chart
        Beside the map.
    theme : Theme
        Of the charts.
    """
    from ..engine.comparing.barometer import by_difference, telling

    rows = by_difference(leading_rows(comparison))
    project = source.project
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize("A4")
    layout.setName(_free_name(project, title(comparison)))
    top = _put_words(layout, title(comparison), finding(comparison, rows))
    pins = sorted(comparison.marks(), key=lambda pin: pin.id != comparison.pins.leading)
    legend = QRectF(_MARGIN + _MAP_WIDTH + _GAP, top, _INNER - _MAP_WIDTH - _GAP, 0)
    used = _put_map(layout, comparison, source, link, canvas, pins, legend)
    box = legend.adjusted(-_AIR, used + _GAP, _AIR, _MAP)
    items.put_chart(layout, "chart", chart, box, theme)
    top += _MAP + _GAP
    room = _HEIGHT - _MARGIN - _FOOT - top
    box = QRectF(_MARGIN - _AIR, top, _INNER + 2 * _AIR, room)
    _put_barometer(layout, comparison, telling(rows) or rows, box, theme)
    said = [
        sources(row.source for row in rows),
        licence([source.regions, source.statistics]),
        made(),
    ]
    box = QRectF(_MARGIN, _HEIGHT - _MARGIN - _FOOT, _INNER, _FOOT)
    items.put_text(layout, "sources", "\n".join(said), box, items.NOTE)
    project.layoutManager().addLayout(layout)
    return layout


def _free_name(project: QgsProject, name: str) -> str:
    """Return a name that no other layout of the project has."""
    taken = {one.name() for one in project.layoutManager().layouts()}
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} {number}"
    return free


def _put_words(layout: QgsPrintLayout, heading: str, said: str) -> float:
    """Put title and finding; return where the page goes on."""
    top = _MARGIN
    for name, text, points, bold in (
        ("title", heading, items.TITLE, True),
        ("finding", said, items.TEXT, False),
    ):
        lines = items.text_lines(text, points, bold, _INNER)
        height = lines * items.line_height(points) + 1
        items.put_text(layout, name, text, QRectF(_MARGIN, top, _INNER, height), points, bold)
        top += height + _GAP / 2
    return top


def _put_map(
    layout: QgsPrintLayout,
    comparison: Comparison,
    source: Source,
    link: MapLink,
    canvas: QgsMapCanvas,
    pins: Sequence[Pin],
    legend: QRectF,
) -> float:
    """Put the map with its scale bar, and the legend beside it; return the legend's height."""
    layer, top = source.regions, legend.top()
    item = items.put_map(layout, "map", QRectF(_MARGIN, top, _MAP_WIDTH, _MAP))
    item.setCrs(canvas.mapSettings().destinationCrs())
    layers = canvas.layers()
    item.setLayers(layers if layer in layers else [layer, *layers])
    item.setKeepLayerSet(True)
    item.zoomToExtent(_extent(canvas, link, [pin.id for pin in pins]))
    box = QRectF(_MARGIN + 1, top + _MAP - 9, 40, 8)
    items.put_scale_bar(layout, "scale bar", item, box)
    drawn = drawn_with_pins(layer, number_style(layer, comparison), source.choice.id_field, pins)
    height = items.legend_height(drawn.lines)
    legend = legend.adjusted(0, 0, 0, height)
    # The regions are named on the map.
    items.put_legend(layout, "legend", item, layer, range(drawn.lines), legend)
    # After the legend, which listens.
    item.setKeepLayerStyles(True)
    item.setLayerStyleOverrides({layer.id(): drawn.style.xmlData()})
    return height


def _extent(canvas: QgsMapCanvas, link: MapLink, regions: list[str]) -> QgsRectangle:
    """Return what the user sees, or more where a region that is compared lies outside."""
    extent = QgsRectangle(canvas.extent())
    own = QgsRectangle() if link.shapes is None else link.shapes.extent(regions)
    seen = to_map(link.transform(), own)
    if not seen.isNull():
        extent.combineExtentWith(seen)
    return extent


def _put_barometer(
    layout: QgsPrintLayout, comparison: Comparison, rows: Sequence[Row], box: QRectF, theme: Theme
) -> None:
    """Put the rows with the largest differences, as many as there is room for."""
    wide = items.pixels(box.width())
    for count in range(len(rows), 0, -1):
        chart = _largest(comparison, rows, count)
        height = items.millimetres(height_of(chart, wide, theme))
        if height <= box.height():
            fitting = QRectF(box.x(), box.y(), box.width(), height)
            items.put_chart(layout, "barometer", chart, fitting, theme)
            return


def _largest(comparison: Comparison, rows: Sequence[Row], count: int) -> Barometer:
    chart = barometer_chart(comparison, rows[:count], is_by_theme=False)
    caption = replace(chart.data.caption, source="")
    if count < len(rows):
        text = QCoreApplication.translate("Smacreg", "The {count} largest differences from {name}")
        said = text.format(count=count, name=words.comparator_name(comparison))
        caption = replace(caption, title=said)
    return Barometer(replace(chart.data, caption=caption), caption.title, chart.description)
