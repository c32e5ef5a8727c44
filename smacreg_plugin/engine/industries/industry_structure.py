"""The industries of regions beside those of the nation, and what could come next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..errors import EngineError
from ..messages import Message
from ..numbers import examples, plain
from . import diversity, relatedness
from . import location_quotient as lq
from .composition import Composition, compose

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]
    Positions = NDArray[np.int64]

# Of fewer regions, too few are specialised in both of two industries to say that it is no chance.
FEWEST_REGIONS = 10
# A region is flagged where so large a part of its quotients is small.
SMALL_PART = 0.5
# What two tables of the same jobs may differ by when each number is rounded: in jobs, and as
# a share, since a table may count in thousands.
_ROUNDING = 3.0
_ROUNDING_SHARE = 0.01


class Settings(NamedTuple):
    """How regions are compared.

    Attributes
    ----------
    exclude_own : bool
        Whether a region is compared with the nation without it.
    shrinkage : float
        See :func:`.location_quotient.shrunk_quotients`.
    relatedness : str
        See :func:`.relatedness.relatedness`.
    """

    exclude_own: bool = False
    shrinkage: float = lq.SHRINKAGE
    relatedness: str = relatedness.KINDS[0]


@dataclass(frozen=True)
class Quotients:
    """One value a region and industry, shape (r, i); NaN where not defined.

    Attributes
    ----------
    jobs, industry_share, reference_share, expected_jobs : ndarray of float
        Jobs, their share of the region's, the share in what it is compared
        with, and the jobs that it would have with that share.
    lq, lq_additive, lq_log, lq_standardised, lq_shrunk, lq_low, lq_high : ndarray of float
        See :mod:`.location_quotient`.
    specialised : ndarray of bool
        Whether the quotient is 1 or more.
    small : ndarray of bool
        Whether it rests on too few jobs.
    density : ndarray of float
        See :func:`.relatedness.density`.
    """

    jobs: Floats
    industry_share: Floats
    reference_share: Floats
    expected_jobs: Floats
    lq: Floats
    lq_additive: Floats
    lq_log: Floats
    lq_standardised: Floats
    lq_shrunk: Floats
    lq_low: Floats
    lq_high: Floats
    specialised: Flags
    small: Flags
    density: Floats


@dataclass(frozen=True)
class IndustryStructure:
    """The structure of r regions in i industries.

    Attributes
    ----------
    industries : ndarray of int, shape (i,)
        Positions in the table of the industries that have jobs somewhere.
    regions, nation : Composition
        Of each region, and one value for the nation; ``largest`` are positions
        in the table.
    quotients : Quotients
        By region and industry.
    krugman, specialisation, hachman, lq_gini : ndarray of float, shape (r,)
        See :mod:`.diversity`.
    specialised_industries, small_industries : ndarray of int, shape (r,)
        Industries with a quotient of 1 or more, and with a small one.
    small : ndarray of bool, shape (r,)
        Whether at least half of a region's quotients are small.
    present_density, potential : ndarray of float, shape (r,)
        See :func:`.relatedness.mean_density`.
    has_groups : bool
        Whether the variety could be split.
    findings : tuple of Message
        What was met on the way.
    """

    industries: Positions
    regions: Composition
    nation: Composition
    quotients: Quotients
    krugman: Floats
    specialisation: Floats
    hachman: Floats
    lq_gini: Floats
    specialised_industries: Positions
    small_industries: Positions
    small: Flags
    present_density: Floats
    potential: Floats
    has_groups: bool
    findings: tuple[Message, ...]


def industry_structure(
    jobs: Floats,
    nation: Floats,
    industries: Sequence[str],
    regions: Sequence[str],
    *,
    groups: Sequence[str] | None = None,
    settings: Settings | None = None,
) -> IndustryStructure:
    """Describe the industries of regions beside those of the nation.

    Parameters
    ----------
    jobs : ndarray of float, shape (r, t)
        Jobs by region and industry; NaN in the row of a region that is not known.
    nation : ndarray of float, shape (t,)
        Jobs by industry of the nation that the regions are part of.
    industries, regions : sequence of str, length t and r
        Codes, for messages.
    groups : sequence of str, length t, optional
        Broader group of each industry.
    settings : Settings, optional
        How regions are compared.

    Raises
    ------
    EngineError
        ``structure.*``: no jobs, a nation smaller than a region, a number out
        of range, an unknown kind of relatedness.
    """
    settings = settings or Settings()
    if not (np.isfinite(settings.shrinkage) and settings.shrinkage >= 0):
        raise EngineError("structure.shrinkage", value=plain(settings.shrinkage))
    findings = _check(jobs, nation, industries, regions)
    kept = np.flatnonzero((nation > 0) | (np.nansum(jobs, axis=0) > 0))
    if kept.size < len(industries):
        empty = [industries[place] for place in set(range(len(industries))) - set(kept.tolist())]
        findings.append(
            Message("structure.empty", {"count": len(empty), "examples": examples(empty)})
        )
    jobs, nation = jobs[:, kept], nation[kept]
    chosen = None if groups is None else [groups[place] for place in kept.tolist()]
    reference = np.broadcast_to(nation, jobs.shape)
    if settings.exclude_own:
        reference = np.maximum(nation - jobs, 0.0)
        alone = [regions[row] for row in np.flatnonzero(reference.sum(axis=1) <= 0).tolist()]
        if alone:
            said = {"count": len(alone), "examples": examples(alone)}
            findings.append(Message("structure.no_rest", said, True))
    composition = compose(jobs, chosen)
    findings += _of_largest(composition, regions)
    known = composition.jobs > 0
    specialised = lq.is_specialised(jobs, reference)
    if int(known.sum()) < FEWEST_REGIONS:
        said = {"count": int(known.sum()), "fewest": FEWEST_REGIONS}
        findings.append(Message("structure.few_regions", said, True))
    related = relatedness.relatedness(relatedness.co_occurrence(specialised), settings.relatedness)
    quotients = _quotients(jobs, reference, specialised, related, settings.shrinkage)
    density = np.where(known[:, None], quotients.density, np.nan)
    present, absent = relatedness.mean_density(specialised, density)
    small = (quotients.small & known[:, None]).sum(axis=1)
    return IndustryStructure(
        industries=kept,
        regions=_placed(composition, kept),
        nation=_placed(compose(nation[None, :], chosen), kept),
        quotients=quotients,
        krugman=diversity.krugman(quotients.industry_share, quotients.reference_share),
        specialisation=diversity.specialisation(
            quotients.industry_share, quotients.reference_share
        ),
        hachman=diversity.hachman(quotients.industry_share, quotients.reference_share),
        lq_gini=diversity.specialisation_gini(quotients.lq),
        specialised_industries=specialised.sum(axis=1),
        small_industries=small,
        small=known & (small >= SMALL_PART * kept.size),
        present_density=present,
        potential=absent,
        has_groups=groups is not None,
        findings=tuple(findings),
    )


def _check(
    jobs: Floats, nation: Floats, industries: Sequence[str], regions: Sequence[str]
) -> list[Message]:
    """Refuse what cannot be compared, and say what looks odd."""
    total, whole = jobs.sum(axis=1), float(nation.sum())
    if not (total > 0).any():
        raise EngineError("structure.no_jobs")
    if not np.isfinite(nation).all():
        raise EngineError("structure.no_nation")
    above = [
        f"{regions[row]}: {plain(total[row])} > {plain(whole)}"
        for row in np.flatnonzero(
            total > whole + min(_ROUNDING * len(industries), _ROUNDING_SHARE * whole)
        ).tolist()
    ]
    if above:
        raise EngineError("structure.nation", count=len(above), examples=examples(above))
    findings = []
    silent = [regions[row] for row in np.flatnonzero(~(total > 0)).tolist()]
    if silent:
        said = {"count": len(silent), "examples": examples(silent)}
        findings.append(Message("structure.no_jobs_in", said, True))
    over = np.argwhere(jobs > nation + np.minimum(_ROUNDING, _ROUNDING_SHARE * nation))
    if over.size:
        pairs = [f"{regions[row]}: {industries[column]}" for row, column in over.tolist()]
        said = {"count": len(pairs), "examples": examples(pairs)}
        findings.append(Message("structure.above_nation", said, True))
    return findings


def _of_largest(composition: Composition, regions: Sequence[str]) -> list[Message]:
    tied = [regions[row] for row in np.flatnonzero(composition.tied).tolist()]
    if not tied:
        return []
    return [Message("structure.tied", {"count": len(tied), "examples": examples(tied)})]


def _placed(composition: Composition, kept: Positions) -> Composition:
    """Return it with the largest industry as a position in the whole table."""
    largest = composition.largest
    return replace(composition, largest=np.where(largest < 0, -1, kept[largest]))


def _quotients(
    jobs: Floats, reference: Floats, specialised: Flags, related: Floats, shrinkage: float
) -> Quotients:
    values = lq.quotients(jobs, reference)
    low, high = lq.quotient_limits(jobs, reference)
    return Quotients(
        jobs=jobs,
        industry_share=lq.shares(jobs),
        reference_share=lq.shares(reference),
        expected_jobs=lq.expected_jobs(jobs, reference),
        lq=values,
        lq_additive=lq.additive_quotients(jobs, reference),
        lq_log=lq.log_quotients(values),
        lq_standardised=lq.standardised_quotients(values),
        lq_shrunk=lq.shrunk_quotients(jobs, reference, shrinkage),
        lq_low=low,
        lq_high=high,
        specialised=specialised,
        small=lq.is_small(jobs, reference),
        density=relatedness.density(specialised, related),
    )
