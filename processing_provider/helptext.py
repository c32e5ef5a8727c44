"""Help in the user's language: one Markdown file for side panel, help page and batch."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QStandardPaths, QUrl

from ..smacreg_plugin import language
from .markdown import to_html

_FOLDER = Path(__file__).parent.parent / "resources" / "help"
_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 16px/1.5 sans-serif; max-width: 44em; margin: 32px auto; padding: 0 16px; }}
table {{ border-collapse: collapse; }}
th, td {{ border-bottom: 1px solid #8888; padding: 4px 12px 4px 0; text-align: left; }}
code {{ background: #8882; padding: 0 4px; }}
</style>
</head>
<body>
<h1>{title}</h1>
{body}
</body>
</html>
"""


def source(algorithm: str) -> tuple[str, str]:
    """Return the language and the Markdown of an algorithm's help; English where there is none."""
    for code in (language.current(), "en"):
        file = _FOLDER / f"{algorithm}.{code}.md"
        if file.is_file():
            return code, _with_shared(file.read_text(encoding="utf-8"), code)
    return "en", ""


def _with_shared(text: str, code: str) -> str:
    """Put in the sections that several pages share, at lines like ``{contiguity}``."""
    for file in _FOLDER.glob(f"shared/*.{code}.md"):
        name = file.name.split(".")[0]
        text = text.replace(f"{{{name}}}\n", file.read_text(encoding="utf-8"))
    return text


def panel(algorithm: str) -> str:
    """Return the help for the side panel as HTML, for the terminal as it is written."""
    _, text = source(algorithm)
    return text if QgsApplication.platform() == "qgis_process" else to_html(text)


def page(algorithm: str, title: str) -> str:
    """Return the address of the help page, made from the Markdown when it is asked for.

    It lies in the cache folder. Where that cannot be written, the Markdown
    file itself is the page.
    """
    code, text = source(algorithm)
    html = _PAGE.format(language=code, title=title, body=to_html(text))
    cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
    file = Path(cache) / "smacreg" / f"{algorithm}.{code}.html"
    try:
        if not file.is_file() or file.read_text(encoding="utf-8") != html:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(html, encoding="utf-8")
    except OSError:
        file = _FOLDER / f"{algorithm}.{code}.md"
    return QUrl.fromLocalFile(str(file)).toString()
