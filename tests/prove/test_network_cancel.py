"""Cancel in the middle of methods on a large network of flows: they stop at once."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.delineation.network.dominant_flows import (
    dominant_flow_regions,
)
from smacreg.smacreg_plugin.engine.delineation.network.modularity import modularity_regions
from smacreg.smacreg_plugin.engine.errors import Cancelled
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.monitor import Monitor

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))

from zones import zones  # noqa: E402


@pytest.fixture(scope="module")
def matrix():
    """Return 7,201 zones with 1.6 million cells."""
    origin, destination, persons = zones(7_201, 1_600_000)
    units = Units.from_table([f"{i:05d}" for i in range(7_201)])
    return FlowMatrix.from_indices(
        origin.astype(np.int32), destination.astype(np.int32), persons, units
    )


class Stopped(Monitor):
    """Asks to stop some seconds after it was made."""

    def __init__(self, seconds: float) -> None:
        self.at = time.monotonic() + seconds

    def cancelled(self):
        return time.monotonic() > self.at


@pytest.mark.parametrize("seconds", [0.02, 0.2, 0.4, 0.7, 1.5, 2.5])
def test_modularity(matrix, seconds):
    monitor = Stopped(seconds)
    with pytest.raises(Cancelled):
        modularity_regions(matrix, monitor=monitor)
    assert time.monotonic() - monitor.at < 0.5


@pytest.mark.parametrize("seconds", [0.1, 1.0, 3.0])
def test_indirect_flows(matrix, seconds):
    monitor = Stopped(seconds)
    with pytest.raises(Cancelled):
        dominant_flow_regions(matrix, indirect=True, monitor=monitor)
    assert time.monotonic() - monitor.at < 0.5
