"""A division as users give it: a unit table, a unit layer with a region, or region polygons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.PyQt.QtCore import QCoreApplication

from ..smacreg_plugin.engine.assessment.division import partition_by_table
from ..smacreg_plugin.engine.codes import code_texts, refuse_near_misses
from ..smacreg_plugin.engine.numbers import examples
from .commuting import UNIT_FIELD
from .io import UnitLayer, read_columns
from .region_polygons import match_polygons
from .texts import number

if TYPE_CHECKING:
    import numpy as np

    from ..smacreg_plugin.engine.partition import Partition
    from .monitor import QgisMonitor
    from .run import Run


class DivisionParameters(NamedTuple):
    """Names of the parameters that hold a division.

    Attributes
    ----------
    layer, unit_field, region_field, name_field : str
        The table or layer and its fields. A unit field that is empty in the
        run means region polygons.
    population, population_field : str
        Layer for the weight of cut units; the first is empty when no layer
        was given, both where the algorithm does not ask for one.
    """

    layer: str
    unit_field: str
    region_field: str
    name_field: str
    population: str
    population_field: str


class Division(NamedTuple):
    """A division of the units, as it was given.

    Attributes
    ----------
    partition : Partition
        Its ids are the regions as they are given.
    names : dict of str to str
        Name of each region; its id where there is no name.
    overlap : ndarray of float, shape (n,), or None
        Share of each unit that lies in its region, or outside all regions for
        units without one; None where the division names the units.
    cut_units : int
        Units with parts in several regions.
    """

    partition: Partition
    names: dict[str, str]
    overlap: np.ndarray | None
    cut_units: int

    def with_partition(self, partition: Partition, unit_names: dict[str, str]) -> Division:
        """Return it with another division of the units; a new region is named after its unit."""
        names = {
            region: self.names.get(region) or unit_names.get(region, region)
            for region in partition.ids
        }
        return self._replace(partition=partition, names=names)


def read_division(
    run: Run, parameters: DivisionParameters, layer: UnitLayer, monitor: QgisMonitor
) -> Division:
    """Read a division of the units and tell how it fits them.

    Parameters
    ----------
    run : Run
        Knows the sources and takes what is to be said.
    parameters : DivisionParameters
        Where the division is.
    layer : UnitLayer
        The units.
    monitor : QgisMonitor
        Receives progress and may cancel.

    Raises
    ------
    QgsProcessingException, EngineError
        When the division does not fit the units.
    """
    read = _by_codes if run.text(parameters.unit_field) else _by_polygons
    division = read(run, parameters, layer, monitor)
    empty = sorted(set(division.names) - set(division.partition.ids))
    if empty:
        run.warn(
            QCoreApplication.translate(
                "Smacreg", "{count} regions of the division have no unit (e.g. {examples})."
            ).format(count=number(len(empty)), examples=examples(empty))
        )
    return division


def _by_codes(
    run: Run, parameters: DivisionParameters, layer: UnitLayer, monitor: QgisMonitor
) -> Division:
    if parameters.population:
        run.warn(
            QCoreApplication.translate(
                "Smacreg",
                "The population layer is not used: the division names its units by code.",
            )
        )
    unit_field, region_field = run.text(parameters.unit_field), run.text(parameters.region_field)
    name_field = run.text(parameters.name_field)
    fields = [unit_field, region_field, *([name_field] if name_field else [])]
    codes, regions, *names = read_columns(run, parameters.layer, fields, monitor)
    index = layer.units.index
    unknown = [code for code in code_texts(codes) if code not in index]
    refuse_near_misses(unknown, unit_field, index, run.text(UNIT_FIELD))
    partition, findings = partition_by_table(
        layer.units, codes, regions, unit_field=unit_field, region_field=region_field
    )
    run.tell(findings)
    return Division(partition, region_names(run, code_texts(regions), names), None, 0)


def _by_polygons(
    run: Run, parameters: DivisionParameters, layer: UnitLayer, monitor: QgisMonitor
) -> Division:
    region_field, name_field = run.text(parameters.region_field), run.text(parameters.name_field)
    fields = [region_field, *([name_field] if name_field else [])]
    regions, *names, polygons = read_columns(
        run, parameters.layer, fields, monitor.part(0.0, 0.1), geometry=True
    )
    ids = code_texts(regions)
    named = region_names(run, ids, names)
    overlay, cut = match_polygons(
        run, parameters, layer, ids, polygons, named, monitor.part(0.1, 1.0)
    )
    return Division(overlay.partition, named, overlay.share, cut)


def region_names(run: Run, regions: list[str], columns: list[list[Any]]) -> dict[str, str]:
    """Return the name of each region, the first in the alphabet where there are several."""
    given: dict[str, set[str]] = {region: set() for region in regions if region}
    for column in columns:
        for region, name in zip(regions, code_texts(column)):
            if region and name.strip():
                given[region].add(name.strip())
    several = sorted(region for region, names in given.items() if len(names) > 1)
    if several:
        run.warn(
            QCoreApplication.translate(
                "Smacreg",
                "{count} regions have several names (e.g. {region}: {names}): the first in the "
                "alphabet is used.",
            ).format(
                count=number(len(several)), region=several[0], names=examples(given[several[0]])
            )
        )
    return {region: min(names, default=region) for region, names in given.items()}
