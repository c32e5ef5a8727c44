"""Ids, parameters and outputs are for ever: saved models and scripts must live.

After a deliberate addition run `SMACREG_SNAPSHOT=write pytest tests/processing/test_snapshot.py`
and read the difference: lines may be added, none may change or go.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingParameterDefinition

from smacreg.processing_provider.parameters import words

FILE = Path(__file__).with_name("snapshot.json")
FLAGS = QgsProcessingParameterDefinition.Flag


def described(algorithm) -> dict[str, Any]:
    parameters = []
    for definition in algorithm.parameterDefinitions():
        entry = {
            "name": definition.name(),
            "type": definition.type(),
            "optional": bool(definition.flags() & FLAGS.FlagOptional),
            "default": definition.defaultValue(),
        }
        if definition.type() == "enum":
            # Translated labels may change; the engine's words and their order may not.
            entry["options"] = words(definition)
            assert len(entry["options"]) == len(definition.options())
        parameters.append(entry)
    return {
        "group": algorithm.groupId(),
        "parameters": parameters,
        "outputs": {output.name(): output.type() for output in algorithm.outputDefinitions()},
    }


def test_nothing_that_is_frozen_has_changed(provider):
    now = {algorithm.id(): described(algorithm) for algorithm in provider.algorithms()}
    if os.environ.get("SMACREG_SNAPSHOT") == "write":
        FILE.write_text(json.dumps(now, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    frozen = json.loads(FILE.read_text(encoding="utf-8"))
    assert json.loads(json.dumps(now)) == frozen


def test_names_are_upper_case_and_ids_lower_case(provider):
    for algorithm in provider.algorithms():
        assert algorithm.name().islower()
        for definition in algorithm.parameterDefinitions():
            assert definition.name() == definition.name().upper()
