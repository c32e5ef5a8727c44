"""What the engine says about the demonstration country."""

from __future__ import annotations

from .marker import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    "demo.downturn": QT_TRANSLATE_NOOP(
        "Smacreg",
        "A downturn over the whole country: jobs fall in {first} and {last}, and come back after.",
    ),
    "demo.closure": QT_TRANSLATE_NOOP(
        "Smacreg",
        "A closure in the region around {region} (municipalities {codes}): from {before} jobs in "
        "industry {industry} the year before to {after} in {year}.",
    ),
}

# Names of industries by their range of NACE divisions.
INDUSTRY_NAMES: dict[str, str] = {
    "01-03": QT_TRANSLATE_NOOP("Smacreg", "Agriculture, forestry, fishing"),
    "05-09": QT_TRANSLATE_NOOP("Smacreg", "Mining and extraction"),
    "10-33": QT_TRANSLATE_NOOP("Smacreg", "Manufacturing"),
    "35-39": QT_TRANSLATE_NOOP("Smacreg", "Energy, water and waste"),
    "41-43": QT_TRANSLATE_NOOP("Smacreg", "Construction"),
    "45-47": QT_TRANSLATE_NOOP("Smacreg", "Trade and repair of vehicles"),
    "49-53": QT_TRANSLATE_NOOP("Smacreg", "Transport and storage"),
    "55-56": QT_TRANSLATE_NOOP("Smacreg", "Accommodation and food services"),
    "58-63": QT_TRANSLATE_NOOP("Smacreg", "Information and communication"),
    "64-66": QT_TRANSLATE_NOOP("Smacreg", "Finance and insurance"),
    "68-75": QT_TRANSLATE_NOOP("Smacreg", "Professional services, property"),
    "77-82": QT_TRANSLATE_NOOP("Smacreg", "Business services"),
    "84": QT_TRANSLATE_NOOP("Smacreg", "Public administration and defence"),
    "85": QT_TRANSLATE_NOOP("Smacreg", "Education"),
    "86-88": QT_TRANSLATE_NOOP("Smacreg", "Health and social work"),
    "90-99": QT_TRANSLATE_NOOP("Smacreg", "Culture and personal services"),
    "00": QT_TRANSLATE_NOOP("Smacreg", "Unspecified"),
}
