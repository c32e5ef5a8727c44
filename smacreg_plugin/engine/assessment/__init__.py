"""What a given division is like: statistics, membership, structure."""
