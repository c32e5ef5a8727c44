"""Parameters of the hierarchical methods: declared, checked against each other, read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..parameters import advanced, choice, own_number

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.delineation.hierarchy.cuts import Stop
    from ..base import SmacregAlgorithm
    from ..run import Run

METHOD = "METHOD"
CUT = "CUT"
NUMBER = "NUMBER"
HEIGHT = "HEIGHT"
SHARE = "SHARE"
LABOUR_FORCE = "LABOUR_FORCE"
CAP = "CAP"
FLOWBCA_FLOWS = "FLOWBCA_FLOWS"
FLOWBCA_STOP = "FLOWBCA_STOP"
FLOWBCA_VALUE = "FLOWBCA_VALUE"
FLOWBCA_TIES = "FLOWBCA_TIES"
CENTRE_SIZE = "CENTRE_SIZE"
PROTECTED_CENTRES = "PROTECTED_CENTRES"

# The value that each way to cut needs, and the method that each detail belongs to.
_VALUES = {"number": NUMBER, "height": HEIGHT, "share": SHARE}
_DETAILS = {
    LABOUR_FORCE: "commuting_zones",
    CAP: "commuting_zones",
    FLOWBCA_FLOWS: "flowbca",
    FLOWBCA_STOP: "flowbca",
    FLOWBCA_VALUE: "flowbca",
    FLOWBCA_TIES: "flowbca",
    CENTRE_SIZE: "anabel",
    PROTECTED_CENTRES: "anabel",
}
# Gives regions of about the size of the official Norwegian ones; in the USA 0.977 or 0.98 is used.
NORWEGIAN_HEIGHT = 0.93


class Chosen(NamedTuple):
    """What was chosen.

    Attributes
    ----------
    method, way : str
        The engine's words of the method and of the way to cut.
    stop : Stop
        When merging stops.
    value : float or None
        The number, height, strength, share or ratio to stop at.
    details : dict
        More arguments for the method.
    """

    method: str
    way: str
    stop: Stop
    value: float | None
    details: dict[str, Any]


def methods() -> tuple[tuple[str, str], ...]:
    """Return the engine's word and the label of each method."""
    translate = QCoreApplication.translate
    return (
        ("intramax", "Intramax"),
        ("commuting_zones", translate("Smacreg", "Commuting zones (Tolbert and Sizer)")),
        ("flowbca", "flowbca"),
        ("anabel", "Anabel"),
    )


def cuts() -> tuple[tuple[str, str], ...]:
    """Return the word and the label of each way to cut."""
    translate = QCoreApplication.translate
    return (
        ("number", translate("Smacreg", "Number of regions")),
        ("height", translate("Smacreg", "Height or strength of the link")),
        ("share", translate("Smacreg", "Share who work in their own region")),
        ("own", translate("Smacreg", "The method’s own stop rule")),
    )


def stops() -> tuple[tuple[str, str], ...]:
    """Return the engine's word and the label of each stop rule that only flowbca has."""
    translate = QCoreApplication.translate
    return (
        ("mean_share", translate("Smacreg", "Average share of the regions (la)")),
        ("least_share", translate("Smacreg", "Smallest share of a region (lm)")),
        (
            "internal_flows",
            translate("Smacreg", "Somebody works in their own region everywhere (non-zero)"),
        ),
        (
            "destination",
            translate("Smacreg", "Region joined too small beside the one that joins (smaller)"),
        ),
    )


def define(algorithm: SmacregAlgorithm) -> None:
    """Add the parameters in the order of use."""
    translate = QCoreApplication.translate
    for parameter in (
        choice(METHOD, translate("Smacreg", "Method"), methods(), default=1),
        choice(CUT, translate("Smacreg", "Cut by"), cuts(), default=1),
        QgsProcessingParameterNumber(
            NUMBER,
            translate("Smacreg", "Cut: number of regions"),
            type=QgsProcessingParameterNumber.Type.Integer,
            optional=True,
        ),
        own_number(
            HEIGHT,
            translate(
                "Smacreg",
                "Cut: height (commuting zones; empty = 0.93) or weakest link (other methods)",
            ),
        ),
        own_number(SHARE, translate("Smacreg", "Cut: share who work in their own region (0–1)")),
    ):
        algorithm.addParameter(parameter)
    _define_details(algorithm)


def _define_details(algorithm: SmacregAlgorithm) -> None:
    translate = QCoreApplication.translate
    forces = (
        ("residents", translate("Smacreg", "All employed residents")),
        ("internal", translate("Smacreg", "Those who live and work in the unit")),
    )
    flows = (
        ("share", translate("Smacreg", "1: share of residents, one way")),
        ("mutual_share", translate("Smacreg", "2: shares of residents, both ways")),
        ("persons", translate("Smacreg", "3: persons, one way")),
        ("mutual_persons", translate("Smacreg", "4: persons, both ways")),
    )
    ties = (
        ("code", translate("Smacreg", "Order of codes, as flowbca")),
        ("jobs", translate("Smacreg", "Most jobs")),
    )
    for parameter in (
        choice(LABOUR_FORCE, translate("Smacreg", "Commuting zones: labour force"), forces),
        own_number(
            CAP,
            translate("Smacreg", "Commuting zones: largest similarity (empty = 0.999)"),
        ),
        choice(FLOWBCA_FLOWS, translate("Smacreg", "flowbca: flows compared"), flows),
        choice(FLOWBCA_STOP, translate("Smacreg", "flowbca: own stop rule"), stops()),
        own_number(FLOWBCA_VALUE, translate("Smacreg", "flowbca: value of the own stop rule")),
        choice(FLOWBCA_TIES, translate("Smacreg", "flowbca: last tie-break"), ties),
        own_number(
            CENTRE_SIZE,
            translate("Smacreg", "Anabel: residents in work from which a region is a centre"),
        ),
        QgsProcessingParameterString(
            PROTECTED_CENTRES,
            translate("Smacreg", "Anabel: protected centres (codes, separated by commas)"),
            optional=True,
        ),
    ):
        algorithm.addParameter(advanced(parameter))


