"""What pages say about a comparison as a whole: title, finding, sources, licence, date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsMapLayer
from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale

from ...processing_provider.provider import version
from .. import language
from . import words
from .comparison import CENTRE, HINTERLAND, Comparison

if TYPE_CHECKING:
    from ..engine.comparing.barometer import Row


def title(comparison: Comparison) -> str:
    """Return which regions are compared, the leading one first, and which part of them."""
    translate = QCoreApplication.translate
    leading = comparison.pins.leading
    others = [comparison.name(one) for one in comparison.pins if one != leading]
    first = comparison.name(leading)
    if others:
        text = translate("Smacreg", "{region} compared with {others}")
        said = text.format(region=first, others=listed(others))
    else:
        text = translate("Smacreg", "{region} beside {name}")
        said = text.format(region=first, name=words.comparator_name(comparison))
    part = part_name(comparison.part)
    return f"{said} ({part})" if part else said


def part_name(part: int) -> str:
    """Return which part of every region the numbers are of; empty for whole regions."""
    translate = QCoreApplication.translate
    if part == CENTRE:
        return translate("Smacreg", "centres only")
    return translate("Smacreg", "hinterlands only") if part == HINTERLAND else ""


def finding(comparison: Comparison, rows: Sequence[Row]) -> str:
    """Return in one sentence where the leading region differs most, beyond small-number noise.

    Parameters
    ----------
    comparison : Comparison
    rows : sequence of Row
        The largest difference first.
    """
    from ..engine.comparing.barometer import telling

    translate = QCoreApplication.translate
    region, against = comparison.name(comparison.pins.leading), words.comparator_name(comparison)
    found = telling(rows)
    most = next((row for row in found if row.clear), None)
    if most is not None:
        text = translate(
            "Smacreg", "{region} differs most clearly from {name} in “{indicator}”: {difference}."
        )
    elif found:
        most = found[0]
        text = translate(
            "Smacreg", "{region} differs most from {name} in “{indicator}”: {difference}."
        )
    else:
        text = translate("Smacreg", "{region} does not differ clearly from {name} in anything.")
        return text.format(region=region, name=against)
    numbers = words.Numbers(most.measure, most.values)
    # A line does not end between a number and its sign.
    own = numbers.with_unit(most.own).replace(" %", "\N{NO-BREAK SPACE}%")
    return text.format(
        region=region,
        name=against,
        indicator=most.measure.name,
        difference=f"{own}, {words.difference(most, numbers, against)}",
    )


def sources(texts: Iterable[str]) -> str:
    """Return where numbers come from, each source once, or that nobody says it."""
    unsaid = QCoreApplication.translate("Smacreg", "The table does not name its sources.")
    return words.sources(texts) or unsaid


def licence(layers: Iterable[QgsMapLayer | None]) -> str:
    """Return under which licence the data may be passed on, as far as the layers know."""
    translate = QCoreApplication.translate
    found: dict[str, None] = {}
    for layer in layers:
        if layer is not None:
            found.update(dict.fromkeys([*layer.metadata().licenses(), *layer.metadata().rights()]))
    found.pop("", None)
    if not found:
        return translate(
            "Smacreg", "Licence of the data: not stated in the layers; see the sources."
        )
    text = translate("Smacreg", "Licence of the data: {licence}")
    return text.format(licence=", ".join(found))


def made() -> str:
    """Return when and with what a page was made."""
    text = QCoreApplication.translate(
        "Smacreg", "Made on {date} with SMACREG {version} in QGIS {qgis}."
    )
    return text.format(date=today(), version=version(), qgis=Qgis.QGIS_VERSION.partition("-")[0])


def today() -> str:
    """Return the date as it is written in the language."""
    name, form = {"nb": ("nb_NO", "d. MMMM yyyy"), "nn": ("nn_NO", "d. MMMM yyyy")}.get(
        language.current(), ("en_GB", "d MMMM yyyy")
    )
    return QLocale(name).toString(QDate.currentDate(), form)


def listed(names: Sequence[str]) -> str:
    """Return names with commas and an “and”."""
    if len(names) < 2:
        return "".join(names)
    text = QCoreApplication.translate("Smacreg", "{first} and {last}")
    return text.format(first=", ".join(names[:-1]), last=names[-1])
