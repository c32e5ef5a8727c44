"""JSON with one record a line: small, and a change shows as the lines that changed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def write(path: Path, content: dict[str, Any]) -> None:
    """Write a file whose lists hold one record a line."""
    entries = []
    for key, value in content.items():
        if isinstance(value, list):
            records = ",\n".join("  " + _text(record) for record in value)
            entries.append(f"{_text(key)}: [\n{records}\n ]")
        else:
            entries.append(f"{_text(key)}: {_text(value)}")
    path.write_text("{\n " + ",\n ".join(entries) + "\n}\n", encoding="utf-8")


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
