"""The model that draws three divisions and compares them."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF

from .building import SOURCE, add_step, inputs_of, new_model

KIND = QgsProcessing.SourceType

# Labels are replaced by translated ones when the plugin loads the model.
LAYERS = (
    ("UNITS", "Units (municipalities)", [KIND.TypeVectorPolygon, KIND.TypeVectorPoint]),
    ("FLOWS", "Commuting table", [KIND.TypeVector]),
)
FIELDS = (
    ("UNIT_FIELD", "Code of the unit", "UNITS", False),
    ("NAME_FIELD", "Name of the unit", "UNITS", True),
    ("RESIDENTS_FIELD", "Residents aged 20-66", "UNITS", True),
    ("ORIGIN_FIELD", "Municipality of residence", "FLOWS", False),
    ("DESTINATION_FIELD", "Municipality of work", "FLOWS", False),
    ("VALUE_FIELD", "Commuters", "FLOWS", False),
    ("YEAR_FIELD", "Field with the year", "FLOWS", True),
)
ORDER = (
    "UNITS", "UNIT_FIELD", "NAME_FIELD", "RESIDENTS_FIELD", "FLOWS", "ORIGIN_FIELD",
    "DESTINATION_FIELD", "VALUE_FIELD", "YEAR_FIELD", "YEAR",
)  # fmt: skip
GIVEN = tuple(name for name in ORDER if name != "RESIDENTS_FIELD")
# By step: the division that it draws.
DIVISIONS = {
    "SELF": ("selfcontainment", {}),
    "CENTRES": ("centreregions", {"RULES": 0}),
    "ZONES": ("hierarchicalregions", {"METHOD": 1, "CUT": 1}),
}
# By step: the two divisions that it compares.
COMPARISONS = {
    "SELF_CENTRES": ("SELF", "CENTRES"),
    "SELF_ZONES": ("SELF", "ZONES"),
}


def regions() -> QgsProcessingModelAlgorithm:
    """Return the model that draws three divisions and compares them."""
    model = new_model("model_regions", _inputs())
    given = inputs_of(GIVEN)
    for place, (name, (algorithm, values)) in enumerate(DIVISIONS.items()):
        sources = {**given, **{key: SOURCE.fromStaticValue(v) for key, v in values.items()}}
        outputs = ["REGIONS"]
        if algorithm == "centreregions":
            sources["RESIDENTS_FIELD"] = SOURCE.fromModelParameter("RESIDENTS_FIELD")
            outputs += ["UNIT_REGIONS", "TIMES_TO_FILL"]
        add_step(model, name, algorithm, sources, outputs, QPointF(250.0 + 330.0 * place, 300.0))
    for place, (name, pair) in enumerate(COMPARISONS.items()):
        sources = dict(given)
        for side, step in zip(("FIRST", "SECOND"), pair):
            sources[side] = SOURCE.fromChildOutput(step, "UNIT_REGIONS")
            for part, field in (("UNIT", "unit"), ("REGION", "region"), ("NAME", "region_name")):
                sources[f"{side}_{part}_FIELD"] = SOURCE.fromStaticValue(field)
        at = QPointF(400.0 + 330.0 * place, 520.0)
        add_step(model, name, "comparedivisions", sources, ["DIFFERENCE"], at)
    return model


def _inputs() -> list[QgsProcessingParameterDefinition]:
    found: dict[str, QgsProcessingParameterDefinition] = {
        "YEAR": QgsProcessingParameterString("YEAR", "Year", optional=True)
    }
    for name, label, kinds in LAYERS:
        found[name] = QgsProcessingParameterFeatureSource(name, label, kinds)
    for name, label, layer, optional in FIELDS:
        found[name] = QgsProcessingParameterField(
            name, label, parentLayerParameterName=layer, optional=optional
        )
    return [found[name] for name in ORDER]
