"""`hierarchicalregions` from layers to layers and to a page."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject, QgsVectorLayer
from small_country import (
    FLOWS,
    REGION,
    UNITS,
    Feedback,
    flow_table,
    memory_layer,
    unit_layer,
)

ID = "hierarchicalregions"
INTRAMAX, ZONES, FLOWBCA, ANABEL = range(4)
NUMBER, HEIGHT, SHARE, OWN = range(4)
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def country(small):
    """Return the parameters of a run on the small country, everything by default."""
    kept = {
        "UNITS", "UNIT_FIELD", "NAME_FIELD", "FLOWS", "ORIGIN_FIELD", "DESTINATION_FIELD",
        "VALUE_FIELD", "UNIT_REGIONS", "REGIONS", "DECISION_LOG",
    }  # fmt: skip
    return {**{name: small[name] for name in kept}, "MERGES": "memory:"}


@pytest.fixture
def refused(provider, country, tmp_path):
    """Return a function that gives the sentence of a refusal; nothing is left behind."""

    def sentence(change):
        outputs = {
            name: str(tmp_path / f"{name}.gpkg") for name in ("UNIT_REGIONS", "REGIONS", "MERGES")
        }
        outputs["REPORT"] = str(tmp_path / "report.html")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        with pytest.raises(QgsProcessingException) as caught:
            provider.algorithm(ID).create().run(
                {**country, **outputs, **change}, context, Feedback(), {}, False
            )
        text = str(caught.value).strip()
        assert text.endswith(".")
        assert "\n" not in text
        assert "{" not in text
        assert list(tmp_path.iterdir()) == []
        return text

    return sentence


def regions(outcome):
    return {row["unit"]: row["region"] for row in outcome.rows("UNIT_REGIONS")}


# --- methods and cuts -------------------------------------------------------------------


def test_by_default_commuting_zones_for_norway(run, country):
    outcome = run(ID, country)
    # Heights: 1 - 340/405 and 1 - 280/340; then the means of 100/170 and 0, and of 200/350 and 0;
    # between the halves (45/855 + 15/170) / 9 = 0.016.
    assert regions(outcome) == REGION
    assert outcome.results["NUMBER_OF_REGIONS"] == 2
    assert outcome.results["MERGES_MADE"] == 4
    chosen = run(ID, {**country, "METHOD": ZONES, "CUT": HEIGHT, "HEIGHT": 0.93})
    assert chosen.rows("MERGES") == outcome.rows("MERGES")
    one = run(ID, {**country, "HEIGHT": 0.985})
    assert one.results["NUMBER_OF_REGIONS"] == 1


def test_merge_table(run, country):
    outcome = run(ID, country)
    assert outcome.layer("MERGES").fields().names() == [
        "step", "joined", "joined_name", "region", "region_name", "link", "height",
        "persons", "internal_share", "regions", "applied",
    ]  # fmt: skip
    rows = outcome.rows("MERGES")
    assert [(row["step"], row["joined"], row["region"]) for row in rows] == [
        (1, "0102", "0101"),
        (2, "0202", "0201"),
        (3, "0203", "0201"),
        (4, "0103", "0101"),
        (5, "0201", "0101"),
    ]
    first = rows[0]
    assert (first["joined_name"], first["region_name"]) == ("Lillevik", "Storvik")
    assert first["height"] == pytest.approx(1 - 340 / 405)
    assert first["link"] == pytest.approx(340 / 405)
    assert first["persons"] == 340
    assert [row["regions"] for row in rows] == [5, 4, 3, 2, 1]
    assert [row["applied"] for row in rows] == [1, 1, 1, 1, 0]
    total = sum(persons for *_, persons in FLOWS)
    assert rows[3]["internal_share"] == pytest.approx(1 - 60 / total)
    assert outcome.results["INTERNAL_SHARE"] == pytest.approx(1 - 60 / total)
    assert rows[-1]["internal_share"] == pytest.approx(1)
    # Other methods know no height.
    intramax = run(ID, {**country, "METHOD": INTRAMAX, "CUT": NUMBER, "NUMBER": 2})
    assert {row["height"] for row in intramax.rows("MERGES")} == {None}


@pytest.mark.parametrize("method", [INTRAMAX, ZONES, FLOWBCA, ANABEL])
def test_every_method_cut_by_number(run, country, method):
    outcome = run(ID, {**country, "METHOD": method, "CUT": NUMBER, "NUMBER": 2})
    found = regions(outcome)
    assert outcome.results["NUMBER_OF_REGIONS"] == 2
    assert len({found["0101"], found["0102"], found["0103"]}) == 1
    assert len({found["0201"], found["0202"], found["0203"]}) == 1
    assert found["0301"] is None
    assert any("0301" in text for text in outcome.feedback.info)


@pytest.mark.parametrize("method", [INTRAMAX, ZONES, FLOWBCA, ANABEL])
def test_every_method_cut_by_share(run, country, method):
    outcome = run(ID, {**country, "METHOD": method, "CUT": SHARE, "SHARE": 0.9})
    rows = outcome.rows("MERGES")
    assert outcome.results["INTERNAL_SHARE"] >= 0.9
    before = [row["internal_share"] for row in rows if row["applied"]]
    assert len(before) < 2 or before[-2] < 0.9


@pytest.mark.parametrize(
    ("change", "number"),
    [
        # Shares of residents: 0.741, 0.676, 0.588, 0.571, then 0.028 and less.
        ({"METHOD": FLOWBCA, "HEIGHT": 0.5}, 2),
        ({"METHOD": FLOWBCA, "HEIGHT": 0.6}, 4),
        ({"METHOD": FLOWBCA, "FLOWBCA_FLOWS": 2, "HEIGHT": 100}, 2),
        ({"METHOD": ANABEL, "HEIGHT": 0.6}, 4),
        ({"METHOD": ANABEL, "HEIGHT": 0.6, "PROTECTED_CENTRES": "0102, 0201"}, 5),
        ({"METHOD": INTRAMAX, "HEIGHT": 1e-9}, 1),
        ({"METHOD": ZONES, "CAP": 0.5, "HEIGHT": 0.5}, 4),
        ({"METHOD": ZONES, "LABOUR_FORCE": 1, "HEIGHT": 0.01}, 4),
    ],
)
def test_cut_by_height_or_strength(run, country, change, number):
    outcome = run(ID, {**country, "CUT": HEIGHT, **change})
    assert outcome.results["NUMBER_OF_REGIONS"] == number


@pytest.mark.parametrize(
    ("change", "number"),
    [
        ({"METHOD": FLOWBCA, "FLOWBCA_STOP": 1, "FLOWBCA_VALUE": 0.9}, 2),
        ({"METHOD": FLOWBCA, "FLOWBCA_STOP": 0, "FLOWBCA_VALUE": 0.99}, 1),
        ({"METHOD": FLOWBCA, "FLOWBCA_STOP": 2}, 6),
        # At the last merge 1,690 live and work in the region joined, 1,330 in the one that joins.
        ({"METHOD": FLOWBCA, "FLOWBCA_STOP": 3, "FLOWBCA_VALUE": 1.25}, 1),
        ({"METHOD": FLOWBCA, "FLOWBCA_STOP": 3, "FLOWBCA_VALUE": 1.3}, 2),
        ({"METHOD": ANABEL, "CENTRE_SIZE": 800}, 2),
        ({"METHOD": ANABEL, "PROTECTED_CENTRES": "0101,0201,0103"}, 3),
    ],
)
def test_cut_by_the_methods_own_rule(run, country, change, number):
    outcome = run(ID, {**country, "CUT": OWN, **change})
    assert outcome.results["NUMBER_OF_REGIONS"] == number


def test_the_method_names_the_regions_where_it_has_centres(run, country):
    change = {"METHOD": ANABEL, "CUT": OWN, "PROTECTED_CENTRES": "0102,0201"}
    outcome = run(ID, {**country, **change})
    # Storvik has more jobs, but Lillevik is the centre that was asked for.
    assert regions(outcome)["0101"] == "0102"


def test_ties_of_flowbca(run, country):
    # 100 persons from A2 to A1 and from B2 to B1, which has more jobs.
    towns = [("A1", "A1", 500), ("B1", "B1", 900), ("A2", "A1", 100), ("B2", "B1", 100)]
    units = [(code, code, place, 0) for place, code in enumerate(("A1", "A2", "B1", "B2"))]
    change = {
        **country, "UNITS": unit_layer(units), "FLOWS": flow_table(towns), "METHOD": FLOWBCA,
        "FLOWBCA_FLOWS": 2, "CUT": NUMBER, "NUMBER": 3,
    }  # fmt: skip
    by_code = regions(run(ID, change))
    assert by_code == {"A1": "A1", "A2": "A1", "B1": "B1", "B2": "B2"}
    assert regions(run(ID, {**change, "FLOWBCA_TIES": 0})) == by_code
    by_jobs = regions(run(ID, {**change, "FLOWBCA_TIES": 1}))
    assert by_jobs == {"A1": "A1", "A2": "A2", "B1": "B1", "B2": "B1"}


# --- contiguity and decisions by hand ---------------------------------------------------

PIECES = [
    ("A1", "Alfa", 0, 0), ("A2", "Beta", 1, 0), ("B1", "Gamma", 2, 0), ("A3", "Delta", 3, 0),
]  # fmt: skip
FAR = [
    ("A1", "A1", 500), ("A2", "A1", 100), ("A2", "A2", 100), ("A3", "A1", 90), ("A3", "A3", 60),
    ("A3", "B1", 20), ("B1", "B1", 300), ("B1", "A2", 10),
]  # fmt: skip


@pytest.mark.parametrize("method", [INTRAMAX, ZONES, FLOWBCA, ANABEL])
def test_regions_in_one_piece(run, country, method):
    apart = {"UNITS": unit_layer(PIECES), "FLOWS": flow_table(FAR)}
    change = {**country, **apart, "METHOD": method, "CUT": NUMBER, "NUMBER": 2}
    free = run(ID, change)
    assert regions(free)["A3"] == regions(free)["A1"]
    assert free.results["REGIONS_IN_PIECES"] == 1
    whole = run(ID, {**change, "CONTIGUITY": 2})
    assert whole.results["REGIONS_IN_PIECES"] == 0
    assert whole.results["NUMBER_OF_REGIONS"] == 2


def test_decisions_by_hand_come_last(run, country):
    table = memory_layer(
        "NoGeometry?field=unit:string&field=region:string", [(None, "0103", "0201")]
    )
    outcome = run(ID, {**country, "DECISIONS": table})
    assert regions(outcome)["0103"] == "0201"
    # The tree is the method's own.
    assert [row["applied"] for row in outcome.rows("MERGES")] == [1, 1, 1, 1, 0]
    assert [row["unit"] for row in outcome.rows("DECISION_LOG")] == ["0103"]


def test_order_of_rows_does_not_matter(run, country):
    expected = run(ID, country)
    reverse = {"UNITS": unit_layer(UNITS[::-1]), "FLOWS": flow_table(FLOWS[::-1])}
    outcome = run(ID, {**country, **reverse})
    for output in ("UNIT_REGIONS", "REGIONS", "MERGES"):
        assert outcome.rows(output) == expected.rows(output)


# --- what is refused --------------------------------------------------------------------

REFUSED = {
    "number missing": ({"CUT": NUMBER}, r"“Cut: number of regions” is empty"),
    "share missing": ({"CUT": SHARE}, r"is empty: fill it in"),
    "strength missing": ({"METHOD": INTRAMAX}, r"is empty: fill it in"),
    "number beside a height": ({"NUMBER": 2}, r"is filled in, but regions are cut by “Height"),
    "height beside a number": (
        {"CUT": NUMBER, "NUMBER": 2, "HEIGHT": 0.9},
        "or cut by “Height or strength of the link”",
    ),
    "no regions": ({"CUT": NUMBER, "NUMBER": 0}, "0 regions were asked for.*1 to 6"),
    "too many regions": ({"CUT": NUMBER, "NUMBER": 7}, "7 regions were asked for.*6 units"),
    "height in per cent": ({"HEIGHT": 93}, "height is 93"),
    "share in per cent": ({"CUT": SHARE, "SHARE": 80}, "share is 80"),
    "negative strength": ({"METHOD": FLOWBCA, "HEIGHT": -1}, "value is -1"),
    "cap of two": ({"CAP": 2}, "largest similarity is 2"),
    "own rule of Intramax": ({"METHOD": INTRAMAX, "CUT": OWN}, "Intramax has no stop rule"),
    "own rule of zones": ({"CUT": OWN}, r"Commuting zones .* has no stop rule"),
    "no rule of flowbca": ({"METHOD": FLOWBCA, "CUT": OWN}, "choose one of them"),
    "rule without its value": (
        {"METHOD": FLOWBCA, "CUT": OWN, "FLOWBCA_STOP": 0},
        "needs a value",
    ),
    "value without use": (
        {"METHOD": FLOWBCA, "CUT": OWN, "FLOWBCA_STOP": 2, "FLOWBCA_VALUE": 1},
        "takes no value",
    ),
    "rule beside another cut": (
        {"METHOD": FLOWBCA, "HEIGHT": 0.1, "FLOWBCA_STOP": 0, "FLOWBCA_VALUE": 0.5},
        "cut in another way",
    ),
    "Anabel without centres": ({"METHOD": ANABEL, "CUT": OWN}, "stops at centres"),
    "unknown centre": (
        {"METHOD": ANABEL, "CUT": OWN, "PROTECTED_CENTRES": "0101, 9999"},
        "1 protected centres .*9999",
    ),
    "detail of another method": (
        {"CENTRE_SIZE": 100},
        "does not belong to Commuting zones .*choose Anabel",
    ),
    "option of another method": ({"FLOWBCA_FLOWS": 1}, "choose flowbca"),
    "labour force of another method": (
        {"METHOD": INTRAMAX, "HEIGHT": 1, "LABOUR_FORCE": 0},
        "choose Commuting zones",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_work_is_refused(refused, case):
    change, sentence = REFUSED[case]
    assert re.search(sentence, refused(change))


def test_rubbish_in_is_refused(refused):
    for change, sentence in (
        ({"UNITS": unit_layer([])}, "no features"),
        ({"FLOWS": flow_table([])}, "no rows"),
        ({"FLOWS": flow_table([(a, b, -n) for a, b, n in FLOWS])}, "negative"),
        ({"ORIGIN_FIELD": "bosted"}, "no field “bosted”"),
        ({"UNIT_FIELD": "name"}, "None of the codes"),
    ):
        assert sentence in refused(change)


@pytest.mark.parametrize("at", [0, 20, 70, 90])
def test_cancel_raises_and_leaves_nothing(run, country, tmp_path, at):
    outputs = {
        name: str(tmp_path / f"{name}.gpkg")
        for name in ("UNIT_REGIONS", "REGIONS", "MERGES", "DECISION_LOG")
    }
    outputs["REPORT"] = str(tmp_path / "report.html")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(ID, {**country, **outputs}, Feedback(cancel_at=at))
    assert list(tmp_path.iterdir()) == []


# --- outputs on disk --------------------------------------------------------------------


def test_outputs_are_complete_when_opened_again(run, country, tmp_path):
    outputs = {
        name: str(tmp_path / f"{name}.gpkg") for name in ("UNIT_REGIONS", "REGIONS", "MERGES")
    }
    outcome = run(ID, {**country, **outputs})
    counts = {
        name: QgsVectorLayer(outcome.results[name], "", "ogr").featureCount() for name in outputs
    }
    assert counts == {"UNIT_REGIONS": 7, "REGIONS": 2, "MERGES": 5}


def test_only_the_outputs_that_are_asked_for(run, country):
    for name in ("REGIONS", "DECISION_LOG", "MERGES"):
        del country[name]
    results = run(ID, country).results
    assert not {"REGIONS", "DECISION_LOG", "MERGES", "REPORT"} & set(results)


# --- the report -------------------------------------------------------------------------


class Page(HTMLParser):
    """Keeps the tags and the text; fails where a tag is closed that is not open."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.words = [], [], []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def read_report(path):
    text = Path(path).read_text(encoding="utf-8")
    Page(text)
    return text, ElementTree.fromstring(text.partition("\n")[2])


