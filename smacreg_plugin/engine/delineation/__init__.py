"""Ways to draw functional regions from flows."""
