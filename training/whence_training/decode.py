"""Scores to relations: the same rules as the product's decoder.

Boundaries of arguments are fuzzy: people who mark the same text differ in them, and the network spreads its belief over
several variants of one relation. So a candidate is judged by the belief in all candidates that would count as the same
relation (IoU of at least a half on both arguments), which is minimum Bayes risk decoding (Goel and Byrne 2000) for the
metric that we report. Among the variants that gather nearly as much belief, the likeliest by itself is given: its ends are
the most natural. How near they must be is the style's: news is scored by exact ends.
"""

from dataclasses import dataclass

import numpy as np

from .labels import ATTRIBUTES, NEWS, slices
from .model import SCORES

_AT = {name: i for i, name in enumerate(SCORES)}
TEMPERATURE = 0.5
SAME = 0.5
NEARLY, NEARLY_NEWS = 0.98, 0.5


@dataclass(frozen=True)
class Found:
    """A relation in tokens (first, last); `score` is the log of the belief in it and its variants."""

    cause: tuple[int, int]
    effect: tuple[int, int]
    score: float


def relations(pairs: np.ndarray, offsets, style: int, threshold: float = 0.0) -> list[Found]:
    """Decodes one text.

    pairs: (len(SCORES), L, L) logits. offsets: L character spans. style: of the text. threshold: least score of a relation.
    """
    inner = slice(1, len(offsets) - 1)
    pairs = pairs[:, inner, inner]
    causes = _spans(pairs[_AT["cause"]])
    effects = _spans(pairs[_AT["effect"]])
    candidates = [f for c in causes for e in effects if (f := _link(pairs, c, e)) is not None]
    pooled = sorted(_pooled(candidates, offsets[inner], NEARLY_NEWS if style == NEWS else NEARLY), key=lambda centre: -centre[1].score)
    return [_shift(f) for f in _distinct(pooled, threshold)]


def _spans(scores, floor=-6.0, most=12):
    flat = scores.ravel()
    best = np.argsort(-flat)[:most]
    width = scores.shape[1]
    return [(int(i // width), int(i % width), float(flat[i])) for i in best if flat[i] > floor and i // width <= i % width]


def _link(pairs, cause, effect):
    """One candidate; its score here is the mean logit of its four cells."""
    if cause[0] <= effect[1] and effect[0] <= cause[1]:
        return None
    heads = pairs[_AT["heads"], cause[0], effect[0]]
    tails = pairs[_AT["tails"], cause[1], effect[1]]
    return Found(cause[:2], effect[:2], float((cause[2] + effect[2] + heads + tails) / 4))


def _pooled(found, offsets, nearly):
    """(candidate, the likeliest of its variants with the belief that the candidate gathers), for each."""
    if not found:
        return []
    same = (_ious([f.cause for f in found], offsets) >= SAME) & (_ious([f.effect for f in found], offsets) >= SAME)
    own = np.array([f.score for f in found])
    belief = same @ np.exp(own / TEMPERATURE)
    likeliest = np.where(same & (belief >= nearly * belief[:, None]), own, -np.inf).argmax(1)
    scores = TEMPERATURE * np.log(belief)
    return [(f, Found(found[k].cause, found[k].effect, float(s))) for f, k, s in zip(found, likeliest, scores)]


def _ious(spans, offsets):
    """Intersection over union, in characters, of each with each."""
    start, end = np.array([(offsets[s][0], offsets[e][1]) for s, e in spans]).T
    both = np.maximum(np.minimum(end[:, None], end) - np.maximum(start[:, None], start), 0)
    sizes = end - start
    return both / (sizes[:, None] + sizes - both)


def _distinct(pooled, threshold):
    """Best first; what overlaps a candidate already taken, or given in its place, in both arguments is a variant of it and
    left out."""
    taken, given = [], []
    for centre, likeliest in pooled:
        if likeliest.score > threshold and not any(_variant(a, b) for a in (centre, likeliest) for b in taken + given):
            taken.append(centre)
            given.append(likeliest)
    return given


def _variant(a, b):
    return _overlap(a.cause, b.cause) and _overlap(a.effect, b.effect)


def _overlap(a, b):
    return a[0] <= b[1] and b[0] <= a[1]


def _shift(f):
    move = lambda span: (span[0] + 1, span[1] + 1)
    return Found(move(f.cause), move(f.effect), f.score)


def attributes(scores: np.ndarray, found: Found) -> dict[str, tuple[str, float]]:
    """The likeliest value of each attribute of a relation, with its probability. scores: (len(VALUES), L, L) logits."""
    cell = scores[:, found.cause[0], found.effect[0]].astype(np.float64)
    return {name: _likeliest(ATTRIBUTES[name], cell[part]) for name, part in slices()}


def _likeliest(values, logits):
    shares = np.exp(logits - logits.max())
    best = int(shares.argmax())
    return values[best], float(shares[best] / shares.sum())
