"""Shift-share analysis: formulas, closure, references, and real data."""

from __future__ import annotations

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.errors import Cancelled, EngineError
from smacreg.smacreg_plugin.engine.industries import shift_components
from smacreg.smacreg_plugin.engine.industries.industries import IndustryTable
from smacreg.smacreg_plugin.engine.industries.shift_components import components
from smacreg.smacreg_plugin.engine.industries.shift_share import shift_share
from smacreg.smacreg_plugin.engine.monitor import Monitor
from smacreg.smacreg_plugin.engine.partition import Partition


def table(jobs, periods=("2020", "2021"), **options):
    """Return a table from {unit: {industry: (jobs in each period)}}."""
    rows = [
        (unit, industry, period, value)
        for unit, industries in jobs.items()
        for industry, values in industries.items()
        for period, value in zip(periods, values)
        if value is not None
    ]
    units, industries, years, values = (list(column) for column in zip(*rows))
    return IndustryTable.from_table(units, industries, values, years, **options)


SMALL = {
    "0101": {"A": (100, 110), "B": (50, 40), "C": (20, 30)},
    "0102": {"A": (30, 30), "B": (80, 90), "C": (40, 44)},
    "0201": {"A": (70, 60), "B": (10, 15), "C": (0, 6)},
}


def refused(*args, **options):
    with pytest.raises(EngineError) as caught:
        shift_share(*args, **options)
    return caught.value.message


def test_by_hand():
    """Unit 0101: A 100, B 50, C 20; the set 400 -> 425, A 200 -> 200, B 140 -> 145, C 60 -> 80."""
    found = shift_share(table(SMALL), reference="set")
    parts = found.areas.fixed
    g, g_a, g_b, g_c = 25 / 400, 0.0, 5 / 140, 20 / 60
    assert found.reference.growth() == pytest.approx(g)
    assert parts.national[0] == pytest.approx([100 * g, 50 * g, 20 * g])
    assert parts.industry_mix[0] == pytest.approx([-100 * g, 50 * (g_b - g), 20 * (g_c - g)])
    assert parts.local[0] == pytest.approx([10 - 100 * g_a, -10 - 50 * g_b, 10 - 20 * g_c])
    assert parts.total("change")[0] == 10
    assert parts.percent("change")[0] == pytest.approx(100 * 10 / 170)
    assert parts.percent("local")[0] == pytest.approx(100 * parts.total("local")[0] / 170)
    # An industry that is new in 0201: all its jobs are local.
    assert parts.local[2, 2] == 6
    assert parts.national[2, 2] == parts.industry_mix[2, 2] == 0
    (new,) = found.findings
    keys = [message.key for message in shift_share(table(SMALL)).findings]
    assert keys == ["shiftshare.new", "shiftshare.no_nation"]
    assert (new.key, new.values["examples"]) == ("shiftshare.new", "0201, C")
    assert parts.total("industry_mix").sum() == pytest.approx(0, abs=1e-12)
    assert parts.total("local").sum() == pytest.approx(0, abs=1e-12)


def test_the_rest_of_the_nation():
    found = shift_share(table(SMALL), reference="rest_of_nation")
    assert found.reference.name == "rest_of_all_units"
    # For 0101 the rest is A 100 -> 90, B 90 -> 105, C 40 -> 50: 230 -> 245.
    assert found.areas.fixed.national[0, 0] == pytest.approx(100 * 15 / 230)
    assert found.areas.fixed.local[0] == pytest.approx([20, -10 - 50 * 15 / 90, 10 - 20 * 10 / 40])


def test_nation_in_its_own_rows_or_table():
    rows = {**SMALL, "0": {"A": (1000, 1100), "B": (500, 500), "C": (500, 600)}}
    own = shift_share(table(rows, known_units=list(SMALL)))
    assert (own.reference.name, own.reference.source, own.reference.code) == ("nation", "rows", "0")
    assert own.reference.growth() == pytest.approx(0.1)
    assert "shiftshare.no_nation" not in [message.key for message in own.findings]
    joined = table(SMALL).with_nation(table({"N": rows["0"]}))
    other = shift_share(joined)
    assert (other.reference.name, other.reference.source) == ("nation", "table")
    assert np.array_equal(own.areas.fixed.local, other.areas.fixed.local)
    assert shift_share(joined, reference="set").reference.units == 3
    assert shift_share(table(SMALL)).reference.name == "all_units"
    less = shift_share(joined, reference="rest_of_nation")
    assert less.reference.name == "rest_of_nation"
    assert less.areas.fixed.national[0, 0] == pytest.approx(100 * (2020 / 1830 - 1))


