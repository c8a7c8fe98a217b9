"""What rounding the network costs: python -m bench.rounding --model DIR --data DIR --base DIR [--out FILE.json].

The folder holds extractor.fp32.onnx and what is compared with it: extractor.onnx (int8) and, if there, extractor.fp16.onnx,
which ONNX Runtime computes on the CPU as well, slowly. Relations from threshold 0 on; F1 in points, the
intervals are of the difference, from 1,000 resamples of the texts.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from whence_training import batches, metrics, reading, train
from whence_training.onnxfile import OnnxFile

KINDS = ("span", "pair", "strict")
RESAMPLES = 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "data", "base"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    sets = train.development(options.data, batches.tokenizer(options.base / "bge-small-en-v1.5-tokenizer.json"))
    exact = {name: judged(options.model / "extractor.fp32.onnx", texts, options) for name, texts in sets.items()}
    report = {}
    for file in ("extractor.onnx", "extractor.fp16.onnx"):
        if (options.model / file).exists():
            report[file] = {name: lost(exact[name], judged(options.model / file, texts, options)) for name, texts in sets.items()}
    text = json.dumps(report, indent=2)
    print(text)
    if options.out:
        options.out.write_text(text + "\n")


def judged(file, texts, options):
    return reading.judged(reading.read(OnnxFile(file, options.threads), texts, torch.device("cpu")))


def lost(exact, rounded):
    """Figures of both, and how far the second lies from the first."""
    counts = [[metrics.score([text]) for text in side] for side in (exact, rounded)]
    sides = [np.array([[(s[k].hit, s[k].predicted, s[k].gold) for k in KINDS] for s in side]) for side in counts]
    draws = np.random.default_rng(1).integers(len(exact), size=(RESAMPLES, len(exact)))
    spread = np.array([f1(sides[1][draw]) - f1(sides[0][draw]) for draw in draws])
    low, high = np.percentile(spread, [2.5, 97.5], axis=0)
    before, after = f1(sides[0]), f1(sides[1])
    figures = lambda i: {"fp32": before[i], "rounded": after[i], "difference": after[i] - before[i], "interval95": [low[i], high[i]]}
    report = {k: {n: np.round(v, 2).tolist() for n, v in figures(i).items()} for i, k in enumerate(KINDS)}
    return report | {"texts": len(exact), "texts with other relations": sum(a[0] != b[0] for a, b in zip(exact, rounded))}


def f1(counts):
    """In points, of each kind; counts: (texts, kinds, hit/predicted/gold)."""
    hit, predicted, gold = counts.sum(0).T
    return 200 * hit / np.maximum(1, predicted + gold)


if __name__ == "__main__":
    main()
