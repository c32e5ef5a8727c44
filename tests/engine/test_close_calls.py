"""How clearly a unit lies where it lies."""

from __future__ import annotations

import pytest

from smacreg.smacreg_plugin.engine.assessment.close_calls import (
    Belonging,
    belonging,
    commuters_within,
)
from smacreg.smacreg_plugin.engine.assessment.unit_card import unit_card
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.partition import Partition

U = 2


def card(to_own, to_other, labels=("a", "b", "a")):
    cells = [(0, 0, 900), (1, 1, 800), (U, U, 500), (U, 0, to_own), (U, 1, to_other)]
    origin, destination, persons = zip(*(cell for cell in cells if cell[2]))
    matrix = FlowMatrix.from_table(
        [CODES[o] for o in origin], [CODES[d] for d in destination], persons, UNITS
    )
    return unit_card(matrix, Partition.from_labels(CODES, labels), U)


CODES = "abu"
UNITS = Units.from_table(CODES)


@pytest.mark.parametrize(
    ("own", "other", "expected"),
    [
        (300, 100, Belonging.CLEAR),
        (300, 0, Belonging.CLEAR),
        # 1.96 times the root of 400 is 39.2.
        (220, 180, Belonging.CLEAR),
        (219, 181, Belonging.BARELY),
        (200, 200, Belonging.BARELY),
        (199, 200, Belonging.AGAINST),
        (0, 0, Belonging.CLEAR),
    ],
)
def test_by_those_who_leave_the_unit(own, other, expected):
    assert belonging(card(own, other)) is expected


def test_those_who_stay_do_not_count():
    assert commuters_within(card(300, 100)) == 300


@pytest.mark.parametrize(
    ("change", "expected"), [(-10, Belonging.BARELY), (40, Belonging.CLEAR), (-40, Belonging.CLEAR)]
)
def test_the_rule_that_placed_it_goes_first(change, expected):
    assert belonging(card(300, 301), change) is expected


def test_alone_or_nowhere():
    alone, nowhere = ("a", "b", "u"), ("a", "b", None)
    assert belonging(card(10, 200, alone)) is Belonging.ALONE
    assert belonging(card(10, 200, alone), 11) is Belonging.BARELY_ALONE
    assert belonging(card(10, 200, alone), 90) is Belonging.ALONE
    assert belonging(card(10, 200, nowhere), 1) is Belonging.NOWHERE
