"""Cancel a hierarchical method in the middle of a large run: it stops within a second."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.delineation.hierarchy.anabel import anabel
from smacreg.smacreg_plugin.engine.delineation.hierarchy.commuting_zones import commuting_zones
from smacreg.smacreg_plugin.engine.delineation.hierarchy.flowbca import flowbca
from smacreg.smacreg_plugin.engine.delineation.hierarchy.intramax import intramax
from smacreg.smacreg_plugin.engine.errors import Cancelled
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.monitor import Monitor

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

from zones import zones


@pytest.fixture(scope="module")
def large() -> FlowMatrix:
    """Return 7,201 zones with 1.6 million cells."""
    origin, destination, persons = zones(7_201, 1_600_000)
    units = Units.from_table([f"{i:05d}" for i in range(7_201)])
    return FlowMatrix.from_indices(
        origin.astype(np.int32), destination.astype(np.int32), persons, units
    )


@pytest.mark.parametrize("method", [intramax, commuting_zones, flowbca, anabel])
@pytest.mark.parametrize("seconds", [0.1, 1.0, 2.0, 4.0])
def test_the_engine_stops_within_a_second(large, method, seconds):
    class Stopped(Monitor):
        at = time.monotonic() + seconds

        def cancelled(self):
            return time.monotonic() > self.at

    monitor = Stopped()
    with pytest.raises(Cancelled):
        method(large, monitor=monitor)
    assert time.monotonic() - monitor.at < 1.0
