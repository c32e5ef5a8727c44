"""Progress of one part of a longer piece of work."""

from __future__ import annotations

from ..monitor import Monitor


class Part(Monitor):
    """Shows one part of the work as its share of the whole.

    Parameters
    ----------
    whole : Monitor
        Receives the progress and may cancel.
    start, length : float
        Where this part of the work begins and how long it is, from 0 to 1.
    """

    def __init__(self, whole: Monitor, start: float, length: float) -> None:
        self._whole, self._start, self._length = whole, start, length

    def progress(self, fraction: float) -> None:
        """Move the progress of the whole."""
        self._whole.progress(self._start + self._length * fraction)

    def cancelled(self) -> bool:
        """Return whether the user asked to stop."""
        return self._whole.cancelled()
