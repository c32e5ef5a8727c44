"""The output fields: fixed names, the same in every algorithm, with aliases to read."""

from __future__ import annotations

from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QCoreApplication

from .compat import INTEGER, REAL, TEXT

_KINDS = {
    "unit": TEXT,
    "name": TEXT,
    "region": TEXT,
    "region_name": TEXT,
    "centre": TEXT,
    "centre_x": REAL,
    "centre_y": REAL,
    "tint": INTEGER,
    "units": INTEGER,
    "residents": REAL,
    "jobs": REAL,
    "internal": REAL,
    "external_out": REAL,
    "external_in": REAL,
    "sc_supply": REAL,
    "sc_demand": REAL,
    "self_containment": REAL,
    "validity": REAL,
    "net_commuting": REAL,
    "step": INTEGER,
    "action": TEXT,
    "event": TEXT,
    "why": TEXT,
    "from_region": TEXT,
    "to_region": TEXT,
    "from_validity": REAL,
    "to_validity_before": REAL,
    "to_validity_after": REAL,
    "centre_name": TEXT,
    "jobs_per_resident": REAL,
    "commuter_ratio": REAL,
    "home_work_ratio": REAL,
    "cohesion_links": REAL,
    "cohesion_flows": REAL,
    "central_units": INTEGER,
    "regions_in": INTEGER,
    "regions_out": INTEGER,
    "centre_jobs_share": REAL,
    "centre_residents_share": REAL,
    "surplus_units": INTEGER,
    "rank_size_slope": REAL,
    "own_unit_share": REAL,
    "own_unit_jobs_share": REAL,
    "strength": REAL,
    "runner_up": TEXT,
    "runner_up_name": TEXT,
    "runner_up_share": REAL,
    "runner_up_tint": INTEGER,
    "margin": REAL,
    "mutual_strength": REAL,
    "mutual_runner_up": TEXT,
    "mutual_runner_up_name": TEXT,
    "mutual_runner_up_share": REAL,
    "mutual_margin": REAL,
    "stronger_elsewhere": INTEGER,
    "target_1": TEXT,
    "target_1_name": TEXT,
    "target_1_persons": REAL,
    "target_1_residents_share": REAL,
    "target_1_jobs_share": REAL,
    "target_2": TEXT,
    "target_2_name": TEXT,
    "target_2_persons": REAL,
    "target_2_residents_share": REAL,
    "target_2_jobs_share": REAL,
    "target_3": TEXT,
    "target_3_name": TEXT,
    "target_3_persons": REAL,
    "target_3_residents_share": REAL,
    "target_3_jobs_share": REAL,
    "overlap": REAL,
    "residents_share": REAL,
    "workers": REAL,
    "jobs_share": REAL,
    "statistic": TEXT,
    "meaning": TEXT,
    "value": REAL,
}


def fields(*names: str) -> QgsFields:
    """Return the fields of these names in this order."""
    result = QgsFields()
    for name in names:
        result.append(QgsField(name, _KINDS[name]))
    return result


