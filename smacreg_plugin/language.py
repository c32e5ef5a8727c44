"""The plugin's own language: as QGIS, Bokmål, Nynorsk or English.

QGIS ships no Nynorsk, so the language of QGIS is not enough.
"""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

SETTING = "smacreg/language"
VARIABLE = "SMACREG_LANGUAGE"
LANGUAGES = ("nb", "nn", "en")
_FOLDER = Path(__file__).parent.parent / "i18n"
_SPOKEN = {"nb": "nb", "no": "nb", "nn": "nn"}


def current() -> str:
    """Return the language in use: ``nb``, ``nn`` or ``en``.

    The environment variable comes first (batch), then the setting, then the
    language of QGIS.
    """
    for wanted in (os.environ.get(VARIABLE, ""), chosen()):
        code = wanted.strip().lower()[:2]
        if code in LANGUAGES:
            return code
    return _SPOKEN.get(QgsApplication.locale().lower()[:2], "en")


def chosen() -> str:
    """Return the user's setting; empty means as QGIS."""
    value = QgsSettings().value(SETTING, "")
    return value if value in LANGUAGES else ""


def choose(language: str) -> None:
    """Store the user's setting; empty means as QGIS."""
    QgsSettings().setValue(SETTING, language if language in LANGUAGES else "")


def install() -> QTranslator | None:
    """Install the translator of the language in use and return it, or None for English."""
    language = current()
    if language == "en":
        return None
    translator = QTranslator()
    if not translator.load(str(_FOLDER / f"smacreg_{language}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove(translator: QTranslator | None) -> None:
    """Remove what :func:`install` returned."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
