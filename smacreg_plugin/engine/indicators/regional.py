"""From tables of statistics and a division to indicators of its regions, in one call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ..errors import EngineError
from ..messages import Message
from ..monitor import Monitor
from .aggregation import compute
from .areas import Areas
from .region_centres import region_centres
from .regional_table import COMPUTED, Outcome, RegionalTable
from .selection import select_periods
from .statistics import Statistics
from .work import Flows, Settings, Work

if TYPE_CHECKING:
    from ..catalogue.catalogue import Catalogue
    from ..catalogue.entries import Indicator
    from ..flows import Units
    from ..formats.code_vintages import Vintage
    from ..partition import Partition
    from .observations import Observations

_MOST_NAMED = 5


class Inputs(NamedTuple):
    """What indicators are made from.

    Attributes
    ----------
    units : Units
        The n units of the map.
    partition : Partition
        Their division.
    centres : mapping of str to str
        Code of the centre of those regions that name one.
    tables : sequence of Observations
        Statistics; the first counts where two differ.
    catalogue : Catalogue
        The variables.
    flows : Flows or None
        Commuting between the same units.
    unit_field : str
        Column of the map with the codes, for messages.
    structures : sequence of Vintage
        Units of other years, by which codes of another year are recognised.
    """

    units: Units
    partition: Partition
    centres: Mapping[str, str]
    tables: Sequence[Observations]
    catalogue: Catalogue
    flows: Flows | None = None
    unit_field: str = "unit"
    structures: Sequence[Vintage] = ()


@dataclass(frozen=True)
class Regional:
    """What became of the indicators.

    Attributes
    ----------
    table : RegionalTable
    unmatched : tuple of str
        Codes of the tables that are no unit.
    findings : tuple of Message
    """

    table: RegionalTable
    unmatched: tuple[str, ...]
    findings: tuple[Message, ...]

    def on_map(self, wanted: str) -> Outcome:
        """Return the indicator for the map: the one asked for, or the first rate.

        Parameters
        ----------
        wanted : str
            Its id; empty for the first that is no count, which would only show size.

        Raises
        ------
        EngineError
            ``indicators.no_map_indicator`` where it was not computed.
        """
        available = self.table.available
        if not wanted:
            computed = [one for one in available if one.what == COMPUTED]
            rates = [one for one in computed if one.indicator.rule != "SUM"]
            return (rates or computed or available)[0]
        for outcome in available:
            if outcome.indicator.id.casefold() == wanted.casefold():
                return outcome
        known = ", ".join(one.indicator.id for one in available[:_MOST_NAMED])
        raise EngineError("indicators.no_map_indicator", indicator=wanted, known=known)


def regional_indicators(
    inputs: Inputs,
    indicators: Sequence[Indicator],
    settings: Settings | None = None,
    periods: str = "",
    monitor: Monitor | None = None,
) -> Regional:
    """Compute indicators of units, regions, centres, hinterlands and the nation.

    Parameters
    ----------
    inputs : Inputs
    indicators : sequence of Indicator
        Those that are wanted, of the catalogue.
    settings : Settings, optional
        Limits.
    periods : str
        Those to keep, see :func:`.selection.select_periods`.
    monitor : Monitor, optional
        Receives progress and may cancel.

    Raises
    ------
    EngineError
        ``statistics.*``, ``codes.*`` or ``indicators.*``: one sentence with what is wrong and
        what to do.
    """
    statistics = Statistics.put_together(
        inputs.units,
        inputs.tables,
        inputs.catalogue,
        unit_field=inputs.unit_field,
        structures=inputs.structures,
    )
    centres, told = region_centres(statistics, inputs.partition, inputs.centres)
    areas = Areas.of(inputs.partition, centres, inputs.catalogue.country)
    work = Work(statistics, areas, settings or Settings(), inputs.flows)
    computed = compute(work, indicators, monitor)
    chosen: list[str] | None = None
    if periods.strip():
        known = {
            period
            for found in computed
            if not isinstance(found, Message)
            for values in found
            for period in values.periods
        }
        chosen = select_periods(sorted(known), periods) if known else None
    table = RegionalTable.of(areas, indicators, computed, chosen)
    if not table.available:
        _refuse_nothing(table)
    findings = [*statistics.findings, *told, *_zero_denominators(table)]
    return Regional(table, statistics.unmatched, tuple(findings))


def _refuse_nothing(table: RegionalTable) -> None:
    first = table.outcomes[0]
    raise EngineError(
        "indicators.nothing",
        count=len(table.outcomes),
        indicator=first.indicator.id,
        why=first.why,
    )


def _zero_denominators(table: RegionalTable) -> list[Message]:
    found = table.zero_denominators()
    messages = [
        Message(
            "indicators.zero_denominator",
            {"count": count, "indicator": name, "example": example},
            is_warning=True,
        )
        for name, count, example in found[:_MOST_NAMED]
    ]
    rest = found[_MOST_NAMED:]
    if rest:
        values = {"count": sum(count for _, count, _ in rest), "indicators": len(rest)}
        messages.append(Message("indicators.many_zero_denominators", values, is_warning=True))
    return messages
