"""The page with the merge tree in a real browser."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess

import pytest
from small_country import CRITERIA, UNITS

BROWSER = shutil.which("chromium")
# Says what the page looks like once it is laid out.
PROBE = """
<script>
addEventListener("load", () => {
  const tree = document.querySelector("svg"), box = tree.getBoundingClientRect();
  const names = [...tree.querySelectorAll("text")].map(t => t.textContent.trim());
  document.title = JSON.stringify({
    width: box.width, height: box.height, names,
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    rows: document.querySelectorAll("table tr").length,
  });
});
</script>
"""


@pytest.mark.skipif(BROWSER is None, reason="there is no chromium on this machine")
def test_merge_tree(qgis_process, files, tmp_path):
    page = tmp_path / "out" / "tree.html"
    dropped = {*CRITERIA, "DECISION_LOG"}
    parameters = {name: value for name, value in files.items() if name not in dropped}
    done = qgis_process.run("hierarchicalregions", {**parameters, "REPORT": page})
    assert done.code == 0, done.said
    probed = tmp_path / "probed.html"
    text = page.read_text(encoding="utf-8")
    assert "<script" not in text
    probed.write_text(text.replace("</body>", PROBE + "</body>"), encoding="utf-8")

    shown = subprocess.run(
        [BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1000,800",
         "--virtual-time-budget=2000", "--dump-dom", probed.as_uri()],
        capture_output=True, text=True, timeout=60, encoding="utf-8", check=True,
    ).stdout  # fmt: skip
    found = json.loads(html.unescape(re.search(r"<title>(.*?)</title>", shown)[1]))
    assert found["width"] > 500
    assert found["height"] > 100
    assert not found["wide"]
    assert {name for _, name, _, _ in UNITS if name != "Ytterøya"} <= set(found["names"])
    # The table is the full equivalent.
    assert found["rows"] > 1