def test_report(run, country, tmp_path):
    path = tmp_path / "report.html"
    outcome = run(ID, {**country, "REPORT": str(path)})
    assert outcome.results["REPORT"] == str(path)
    assert list(tmp_path.iterdir()) == [path]
    text, root = read_report(path)
    assert text.startswith("<!DOCTYPE html>")
    for word in ("<script", "http://", "https://", "url(", "@import"):
        found = text.replace("http://www.w3.org/", "")
        assert word not in found
    (picture,) = root.iter(f"{SVG}svg")
    assert picture.get("role") == "img"
    named = picture.get("aria-labelledby").split()
    assert [picture.find(f"{SVG}{tag}").get("id") for tag in ("title", "desc")] == named
    assert "6 units make 2 regions" in picture.find(f"{SVG}desc").text
    words = [element.text for element in picture.iter(f"{SVG}text")]
    assert {name for code, name, *_ in UNITS if code != "0301"} <= set(words)
    # Five joins in two paths: each begins with M.
    joins = [p.get("d").count("M") for p in picture.iter(f"{SVG}path") if p.get("class") in
             ("before", "after")]  # fmt: skip
    assert sorted(joins) == [1, 4]
    # Everything inside the picture.
    _, _, width, height = map(float, picture.get("viewBox").split())
    for element in picture.iter(f"{SVG}text"):
        assert 0 <= float(element.get("x")) <= width
        assert 0 <= float(element.get("y")) <= height


