"""The headline metric: one-to-one character IoU of at least 0.5, micro precision, recall and F1."""

import numpy as np

STRICT = ("sign", "stance", "strength")


def iou(a, b):
    inter = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return inter / (a[1] - a[0] + b[1] - b[0] - inter)


def match(predicted, gold, same):
    """Size of a greedy one-to-one matching; pairs are few, so the best edge first is as good as optimal here."""
    return len(list(matched_by(predicted, gold, same)))


def pair_quality(p, g):
    return min(iou(p[0], g[0]), iou(p[1], g[1]))


class Counts:
    """Micro counts of true, predicted and gold."""

    def __init__(self):
        self.hit = self.predicted = self.gold = 0

    def add(self, hit, predicted, gold):
        self.hit += hit
        self.predicted += predicted
        self.gold += gold

    @property
    def f1(self):
        return 2 * self.hit / max(1, self.predicted + self.gold)

    def __str__(self):
        return f"P {self.hit / max(1, self.predicted):.3f} R {self.hit / max(1, self.gold):.3f} F1 {self.f1:.3f}"


def strict_quality(p, g):
    """As a pair, and with the sign, stance and strength of the gold; p and g: (cause, effect, values by attribute)."""
    return pair_quality(p, g) if all(p[2][a] == g[2][a] for a in STRICT) else 0.0


def score(texts):
    """texts: iterable of (predicted, gold); each a list of (cause, effect, values by attribute).

    The values are not looked at where the gold has none.
    """
    span, pair, strict = Counts(), Counts(), Counts()
    for predicted, gold in texts:
        for role in (0, 1):
            p, g = sorted({x[role] for x in predicted}), sorted({x[role] for x in gold})
            span.add(match(p, g, iou), len(p), len(g))
        pair.add(match(predicted, gold, pair_quality), len(predicted), len(gold))
        if all(g[2] for g in gold):
            strict.add(match(predicted, gold, strict_quality), len(predicted), len(gold))
    return {"span": span, "pair": pair, "strict": strict}


def values_right(texts):
    """Of the pairs found, the share whose value of an attribute is the gold's, by attribute."""
    right, all_ = {}, 0
    for predicted, gold in texts:
        for p, g in matched(predicted, gold):
            all_ += 1
            for name, value in g[2].items():
                right[name] = right.get(name, 0) + (p[2][name] == value)
    return {name: round(count / max(1, all_), 3) for name, count in right.items()}


def matched(predicted, gold):
    """One-to-one (predicted, gold), the best pair first."""
    return matched_by(predicted, gold, pair_quality)


def matched_by(predicted, gold, same):
    edges = sorted(((same(p, g), i, j) for i, p in enumerate(predicted) for j, g in enumerate(gold)), reverse=True)
    used_p, used_g = set(), set()
    for quality, i, j in edges:
        if quality >= 0.5 and i not in used_p and j not in used_g:
            used_p.add(i)
            used_g.add(j)
            yield predicted[i], gold[j]


def intervals(texts, times=1000):
    """95 % intervals of the F1 of each score, resampling texts."""
    draw = np.random.default_rng(1)
    each = [score([text]) for text in texts]
    sums = {name: np.array([[e[name].hit, e[name].predicted + e[name].gold] for e in each]) for name in each[0]}
    found = {name: [] for name in sums}
    for _ in range(times):
        k = draw.integers(0, len(each), len(each))
        for name, counts in sums.items():
            hit, both = counts[k].sum(0)
            found[name].append(2 * hit / max(1, both))
    return {name: [round(float(x), 3) for x in np.percentile(f, [2.5, 97.5])] for name, f in found.items()}