def test_regions_with_centre_and_hinterland():
    units = table(SMALL)
    partition = Partition.from_labels(units.units, ["R", "R", ""])
    found = shift_share(units, partition, reference="set", centres={"R": "0102"})
    assert found.areas.codes == ("R",)
    assert found.reference.units == 2
    assert found.areas.fixed.total("start")[0] == 320
    whole, centre, rest = (areas.fixed for _, areas in found.parts)
    assert (centre.total("start")[0], rest.total("start")[0]) == (150, 170)
    for name in ("national", "industry_mix", "local", "change"):
        both = centre.part(name) + rest.part(name)
        assert both == pytest.approx(whole.part(name))
    assert shift_share(units, partition).reference.units == 3
    assert shift_share(units, partition).centre.codes == ()


def test_dynamic_is_the_sum_of_the_steps():
    jobs = {
        "a": {"A": (100, 80, 120), "B": (50, 60, 55)},
        "b": {"A": (40, 45, 50), "B": (0, 5, 10)},
    }
    years = ("2019", "2020", "2021")
    found = shift_share(table(jobs, years), dynamic=True, method="esteban_marquillas")
    steps = [
        shift_share(table(jobs, years), first=first, last=last, method="esteban_marquillas")
        for first, last in (("2019", "2020"), ("2020", "2021"))
    ]
    assert found.periods == years
    for name in found.areas.yearly.names:
        total = sum(step.areas.fixed.part(name) for step in steps)
        assert found.areas.yearly.part(name) == pytest.approx(total)
    assert found.areas.result is found.areas.yearly
    assert not np.allclose(found.areas.yearly.national, found.areas.fixed.national)
    assert found.areas.yearly.total("change") == pytest.approx(found.areas.fixed.total("change"))


def test_industries_that_come_and_go_between_the_ends_are_told():
    jobs = {"a": {"A": (10, 0, 12), "B": (5, 6, 7)}, "b": {"A": (0, 9, 0), "B": (5, 6, 7)}}
    years = ("2019", "2020", "2021")
    still = shift_share(table(jobs, years), reference="set")
    assert still.findings == ()
    found = shift_share(table(jobs, years), reference="rest_of_nation", dynamic=True)
    said = {message.key: message.values for message in found.findings}
    # Where the rest has none: a in 2019 and b in 2020.
    assert said["shiftshare.new_in_step"] == {"count": 2, "examples": "a, A; b, A"}
    assert said["shiftshare.alone_in_step"] == {"count": 2, "examples": "a, A; b, A"}


def test_units_outside_the_map_are_in_the_nation():
    found = shift_share(table(SMALL, known_units=["0101", "0102"]))
    assert (found.reference.name, found.reference.units) == ("all_units", 3)
    assert found.reference.growth() == pytest.approx(25 / 400)
    assert found.areas.codes == ("0101", "0102")


@pytest.mark.parametrize("reference", ["nation", "rest_of_nation", "set"])
def test_centre_and_hinterland_add_up_to_their_region(reference):
    jobs = {**SMALL, "0202": {"A": (40, 50), "B": (5, 3), "C": (7, 9)}}
    units = table(jobs)
    partition = Partition.from_labels(units.units, ["R", "R", "S", "S"])
    found = shift_share(
        units, partition, reference=reference, method="esteban_marquillas",
        centres={"R": "0101", "S": "0202"},
    )  # fmt: skip
    for name in ("start", "change", "national", "industry_mix"):
        both = found.centre.fixed.part(name) + found.hinterland.fixed.part(name)
        np.testing.assert_allclose(both, found.areas.fixed.part(name), atol=1e-12)
    both = found.centre.fixed.total("local") + found.hinterland.fixed.total("local")
    np.testing.assert_allclose(both, found.areas.fixed.total("local"), atol=1e-12)
    assert np.array_equal(found.centre.reference_growth, found.areas.reference_growth)


def test_the_highest_and_the_lowest():
    found = shift_share(table(SMALL), reference="set")
    shares = found.areas.fixed.percent("local")
    highest, lowest = found.areas.highest_and_lowest("local")
    assert (highest, lowest) == (int(shares.argmax()), int(shares.argmin()))
    # Ties go to the area with most jobs.
    same = table({"a": {"A": (10, 20)}, "b": {"A": (100, 200)}, "c": {"A": (9, 18)}})
    assert shift_share(same, reference="set").areas.highest_and_lowest("change") == (1, 1)
    empty = table({"0101": {"A": (0, 0)}}).with_nation(table({"N": {"A": (5, 6)}}))
    assert shift_share(empty).areas.highest_and_lowest("local") is None


