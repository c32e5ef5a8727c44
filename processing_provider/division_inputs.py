"""A division of the units into regions: the parameters for it, and how it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QCoreApplication

from .parameters import field, plain_table
from .unit_inputs import NAME_FIELD, UNIT_FIELD, UNITS

if TYPE_CHECKING:
    from .base import SmacregAlgorithm
    from .divisions import Division
    from .io import UnitLayer
    from .run import Run

DIVISION = "DIVISION"
DIVISION_UNIT_FIELD = "DIVISION_UNIT_FIELD"
REGION_FIELD = "REGION_FIELD"
REGION_NAME_FIELD = "REGION_NAME_FIELD"
CENTRE_FIELD = "CENTRE_FIELD"


class UnitsInRegions(NamedTuple):
    """Units and the division of them.

    Attributes
    ----------
    layer : UnitLayer
        The units.
    division : Division or None
        None where none was given.
    centres : dict of str to str
        Code of the centre unit of each region that names one, see :func:`read`.
    """

    layer: UnitLayer
    division: Division | None
    centres: dict[str, str]


def define(
    algorithm: SmacregAlgorithm, *, optional: bool = False, with_centre: bool = True
) -> None:
    """Add the division.

    Parameters
    ----------
    algorithm : SmacregAlgorithm
        Which gets the parameters.
    optional : bool
        Whether it works without a division.
    with_centre : bool
        Whether it asks for the centre of each region.
    """
    for parameter in parameters(optional=optional):
        algorithm.addParameter(parameter)
    if with_centre:
        label = QCoreApplication.translate(
            "Smacreg", "Centre of the region (code of a unit), in the division"
        )
        algorithm.addParameter(field(CENTRE_FIELD, label, DIVISION, optional=True))


def parameters(*, optional: bool = False) -> list[QgsProcessingParameterDefinition]:
    """Return the parameters of a division without the centres."""
    translate = QCoreApplication.translate
    return [
        plain_table(
            DIVISION,
            translate("Smacreg", "Division (table, unit layer or region polygons)"),
            optional=optional,
        ),
        field(
            DIVISION_UNIT_FIELD,
            translate("Smacreg", "Code of the unit in the division (empty: region polygons)"),
            DIVISION,
            optional=True,
        ),
        field(
            REGION_FIELD, translate("Smacreg", "Code of the region"), DIVISION, optional=optional
        ),
        field(
            REGION_NAME_FIELD, translate("Smacreg", "Name of the region"), DIVISION, optional=True
        ),
    ]


def read(run: Run, start: float, end: float) -> UnitsInRegions:
    """Read the units and their division, and tell how they fit.

    The centre of a region is what the centre field says, or the unit whose code
    is the region's; a region with neither has none here, and the engine may
    choose by size.

    Parameters
    ----------
    run : Run
        Knows the sources.
    start, end : float
        Part of the whole progress that this takes.
    """
    from .divisions import DivisionParameters, read_division
    from .io import read_units

    middle = (start + end) / 2
    layer = read_units(
        run, UNITS, run.text(UNIT_FIELD), run.text(NAME_FIELD), run.monitor(start, middle)
    )
    if not run.given(DIVISION):
        if run.text(REGION_FIELD):
            run.warn(
                QCoreApplication.translate(
                    "Smacreg", "The field “{field}” is not used: no division is given."
                ).format(field=run.text(REGION_FIELD))
            )
        return UnitsInRegions(layer, None, {})
    if not run.text(REGION_FIELD):
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg",
                "A division is given, but not its field with the code of the region: choose it "
                "for “{field}”.",
            ).format(field=run.label(REGION_FIELD))
        )
    names = DivisionParameters(
        DIVISION, DIVISION_UNIT_FIELD, REGION_FIELD, REGION_NAME_FIELD, "", ""
    )
    division = read_division(run, names, layer, run.monitor(middle, end))
    return UnitsInRegions(layer, division, _centres(run, division))


def _centres(run: Run, division: Division) -> dict[str, str]:
    """Return the centres that the division names, and tell which cannot be used."""
    from ..smacreg_plugin.engine.assessment.division import centres_by_table
    from .io import read_columns

    named = run.text(CENTRE_FIELD) if run.has(CENTRE_FIELD) else ""
    columns: list[list[Any]] = [[], []]
    if named:
        names = [run.text(REGION_FIELD), named]
        columns = read_columns(run, DIVISION, names, run.monitor(0.0, 0.0))
    centres, findings = centres_by_table(division.partition, *columns, centre_field=named)
    run.tell(findings)
    return centres
