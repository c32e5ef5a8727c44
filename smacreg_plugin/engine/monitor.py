"""Progress and cancel, as the engine sees them."""

from __future__ import annotations

from .errors import Cancelled


class Monitor:
    """Receives progress and answers whether to stop; this one does neither.

    Subclass it and override both methods to connect a user interface.
    """

    def progress(self, fraction: float) -> None:
        """Receive how much is done, from 0 to 1."""

    def cancelled(self) -> bool:
        """Return whether the user asked to stop."""
        return False

    def check(self, fraction: float) -> None:
        """Report ``fraction`` and stop if asked to.

        Raises
        ------
        Cancelled
            When :meth:`cancelled` says so.
        """
        if self.cancelled():
            raise Cancelled
        self.progress(fraction)
