"""Algorithms of the group “Indicators”."""
