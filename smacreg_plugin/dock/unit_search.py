"""Search for a municipality by name, as regions are searched for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QWidget

from .search_box import SearchBox
from .units_source import UnitsSource

if TYPE_CHECKING:
    from ..engine.comparing.search import NameSearch
    from .unit_reading import UnitData


class Units:
    """The units of a source, as the search box asks for them.

    Parameters
    ----------
    source : UnitsSource
    found : callable
        Called with the position of the unit that was chosen.
    """

    def __init__(self, source: UnitsSource, found: Callable[[int], None]):
        self._source, self._found = source, found
        self._data: UnitData | None = None
        self._search: NameSearch | None = None

    def search(self, text: str) -> list[str]:
        """Return the codes of the units whose names fit, the best first."""
        data = self._source.data
        if data is None or not text.strip():
            return []
        if self._search is None or self._data is not data:
            from ..engine.comparing.search import NameSearch

            self._data, self._search = data, NameSearch(data.layer.names, data.codes)
        return [data.codes[place] for place in self._search.matches(text)]

    def name(self, code: str) -> str:
        """Return a name that tells units of one name apart."""
        data = self._source.data
        name = data.name(code)
        return f"{name} ({code})" if data.layer.names.count(name) > 1 else name

    def pin(self, code: str) -> None:
        """Choose a unit."""
        self._found(self._source.data.unit(code))


class UnitSearch(SearchBox):
    """A line with suggestions that finds one unit."""

    def __init__(
        self,
        source: UnitsSource,
        words: str,
        found: Callable[[int], None],
        parent: QWidget | None = None,
    ):
        super().__init__(Units(source, found), parent)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
