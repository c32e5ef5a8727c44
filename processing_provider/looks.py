"""How a result is to look, told from where it is made to where it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Look(NamedTuple):
    """Style and names of one output.

    Attributes
    ----------
    style : str
        Name of a style of :mod:`.styles`, or ``graduated:FIELD``, ``diverging:FIELD`` or
        ``diverging:FIELD:MIDDLE`` for a map of one number, see :mod:`.choropleths`.
        Empty for plain tables.
    aliases : mapping of str to str
        Names to read of fields that only this output has.
    properties : mapping of str to str
        Custom properties of the layer in the desktop.
    """

    style: str = ""
    aliases: Mapping[str, str] = {}
    properties: Mapping[str, str] = {}
