"""How `harmonisecodes` reads its tables and files."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

from .. import code_changes
from ..double_use import refuse_double_use
from ..io import UnitLayer, read_columns, read_units
from ..period_values import period_value
from ..usual_field import known_field, usual_field
from . import harmonise_parameters as names

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.harmonising.change_sources import ChangeSource
    from ...smacreg_plugin.engine.harmonising.change_steps import Change
    from ...smacreg_plugin.engine.harmonising.country import Country
    from ...smacreg_plugin.engine.harmonising.old_table import OldTable
    from ...smacreg_plugin.engine.harmonising.result_check import Second
    from ..monitor import QgisMonitor
    from ..run import Run

_OLD, _NEW = ("old_code", "old"), ("new_code", "new")
_FIRST, _LAST = ("first_year", "valid_from"), ("last_year", "valid_to")


def read_table(run: Run, monitor: QgisMonitor) -> OldTable:
    """Read the table with old codes, all its fields."""
    from ...smacreg_plugin.engine.harmonising.old_table import OldTable
    from ...smacreg_plugin.engine.indicators.statistics_choices import refuse_lost_letters

    fields = run.source(names.TABLE).fields().names()
    refuse_lost_letters(run.label(names.TABLE), fields)
    chosen = {
        name: run.text(name)
        for name in (names.UNIT_FIELD, names.DESTINATION_FIELD, names.PERIOD_FIELD)
    }
    values, rates = run.texts(names.VALUE_FIELDS), run.texts(names.RATE_FIELDS)
    used = [*filter(None, chosen.values()), *values, *rates]
    refuse_double_use(run, {**chosen, names.VALUE_FIELDS: values, names.RATE_FIELDS: rates})
    wanted = list(dict.fromkeys([*used, *fields]))
    columns = dict(zip(wanted, read_columns(run, names.TABLE, wanted, monitor)))
    for name in wanted:
        if name not in values and name not in rates:
            refuse_lost_letters(run.label(names.TABLE), columns[name])
    period = chosen[names.PERIOD_FIELD]
    destination = chosen[names.DESTINATION_FIELD]
    return OldTable(
        columns[chosen[names.UNIT_FIELD]],
        {name: columns[name] for name in values},
        columns[destination] if destination else None,
        [period_value(value) for value in columns[period]] if period else None,
        {name: columns[name] for name in rates},
        {name: column for name, column in columns.items() if name not in used},
        run.texts(names.KEY_FIELDS) or None,
        run.text(names.COUNTY_FIELD),
        fields,
        chosen[names.UNIT_FIELD],
        destination,
        period,
    )


def read_changes(
    run: Run, table: OldTable, units: UnitLayer | None, monitor: QgisMonitor
) -> ChangeSource:
    """Read the changes of codes, from a file of KLASS or a code table."""
    from ...smacreg_plugin.engine.formats.klass import read_klass
    from ...smacreg_plugin.engine.harmonising.change_sources import from_klass

    path = run.text(names.CHANGES_FILE)
    if path:
        run.warn_unused([code_changes.CODE_CHANGES], names.CHANGES_FILE)
        data = _bytes(run, path)
        found = read_klass(data, Path(path).name)
        codes = {str(code) for code in table.units if code is not None}
        return from_klass(found, codes, None if units is None else units.units.codes)
    if not run.given(code_changes.CODE_CHANGES):
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg",
                "No changes of codes are given: choose a file from KLASS, or a code table with old "
                "and new codes.",
            )
        )
    table_of_codes = code_changes.CODE_CHANGES
    return _code_table(
        run,
        table_of_codes,
        {
            "old": usual_field(
                run, code_changes.OLD_CODE_FIELD, code_changes.CODE_CHANGES, _OLD[0]
            ),
            "new": usual_field(
                run, code_changes.NEW_CODE_FIELD, code_changes.CODE_CHANGES, _NEW[0]
            ),
            "share": known_field(run, code_changes.SHARE_FIELD, table_of_codes, ("share",)),
            "first": known_field(run, names.FIRST_YEAR_FIELD, table_of_codes, _FIRST),
            "last": known_field(run, names.LAST_YEAR_FIELD, table_of_codes, _LAST),
            "basis": known_field(run, "", table_of_codes, ("basis",)),
        },
        monitor,
    )


def _bytes(run: Run, path: str) -> bytes:
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg",
                "The file {path} with changes of codes cannot be read: check that it is there and "
                "that you may read it ({reason}).",
            ).format(path=path, reason=error.strerror)
        ) from None
    if run.wants_record:
        digest = hashlib.sha256(data).hexdigest()
        run.fingerprints[names.CHANGES_FILE] = {"bytes": len(data), "sha256": digest}
    return data


def _code_table(
    run: Run, parameter: str, fields: dict[str, str], monitor: QgisMonitor
) -> ChangeSource:
    from ...smacreg_plugin.engine.harmonising.change_sources import from_code_table

    present = {what: name for what, name in fields.items() if name}
    run.say(
        QCoreApplication.translate("Smacreg", "Fields used of “{input}”: {fields}.").format(
            input=run.label(parameter), fields=", ".join(present.values())
        )
    )
    columns = dict(zip(present, read_columns(run, parameter, list(present.values()), monitor)))
    return from_code_table(
        columns["old"],
        columns["new"],
        columns.get("share"),
        columns.get("first"),
        columns.get("last"),
        fields=(fields["share"], fields["first"], fields["last"]),
        basis=columns.get("basis"),
    )


def read_wanted(run: Run, monitor: QgisMonitor) -> UnitLayer | None:
    """Read the units wanted; None where none were given."""
    if not run.given(names.UNITS):
        return None
    code = usual_field(run, names.UNITS_CODE_FIELD, names.UNITS, "code")
    return read_units(run, names.UNITS, code, run.text(names.UNITS_NAME_FIELD), monitor)


def read_shares(run: Run, monitor: QgisMonitor) -> tuple[Change, ...]:
    """Read the user's own shares of splits."""
    if not run.given(names.SHARES):
        return ()
    found = {
        what: known_field(run, "", names.SHARES, usual)
        for what, usual in (
            ("old", _OLD),
            ("new", _NEW),
            ("share", ("share",)),
            ("first", _FIRST),
            ("last", _LAST),
            ("basis", ("basis", "source")),
        )
    }
    missing = [what for what in ("old", "new", "share") if not found[what]]
    if missing:
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg",
                "The input “{input}” needs the fields old (or old_code), new (or new_code) and "
                "share, but has {fields}: rename its fields.",
            ).format(
                input=run.label(names.SHARES),
                fields=", ".join(run.source(names.SHARES).fields().names()),
            )
        )
    return _code_table(run, names.SHARES, found, monitor).changes


