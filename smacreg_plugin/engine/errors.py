"""What can go wrong in the engine."""

from __future__ import annotations

from typing import Any

from .messages import Message


class EngineError(Exception):
    """Input that the engine refuses, as a translatable sentence.

    Parameters
    ----------
    key : str
        Key of the sentence in :data:`smacreg_plugin.engine.messages.TEMPLATES`.
    **values
        Values for its named places.
    """

    def __init__(self, key: str, **values: Any) -> None:
        self.message = Message(key, values)
        super().__init__(str(self.message))


class Cancelled(Exception):
    """The user asked to stop; no result exists."""

    def __init__(self) -> None:
        self.message = Message("cancelled")
        super().__init__(str(self.message))
