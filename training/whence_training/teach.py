"""Writes soft targets: python -m whence_training.teach --data DIR --base DIR --out F --teacher K/N=CHECKPOINT … [--general F]

Two people who mark the same text agree on fewer than half of its pairs, so one person's marks are a noisy target. A teacher
of fold K/N (`train --only soc --without K/N`) is asked about the academic texts that it has not seen, and about those of
which people only say that they make a causal claim. Its logits are averaged with those of the others that were asked, and
that mean with those of the general network, if given, which knows more sets but has seen these texts. Prints how teachers and
their means score on the marked texts.
"""

import argparse
from pathlib import Path

import numpy as np
import torch

from . import batches, corpora, soft, train
from .export import load

CAUSAL_STRENGTHS = (corpora.STRENGTHS.index("direct_causal"), corpora.STRENGTHS.index("conditional_causal"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--teacher", nargs="+", required=True, metavar="K/N=CHECKPOINT")
    parser.add_argument("--general", type=Path, help="checkpoint of the network that learnt from all sets")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    tokenizer = batches.tokenizer(options.base / "bge-small-en-v1.5-tokenizer.json")
    unmarked = [e for e in corpora.training(options.data) if claims_without_spans(e)]
    sums = {}
    for fold, file in (teacher.split("=", 1) for teacher in options.teacher):
        asked = batches.encode(tokenizer, corpora.fold(options.data, fold) + unmarked)
        predictions = train.predict(load(Path(file)), asked, torch.device("cpu"))
        report(f"{file}, unseen texts", predictions)
        for prediction in predictions:
            add(sums, prediction)
    means = [(encoded, pairs / n, causal / n, None) for encoded, pairs, causal, n in sums.values()]
    report("means of all, unseen texts", means)
    if options.general:
        general = train.predict(load(options.general), [encoded for encoded, *_ in means], torch.device("cpu"))
        means = [halfway(mine, theirs) for mine, theirs in zip(general, means)]
    soft.save({encoded.example.id: soft.SoftTarget.of(pairs, causal) for encoded, pairs, causal, _ in means}, options.out)


def halfway(one, other):
    """What two predictions of a text say on average."""
    return one[0], (one[1].astype(np.float32) + other[1]) / 2, (one[2] + other[2]) / 2, None


def claims_without_spans(example):
    """Whether people say that an academic text makes a causal claim, but not where."""
    said = example.causal == 1 or example.strength in CAUSAL_STRENGTHS
    return said and example.links is None and example.style == corpora.ACADEMIC


def add(sums, prediction):
    encoded, pairs, causal, _ = prediction
    _, before, likely, times = sums.get(encoded.example.id, (encoded, 0.0, 0.0, 0))
    sums[encoded.example.id] = (encoded, before + pairs.astype(np.float32), likely + causal, times + 1)


def report(what, predictions):
    """Scores on the texts whose spans are marked."""
    marked = [p for p in predictions if p[0].example.links is not None]
    print(what, {name: str(counts) for name, counts in train.evaluate(marked).items()}, flush=True)


if __name__ == "__main__":
    main()
