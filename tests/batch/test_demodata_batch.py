"""The demonstration country through the real `qgis_process`."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer


def test_a_country_with_its_statistics(qgis_process, tmp_path):
    done = qgis_process.run("demodata", {"OUTPUT": tmp_path / "country.gpkg"}, "--json")
    assert done.code == 0, done.said
    for name, value in done.results.items():
        if name != "OUTPUT":
            assert QgsVectorLayer(value, "", "ogr").featureCount() > 5, name
    assert {"POPULATION_AGE", "POPULATION_PROJECTION", "JOBS_INDUSTRY", "SETTLEMENTS"} <= set(
        done.results
    )
    assert Path(done.results["OUTPUT"]).stat().st_size < 3_000_000


@pytest.mark.slow
def test_a_wrong_name_is_refused_and_nothing_is_left(qgis_process, tmp_path):
    done = qgis_process.run("demodata", {"OUTPUT": tmp_path / "country"})
    assert done.code != 0
    assert "does not end in .gpkg" in done.said
    assert "Traceback" not in done.said
    assert list(tmp_path.iterdir()) == []
