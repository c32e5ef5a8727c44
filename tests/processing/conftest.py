"""The provider in a running QGIS, and a way to run its algorithms."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProject

sys.path.insert(0, str(Path(__file__).parent))

from small_country import CRITERIA, Feedback, Outcome, flow_table, unit_layer

from smacreg.smacreg_plugin.engine.demo import country

drawn_once = cache(country.make_country)


@pytest.fixture
def project(qgis_app):
    """Return an empty project."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(scope="session")
def run(provider):
    """Return a function that runs an algorithm and raises what it raises."""

    def run_algorithm(
        name: str, parameters: dict[str, Any], feedback: Feedback | None = None
    ) -> Outcome:
        algorithm = provider.algorithm(name).create()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = feedback or Feedback()
        fine, text = algorithm.checkParameterValues(parameters, context)
        assert fine, text
        results, ok = algorithm.run(parameters, context, feedback, {}, False)
        assert ok, feedback.errors
        return Outcome(results, feedback, context)

    return run_algorithm


@pytest.fixture(scope="session", autouse=True)
def countries():
    """Draw each country once; that a seed gives the same bytes is a test of the engine's."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(country, "make_country", drawn_once)
        yield


@pytest.fixture(scope="session")
def demo_country(run, countries, tmp_path_factory):
    """Return a run and its file, made once for the tests that only read it."""
    path = tmp_path_factory.mktemp("demo") / "country.gpkg"
    return run("demodata", {"OUTPUT": str(path)}), path


@pytest.fixture
def small(qgis_app):
    """Return the parameters of a run on the small country, outputs in memory."""
    return {
        "UNITS": unit_layer(),
        "UNIT_FIELD": "code",
        "NAME_FIELD": "name",
        "FLOWS": flow_table(),
        "ORIGIN_FIELD": "home",
        "DESTINATION_FIELD": "work",
        "VALUE_FIELD": "persons",
        **CRITERIA,
        "UNIT_REGIONS": "memory:",
        "REGIONS": "memory:",
        "DECISION_LOG": "memory:",
    }
