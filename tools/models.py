"""Write the models that the plugin offers: run it with the oldest supported QGIS.

    QT_QPA_PLATFORM=offscreen /usr/bin/python3 tools/models.py

A model is a file that the Graphical Modeler can open. Written by the oldest QGIS, it
is read by all later ones, with the names of its outputs unchanged.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from qgis.core import QgsApplication

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "models"
sys.path.insert(0, str(ROOT / "tools"))

from chains.indicators import indicators  # noqa: E402
from chains.regions import regions  # noqa: E402

MODELS = (regions, indicators)


def main() -> None:
    os.environ["SMACREG_LANGUAGE"] = "en"
    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        # The checkout may have any name; the plugin's is smacreg.
        (Path(folder) / "smacreg").symlink_to(ROOT, target_is_directory=True)
        sys.path.insert(0, folder)
        from smacreg.processing_provider.provider import SmacregProvider

        provider = SmacregProvider()
        if not QgsApplication.processingRegistry().addProvider(provider):
            raise SystemExit("the provider could not be loaded")
        FOLDER.mkdir(parents=True, exist_ok=True)
        for make in MODELS:
            model = make()
            path = FOLDER / f"{model.name()}.model3"
            if not model.toFile(str(path)):
                raise SystemExit(f"{path} could not be written")
            print(path)
    application.exitQgis()


if __name__ == "__main__":
    main()
