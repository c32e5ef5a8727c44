"""Every sentence the engine can say, as a key with named values.

The engine knows no Qt, so it carries keys and values; the Processing side
translates the template and fills in the values. The templates stand in
``sentences``, one file a subject.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .sentences import (
    assessment,
    catalogue,
    centres,
    code_changes,
    code_systems,
    comparing,
    contiguity,
    cooperation,
    delineation,
    demo,
    harmonise,
    industries,
    inputs,
    regional_indicators,
    shift_share,
    structure,
)

TEMPLATES: dict[str, str] = {
    **assessment.TEMPLATES,
    **catalogue.TEMPLATES,
    **centres.TEMPLATES,
    **code_changes.TEMPLATES,
    **code_systems.TEMPLATES,
    **comparing.TEMPLATES,
    **contiguity.TEMPLATES,
    **cooperation.TEMPLATES,
    **delineation.TEMPLATES,
    **demo.TEMPLATES,
    **harmonise.TEMPLATES,
    **industries.TEMPLATES,
    **inputs.TEMPLATES,
    **regional_indicators.TEMPLATES,
    **shift_share.TEMPLATES,
    **structure.TEMPLATES,
}


@dataclass(frozen=True)
class Message:
    """A sentence as key and named values.

    Attributes
    ----------
    key : str
        Key into :data:`TEMPLATES`.
    values : dict
        Values for the named places of the template.
    is_warning : bool
        Whether the user should look at it before using the result.
    """

    key: str
    values: dict[str, Any] = field(default_factory=dict)
    is_warning: bool = False

    def __str__(self) -> str:
        """Return the sentence in English."""
        return TEMPLATES[self.key].format(**self.values)
