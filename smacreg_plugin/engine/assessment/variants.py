"""The same delineation on other flows or with other thresholds, one variant after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import product
from typing import TYPE_CHECKING, Callable, NamedTuple

import numpy as np

from ..delineation.criteria import Criteria
from ..errors import EngineError
from ..messages import Message
from ..monitor import Monitor
from ..numbers import examples, plain

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import FlowMatrix
    from ..partition import Partition

    Floats = NDArray[np.float64]

Delineate = Callable[["FlowMatrix", Monitor], "Partition"]
DelineateBy = Callable[["FlowMatrix", Criteria, Monitor], "Partition"]

DRAWS = 200
SEED = 2026
SMALL_FLOWS = (1.0, 2.0, 3.0, 5.0, 10.0)


class Variant(NamedTuple):
    """Flows and the delineation that is to be made of them.

    Attributes
    ----------
    name : str
        What is special about it: number of the draw, thresholds, smallest flow, year.
    matrix : FlowMatrix or None
        None where nobody is left to commute.
    delineate : callable
        (matrix, monitor) -> Partition of all its units.
    known : ndarray of bool, shape (n,), or None
        Units about which the flows say something; None = all.
    """

    name: str
    matrix: FlowMatrix | None
    delineate: Delineate
    known: NDArray[np.bool_] | None = None


class Grid(NamedTuple):
    """Values of each threshold, to be combined with each other.

    Attributes
    ----------
    min_size, min_self_containment, target_size, target_self_containment : tuple of float
        See :class:`Criteria`.
    """

    min_size: tuple[float, ...]
    min_self_containment: tuple[float, ...]
    target_size: tuple[float, ...]
    target_self_containment: tuple[float, ...]

    @classmethod
    def around(cls, criteria: Criteria) -> Grid:
        """Return up to 144 combinations around given thresholds, them included.

        Sizes from half to double, the smallest self-containment down to a
        tenth less, the largest up to 0.15 more.
        """
        low, high = criteria.min_self_containment, criteria.target_self_containment
        return cls(
            tuple(criteria.min_size * factor for factor in (0.5, 1.0, 1.5, 2.0)),
            tuple(round(low - less, 9) for less in (0.1, 0.05, 0.0) if low - less > 0),
            tuple(criteria.target_size * factor for factor in (0.5, 1.0, 2.0)),
            tuple(round(high + more, 9) for more in (0.0, 0.05, 0.1, 0.15) if high + more <= 1),
        )

    def replaced(self, *values: tuple[float, ...]) -> Grid:
        """Return the grid with other values of a threshold, in order, where some are given."""
        return Grid(*(new or old for new, old in zip(values, self)))

    def criteria(self, base: Criteria | None = None) -> tuple[list[Criteria], tuple[Message, ...]]:
        """Return the combinations that make sense, and say which do not.

        Parameters
        ----------
        base : Criteria, optional
            Thresholds to leave out, because the base is drawn with them.

        Raises
        ------
        EngineError
            ``criteria.range`` for a value that no criteria can have,
            ``stability.none`` when no combination is left.
        """
        fine, contradicting, as_base = [], [], []
        for low, low_share, high, high_share in product(*self):
            name = _name(low, low_share, high, high_share)
            try:
                criteria = Criteria(low, low_share, high, high_share)
            except EngineError as error:
                if error.message.key != "criteria.order":
                    raise
                contradicting.append(name)
                continue
            if base is not None and _equal(criteria, base):
                as_base.append(name)
            else:
                fine.append(criteria)
        if not fine:
            raise EngineError("stability.none")
        findings = []
        if contradicting:
            values = {"count": len(contradicting), "examples": examples(contradicting)}
            findings.append(Message("stability.skipped", values))
        if as_base:
            findings.append(Message("stability.as_base", {"examples": examples(as_base)}))
        return fine, tuple(findings)


def _equal(one: Criteria, other: Criteria) -> bool:
    return bool(np.allclose([*vars(one).values()], [*vars(other).values()], rtol=1e-9, atol=0.0))


def parse_list(text: str, name: str) -> tuple[float, ...]:
    """Read numbers separated by semicolons or spaces; none from an empty text.

    Parameters
    ----------
    text : str
        Numbers with a decimal point.
    name : str
        What the list is called, for the message.

    Raises
    ------
    EngineError
        ``stability.list``.
    """
    parts = text.replace(";", " ").split()
    numbers = []
    for part in parts:
        try:
            number = float(part)
        except ValueError:
            number = np.nan
        if not np.isfinite(number):
            raise EngineError("stability.list", name=name, example=part)
        numbers.append(number)
    return tuple(sorted(set(numbers)))


def resampled(
    matrix: FlowMatrix, delineate: Delineate, draws: int = DRAWS, seed: int = SEED
) -> Iterator[Variant]:
    """Draw every flow anew around its observed size.

    Each cell is drawn from the Poisson distribution with the observed persons
    as mean: what could have been counted by chance with the same habits. It
    measures the variation of small counts; it is *not* the variation from year
    to year, which is larger and has reasons.

    Parameters
    ----------
    matrix : FlowMatrix
        The observed flows. External commuters are not drawn.
    delineate : callable
        The delineation.
    draws, seed : int
        Draw d is the same for every number of draws. Cells are drawn in the
        order of the ranks of their units, so that a draw depends on neither
        codes nor rows.
    """
    rank = matrix.rank
    order = np.lexsort((rank[matrix.out_unit], rank[matrix.origins]))
    mean = matrix.out_value[order]
    for draw in range(draws):
        generator = np.random.default_rng((seed, draw))
        persons = np.empty(mean.size)
        persons[order] = generator.poisson(mean)
        yield Variant(str(draw + 1), _with(matrix, persons), delineate)


def minimums_that_matter(
    matrix: FlowMatrix, minimums: Sequence[float], name: str
) -> tuple[list[float], tuple[Message, ...]]:
    """Return the minimums that leave out a flow at all, and say which do not.

    Parameters
    ----------
    matrix : FlowMatrix
        The observed flows.
    minimums : sequence of float
        Smallest flows to keep.
    name : str
        What the list is called, for the message.

    Raises
    ------
    EngineError
        ``stability.negative``, or ``stability.none`` when none is left.
    """
    negative = [minimum for minimum in minimums if minimum < 0]
    if negative:
        raise EngineError("stability.negative", name=name, example=plain(negative[0]))
    least = float(matrix.out_value[matrix.out_value > 0].min(initial=np.inf))
    idle = [minimum for minimum in minimums if minimum <= least]
    if len(idle) == len(minimums):
        raise EngineError("stability.none")
    findings = [Message("stability.as_base", {"examples": examples(map(plain, idle))})]
    return [minimum for minimum in minimums if minimum > least], tuple(findings if idle else ())


def without_small_flows(
    matrix: FlowMatrix, delineate: Delineate, minimums: Sequence[float] = SMALL_FLOWS
) -> Iterator[Variant]:
    """Leave out the flows below each minimum, which is often what disclosure control does."""
    for minimum in minimums:
        persons = np.where(matrix.out_value < minimum, 0.0, matrix.out_value)
        yield Variant(f"{minimum:g}", _with(matrix, persons), delineate)


def with_criteria(
    matrix: FlowMatrix, delineate: DelineateBy, criteria: Iterable[Criteria]
) -> Iterator[Variant]:
    """Use other thresholds on the same flows."""
    for chosen in criteria:
        name = _name(*vars(chosen).values())
        yield Variant(name, matrix, partial(_by, delineate, chosen))


def _by(
    delineate: DelineateBy, criteria: Criteria, matrix: FlowMatrix, monitor: Monitor
) -> Partition:
    return delineate(matrix, criteria, monitor)


def of_years(matrices: Iterable[tuple[str, FlowMatrix]], delineate: Delineate) -> Iterator[Variant]:
    """Use the flows of other years; their units are those of the base.

    A unit without commuters in a year is unknown there: its codes led nowhere.
    """
    for name, matrix in matrices:
        yield Variant(name, matrix, delineate, matrix.residents + matrix.jobs > 0)


def _with(matrix: FlowMatrix, persons: Floats) -> FlowMatrix | None:
    try:
        return matrix.with_values(persons)
    except EngineError:
        return None


def _name(*thresholds: float) -> str:
    return " / ".join(f"{value:g}" for value in thresholds)