def test_report_has_the_picture_as_tables(run, country, tmp_path):
    path = tmp_path / "report.html"
    outcome = run(ID, {**country, "REPORT": str(path)})
    _, root = read_report(path)
    space = "{http://www.w3.org/1999/xhtml}"
    regions_table, merges_table = root.iter(f"{space}table")
    rows = [
        ["".join(cell.itertext()) for cell in row]
        for row in merges_table.find(f"{space}tbody").iter(f"{space}tr")
    ]
    merges = outcome.rows("MERGES")
    assert [(row[0], row[1], row[2], row[6]) for row in rows] == [
        (str(m["step"]), m["joined_name"], m["region_name"], str(m["regions"])) for m in merges
    ]
    members = {
        row[0].text: row[2].text for row in regions_table.find(f"{space}tbody").iter(f"{space}tr")
    }
    assert members == {"Nordby": "Nordby, Sørby, Østby", "Storvik": "Storvik, Lillevik, Ås"}


def test_report_says_how_it_was_cut(run, country, tmp_path):
    for number, (change, sentence) in enumerate(
        (
            ({}, "Cut by: Height or strength of the link, 0.93."),
            ({"CUT": NUMBER, "NUMBER": 3}, "Cut by: Number of regions, 3."),
            (
                {"METHOD": FLOWBCA, "CUT": OWN, "FLOWBCA_STOP": 1, "FLOWBCA_VALUE": 0.9},
                "Cut by: Smallest share of a region (lm), 0.9.",
            ),
            (
                {"METHOD": ANABEL, "CUT": OWN, "CENTRE_SIZE": 800},
                "Cut by: The method’s own stop rule.",
            ),
        )
    ):
        path = tmp_path / f"{number}.html"
        run(ID, {**country, **change, "REPORT": str(path)})
        text, _ = read_report(path)
        assert sentence in text
        assert "Units: units. Commuting: flows." in text


