"""A model with our algorithms, saved as a file, run by the real `qgis_process` on Norway."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsVectorLayer,
)

FIELDS = {
    "UNIT_FIELD": "code",
    "NAME_FIELD": "name",
    "ORIGIN_FIELD": "home",
    "DESTINATION_FIELD": "work",
    "VALUE_FIELD": "persons",
    "YEAR_FIELD": "year",
    "YEAR": "2022",
}
SOURCE = QgsProcessingModelChildParameterSource


def child(algorithm: str, name: str, sources: dict) -> QgsProcessingModelChildAlgorithm:
    """Return a step of a model."""
    step = QgsProcessingModelChildAlgorithm(f"smacreg:{algorithm}")
    step.setChildId(name)
    for parameter, source in sources.items():
        step.addParameterSources(parameter, [source])
    return step


def output(step: QgsProcessingModelChildAlgorithm, names: dict[str, str]) -> None:
    """Make outputs of a step outputs of the model."""
    results = {}
    for label, name in names.items():
        result = QgsProcessingModelOutput(label)
        result.setChildId(step.childId())
        result.setChildOutputName(name)
        results[label] = result
    step.setModelOutputs(results)


@pytest.fixture
def model(provider, tmp_path):
    """Save a model: draw regions, then assess them."""
    model = QgsProcessingModelAlgorithm("Regions", "SMACREG tests")
    for name, kind in (
        ("units", QgsProcessing.SourceType.TypeVectorPolygon),
        ("flows", QgsProcessing.SourceType.TypeVector),
    ):
        model.addModelParameter(
            QgsProcessingParameterFeatureSource(name, name, [kind]),
            QgsProcessingModelParameter(name),
        )
    given = {
        "UNITS": SOURCE.fromModelParameter("units"),
        "FLOWS": SOURCE.fromModelParameter("flows"),
        **{name: SOURCE.fromStaticValue(value) for name, value in FIELDS.items()},
    }
    draw = child("selfcontainment", "draw", given)
    output(draw, {"regions": "REGIONS"})
    assess = child(
        "assessdivision",
        "assess",
        {
            **given,
            "DIVISION": SOURCE.fromChildOutput("draw", "UNIT_REGIONS"),
            "DIVISION_UNIT_FIELD": SOURCE.fromStaticValue("unit"),
            "REGION_FIELD": SOURCE.fromStaticValue("region"),
        },
    )
    output(assess, {"statistics": "REGIONS"})
    for step in (draw, assess):
        assert model.addChildAlgorithm(step)
    path = tmp_path / "regions.model3"
    assert model.toFile(str(path))
    return path


@pytest.mark.slow
def test_model_on_norway(qgis_process, model, reference, commuting, tmp_path):
    folder = reference / "data" / "norway"
    values = {
        "units": f"{folder / 'norway_areas.gpkg'}|layername=municipality_2020_with_sea",
        "flows": commuting(2022),
        "draw:regions": tmp_path / "regions.gpkg",
        "assess:statistics": tmp_path / "statistics.gpkg",
    }
    done = qgis_process("run", str(model), "--", *(f"{k}={v}" for k, v in values.items()))
    assert done.code == 0, done.said
    drawn, assessed = (
        {f["region"]: f for f in QgsVectorLayer(str(values[name]), "", "ogr").getFeatures()}
        for name in ("draw:regions", "assess:statistics")
    )
    assert len(drawn) == 161
    assert set(drawn) == set(assessed)
    for region, feature in drawn.items():
        for field in ("residents", "jobs", "internal", "sc_supply", "sc_demand"):
            assert feature[field] == assessed[region][field]
