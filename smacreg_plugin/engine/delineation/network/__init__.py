"""Regions from the network of flows: modularity, dominant flows, description length."""
