"""The layers of the project that the dock reads, watched: removed, renamed, edited, filtered."""

from __future__ import annotations

import contextlib
import json

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCursor, QGuiApplication

from .comparison import Comparison
from .layers import Choice, guess, vector_layer
from .loading import Loaded, load
from .pins import Pins
from .watching import Watched, broken

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
        self._watched = Watched(project, self._soon, self.changed)
        self._broken = Watched(project, self._repaired, self._repaired)
        self._is_chosen = False
        # Whether something happened that was not looked at.
        self._is_stale = True
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
        return vector_layer(self.project, self.choice.regions)

    @property
    def statistics(self) -> QgsVectorLayer | None:
        """The long table, if it is there."""
        return vector_layer(self.project, self.choice.statistics)

    @property
    def _lacks_layers(self) -> bool:
        return self.regions is None or self.statistics is None

    def choose(self, choice: Choice) -> None:
        """Read other layers or fields, because the user says so."""
        self._is_chosen = True
        self._take(choice)
        self._save()

    def find(self) -> None:
        """Look for regions with statistics, unless some are there already."""
        if self.is_active and self._lacks_layers:
            found = guess(self.project)
            if found != Choice():
                self._is_chosen = False
                self._take(found)
            else:
                self._broken.watch(broken(self.project))

    def activate(self) -> None:
        """Begin to read: the dock is shown."""
        if not self.is_active:
            self.is_active = True
            if self._is_stale:
                self._restore()

    def pause(self) -> None:
        """Read nothing until the dock is shown again: it is closed."""
        self._is_stale = self._is_stale or self._rest.isActive()
        self._rest.stop()
        self.is_active = False

    def close(self) -> None:
        """Let go of everything."""
        self._rest.stop()
        self._watched.leave()
        self._broken.leave()
        for signal, slot in self._of_project:
            with contextlib.suppress(TypeError):
                signal.disconnect(slot)

    def reload(self) -> None:
        """Read the layers again."""
        self._is_stale = False
        regions, statistics = self.regions, self.statistics
        found = Loaded()
        if regions is not None and statistics is not None:
            # A table in memory of a hundred thousand rows takes seconds.
            QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
            try:
                found = load(self.choice, regions, statistics)
            finally:
                QGuiApplication.restoreOverrideCursor()
        self.problem, self.notes = found.problem, found.notes
        self._comparison.load(found.regions, found.table, found.measures, found.counties)
        self.changed.emit()

    def _soon(self, *_: object) -> None:
        if self.is_active:
            self._rest.start()
        else:
            self._is_stale = True

    def _take(self, choice: Choice) -> None:
        self._rest.stop()
        self.choice = choice
        self._watched.watch((self.regions, self.statistics))
        self._broken.watch(broken(self.project))
        self.reload()

    # --- what happens to the layers ---------------------------------------------------------

    def _added(self, *_: object) -> None:
        # Their properties come after they are added.
        if self.is_active:
            QTimer.singleShot(0, self._find_later)
        else:
            self._is_stale = True

    def _find_later(self) -> None:
        # The dock may be gone by now.
        with contextlib.suppress(RuntimeError):
            self.find()

    def _removing(self, ids: list[str]) -> None:
        if not any(one in self._watched for one in ids):
            return
        self._watched.leave()
        kept = self.choice
        if kept.regions in ids:
            self._take(Choice())
        else:
            self._take(kept._replace(statistics=""))
        # Others may be there.
        self._added()

    def _repaired(self, *_: object) -> None:
        if self._lacks_layers:
            self._restore()

    def _cleared(self) -> None:
        self._comparison.restore(Pins(), "", (), "")
        self._is_chosen = False
        self._take(Choice())
        self._is_stale = True

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
            self._is_stale = True
            return
        self._comparison.restore(
            Pins.from_text(self._read(_PINS)),
            self._read(_COMPARATOR),
            [str(code) for code in _list(self._read(_GROUP))],
            self._read(_INDICATOR),
        )
        saved = _list(self._read(_CHOICE))
        choice = Choice(*map(str, saved)) if len(saved) == len(Choice._fields) else Choice()
        self._is_chosen = vector_layer(self.project, choice.regions) is not None
        self._take(choice if self._is_chosen else guess(self.project))

    def _read(self, key: str) -> str:
        return self.project.readEntry(SCOPE, key, "")[0]


def _list(text: str) -> list[object]:
    try:
        found = json.loads(text)
    except ValueError:
        return []
    return found if isinstance(found, list) else []