def check(run: Run) -> None:
    """Refuse what does not go together.

    Raises
    ------
    QgsProcessingException
        With a sentence that names the parameters.
    """
    translate = QCoreApplication.translate
    method, way = run.choice(METHOD), run.choice(CUT)
    method_labels, way_labels = dict(methods()), dict(cuts())
    for name, owner in _DETAILS.items():
        if owner != method and _is_filled(run, name):
            raise QgsProcessingException(
                translate(
                    "Smacreg",
                    "“{field}” does not belong to {method}: leave it empty, or choose {owner}.",
                ).format(
                    field=run.label(name),
                    method=method_labels[method],
                    owner=method_labels[owner],
                )
            )
    for other, name in _VALUES.items():
        if other != way and _is_filled(run, name):
            raise QgsProcessingException(
                translate(
                    "Smacreg",
                    "“{field}” is filled in, but regions are cut by “{cut}”: leave it empty, or "
                    "cut by “{other}”.",
                ).format(field=run.label(name), cut=way_labels[way], other=way_labels[other])
            )
    if way != "own" and _value(run) is None:
        raise QgsProcessingException(
            translate(
                "Smacreg", "Regions are cut by “{cut}”, but “{field}” is empty: fill it in."
            ).format(field=run.label(_VALUES[way]), cut=way_labels[way])
        )
    problem = _own_rule_problem(run, method, way)
    if problem:
        raise QgsProcessingException(problem.format(method=method_labels[method]))


def read(run: Run) -> Chosen:
    """Return what was chosen, after :func:`check`."""
    from ...smacreg_plugin.engine.delineation.hierarchy.commuting_zones import LabourForce
    from ...smacreg_plugin.engine.delineation.hierarchy.cuts import Stop
    from ...smacreg_plugin.engine.delineation.hierarchy.flowbca import FlowOption

    method, way = run.choice(METHOD), run.choice(CUT)
    details: dict[str, Any] = {}
    if method == "commuting_zones":
        details["labour_force"] = LabourForce(run.choice(LABOUR_FORCE) or "residents")
        if _is_filled(run, CAP):
            details["cap"] = run.number(CAP)
    elif method == "flowbca":
        details["option"] = FlowOption[(run.choice(FLOWBCA_FLOWS) or "share").upper()]
        details["by_code"] = run.choice(FLOWBCA_TIES) != "jobs"
    elif method == "anabel":
        codes = run.text(PROTECTED_CENTRES).split(",")
        details["centres"] = [code.strip() for code in codes if code.strip()]
        if _is_filled(run, CENTRE_SIZE):
            details["size_center"] = run.number(CENTRE_SIZE)
    if way == "own":
        stop = Stop.NONE if method == "anabel" else Stop(run.choice(FLOWBCA_STOP))
        return Chosen(method, way, stop, run.number(FLOWBCA_VALUE), details)
    if way == "height" and method != "commuting_zones":
        return Chosen(method, way, Stop.STRENGTH, _value(run), details)
    return Chosen(method, way, Stop(way), _value(run), details)


def _value(run: Run) -> float | None:
    """Return the value of the way to cut, 0.93 for commuting zones where none is given."""
    way = run.choice(CUT)
    value = run.number(_VALUES[way])
    if value is None and way == "height" and run.choice(METHOD) == "commuting_zones":
        return NORWEGIAN_HEIGHT
    return value


def _own_rule_problem(run: Run, method: str, way: str) -> str:
    """Return a sentence when the method's own stop rule is not complete; empty when all is well."""
    translate = QCoreApplication.translate
    stop, has_value = run.choice(FLOWBCA_STOP), _is_filled(run, FLOWBCA_VALUE)
    if way != "own":
        if not stop and not has_value:
            return ""
        return translate(
            "Smacreg",
            "A stop rule of flowbca is filled in, but regions are cut in another way: leave it "
            "empty, or cut by the method’s own stop rule.",
        )
    if method in ("commuting_zones", "intramax"):
        return translate(
            "Smacreg", "{method} has no stop rule of its own: choose another way to cut."
        )
    if method == "anabel":
        if _is_filled(run, CENTRE_SIZE) or _is_filled(run, PROTECTED_CENTRES):
            return ""
        return translate(
            "Smacreg",
            "Anabel stops at centres: fill in the size of a centre or protected centres, or "
            "choose another way to cut.",
        )
    if not stop:
        return translate(
            "Smacreg", "flowbca has several stop rules of its own: choose one of them."
        )
    if stop != "internal_flows" and not has_value:
        return translate("Smacreg", "This stop rule of flowbca needs a value: fill it in.")
    if stop == "internal_flows" and has_value:
        return translate("Smacreg", "This stop rule of flowbca takes no value: leave it empty.")
    return ""


def _is_filled(run: Run, name: str) -> bool:
    if name in (LABOUR_FORCE, FLOWBCA_FLOWS, FLOWBCA_STOP, FLOWBCA_TIES):
        return run.choice(name) is not None
    if name == PROTECTED_CENTRES:
        return bool(run.text(name))
    return run.number(name) is not None
