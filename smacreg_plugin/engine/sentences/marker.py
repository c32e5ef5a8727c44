"""The mark by which translation tools find the engine's sentences."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark ``text`` for extraction by the translation tools and return it."""
    return text