def test_names_cannot_break_the_report(run, country, tmp_path):
    rows = [("0101", '<b>A&B</b> "C"\x07', 0, 0), *UNITS[1:]]
    path = tmp_path / "report.html"
    run(ID, {**country, "UNITS": unit_layer(rows), "REPORT": str(path)})
    _, root = read_report(path)
    assert any(e.text == '<b>A&B</b> "C"' for e in root.iter(f"{SVG}text"))


def test_of_many_units_only_the_top_is_drawn(run, country, tmp_path):
    units = [(f"{i:04d}", f"Unit {i}", i % 25, i // 25) for i in range(450)]
    flows = [(f"{i:04d}", f"{j:04d}", 1000 - j) for i in range(450) for j in (i, i // 2, 0)]
    path = tmp_path / "report.html"
    change = {"UNITS": unit_layer(units), "FLOWS": flow_table(flows), "REPORT": str(path)}
    run(ID, {**country, **change, "CUT": NUMBER, "NUMBER": 20})
    text, root = read_report(path)
    assert "Only the last 399 of 449 merges are drawn" in text
    (picture,) = root.iter(f"{SVG}svg")
    leaves = [e for e in picture.iter(f"{SVG}text") if e.get("x") == "240"]
    assert len(leaves) == 400
    assert any("more" in leaf.text for leaf in leaves)


def test_a_failed_run_keeps_the_old_report(run, country, tmp_path):
    path = tmp_path / "report.html"
    path.write_text("old", encoding="utf-8")
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(QgsProcessingException):
        run(ID, {**country, "REPORT": str(path), "RUN_RECORD": str(folder)})
    assert path.read_text(encoding="utf-8") == "old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["folder", "report.html"]


def test_report_in_norwegian(run, country, tmp_path, monkeypatch):
    monkeypatch.setenv("SMACREG_LANGUAGE", "nb")
    path = tmp_path / "report.html"
    run(ID, {**country, "REPORT": str(path)})
    text, _ = read_report(path)
    assert '<html lang="nb"' in text
    assert "0,97" in text or "0,9" in text


# --- Norway -----------------------------------------------------------------------------


@pytest.fixture
def norway(reference, commuting):
    """Return the parameters of Norway 2022, outputs in memory."""
    folder = reference / "data" / "norway"
    return {
        "UNITS": f"{folder / 'norway_areas.gpkg'}|layername=municipality_2020_with_sea",
        "UNIT_FIELD": "code",
        "NAME_FIELD": "name",
        "FLOWS": commuting(2022),
        "ORIGIN_FIELD": "home",
        "DESTINATION_FIELD": "work",
        "VALUE_FIELD": "persons",
        "YEAR_FIELD": "year",
        "YEAR": "2022",
        "UNIT_REGIONS": "memory:",
        "REGIONS": "memory:",
        "MERGES": "memory:",
    }


@pytest.mark.slow
def test_norway(run, norway, tmp_path):
    # verified.md section 2: 153 regions in 2022 at 0.93.
    path = tmp_path / "report.html"
    outcome = run(ID, {**norway, "REPORT": str(path)})
    assert outcome.results["NUMBER_OF_REGIONS"] == 153
    assert len(outcome.rows("MERGES")) == 355
    assert sum(row["residents"] for row in outcome.rows("REGIONS")) == 2_809_789
    _, root = read_report(path)
    (picture,) = root.iter(f"{SVG}svg")
    assert sum(e.get("x") == "240" for e in picture.iter(f"{SVG}text")) == 356


@pytest.mark.slow
@pytest.mark.parametrize(
    "change",
    [
        {},
        {"METHOD": INTRAMAX, "CUT": NUMBER, "NUMBER": 100},
        {"METHOD": FLOWBCA, "CUT": NUMBER, "NUMBER": 100},
        {"METHOD": ANABEL, "CUT": OWN, "CENTRE_SIZE": 8000},
    ],
    ids=["zones", "intramax", "flowbca", "anabel"],
)
def test_norway_in_one_piece(run, norway, change):
    outcome = run(ID, {**norway, **change, "CONTIGUITY": 2})
    assert outcome.results["REGIONS_IN_PIECES"] == 0
    assert outcome.results["NUMBER_OF_REGIONS"] > 50
