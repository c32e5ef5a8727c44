"""When a region is large and self-contained enough, and ready sets of thresholds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import EngineError
from .linkage import Linkage

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Sums of flows that are not whole numbers differ in their last bits with the order of
# summation, and so do thresholds like 0.6667; neither may decide.
_ROUNDING = 1e-12
VALID = 1.0 - _ROUNDING


@dataclass(frozen=True)
class Criteria:
    """Thresholds of the trade-off between size and self-containment.

    A region of ``target_size`` employed residents needs
    ``min_self_containment``, one of ``min_size`` needs
    ``target_self_containment``, and between them lies a hyperbola.

    Attributes
    ----------
    min_size, target_size : float
        Employed residents.
    min_self_containment, target_self_containment : float
        Shares between 0 and 1.

    Notes
    -----
    The "X-equation" of Coombes and Bond (2008), Travel-to-Work Areas: the 2007
    review, ONS, in the form of LabourMarketAreas (Istat and Eurostat).
    """

    min_size: float
    min_self_containment: float
    target_size: float
    target_self_containment: float

    def __post_init__(self) -> None:
        for name in ("min_size", "target_size"):
            value = getattr(self, name)
            if not (np.isfinite(value) and value >= 0):
                raise EngineError("criteria.range", name=name, value=value, rule="0 or more")
        for name in ("min_self_containment", "target_self_containment"):
            value = getattr(self, name)
            if not 0 < value <= 1:
                raise EngineError(
                    "criteria.range", name=name, value=value, rule="above 0 and at most 1"
                )
        for low, high in (
            ("min_size", "target_size"),
            ("min_self_containment", "target_self_containment"),
        ):
            low_value, high_value = getattr(self, low), getattr(self, high)
            if low_value >= high_value:
                raise EngineError(
                    "criteria.order",
                    low=low,
                    low_value=low_value,
                    high=high,
                    high_value=high_value,
                )

    def validity(self, residents: float, jobs: float, internal: float) -> float:
        """Return the validity of one region; :data:`VALID` or more fulfils the criteria.

        The order of evaluation is that of LabourMarketAreas, so that results
        agree to the last bit. Without residents or jobs it is 0.
        """
        if residents <= 0.0 or jobs <= 0.0:
            return 0.0
        supply, demand = internal / residents, internal / jobs
        contained = supply if supply < demand else demand
        if abs(contained - 1.0) <= _ROUNDING:
            return 1.0
        y = contained / self.target_self_containment
        if y > 1.0:
            y = 1.0
        short = (self.target_size - residents) / (self.target_size - self.min_size)
        if short < 0.0:
            short = 0.0
        ratio = self.min_self_containment / self.target_self_containment
        z = 1.0 - (1.0 - ratio) * short
        return (y * z) * (self.target_self_containment / self.min_self_containment)

    def validities(
        self,
        residents: NDArray[np.float64],
        jobs: NDArray[np.float64],
        internal: NDArray[np.float64],
    ) -> NDArray[np.float64]:
        """Return :meth:`validity` of many regions at once; arrays broadcast.

        Regions without residents or jobs get validity 0.
        """
        with np.errstate(divide="ignore", invalid="ignore"):
            contained = np.minimum(internal / residents, internal / jobs)
        y = np.minimum(contained / self.target_self_containment, 1.0)
        short = (self.target_size - residents) / (self.target_size - self.min_size)
        ratio = self.min_self_containment / self.target_self_containment
        z = 1.0 - (1.0 - ratio) * np.maximum(short, 0.0)
        v = (y * z) * (self.target_self_containment / self.min_self_containment)
        v = np.where(np.abs(contained - 1.0) <= _ROUNDING, 1.0, v)
        return np.where((residents > 0) & (jobs > 0), v, 0.0)


@dataclass(frozen=True)
class Preset:
    """A linkage and its thresholds."""

    linkage: Linkage
    criteria: Criteria


CUSTOM = "custom"

# The first is calibrated on the official Norwegian labour-market regions of
# 2020; its agreement with them is therefore no validation.
PRESETS: dict[str, Preset] = {
    "norwegian_small": Preset(Linkage.CURDS, Criteria(100, 0.50, 35_000, 0.75)),
    "ttwa_small_minimum": Preset(Linkage.SMART, Criteria(100, 0.6667, 10_000, 0.75)),
    "italian": Preset(Linkage.SMART, Criteria(1_000, 0.60, 10_000, 0.75)),
    "uk": Preset(Linkage.SMART, Criteria(3_500, 0.6667, 25_000, 0.75)),
}


def resolve(
    preset: str,
    *,
    linkage: Linkage | None = None,
    min_size: float | None = None,
    min_self_containment: float | None = None,
    target_size: float | None = None,
    target_self_containment: float | None = None,
) -> Preset:
    """Return the linkage and thresholds that a choice means.

    Parameters
    ----------
    preset : str
        A key of :data:`PRESETS`, or ``"custom"``.
    linkage, min_size, min_self_containment, target_size, target_self_containment : optional
        Own values. ``"custom"`` needs all of them; a preset refuses values
        that contradict its own.

    Raises
    ------
    EngineError
        ``criteria.contradiction``, ``criteria.missing``, ``criteria.range`` or
        ``criteria.order``.
    """
    given: dict[str, Any] = {
        "linkage": linkage,
        "min_size": min_size,
        "min_self_containment": min_self_containment,
        "target_size": target_size,
        "target_self_containment": target_self_containment,
    }
    if preset == CUSTOM:
        missing = [name for name, value in given.items() if value is None]
        if missing:
            raise EngineError("criteria.missing", names=", ".join(missing))
        return Preset(given.pop("linkage"), Criteria(**given))
    chosen = PRESETS[preset]
    own = {**vars(chosen.criteria), "linkage": chosen.linkage}
    for name, value in given.items():
        if value is not None and value != own[name]:
            raise EngineError(
                "criteria.contradiction",
                name=name,
                value=getattr(value, "value", value),
                preset=preset,
                own=getattr(own[name], "value", own[name]),
            )
    return chosen
