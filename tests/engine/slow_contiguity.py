"""The methods where neighbours count, in exact fractions and all summed anew at each step.

Written from the rules alone, to compare with on small matrices.
"""

from __future__ import annotations

from fractions import Fraction

from smacreg.smacreg_plugin.engine.delineation.linkage import Linkage
from smacreg.smacreg_plugin.engine.delineation.self_containment import Method

ZERO = Fraction(0)


class SlowMethod:
    """One run on a ``Case``; ``near`` holds pairs of neighbours in one direction."""

    def __init__(self, case, near):
        self.case, self.near = case, near
        used = set(range(case.n))
        while True:
            self.r = {i: sum((self.flow(i, j) for j in used), case.out[i]) for i in used}
            self.w = {i: sum((self.flow(j, i) for j in used), case.into[i]) for i in used}
            drop = {
                i
                for i in used
                if not self.r[i] or not self.w[i] or self.r[i] == self.w[i] == self.flow(i, i)
            }
            if not drop:
                break
            used -= drop
        self.rank = {i: (-self.w[i], case.x[i], case.y[i], i) for i in used}
        self.regions = {i: [i] for i in used}
        self.closed = set()
        self.reserve = []
        self.new_labels = case.n

    def run(self, method):
        """Return the region of each unit, -1 where it is left out."""
        if method is Method.CLASSIC:
            self.dissolve_until_valid()
        else:
            self.move_until_valid()
            self.place_reserve()
        label = dict.fromkeys(range(self.case.n), -1)
        label.update({i: k for k, members in self.regions.items() for i in members})
        return [label[i] for i in range(self.case.n)]

    # --- measures ---------------------------------------------------------------

    def flow(self, i, j):
        return self.case.flows.get((i, j), ZERO)

    def between(self, first, second):
        return sum((self.flow(a, b) for a in first for b in second), ZERO)

    def sums(self, members):
        return sum(self.r[i] for i in members), sum(self.w[i] for i in members)

    def validity(self, members):
        least, least_share, target, target_share = map(Fraction, self.case.criteria)
        residents, jobs = self.sums(members)
        inside = self.between(members, members)
        share = min(inside / residents, inside / jobs)
        if share == 1:
            return Fraction(1)
        short = max((target - residents) / (target - least), ZERO)
        z = 1 - (1 - least_share / target_share) * short
        return min(share / target_share, Fraction(1)) * z * target_share / least_share

    def strength(self, group, members):
        to, back = self.between(group, members), self.between(members, group)
        (r1, w1), (r2, w2) = self.sums(group), self.sums(members)
        if self.case.linkage is Linkage.SMART:
            return to * to / (r1 * w2) + back * back / (r2 * w1)
        if self.case.linkage is Linkage.CURDS:
            return to * (1 / r1 + 1 / w2) + back * (1 / r2 + 1 / w1)
        return to / (r1 * w2) + back / (r2 * w1)

    def law(self, members):
        return -self.sums(members)[1], min(self.rank[i] for i in members)

    def beside(self, group, members):
        return any((a, b) in self.near or (b, a) in self.near for a in group for b in members)

    def pieces(self, units):
        left, found = sorted(units, key=self.rank.get), []
        while left:
            piece, edge = [], [left[0]]
            while edge:
                here = edge.pop()
                piece.append(here)
                left.remove(here)
                edge += [u for u in left if self.beside([here], [u]) and u not in edge]
            found.append(sorted(piece, key=self.rank.get))
        return found

    def best_for(self, group):
        order = {
            k: (-self.strength(group, members), self.law(members))
            for k, members in self.regions.items()
            if self.beside(group, members) and self.strength(group, members)
        }
        return min(order, key=order.get, default=None)

    def worst(self):
        order = {
            k: (self.validity(members), self.law(members))
            for k, members in self.regions.items()
            if k not in self.closed
        }
        worst = min(order, key=order.get, default=None)
        return None if worst is None or order[worst][0] >= 1 else worst

    # --- placing ----------------------------------------------------------------

    def place(self, waiting):
        """Place units one by one and in groups; return those that nothing lies next to."""
        while waiting:
            placed = []
            for unit in waiting:
                best = self.best_for([unit])
                if best is not None:
                    self.regions[best].append(unit)
                    placed.append(unit)
            placed = placed or self.place_group(waiting)
            if not placed:
                return waiting
            waiting = self.in_turn([unit for unit in waiting if unit not in placed])
        return []

    def place_group(self, waiting):
        for group in self.pieces(waiting):
            best = self.best_for(group)
            if best is not None:
                self.regions[best] += group
                return group
        for group in self.pieces(waiting):
            around = [k for k, members in self.regions.items() if self.beside(group, members)]
            if around:
                self.regions[min(around, key=lambda k: self.law(self.regions[k]))] += group
                return group
        return []

    def in_turn(self, waiting):
        return waiting

    # --- the classic method -----------------------------------------------------

    def dissolve_until_valid(self):
        while (worst := self.worst()) is not None:
            waiting = self.regions.pop(worst)
            waiting.sort(
                key=lambda i: (-(self.r[i] + self.w[i] - 2 * self.flow(i, i)), self.rank[i])
            )
            left = self.place(waiting)
            if left:
                self.regions[worst] = left
                self.closed.add(worst)

    # --- the method with a reserve ----------------------------------------------

    def move_until_valid(self):
        while (worst := self.worst()) is not None:
            members = self.regions.pop(worst)
            linked = [unit for unit in members if self.best_for([unit]) is not None]
            unit = max(linked or members, key=lambda i: (self.claim(i, members), self.rank_down(i)))
            rest = [i for i in members if i != unit]
            best = self.best_for([unit])
            if best is not None:
                self.join_or_reserve(unit, best)
                for number, piece in enumerate(self.pieces(rest)):
                    self.found(piece, None if number else worst)
                continue
            self.reserve.append(unit)
            for other in sorted(rest, key=lambda i: (self.validity([i]), self.rank[i])):
                best = self.best_for([other])
                if best is None:
                    self.reserve.append(other)
                else:
                    self.join_or_reserve(other, best)

    def claim(self, unit, members):
        from_elsewhere = self.w[unit] - self.between(members, [unit])
        return from_elsewhere + self.r[unit] - self.flow(unit, unit)

    def rank_down(self, unit):
        return -sorted(self.rank, key=self.rank.get).index(unit)

    def join_or_reserve(self, unit, region):
        members = self.regions[region]
        if self.validity([*members, unit]) >= self.validity(members):
            members.append(unit)
        else:
            self.reserve.append(unit)

    def found(self, piece, label=None):
        if label is None:
            label, self.new_labels = self.new_labels, self.new_labels + 1
        self.regions[label] = piece

    def place_reserve(self):
        self.in_turn = self.by_commuting
        for piece in self.pieces(self.place(self.by_commuting(self.reserve))):
            self.found(piece)

    def by_commuting(self, waiting):
        claim = {
            i: self.w[i] + self.r[i] - self.flow(i, i) - self.between(waiting, [i]) for i in waiting
        }
        return sorted(waiting, key=lambda i: (-claim[i], self.rank[i]))
