"""The demonstration country as a GeoPackage."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..base import SmacregAlgorithm
from ..compat import INTEGER, REAL, TEXT
from ..looks import Look
from ..parameters import advanced

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.demo.country import DemoCountry
    from ..outputs import Table
    from ..run import Run

# Table in the file: table of the engine, its polygons, style.
_POLYGONS = {
    "municipality_with_sea": ("municipalities", "with_sea", "sea"),
    "municipality_land": ("municipalities", "land", "land"),
    "municipality_before_with_sea": ("municipalities_before", "with_sea", "sea"),
    "municipality_before_land": ("municipalities_before", "land", "land"),
}
_PLAIN = (
    "commuting", "population", "population_current", "population_age", "population_projection",
    "jobs", "jobs_industry", "accounts", "cooperations", "broadband", "code_changes",
)  # fmt: skip
_LINKS = "ferry_links"
_SETTLEMENTS = "settlements"
_SHAPES = ("with_sea", "land")
# What the desktop loads: a map and what draws regions. The rest would bury it in the legend.
_LOADED = {
    "COMMUTING", "POPULATION", "JOBS", "CODE_CHANGES", "FERRY_LINKS", "SETTLEMENTS",
    "MUNICIPALITIES_WITH_SEA", "MUNICIPALITIES",
}  # fmt: skip


class DemoData(SmacregAlgorithm):
    """Calls the generator and writes what it returns."""

    ID = "demodata"
    GROUP = "data"
    TAGS = (
        "example", "sample", "demonstration", "synthetic", "test data", "tutorial",
        "eksempel", "demodata", "øvingsdata", "øving", "syntetisk", "testdata",
    )  # fmt: skip

    SEED = "SEED"
    OUTPUT = "OUTPUT"

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Demonstration country")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Makes a fictional country with municipalities, commuting and population to try the "
            "tools on.",
        )

    def define(self):
        """Declare parameters and outputs."""
        translate = QCoreApplication.translate
        self.addParameter(
            advanced(
                QgsProcessingParameterNumber(
                    self.SEED,
                    translate("Smacreg", "Random seed (the same number gives the same country)"),
                    type=QgsProcessingParameterNumber.Type.Integer,
                    defaultValue=13,
                    minValue=0,
                )
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT,
                translate("Smacreg", "Demonstration country"),
                fileFilter=translate("Smacreg", "GeoPackages (*.gpkg)"),
            )
        )
        for name, (label, _) in self.layers().items():
            self.addOutput(
                QgsProcessingOutputVectorLayer(name, label, QgsProcessing.SourceType.TypeVector)
            )

    def layers(self) -> dict[str, tuple[str, str]]:
        """Return label and table of the layers that models and the desktop can go on with."""
        translate = QCoreApplication.translate
        return {
            "COMMUTING": (translate("Smacreg", "Commuting"), "commuting"),
            "POPULATION": (translate("Smacreg", "Population"), "population"),
            "POPULATION_AGE": (translate("Smacreg", "Population by sex and age"), "population_age"),
            "POPULATION_PROJECTION": (
                translate("Smacreg", "Population projection"),
                "population_projection",
            ),
            "JOBS": (translate("Smacreg", "Jobs and employed residents"), "jobs"),
            "JOBS_INDUSTRY": (translate("Smacreg", "Jobs by industry"), "jobs_industry"),
            "ACCOUNTS": (translate("Smacreg", "Municipal accounts"), "accounts"),
            "COOPERATIONS": (
                translate("Smacreg", "Cooperation of municipalities"),
                "cooperations",
            ),
            "BROADBAND": (translate("Smacreg", "Fibre coverage"), "broadband"),
            "CODE_CHANGES": (translate("Smacreg", "Changes of municipal codes"), "code_changes"),
            "FERRY_LINKS": (translate("Smacreg", "Ferries and bridges"), _LINKS),
            "SETTLEMENTS": (translate("Smacreg", "Towns and villages"), _SETTLEMENTS),
            "MUNICIPALITIES_WITH_SEA": (
                translate("Smacreg", "Municipalities with sea"),
                "municipality_with_sea",
            ),
            "MUNICIPALITIES": (translate("Smacreg", "Municipalities"), "municipality_land"),
        }

    def compute(self, run: Run) -> dict[str, Any]:
        """Make the country and write it."""
        from ...smacreg_plugin.engine.demo.country import make_country
        from ...smacreg_plugin.engine.demo.shocks import findings

        run.monitor(0.0, 1.0).check(0.0)
        country = make_country(int(run.number(self.SEED) or 0))
        path = Path(run.file(self.OUTPUT))
        tables = _tables(country)
        run.write_geopackage(path, tables, run.monitor(0.2, 1.0))
        run.looks = {
            f"{path}|layername={name}": Look(table.style, table.aliases)
            for name, table in tables.items()
        }
        run.tell(findings(country))
        layers = {}
        for name, (label, table) in self.layers().items():
            layers[name] = f"{path}|layername={table}"
            if name in _LOADED and run.context.project():
                details = QgsProcessingContext.LayerDetails(label, run.context.project(), name)
                run.context.addLayerToLoadOnCompletion(layers[name], details)
        return {self.OUTPUT: str(path), **layers}


def _tables(country: DemoCountry) -> dict[str, Table]:
    from ..outputs import Table

    crs = QgsCoordinateReferenceSystem(country.crs)
    tables = {}
    for name, (source, shape, style) in _POLYGONS.items():
        columns = country.tables[source]
        shapes = [_polygons(polygons) for polygons in columns[shape]]
        kind = QgsWkbTypes.Type.MultiPolygon
        tables[name] = Table(*_rows(columns, shapes), kind, crs, style)
    links = country.tables[_LINKS]
    ends = zip(*(links[name].tolist() for name in ("from_x", "from_y", "to_x", "to_y")))
    lines = [
        QgsGeometry.fromPolylineXY([QgsPointXY(x, y), QgsPointXY(other_x, other_y)])
        for x, y, other_x, other_y in ends
    ]
    tables[_LINKS] = Table(*_rows(links, lines), QgsWkbTypes.Type.LineString, crs, "links")
    tables[_SETTLEMENTS] = _settlements(country.tables[_SETTLEMENTS], crs)
    for name in _PLAIN:
        tables[name] = Table(*_rows(_in_words(country.tables[name]), None))
    return tables


def _settlements(columns: dict[str, Any], crs: QgsCoordinateReferenceSystem) -> Table:
    from ..outputs import Table

    points = [
        QgsGeometry.fromPointXY(QgsPointXY(x, y))
        for x, y in zip(columns["x"].tolist(), columns["y"].tolist())
    ]
    written = {name: columns[name] for name in ("code", "name", "population")}
    aliases = {
        "code": QCoreApplication.translate("Smacreg", "Municipality"),
        "population": QCoreApplication.translate("Smacreg", "Inhabitants"),
    }
    kind = QgsWkbTypes.Type.Point
    return Table(*_rows(written, points), kind, crs, _SETTLEMENTS, aliases)


def _in_words(columns: dict[str, Any]) -> dict[str, Any]:
    """Return a table with the names of its industries, if it has any, in the user's language."""
    from ...smacreg_plugin.engine.sentences.demo import INDUSTRY_NAMES

    if "industry_name" not in columns:
        return columns
    names = {
        code: QCoreApplication.translate("Smacreg", INDUSTRY_NAMES[code]) for code in INDUSTRY_NAMES
    }
    return {**columns, "industry_name": [names[code] for code in columns["industry"]]}


def _polygons(polygons: list) -> QgsGeometry:
    return QgsGeometry.fromMultiPolygonXY(
        [[[QgsPointXY(x, y) for x, y in ring] for ring in rings] for rings in polygons]
    )


def _rows(columns: dict[str, Any], shapes: list[QgsGeometry] | None) -> tuple[QgsFields, list]:
    fields = QgsFields()
    values = []
    for name, column in columns.items():
        if name in _SHAPES:
            continue
        kind = TEXT if isinstance(column, list) else REAL if column.dtype.kind == "f" else INTEGER
        fields.append(QgsField(name, kind))
        values.append(column if isinstance(column, list) else column.tolist())
    rows = list(zip(*values))
    return fields, list(zip(shapes or [None] * len(rows), rows))
