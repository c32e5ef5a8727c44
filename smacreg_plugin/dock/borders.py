"""Borders moved by hand: several scenarios, what is held, and what dropping it would change."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ...processing_provider.texts import sentence
from .source import SCOPE
from .units_source import UnitsSource

if TYPE_CHECKING:
    from ..engine.assessment.consequences import Consequences
    from ..engine.assessment.scenario import Scenario
    from ..engine.assessment.scenarios import Scenarios
    from ..engine.partition import Partition
    from .unit_reading import UnitData

_SCENARIOS, _ACTIVE = "borders/scenarios", "borders/active"
# As the project has a scenario: its name, units, and their regions.
Saved = tuple[str, list[str], list[str]]
# A target: a region that does not exist yet.
NEW = ""


class MainFigures(NamedTuple):
    """What a scenario is like as a whole.

    Attributes
    ----------
    moved, regions : int
    internal_share, smallest : float
        Share who work in their own region, and the smallest self-containment.
    """

    moved: int
    regions: int
    internal_share: float
    smallest: float


class Borders(QObject):
    """The scenarios of one division; every change is saved in the project.

    Signals
    -------
    changed
        Other scenarios, another one in hand, or other borders in it.
    held_changed
        Other units are held, or another region is below them.
    refused : str
        Why something was not done, in a sentence.
    """

    changed = pyqtSignal()
    held_changed = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, source: UnitsSource, parent: QObject | None = None):
        super().__init__(parent)
        self.source = source
        self._data: UnitData | None = None
        self._all: Scenarios | None = None
        # Of the project, but not of these units, for as long as a filter hides some of them.
        self._unfit: list[Saved] = []
        self._name = ""
        self._figures: dict[str, tuple[Scenario, MainFigures]] = {}
        self.held: tuple[int, ...] = ()
        self.target: str | None = None
        source.changed.connect(self._outdated)

    # --- what there is ----------------------------------------------------------------------

    @property
    def data(self) -> UnitData | None:
        """Units, regions and flows; the scenarios are about them."""
        data = self.source.data
        if data is not self._data:
            self._data = data
            self._restore()
        return data

    @property
    def scenario(self) -> Scenario | None:
        """The one in hand."""
        if self.data is None:
            return None
        return self._all.named(self._name)

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """All of them, in the order in which they were made."""
        return () if self.data is None else self._all.items

    def is_taken(self, name: str) -> bool:
        """Return whether a scenario has this name, be it one that does not fit the units now."""
        return self.data is not None and self._is_taken(name)

    def figures(self, scenario: Scenario | None) -> MainFigures:
        """Return what a scenario is like as a whole; None: the division before all moves."""
        from ..engine.assessment.overall import overall_statistics

        name = "" if scenario is None else scenario.name
        kept = self._figures.get(name)
        if kept is None or kept[0] is not (scenario or self._data):
            data = self._data
            partition = data.partition if scenario is None else scenario.partition
            overall = overall_statistics(data.matrix, partition)
            moved = 0 if scenario is None else len(scenario.placed)
            smallest = overall.summaries["self_containment"].minimum
            found = MainFigures(moved, overall.regions, overall.internal_share, smallest)
            kept = self._figures[name] = (scenario or data, found)
        return kept[1]

    def consequences(self) -> Consequences:
        """Return what all moves of the scenario in hand change."""
        return self._between(self.data.partition, self.scenario.partition)

    def preview(self) -> Consequences | None:
        """Return what dropping would change; None while there is nothing to drop, or nowhere."""
        after = self._dropped()
        if after is None or after is self.scenario:
            return None
        return self._between(self.scenario.partition, after.partition)

    def region_of(self, unit: int) -> str:
        """Return the region that a unit is in now; empty where it is in none."""
        partition = self.scenario.partition
        region = int(partition.region[unit])
        return partition.ids[region] if region >= 0 else ""

    # --- what is held -----------------------------------------------------------------------

    def hold(self, units: Iterable[int]) -> None:
        """Take up units, and nothing else."""
        self.held, self.target = tuple(sorted(set(units))), None
        self.held_changed.emit()

    def hold_also(self, units: Iterable[int]) -> None:
        """Take up more units; those that are held already are put down."""
        self.hold(set(self.held) ^ set(units))

    def let_go(self) -> None:
        """Put everything down where it was."""
        if self.held:
            self.hold(())

    def point_at(self, target: str | None) -> None:
        """Say which region the held units are above: `NEW`, or None for none."""
        if self.held and target != self.target:
            self.target = target
            self.held_changed.emit()

    def drop(self) -> None:
        """Move what is held to the region below it."""
        after = self._dropped()
        self.let_go()
        if after is not None:
            self._take(after)

    def put_back(self, units: Sequence[int]) -> None:
        """Move units to where they were before all moves."""
        self._take(self.scenario.move_back(units))

    def undo(self) -> None:
        """Take back the last step."""
        self.let_go()
        if self.scenario is not None:
            self._take(self.scenario.undo())

    def redo(self) -> None:
        """Do the step again that was taken back."""
        self.let_go()
        if self.scenario is not None:
            self._take(self.scenario.redo())

    def _dropped(self) -> Scenario | None:
        if not self.held or self.target is None:
            return None
        return self.scenario.move_many(self.held, self.target or None)

    def _take(self, scenario: Scenario) -> None:
        if scenario is not self.scenario:
            self._all = self._all.with_changed(self._name, scenario)
            self._save()

    # --- several scenarios ------------------------------------------------------------------

    def choose(self, name: str) -> None:
        """Take another scenario in hand."""
        if name != self._name and name in self._all.names:
            self.let_go()
            self._name = name
            self._save()

    def add(self, name: str = "", decisions: Any = ((), ())) -> bool:
        """Make a scenario from a table of decisions, or an empty one; return whether it fits."""
        from ..engine.errors import EngineError

        data = self.data
        try:
            scenario = _made(data, name or self._free_name(), *decisions)
            self._refuse_unfit(scenario.name)
            self._all = self._all.add(scenario)
        except EngineError as error:
            self.refused.emit(sentence(error.message))
            return False
        self.let_go()
        self._name = scenario.name
        self._save()
        return True

    def rename(self, old: str, new: str) -> bool:
        """Give a scenario another name; return whether that was possible."""
        from ..engine.errors import EngineError

        try:
            self._refuse_unfit(new.strip())
            self._all = self._all.with_changed(old, self._all.named(old).renamed(new.strip()))
        except EngineError as error:
            self.refused.emit(sentence(error.message))
            return False
        self._name = new.strip() if self._name == old else self._name
        self._save()
        return True

    def remove(self, name: str) -> None:
        """Throw a scenario away; there is always one."""
        self.let_go()
        self._all = self._all.without(name)
        if not self._all.items:
            self._all = self._all.add(_made(self._data, self._free_name()))
        if name == self._name:
            self._name = self._all.names[-1]
        self._save()

    def _free_name(self) -> str:
        text = QCoreApplication.translate("Smacreg", "Scenario {number}")
        number = 1
        while self._is_taken(text.format(number=number)):
            number += 1
        return text.format(number=number)

    def _is_taken(self, name: str) -> bool:
        return name in self._all.names or any(name == one for one, *_ in self._unfit)

    def _refuse_unfit(self, name: str) -> None:
        from ..engine.errors import EngineError

        if any(name == one for one, *_ in self._unfit):
            raise EngineError("scenario.name_taken", name=name)

    def _between(self, before: Partition, after: Partition) -> Consequences:
        from ..engine.assessment.consequences import consequences

        data = self._data
        return consequences(
            data.matrix, before, after, neighbours=data.neighbours, criteria=data.criteria
        )

    # --- what the project remembers ---------------------------------------------------------

    def _save(self) -> None:
        saved = [(one.name, *one.decisions()) for one in self._all.items]
        for key, text in (
            (_SCENARIOS, json.dumps([*saved, *self._unfit])),
            (_ACTIVE, self._name),
        ):
            self.source.project.writeEntry(SCOPE, key, text)
        self.changed.emit()

    def _restore(self) -> None:
        """Read the scenarios of the project; those that do not fit the units are told and kept."""
        from ..engine.assessment.scenarios import Scenarios
        from ..engine.errors import EngineError

        self._all, self._unfit, self._figures = Scenarios(), [], {}
        self.held, self.target = (), None
        if self._data is None:
            return
        for name, units, regions in self._saved():
            try:
                self._all = self._all.add(_made(self._data, name, units, regions))
            except EngineError as error:
                self._unfit.append((name, units, regions))
                self.refused.emit(f"{name}: {sentence(error.message)}")
        if not self._all.items:
            self._all = self._all.add(_made(self._data, self._free_name()))
        active = self.source.project.readEntry(SCOPE, _ACTIVE, "")[0]
        self._name = active if active in self._all.names else self._all.names[0]

    def _saved(self) -> list[Saved]:
        try:
            saved = json.loads(self.source.project.readEntry(SCOPE, _SCENARIOS, "")[0])
            return [
                (str(name), list(map(str, units)), list(map(str, regions)))
                for name, units, regions in saved
            ]
        except (ValueError, TypeError):
            return []

    def _outdated(self) -> None:
        # Views ask again soon; nothing is read before that.
        self._data = None
        self.held, self.target = (), None


def _made(
    data: UnitData, name: str, units: Sequence[Any] = (), regions: Sequence[Any] = ()
) -> Scenario:
    from ..engine.assessment.scenario import Scenario

    return Scenario.from_decisions(
        name, data.matrix, data.partition, units, regions, neighbours=data.neighbours
    )
