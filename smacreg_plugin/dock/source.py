"""The layers of the project that the dock reads, watched: removed, renamed, edited, filtered."""

from __future__ import annotations

import contextlib
import json

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .comparison import Comparison
from .layers import Choice, guess
from .loading import Loaded, load
from .pins import Pins

SCOPE = "smacreg"
_CHOICE, _PINS, _COMPARATOR, _GROUP, _INDICATOR = (
    "compare/layers", "compare/pins", "compare/with", "compare/group", "compare/indicator",
)  # fmt: skip
# Milliseconds without another change until layers are read again.
_REST = 200


class Source(QObject):
    """Keeps a comparison in step with the layers of the project.

    Layers are looked up by id each time and never held: QGIS deletes them when
    it likes.

    Signals
    -------
    changed
        Something was read, or can no longer be; see `problem`, `notes` and `choice`.
    """

    changed = pyqtSignal()

    def __init__(self, project: QgsProject, comparison: Comparison, parent: QObject | None = None):
        super().__init__(parent)
        self.project = project
        self._comparison = comparison
        self._watched: dict[str, QgsVectorLayer] = {}
        self._is_chosen = False
        self.choice = Choice()
        self.problem = ""
        self.notes: tuple[str, ...] = ()
        self.is_active = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.reload)
        self._of_project = (
            (project.readProject, self._restore),
            (project.cleared, self._cleared),
            (project.layersAdded, self._added),
            (project.layersWillBeRemoved, self._removing),
        )
        for signal, slot in self._of_project:
            signal.connect(slot)
        for signal in (
            comparison.pins_changed,
            comparison.comparator_changed,
            comparison.indicator_changed,
        ):
            signal.connect(self._save)

    # --- what is read -----------------------------------------------------------------------

    @property
    def regions(self) -> QgsVectorLayer | None:
        """The layer of the regions, if it is there."""
        return self._layer(self.choice.regions)

    @property
    def statistics(self) -> QgsVectorLayer | None:
        """The long table, if it is there."""
        return self._layer(self.choice.statistics)

    def choose(self, choice: Choice) -> None:
        """Read other layers or fields, because the user says so."""
        self._is_chosen = True
        self._take(choice)
        self._save()

    def find(self, first: QgsMapLayer | None = None) -> None:
        """Look for regions with statistics, unless some are there already."""
        if self.regions is None or self.statistics is None:
            found = guess(self.project, first)
            if found != Choice() or self.choice != Choice():
                self._is_chosen = False
                self._take(found)

    def activate(self) -> None:
        """Begin to read: the dock is shown."""
        if not self.is_active:
            self.is_active = True
            self._restore()

    def close(self) -> None:
        """Let go of everything."""
        self._rest.stop()
        self._unwatch()
        for signal, slot in self._of_project:
            with contextlib.suppress(TypeError):
                signal.disconnect(slot)

    def reload(self) -> None:
        """Read the layers again."""
        regions, statistics = self.regions, self.statistics
        found = Loaded()
        if regions is not None and statistics is not None:
            found = load(self.choice, regions, statistics)
        self.problem, self.notes = found.problem, found.notes
        self._comparison.load(found.regions, found.table, found.measures, found.counties)
        self.changed.emit()

    def _soon(self, *_: object) -> None:
        self._rest.start()

    def _layer(self, layer_id: str) -> QgsVectorLayer | None:
        layer = self.project.mapLayer(layer_id) if layer_id else None
        return layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None

    def _take(self, choice: Choice) -> None:
        self._rest.stop()
        self._unwatch()
        self.choice = choice
        for layer in (self.regions, self.statistics):
            if layer is not None:
                self._watch(layer)
        self.reload()

    # --- what happens to the layers ---------------------------------------------------------

    def _watch(self, layer: QgsVectorLayer) -> None:
        self._watched[layer.id()] = layer
        for signal in self._signals(layer):
            signal.connect(self._soon)
        layer.nameChanged.connect(self.changed)

    def _unwatch(self, only: set[str] | None = None) -> None:
        """Stop watching some layers, or all; those that QGIS has deleted need nothing."""
        for layer_id in list(self._watched):
            if only is not None and layer_id not in only:
                continue
            layer = self._watched.pop(layer_id)
            if self.project.mapLayer(layer_id) is not None:
                for signal in self._signals(layer):
                    signal.disconnect(self._soon)
                layer.nameChanged.disconnect(self.changed)

    @staticmethod
    def _signals(layer: QgsVectorLayer):
        return (
            layer.dataChanged,
            layer.subsetStringChanged,
            layer.updatedFields,
            layer.attributeValueChanged,
            layer.featureAdded,
            layer.featuresDeleted,
            layer.editingStopped,
        )

    def _added(self, _layers: list[QgsMapLayer]) -> None:
        # Their properties come after they are added.
        if self.is_active and (self.regions is None or self.statistics is None):
            QTimer.singleShot(0, self._find_later)

    def _find_later(self) -> None:
        with contextlib.suppress(RuntimeError):
            self.find()

    def _removing(self, ids: list[str]) -> None:
        gone = set(ids)
        if gone.isdisjoint(self._watched):
            return
        self._unwatch(gone)
        kept = self.choice
        self._take(
            kept._replace(
                regions="" if kept.regions in gone else kept.regions,
                statistics="" if kept.statistics in gone else kept.statistics,
            )
        )

    def _cleared(self) -> None:
        self._comparison.restore(Pins(), "", (), "")
        self._is_chosen = False
        self._take(Choice())

    # --- what the project remembers ---------------------------------------------------------

    def _save(self) -> None:
        """Write the choices into the project, where they are not there yet."""
        if not self.is_active or self._comparison.table is None:
            return
        comparison = self._comparison
        for key, text in (
            (_CHOICE, json.dumps(self.choice) if self._is_chosen else ""),
            (_PINS, comparison.pins.to_text()),
            (_COMPARATOR, comparison.comparator),
            (_GROUP, json.dumps(comparison.group)),
            (_INDICATOR, comparison.indicator),
        ):
            if self._read(key) != text:
                self.project.writeEntry(SCOPE, key, text)

    def _restore(self, *_: object) -> None:
        """Read the choices of a project, or guess."""
        if not self.is_active:
            return
        self._comparison.restore(
            Pins.from_text(self._read(_PINS)),
            self._read(_COMPARATOR),
            [str(code) for code in _list(self._read(_GROUP))],
            self._read(_INDICATOR),
        )
        saved = _list(self._read(_CHOICE))
        choice = Choice(*map(str, saved)) if len(saved) == len(Choice._fields) else Choice()
        self._is_chosen = self._layer(choice.regions) is not None
        self._take(choice if self._is_chosen else guess(self.project))

    def _read(self, key: str) -> str:
        return self.project.readEntry(SCOPE, key, "")[0]


def _list(text: str) -> list[object]:
    try:
        found = json.loads(text)
    except ValueError:
        return []
    return found if isinstance(found, list) else []
