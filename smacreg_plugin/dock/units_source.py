"""The units, their regions and their commuting in the project, read when somebody looks."""

from __future__ import annotations

import contextlib
import json

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication

from .layers import vector_layer
from .shapes import Shapes
from .source import SCOPE
from .unit_layers import UnitChoice, guess, with_flows
from .unit_reading import UnitData, read
from .watching import Watched, broken

_CHOICE = "units/layers"
# Milliseconds without another change until layers count as changed.
_REST = 200


class UnitsSource(QObject):
    """Knows which layers hold a division, and reads them when its data are asked for.

    Signals
    -------
    changed
        Other layers or other values; see `data` and `problem`.
    """

    changed = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QObject | None = None):
        super().__init__(parent)
        self.project = project
        self._choice: UnitChoice | None = None
        self._read: UnitData | str | None = None
        # Read before with the same commuting.
        self._earlier: UnitData | None = None
        self._shapes: Shapes | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._outdated)
        self._of_units = Watched(project, self._soon, self._outdated)
        self._of_flows = Watched(project, self._flows_soon, self._outdated)
        self._broken = Watched(project, self._added, self._added)
        self._of_project = (
            (project.readProject, self._forget),
            (project.cleared, self._forget),
            (project.layersAdded, self._added),
            (project.layersWillBeRemoved, self._removing),
        )
        for signal, slot in self._of_project:
            signal.connect(slot)

    # --- what there is ----------------------------------------------------------------------

    @property
    def choice(self) -> UnitChoice:
        """Layers and fields: those chosen, or the most likely ones."""
        if self._choice is None:
            self._take(self._saved() or guess(self.project))
        return self._choice

    @property
    def units(self) -> QgsVectorLayer | None:
        """The layer of the units, if it is there."""
        return self.layer(self.choice.units)

    @property
    def flows(self) -> QgsVectorLayer | None:
        """The commuting table, if it is there."""
        return self.layer(self.choice.flows)

    @property
    def data(self) -> UnitData | None:
        """What the layers hold, read when first asked for; None without them."""
        if self._read is None and self.units is not None and self.flows is not None:
            QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                self._read = read(self.project, self.choice, self._earlier)
            finally:
                QApplication.restoreOverrideCursor()
            self._earlier = self._read if isinstance(self._read, UnitData) else None
        return self._read if isinstance(self._read, UnitData) else None

    @property
    def problem(self) -> str:
        """Why what was chosen cannot be read, in a sentence."""
        return self._read if isinstance(self._read, str) else ""

    @property
    def shapes(self) -> Shapes | None:
        """The outlines of the units, generalised."""
        if self._shapes is None and self.units is not None and self.data is not None:
            self._shapes = Shapes(self.units, self.choice.unit_field)
        return self._shapes

    def layer(self, layer_id: str) -> QgsVectorLayer | None:
        """Return a vector layer of the project, if it is there."""
        return vector_layer(self.project, layer_id)

    def choose(self, choice: UnitChoice) -> None:
        """Read other layers or fields, because the user says so."""
        self.project.writeEntry(SCOPE, _CHOICE, json.dumps(choice))
        self._take(choice)
        self.changed.emit()

    def close(self) -> None:
        """Let go of everything."""
        self._rest.stop()
        self._leave()
        for signal, slot in self._of_project:
            with contextlib.suppress(TypeError):
                signal.disconnect(slot)

    # --- what happens to the layers ---------------------------------------------------------

    def _take(self, choice: UnitChoice) -> None:
        self._choice = choice
        self._drop()
        self._earlier = None
        self._of_units.watch([self.layer(one) for one in (choice.units, choice.neighbours)])
        self._of_flows.watch([self.layer(choice.flows)])
        self._broken.watch(broken(self.project))

    def _leave(self) -> None:
        self._of_units.leave()
        self._of_flows.leave()
        self._broken.leave()

    def _drop(self) -> None:
        self._rest.stop()
        self._read = self._shapes = None

    def _soon(self, *_: object) -> None:
        self._rest.start()

    def _flows_soon(self, *_: object) -> None:
        self._earlier = None
        self._soon()

    def _outdated(self, *_: object) -> None:
        self._drop()
        self.changed.emit()

    def _added(self, *_: object) -> None:
        if self._choice is not None and (self.units is None or self.flows is None):
            self._forget()

    def _removing(self, ids: list[str]) -> None:
        # Views look again later, when these are gone.
        if any(one in self._of_units or one in self._of_flows for one in ids):
            self._forget()

    def _forget(self, *_: object) -> None:
        """Look for layers anew when next asked."""
        self._leave()
        self._drop()
        self._choice = self._earlier = None
        self.changed.emit()

    def _saved(self) -> UnitChoice | None:
        """Return what the project remembers, as far as its layers are still there."""
        try:
            saved = json.loads(self.project.readEntry(SCOPE, _CHOICE, "")[0])
            choice = UnitChoice(*map(str, saved))
        except (ValueError, TypeError):
            return None
        if self.layer(choice.units) is None:
            return None
        if self.layer(choice.flows) is None:
            # What is missing is looked for, as where nothing was chosen.
            choice = with_flows(choice, self.layer(guess(self.project).flows))
        if self.layer(choice.neighbours) is None:
            choice = choice._replace(neighbours="", neighbour_field="")
        return choice