def test_values_that_are_missing():
    jobs = {**SMALL, "0301": {"A": (5, ":"), "B": (1, 2), "C": (1, 1)}, "0302": {"A": (9, 9)},
            "0401": {"A": (5, "..")}}  # fmt: skip
    units = table(jobs)
    partition = Partition.from_labels(units.units, ["R", "R", "R", "S", "S", "T"])
    found = shift_share(units, partition, reference="set")
    assert found.areas.status == ["ok", "partial", "missing"]
    assert found.areas.fixed.total("start").tolist()[:2] == [400, 9]
    assert np.isnan(found.areas.fixed.total("local")[2])
    assert found.reference.units == 4
    message = next(m for m in found.findings if m.key == "shiftshare.without_values")
    assert message.values == {"count": 2, "examples": "0301, 0401", "first": "2020", "last": "2021"}
    only = Partition.from_labels(units.units, ["", "", "", "", "", "T"])
    assert refused(units, only).key == "shiftshare.nothing"


def test_what_is_refused():
    units = table(SMALL)
    assert refused(units.only(["2020"])).key == "shiftshare.one_period"
    assert refused(units, first="2021", last="2020").key == "shiftshare.order"
    assert refused(units, last="1999").key == "industries.no_period"
    one = Partition.from_labels(units.units, ["R"] * 3)
    message = refused(units, one, reference="rest_of_nation")
    assert (message.key, message.values["examples"]) == ("shiftshare.no_rest", "R")
    small = units.with_nation(table({"N": {"A": (150, 150), "B": (500, 500), "C": (90, 90)}}))
    message = refused(small, one, reference="rest_of_nation")
    assert (message.key, message.values["examples"]) == ("shiftshare.more_than_nation", "R, A")
    nothing = units.with_nation(table({"N": {"A": (0, 10), "B": (0, 0), "C": (0, 0)}}))
    assert refused(nothing).key == "shiftshare.reference_zero"
    gap = table({**SMALL, "0": {"A": (1000, ":"), "B": (9, 9)}}, known_units=list(SMALL))
    message = refused(gap)
    assert (message.key, message.values["examples"]) == ("shiftshare.reference_missing", "2021")


def test_an_industry_that_only_one_area_has():
    jobs = {**SMALL, "0201": {**SMALL["0201"], "D": (10, 30)}}
    found = shift_share(table(jobs), reference="rest_of_nation", method="esteban_marquillas")
    parts, row = found.areas.fixed, (2, 3)
    assert parts.industry_mix[row] == 0
    assert parts.local[row] == pytest.approx(20 - parts.national[row])
    assert any(m.key == "shiftshare.alone" for m in found.findings)
    assert found.closure_error < 1e-12


def test_the_parts_add_up_whatever_the_jobs():
    rng = np.random.default_rng(7)
    for _ in range(40):
        start = rng.integers(0, 2_000, (9, 6)) * (rng.random((9, 6)) < 0.7)
        end = rng.integers(0, 2_000, (9, 6)) * (rng.random((9, 6)) < 0.7)
        start[:, 0] += 1
        end[:, 0] += 1
        jobs = {
            f"{unit:02}": {"XYZUVW"[i]: (int(start[unit, i]), int(end[unit, i])) for i in range(6)}
            for unit in range(9)
        }
        for reference in ("set", "rest_of_nation"):
            found = shift_share(table(jobs), reference=reference, method="esteban_marquillas")
            parts = found.areas.fixed
            for name in ("start", "end", "national", "industry_mix", "local", "allocation"):
                assert np.isfinite(parts.part(name)).all()
            total = parts.total("national") + parts.total("industry_mix") + parts.total("local")
            assert total == pytest.approx(end.sum(axis=1) - start.sum(axis=1), abs=1e-9)
            assert found.closure_error < 1e-9


def test_parts_that_do_not_add_up_are_an_error(monkeypatch):
    def wrong(*args, **options):
        parts, lonely = components(*args, **options)
        parts.local[:1] += 1e-3
        return parts, lonely

    monkeypatch.setattr("smacreg.smacreg_plugin.engine.industries.shift_share.components", wrong)
    assert refused(table(SMALL)).key == "shiftshare.not_closed"
    assert shift_components.CLOSES == 1e-9


