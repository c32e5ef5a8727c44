"""How long to go on with what is repeated: `make prove` asks for all of it."""

from __future__ import annotations

import os

PROVE = os.environ.get("SMACREG_PROVE") == "1"


def times(many: int, part: int = 5) -> int:
    """Return how often to repeat: `many` times, but in daily tests only a part of them."""
    return many if PROVE else -(-many // part)
