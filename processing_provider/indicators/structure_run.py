"""The steps of `industrystructure` between reading and writing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from ..texts import number, percent
from ..unit_inputs import UNIT_FIELD, UNITS
from ..usual_field import known_field
from . import industry_inputs
from .structure_tables import Areas

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.industries.exposure import Exposure
    from ...smacreg_plugin.engine.industries.industries import IndustryTable
    from ...smacreg_plugin.engine.industries.largest_employer import LargestEmployers
    from ...smacreg_plugin.engine.industries.structure_statistics import StructureStatistics
    from ..division_inputs import UnitsInRegions
    from ..monitor import QgisMonitor
    from ..run import Run

_EMPLOYER = "LARGEST_EMPLOYER_FIELD"


def areas(read: UnitsInRegions, monitor: QgisMonitor) -> Areas:
    """Return the regions with their polygons; each unit is one where there is no division."""
    from ...smacreg_plugin.engine.partition import Partition
    from ..io import dissolve_regions

    layer = read.layer
    if read.division is None:
        codes = layer.units.codes
        partition = Partition.from_labels(codes, codes)
        names = dict(zip(codes, layer.names))
        return Areas(partition, names, "unit", layer.geometries, layer.geometry_type)
    partition = read.division.partition
    shapes, shape_type = dissolve_regions(layer, partition, monitor)
    return Areas(partition, read.division.names, "region", shapes, shape_type)


def groups(run: Run, table: IndustryTable, monitor: QgisMonitor) -> list[str] | None:
    """Return the broader group of each industry, and say where it is from."""
    from ...smacreg_plugin.engine.industries.industry_groups import (
        groups_from_codes,
        groups_from_table,
    )
    from ..io import read_columns

    name = run.text("GROUP_FIELD")
    if name:
        parameter = industry_inputs.INDUSTRY_FIELD
        usual = industry_inputs.USUAL[parameter]
        industry = known_field(run, parameter, industry_inputs.INDUSTRY_TABLE, usual)
        columns = read_columns(run, industry_inputs.INDUSTRY_TABLE, [industry, name], monitor)
        found = groups_from_table(table.industries, *columns, name)
    else:
        found = groups_from_codes(table.industries)
    run.tell(found.findings)
    return found.names


def describe(
    run: Run,
    table: IndustryTable,
    read: UnitsInRegions,
    where: Areas,
    periods: tuple[str, str],
    groups_of_industries: list[str] | None,
    exposure: Exposure | None,
) -> StructureStatistics:
    """Return everything that is known of the regions, and tell what was found.

    Parameters
    ----------
    run : Run
        Knows the settings.
    table : IndustryTable
        Of the units, all periods.
    read : UnitsInRegions
        The units.
    where : Areas
        The regions.
    periods : (str, str)
        First, which may be empty, and last.
    groups_of_industries : list of str or None
        Group of each industry of the table.
    exposure : Exposure or None
        Whose residents lose their work.
    """
    from ...smacreg_plugin.engine.industries.industry_structure import (
        Settings,
        industry_structure,
    )
    from ...smacreg_plugin.engine.industries.structural_change import changes
    from ...smacreg_plugin.engine.industries.structure_statistics import StructureStatistics

    first, last = periods
    now = table.only([last])
    regions = now.by_region(where.partition)
    structure = industry_structure(
        regions.jobs[:, :, 0],
        now.nation().jobs[0, :, 0],
        table.industries,
        regions.units,
        groups=groups_of_industries,
        settings=Settings(
            run.flag("EXCLUDE_OWN"), run.number("SHRINKAGE") or 0.0, run.choice("RELATEDNESS")
        ),
    )
    run.tell(structure.findings)
    change = changes(table, where.partition, first, last)
    run.tell(change.findings)
    employers = _employers(run, read, now, where, structure.regions.jobs)
    losses = None if exposure is None else exposure.by_region(where.partition)
    return StructureStatistics(
        structure,
        change,
        employers,
        losses,
        regions.coverage[:, 0],
        last,
        now.nation_source in ("table", "rows"),
    )


def _employers(
    run: Run, read: UnitsInRegions, now: IndustryTable, where: Areas, jobs: Any
) -> LargestEmployers | None:
    name = run.text(_EMPLOYER)
    if not name:
        return None
    from ...smacreg_plugin.engine.industries.largest_employer import (
        employers_of_units,
        largest_employers,
    )
    from ..io import read_columns

    names = [run.text(UNIT_FIELD), name]
    codes, values = read_columns(run, UNITS, names, run.monitor(0.7, 0.72))
    units = read.layer.units
    of_units = now.jobs[:, :, 0].sum(axis=1)
    employers = employers_of_units(units, codes, values, of_units, name)
    return largest_employers(employers, where.partition, of_units, jobs)


def say(run: Run, where: Areas, now: IndustryTable, statistics: StructureStatistics) -> None:
    """Write the result in plain words to the log."""
    translate = QCoreApplication.translate
    regions = statistics.structure.regions
    least = statistics.least_varied
    tell = run.warn if now.nation_source == "set" else run.say
    tell(
        _compared_with(now.nation_source).format(
            code=now.nation_code, units=number(now.units_with_values())
        )
    )
    if statistics.period:
        run.say(translate("Smacreg", "Period: {period}.").format(period=statistics.period))
    _say_gaps(run, where, statistics)
    run.say(
        translate(
            "Smacreg",
            "The least varied region is {region}: as if it had {number} equally large industries "
            "({whole} in what it is compared with); {share} of its {jobs} jobs are in {industry}.",
        ).format(
            region=where.names[where.partition.ids[least]],
            number=number(round(float(regions.equivalent_number[least]), 1)),
            whole=number(round(float(statistics.structure.nation.equivalent_number[0]), 1)),
            share=percent(float(regions.largest_share[least])),
            jobs=number(float(regions.jobs[least])),
            industry=now.industry_names[int(regions.largest[least])],
        )
    )
    small = int(statistics.structure.small.sum())
    if small:
        run.say(
            translate(
                "Smacreg",
                "{count} regions have so few jobs that at least half of their location quotients "
                "rest on fewer than 5 expected jobs: read them with care.",
            ).format(count=number(small))
        )


def _say_gaps(run: Run, where: Areas, statistics: StructureStatistics) -> None:
    """Name the regions whose numbers are of some of their units only, or of one period."""
    from ...smacreg_plugin.engine.numbers import examples

    translate = QCoreApplication.translate
    for text, places in (
        (
            translate(
                "Smacreg",
                "Regions in which some units lack numbers for the period: {count} (e.g. "
                "{examples}). Everything about them is of the other units; the field “coverage” "
                "tells how many these are.",
            ),
            statistics.partial,
        ),
        (
            translate(
                "Smacreg",
                "Regions without a structural change from {first} to {last}, because they have no "
                "jobs or no numbers in one of them: {count} (e.g. {examples}). Where codes have "
                "changed in between, convert the table to the codes of the map first.",
            ),
            statistics.without_change,
        ),
    ):
        if places:
            names = (where.names[where.partition.ids[place]] for place in places)
            first, last = statistics.changes.periods or ("", "")
            run.warn(
                text.format(
                    count=number(len(places)), examples=examples(names), first=first, last=last
                )
            )


def _compared_with(source: str) -> str:
    translate = QCoreApplication.translate
    return {
        "table": translate("Smacreg", "Regions are compared with the table of the nation."),
        "rows": translate(
            "Smacreg", "Regions are compared with the rows “{code}” of the industry table."
        ),
        "all_units": translate(
            "Smacreg",
            "Regions are compared with the sum of all units of the industry table, also those "
            "that are not on the map.",
        ),
        "set": translate(
            "Smacreg",
            "Regions are compared with the sum of the {units} units of the map that have numbers. "
            "That is the nation only if these are all of it: otherwise give the nation's table.",
        ),
    }[source]