def test_units_in_another_order_give_the_same():
    first = shift_share(table(SMALL), dynamic=True)
    second = shift_share(table(dict(reversed(SMALL.items()))), dynamic=True)
    assert np.array_equal(first.areas.yearly.local, second.areas.yearly.local)


def test_cancel():
    class Stop(Monitor):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        shift_share(table(SMALL), monitor=Stop())


@pytest.fixture(scope="module")
def reat(reference):
    return reference / "reference" / "indicators" / "reat_shiftshare"


def answers(read_csv, path):
    """Return the peer's totals by component."""
    file = read_csv(path)
    return dict(zip(file[""], map(float, file["Components"])))


def test_reat_examples(reat, read_csv):
    """Farhauer and Kroell's regions A, B and C: Dunn, Esteban-Marquillas and Gerfin."""
    file = read_csv(reat / "in_FarhauerKroell.csv")
    industries = [f"i{code}" for code in file["industry"]]
    jobs = {
        area: {
            code: (float(a), float(b))
            for code, a, b in zip(industries, file[f"{area}_t"], file[f"{area}_t1"])
        }
        for area in "ABCN"
    }
    units = table({area: jobs[area] for area in "ABC"}).with_nation(table({"N": jobs["N"]}))
    parts = shift_share(units, method="esteban_marquillas").areas.fixed
    totals = {name: parts.total(name) for name in (*parts.names, "change", "start", "end")}
    expected = totals["start"] + totals["national"] + totals["industry_mix"]
    ours = {
        ("Dunn", "Growth (t1-t)"): totals["change"],
        ("Dunn", "National share"): totals["national"],
        ("Dunn", "Industrial mix"): totals["industry_mix"],
        ("Dunn", "Regional share"): totals["local"],
        ("Dunn", "Net total shift"): totals["industry_mix"] + totals["local"],
        ("Esteban", "Growth (t1-t)"): totals["change"],
        ("Esteban", "National share"): totals["national"],
        ("Esteban", "Industrial mix"): totals["industry_mix"],
        ("Esteban", "Regional share"): totals["competitive"],
        ("Esteban", "Allocation effect"): totals["allocation"],
        # The index numbers of Gerfin are quotients of the same sums.
        ("Gerfin", "Industrial mix"): expected / (totals["start"] + totals["national"]),
        ("Gerfin", "Regional share"): totals["end"] / expected,
        ("Gerfin", "Net total shift"): totals["end"] / (totals["start"] + totals["national"]),
    }
    peer = read_csv(reat / "out_shift.csv")
    rows = list(zip(*(peer[name] for name in ("region", "method", "component", "value"))))
    compared = 0
    for region, method, component, value in rows:
        if region in "ABC":
            mine = ours[method, component]["ABC".index(region)]
            assert mine == pytest.approx(float(value), abs=1e-9), (region, method, component)
            compared += 1
    assert compared == 3 * len(ours)


def freiburg(read_csv, reat):
    file = read_csv(reat / "in_Freiburg.csv")
    areas = {
        area: {
            industry: (float(a), float(b))
            for industry, a, b in zip(
                file["industry"], file[f"e_{area}2008"], file[f"e_{area}2014"]
            )
        }
        for area in ("Freiburg", "Germany")
    }
    units = table({"F": areas["Freiburg"]}, ("2008", "2014"))
    return units.with_nation(table({"N": areas["Germany"]}, ("2008", "2014")))


def test_reat_by_industry(reat, read_csv):
    """Freiburg 2008-2014; the peer drops the industrial mix and counts it as national."""
    found = shift_share(freiburg(read_csv, reat), method="esteban_marquillas")
    parts = found.areas.fixed
    peer = read_csv(reat / "out_shifti_Freiburg_Dunn_as_shipped.csv")
    row = {name: i for i, name in enumerate(peer[""])}
    for place, industry in enumerate(found.industries):
        column = [float(value) for value in peer[industry]]
        national = parts.national[0, place] + parts.industry_mix[0, place]
        assert national == pytest.approx(column[row["National share"]], abs=1e-9)
        assert parts.local[0, place] == pytest.approx(column[row["Regional share"]], abs=1e-9)
        assert parts.national[0, place] != pytest.approx(column[row["National share"]], abs=1)
    # It also says that Esteban-Marquillas allocates nothing, industry by industry.
    esteban = read_csv(reat / "out_shifti_Freiburg_Esteban_as_shipped.csv")
    allocation = esteban[""].index("Allocation effect")
    assert {float(esteban[i][allocation]) for i in found.industries} == {0.0}
    assert np.abs(parts.allocation[0]).min() > 0.1
    assert parts.competitive + parts.allocation == pytest.approx(parts.local)
    totals = read_csv(reat / "out_shift.csv")
    rows = list(zip(*(totals[name] for name in ("region", "method", "component", "value"))))
    wanted = {(m, c): float(v) for r, m, c, v in rows if r.startswith("Freiburg")}
    for name, component in (
        ("competitive", "Regional share"), ("allocation", "Allocation effect"),
    ):  # fmt: skip
        assert parts.total(name)[0] == pytest.approx(wanted["Esteban", component], abs=1e-9)


