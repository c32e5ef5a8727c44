"""The dock: regions compared on the map, from what the algorithms wrote. Computes nothing."""
