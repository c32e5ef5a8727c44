"""The model from tables with old codes to a map of regional indicators."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF

from .building import SOURCE, add_step, inputs_of, new_model

KIND = QgsProcessing.SourceType
TABLES = ("POPULATION", "JOBS")
# Of a table: the field of the model, and the parameter of harmonisecodes that takes it.
FIELDS = {
    "UNIT_FIELD": "UNIT_FIELD",
    "VALUE_FIELDS": "VALUE_FIELDS",
    "YEAR_FIELD": "PERIOD_FIELD",
}
CHANGES = ("CHANGES_FILE", "CODE_CHANGES", "OLD_CODE_FIELD", "NEW_CODE_FIELD", "SHARE_FIELD",
           "FIRST_YEAR_FIELD", "LAST_YEAR_FIELD")  # fmt: skip
DIVISION = ("UNITS", "UNIT_FIELD", "NAME_FIELD", "DIVISION", "DIVISION_UNIT_FIELD",
            "REGION_FIELD", "REGION_NAME_FIELD")  # fmt: skip
FLOWS = ("FLOWS", "ORIGIN_FIELD", "DESTINATION_FIELD", "VALUE_FIELD", "FLOW_YEAR_FIELD",
         "FLOW_YEAR")  # fmt: skip


def indicators() -> QgsProcessingModelAlgorithm:
    """Return the model that harmonises two tables and makes indicators of regions."""
    model = new_model("model_indicators", _inputs())
    for place, table in enumerate(TABLES):
        sources = {
            "TABLE": SOURCE.fromModelParameter(table),
            "UNITS": SOURCE.fromModelParameter("UNITS"),
            "UNITS_CODE_FIELD": SOURCE.fromModelParameter("UNIT_FIELD"),
            "UNITS_NAME_FIELD": SOURCE.fromModelParameter("NAME_FIELD"),
            **inputs_of(CHANGES),
            **{
                parameter: SOURCE.fromModelParameter(f"{table}_{field}")
                for field, parameter in FIELDS.items()
            },
        }
        at = QPointF(250.0 + 330.0 * place, 720.0)
        add_step(model, f"{table}_TODAY", "harmonisecodes", sources, ["REPORT"], at)
    sources = {
        "STATISTICS": [SOURCE.fromChildOutput(f"{t}_TODAY", "HARMONISED") for t in TABLES],
        **inputs_of(DIVISION),
        **inputs_of(name for name in FLOWS if "YEAR" not in name),
        "YEAR_FIELD": SOURCE.fromModelParameter("FLOW_YEAR_FIELD"),
        "YEAR": SOURCE.fromModelParameter("FLOW_YEAR"),
        "INDICATORS": SOURCE.fromModelParameter("INDICATORS"),
    }
    outputs = ["REGIONS", "STATISTICS_OUT", "REPORT"]
    add_step(model, "INDICATORS", "regionalindicators", sources, outputs, QPointF(400.0, 980.0))
    return model


def _inputs() -> list[QgsProcessingParameterDefinition]:
    """Return the inputs; labels are replaced by translated ones when the model is loaded."""
    return [
        *_map(),
        *_table("POPULATION", "Population"),
        *_table("JOBS", "Jobs and employed residents"),
        *_changes(),
        *_flows(),
        QgsProcessingParameterString("INDICATORS", "Indicators", optional=True),
    ]


def _layer(name: str, label: str, *, optional: bool = False) -> QgsProcessingParameterFeatureSource:
    return QgsProcessingParameterFeatureSource(name, label, [KIND.TypeVector], optional=optional)


def _field(
    name: str, label: str, layer: str, *, optional: bool = False, several: bool = False
) -> QgsProcessingParameterField:
    return QgsProcessingParameterField(
        name, label, parentLayerParameterName=layer, allowMultiple=several, optional=optional
    )


def _map() -> list[QgsProcessingParameterDefinition]:
    polygons = [KIND.TypeVectorPolygon, KIND.TypeVectorPoint]
    return [
        QgsProcessingParameterFeatureSource("UNITS", "Units (municipalities)", polygons),
        _field("UNIT_FIELD", "Code of the unit", "UNITS"),
        _field("NAME_FIELD", "Name of the unit", "UNITS", optional=True),
        _layer("DIVISION", "Division"),
        _field("DIVISION_UNIT_FIELD", "Division: unit", "DIVISION", optional=True),
        _field("REGION_FIELD", "Division: region", "DIVISION"),
        _field("REGION_NAME_FIELD", "Division: name of the region", "DIVISION", optional=True),
    ]


def _table(name: str, label: str) -> list[QgsProcessingParameterDefinition]:
    return [
        _layer(name, label),
        _field(f"{name}_UNIT_FIELD", f"{label}: code", name),
        _field(f"{name}_VALUE_FIELDS", f"{label}: values", name, several=True),
        _field(f"{name}_YEAR_FIELD", f"{label}: year", name),
    ]


def _changes() -> list[QgsProcessingParameterDefinition]:
    fields = {
        "OLD_CODE_FIELD": "Old code",
        "NEW_CODE_FIELD": "New code",
        "SHARE_FIELD": "Share",
        "FIRST_YEAR_FIELD": "First year of the old code",
        "LAST_YEAR_FIELD": "Last year of the old code",
    }
    return [
        QgsProcessingParameterFile("CHANGES_FILE", "Changes from KLASS", optional=True),
        _layer("CODE_CHANGES", "Code table", optional=True),
        *(_field(n, label, "CODE_CHANGES", optional=True) for n, label in fields.items()),
    ]


def _flows() -> list[QgsProcessingParameterDefinition]:
    fields = {
        "ORIGIN_FIELD": "Municipality of residence",
        "DESTINATION_FIELD": "Municipality of work",
        "VALUE_FIELD": "Commuters",
        "FLOW_YEAR_FIELD": "Field with the year",
    }
    return [
        _layer("FLOWS", "Commuting table", optional=True),
        *(_field(n, label, "FLOWS", optional=True) for n, label in fields.items()),
        QgsProcessingParameterString("FLOW_YEAR", "Year", optional=True),
    ]
