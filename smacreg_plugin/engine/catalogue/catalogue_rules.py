"""What must hold between the entries of a catalogue."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import combinations

from ..errors import EngineError
from ..numbers import examples
from .categories import read_category
from .entries import ADDITIVE, MEASURES, UNIT_MEASURES, Indicator, Theme, Variable
from .formula import Formula

# Rules whose value is made from one variable as it stands.
_ONE_VARIABLE = ("WM", "MED", "NONE", "MTX")
_RATIOS = ("RND", "CTR", "MAX", "MIN")
_WITHOUT_CHANGE = ("MED", "NONE")


def check_entries(
    themes: Mapping[str, Theme],
    variables: Mapping[str, Variable],
    indicators: Iterable[Indicator],
) -> None:
    """Refuse entries that contradict each other.

    Raises
    ------
    EngineError
        ``catalogue.*``, with the entry and what to change.
    """
    for variable in variables.values():
        _check_parts(variable, variables)
    for indicator in indicators:
        if indicator.theme not in themes:
            raise EngineError(
                "catalogue.unknown_theme",
                id=indicator.id,
                theme=indicator.theme,
                known=", ".join(sorted(themes)),
            )
        for key, formula in indicator.formulas.items():
            _check_formula(formula, f"{indicator.id}.{key}", variables)
        _check_keys(indicator)
        _check_kinds(indicator, variables)
        if indicator.default and indicator.certainty != "certain":
            raise EngineError(
                "catalogue.default_uncertain", id=indicator.id, certainty=indicator.certainty
            )


def _check_parts(variable: Variable, variables: Mapping[str, Variable]) -> None:
    for part in variable.parts:
        if part not in variables:
            raise EngineError("catalogue.unknown_part", id=variable.id, part=part)
        if variables[part].kind not in ADDITIVE or variable.kind not in ADDITIVE:
            raise EngineError("catalogue.part_not_additive", id=variable.id, part=part)
        if variable.dimension not in (None, variables[part].dimension):
            raise EngineError(
                "catalogue.part_dimension",
                id=variable.id,
                part=part,
                dimension=variable.dimension,
            )
    seen: set[str] = set()
    below = list(variable.parts)
    while below:
        part = below.pop()
        if part == variable.id:
            raise EngineError("catalogue.parts_circle", id=variable.id)
        if part not in seen and part in variables:
            seen.add(part)
            below += variables[part].parts


def _check_formula(formula: Formula, place: str, variables: Mapping[str, Variable]) -> None:
    for term in formula.terms:
        variable = variables.get(term.variable)
        if variable is None:
            raise EngineError("catalogue.unknown_variable", place=place, variable=term.variable)
        if term.categories and variable.dimension is None:
            raise EngineError("catalogue.no_dimension", place=place, variable=term.variable)
        if term.categories:
            _check_categories(term.categories, place, str(variable.dimension))


def _check_categories(labels: tuple[str, ...], place: str, dimension: str) -> None:
    read = [read_category(label, dimension) for label in labels]
    for one in read:
        # A number that is no age and no division is a slip of the pen.
        if not one.cells and not one.is_total and one.label[0].isdigit():
            raise EngineError(
                "catalogue.no_category", place=place, category=one.label, dimension=dimension
            )
    for one, other in combinations(read, 2):
        if one.cells & other.cells or one.is_total or other.is_total or one.name == other.name:
            pair = examples((one.label, other.label))
            raise EngineError("catalogue.categories_overlap", place=place, categories=pair)


def _check_keys(indicator: Indicator) -> None:
    """Check that each rule has the keys that it needs, and none that it does not use."""
    rule, measure = indicator.rule, indicator.measure
    wanted: list[tuple[str, object, bool, bool]] = [
        # Key, its value, whether the rule needs it, whether the rule may have it.
        ("denominator", indicator.denominator, rule == "RND", rule in _RATIOS),
        ("weight", indicator.weight, rule == "WM", rule == "WM"),
        ("measure", measure, rule in MEASURES, rule in MEASURES),
        ("limit", indicator.limit, measure == "share_in_small_units",
         measure == "share_in_small_units"),
        ("change", indicator.change, measure == "structural_change",
         rule not in _WITHOUT_CHANGE),
    ]  # fmt: skip
    if measure == "turnover":
        wanted[0] = ("denominator", indicator.denominator, True, True)
    for key, value, needed, allowed in wanted:
        if needed and value is None:
            raise EngineError("catalogue.needs_key", **_named(indicator), field=key)
        if value is not None and not allowed:
            raise EngineError("catalogue.idle_key", **_named(indicator), field=key)
    if rule in MEASURES and measure not in MEASURES[rule]:
        raise EngineError(
            "catalogue.choice",
            place=f"{indicator.id}.measure",
            value=measure,
            choices=", ".join(MEASURES[rule]),
        )


def _named(indicator: Indicator) -> dict[str, str]:
    """Return the indicator and its rule, with the measure where it has one, for messages."""
    rule = f"{indicator.rule} {indicator.measure}" if indicator.measure else indicator.rule
    return {"id": indicator.id, "rule": rule}


def _check_kinds(indicator: Indicator, variables: Mapping[str, Variable]) -> None:
    """Check that a rule does with a variable what may be done with its kind."""
    rule = indicator.rule
    numerator = indicator.numerator
    single = rule in _ONE_VARIABLE or indicator.measure is not None
    if single and not (len(numerator.terms) == 1 and numerator.terms[0].coefficient == 1):
        raise EngineError("catalogue.one_variable", **_named(indicator))
    kinds = {name: variables[name].kind for name in indicator.variables}
    if rule in ("SUM", "RND", "VEC", "MTX"):
        _refuse(indicator, indicator.variables, kinds, lambda kind: kind not in ADDITIVE)
    if indicator.weight is not None:
        _refuse(indicator, indicator.weight.variables, kinds, lambda kind: kind not in ADDITIVE)
    if rule == "WM":
        wrong = [name for name in numerator.variables if kinds[name] not in ("rate", "score")]
        if wrong:
            raise EngineError(
                "catalogue.no_mean", id=indicator.id, variable=wrong[0], kind=kinds[wrong[0]]
            )
    if rule == "MED" and kinds[numerator.variables[0]] != "median":
        raise EngineError("catalogue.no_median", id=indicator.id, variable=numerator.variables[0])
    if rule == "VEC" and indicator.measure not in UNIT_MEASURES:
        variable = variables[numerator.variables[0]]
        if variable.dimension is None:
            raise EngineError("catalogue.no_vector", **_named(indicator), variable=variable.id)


def _refuse(
    indicator: Indicator,
    names: Iterable[str],
    kinds: Mapping[str, str],
    is_wrong: Callable[[str], bool],
) -> None:
    wrong = [name for name in names if is_wrong(kinds[name])]
    if wrong:
        raise EngineError(
            "catalogue.not_additive",
            **_named(indicator),
            variable=wrong[0],
            kind=kinds[wrong[0]],
        )
