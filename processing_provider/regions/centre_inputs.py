"""What rules on centres need beside units and flows: centres, times, sizes, earlier flows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

from ...smacreg_plugin.engine.delineation.centres.candidates import Centres, check_residents
from ...smacreg_plugin.engine.delineation.centres.functional_urban_areas import (
    cities_by_population,
)
from ...smacreg_plugin.engine.delineation.centres.merger_leads import (
    MergerLead,
)
from ...smacreg_plugin.engine.delineation.centres.merger_leads import (
    merger_leads as find_merger_leads,
)
from ...smacreg_plugin.engine.delineation.centres.travel_times import TravelTimes
from ...smacreg_plugin.engine.flows import Columns, rows_of_year
from .. import code_changes, commuting
from ..io import read_columns, read_unit_numbers
from ..usual_field import usual_field
from .centreregions import CentreRegionsAlgorithm as Names

if TYPE_CHECKING:
    import numpy as np

    from ...smacreg_plugin.engine.delineation.centres.placement import CentreRegions
    from ...smacreg_plugin.engine.messages import Message
    from ..monitor import QgisMonitor
    from ..run import Run
    from .delineation import Ground

# The field of the table to fill in.
OTHER_MODE = "other_mode"


def centres(run: Run, ground: Ground, monitor: QgisMonitor) -> Centres | None:
    """Read the given centres; None where there are none."""
    if not run.given(Names.CENTRES):
        return None
    names = [
        usual_field(run, Names.CENTRE_FIELD, Names.CENTRES, "unit"),
        run.text(Names.CENTRE_GROUP_FIELD),
    ]
    codes, *groups = read_columns(run, Names.CENTRES, [name for name in names if name], monitor)
    return Centres.from_table(ground.matrix, codes, groups[0] if groups else None, field=names[0])


def times(run: Run, ground: Ground, monitor: QgisMonitor) -> TravelTimes:
    """Read the travel times, and whether straight lines stand in."""
    units, speed = ground.layer.units, run.number(Names.STRAIGHT_LINE_SPEED)
    if speed is not None and ground.layer.crs.isGeographic():
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg",
                "Straight lines need a projected coordinate reference system, but the units have "
                "{crs}: transform the layer first, for example to EPSG:25833.",
            ).format(crs=ground.layer.crs.authid())
        )
    if not run.given(Names.TRAVEL_TIMES):
        return TravelTimes.from_table(units, speed=speed)
    names = [
        usual_field(run, name, Names.TRAVEL_TIMES, usual)
        for name, usual in (
            (Names.TIME_FROM_FIELD, "unit"),
            (Names.TIME_TO_FIELD, "centre"),
            (Names.MINUTES_FIELD, "minutes"),
        )
    ]
    mode = run.text(Names.OTHER_MODE_FIELD)
    if not mode and OTHER_MODE in run.source(Names.TRAVEL_TIMES).fields().names():
        mode = OTHER_MODE
    names.append(mode)
    origins, destinations, minutes, *modes = read_columns(
        run, Names.TRAVEL_TIMES, [name for name in names if name], monitor
    )
    return TravelTimes.from_table(
        units,
        origins,
        destinations,
        minutes,
        modes[0] if modes else None,
        speed=speed,
        names=(names[0], names[1], names[2]),
    )


def residents(run: Run, ground: Ground, monitor: QgisMonitor) -> np.ndarray:
    """Return what shares are of: residents of working age, or employed residents."""
    name = run.text(Names.RESIDENTS_FIELD)
    if not name:
        translate = QCoreApplication.translate
        if run.choice(Names.RULES) == "own":
            run.say(translate("Smacreg", "The shares are of employed residents."))
        else:
            run.warn(
                translate(
                    "Smacreg",
                    "The shares are of employed residents, because no field with residents aged "
                    "20–66 is given: they are about a quarter larger than those of the official "
                    "rules, so more units are taken.",
                )
            )
        # A unit without employed residents commutes nowhere; its share is not used.
        return ground.matrix.residents
    values = _sizes(run, ground, name, monitor)
    run.tell(check_residents(values, ground.matrix, name))
    return values


def cities(run: Run, ground: Ground, given: Centres | None, monitor: QgisMonitor) -> Centres:
    """Return the given cities, or those that are large enough."""
    if given is not None:
        return given
    population = _sizes(run, ground, run.text(Names.POPULATION_FIELD), monitor)
    found, findings = cities_by_population(
        ground.matrix, population, run.number(Names.CITY_SIZE) or 0.0
    )
    run.tell(findings)
    return found


def merger_leads(
    run: Run,
    ground: Ground,
    result: CentreRegions,
    monitor: QgisMonitor,
) -> tuple[list[MergerLead], tuple[Message, ...]]:
    """Read the earlier year, if asked for, and find where a merger may decide."""
    year = run.text(Names.EARLIER_YEAR)
    if not year:
        return [], ()
    changes = code_changes.read(run, ground.layer.units, monitor.part(0.0, 0.1))
    run.tell(changes.findings)
    fields = [
        run.text(name)
        for name in (
            commuting.ORIGIN_FIELD,
            commuting.DESTINATION_FIELD,
            commuting.VALUE_FIELD,
            commuting.YEAR_FIELD,
        )
    ]
    origins, destinations, values, years = read_columns(
        run, commuting.FLOWS, fields, monitor.part(0.1, 0.9)
    )
    rows, said = rows_of_year(years, year, Columns(year=fields[3]))
    run.tell(said)
    return find_merger_leads(
        ground.matrix,
        result,
        changes,
        *(_rows(column, rows) for column in (origins, destinations, values)),
        year=year,
        value_field=fields[2],
    )


def _sizes(run: Run, ground: Ground, name: str, monitor: QgisMonitor) -> np.ndarray:
    code = run.text(commuting.UNIT_FIELD)
    return read_unit_numbers(run, commuting.UNITS, code, name, ground.layer.units, monitor)


def _rows(column: list, rows: list[int] | None) -> list:
    return column if rows is None else [column[row] for row in rows]
