"""Which language the plugin speaks."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication

from smacreg.processing_provider import texts
from smacreg.smacreg_plugin import language
from smacreg.smacreg_plugin.engine.messages import TEMPLATES, Message


@pytest.fixture(autouse=True)
def _clean(qgis_app, monkeypatch):
    monkeypatch.delenv("SMACREG_LANGUAGE", raising=False)
    language.choose("")
    yield
    language.choose("")


@pytest.mark.parametrize(
    ("qgis", "expected"),
    [("nb", "nb"), ("nb_NO", "nb"), ("no", "nb"), ("nn_NO", "nn"), ("sv", "en"), ("", "en")],
)
def test_as_qgis(monkeypatch, qgis, expected):
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: qgis))
    assert language.current() == expected


def test_setting_comes_before_qgis_and_variable_before_setting(monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "nb"))
    language.choose("nn")
    assert language.current() == "nn"
    monkeypatch.setenv("SMACREG_LANGUAGE", "en")
    assert language.current() == "en"
    monkeypatch.setenv("SMACREG_LANGUAGE", "klingon")
    assert language.current() == "nn"


def test_setting_that_is_no_language_means_as_qgis():
    language.choose("xx")
    assert language.chosen() == ""


@pytest.mark.parametrize(
    ("spoken", "value", "expected"),
    [
        ("en", 2809789, "2,809,789"),
        ("nb", 2809789, "2\xa0809\xa0789"),
        ("nn", 0.6667, "0,6667"),
        ("en", 0.6667, "0.6667"),
        ("en", 1250, "1250"),
        ("nb", -3.0, "-3"),
    ],
)
def test_numbers(monkeypatch, spoken, value, expected):
    monkeypatch.setenv("SMACREG_LANGUAGE", spoken)
    shown = texts.number(value).replace("\u202f", "\xa0").replace("\u2212", "-")
    assert shown == expected


def test_engine_names_become_labels(monkeypatch):
    monkeypatch.setenv("SMACREG_LANGUAGE", "en")
    message = Message(
        "criteria.contradiction",
        {"name": "linkage", "value": "curds", "preset": "uk", "own": "smart"},
    )
    text = texts.sentence(message)
    assert "Linkage is CURDS" in text
    assert "UK travel-to-work areas" in text


@pytest.mark.parametrize(("spoken", "shown"), [("en", "“a b”, “c”"), ("nb", "«a b», «c»")])
def test_quotation_marks_in_lists_are_those_of_the_language(monkeypatch, spoken, shown):
    monkeypatch.setenv("SMACREG_LANGUAGE", spoken)
    message = Message("units.duplicate", {"count": 2, "field": "x", "examples": "“a b”, “c”"})
    assert shown in texts.sentence(message)


def test_codes_are_never_taken_for_words(monkeypatch):
    monkeypatch.setenv("SMACREG_LANGUAGE", "en")
    message = Message("units.duplicate", {"count": 2, "field": "linkage", "examples": "uk, smart"})
    text = texts.sentence(message)
    assert "“linkage”" in text
    assert "uk, smart" in text


def test_every_template_is_a_sentence():
    for key, template in TEMPLATES.items():
        assert template.endswith((".", "…")), key
