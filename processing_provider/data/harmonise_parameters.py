"""What `harmonisecodes` asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import code_changes
from ..parameters import advanced, choice, field, plain_table, several_fields

if TYPE_CHECKING:
    from ..base import SmacregAlgorithm

TABLE, UNIT_FIELD, DESTINATION_FIELD = "TABLE", "UNIT_FIELD", "DESTINATION_FIELD"
VALUE_FIELDS, RATE_FIELDS, PERIOD_FIELD = "VALUE_FIELDS", "RATE_FIELDS", "PERIOD_FIELD"
CHANGES_FILE = "CHANGES_FILE"
FIRST_YEAR_FIELD, LAST_YEAR_FIELD = "FIRST_YEAR_FIELD", "LAST_YEAR_FIELD"
UNITS, UNITS_CODE_FIELD, UNITS_NAME_FIELD = "UNITS", "UNITS_CODE_FIELD", "UNITS_NAME_FIELD"
METHOD, STRUCTURE, ROUND = "METHOD", "STRUCTURE", "ROUND"
VINTAGE, COUNTRY, SHARES = "VINTAGE", "COUNTRY", "SHARES"
KEY_FIELDS, NAME_FIELD, COUNTY_FIELD = "KEY_FIELDS", "NAME_FIELD", "COUNTY_FIELD"
CHECK_TABLE, CHECK_UNIT_FIELD = "CHECK_TABLE", "CHECK_UNIT_FIELD"
CHECK_VALUE_FIELD, CHECK_FIELD = "CHECK_VALUE_FIELD", "CHECK_FIELD"
CHECK_PERIOD, CHECK_THRESHOLD = "CHECK_PERIOD", "CHECK_THRESHOLD"
CHECK_PERIOD_FIELD, CHECK_PROPORTIONAL = "CHECK_PERIOD_FIELD", "CHECK_PROPORTIONAL"
HARMONISED, REPORT, COMMON_UNITS = "HARMONISED", "REPORT", "COMMON_UNITS"
UNITS_OUT = "UNITS_OUT"


def define(algorithm: SmacregAlgorithm) -> None:
    """Add parameters in the order of use, then the outputs."""
    _define_table(algorithm)
    _define_changes(algorithm)
    _define_method(algorithm)
    _define_details(algorithm)
    _define_check(algorithm)
    _define_outputs(algorithm)


def _define_table(algorithm: SmacregAlgorithm) -> None:
    translate = QCoreApplication.translate
    for parameter in (
        plain_table(TABLE, translate("Smacreg", "Table with old codes"), optional=False),
        field(UNIT_FIELD, translate("Smacreg", "Code of the unit (of flows: residence)"), TABLE),
        several_fields(
            VALUE_FIELDS,
            translate("Smacreg", "Values that can be added (persons, jobs, amounts)"),
            TABLE,
            is_number=True,
        ),
        field(PERIOD_FIELD, translate("Smacreg", "Year or period"), TABLE, optional=True),
        field(
            DESTINATION_FIELD,
            translate("Smacreg", "Code of the other unit, for flows (workplace)"),
            TABLE,
            optional=True,
        ),
        several_fields(
            RATE_FIELDS,
            translate("Smacreg", "Rates that cannot be added (percent, averages, medians)"),
            TABLE,
            is_number=True,
        ),
    ):
        algorithm.addParameter(parameter)


def _define_changes(algorithm: SmacregAlgorithm) -> None:
    translate = QCoreApplication.translate
    algorithm.addParameter(
        QgsProcessingParameterFile(
            CHANGES_FILE,
            translate("Smacreg", "Changes or correspondence from KLASS (JSON or CSV)"),
            fileFilter=translate("Smacreg", "Files from KLASS (*.json *.csv *.txt)"),
            optional=True,
        )
    )
    code_changes.define(algorithm, is_advanced=False)
    for parameter in (
        field(
            FIRST_YEAR_FIELD,
            translate("Smacreg", "First year of the old code"),
            code_changes.CODE_CHANGES,
            optional=True,
        ),
        field(
            LAST_YEAR_FIELD,
            translate("Smacreg", "Last year of the old code"),
            code_changes.CODE_CHANGES,
            optional=True,
        ),
        plain_table(
            UNITS,
            translate("Smacreg", "Units wanted (empty: the latest codes of the changes)"),
            optional=True,
        ),
        field(
            UNITS_CODE_FIELD,
            translate("Smacreg", "Units wanted: code of the unit"),
            UNITS,
            optional=True,
        ),
        field(
            UNITS_NAME_FIELD,
            translate("Smacreg", "Units wanted: name of the unit"),
            UNITS,
            optional=True,
        ),
    ):
        algorithm.addParameter(parameter)


def _define_method(algorithm: SmacregAlgorithm) -> None:
    translate = QCoreApplication.translate
    for parameter in (
        choice(
            METHOD,
            translate("Smacreg", "Answer"),
            [
                ("values", translate("Smacreg", "The units wanted; what was split is estimated")),
                (
                    "common_units",
                    translate("Smacreg", "Common units of all years; nothing is estimated"),
                ),
            ],
            default=0,
        ),
        QgsProcessingParameterBoolean(
            STRUCTURE,
            translate("Smacreg", "Split as in the last year in which the parts stood separately"),
            defaultValue=False,
        ),
        QgsProcessingParameterBoolean(
            ROUND,
            translate("Smacreg", "Round estimates to whole persons, with all totals kept"),
            defaultValue=False,
        ),
    ):
        algorithm.addParameter(parameter)


def _define_details(algorithm: SmacregAlgorithm) -> None:
    translate = QCoreApplication.translate
    for parameter in (
        QgsProcessingParameterNumber(
            VINTAGE,
            translate("Smacreg", "Year that all codes belong to (empty: the year of each row)"),
            type=QgsProcessingParameterNumber.Type.Integer,
            optional=True,
            minValue=1000,
            maxValue=9999,
        ),
        choice(
            COUNTRY,
            translate("Smacreg", "Country whose codes, names and splits are known"),
            [("", translate("Smacreg", "None")), ("norway", translate("Smacreg", "Norway"))],
            default=1,
        ),
        plain_table(
            SHARES,
            translate("Smacreg", "Shares of units that were split (old, new, share)"),
            optional=True,
        ),
        several_fields(
            KEY_FIELDS,
            translate("Smacreg", "Fields that keep rows apart (empty: found in the table)"),
            TABLE,
        ),
        field(
            NAME_FIELD,
            translate("Smacreg", "Name of the unit (gets the new one)"),
            TABLE,
            optional=True,
        ),
        field(
            COUNTY_FIELD,
            translate("Smacreg", "County, where units are given by name"),
            TABLE,
            optional=True,
        ),
    ):
        algorithm.addParameter(advanced(parameter))


def _define_check(algorithm: SmacregAlgorithm) -> None:
    translate = QCoreApplication.translate
    for parameter in (
        plain_table(
            CHECK_TABLE,
            translate("Smacreg", "Check against: table of a second variable"),
            optional=True,
        ),
        field(
            CHECK_UNIT_FIELD,
            translate("Smacreg", "Check against: code of the unit"),
            CHECK_TABLE,
            optional=True,
        ),
        field(
            CHECK_VALUE_FIELD,
            translate("Smacreg", "Check against: value"),
            CHECK_TABLE,
            optional=True,
        ),
        field(
            CHECK_PERIOD_FIELD,
            translate("Smacreg", "Check against: year or period"),
            CHECK_TABLE,
            optional=True,
        ),
        field(
            CHECK_FIELD,
            translate("Smacreg", "Value to check (empty: the first)"),
            TABLE,
            optional=True,
        ),
        QgsProcessingParameterString(
            CHECK_PERIOD,
            translate("Smacreg", "Period to check (empty: the last)"),
            optional=True,
        ),
        QgsProcessingParameterNumber(
            CHECK_THRESHOLD,
            translate("Smacreg", "Largest deviation that is accepted (0.06 = 6 %)"),
            type=QgsProcessingParameterNumber.Type.Double,
            defaultValue=0.06,
        ),
        QgsProcessingParameterBoolean(
            CHECK_PROPORTIONAL,
            translate("Smacreg", "The two variables only vary together"),
            defaultValue=False,
        ),
    ):
        algorithm.addParameter(advanced(parameter))


def _define_outputs(algorithm: SmacregAlgorithm) -> None:
    translate = QCoreApplication.translate
    kind = QgsProcessing.SourceType
    for name, label, source_type in (
        (HARMONISED, translate("Smacreg", "Harmonised table"), kind.TypeVector),
        (REPORT, translate("Smacreg", "What became of the old codes"), kind.TypeVector),
        (COMMON_UNITS, translate("Smacreg", "Common units"), kind.TypeVectorAnyGeometry),
        (
            UNITS_OUT,
            translate("Smacreg", "Units and how sure their numbers are"),
            kind.TypeVectorAnyGeometry,
        ),
    ):
        algorithm.add_sink(
            name,
            label,
            source_type,
            optional=name != HARMONISED,
            by_default=name in (HARMONISED, REPORT),
        )
    algorithm.add_numbers(
        ("UNMATCHED_CODES", translate("Smacreg", "Codes that lead to no unit")),
        ("ESTIMATED_ROWS", translate("Smacreg", "Rows that are estimates")),
        ("REFUSED_ROWS", translate("Smacreg", "Rows with a number that is refused")),
        ("TOTAL_BEFORE", translate("Smacreg", "Sum of the first value, before")),
        ("TOTAL_AFTER", translate("Smacreg", "Sum of the first value, after")),
        ("SUSPICIOUS_UNITS", translate("Smacreg", "Units that the check finds suspicious")),
    )
