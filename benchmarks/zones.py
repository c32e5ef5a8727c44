"""Synthetic commuting between many zones, from a seed.

Zones cluster around towns whose sizes follow Zipf's law. Each zone's commuters
choose destinations at distances from a heavy-tailed distribution, drawn towards
places with many zones, as in real origin-destination tables of small areas:
most cells hold one or two persons and about two in five work in their own zone.
"""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree


def zones(n: int, cells: int, seed: int = 2026) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return positions of origin and destination and persons of about ``cells`` cells."""
    rng = np.random.default_rng(seed)
    towns = max(10, n // 60)
    share = 1.0 / np.arange(1, towns + 1)
    town = rng.choice(towns, n, p=share / share.sum())
    side = 1_000.0 * np.sqrt(n / 7_201)
    centre = rng.uniform(0, side, (towns, 2))
    spread = 1.5 * np.sqrt(np.bincount(town, minlength=towns))
    position = centre[town] + rng.normal(0, 1, (n, 2)) * spread[town, None]
    tree = cKDTree(position)
    keys = np.arange(n, dtype=np.int64) * n + np.arange(n)
    while keys.size < cells:
        draws = int((cells - keys.size) * 1.3) + 1_000
        origin = rng.integers(0, n, draws)
        distance = 10.0 * rng.pareto(0.9, draws) + 0.5
        angle = rng.uniform(0, 2 * np.pi, draws)
        target = position[origin] + distance[:, None] * np.stack([np.cos(angle), np.sin(angle)], 1)
        destination = tree.query(target)[1]
        # A fifth of the pairs drawn lie anywhere: weekly commuters, wrong registrations.
        anywhere = rng.random(draws) < 0.2
        destination[anywhere] = rng.integers(0, n, int(anywhere.sum()))
        keys = np.sort(np.concatenate([keys, origin.astype(np.int64) * n + destination]))
        keys = keys[np.append(True, keys[1:] != keys[:-1])]
    # The surplus is taken at random, so that no zone is favoured by its number.
    own = keys // n == keys % n
    other = rng.choice(keys[~own], cells - n, replace=False)
    keys = np.sort(np.concatenate([keys[own], other]))
    origin, destination = keys // n, keys % n
    own = origin == destination
    away = np.hypot(*(position[origin] - position[destination]).T)
    persons = 1.0 + rng.poisson(30.0 / (1.0 + (away / 8.0) ** 2))
    outside = np.bincount(origin[~own], persons[~own], n)
    persons[own] = 1.0 + np.round(outside * rng.uniform(0.4, 1.0, n))
    return origin, destination, persons
