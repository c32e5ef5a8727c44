"""What all pages have in common: their head, and colours in light and dark."""

from __future__ import annotations

# Ground and letters of the dark variant below, which charts on a page follow.
DARK = {"ground": "#1e1e1e", "text": "#e8e8e8", "note": "#b0b0b0"}

_STYLE = """
:root { color-scheme: light dark; --text: #262626; --note: #595959; --ground: #ffffff;
  --band: #f0f3f6; --grid: #d9d9d9; }
@media screen and (prefers-color-scheme: dark) { :root { --text: #e8e8e8; --note: #b0b0b0;
  --ground: #1e1e1e; --band: #2a2e33; --grid: #444444; } }
body { font: 16px/1.5 sans-serif; color: #262626; color: var(--text); background: #ffffff;
  background: var(--ground); max-width: 960px; margin: 32px auto; padding: 0 16px; }
h1 { font-size: 24px; } h2 { font-size: 20px; margin-top: 32px; }
figure { margin: 24px 0; } svg { width: 100%; height: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid #d9d9d9; border-bottom-color: var(--grid); text-align: left;
  vertical-align: top; }
.n { text-align: right; white-space: nowrap; }
.note, figcaption { color: #595959; color: var(--note); font-size: 14px; }
@media print { body { max-width: none; margin: 0; padding: 0; } tr { break-inside: avoid; } }
"""

_DOCUMENT = """<!DOCTYPE html>
<html lang="{language}" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>{title}</title>
<style>{style}</style>
</head>
<body>
{body}
</body>
</html>
"""


def document(language: str, title: str, style: str, body: str) -> str:
    """Return a page as HTML that is also well-formed XML; it needs no script and no other file.

    Parameters
    ----------
    language : str
        Code of the language it is written in.
    title : str
        Escaped.
    style : str
        CSS of this page, after what all pages have.
    body : str
        Markup.
    """
    return _DOCUMENT.format(language=language, title=title, style=_STYLE + style, body=body)
