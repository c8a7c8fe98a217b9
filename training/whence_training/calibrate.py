"""From what a network says of a relation to the probability that it is right, and the thresholds that follow from it."""

from dataclasses import dataclass

import numpy as np

from . import metrics

FEATURES = ("score", "said", "causal", "related")
STRICT_PRECISION = 0.75  # what relations have that whoever wants precise ones is given
STRICT = ("sign", "stance", "strength")


@dataclass
class Observed:
    """Relations that a network found: `features` (n, len(FEATURES)), `right` (n,), and how many the gold has."""

    features: np.ndarray
    right: np.ndarray
    gold: int


def observed(texts) -> Observed:
    """texts: as `reading.read` gives them. A relation is right if its arguments are, and sign, stance and strength too where
    the corpus marks them."""
    found, right, gold = [], [], 0
    for encoded, relations, sentence in texts:
        marked = [(x.cause, x.effect, _values(x)) for x in encoded.example.links or []]
        gold += len(marked)
        predicted = [r.judged() for r in relations]
        hits = {id(p) for p, _ in metrics.matched_by(predicted, marked, _quality)}
        for relation, judged in zip(relations, predicted):
            found.append(features(relation, sentence))
            right.append(id(judged) in hits)
    return Observed(np.array(found, float).reshape(-1, len(FEATURES)), np.array(right, float), gold)


def features(relation, sentence) -> tuple:
    """What the probability of a `reading.Read` is computed from, in the order of FEATURES. sentence: its text's logits."""
    return (relation.score, sum(np.log(relation.values[name][1]) for name in STRICT), *sentence)


def _values(link):
    return {name: values[0] for name, values in link.values.items() if name in STRICT and len(values) == 1}


def _quality(p, g):
    return metrics.pair_quality(p, g) if all(p[2][name] == value for name, value in g[2].items()) else 0.0


def fit(seen: Observed, penalty: float = 1e-2, steps: int = 60) -> np.ndarray:
    """Logistic regression by Newton's method: (intercept, a weight of each feature)."""
    x = np.column_stack([np.ones(len(seen.right)), seen.features])
    weights = np.zeros(x.shape[1])
    for _ in range(steps):
        p = probability(weights, seen.features)
        slope = x.T @ (p - seen.right) + penalty * weights
        curve = (x * (p * (1 - p))[:, None]).T @ x + penalty * np.eye(len(weights))
        weights -= np.linalg.solve(curve, slope)
    return weights


def probability(weights: np.ndarray, features: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(weights[0] + features @ weights[1:], -30, 30)))


def held_out(seen: Observed, folds: int = 5) -> np.ndarray:
    """The probability of each relation by weights that were fitted on the others' folds."""
    fold = np.random.default_rng(1).permutation(len(seen.right)) % folds
    said = np.zeros(len(seen.right))
    for k in range(folds):
        others = Observed(seen.features[fold != k], seen.right[fold != k], seen.gold)
        said[fold == k] = probability(fit(others), seen.features[fold == k])
    return said


def least_for_precision(said, right, wanted=STRICT_PRECISION) -> float:
    """The lowest probability from which on at least so many of the relations are right; 0.99 if there is none."""
    order = np.argsort(-said)
    precision = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    enough = np.nonzero(precision >= wanted)[0]
    return _down(said[order][enough[-1]]) if len(enough) else 0.99


def best(said, right, gold, beta) -> float:
    """The probability from which on F-beta is best."""
    order = np.argsort(-said)
    hit, given = np.cumsum(right[order]), np.arange(1, len(order) + 1)
    score = (1 + beta**2) * hit / (given + beta**2 * gold)
    return _down(said[order][int(score.argmax())])


def _down(threshold):
    return float(np.floor(threshold * 1000) / 1000)


def report(said, right, bins=10):
    """Brier score, expected calibration error and the reliability curve: (mean said, share right, how many) of each tenth."""
    edges = np.linspace(0, 1, bins + 1)
    place = np.clip(np.digitize(said, edges) - 1, 0, bins - 1)
    curve = [
        {"said": round(float(said[place == k].mean()), 3), "right": round(float(right[place == k].mean()), 3), "relations": int((place == k).sum())}
        for k in range(bins)
        if (place == k).any()
    ]
    error = sum(abs(c["said"] - c["right"]) * c["relations"] for c in curve) / len(said)
    return {"brier": round(float(np.mean((said - right) ** 2)), 4), "calibrationError": round(error, 4), "curve": curve}
