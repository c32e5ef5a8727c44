"""The little Markdown that the help files use, as HTML.

QTextDocument could do it, but its HTML ignores the palette and needs a GUI.
Known are headings, paragraphs, lists, tables, indented code, bold, italics,
code and links.
"""

from __future__ import annotations

import re

_INLINE = (
    (re.compile(r"`([^`]+)`"), r"<code>\1</code>"),
    (re.compile(r"\*\*([^*]+)\*\*"), r"<b>\1</b>"),
    (re.compile(r"\*([^*]+)\*"), r"<i>\1</i>"),
    (re.compile(r"\[([^\]]+)\]\((https?://[^)\s]+)\)"), r'<a href="\2">\1</a>'),
)
_HEADING = re.compile(r"(#{1,4}) +(.+)")
_BULLET = re.compile(r"[-*] +(.+)")
_NUMBERED = re.compile(r"\d+\. +(.+)")


def to_html(text: str) -> str:
    """Return Markdown as HTML without line breaks, which QGIS would make paragraphs of."""
    blocks = re.split(r"\n[ \t]*\n", text.strip("\n"))
    return "".join(_block(block.splitlines()) for block in blocks if block.strip())


def _block(lines: list[str]) -> str:
    if lines[0].startswith("    "):
        return f"<p><code>{'<br>'.join(_escaped(line[4:]) for line in lines)}</code></p>"
    heading = _HEADING.match(lines[0])
    if heading:
        level = len(heading.group(1)) + 1
        rest = _block(lines[1:]) if lines[1:] else ""
        return f"<h{level}>{_inline(heading.group(2))}</h{level}>{rest}"
    if lines[0].lstrip().startswith("|"):
        return _table(lines)
    for pattern, tag in ((_BULLET, "ul"), (_NUMBERED, "ol")):
        if pattern.match(lines[0]):
            return f"<{tag}>{''.join(_items(lines, pattern))}</{tag}>"
    return f"<p>{_inline(' '.join(line.strip() for line in lines))}</p>"


def _items(lines: list[str], pattern: re.Pattern[str]) -> list[str]:
    items: list[str] = []
    for line in lines:
        item = pattern.match(line)
        if item:
            items.append(item.group(1))
        else:
            items[-1] += " " + line.strip()
    return [f"<li>{_inline(item)}</li>" for item in items]


def _table(lines: list[str]) -> str:
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
    html = []
    for place, row in enumerate(rows):
        if place == 1 and all(set(cell) <= set("-: ") for cell in row):
            continue
        tag = "th" if place == 0 else "td"
        html.append(f"<tr>{''.join(f'<{tag}>{_inline(c)}</{tag}>' for c in row)}</tr>")
    return f"<table>{''.join(html)}</table>"


def _inline(text: str) -> str:
    text = _escaped(text)
    for pattern, replacement in _INLINE:
        text = pattern.sub(replacement, text)
    return text


def _escaped(text: str) -> str:
    # The module html takes longer to import than the rest of the help.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
