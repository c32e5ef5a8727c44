"""The engine's monitor on top of a Processing feedback."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..smacreg_plugin.engine.monitor import Monitor


class QgisMonitor(Monitor):
    """Shows one part of the work as its share of the whole progress bar.

    Parameters
    ----------
    feedback : QgsProcessingFeedback
        Receives the progress and knows whether the user cancelled.
    start, end : float
        Where this part of the work begins and ends, from 0 to 1.
    """

    def __init__(self, feedback: QgsProcessingFeedback, start: float = 0.0, end: float = 1.0):
        self._feedback = feedback
        self._start = start
        self._length = end - start

    def part(self, start: float, end: float) -> QgisMonitor:
        """Return a monitor for a part of this part."""
        first, length = self._start, self._length
        return QgisMonitor(self._feedback, first + length * start, first + length * end)

    def progress(self, fraction: float) -> None:
        """Move the progress bar."""
        self._feedback.setProgress(100 * (self._start + self._length * fraction))

    def cancelled(self) -> bool:
        """Return whether the user asked to stop."""
        return self._feedback.isCanceled()
