"""The pages in a real browser."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from small_country import CRITERIA, UNITS

sys.path.insert(0, str(Path(__file__).parents[1] / "dock"))

BROWSER = shutil.which("chromium")
needs_browser = pytest.mark.skipif(BROWSER is None, reason="there is no chromium on this machine")
# The file axe.min.js of axe-core, where somebody has it.
AXE = os.environ.get("SMACREG_AXE", "")
# Says what the page looks like once it is laid out.
PROBE = """
<script>
addEventListener("load", () => {
  const tree = document.querySelector("svg"), box = tree.getBoundingClientRect();
  const names = [...tree.querySelectorAll("text")].map(t => t.textContent.trim());
  parent.postMessage(JSON.stringify({
    width: box.width, height: box.height, names,
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    rows: document.querySelectorAll("table tr").length,
  }), "*");
});
</script>
"""


def probe(text: str, script: str, folder: Path, width: int = 1000, dark: bool = False) -> Any:
    """Show a page in a frame of a width, with a script that leaves what it finds in the title."""
    inner, outer = folder / "probed.html", folder / "frame.html"
    inner.write_text(text.replace("</body>", script + "</body>"), encoding="utf-8")
    # Windows without a screen are not narrower than 500 pixels; frames are.
    outer.write_text(
        f'<title></title><iframe src="{inner.name}" style="width:{width}px;height:900px;border:0">'
        "</iframe><script>addEventListener('message', e => { document.title = e.data; })</script>",
        encoding="utf-8",
    )
    colours = ["--force-dark-mode", "--blink-settings=preferredColorScheme=0"] if dark else []
    shown = subprocess.run(
        [BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1200,1000",
         *colours, "--virtual-time-budget=5000", "--dump-dom", outer.as_uri()],
        capture_output=True, text=True, timeout=60, encoding="utf-8", check=True,
    ).stdout  # fmt: skip
    return json.loads(html.unescape(re.search(r"<title>(.*?)</title>", shown, re.DOTALL)[1]))


@needs_browser
def test_merge_tree(qgis_process, files, tmp_path):
    page = tmp_path / "out" / "tree.html"
    dropped = {*CRITERIA, "DECISION_LOG"}
    parameters = {name: value for name, value in files.items() if name not in dropped}
    done = qgis_process.run("hierarchicalregions", {**parameters, "REPORT": page})
    assert done.code == 0, done.said
    text = page.read_text(encoding="utf-8")
    assert "<script" not in text
    found = probe(text, PROBE, tmp_path)
    assert found["width"] > 500
    assert found["height"] > 100
    assert not found["wide"]
    assert {name for _, name, _, _ in UNITS if name != "Ytterøya"} <= set(found["names"])
    # The table is the full equivalent.
    assert found["rows"] > 1


# What the comparison looks like: widths, and each text's contrast with the ground.
COMPARED = """
<script>//<![CDATA[
addEventListener("load", () => {
  const light = c => { const [r, g, b] = c.match(/[0-9.]+/g).map(v => v / 255)
      .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const ground = light(getComputedStyle(document.body).backgroundColor);
  const contrast = c => { const a = light(c);
    return (Math.max(a, ground) + 0.05) / (Math.min(a, ground) + 0.05); };
  const seen = [...document.querySelectorAll("svg")].filter(s => s.getBoundingClientRect().width);
  const words = [...document.querySelectorAll("h1, p, th, td, li, figcaption, caption")];
  const drawn = seen.flatMap(s => [...s.querySelectorAll("text")]);
  parent.postMessage(JSON.stringify({
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    charts: seen.map(s => s.getBoundingClientRect().width).filter(w => w > 100),
    outside: drawn.filter(t => t.getBoundingClientRect().right > innerWidth).length,
    type: Math.min(...drawn.map(t => parseFloat(getComputedStyle(t).fontSize)
      * t.ownerSVGElement.getBoundingClientRect().width / t.ownerSVGElement.viewBox.baseVal.width)),
    contrast: Math.min(...words.map(w => contrast(getComputedStyle(w).color)),
      ...drawn.map(t => contrast(getComputedStyle(t).fill))),
    dark: ground < 0.1,
    grounds: seen.map(s => s.querySelector("rect")).filter(r => r)
      .every(r => contrast(getComputedStyle(r).fill) < 1.01),
  }), "*");
});
//]]></script>
"""


ACCESSIBILITY = """
<script>//<![CDATA[
addEventListener("load", async () => {
  const { violations, passes } = await axe.run();
  parent.postMessage(JSON.stringify({
    violations: violations.map(v => v.id), passes: passes.length,
  }), "*");
});
//]]></script>
"""
WIDTHS = [(375, False), (720, False), (1000, True)]


@pytest.fixture(scope="module")
def comparison_page(qgis_app):
    """Return the page on a small country in which three regions are compared."""
    from region_project import AALESUND, MOLDE, TRONDHEIM, loaded

    from smacreg.smacreg_plugin.dock.comparison_html import html_of
    from smacreg.smacreg_plugin.dock.take_away import theme

    comparison = loaded()
    for region in (AALESUND, MOLDE, TRONDHEIM):
        comparison.pin(region)
    return html_of(comparison, [], theme())


@needs_browser
@pytest.mark.parametrize(("width", "dark"), WIDTHS)
def test_comparison(comparison_page, tmp_path, width, dark):
    found = probe(comparison_page, COMPARED, tmp_path, width, dark)
    assert not found["wide"]
    assert found["charts"]
    assert found["outside"] == 0
    assert found["type"] >= 10
    assert found["contrast"] >= 4.5
    assert found["dark"] == dark
    assert found["grounds"]


@needs_browser
@pytest.mark.skipif(not AXE, reason="SMACREG_AXE does not name a file axe.min.js")
@pytest.mark.parametrize(("width", "dark"), WIDTHS)
def test_comparison_is_accessible(comparison_page, tmp_path, width, dark):
    code = Path(AXE).read_text(encoding="utf-8")
    script = f"<script>//<![CDATA[\n{code}\n//]]></script>{ACCESSIBILITY}"
    found = probe(comparison_page, script, tmp_path, width, dark)
    assert found["violations"] == []
    assert found["passes"]


@needs_browser
def test_comparison_on_paper(comparison_page, tmp_path):
    page, paper = tmp_path / "page.html", tmp_path / "page.pdf"
    page.write_text(comparison_page, encoding="utf-8")
    subprocess.run(
        [BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
         f"--print-to-pdf={paper}", page.as_uri()],
        capture_output=True, timeout=60, check=True,
    )  # fmt: skip
    content = paper.read_bytes()
    # A4 in points, and one page for three indicators.
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
    assert [tuple(round(float(side)) for side in box) for box in boxes] == [(595, 842)]
