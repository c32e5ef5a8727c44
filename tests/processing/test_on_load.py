"""How results arrive on the map of the desktop."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsLayerTreeModel,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsRuleBasedRenderer,
)
from qgis.gui import QgsLayerTreeView
from qgis.PyQt.QtTest import QTest
from small_country import Feedback, memory_layer, square

from smacreg.processing_provider import on_load
from smacreg.processing_provider.looks import Look
from smacreg.processing_provider.on_load import OnLoad

NAMES = ("UNIT_REGIONS", "REGIONS", "DECISION_LOG")


@pytest.fixture
def finished(provider, small, project):
    """Run as the desktop does, with results to be loaded; return the context and the results."""
    context = QgsProcessingContext()
    context.setProject(project)
    outputs = {
        name: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project) for name in NAMES
    }
    results, ok = provider.algorithm("selfcontainment").run(
        {**small, **outputs}, context, Feedback(), {}, False
    )
    assert ok
    yield context, results
    OnLoad._kept.clear()


def load(project, context, results, names):
    """Load results in this order, each on top, as QGIS 3.22 does."""
    layers = {}
    for name in names:
        details = context.layerToLoadOnCompletionDetails(results[name])
        layer = QgsProcessingUtils.mapLayerFromString(results[name], context)
        context.temporaryLayerStore().takeMapLayer(layer)
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
        details.postProcessor().postProcessLayer(layer, context, Feedback())
        layers[name] = layer
    return layers


def test_layers_are_styled_when_they_load(project, finished):
    layers = load(project, *finished, NAMES)
    assert isinstance(layers["UNIT_REGIONS"].renderer(), QgsRuleBasedRenderer)
    assert layers["REGIONS"].labelsEnabled()
    assert layers["REGIONS"].labeling().settings().fieldName == "region_name"


def alias(layer, field):
    return layer.attributeAlias(layer.fields().lookupField(field))


def test_fields_have_readable_names_also_in_tables(project, finished):
    layers = load(project, *finished, NAMES)
    assert alias(layers["REGIONS"], "sc_supply") == "Share of residents who work here"
    assert alias(layers["DECISION_LOG"], "why") == "Why"


@pytest.mark.parametrize("names", [NAMES, NAMES[::-1], ("REGIONS", "UNIT_REGIONS")])
def test_regions_lie_above_units(project, finished, names):
    layers = load(project, *finished, names)
    order = [node.layerId() for node in project.layerTreeRoot().findLayers()]
    assert len(order) == len(names)
    assert order.index(layers["REGIONS"].id()) < order.index(layers["UNIT_REGIONS"].id())


def test_a_layer_that_arrives_below_another_is_lifted(project, finished):
    """QGIS 3.22 puts a layer above the current one, which may lie below others."""
    context, results = finished
    layers = {}
    for name in ("UNIT_REGIONS", "DECISION_LOG", "REGIONS"):
        details = context.layerToLoadOnCompletionDetails(results[name])
        layer = QgsProcessingUtils.mapLayerFromString(results[name], context)
        context.temporaryLayerStore().takeMapLayer(layer)
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(len(layers), layer)
        details.postProcessor().postProcessLayer(layer, context, Feedback())
        layers[name] = layer.id()
    order = [node.layerId() for node in project.layerTreeRoot().findLayers()]
    assert sorted(order) == sorted(layers.values())
    assert order.index(layers["REGIONS"]) < order.index(layers["UNIT_REGIONS"])


def test_sort_key_puts_regions_on_top_where_qgis_has_one(finished):
    context, results = finished
    details = [context.layerToLoadOnCompletionDetails(results[name]) for name in NAMES]
    if hasattr(details[0], "layerSortKey"):
        units, regions, log = (detail.layerSortKey for detail in details)
        assert regions > units > log


def test_they_are_kept_until_they_have_done_their_work(project, finished):
    context, results = finished
    assert set(OnLoad._kept) == {results[name] for name in NAMES}
    load(project, context, results, NAMES)
    OnLoad.prepare(context, {})
    assert not OnLoad._kept


@pytest.fixture
def lines(project):
    """Return the lines that can be seen in the legend of a desktop, as a function."""
    model = QgsLayerTreeModel(project.layerTreeRoot())
    model.setFlag(QgsLayerTreeModel.Flag.ShowLegendAsTree)
    view = QgsLayerTreeView()
    view.setModel(model)
    view.show()

    def seen():
        # Until after the legend was made, and opened.
        QTest.qWait(2 * on_load.SOON)
        line, found = view.model().index(0, 0), []
        while line.isValid():
            found.append(line.data())
            line = view.indexBelow(line)
        return found

    yield seen
    view.close()
    view.deleteLater()


def test_legend_can_be_read_at_once(project, lines):
    """The desktop adds a layer first and gives it its style afterwards."""
    rows = [(square(place, 0), float(place - 2)) for place in range(5)]
    layer = memory_layer("Polygon?crs=EPSG:25833&field=local_percent:double", rows, "Regions")
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    post_processor = OnLoad(Look("diverging:local_percent"), [])
    post_processor.postProcessLayer(layer, context, Feedback())
    seen = lines()
    assert seen[:2] == ["Regions", "Local part, % of the jobs at the start"]
    assert len(seen) == 2 + 5
    project.layerTreeRoot().findLayer(layer).setExpanded(False)
    post_processor.postProcessLayer(layer, context, Feedback())
    assert lines() == ["Regions"]
