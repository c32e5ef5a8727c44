"""Formulas of the catalogue, and categories put together to what a formula asks for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.catalogue.categories import (
    DIVISIONS,
    parts,
    read_category,
    tiling,
    whole,
)
from smacreg.smacreg_plugin.engine.catalogue.formula import Formula, Term, parse_formula
from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.messages import Message

# The 17 groups of Statistics Norway's tables, and the age columns of the demonstration country.
GROUPS = [
    "01-03",
    "05-09",
    "10-33",
    "35-39",
    "41-43",
    "45-47",
    "49-53",
    "55-56",
    "58-63",
    "64-66",
    "68-75",
    "77-82",
    "84",
    "85",
    "86-88",
    "90-99",
    "00",
]
AGES = [f"{age}-{age + 4}" for age in range(0, 65, 5)]
AGES += ["65-66", "67-69", *(f"{age}-{age + 4}" for age in range(70, 90, 5)), "90+"]


# --- formulas -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("population", [Term(1, "population")]),
        ("population - population@-10", [Term(1, "population"), Term(-1, "population", (), 10)]),
        ("jobs_industry:06,09,19-20", [Term(1, "jobs_industry", ("06", "09", "19-20"))]),
        ("2.5*population:67+@-5", [Term(2.5, "population", ("67+",), 5)]),
        ("a:Bygg og anlegg + 3*b", [Term(1, "a", ("Bygg og anlegg",)), Term(3, "b")]),
    ],
)
def test_formulas_are_read(text, terms):
    formula = parse_formula(text, "X.numerator")
    assert formula == Formula(tuple(terms))
    assert str(formula) == text


TERMS = st.builds(
    Term,
    st.sampled_from([1.0, 2.0, 0.5, 12.25]),
    st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True),
    st.lists(
        st.one_of(
            st.integers(0, 110).map(str),
            st.integers(0, 110).map(lambda age: f"{age}+"),
            st.tuples(st.integers(0, 50), st.integers(50, 99)).map("{0[0]:02d}-{0[1]}".format),
            st.sampled_from(["Industri", "Off.adm. og forsvar", "Ærfugl"]),
        ),
        max_size=3,
    ).map(tuple),
    st.integers(0, 30),
)


@given(TERMS, st.lists(st.tuples(st.booleans(), TERMS), max_size=4))
def test_what_is_written_is_read_again(first, others):
    rest = [
        Term(-term.coefficient if minus else term.coefficient, *_tail(term))
        for minus, term in others
    ]
    formula = Formula((first, *rest))
    assert parse_formula(str(formula), "X") == formula
    assert set(formula.variables) == {term.variable for term in formula.terms}


def _tail(term: Term) -> tuple:
    return term.variable, term.categories, term.lag


@pytest.mark.parametrize(
    ("text", "key", "part"),
    [
        ("  ", "empty", None),
        ("Population", "variable", "Population"),
        ("population-jobs", "variable", "population-jobs"),
        ("population +jobs", "variable", "population +jobs"),
        ("population + ", "variable", "population +"),
        (" - population", "variable", "- population"),
        ("a:1:2", "category", "1:2"),
        ("x*population", "coefficient", "x"),
        ("0*population", "coefficient", "0"),
        ("-2*population", "coefficient", "-2"),
        ("1,5*population", "coefficient", "1,5"),
        ("2*3*population", "variable", "2*3*population"),
        ("population:", "category", ""),
        ("population:20-34,", "category", ""),
        ("population:34-20", "category", "34-20"),
        ("population:20-", "category", "20-"),
        ("population:-20", "category", "-20"),
        ("population:20++", "category", "20++"),
        ("population@10", "lag", "@10"),
        ("population@-0", "lag", "@-0"),
        ("population@", "lag", "@"),
        ("population@-1.5", "lag", "@-1.5"),
    ],
)
def test_faulty_formulas_name_the_part(text, key, part):
    with pytest.raises(EngineError) as caught:
        parse_formula(text, "D03.numerator")
    assert caught.value.message.key == f"formula.{key}"
    assert caught.value.message.values["place"] == "D03.numerator"
    assert caught.value.message.values.get("part") == part


@given(st.text(alphabet="ab1:,@-+* .", max_size=20))
def test_any_text_is_a_formula_or_a_sentence(text):
    try:
        formula = parse_formula(text, "X")
    except EngineError as error:
        key = error.message.key
    else:
        key = "formula."
        assert parse_formula(str(formula), "X") == formula
    assert key.startswith("formula.")


# --- labels of categories -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "first", "last"),
    [
        ("0-4", 0, 4), ("00-04", 0, 4), ("0-4 år", 0, 4), ("0–4 år", 0, 4), ("5 - 9 years", 5, 9),
        ("67 år", 67, 67), ("1 year", 1, 1), ("000", 0, 0), ("20_24", 20, 24),
        ("age_20_24", 20, 24), ("under 5 år", 0, 4), ("Less than 15 years", 0, 14),
        ("90+", 90, None), ("90 +", 90, None), ("90 år og over", 90, None), ("105+", 105, None),
        ("105 år eller eldre", 105, None), ("100 years or older", 100, None),
        ("90 år+", 90, None), ("90+ år", 90, None), ("80 år eller meir", 80, None),
    ],
)  # fmt: skip
def test_ages_are_read(label, first, last):
    category = read_category(label, "age")
    assert not category.is_total
    assert min(category.cells) == first
    assert max(category.cells) == (150 if last is None else last)
    assert len(category.cells) == max(category.cells) - first + 1


@pytest.mark.parametrize(
    ("label", "first", "last", "size"),
    [
        ("01-03", 1, 3, 3), ("00", 0, 0, 1), ("06", 6, 6, 1), ("10-33 Industri", 10, 33, 24),
        ("10-39", 10, 39, 29), ("C", 10, 33, 24), ("B-E", 5, 39, 34), ("5-9", 5, 9, 5),
        ("90-99 Personlig tjenesteyting", 90, 99, 10),
    ],
)  # fmt: skip
def test_industries_are_read(label, first, last, size):
    category = read_category(label, "industry")
    assert (min(category.cells), max(category.cells), len(category.cells)) == (first, last, size)


@pytest.mark.parametrize("label", ["01.1", "011", "34", "Industri", "01,5", "Informasjon"])
def test_what_is_no_division_is_a_name(label):
    assert read_category(label, "industry").cells == frozenset()
    assert not read_category(label, "industry").is_total


@pytest.mark.parametrize("label", ["24-20", "persons", "K-0301", "200", "20-24-29", "20 mill."])
def test_what_is_no_age_is_a_name(label):
    assert read_category(label, "age").cells == frozenset()
    assert not read_category(label, "age").is_total


@pytest.mark.parametrize(
    ("label", "dimension"),
    [
        *((label, "age") for label in ("I alt", "i alt", "Total", "Totalt", "Alle aldre", "Sum",
          "All ages", "0+", "0-100+", "0 år og over", "999A", "Total, all ages", "000-105+")),
        *((label, "industry") for label in ("00-99", "01-99", "Alle næringer", "I alt", "A-U",
          "00-99 Alle næringer", "I alt, alle næringer")),
    ],
)  # fmt: skip
def test_totals_are_no_parts(label, dimension):
    assert read_category(label, dimension).is_total
    assert isinstance(tiling(["20-34"], [label], dimension), Message)
    assert parts([label], dimension) == ()
    assert whole([label], dimension) == (0,)


def test_there_are_88_divisions():
    """Eurostat (2008), NACE Rev. 2: 21 sections, 88 divisions."""
    assert len(DIVISIONS) == len(set(DIVISIONS)) == 88
    letters = [read_category(letter, "industry").cells for letter in "abcdefghijklmnopqrstu"]
    assert frozenset().union(*letters) == frozenset(DIVISIONS)
    assert sum(map(len, letters)) == 88


# --- tilings --------------------------------------------------------------------------------


def labels(positions, available):
    assert not isinstance(positions, Message), str(positions)
    return [available[place] for place in positions]


@pytest.mark.parametrize(
    ("wanted", "tiles"),
    [
        (["67+"], AGES[AGES.index("67-69") :]),
        (["65+"], AGES[AGES.index("65-66") :]),
        (["20-66"], AGES[AGES.index("20-24") : AGES.index("67-69")]),
        (["0-4", "90+"], ["0-4", "90+"]),
        (["0+"], AGES),
    ],
)
def test_ages_are_tiled(wanted, tiles):
    assert labels(tiling(wanted, AGES, "age"), AGES) == tiles


def test_single_years_tile_every_range():
    years = [f"{age} år" for age in range(105)] + ["105 år eller eldre", "I alt"]
    assert labels(tiling(["20-22"], years, "age"), years) == ["20 år", "21 år", "22 år"]
    assert tiling(["67+"], years, "age") == tuple(range(67, 106))


@pytest.mark.parametrize(
    ("wanted", "tiles"),
    [
        (["01-99"], GROUPS[:-1]),
        (["05-33"], ["05-09", "10-33"]),
        (["10-39"], ["10-33", "35-39"]),
        (["01-82", "90-99"], [g for g in GROUPS if g not in ("84", "85", "86-88", "00")]),
        (["00-99"], GROUPS),
    ],
)
def test_the_17_groups_tile(wanted, tiles):
    assert labels(tiling(wanted, GROUPS, "industry"), GROUPS) == tiles


@pytest.mark.parametrize(
    ("wanted", "available", "dimension", "key", "found"),
    [
        (["66+"], AGES, "age", "cut", "65-66"),
        (["18-67"], AGES, "age", "cut", "15-19, 67-69"),
        (["06", "09"], GROUPS, "industry", "cut", "05-09"),
        (["03", "05-09"], GROUPS, "industry", "cut", "01-03"),
        (["15-24"], ["20-24", "25-29"], "age", "lacking", "15-19"),
        (["67+"], ["67-69", "70-79"], "age", "lacking", "80+"),
        (["10-33"], ["10-11", "13-33"], "industry", "lacking", "12"),
        (["0-9"], ["0-4", "0-4 år", "5-9"], "age", "twice", "0-4, 0-4 år"),
        (["Industri"], ["Bergverk"], "industry", "lacking", "Industri"),
        (["Industri"], ["Industri", "INDUSTRI"], "industry", "twice", "Industri"),
        (["0-9"], [], "age", "lacking", "0-9"),
        # Nothing is missing, but no selection fits.
        (["0-9"], ["0-5", "4-9"], "age", "lacking", "0-9"),
    ],
)
def test_what_does_not_tile_is_said(wanted, available, dimension, key, found):
    problem = tiling(wanted, available, dimension)
    assert isinstance(problem, Message)
    assert problem.key == f"category.{key}"
    assert problem.values == {"wanted": ", ".join(wanted), "found": found}
    assert str(problem).endswith(".")


def test_names_tile_themselves():
    available = ["INDUSTRI", "Bergverk ", "I alt"]
    assert tiling(["Bergverk", "Industri"], available, "industry") == (0, 1)


def test_the_coarsest_groups_are_taken_and_the_greedy_choice_is_not_enough():
    assert tiling(["0-9"], ["0-4", "5-9", "0-9", "Total"], "age") == (2,)
    assert tiling(["0-9"], ["0-6", "0-4", "5-9"], "age") == (1, 2)


CUTS = st.lists(st.integers(1, 100), max_size=12, unique=True).map(sorted)


def groups_of(cuts):
    edges = [0, *cuts]
    closed = [f"{a}-{b - 1}" if b - a > 1 else str(a) for a, b in zip(edges, edges[1:])]
    return [*closed, f"{edges[-1]}+"]


@given(CUTS.filter(bool), st.data())
def test_a_range_tiles_exactly_when_its_ends_are_ends_of_groups(cuts, data):
    available = data.draw(st.permutations([*groups_of(cuts), "I alt"]))
    first = data.draw(st.integers(0, 100))
    last = data.draw(st.one_of(st.none(), st.integers(first, 100)))
    wanted = f"{first}+" if last is None else f"{first}-{last}"
    result = tiling([wanted], available, "age")
    edges = {0, *cuts}
    fits = first in edges and (last is None or last + 1 in edges)
    assert isinstance(result, tuple) == fits
    if isinstance(result, tuple):
        cells = [cell for place in result for cell in read_category(available[place], "age").cells]
        assert sorted(cells) == sorted(read_category(wanted, "age").cells)
        assert "I alt" not in [available[place] for place in result]


@given(CUTS, CUTS, st.randoms())
def test_the_order_of_the_labels_decides_nothing(cuts, others, random):
    available = list(dict.fromkeys([*groups_of(cuts), *groups_of(others)]))
    shuffled = available[:]
    random.shuffle(shuffled)
    one, other = (tiling(["0+"], table, "age") for table in (available, shuffled))
    if isinstance(one, Message):
        assert one == other
    else:
        assert sorted(labels(one, available)) == sorted(labels(other, shuffled))


@given(CUTS)
def test_groups_are_a_vector_and_a_whole(cuts):
    available = groups_of(cuts)
    assert whole(available, "age") == tuple(range(len(available)))
    if cuts:  # else 0+, which is a total
        assert parts(available, "age") == tuple(range(len(available)))


def test_groups_inside_others_are_no_vector():
    problem = parts(["10-33", "84", "C", "25"], "industry")
    assert isinstance(problem, Message)
    assert problem.key == "category.nested"
    assert parts(["10-33", "84", "00-99", "Uoppgitt"], "industry") == (0, 1, 3)
    assert parts(["Industri", "industri"], "industry").key == "category.twice"


def test_the_whole_is_the_total_or_all_categories():
    assert whole(["0-4", "5+", "I alt"], "age") == (2,)
    assert whole(GROUPS, "industry") == tuple(range(17))
    assert whole(["0-4", "6+"], "age").key == "category.lacking"
    assert whole(["0-4", "I alt", "Total"], "age").key == "category.twice"