def read_country(run: Run) -> Country | None:
    """Read what the country pack knows."""
    from ...smacreg_plugin.countries import pack
    from ...smacreg_plugin.engine.harmonising.country import Country

    country = run.choice(names.COUNTRY)
    return Country(pack.vintages(country), pack.splits(country)) if country else None


def read_check(run: Run, monitor: QgisMonitor) -> Second | None:
    """Read the second variable; None where none was given."""
    if not run.given(names.CHECK_TABLE):
        return None
    from ...smacreg_plugin.engine.harmonising.result_check import Second

    code = usual_field(run, names.CHECK_UNIT_FIELD, names.CHECK_TABLE, "code")
    value = usual_field(run, names.CHECK_VALUE_FIELD, names.CHECK_TABLE, "value")
    period = run.text(names.CHECK_PERIOD_FIELD)
    columns = [code, value, *filter(None, [period])]
    codes, values, *periods = read_columns(run, names.CHECK_TABLE, columns, monitor)
    return Second(
        codes,
        values,
        run.text(names.CHECK_FIELD),
        run.text(names.CHECK_PERIOD),
        run.number(names.CHECK_THRESHOLD) or 0.0,
        run.flag(names.CHECK_PROPORTIONAL),
        code,
        value,
        [period_value(text) for text in periods[0]] if periods else None,
        period,
    )
