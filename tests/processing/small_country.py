"""A small country as layers in memory, and what a run of an algorithm gives back."""

from __future__ import annotations

from typing import Any, NamedTuple

from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRectangle,
    QgsVectorLayer,
)

# Code, name, column and row of a 10 km square. Two towns with their surroundings,
# and a place nobody commutes to or from.
UNITS = [
    ("0101", "Storvik", 0, 0),
    ("0102", "Lillevik", 1, 0),
    ("0103", "Ås", 0, 1),
    ("0201", "Nordby", 3, 0),
    ("0202", "Sørby", 3, 1),
    ("0203", "Østby", 2, 1),
    ("0301", "Ytterøya", 5, 5),
]
FLOWS = [
    ("0101", "0101", 900), ("0101", "0102", 40), ("0101", "0201", 20),
    ("0102", "0101", 300), ("0102", "0102", 100), ("0102", "0203", 5),
    ("0103", "0101", 200), ("0103", "0103", 150),
    ("0201", "0201", 800), ("0201", "0202", 30), ("0201", "0101", 25),
    ("0202", "0201", 250), ("0202", "0202", 90),
    ("0203", "0201", 100), ("0203", "0203", 60), ("0203", "0102", 10),
]  # fmt: skip
REGION = {
    "0101": "0101", "0102": "0101", "0103": "0101",
    "0201": "0201", "0202": "0201", "0203": "0201",
    "0301": None,
}  # fmt: skip
CRITERIA = {
    "PRESET": 4,
    "LINKAGE": 0,
    "MIN_SIZE": 100,
    "MIN_SELF_CONTAINMENT": 0.6,
    "TARGET_SIZE": 1000,
    "TARGET_SELF_CONTAINMENT": 0.8,
}


def square(column: int, row: int, side: float = 10_000.0) -> str:
    """Return a square of the grid as WKT."""
    x, y = 200_000 + column * side, 6_600_000 + row * side
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + side, y + side)).asWkt()


def memory_layer(definition: str, rows: list[tuple], name: str = "layer") -> QgsVectorLayer:
    """Return a layer in memory; each row is WKT (or None) and attributes."""
    layer = QgsVectorLayer(definition, name, "memory")
    assert layer.isValid(), definition
    features = []
    for wkt, *attributes in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(attributes)
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    ok, _ = layer.dataProvider().addFeatures(features)
    assert ok
    layer.updateExtents()
    return layer


def unit_layer(rows: list[tuple] | None = None, crs: str = "EPSG:25833") -> QgsVectorLayer:
    """Return the units; each row is code, name, column and row."""
    return memory_layer(
        f"Polygon?crs={crs}&field=code:string&field=name:string",
        [(square(c, r), code, name) for code, name, c, r in (UNITS if rows is None else rows)],
        "units",
    )


def flow_table(rows: list[tuple] | None = None, value_type: str = "integer") -> QgsVectorLayer:
    """Return the commuting table; each row is home, work and persons."""
    return memory_layer(
        f"NoGeometry?field=home:string&field=work:string&field=persons:{value_type}",
        [(None, *row) for row in (FLOWS if rows is None else rows)],
        "flows",
    )


class Feedback(QgsProcessingFeedback):
    """Keeps what it is told; stops after some calls, if wanted."""

    def __init__(self, cancel_at: float | None = None) -> None:
        super().__init__(False)
        self.info: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []
        self.progress: list[float] = []
        self._cancel_at = cancel_at
        self.progressChanged.connect(self._moved)

    def _moved(self, progress: float) -> None:
        self.progress.append(progress)
        if self._cancel_at is not None and progress >= self._cancel_at:
            self.cancel()

    def pushInfo(self, info):
        self.info.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def reportError(self, error, *_):
        self.errors.append(error)


class Outcome(NamedTuple):
    """What a run returned, what it said, and the context that holds its layers."""

    results: dict[str, Any]
    feedback: Feedback
    context: QgsProcessingContext

    def layer(self, name: str) -> QgsVectorLayer:
        """Return an output layer."""
        return QgsProcessingUtils.mapLayerFromString(self.results[name], self.context)

    def rows(self, name: str) -> list[dict[str, Any]]:
        """Return an output's rows in their order."""
        return [
            {key: None if value == NULL else value for key, value in feature.attributeMap().items()}
            for feature in self.layer(name).getFeatures()
        ]
