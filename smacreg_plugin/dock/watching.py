"""Layers watched by id: edited, filtered, repaired, renamed. QGIS deletes them, so none is held."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.core import QgsProject, QgsVectorLayer


class Watched:
    """The layers that somebody listens to.

    Parameters
    ----------
    project : QgsProject
    changed, renamed : callable
        What to do when a layer has other values, or another name.
    """

    def __init__(
        self,
        project: QgsProject,
        changed: Callable[..., None],
        renamed: Callable[..., None],
    ):
        self._project, self._changed, self._renamed = project, changed, renamed
        self._ids: set[str] = set()

    def __contains__(self, layer_id: object) -> bool:
        return layer_id in self._ids

    def watch(self, layers: Iterable[QgsVectorLayer | None]) -> None:
        """Listen to these layers and no others."""
        self.leave()
        for layer in layers:
            if layer is not None and layer.id() not in self._ids:
                self._ids.add(layer.id())
                for signal in _signals(layer):
                    signal.connect(self._changed)
                layer.nameChanged.connect(self._renamed)

    def leave(self) -> None:
        """Listen to none any more; those that QGIS has deleted need nothing."""
        for layer_id in self._ids:
            layer = self._project.mapLayer(layer_id)
            if layer is not None:
                for signal in _signals(layer):
                    signal.disconnect(self._changed)
                layer.nameChanged.disconnect(self._renamed)
        self._ids.clear()


def broken(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the layers of a project that cannot be read, but may be repaired."""
    layers = project.mapLayers().values()
    return [one for one in layers if isinstance(one, QgsVectorLayer) and not one.isValid()]


def _signals(layer: QgsVectorLayer):
    return (
        layer.dataSourceChanged,
        layer.dataChanged,
        layer.subsetStringChanged,
        layer.updatedFields,
        layer.attributeValueChanged,
        layer.featureAdded,
        layer.featuresDeleted,
        layer.editingStopped,
    )