def test_reat_dynamic(reat, read_csv):
    """Goettingen 2008-2017, year by year (without its first row, which is the total)."""
    file = read_csv(reat / "in_Goettingen.csv")
    years = [str(year) for year in range(2008, 2018)]
    areas = {}
    for area in ("Goettingen", "BRD"):
        columns = [[float(value) for value in file[area + year][1:]] for year in years]
        areas[area] = dict(zip(file["WZ2008_Code"][1:], zip(*columns)))
    units = table({"G": areas["Goettingen"]}, years).with_nation(table({"N": areas["BRD"]}, years))
    found = shift_share(units, method="esteban_marquillas", dynamic=True)
    for method, names in (
        ("Dunn", {"Regional share": "local"}),
        ("Esteban", {"Regional share": "competitive", "Allocation effect": "allocation"}),
    ):
        names = {"Growth (t1-t)": "change", "National share": "national",
                 "Industrial mix": "industry_mix", **names}  # fmt: skip
        totals = answers(read_csv, reat / f"out_shiftd_Goettingen_{method}_total.csv")
        by_year = read_csv(reat / f"out_shiftd_Goettingen_{method}_years.csv")
        for component, name in names.items():
            assert found.areas.yearly.total(name)[0] == pytest.approx(totals[component], abs=1e-9)
            row = by_year[""].index(component)
            peer = [float(by_year[f"{a}-{b}"][row]) for a, b in zip(years, years[1:])]
            mine = [step.total(name)[0] for step in found.areas.steps]
            assert mine == pytest.approx(peer, abs=1e-9)
    assert len(found.areas.steps) == 9


def test_reat_total_row_is_refused(reat, read_csv):
    file = read_csv(reat / "in_Goettingen.csv")
    rows = [
        (code, name, year, float(value))
        for year in ("2008", "2017")
        for code, name, value in zip(
            file["WZ2008_Code"], file["WZ2008_Name"], file[f"Goettingen{year}"]
        )
    ]
    codes, names, years, values = zip(*rows)
    with pytest.raises(EngineError) as caught:
        IndustryTable.from_table(["G"] * len(rows), codes, values, years, names)
    assert caught.value.message.values["leave_out"] == "A-R"


def test_telemark(reference, read_csv):
    """Jobs by 17 industries (13470) in the 17 municipalities of Telemark, 2016-2025.

    Recipe: all industries with «Uoppgitt», first and last year, Dunn; the reference is
    the sum of the 17, so that industry and local parts add up to zero over them.
    """
    file = read_csv(reference / "data/norway/telemark/jobs_by_industry_13470_2016_2025.csv")
    units = IndustryTable.from_table(
        file["code"], file["industry_sn2007"], file["jobs"], file["year"]
    )
    found = shift_share(units, reference="set")
    parts = found.areas.fixed
    assert (found.reference.source, found.reference.units) == ("set", 17)
    assert found.reference.jobs.sum(axis=0).tolist() == [75188, 78857]
    assert round(100 * found.reference.growth(), 3) == 4.880
    totals = {name: dict(zip(found.areas.codes, parts.total(name))) for name in parts.names}
    for code, expected in (("4001", [836.1, 271.0, 170.9]), ("4003", [1236.6, -44.8, 703.2])):
        assert [round(totals[name][code], 1) for name in parts.names] == expected
    assert sum(totals["national"].values()) == pytest.approx(3669, abs=1e-9)
    assert sum(totals["industry_mix"].values()) == pytest.approx(0, abs=1e-9)
    assert sum(totals["local"].values()) == pytest.approx(0, abs=1e-9)
    assert found.closure_error < 1e-9
    assert shift_share(units, reference="set", dynamic=True).closure_error < 1e-9
