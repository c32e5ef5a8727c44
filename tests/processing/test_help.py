"""The Markdown of the help files becomes HTML that every QGIS can show."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QUrl

from smacreg.processing_provider import helptext
from smacreg.processing_provider.markdown import to_html

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "help"


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("One\ntwo.", "<p>One two.</p>"),
        ("One.\n\nTwo.", "<p>One.</p><p>Two.</p>"),
        ("## Inputs", "<h3>Inputs</h3>"),
        ("## Inputs\nText", "<h3>Inputs</h3><p>Text</p>"),
        ("- **A**: x\n  more\n- *b*", "<ul><li><b>A</b>: x more</li><li><i>b</i></li></ul>"),
        ("1. one\n2. two", "<ol><li>one</li><li>two</li></ol>"),
        (
            "| A | B |\n|---|---|\n| 1 | 2 |",
            "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
        ),
        ("`a_b` & <c>", "<p><code>a_b</code> &amp; &lt;c&gt;</p>"),
        ("[text](https://example.org/x)", '<p><a href="https://example.org/x">text</a></p>'),
        ("    run A=1\n    B=2", "<p><code>run A=1<br>B=2</code></p>"),
        ("", ""),
    ],
)
def test_markdown(markdown, html):
    assert to_html(markdown) == html


class Balanced(HTMLParser):
    """Fails where a tag is closed that is not open."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        if tag not in ("br", "meta"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.mark.parametrize("file", sorted(FOLDER.glob("**/*.md")), ids=lambda file: file.name)
def test_help_files(file):
    text = file.read_text(encoding="utf-8")
    html = to_html(text)
    parser = Balanced()
    parser.feed(html)
    assert parser.open == []
    assert "**" not in html
    assert "|" not in html


def headings(language: str, algorithm: str) -> list[str]:
    text = (FOLDER / f"{algorithm}.{language}.md").read_text(encoding="utf-8")
    return [line.split()[0] for line in text.splitlines() if line.startswith(("#", "- ", "|"))]


@pytest.mark.parametrize("algorithm", sorted({f.name.split(".")[0] for f in FOLDER.glob("*.md")}))
def test_translations_have_the_same_shape(algorithm):
    assert headings("nb", algorithm) == headings("en", algorithm)
    assert headings("nn", algorithm) == headings("en", algorithm)


def test_help_page_is_a_local_file_in_the_language(provider, monkeypatch):
    monkeypatch.setenv("SMACREG_LANGUAGE", "nn")
    address = QUrl(provider.algorithm("selfcontainment").helpUrl())
    assert address.isLocalFile()
    page = Path(address.toLocalFile()).read_text(encoding="utf-8")
    assert '<html lang="nn">' in page
    assert "Einingar" in page
    parser = Balanced()
    parser.feed(page)
    assert parser.open == []


def test_help_page_without_a_cache_folder_is_the_markdown(provider, monkeypatch, tmp_path):
    blocked = tmp_path / "file"
    blocked.touch()
    monkeypatch.setattr(
        helptext.QStandardPaths, "writableLocation", staticmethod(lambda _: str(blocked))
    )
    address = QUrl(provider.algorithm("selfcontainment").helpUrl())
    assert address.toLocalFile().endswith(".md")
    assert Path(address.toLocalFile()).is_file()


def test_terminal_gets_the_text_as_written(provider, monkeypatch):
    monkeypatch.setattr(helptext.QgsApplication, "platform", staticmethod(lambda: "qgis_process"))
    assert "## Inputs" in provider.algorithm("selfcontainment").shortHelpString()


def test_shared_sections_are_put_in(provider):
    for algorithm in provider.algorithms():
        _, text = helptext.source(algorithm.name())
        assert "{contiguity}" not in text
        if algorithm.parameterDefinition("CONTIGUITY") is not None:
            assert text.count("## Decisions by hand") == 1, algorithm.name()
