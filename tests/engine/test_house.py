"""The engine stands alone: no QGIS, no Qt, and only numpy when it is imported."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENGINE = ROOT / "smacreg_plugin" / "engine"


def modules():
    return [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in sorted(ENGINE.rglob("*.py"))
        if path.name != "__init__.py"
    ]


def test_importing_the_engine_loads_only_numpy():
    code = (
        "import sys, importlib\n"
        f"for name in {modules()!r}: importlib.import_module(name)\n"
        "tops = {name.partition('.')[0] for name in sys.modules}\n"
        "print(sorted(tops & {'qgis', 'PyQt5', 'PyQt6', 'osgeo', 'scipy', 'pandas'}))\n"
        "print('numpy' in tops)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert result.stdout.split("\n")[:2] == ["[]", "True"]


def test_the_engine_never_names_qgis():
    for path in ENGINE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module or ""]
            assert not {n.partition(".")[0] for n in names} & {"qgis", "PyQt5", "PyQt6"}, path


def test_every_message_is_used_and_every_used_message_exists():
    from smacreg.smacreg_plugin.engine.messages import TEMPLATES

    source = "\n".join(
        path.read_text(encoding="utf-8")
        for path in ENGINE.rglob("*.py")
        if path.parent.name != "sentences"
    )
    assert [key for key in TEMPLATES if f'"{key}"' not in source] == []
    rooms = "|".join({key.partition(".")[0] for key in TEMPLATES})
    named = set(re.findall(rf'"((?:{rooms})\.[a-z_]+)"', source))
    assert named - set(TEMPLATES) == set()


def test_no_message_has_two_sentences():
    from smacreg.smacreg_plugin.engine.messages import TEMPLATES

    keys = [
        key
        for path in (ENGINE / "sentences").glob("*.py")
        for key in re.findall(
            r'^    "([a-z_.]+)": QT_TRANSLATE_NOOP', path.read_text("utf-8"), re.M
        )
    ]
    assert sorted(keys) == sorted(TEMPLATES)
