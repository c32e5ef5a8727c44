"""Regions that grow by merging two at a time: merge tables, and where to cut them."""
