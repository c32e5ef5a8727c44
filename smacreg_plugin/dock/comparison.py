"""What is compared with what: the one state that map, charts and table show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.comparing.series import CENTRE, HINTERLAND, WHOLE
from .pins import Pins
from .reading import Regions

if TYPE_CHECKING:
    from ..charts.marks import Pin
    from ..engine.comparing.groups import Flags
    from ..engine.comparing.measures import Measure
    from ..engine.comparing.region_table import RegionTable
    from ..engine.comparing.search import NameSearch
    from ..engine.comparing.series import Series

NATION, COUNTY, GROUP = "nation", "county", "group"
COMPARATORS = (NATION, COUNTY, GROUP)


class Comparison(QObject):
    """Regions, their statistics, and the choices of the user; every view listens.

    Signals
    -------
    table_changed
        Other regions or other numbers: everything is new.
    pins_changed
        The pinned set, or which of it leads.
    comparator_changed
        What the regions are set against.
    indicator_changed
        The indicator that map, distribution and paths show.
    shown_changed
        The part of the regions, or the period.
    proposed : list of str
        Regions chosen on the map that can be pinned.
    highlighted : list of str
        Regions under the mouse, on the map or in a chart.
    brushed : list of str
        Regions chosen in a chart, to be selected on the map.
    """

    table_changed = pyqtSignal()
    pins_changed = pyqtSignal()
    comparator_changed = pyqtSignal()
    indicator_changed = pyqtSignal()
    shown_changed = pyqtSignal()
    proposed = pyqtSignal(list)
    highlighted = pyqtSignal(list)
    brushed = pyqtSignal(list)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._search: NameSearch | None = None
        self.regions = Regions()
        self.table: RegionTable | None = None
        self.measures: tuple[Measure, ...] = ()
        self.counties: Mapping[str, str] = {}
        self.pins = Pins()
        self.comparator = NATION
        self.group: tuple[str, ...] = ()
        self.part = WHOLE
        self.period = ""
        self._indicator = ""
        self._lit: list[str] = []

    # --- what there is ----------------------------------------------------------------------

    def load(
        self,
        regions: Regions,
        table: RegionTable | None,
        measures: Sequence[Measure],
        counties: Mapping[str, str],
    ) -> None:
        """Take other data, and let go of choices that they do not have.

        While there are none, all choices stay as they are.
        """
        self.regions, self.table, self._search = regions, table, None
        self.measures, self.counties = tuple(measures), counties
        if table is not None:
            known = self.known()
            self.pins.keep(known)
            self.group = tuple(code for code in self.group if code in known)
            if self.measure is None:
                rates = (one for one in self.measures if one.rate)
                first = next(rates, next(iter(self.measures), None))
                self._indicator = "" if first is None else first.id
            if self.part not in self.parts():
                self.part = WHOLE
            if self.period not in self.selectable():
                self.period = ""
        self.table_changed.emit()

    def known(self) -> set[str]:
        """Return the codes of the regions that have statistics."""
        return set() if self.table is None else set(self.table.ids)

    def marks(self) -> list[Pin]:
        """Return the pinned regions as charts take them."""
        return self.pins.marks(self.regions.names)

    def name(self, region: str) -> str:
        """Return the name of a region."""
        return self.regions.names.get(region, region)

    def search(self, text: str) -> list[str]:
        """Return the regions whose names fit, the best first."""
        if self.table is None or not text.strip():
            return []
        if self._search is None:
            from ..engine.comparing.search import NameSearch

            names = [self.name(code) for code in self.table.ids]
            self._search = NameSearch(names, self.table.ids)
        return [self.table.ids[place] for place in self._search.matches(text)]

    @property
    def indicator(self) -> str:
        """Id of the chosen indicator; empty where there is none."""
        return self._indicator

    @property
    def measure(self) -> Measure | None:
        """The chosen indicator."""
        return next((one for one in self.measures if one.id == self._indicator), None)

    def series(self, indicator: str) -> Series | None:
        """Return the values of an indicator: what was observed, or what stands for it."""
        return None if self.table is None else self.table.nearest(indicator)

    def parts(self) -> list[int]:
        """Return the parts of the regions that some value is of."""
        import numpy as np

        series = self._all_series()
        divided = (
            part
            for part in (CENTRE, HINTERLAND)
            if any(np.isfinite(one.value[:, part]).any() for one in series)
        )
        return [WHOLE, *divided]

    def selectable(self) -> list[str]:
        """Return the periods in which some indicator has values, ascending."""
        return sorted({period for one in self._all_series() for period in one.selectable})

    def _all_series(self) -> tuple[Series, ...]:
        return () if self.table is None else self.table.series

    # --- what is chosen ---------------------------------------------------------------------

    def pin(self, region: str) -> bool:
        """Pin a region; return whether there was room, and it is known."""
        done = region in self.known() and self.pins.add(region)
        if done:
            self.pins_changed.emit()
        return done

    def unpin(self, region: str) -> None:
        """Let go of a region; what was lit by pointing at its chip is so no more."""
        if self.pins.remove(region):
            self.highlight([one for one in self._lit if one != region])
            self.pins_changed.emit()

    def toggle(self, region: str) -> None:
        """Pin a region, or let go of it."""
        if region in self.pins:
            self.unpin(region)
        else:
            self.pin(region)

    def lead(self, region: str) -> None:
        """Show a pinned region's values first."""
        if self.pins.lead(region):
            self.pins_changed.emit()

    def compare_with(self, comparator: str, group: Iterable[str] | None = None) -> None:
        """Set the regions against the nation, the county of the leading one, or a group."""
        self.comparator = comparator
        if group is not None:
            self.group = tuple(sorted(set(group) & self.known()))
        self.comparator_changed.emit()

    def choose_indicator(self, indicator: str) -> None:
        """Show an indicator on the map and in the charts of one indicator."""
        if indicator != self._indicator and any(m.id == indicator for m in self.measures):
            self._indicator = indicator
            self.indicator_changed.emit()

    def show(self, part: int, period: str) -> None:
        """Show a part of every region, and a period; the latest where it is empty."""
        if (part, period) != (self.part, self.period):
            self.part, self.period = part, period
            self.shown_changed.emit()

    def restore(self, pins: Pins, comparator: str, group: Iterable[str], indicator: str) -> None:
        """Take the choices of a saved project, before its data are loaded."""
        # What is pinned is in the table; these pins need not be before the next one is there.
        self.table = None
        self.pins = pins
        self.comparator = comparator if comparator in COMPARATORS else NATION
        self.group = tuple(group)
        self._indicator = indicator

    def highlight(self, regions: Sequence[str]) -> None:
        """Light regions on the map and in the charts."""
        lit = list(regions)
        if lit != self._lit:
            self._lit = lit
            self.highlighted.emit(lit)

    # --- for the engine ---------------------------------------------------------------------

    @property
    def leading(self) -> int | None:
        """Position of the leading region in the table."""
        leading = self.pins.leading
        return self.table.position(leading) if self.table is not None and leading else None

    def pinned(self) -> list[int]:
        """Return the positions of the pinned regions in the table."""
        return [] if self.table is None else [self.table.position(code) for code in self.pins]

    def periods(self) -> dict[str, str]:
        """Return the wanted period by indicator, for the engine."""
        return {one.id: self.period for one in self.measures} if self.period else {}

    @property
    def county(self) -> str:
        """Name of the county that the centre of the leading region lies in."""
        return self.counties.get(self.pins.leading, "")

    def members(self) -> list[str]:
        """Return the regions of the comparator; none for the nation."""
        if self.comparator == COUNTY:
            county = self.county
            return [code for code, name in self.counties.items() if county and name == county]
        return list(self.group) if self.comparator == GROUP else []

    def members_for_engine(self) -> Flags | None:
        """Return which regions of the table are the comparator; None for the nation."""
        if self.table is None or self.comparator == NATION:
            return None
        import numpy as np

        wanted = set(self.members())
        return np.array([code in wanted for code in self.table.ids], dtype=np.bool_)
