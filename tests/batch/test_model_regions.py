"""The model of three divisions through the real `qgis_process`."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

OUTPUTS = {
    "SELF:REGIONS": "self.gpkg",
    "CENTRES:REGIONS": "centres.gpkg",
    "CENTRES:UNIT_REGIONS": "why.gpkg",
    "CENTRES:TIMES_TO_FILL": "times.csv",
    "ZONES:REGIONS": "zones.gpkg",
    "SELF_CENTRES:DIFFERENCE": "centres_difference.gpkg",
    "SELF_ZONES:DIFFERENCE": "zones_difference.gpkg",
}
INPUTS = (
    "UNITS", "UNIT_FIELD", "NAME_FIELD", "FLOWS", "ORIGIN_FIELD", "DESTINATION_FIELD",
    "VALUE_FIELD",
)  # fmt: skip


def outputs(folder: Path) -> dict[str, Path]:
    return {name: folder / file for name, file in OUTPUTS.items()}


def layer(path: Path) -> QgsVectorLayer:
    found = QgsVectorLayer(str(path), path.stem, "ogr")
    assert found.isValid(), path
    return found


def test_is_explained(qgis_process):
    done = qgis_process("help", "smacreg:model_regions")
    assert done.code == 0
    for name in (*INPUTS, *OUTPUTS):
        assert name in done.out


def test_small_country(qgis_process, files, tmp_path):
    written = outputs(tmp_path / "out")
    values = {**{name: files[name] for name in INPUTS}, **written}
    done = qgis_process.run("model_regions", values)
    assert done.code == 0, done.said
    for path in written.values():
        assert path.is_file(), path
    units = layer(files["UNITS"]).featureCount()
    for name in ("CENTRES:UNIT_REGIONS", "SELF_CENTRES:DIFFERENCE", "SELF_ZONES:DIFFERENCE"):
        assert layer(written[name]).featureCount() == units


@pytest.mark.prove
def test_norway(qgis_process, reference, tmp_path):
    folder = reference / "data" / "norway"
    written = outputs(tmp_path)
    values = {
        "UNITS": f"{folder / 'norway_areas.gpkg'}|layername=municipality_2020_with_sea",
        "UNIT_FIELD": "code",
        "NAME_FIELD": "name",
        "FLOWS": folder / "commuting_2017_2022.csv",
        "ORIGIN_FIELD": "home",
        "DESTINATION_FIELD": "work",
        "VALUE_FIELD": "persons",
        "YEAR_FIELD": "year",
        "YEAR": "2022",
        **written,
    }
    done = qgis_process.run("model_regions", values)
    assert done.code == 0, done.said
    # verified.md section 2: 161 regions by the default preset, 153 commuting zones.
    assert layer(written["SELF:REGIONS"]).featureCount() == 161
    assert layer(written["ZONES:REGIONS"]).featureCount() == 153
    for name in ("CENTRES:UNIT_REGIONS", "SELF_CENTRES:DIFFERENCE", "SELF_ZONES:DIFFERENCE"):
        assert layer(written[name]).featureCount() == 356


@pytest.mark.slow
def test_a_wrong_field_ends_with_an_error(qgis_process, files, tmp_path):
    written = outputs(tmp_path / "out")
    values = {**{name: files[name] for name in INPUTS}, **written, "VALUE_FIELD": "nothing"}
    done = qgis_process.run("model_regions", values)
    assert done.code != 0
    assert "nothing" in done.said
    assert not any(path.exists() for path in written.values())
