"""A chart inside a page: the painter's SVG made small, and ready for light and dark."""

from __future__ import annotations

import re
from html import unescape

from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPalette

from ..charts.chart import Chart
from ..charts.picture import height_of, svg
from ..charts.theme import BAD, GOOD, NEUTRAL, PINNED, Theme
from ..charts.xml_text import escaped
from .markup import DARK

_HEAD = re.compile(r".*?</defs>\s*", re.DOTALL)
_TEXT = re.compile(
    r'<text fill="(?P<fill>[^"]*)"[^>]* x="(?P<x>[^"]*)" y="(?P<y>[^"]*)" '
    r'font-family="(?P<family>[^"]*)" font-size="(?P<size>[\d.]+)" '
    r'font-weight="(?P<weight>\d+)"[^>]*>(?P<words>[^<]*)</text>'
)
# What the painter's SVG says of each shape though it is so anyhow.
_NEEDLESS = re.compile(
    r' (?:font-[a-z]+="[^"]*"|(?:fill|stroke)-opacity="1"|transform="matrix\(1,0,0,1,0,0\)"|'
    r'stroke-linecap="square"|stroke-linejoin="bevel"|xml:space="preserve")'
)
_BOLD = 600
_ROLES = ("ground", "ink", "faint", "line", "grid_line", "bar", "dot", "highlight")


def inline(chart: Chart, width: int, theme: Theme, name: str) -> str:
    """Return a chart as an element of a page, with its title and description as its words.

    Parameters
    ----------
    chart : Chart
    width : int
        In pixels; the page may show it in another size.
    theme : Theme
        That of paper; `dark_style` makes it dark.
    name : str
        Names the element; no other one of the page has it. Empty for a picture that only
        repeats what stands beside it.
    """
    height = height_of(chart, width, theme)
    text = svg(chart, width, height, theme=theme).decode("utf-8")
    shapes = _HEAD.sub("", text, count=1)
    shapes = _NEEDLESS.sub("", _TEXT.sub(_words, " ".join(shapes.split())))
    shapes = shapes.replace("> <", "><").replace(" >", ">")
    said = 'aria-hidden="true">'
    if name:
        said = (
            f'role="img" aria-labelledby="{name}-title {name}-text">'
            f'<title id="{name}-title">{escaped(chart.title)}</title>'
            f'<desc id="{name}-text">{escaped(chart.description)}</desc>'
        )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'stroke-linecap="square" stroke-linejoin="bevel" {said}{shapes}'
    )


def dark_style(theme: Theme) -> str:
    """Return the CSS that gives the charts of a page, drawn for paper, the colours of the dark."""
    palette = QPalette(QColor(DARK["ground"]))
    role = QPalette.ColorRole
    for one, colour in (
        (role.Base, DARK["ground"]),
        (role.Text, DARK["text"]),
        (role.PlaceholderText, DARK["note"]),
        (role.Highlight, "#56B4E9"),
    ):
        palette.setColor(one, QColor(colour))
    dark = Theme(palette, theme.text)
    pairs = [(getattr(theme, one).name(), getattr(dark, one).name()) for one in _ROLES]
    data = dict.fromkeys((*PINNED, GOOD, BAD, NEUTRAL))
    pairs += [(theme.data(one).name(), dark.data(one).name()) for one in data]
    rules = "\n".join(
        f'svg [{what}="{light}"] {{ {what}: {shade}; }}'
        for light, shade in pairs
        for what in ("fill", "stroke")
    )
    return f"@media screen and (prefers-color-scheme: dark) {{\n{rules}\n}}\n"


def _words(found: re.Match) -> str:
    """Return a line of text that is as wide as it was measured, whatever font a reader has."""
    font = QFont(found["family"])
    font.setPixelSize(round(float(found["size"])))
    font.setBold(int(found["weight"]) >= _BOLD)
    width = QFontMetricsF(font).horizontalAdvance(unescape(found["words"]))
    weight = ";font-weight:bold" if font.bold() else ""
    return (
        f'<text fill="{found["fill"]}" stroke="none" x="{found["x"]}" y="{found["y"]}" '
        f'style="font-size:{font.pixelSize()}px{weight}" textLength="{width:.1f}" '
        f'lengthAdjust="spacingAndGlyphs">{found["words"]}</text>'
    )
