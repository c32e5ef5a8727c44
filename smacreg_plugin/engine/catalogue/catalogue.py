"""The catalogue: which indicators there are, and how each is made for a region.

A catalogue is a JSON file (``format`` "smacreg-catalogue", ``version`` 1); the one of a
country lies in its folder of ``smacreg_plugin/countries``, users load their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from ..errors import EngineError
from ..messages import Message
from ..numbers import examples
from .catalogue_rules import check_entries
from .categories import DIMENSIONS
from .entries import Indicator, Theme, Variable
from .entry_reading import (
    read_category_names,
    read_entries,
    read_indicator,
    read_theme,
    read_variable,
)
from .strict_json import Entry, load

FORMAT = "smacreg-catalogue"
VERSION = 1

_COUNTRY = re.compile(r"[A-Z]{2}")

Named = TypeVar("Named", Theme, Variable, Indicator)


@dataclass(frozen=True)
class Catalogue:
    """Themes, variables and indicators, checked.

    Attributes
    ----------
    themes : tuple of Theme
    variables : tuple of Variable
    indicators : tuple of Indicator
        In the order of the file.
    country : str
        Two letters.
    categories : dict of str to dict of str to str
        By dimension: the names that tables use for categories, in lower case, and the
        ranges that they stand for.
    findings : tuple of Message
        What happened when catalogues were merged.
    """

    themes: tuple[Theme, ...]
    variables: tuple[Variable, ...]
    indicators: tuple[Indicator, ...]
    country: str
    categories: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    findings: tuple[Message, ...] = ()

    @cached_property
    def _variables(self) -> dict[str, Variable]:
        return {variable.id: variable for variable in self.variables}

    @cached_property
    def _names(self) -> dict[str, Variable]:
        names = {alias.casefold(): v for v in self.variables for alias in v.aliases}
        return {**names, **self._variables}

    @cached_property
    def _indicators(self) -> dict[str, Indicator]:
        return {indicator.id: indicator for indicator in self.indicators}

    def variable(self, id_: str) -> Variable:
        """Return a variable by its id, which exists."""
        return self._variables[id_]

    def variable_of(self, name: str) -> Variable | None:
        """Return the variable of a column: by id or alias, upper and lower case alike."""
        return self._names.get(name.strip().casefold())

    def by_category(self, id_: str, dimension: str) -> Variable | None:
        """Return a variable, or the only part of it, that is given by a dimension.

        ``jobs`` has no categories, but is the sum of ``jobs_industry``: a column ``jobs``
        beside a column ``industry`` holds the latter.
        """
        variable = self._variables[id_]
        while variable.dimension != dimension and len(variable.parts) == 1:
            variable = self._variables[variable.parts[0]]
        return variable if variable.dimension == dimension else None

    def category_codes(self, labels: Iterable[str], dimension: str) -> list[str]:
        """Return labels with the names that the catalogue knows as their ranges."""
        known = self.categories.get(dimension, {})
        return [known.get(" ".join(label.split()).casefold(), label) for label in labels]

    def indicator(self, id_: str) -> Indicator:
        """Return an indicator by its id; ``catalogue.unknown_indicator`` where there is none."""
        found = self._indicators.get(id_)
        if found is None:
            known = {one.casefold(): one for one in self._indicators}
            near = known.get(id_.strip().casefold())
            raise EngineError(
                "catalogue.unknown_indicator",
                id=id_,
                known=near or examples(self._indicators, 5),
            )
        return found

    def default_set(self) -> tuple[Indicator, ...]:
        """Return the indicators of the default set, in the order of the catalogue."""
        return tuple(indicator for indicator in self.indicators if indicator.default)

    def merged(self, other: Catalogue) -> Catalogue:
        """Return this catalogue with the entries of another added, or in place of its own.

        Parameters
        ----------
        other : Catalogue
            Read with this one as its ``base``.

        Returns
        -------
        Catalogue
            With findings ``catalogue.added`` and ``catalogue.replaced``.

        Raises
        ------
        EngineError
            ``catalogue.other_country``, or as :func:`read_catalogue` where the entries
            do not fit together.
        """
        if other.country != self.country:
            raise EngineError(
                "catalogue.other_country", country=other.country, expected=self.country
            )
        new: set[str] = set()
        replaced: set[str] = set()
        for mine, theirs in zip(self.ids, other.ids):
            new |= set(theirs) - set(mine)
            replaced |= set(theirs) & set(mine)
        findings = [
            Message(key, {"count": len(ids), "examples": examples(ids)}, is_warning)
            for key, ids, is_warning in (
                ("catalogue.replaced", replaced, True),
                ("catalogue.added", new, False),
            )
            if ids
        ]
        merged = Catalogue(
            _joined(self.themes, other.themes),
            _joined(self.variables, other.variables),
            _joined(self.indicators, other.indicators),
            self.country,
            {
                dimension: {
                    **self.categories.get(dimension, {}),
                    **other.categories.get(dimension, {}),
                }
                for dimension in DIMENSIONS
            },
            (*self.findings, *findings),
        )
        _check(merged)
        return merged

    @property
    def ids(self) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """The ids of themes, variables and indicators."""
        return (
            tuple(theme.id for theme in self.themes),
            tuple(variable.id for variable in self.variables),
            tuple(indicator.id for indicator in self.indicators),
        )


def _joined(mine: Sequence[Named], theirs: Sequence[Named]) -> tuple[Named, ...]:
    """Return entries with others added, or in the place of those with the same id."""
    joined = {one.id: one for one in mine}
    joined.update((one.id, one) for one in theirs)
    return tuple(joined.values())


def read_catalogue(
    data: bytes | str | Mapping[str, Any], base: Catalogue | None = None
) -> Catalogue:
    """Read and check a catalogue.

    Parameters
    ----------
    data : bytes, str or dict
        The file, its text, or its content.
    base : Catalogue, optional
        Where themes and variables are looked up that the catalogue does not define
        itself: the country's, for a user's own.

    Returns
    -------
    Catalogue
        What stands in ``data``, without the entries of ``base``.

    Raises
    ------
    EngineError
        ``catalogue.*`` or ``formula.*``: one sentence with the entry, what is wrong and
        what to do.
    """
    content = load(data) if isinstance(data, (bytes, str)) else data
    if not isinstance(content, Mapping) or content.get("format") != FORMAT:
        raise EngineError("catalogue.format", expected=FORMAT)
    version = content.get("version")
    if type(version) is not int or version != VERSION:
        raise EngineError("catalogue.version", version=version, expected=VERSION)
    file = Entry(
        content,
        "catalogue",
        ("format", "version", "country"),
        ("themes", "variables", "indicators", "categories"),
    )
    country = file.text("country")
    if not _COUNTRY.fullmatch(country):
        raise EngineError("catalogue.country", country=country)
    catalogue = Catalogue(
        read_entries(file, "themes", read_theme),
        read_entries(file, "variables", read_variable),
        read_entries(file, "indicators", read_indicator),
        country,
        read_category_names(content.get("categories", {})),
    )
    for ids in catalogue.ids:
        _refuse_repeated(ids)
    if base is None:
        _check(catalogue)
    else:
        base.merged(catalogue)
    return catalogue


def _refuse_repeated(ids: Sequence[str]) -> None:
    again = sorted({id_ for id_ in ids if ids.count(id_) > 1})
    if again:
        raise EngineError("catalogue.duplicate_id", count=len(again), examples=examples(again))


def _check(catalogue: Catalogue) -> None:
    owners: dict[str, str] = {variable.id: variable.id for variable in catalogue.variables}
    for variable in catalogue.variables:
        for alias in variable.aliases:
            owner = owners.setdefault(alias.casefold(), variable.id)
            if owner != variable.id:
                pair = ", ".join(sorted((owner, variable.id)))
                raise EngineError("catalogue.duplicate_alias", alias=alias, variables=pair)
    check_entries(
        {theme.id: theme for theme in catalogue.themes},
        {variable.id: variable for variable in catalogue.variables},
        catalogue.indicators,
    )
