"""Draw the regions in a GeoPackage as a map with title, legend, scale and source."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsProject,
    QgsReferencedRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QFont

MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters
WIDTH, MARGIN, HEAD, FOOT = 200.0, 6.0, 24.0, 19.0


def main(facts: dict) -> None:
    """Draw the picture."""
    project = QgsProject.instance()
    layers = []
    for table in ("regions", "unit_regions"):
        layer = QgsVectorLayer(f"{facts['file']}|layername={table}", table, "ogr")
        project.addMapLayer(layer)
        layers.append(layer)
    land = facts["inputs"]["UNITS"].replace("_with_sea", "_land")
    ground = QgsVectorLayer(land, "land", "ogr")
    if land != facts["inputs"]["UNITS"] and ground.isValid():
        layers = [clipped(layer, ground, facts["inputs"]["UNIT_FIELD"]) for layer in layers]
        project.addMapLayers(layers)
    project.setCrs(layers[0].crs())
    extent = layers[0].extent()
    extent.scale(1.04)
    height = HEAD + FOOT + (WIDTH - 2 * MARGIN) * extent.height() / extent.width()
    layout = page(project, height)
    map_item = QgsLayoutItemMap(layout)
    map_item.setLayers(layers)
    place(layout, map_item, MARGIN, HEAD, WIDTH - 2 * MARGIN, height - HEAD - FOOT)
    map_item.setExtent(QgsReferencedRectangle(extent, layers[0].crs()))
    map_item.setBackgroundColor(QColor("#e8f1f7"))
    words(layout, facts, height)
    scale_bar(layout, map_item, height)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 200
    result = QgsLayoutExporter(layout).exportToImage(facts["picture"], settings)
    if result != QgsLayoutExporter.ExportResult.Success:
        sys.exit("the picture cannot be written: check the disk")


def clipped(layer: QgsVectorLayer, land: QgsVectorLayer, code: str) -> QgsVectorLayer:
    """Return a copy of a layer cut to the land, centres on land, for drawing only."""
    ground = {feature[code]: feature.geometry() for feature in land.getFeatures()}
    everything = QgsGeometry.unaryUnion(list(ground.values()))
    copy = layer.materialize(QgsFeatureRequest())
    copy.setRenderer(layer.renderer().clone())
    if layer.labelsEnabled():
        copy.setLabeling(layer.labeling().clone())
        copy.setLabelsEnabled(True)
    x, y = (copy.fields().lookupField(name) for name in ("centre_x", "centre_y"))
    copy.startEditing()
    for feature in list(copy.getFeatures()):
        copy.changeGeometry(feature.id(), feature.geometry().intersection(everything))
        if x >= 0 and feature["centre"] in ground:
            centre = ground[feature["centre"]].poleOfInaccessibility(200)[0].asPoint()
            copy.changeAttributeValues(feature.id(), {x: centre.x(), y: centre.y()})
    copy.commitChanges()
    return copy


def page(project: QgsProject, height: float) -> QgsLayout:
    """Return an empty page."""
    layout = QgsLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(WIDTH, height, MILLIMETRES))
    return layout


def place(layout: QgsLayout, item, x: float, y: float, width: float, height: float) -> None:
    """Put an item on the page."""
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, MILLIMETRES))
    item.attemptResize(QgsLayoutSize(width, height, MILLIMETRES))


def words(layout: QgsLayout, facts: dict, height: float) -> None:
    """Put title, finding and source on the page."""
    regions, inputs, used = facts["regions"], facts["inputs"], facts["settings"]
    year = f", {inputs['YEAR']}" if inputs.get("YEAR") else ""
    share = 100 * float(regions["INTERNAL_SHARE"])
    finding = (
        f"{regions['NUMBER_OF_REGIONS']} regions, {regions['SINGLE_UNIT_REGIONS']} of them a "
        f"single municipality; {share:.0f} % work in the region they live in."
    )
    legend = "Thick lines: regions. Thin lines: municipalities. Dots: centres."
    source = (
        f"Source: {Path(inputs['FLOWS'].partition('|')[0]).name}{year}. "
        f"SMACREG for QGIS, {used['method']} method, linkage {used['linkage']}, sizes "
        f"{used['min_size']:g} and {used['target_size']:g}, self-containment "
        f"{used['min_self_containment']:g} and {used['target_self_containment']:g}."
    )
    for text, size, y, is_bold in (
        (f"Functional regions{year}", 15, 4.0, True),
        (finding, 9, 12.0, False),
        (legend, 7, 17.5, False),
        (source, 7, height - 7, False),
    ):
        label = QgsLayoutItemLabel(layout)
        label.setText(text)
        font = QFont("Open Sans")
        font.setPointSizeF(size)
        font.setBold(is_bold)
        label.setFont(font)
        place(layout, label, MARGIN, y, WIDTH - 2 * MARGIN, 8)


def scale_bar(layout: QgsLayout, map_item: QgsLayoutItemMap, height: float) -> None:
    """Put a scale bar below the map."""
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(map_item)
    bar.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setStyle("Line Ticks Up")
    font = QFont("Open Sans")
    font.setPointSizeF(7)
    bar.setFont(font)
    bar.setHeight(2)
    place(layout, bar, MARGIN - 1, height - FOOT + 1, 60, 8)


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main(json.loads(sys.argv[1]))
    application.exitQgis()
