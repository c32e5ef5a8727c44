"""Divisions and their region ids."""

from __future__ import annotations

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.partition import Partition


def matrix(jobs):
    units = Units.from_table(list(jobs))
    return FlowMatrix.from_table(list(jobs), list(jobs), list(jobs.values()), units)


FLOWS = matrix({"a": 10, "b": 30, "c": 20, "d": 5, "e": 5})


def test_labels_and_sums():
    partition = Partition.from_labels(["b", "a", "d", "c", "e"], ["x", "x", 7, None, "7"])
    assert partition.codes == ("a", "b", "c", "d", "e")
    assert partition.labels() == ["x", "x", "", "7", "7"]
    assert partition.sums(np.array([1.0, 2, 4, 8, 16])).tolist() == [24, 3]
    assert partition.sizes.tolist() == [2, 2]
    assert partition.members(1).tolist() == [0, 1]


def test_lengths_must_agree():
    with pytest.raises(EngineError) as refused:
        Partition.from_labels(["a"], [])
    assert refused.value.message.key == "partition.length"


def test_region_id_is_the_code_of_the_member_with_most_jobs():
    partition = Partition.from_labels("abcde", ["1", "1", None, "2", "2"])
    identified = partition.identified_by_centre(FLOWS)
    assert identified.labels() == ["b", "b", "", "d", "d"]
    assert identified.ids == ("b", "d")


def test_ids_follow_the_largest_shared_population():
    previous = Partition.from_labels("abcde", ["A", "A", "B", "B", "B"])
    now = Partition.from_labels("abcde", ["1", "2", "2", "2", "3"])
    population = np.array([10.0, 50, 20, 20, 5])
    following = now.following(previous, population, FLOWS)
    # Region 2 shares 50 with A and 40 with B, so it is A; region 3 shares 5 with
    # B; region 1 has no match left and takes its centre's code.
    assert following.labels() == ["a", "A", "A", "A", "B"]


def test_the_ids_of_split_regions_stay_apart():
    previous = Partition.from_labels("abcde", ["c", "b", "c", "d", "d"])
    now = Partition.from_labels("abcde", ["1", "2", "3", "4", "4"])
    following = now.following(previous, np.array([100.0, 1, 50, 1, 1]), FLOWS)
    # a keeps the id c, so c itself can only be c-2.
    assert following.labels() == ["c", "b", "c-2", "d", "d"]


def test_a_unit_may_not_occur_twice():
    with pytest.raises(EngineError) as refused:
        Partition.from_labels(["a", "a", "b"], ["1", "1", "1"])
    assert refused.value.message.key == "partition.duplicate"


def test_a_new_region_never_takes_an_id_in_use():
    previous = Partition.from_labels("abcde", ["a", "b", "b", "b", "b"])
    now = Partition.from_labels("abcde", ["1", "2", "2", "3", "3"])
    following = now.following(previous, np.array([1.0, 1, 9, 1, 1]), FLOWS)
    assert sorted(following.ids) == ["a", "b", "d"]
    assert following.labels() == ["a", "b", "b", "d", "d"]


def test_the_order_of_units_does_not_matter():
    labels = dict(zip("abcde", ["1", "1", "2", "3", "3"]))
    first = Partition.from_labels(list(labels), list(labels.values()))
    again = Partition.from_labels(list(labels)[::-1], list(labels.values())[::-1])
    assert first.labels() == again.labels()
    assert np.array_equal(first.region, again.region)
