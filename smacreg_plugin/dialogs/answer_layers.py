"""The layers of the answer on top, and those of earlier answers unticked: one map at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer

from ...processing_provider.on_load import SOON, open_legend


class AnswerLayers:
    """Knows which layers the runs from the page have made."""

    def __init__(self, project: QgsProject):
        self._project = project
        self._made: list[str] = []

    def show(self, shown: Sequence[str], made: Iterable[str]) -> None:
        """Show some layers of a run, and untick its others and those of earlier runs.

        Parameters
        ----------
        shown : sequence of str
            Layer ids, from the top; empty leaves the map as it is.
        made : iterable of str
            All layers of the run.
        """
        self._made += [one for one in made if one not in self._made]
        if not shown:
            return
        root = self._project.layerTreeRoot()
        for layer_id in self._made:
            node = root.findLayer(layer_id)
            if node is not None and node.layer().isSpatial():
                node.setItemVisibilityChecked(layer_id in shown)
        for layer_id in reversed(shown):
            node = root.findLayer(layer_id)
            if node is not None:
                lifted = node.clone()
                lifted.setExpanded(True)
                root.insertChildNode(0, lifted)
                node.parent().removeChildNode(node)
                QTimer.singleShot(SOON, partial(open_legend, layer_id))
