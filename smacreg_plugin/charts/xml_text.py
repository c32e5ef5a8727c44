"""Text that can stand in XML, and so in SVG and HTML."""

from __future__ import annotations

import re

# What XML cannot hold, not even escaped.
_FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def allowed(text: str) -> str:
    """Return text without the characters that XML cannot hold."""
    return _FORBIDDEN.sub("", text)


def escaped(text: str) -> str:
    """Return text that can stand in an element and in an attribute."""
    # The module html takes longer to import than the rest of the plugin's start.
    from html import escape

    return escape(allowed(text))
