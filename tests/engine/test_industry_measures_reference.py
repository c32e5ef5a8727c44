"""Measures of industries and inequality against the answers of REAT, EconGeo and PySAL."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.industries import diversity, inequality, relatedness
from smacreg.smacreg_plugin.engine.industries import location_quotient as lq
from smacreg.smacreg_plugin.engine.industries.industry_structure import industry_structure

CASES = ("Gregions2014", "EU28")
# EconGeo adds 1e-9 in its logarithms and rounds to three decimals.
ROUNDED_3 = 0.0005 + 1e-7
ROUNDED_2 = 0.005 + 1e-9


def matrix(path):
    """Return row names, column names and numbers of a table."""
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = list(csv.reader(file))
    return [r[0] for r in rows], header[1:], np.array([[float(v) for v in r[1:]] for r in rows])


@pytest.fixture
def econgeo(reference):
    folder = reference / "reference" / "indicators" / "econgeo"
    return lambda name, case: matrix(folder / f"{name}_{case}.csv")


@pytest.mark.parametrize("case", CASES)
def test_regions_as_econgeo(econgeo, case):
    _, _, jobs = econgeo("in", case)
    _, names, answers = econgeo("out_region_indices", case)
    peer = dict(zip(names, answers.T))
    nation = jobs.sum(axis=0)
    share, reference = lq.shares(jobs), lq.shares(nation)
    present = lq.is_specialised(jobs, nation)
    for name, values in (
        ("krugman", diversity.krugman(share, reference)),
        ("spec_coeff", diversity.specialisation(share, reference)),
        ("herfindahl", diversity.herfindahl(share)),
        ("hachman", diversity.hachman(share, reference)),
        ("LQ_avg", 1.0 / diversity.hachman(share, reference)),
        ("diversity_rca", present.sum(axis=1)),
    ):
        np.testing.assert_allclose(values, peer[name], rtol=0, atol=1e-12, err_msg=name)
    np.testing.assert_allclose(diversity.entropy(share), peer["entropy_log2"], atol=ROUNDED_3)


@pytest.mark.parametrize("case", CASES)
def test_industries_as_econgeo(econgeo, case):
    _, _, jobs = econgeo("in", case)
    _, names, answers = econgeo("out_industry_indices", case)
    peer = dict(zip(names, answers.T))
    quotients = lq.quotients(jobs, jobs.sum(axis=0))
    size = jobs.sum(axis=1)
    columns = range(jobs.shape[1])
    weighted = np.array([inequality.gini(quotients[:, i], size) for i in columns])
    # Krugman's locational Gini is half of the Gini of quotients weighted by the regions' jobs.
    np.testing.assert_allclose(weighted / 2.0, peer["locGini"], rtol=0, atol=1e-12)
    np.testing.assert_allclose(weighted, peer["hooverGini"], atol=ROUNDED_3)
    plain = [inequality.gini(jobs[:, i]) for i in columns]
    np.testing.assert_allclose(plain, peer["gini"], atol=ROUNDED_3)
    hoover = [100.0 * inequality.hoover(jobs[:, i], size) for i in columns]
    np.testing.assert_allclose(hoover, peer["hooverIndex"], atol=ROUNDED_2)


@pytest.mark.parametrize("case", CASES)
def test_quotients_and_relatedness_as_econgeo(econgeo, case):
    _, _, jobs = econgeo("in", case)
    nation = jobs.sum(axis=0)
    present = lq.is_specialised(jobs, nation)
    together = relatedness.co_occurrence(present)
    for name, values in (
        ("out_LQ", lq.quotients(jobs, nation)),
        ("out_LQbinary", present.astype(float)),
        ("out_cooc", together),
    ):
        _, _, peer = econgeo(name, case)
        peer = peer if peer.shape == values.shape else peer.T
        np.testing.assert_allclose(values, peer, rtol=0, atol=1e-12, err_msg=name)
    for kind, short in zip(relatedness.KINDS, ("association", "cosine", "jaccard", "prob")):
        related = relatedness.relatedness(together, kind)
        _, _, peer = econgeo(f"out_relatedness_{short}", case)
        np.testing.assert_allclose(related, peer, rtol=0, atol=1e-12, err_msg=kind)
        _, _, peer = econgeo(f"out_reldensity_{short}", case)
        density = relatedness.density(present, related)
        np.testing.assert_allclose(density, peer, atol=ROUNDED_2, err_msg=kind)


@pytest.mark.parametrize("case", CASES)
def test_whole_structure_as_econgeo(econgeo, case):
    regions, industries, jobs = econgeo("in", case)
    found = industry_structure(jobs, jobs.sum(axis=0), industries, regions)
    _, names, answers = econgeo("out_region_indices", case)
    peer = dict(zip(names, answers.T))
    np.testing.assert_allclose(found.krugman, peer["krugman"], rtol=0, atol=1e-12)
    np.testing.assert_allclose(found.hachman, peer["hachman"], rtol=0, atol=1e-12)
    np.testing.assert_allclose(found.regions.hhi, peer["herfindahl"], rtol=0, atol=1e-12)
    assert found.specialised_industries.tolist() == peer["diversity_rca"].tolist()
    _, _, density = econgeo("out_reldensity_association", case)
    absent = ~found.quotients.specialised
    potential = [row[chosen].mean() for row, chosen in zip(density, absent)]
    np.testing.assert_allclose(found.potential, potential, atol=ROUNDED_2)


def test_quotients_as_reat(reference, read_csv):
    folder = reference / "reference" / "indicators" / "reat_lq"
    table = read_csv(folder / "in_Freiburg.csv")
    jobs = np.array(table["e_Freiburg2014"], dtype=float)
    nation = np.array(table["e_Germany2014"], dtype=float)
    peer = read_csv(folder / "out_locq_Freiburg2014.csv")
    assert peer["industry"] == table["industry"]
    answers = np.array(peer["LQ"], dtype=float)
    np.testing.assert_allclose(lq.quotients(jobs, nation), answers, rtol=0, atol=1e-12)
    # REAT's additive form is of the region's share of each industry, not of the industry's share.
    additive = np.array(peer["LQ_additive"], dtype=float)
    theirs = jobs / nation - jobs.sum() / nation.sum()
    np.testing.assert_allclose(theirs, additive, rtol=0, atol=1e-12)
    own = lq.additive_quotients(jobs, nation)
    np.testing.assert_allclose(own, additive * nation / jobs.sum(), rtol=0, atol=1e-12)


def test_quotients_of_all_german_states_as_reat(reference, econgeo):
    folder = reference / "reference" / "indicators" / "reat_lq"
    regions, industries, jobs = econgeo("in", "Gregions2014")
    rows, columns, peer = matrix(folder / "out_locq2_Gregions2014_matrix.csv")
    assert columns == regions
    order = [industries.index(row if row in industries else row.lower()) for row in rows]
    own = lq.quotients(jobs, jobs.sum(axis=0)).T[order]
    np.testing.assert_allclose(own, peer, rtol=0, atol=1e-12)


@pytest.mark.parametrize("name", ["OG", "T"])
def test_standardised_per_industry_and_not_as_reat(reference, econgeo, name):
    """REAT 3.0.3 subtracts means of the wrong margin (indicators.md section 12)."""
    _, _, jobs = econgeo("in", "Gregions2014")
    quotients = lq.quotients(jobs, jobs.sum(axis=0))
    values = quotients if name == "OG" else lq.log_quotients(quotients)
    own = lq.standardised_quotients(values)
    np.testing.assert_allclose(own.mean(axis=0), 0.0, atol=1e-12)
    np.testing.assert_allclose(own.std(axis=0, ddof=1), 1.0, atol=1e-12)
    path = f"out_locq2_Gregions2014_norm_{name}_as_shipped.csv"
    _, _, peer = matrix(reference / "reference" / "indicators" / "reat_lq" / path)
    # Their rows are industries: a standardised one would have mean 0.
    assert np.abs(peer.mean(axis=1)).max() > 0.01
    assert np.abs(own.T - peer).max() > 0.5


@pytest.fixture
def counties(reference, read_csv):
    folder = reference / "reference" / "indicators" / "reat_inequality"
    table = read_csv(folder / "in_x_pop.csv")
    answers = read_csv(folder / "out_inequality_gdppc2014.csv")
    values, persons = (np.array(table[name], dtype=float) for name in ("x", "pop"))
    return values, persons, dict(zip(answers["measure"], map(float, answers["value"])))


def test_inequality_as_reat(counties):
    values, persons, peer = counties
    n = values.size
    share = lq.shares(values)
    for name, value in (
        ("gini", inequality.gini(values)),
        ("gini_norm", inequality.normalised_gini(values)),
        ("gini2", inequality.gini(values)),
        ("gini2_weighted", inequality.gini(values, persons)),
        ("herf", float(diversity.herfindahl(share))),
        ("herf_norm", float(diversity.normalised_herfindahl(share))),
        ("herf_eq", float(diversity.equivalent_number(share))),
        ("hoover", inequality.hoover(values, np.ones(n))),
        ("hoover_ref_pop", inequality.hoover(values, persons)),
        ("theil_MLD", inequality.theil_l(values)),
        ("cv_sample", inequality.coefficient_of_variation(values, sample=True)),
        ("cv_pop", inequality.coefficient_of_variation(values)),
    ):
        assert value == pytest.approx(peer[name], rel=1e-11, abs=0), name


def test_inequality_not_as_reat_where_it_is_wrong(counties):
    values, persons, peer = counties
    weighted = inequality.gini(values, persons)
    assert weighted == pytest.approx(0.2097, abs=5e-5)
    assert peer["gini_weighted_as_shipped_unsorted_w"] == pytest.approx(0.1755, abs=5e-5)
    # What REAT calls theil is L; its weighted form divides by n once more.
    assert inequality.theil_t(values) != pytest.approx(peer["theil_MLD"], rel=0.01)
    assert inequality.theil_l(values, persons) > 1e5 * peer["theil_weighted_as_shipped"]
    # Its williamson takes deviations from the plain mean, relative to the weighted one.
    plain, weighted_mean = values.mean(), np.average(values, weights=persons)
    own = inequality.williamson(values, persons)
    assert own == pytest.approx(0.432971, abs=1e-6)
    theirs = np.hypot(own, (plain - weighted_mean) / weighted_mean)
    assert theirs == pytest.approx(peer["williamson"], rel=1e-12)


def test_small_as_reat(reference, read_csv):
    folder = reference / "reference" / "indicators" / "reat_inequality"
    values = np.array(read_csv(folder / "in_small.csv")["x"], dtype=float)
    answers = read_csv(folder / "out_small.csv")
    peer = dict(zip(answers["measure"], map(float, answers["value"])))
    share = lq.shares(values)
    assert inequality.gini(values) == pytest.approx(peer["gini"], abs=1e-15)
    assert inequality.normalised_gini(values) == pytest.approx(peer["gini_norm"], abs=1e-15)
    assert float(diversity.herfindahl(share)) == pytest.approx(peer["herf"], abs=1e-15)
    assert float(diversity.normalised_herfindahl(share)) == pytest.approx(peer["herf_norm"])
    assert inequality.hoover(values, np.ones(5)) == pytest.approx(peer["hoover"], abs=1e-15)


def test_theil_as_pysal(reference, read_csv):
    folder = reference / "reference" / "indicators" / "pysal_inequality"
    table = read_csv(folder / "in_mexico.csv")
    answers = read_csv(folder / "out_theil_T_decomp_hanson98.csv")
    for row, year in enumerate(answers["year"]):
        values = np.array(table[year], dtype=float)
        parts = inequality.theil_decomposition(values, table["hanson98"])
        peer = {name: float(answers[name][row]) for name in ("T", "bg", "wg", "gini")}
        assert inequality.theil_t(values) == pytest.approx(peer["T"], abs=1e-13)
        assert parts.between == pytest.approx(peer["bg"], abs=1e-13)
        assert parts.within == pytest.approx(peer["wg"], abs=1e-13)
        assert inequality.gini(values) == pytest.approx(peer["gini"], abs=1e-13)
