"""Criteria of size and self-containment: the parameters that algorithms on them share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ..parameters import advanced, choice, own_number

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.delineation.criteria import Preset
    from ...smacreg_plugin.engine.delineation.self_containment import Method
    from ..base import SmacregAlgorithm
    from ..run import Run

PRESET = "PRESET"
METHOD = "METHOD"
LINKAGE = "LINKAGE"
MIN_SIZE = "MIN_SIZE"
MIN_SELF_CONTAINMENT = "MIN_SELF_CONTAINMENT"
TARGET_SIZE = "TARGET_SIZE"
TARGET_SELF_CONTAINMENT = "TARGET_SELF_CONTAINMENT"


def presets() -> tuple[tuple[str, str], ...]:
    """Return the criteria that are known, each by the engine's name and with its label."""
    translate = QCoreApplication.translate
    return (
        ("norwegian_small", translate("Smacreg", "Norwegian small regions")),
        ("ttwa_small_minimum", translate("Smacreg", "TTWA criteria, small minimum")),
        ("italian", translate("Smacreg", "Italian local labour systems")),
        ("uk", translate("Smacreg", "UK travel-to-work areas")),
    )


def define(algorithm: SmacregAlgorithm) -> None:
    """Add the parameters in the order of use."""
    translate = QCoreApplication.translate
    options = (*presets(), ("custom", translate("Smacreg", "Custom")))
    methods = (
        ("classic", translate("Smacreg", "Classic travel-to-work areas")),
        ("corrected", translate("Smacreg", "Labour market areas, corrected")),
        (
            "compatible",
            translate("Smacreg", "Labour market areas, as the R package LabourMarketAreas"),
        ),
    )
    linkages = (("smart", "Smart"), ("curds", "CURDS"), ("intramax", "Intramax"))
    for parameter in (
        choice(PRESET, translate("Smacreg", "Preset"), options, default=0),
        advanced(choice(METHOD, translate("Smacreg", "Method"), methods, default=0)),
        advanced(choice(LINKAGE, translate("Smacreg", "Linkage"), linkages)),
        advanced(own_number(MIN_SIZE, translate("Smacreg", "Minimum size"))),
        advanced(
            own_number(MIN_SELF_CONTAINMENT, translate("Smacreg", "Minimum self-containment"))
        ),
        advanced(own_number(TARGET_SIZE, translate("Smacreg", "Target size"))),
        advanced(
            own_number(TARGET_SELF_CONTAINMENT, translate("Smacreg", "Target self-containment"))
        ),
    ):
        algorithm.addParameter(parameter)


def read(run: Run) -> tuple[Method, Preset]:
    """Return method, linkage and criteria, and note them for the run record.

    Raises
    ------
    EngineError
        When they contradict each other.
    """
    from ...smacreg_plugin.engine.delineation.criteria import resolve
    from ...smacreg_plugin.engine.delineation.linkage import Linkage
    from ...smacreg_plugin.engine.delineation.self_containment import Method, refuse_other_linkage

    linkage = run.choice(LINKAGE)
    preset = resolve(
        run.choice(PRESET),
        linkage=Linkage(linkage) if linkage else None,
        min_size=run.number(MIN_SIZE),
        min_self_containment=run.number(MIN_SELF_CONTAINMENT),
        target_size=run.number(TARGET_SIZE),
        target_self_containment=run.number(TARGET_SELF_CONTAINMENT),
    )
    method = Method(run.choice(METHOD))
    refuse_other_linkage(method, preset.linkage)
    run.settings.update(
        {"method": method.value, "linkage": preset.linkage.value, **vars(preset.criteria)}
    )
    return method, preset
