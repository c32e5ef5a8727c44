"""A field that is chosen for two things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

if TYPE_CHECKING:
    from .run import Run


def refuse_double_use(run: Run, fields: Mapping[str, str | Sequence[str]]) -> None:
    """Refuse a field that is chosen for two things.

    Parameters
    ----------
    run : Run
        Knows the labels.
    fields : mapping of str to str or sequence of str
        Parameter, and the field or fields chosen for it; an empty one is none.

    Raises
    ------
    QgsProcessingException
        With the labels of both.
    """
    first: dict[str, str] = {}
    for parameter, chosen in fields.items():
        for name in dict.fromkeys([chosen] if isinstance(chosen, str) else chosen):
            if name and name in first:
                raise QgsProcessingException(
                    QCoreApplication.translate(
                        "Smacreg",
                        "The field “{field}” is chosen for “{one}” and for “{other}”: choose "
                        "another field for one of them.",
                    ).format(field=name, one=run.label(first[name]), other=run.label(parameter))
                )
            first[name] = parameter
