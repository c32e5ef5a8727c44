"""A run that reads of the commuting only the rows of its year: the others take most of the time."""

from __future__ import annotations

from qgis.core import (
    QgsExpression,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingFeatureSource,
)

from ...processing_provider import commuting
from ...processing_provider.run import Run


class _Rows:
    """A source without the rows that a condition leaves out."""

    def __init__(self, source: QgsProcessingFeatureSource, condition: str):
        self._source, self._condition = source, condition

    def fields(self) -> QgsFields:
        """Return the fields of the source."""
        return self._source.fields()

    def featureCount(self) -> int:
        """Return how many rows there may be."""
        return self._source.featureCount()

    def getFeatures(self, request: QgsFeatureRequest, flags) -> QgsFeatureIterator:
        """Return the rows that fulfil the condition; databases choose them themselves."""
        return self._source.getFeatures(request.combineFilterExpression(self._condition), flags)


class YearRun(Run):
    """The engine would leave the rows of other years out too, so that figures are the same."""

    def source(self, name: str) -> QgsProcessingFeatureSource | _Rows:
        """Return an input; of the commuting, the rows of the year and those without one."""
        source = super().source(name)
        field, year = self.text(commuting.YEAR_FIELD), self.text(commuting.YEAR)
        if name != commuting.FLOWS or not year.isdecimal():
            return source
        position = source.fields().lookupField(field) if field else -1
        if position < 0:
            return source
        column = QgsExpression.quotedColumnRef(source.fields()[position].name())
        if source.fields()[position].isNumeric():
            condition = f"{column} = {int(year)} OR {column} IS NULL"
        else:
            written = QgsExpression.quotedString(year)
            # Blank ones are counted as rows without a year.
            condition = f"{column} = {written} OR {column} IS NULL OR trim({column}) = ''"
        return _Rows(source, condition)
