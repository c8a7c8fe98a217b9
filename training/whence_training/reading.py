"""What a network reads in texts, and how right that is."""

from dataclasses import dataclass

import numpy as np
import torch

from . import batches, calibrate, decode, labels, losses, metrics

LEAST = -4.0  # relations under this score are never given


@dataclass(frozen=True)
class Read:
    """A relation that a network found in a text, in characters.

    values: of each attribute, with its probability. score: as in `decode.Found`.
    """

    cause: tuple[int, int]
    effect: tuple[int, int]
    values: dict[str, tuple[str, float]]
    score: float

    def judged(self):
        return self.cause, self.effect, {name: value for name, (value, _) in self.values.items()}


@torch.no_grad()
def predict(model, data, device, size=32):
    """(pair logits, attribute logits, sentence logits) of each text, in the order of `data`."""
    model.eval()
    order = sorted(range(len(data)), key=lambda i: len(data[i].ids))
    results = [None] * len(data)
    for k in range(0, len(order), size):
        chosen = order[k : k + size]
        tensors = {n: v.to(device) for n, v in batches.collate([data[i] for i in chosen]).items()}
        pairs, attributes, sentence = model(tensors["input_ids"], tensors["attention_mask"], tensors["token_type_ids"])
        pairs = losses.masked(pairs.float(), tensors["attention_mask"])
        for row, i in enumerate(chosen):
            n = len(data[i].ids)
            cut = lambda x: x[row, :, :n, :n].half().cpu().numpy()
            results[i] = cut(pairs), cut(attributes), sentence[row].float().cpu().numpy()
    return results


def read(model, data, device):
    """(Encoded, [Read], sentence logits) of each text."""
    outputs = predict(model, data, device)
    return [(e, relations(e, *output[:2]), output[2]) for e, output in zip(data, outputs)]


def relations(encoded, pairs, attributes):
    """[Read] of a text, from its part of `predict`."""
    found = decode.relations(pairs.astype(np.float32), encoded.offsets, encoded.example.style, LEAST)
    place = lambda span: (encoded.offsets[span[0]][0], encoded.offsets[span[1]][1])
    return [Read(place(f.cause), place(f.effect), decode.attributes(attributes, f), f.score) for f in found]


def judged(texts, threshold=0.0):
    """([predicted], [gold]) of each text, for `metrics`."""
    gold = lambda e: [(x.cause, x.effect, _known(x)) for x in e.example.links or []]
    return [([r.judged() for r in relations if r.score > threshold], gold(e)) for e, relations, _ in texts]


def _known(link):
    return {name: values[0] for name, values in link.values.items()} if len(link.values) == len(labels.ATTRIBUTES) else {}


def summary(texts):
    """Scores at threshold 0 and at the best one, as text."""
    at_zero = metrics.score(judged(texts))
    best = {}
    for threshold in np.arange(-3.0, 4.01, 0.25):
        for name, counts in metrics.score(judged(texts, threshold)).items():
            best[name] = max(best.get(name, (0, 0)), (round(counts.f1, 3), float(threshold)))
    return {name: str(c) for name, c in at_zero.items()} | {"best": best} | metrics.values_right(judged(texts))


@dataclass(frozen=True)
class Confidence:
    """The probability that a relation is right, as the product computes it from the settings of a model."""

    weights: np.ndarray

    @staticmethod
    def of(settings: dict[str, str], prefix: str = "") -> "Confidence":
        names = ("intercept", *calibrate.FEATURES)
        return Confidence(np.array([float(settings[f"{prefix}confidence.{name}"]) for name in names]))

    def judged(self, texts, least):
        """As `judged`, of the relations from a confidence on."""
        kept = []
        for encoded, relations, sentence in texts:
            features = [calibrate.features(r, sentence) for r in relations]
            said = calibrate.probability(self.weights, np.array(features).reshape(-1, len(calibrate.FEATURES)))
            kept.append((encoded, [r for r, p in zip(relations, said) if p >= least], sentence))
        return judged(kept, -np.inf)
