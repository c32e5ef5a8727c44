"""A scenario drawn in the dock, saved, and made again by the real `qgis_process`."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from small_country import REGION
from test_refusals import save

from smacreg.smacreg_plugin.dock.borders import NEW, Borders
from smacreg.smacreg_plugin.dock.decision_row import DecisionRow
from smacreg.smacreg_plugin.dock.unit_layers import UnitChoice
from smacreg.smacreg_plugin.dock.units_source import UnitsSource

SHARES = ("sc_supply", "sc_demand", "self_containment")
FIGURES = ("units", "residents", "jobs", "internal", *SHARES, "pieces")
LARGE = 3_000_000


@pytest.fixture
def project(qgis_app):
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def drawn(project, choice: dict[str, str], moves: list[tuple[str, str]]) -> Borders:
    """Return a scenario; each move is a unit and one in the region that it goes to, or empty."""
    layers = {}
    for name in ("units", "flows", "neighbours"):
        if name in choice:
            layer = QgsVectorLayer(choice[name], name, "ogr")
            assert project.addMapLayer(layer), choice[name]
            layers[name] = layer.id()
    borders = Borders(UnitsSource(project))
    borders.source.choose(UnitChoice(**{**choice, **layers}))
    assert borders.data is not None, borders.source.problem
    for unit, target in moves:
        borders.hold([borders.data.unit(unit)])
        borders.point_at(borders.region_of(borders.data.unit(target)) if target else NEW)
        borders.drop()
    return borders


def compare(borders: Borders, done, units_file, regions_file) -> None:
    """Hold the scenario against what `qgis_process` wrote."""
    from smacreg.smacreg_plugin.engine.assessment.consequences import consequences

    data, partition = borders.data, borders.scenario.partition
    units = QgsVectorLayer(str(units_file), "", "ogr")
    labels = {f["unit"]: f["region"] or "" for f in units.getFeatures()}
    assert labels == dict(zip(data.codes, partition.labels()))
    figures = borders.figures(borders.scenario)
    assert figures.regions == done.results["NUMBER_OF_REGIONS"]
    assert figures.internal_share == pytest.approx(done.results["INTERNAL_SHARE"], rel=0, abs=1e-12)
    found = consequences(data.matrix, data.partition, partition, neighbours=data.neighbours)
    regions = QgsVectorLayer(str(regions_file), "", "ogr")
    rows = {f["region"]: f for f in regions.getFeatures()}
    compared = 0
    for change in found.regions:
        if change.after is None:
            assert change.region not in rows
            continue
        for name in FIGURES:
            allowed = 1e-12 if name in SHARES else 1e-12 * LARGE
            expected = pytest.approx(rows[change.region][name], rel=0, abs=allowed)
            assert getattr(change.after, name) == expected
            compared += 1
    assert compared


def test_a_saved_scenario_is_made_again(qgis_process, files, project, tmp_path):
    division = tmp_path / "division.gpkg"
    _with_regions(files["UNITS"], division)
    choice = {
        "units": str(division), "unit_field": "code", "name_field": "name",
        "region_field": "region", "flows": str(files["FLOWS"]), "origin_field": "home",
        "destination_field": "work", "value_field": "persons",
    }  # fmt: skip
    moves = [("0203", "0101"), ("0202", ""), ("0301", "0202"), ("0103", "0201")]
    borders = drawn(project, choice, moves)
    saved = tmp_path / "moves.csv"
    DecisionRow(borders).save_file(saved)
    parameters = {
        **{key: files[key] for key in ("UNIT_FIELD", "NAME_FIELD", "FLOWS")},
        **{key: files[key] for key in ("ORIGIN_FIELD", "DESTINATION_FIELD", "VALUE_FIELD")},
        "UNITS": division,
        "DIVISION": division,
        "DIVISION_UNIT_FIELD": "code",
        "REGION_FIELD": "region",
        "DECISIONS": saved,
        "UNIT_MEMBERSHIP": tmp_path / "out" / "units.gpkg",
        "REGIONS": tmp_path / "out" / "regions.gpkg",
    }
    done = qgis_process.run("assessdivision", parameters, "--json")
    assert done.code == 0, done.said
    compare(borders, done, parameters["UNIT_MEMBERSHIP"], parameters["REGIONS"])
    borders.source.close()


@pytest.mark.slow
def test_norway(qgis_process, reference, project, commuting, tmp_path):
    """Vestnes to Molde, Rauma with it, Giske a region of its own: 357 units, 159 regions."""
    folder = reference / "data" / "norway"
    units = f"{folder / 'norway_areas.gpkg'}|layername=municipality_2020"
    sea = f"{folder / 'norway_areas.gpkg'}|layername=municipality_2020_with_sea"
    choice = {
        "units": units, "unit_field": "code", "name_field": "name", "region_field": "ba_no",
        "region_name_field": "ba_name", "flows": commuting(2022), "origin_field": "home",
        "destination_field": "work", "value_field": "persons", "year_field": "year",
        "year": "2022", "neighbours": sea, "neighbour_field": "code",
    }  # fmt: skip
    moves = [("1535", "1506"), ("1539", "1506"), ("1532", "")]
    borders = drawn(project, choice, moves)
    saved = tmp_path / "moves.gpkg"
    DecisionRow(borders).save_file(saved)
    (tmp_path / "out").mkdir()
    parameters = {
        "UNITS": units, "UNIT_FIELD": "code", "NAME_FIELD": "name",
        "FLOWS": commuting(2022), "ORIGIN_FIELD": "home", "DESTINATION_FIELD": "work",
        "VALUE_FIELD": "persons", "YEAR_FIELD": "year", "YEAR": "2022",
        "DIVISION": units, "DIVISION_UNIT_FIELD": "code", "REGION_FIELD": "ba_no",
        "NEIGHBOUR_LAYER": sea, "NEIGHBOUR_FIELD": "code", "DECISIONS": saved,
        "UNIT_MEMBERSHIP": tmp_path / "out" / "units.gpkg",
        "REGIONS": tmp_path / "out" / "regions.gpkg",
    }  # fmt: skip
    done = qgis_process.run("assessdivision", parameters, "--json")
    assert done.code == 0, done.said
    compare(borders, done, parameters["UNIT_MEMBERSHIP"], parameters["REGIONS"])
    borders.source.close()


def _with_regions(source, target) -> None:
    """Save the small country with a field of regions."""
    units = QgsVectorLayer(str(source), "", "ogr")
    definition = "Polygon?crs=EPSG:25833&field=code:string&field=name:string&field=region:string"
    layer = QgsVectorLayer(definition, "units", "memory")
    features = []
    for old in units.getFeatures():
        feature = QgsFeature(layer.fields())
        feature.setGeometry(old.geometry())
        feature.setAttributes([old["code"], old["name"], REGION[old["code"]]])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    save(layer, target)
