"""The headline metric: one-to-one character IoU of at least 0.5, micro precision, recall and F1."""

import numpy as np


def iou(a, b):
    inter = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return inter / (a[1] - a[0] + b[1] - b[0] - inter)


def match(predicted, gold, same):
    """Size of a greedy one-to-one matching; pairs are few, so the best edge first is as good as optimal here."""
    edges = sorted(((same(p, g), i, j) for i, p in enumerate(predicted) for j, g in enumerate(gold)), reverse=True)
    used_p, used_g = set(), set()
    for quality, i, j in edges:
        if quality >= 0.5 and i not in used_p and j not in used_g:
            used_p.add(i)
            used_g.add(j)
    return len(used_p)


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


def score(texts):
    """texts: iterable of (predicted pairs, gold pairs, predicted causal, gold causal); a pair is (cause, effect)."""
    sentence, span, pair = Counts(), Counts(), Counts()
    for predicted, gold, said, is_causal in texts:
        sentence.add(int(said and is_causal), int(said), int(is_causal))
        for role in (0, 1):
            p, g = sorted({x[role] for x in predicted}), sorted({x[role] for x in gold})
            span.add(match(p, g, iou), len(p), len(g))
        pair.add(match(predicted, gold, pair_quality), len(predicted), len(gold))
    return {"sentence": sentence, "span": span, "pair": pair}


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
