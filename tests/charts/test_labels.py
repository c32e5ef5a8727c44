"""Words that fit, and do not cover each other."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from smacreg.smacreg_plugin.charts.flags import flags
from smacreg.smacreg_plugin.charts.labels import elide, push_apart, wrap
from smacreg.smacreg_plugin.charts.theme import width_of

places = st.lists(st.floats(0, 300), max_size=9)


# Nine of them always have room.
@settings(max_examples=40)
@given(places, st.floats(5, 35))
def test_labels_are_pushed_apart_and_stay_in_order(wanted, size):
    placed = push_apart(wanted, [size] * len(wanted), 0, 320)
    order = sorted(range(len(wanted)), key=lambda k: (wanted[k], k))
    edges = [(placed[k] - size / 2, placed[k] + size / 2) for k in order]
    assert all(low >= -1e-6 and high <= 320 + 1e-6 for low, high in edges)
    for (_, end), (begin, _) in zip(edges, edges[1:]):
        assert begin - end >= -1e-6


def test_labels_with_room_stay_where_they_are():
    assert push_apart([10, 100, 50], [10, 10, 10], 0, 200) == [10, 100, 50]


def test_colliding_labels_move_alike():
    assert push_apart([100, 100], [20, 20], 0, 200) == [90, 110]
    assert push_apart([0, 5], [20, 20], 0, 200) == [10, 30]
    assert push_apart([], [], 0, 200) == []


def test_too_many_labels_share_the_room():
    placed = push_apart([5] * 10, [30] * 10, 0, 100)
    assert placed == sorted(placed)
    assert placed[0] >= 0
    assert placed[-1] <= 100


def test_words_are_cut_to_a_width(theme):
    long = "Innbyggere som bor mer enn seksti minutter fra nærmeste sykehus"
    cut = elide(long, theme.text, 120)
    assert cut.endswith("…")
    assert width_of(cut, theme.text) <= 120
    assert elide("kort", theme.text, 120) == "kort"
    assert elide(long, theme.text, 0) in ("", "…")


def test_words_are_broken_into_two_lines_at_most(theme):
    lines = wrap("Befolkningsvekst siste ti år", theme.text, 110)
    assert lines == ["Befolkningsvekst", "siste ti år"]
    lines = wrap("Innbyggere som bor mer enn seksti minutter unna", theme.text, 110)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(width_of(line, theme.text) <= 110 for line in lines)
    assert wrap("", theme.text, 110) == []
    assert wrap("Næringsmiddelindustrisysselsetting", theme.text, 60)[0].endswith("…")


@settings(max_examples=40)
@given(st.lists(st.tuples(st.floats(8, 312), st.floats(20, 140)), max_size=7))
def test_flags_do_not_cover_each_other(given_flags):
    at, widths = [x for x, _ in given_flags], [wide for _, wide in given_flags]
    placed = flags(at, widths, 8, 312)
    for k, flag in enumerate(placed):
        assert flag.left >= 8
        assert flag.left + widths[k] <= 312 + 1e-6
        for j, other in enumerate(placed[:k]):
            apart = flag.left >= other.left + widths[j] or other.left >= flag.left + widths[k]
            assert apart or flag.row != other.row


@settings(max_examples=40)
@given(st.lists(st.floats(100, 212), max_size=6), st.randoms())
def test_no_pole_crosses_a_name_where_there_is_room(at, random):
    placed = flags(at, [60.0] * len(at), 0, 400)
    for k, pole in enumerate(at):
        for j, flag in enumerate(placed):
            crosses = flag.left < pole < flag.left + 60 and placed[k].row >= flag.row
            assert j == k or not crosses
    if len(set(at)) == len(at):
        order = list(range(len(at)))
        random.shuffle(order)
        again = flags([at[k] for k in order], [60.0] * len(at), 0, 400)
        assert again == [placed[k] for k in order]


def test_flags_with_room_stand_in_one_row_to_the_right():
    placed = flags([50, 150, 250], [60, 60, 40], 0, 320)
    assert [(flag.left, flag.row) for flag in placed] == [(54, 0), (154, 0), (254, 0)]
    assert flags([], [], 0, 320) == []


def test_a_name_at_the_end_stands_on_its_pole():
    (flag,) = flags([300], [310], 0, 320)
    assert not flag.beside
    assert flag.left + 310 <= 320