def aliases() -> dict[str, str]:
    """Return the name of each field in the user's language."""
    translate = QCoreApplication.translate
    return {
        "unit": translate("Smacreg", "Unit"),
        "name": translate("Smacreg", "Name"),
        "region": translate("Smacreg", "Region"),
        "region_name": translate("Smacreg", "Name of the region"),
        "centre": translate("Smacreg", "Centre"),
        "centre_x": translate("Smacreg", "Centre, x"),
        "centre_y": translate("Smacreg", "Centre, y"),
        "tint": translate("Smacreg", "Tint on the map"),
        "units": translate("Smacreg", "Number of units"),
        "residents": translate("Smacreg", "Employed residents"),
        "jobs": translate("Smacreg", "Jobs"),
        "internal": translate("Smacreg", "Live and work here"),
        "net_commuting": translate("Smacreg", "Jobs minus employed residents"),
        "external_out": translate("Smacreg", "Commuters to places outside the units"),
        "external_in": translate("Smacreg", "Commuters from places outside the units"),
        "sc_supply": translate("Smacreg", "Share of residents who work here"),
        "sc_demand": translate("Smacreg", "Share of jobs held by residents"),
        "self_containment": translate("Smacreg", "Self-containment (the smaller share)"),
        "validity": translate("Smacreg", "Validity (1 or more fulfils the criteria)"),
        "step": translate("Smacreg", "Step"),
        "action": translate("Smacreg", "What happened"),
        "event": translate("Smacreg", "Kind of event"),
        "why": translate("Smacreg", "Why"),
        "from_region": translate("Smacreg", "From region"),
        "to_region": translate("Smacreg", "To region"),
        "from_validity": translate("Smacreg", "Validity of the region left"),
        "to_validity_before": translate("Smacreg", "Validity of the region joined, before"),
        "to_validity_after": translate("Smacreg", "Validity of the region joined, after"),
        "centre_name": translate("Smacreg", "Name of the centre"),
        "jobs_per_resident": translate("Smacreg", "Jobs per employed resident"),
        "commuter_ratio": translate(
            "Smacreg", "Commuters in and out, average, per person who lives and works here"
        ),
        "home_work_ratio": translate(
            "Smacreg", "Commuters out minus in, per person who lives and works here"
        ),
        "cohesion_links": translate("Smacreg", "Share of pairs of different units with commuters"),
        "cohesion_flows": translate(
            "Smacreg", "Commuters between units per 100 who live and work here"
        ),
        "central_units": translate(
            "Smacreg", "Units with more commuters in than out and over 100 jobs"
        ),
        "regions_in": translate("Smacreg", "Regions that workers come from"),
        "regions_out": translate("Smacreg", "Regions that residents work in"),
        "centre_jobs_share": translate("Smacreg", "The centre's share of the jobs"),
        "centre_residents_share": translate(
            "Smacreg", "The centre's share of the employed residents"
        ),
        "surplus_units": translate("Smacreg", "Units with more jobs than employed residents"),
        "rank_size_slope": translate("Smacreg", "Rank-size slope of jobs"),
        "own_unit_share": translate("Smacreg", "Share of residents who work in the unit"),
        "own_unit_jobs_share": translate("Smacreg", "Share of jobs held by residents of the unit"),
        "strength": translate("Smacreg", "Share of residents who work in the region"),
        "runner_up": translate("Smacreg", "Runner-up: strongest other region"),
        "runner_up_name": translate("Smacreg", "Runner-up, name"),
        "runner_up_share": translate("Smacreg", "Share of residents who work in the runner-up"),
        "runner_up_tint": translate("Smacreg", "Tint of the runner-up on the map"),
        "margin": translate("Smacreg", "Lead of the region over the runner-up"),
        "mutual_strength": translate("Smacreg", "Both directions: share with the region"),
        "mutual_runner_up": translate("Smacreg", "Both directions: best other region"),
        "mutual_runner_up_name": translate("Smacreg", "Both directions: best other region, name"),
        "mutual_runner_up_share": translate(
            "Smacreg", "Both directions: share with the best other region"
        ),
        "mutual_margin": translate("Smacreg", "Both directions: lead of the region"),
        "stronger_elsewhere": translate(
            "Smacreg", "More residents work in one other region than in the own (1 = yes)"
        ),
        "target_1": translate("Smacreg", "Largest commuting target"),
        "target_1_name": translate("Smacreg", "Largest target, name"),
        "target_1_persons": translate("Smacreg", "Largest target, commuters"),
        "target_1_residents_share": translate("Smacreg", "Largest target, share of residents"),
        "target_1_jobs_share": translate("Smacreg", "Largest target, share of its jobs"),
        "target_2": translate("Smacreg", "Second largest commuting target"),
        "target_2_name": translate("Smacreg", "Second largest target, name"),
        "target_2_persons": translate("Smacreg", "Second largest target, commuters"),
        "target_2_residents_share": translate(
            "Smacreg", "Second largest target, share of residents"
        ),
        "target_2_jobs_share": translate("Smacreg", "Second largest target, share of its jobs"),
        "target_3": translate("Smacreg", "Third largest commuting target"),
        "target_3_name": translate("Smacreg", "Third largest target, name"),
        "target_3_persons": translate("Smacreg", "Third largest target, commuters"),
        "target_3_residents_share": translate(
            "Smacreg", "Third largest target, share of residents"
        ),
        "target_3_jobs_share": translate("Smacreg", "Third largest target, share of its jobs"),
        "overlap": translate("Smacreg", "Share of the unit that lies in the region"),
        "residents_share": translate(
            "Smacreg", "Share of the unit's residents who work in the region"
        ),
        "workers": translate("Smacreg", "Workers in the unit who live in the region"),
        "jobs_share": translate("Smacreg", "Share of the unit's jobs held by them"),
        "statistic": translate("Smacreg", "Statistic"),
        "meaning": translate("Smacreg", "What it says"),
        "value": translate("Smacreg", "Value"),
    }
