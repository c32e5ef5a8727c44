"""Units, their regions and the commuting, read exactly as “Assess a division” reads them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)

from ...processing_provider import commuting, contiguity, division_inputs
from ...processing_provider.texts import sentence
from .unit_layers import UnitChoice

if TYPE_CHECKING:
    from ...processing_provider.io import UnitLayer
    from ...processing_provider.run import Run
    from ..engine.delineation.criteria import Criteria
    from ..engine.flows import FlowMatrix, Units
    from ..engine.neighbours import Neighbours
    from ..engine.partition import Partition

# What delineations say about single units.
_TOLD = ("why", "flip", "merger", "rule", "flip_persons_centre", "flip_persons",
         "flip_persons_change", "stays", "tint")  # fmt: skip


class _Log(QgsProcessingFeedback):
    """Keeps the warnings, which a dock has no log for."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []

    def pushWarning(self, warning: str) -> None:
        """Keep a warning; called by the reading."""
        self.warnings.append(warning)


@dataclass(frozen=True, eq=False)
class UnitData:
    """Units, regions and flows.

    Attributes
    ----------
    layer : UnitLayer
        Codes, names and geometries of the n units.
    matrix : FlowMatrix
    partition : Partition
        The division as the layer has it.
    region_names : dict of str to str
        Name of each region; its id where there is none.
    told : dict of str to list
        What the layer says about units beyond that, by field, length n.
    warnings : list of str
        What was odd, in sentences.
    year, source : str
        Of the commuting.
    criteria : Criteria or None
        What regions should fulfil.
    run : Run
        With which the neighbours are read.
    """

    layer: UnitLayer
    matrix: FlowMatrix
    partition: Partition
    region_names: dict[str, str]
    told: dict[str, list[Any]]
    warnings: list[str]
    year: str
    source: str
    criteria: Criteria | None
    run: Run = field(repr=False)

    @cached_property
    def neighbours(self) -> Neighbours | None:
        """Who lies next to whom, found when first asked for; None where nothing can tell."""
        from ..engine.errors import EngineError

        try:
            return contiguity.find(self.run, self.layer, self.run.monitor(0.0, 1.0))
        except EngineError as error:
            self.warnings.append(sentence(error.message))
        except QgsProcessingException as error:
            self.warnings.append(str(error))
        return None

    @property
    def codes(self) -> tuple[str, ...]:
        """Code of each unit."""
        return self.layer.units.codes

    def unit(self, code: str) -> int:
        """Return the position of a unit, -1 where there is none of that code."""
        return self.layer.units.index.get(code, -1)

    def name(self, code: str) -> str:
        """Return the name of a unit."""
        unit = self.unit(code)
        return code if unit < 0 else self.layer.names[unit]

    def region_name(self, region: str) -> str:
        """Return the name of a region; a new one is named after the unit that it is called by."""
        return self.region_names.get(region) or self.name(region)

    def said(self, what: str, unit: int) -> Any:
        """Return what the layer says about a unit; None where it says nothing."""
        return self.told[what][unit] if what in self.told else None


def read(
    project: QgsProject, choice: UnitChoice, earlier: UnitData | None = None
) -> UnitData | str:
    """Read what was chosen; a sentence where that is not possible.

    Parameters
    ----------
    project : QgsProject
    choice : UnitChoice
    earlier : UnitData, optional
        Read before with the same commuting: where the units are the same too, their flows are.
    """
    from ..engine.errors import EngineError

    try:
        return _read(project, choice, earlier)
    except EngineError as error:
        return sentence(error.message)
    except QgsProcessingException as error:
        return str(error)


def parameters_of(choice: UnitChoice) -> dict[str, Any]:
    """Return the parameters with which “Assess a division” reads the same."""
    given = {
        commuting.UNITS: choice.units,
        commuting.UNIT_FIELD: choice.unit_field,
        commuting.NAME_FIELD: choice.name_field,
        commuting.FLOWS: choice.flows,
        commuting.ORIGIN_FIELD: choice.origin_field,
        commuting.DESTINATION_FIELD: choice.destination_field,
        commuting.VALUE_FIELD: choice.value_field,
        commuting.YEAR_FIELD: choice.year_field,
        commuting.YEAR: choice.year,
        division_inputs.DIVISION: choice.units,
        division_inputs.DIVISION_UNIT_FIELD: choice.unit_field,
        division_inputs.REGION_FIELD: choice.region_field,
        division_inputs.REGION_NAME_FIELD: choice.region_name_field,
        contiguity.NEIGHBOUR_LAYER: choice.neighbours,
        contiguity.NEIGHBOUR_FIELD: choice.neighbour_field,
    }
    return {name: value for name, value in given.items() if value}


def _read(project: QgsProject, choice: UnitChoice, earlier: UnitData | None) -> UnitData:
    from ...processing_provider.divisions import DivisionParameters, read_division
    from ...processing_provider.io import read_columns, read_units
    from ...processing_provider.regions.assessdivision import AssessDivision
    from ...processing_provider.run import Run
    from ..engine.codes import code_texts
    from ..engine.delineation.criteria import PRESETS
    from ..engine.errors import EngineError
    from .year_run import YearRun

    context, log = QgsProcessingContext(), _Log()
    context.setProject(project)
    parameters, flows = parameters_of(choice), project.mapLayer(choice.flows)
    # All that readers ask is whether a layer was given.
    sources = dict.fromkeys(parameters, ("", True))
    run = Run(AssessDivision().create(), parameters, context, log, sources)
    of_year = YearRun(AssessDivision().create(), parameters, context, log, sources)
    monitor = run.monitor(0.0, 1.0)
    layer = read_units(run, commuting.UNITS, choice.unit_field, choice.name_field, monitor)
    if earlier is not None and _same(layer.units, earlier.layer.units):
        matrix = earlier.matrix
        run.tell(matrix.findings)
    else:
        try:
            matrix = commuting.read_matrix(of_year, layer.units, 0.0, 0.5)
        except EngineError:
            # Its sentence may name rows and years of the whole table.
            matrix = commuting.read_matrix(run, layer.units, 0.0, 0.5)
    names = DivisionParameters(
        division_inputs.DIVISION, division_inputs.DIVISION_UNIT_FIELD,
        division_inputs.REGION_FIELD, division_inputs.REGION_NAME_FIELD, "", "",
    )  # fmt: skip
    division = read_division(run, names, layer, monitor)
    known = set(run.source(commuting.UNITS).fields().names())
    fields = [name for name in _TOLD if name in known]
    codes, *columns = read_columns(run, commuting.UNITS, [choice.unit_field, *fields], monitor)
    order = sorted(range(len(codes)), key=code_texts(codes).__getitem__)
    return UnitData(
        layer,
        matrix,
        division.partition,
        division.names,
        {name: [column[row] for row in order] for name, column in zip(fields, columns)},
        log.warnings,
        choice.year,
        flows.name(),
        PRESETS[choice.rules].criteria if choice.rules in PRESETS else None,
        run,
    )


def _same(units: Units, others: Units) -> bool:
    import numpy as np

    return units.codes == others.codes and all(
        np.array_equal(one, other, equal_nan=True)
        for one, other in ((units.x, others.x), (units.y, others.y))
    )
