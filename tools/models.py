"""Write the models that the plugin offers: run it with the oldest supported QGIS.

    QT_QPA_PLATFORM=offscreen /usr/bin/python3 tools/models.py

A model is a file that the Graphical Modeler can open. Written by the oldest QGIS, it
is read by all later ones, with the names of its outputs unchanged.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "models"
KIND = QgsProcessing.SourceType
SOURCE = QgsProcessingModelChildParameterSource

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
    model = QgsProcessingModelAlgorithm("model_regions", "models")
    for place, definition in enumerate(_inputs()):
        shown = QgsProcessingModelParameter(definition.name())
        shown.setPosition(QPointF(150.0 + 220.0 * (place % 5), 60.0 + 90.0 * (place // 5)))
        model.addModelParameter(definition, shown)
    model.setParameterOrder(list(ORDER))
    given = {name: SOURCE.fromModelParameter(name) for name in GIVEN}
    for place, (name, (algorithm, values)) in enumerate(DIVISIONS.items()):
        sources = {**given, **{key: SOURCE.fromStaticValue(v) for key, v in values.items()}}
        outputs = ["REGIONS"]
        if algorithm == "centreregions":
            sources["RESIDENTS_FIELD"] = SOURCE.fromModelParameter("RESIDENTS_FIELD")
            outputs += ["UNIT_REGIONS", "TIMES_TO_FILL"]
        _add(model, name, algorithm, sources, outputs, QPointF(250.0 + 330.0 * place, 300.0))
    for place, (name, pair) in enumerate(COMPARISONS.items()):
        sources = dict(given)
        for side, step in zip(("FIRST", "SECOND"), pair):
            sources[side] = SOURCE.fromChildOutput(step, "UNIT_REGIONS")
            for part, field in (("UNIT", "unit"), ("REGION", "region"), ("NAME", "region_name")):
                sources[f"{side}_{part}_FIELD"] = SOURCE.fromStaticValue(field)
        at = QPointF(400.0 + 330.0 * place, 520.0)
        _add(model, name, "comparedivisions", sources, ["DIFFERENCE"], at)
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


def _add(
    model: QgsProcessingModelAlgorithm,
    name: str,
    algorithm: str,
    sources: dict[str, Any],
    outputs: list[str],
    position: QPointF,
) -> None:
    step = QgsProcessingModelChildAlgorithm(f"smacreg:{algorithm}")
    if step.algorithm() is None:
        raise SystemExit(f"there is no algorithm smacreg:{algorithm}")
    step.setChildId(name)
    step.setDescription(step.algorithm().displayName())
    step.setPosition(position)
    for parameter, source in sources.items():
        step.addParameterSources(parameter, [source])
    results = {}
    for place, output in enumerate(outputs):
        # An output of the model is called STEP:OUTPUT.
        result = QgsProcessingModelOutput(output, output)
        result.setChildId(name)
        result.setChildOutputName(output)
        result.setPosition(position + QPointF(60.0, 90.0 + 50.0 * place))
        results[output] = result
    step.setModelOutputs(results)
    model.addChildAlgorithm(step)


def main() -> None:
    os.environ["SMACREG_LANGUAGE"] = "en"
    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        # The checkout may have any name; the plugin's is smacreg.
        (Path(folder) / "smacreg").symlink_to(ROOT, target_is_directory=True)
        sys.path.insert(0, folder)
        from smacreg.processing_provider.provider import SmacregProvider

        provider = SmacregProvider()
        if not QgsApplication.processingRegistry().addProvider(provider):
            raise SystemExit("the provider could not be loaded")
        FOLDER.mkdir(parents=True, exist_ok=True)
        path = FOLDER / "model_regions.model3"
        if not regions().toFile(str(path)):
            raise SystemExit(f"{path} could not be written")
        print(path)
    application.exitQgis()


if __name__ == "__main__":
    main()
