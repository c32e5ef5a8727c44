"""Things on a page to print, each put into its rectangle; millimetres throughout."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..charts.chart import Chart
from ..charts.labels import wrap
from ..charts.picture import svg
from ..charts.theme import Theme

_INK, _FAINT = QColor("#1a1a1a"), QColor("#595959")
_FRAME = QColor("#8c8c8c")
_PIXELS = 96 / 25.4
TITLE, TEXT, NOTE, _KEY = 16, 10.5, 7.5, 8.5  # points
_MOST_LINES = 4
_SYMBOL, _LINE_GAP = 3.6, 1.2


def pixels(length: float) -> int:
    """Return a length on paper as a chart measures it."""
    return int(length * _PIXELS)


def millimetres(length: float) -> float:
    """Return a length of a chart on paper."""
    return length / _PIXELS


def legend_height(lines: int) -> float:
    """Return the height of a legend of so many lines."""
    return lines * (_SYMBOL + _LINE_GAP) + 2 * _LINE_GAP


def text_lines(text: str, points: float, bold: bool, width: float) -> int:
    """Return how many lines a text takes in a width."""
    font = QFont(_letters(points, bold, _INK).font())
    font.setPixelSize(round(points * 96 / 72))
    return len(wrap(text, font, pixels(width), lines=_MOST_LINES))


def line_height(points: float) -> float:
    """Return the distance of two lines of text."""
    return points * 25.4 / 72 * 1.3


def put_text(
    layout: QgsPrintLayout, name: str, text: str, box: QRectF, points: float, bold: bool = False
) -> QgsLayoutItemLabel:
    """Write text, in as many lines as it needs and the box holds."""
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    colour = _FAINT if points == NOTE else _INK
    _dress(label, _letters(points, bold, colour))
    if not hasattr(label, "setTextFormat"):
        label.setFontColor(colour)
    label.setHAlign(Qt.AlignmentFlag.AlignLeft)
    label.setMarginX(0)
    label.setMarginY(0)
    return _placed(layout, label, name, box)


def put_chart(
    layout: QgsPrintLayout, name: str, chart: Chart, box: QRectF, theme: Theme
) -> QgsLayoutItemPicture:
    """Put a chart as a drawing that lies in the project itself."""
    content = svg(chart, pixels(box.width()), pixels(box.height()), theme=theme)
    picture = QgsLayoutItemPicture(layout)
    path = "base64:" + b64encode(content).decode("ascii")
    picture.setPicturePath(path, QgsLayoutItemPicture.Format.FormatSVG)
    return _placed(layout, picture, name, box)


def put_scale_bar(
    layout: QgsPrintLayout, name: str, linked: QgsLayoutItemMap, box: QRectF
) -> QgsLayoutItemScaleBar:
    """Put a scale bar in round kilometres, as wide as the box at most."""
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(linked)
    bar.setStyle("Line Ticks Up")
    bar.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setTextFormat(_letters(NOTE, False, _INK))
    bar.setHeight(1.5)
    bar.setLabelBarSpace(1)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    # Not under the lines of the map.
    bar.setBackgroundEnabled(True)
    bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
    bar.setMinimumBarWidth(box.width() / 2)
    bar.setMaximumBarWidth(box.width())
    _placed(layout, bar, name, box)
    bar.resizeToMinimumWidth()
    return bar


def put_legend(
    layout: QgsPrintLayout,
    name: str,
    linked: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    lines: Iterable[int],
    box: QRectF,
) -> QgsLayoutItemLegend:
    """Put what the colours of one layer on the map mean, in words.

    Parameters
    ----------
    layout, name, linked, layer, box
    lines : iterable of int
        Positions of the lines of the layer's legend that are shown.
    """
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(linked)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    node = root.addLayer(layer)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(lines))
    for part in (
        QgsLegendStyle.Style.Group,
        QgsLegendStyle.Style.Subgroup,
        QgsLegendStyle.Style.SymbolLabel,
    ):
        look = legend.style(part)
        _dress(look, _letters(_KEY, False, _INK))
        legend.setStyle(part, look)
    side = QgsLegendStyle.Side.Top
    legend.setStyleMargin(QgsLegendStyle.Style.Symbol, side, _LINE_GAP)
    legend.setSymbolHeight(_SYMBOL)
    legend.setSymbolWidth(5)
    legend.setBoxSpace(0)
    legend.setResizeToContents(False)
    return _placed(layout, legend, name, box)


def put_map(layout: QgsPrintLayout, name: str, box: QRectF) -> QgsLayoutItemMap:
    """Put an empty map with a thin frame."""
    item = QgsLayoutItemMap(layout)
    _placed(layout, item, name, box)
    # Of the shape of the box, or the map cannot zoom.
    item.setExtent(QgsRectangle(0, 0, box.width(), box.height()))
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(_FRAME)
    return item


def _placed(layout: QgsPrintLayout, item: QgsLayoutItem, name: str, box: QRectF):
    item.setId(name)
    unit = QgsUnitTypes.LayoutUnit.LayoutMillimeters
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(box.x(), box.y(), unit))
    item.attemptResize(QgsLayoutSize(box.width(), box.height(), unit))
    return item


def _letters(points: float, bold: bool, colour: QColor) -> QgsTextFormat:
    font = QFont()
    font.setBold(bold)
    letters = QgsTextFormat()
    letters.setFont(font)
    letters.setSize(points)
    letters.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    letters.setColor(colour)
    return letters


def _dress(thing: QgsLayoutItemLabel | QgsLegendStyle, letters: QgsTextFormat) -> None:
    """Give something its letters; the oldest QGIS has fonts only."""
    if hasattr(thing, "setTextFormat"):
        thing.setTextFormat(letters)
        return
    font = QFont(letters.font())
    font.setPointSizeF(letters.size())
    thing.setFont(font)
