"""What happens to results when the desktop loads them: style and place in the legend."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer

from .looks import Look
from .styles import apply

# Milliseconds until QGIS has made the legend of a new style.
SOON = 200
# What lies above what; other map layers are between the sea and the regions.
_HEIGHT = {"": 0, "sea": 1, "regions": 3, "links": 3, "settlements": 4}


class OnLoad(QgsProcessingLayerPostProcessorInterface):
    """Styles one result when it has loaded.

    QGIS does not own it, so it is kept until it has done its work; it cannot
    remove itself while QGIS is still calling it.
    """

    _kept: dict[str, OnLoad] = {}  # noqa: RUF012 -- one for the process is meant

    def __init__(self, look: Look, siblings: list[OnLoad]):
        super().__init__()
        self.look = look
        self.height = _HEIGHT.get(look.style, 2)
        self.layer_id = ""
        self._siblings = siblings

    @classmethod
    def prepare(cls, context: QgsProcessingContext, looks: dict[str, Look]) -> None:
        """Prepare those results of a run that will be loaded.

        Parameters
        ----------
        context : QgsProcessingContext
            Knows which results will be loaded.
        looks : dict of str to Look
            Look of each result by destination.
        """
        for destination in [d for d, kept in cls._kept.items() if kept.layer_id]:
            del cls._kept[destination]
        siblings: list[OnLoad] = []
        for destination, look in looks.items():
            if context.willLoadLayerOnCompletion(destination):
                post_processor = cls(look, siblings)
                siblings.append(post_processor)
                cls._kept[destination] = post_processor
                details = context.layerToLoadOnCompletionDetails(destination)
                details.setPostProcessor(post_processor)
                if hasattr(details, "layerSortKey"):
                    details.layerSortKey = post_processor.height

    def postProcessLayer(self, layer, context, feedback):
        """Style the layer; called by QGIS."""
        self.layer_id = layer.id()
        if not isinstance(layer, QgsVectorLayer):
            return
        apply(layer, self.look)
        for name, value in self.look.properties.items():
            layer.setCustomProperty(name, value)
        layer.triggerRepaint()
        QTimer.singleShot(SOON, lambda: open_legend(self.layer_id))
        # QGIS 3.22 puts each layer above the current one: on top of those before it, or among them.
        for other in sorted(self._siblings, key=lambda sibling: -sibling.height):
            if not other.layer_id or not context.project():
                continue
            if other.height > self.height:
                _lift(other.layer_id, self.layer_id, context.project())
            elif other.height < self.height:
                _lift(self.layer_id, other.layer_id, context.project())


def open_legend(layer_id: str) -> None:
    """Show the legend of a layer: QGIS leaves it shut when the style comes after the layer.

    Not at once: QGIS makes the legend of a new or moved layer only afterwards, see `SOON`.
    """
    node = QgsProject.instance().layerTreeRoot().findLayer(layer_id)
    # QGIS shuts a long legend itself, and the user may have shut this one.
    if node is None or not node.isExpanded():
        return
    node.setExpanded(False)
    node.setExpanded(True)
    renderer = node.layer().renderer()
    if isinstance(renderer, QgsRuleBasedRenderer):
        headings = [rule.ruleKey() for rule in renderer.rootRule().children() if rule.children()]
        # What QGIS itself remembers open headings by.
        node.setCustomProperty("expandedLegendNodes", headings)


def _lift(layer_id: str, over: str, project: QgsProject) -> None:
    """Put a layer directly above another one of the same group of the legend, if it is below."""
    root = project.layerTreeRoot()
    lower, upper = root.findLayer(over), root.findLayer(layer_id)
    if lower is None or upper is None or lower.parent() != upper.parent():
        return
    group = lower.parent()
    place = group.children().index(lower)
    if group.children().index(upper) > place:
        group.insertChildNode(place, upper.clone())
        group.removeChildNode(upper)
