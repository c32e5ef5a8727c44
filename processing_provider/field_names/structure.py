"""Fields of industry structure and of exposure to lost jobs."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..compat import INTEGER, REAL, TEXT

KINDS = {
    "industry_group": TEXT,
    "largest_industry": TEXT,
    "largest_industry_name": TEXT,
    "largest_jobs": REAL,
    "largest_share": REAL,
    "hhi": REAL,
    "hhi_normalised": REAL,
    "equivalent_number": REAL,
    "entropy": REAL,
    "entropy_normalised": REAL,
    "unrelated_variety": REAL,
    "related_variety": REAL,
    "krugman": REAL,
    "specialisation": REAL,
    "hachman": REAL,
    "lq_gini": REAL,
    "specialised_industries": INTEGER,
    "present_density": REAL,
    "potential": REAL,
    "structural_change": REAL,
    "lilien": REAL,
    "largest_employer": REAL,
    "largest_employer_share": REAL,
    "small_industries": INTEGER,
    "small": INTEGER,
    "industry_share": REAL,
    "reference_share": REAL,
    "expected_jobs": REAL,
    "lq": REAL,
    "lq_additive": REAL,
    "lq_log": REAL,
    "lq_standardised": REAL,
    "lq_shrunk": REAL,
    "lq_low": REAL,
    "lq_high": REAL,
    "specialised": INTEGER,
    "density": REAL,
    "jobs_lost": REAL,
    "jobs_lost_percent": REAL,
}


def aliases() -> dict[str, str]:
    """Return the name of each field in the user's language."""
    translate = QCoreApplication.translate
    return {
        "industry_group": translate("Smacreg", "Group of the industry"),
        "largest_industry": translate("Smacreg", "Largest industry"),
        "largest_industry_name": translate("Smacreg", "Name of the largest industry"),
        "largest_jobs": translate("Smacreg", "Jobs in the largest industry"),
        "largest_share": translate("Smacreg", "Share of jobs in the largest industry"),
        "hhi": translate("Smacreg", "Concentration on few industries (Herfindahl)"),
        "hhi_normalised": translate("Smacreg", "Concentration from 0 to 1 (normalised Herfindahl)"),
        "equivalent_number": translate(
            "Smacreg", "As many equally large industries (1/Herfindahl)"
        ),
        "entropy": translate("Smacreg", "Variety of industries, bits (entropy)"),
        "entropy_normalised": translate("Smacreg", "Variety from 0 to 1 (normalised entropy)"),
        "unrelated_variety": translate("Smacreg", "Variety between groups, bits (unrelated)"),
        "related_variety": translate("Smacreg", "Variety within groups, bits (related)"),
        "krugman": translate("Smacreg", "Difference from the nation, 0-2 (Krugman)"),
        "specialisation": translate(
            "Smacreg", "Share of jobs to change industry to be as the nation (specialisation)"
        ),
        "hachman": translate("Smacreg", "Likeness to the nation, 1 = as it (Hachman)"),
        "lq_gini": translate("Smacreg", "Unevenness of the location quotients (Gini)"),
        "specialised_industries": translate(
            "Smacreg", "Industries with at least as large a share as in the nation"
        ),
        "present_density": translate(
            "Smacreg", "How well its industries fit together, % (relatedness density)"
        ),
        "potential": translate(
            "Smacreg", "Potential for new industries, % (density of those it lacks)"
        ),
        "structural_change": translate("Smacreg", "Share of jobs that changed industry (Michaely)"),
        "lilien": translate("Smacreg", "Unevenness of growth between industries (Lilien)"),
        "largest_employer": translate("Smacreg", "Jobs of the largest employer"),
        "largest_employer_share": translate("Smacreg", "Share of jobs of the largest employer"),
        "small_industries": translate("Smacreg", "Industries with fewer than 5 expected jobs"),
        "small": translate("Smacreg", "Small numbers (1 = yes)"),
        "industry_share": translate("Smacreg", "Share of the jobs of the region"),
        "reference_share": translate("Smacreg", "Share of the jobs it is compared with"),
        "expected_jobs": translate("Smacreg", "Jobs if the share were as there"),
        "lq": translate("Smacreg", "Location quotient"),
        "lq_additive": translate("Smacreg", "Difference of the shares (additive quotient)"),
        "lq_log": translate("Smacreg", "Logarithm of the location quotient"),
        "lq_standardised": translate("Smacreg", "Standardised location quotient"),
        "lq_shrunk": translate("Smacreg", "Location quotient drawn towards 1"),
        "lq_low": translate("Smacreg", "Location quotient, lower limit (95 %)"),
        "lq_high": translate("Smacreg", "Location quotient, upper limit (95 %)"),
        "specialised": translate("Smacreg", "Larger share than there (1 = yes)"),
        "density": translate("Smacreg", "How well it fits into the region, % (density)"),
        "jobs_lost": translate("Smacreg", "Residents who lose their work"),
        "jobs_lost_percent": translate("Smacreg", "Who lose their work, % of employed residents"),
    }
