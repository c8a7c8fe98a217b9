"""Figures of several seeds, their spread, and the weights to release: python -m whence_training.choose --checkpoint F F … --data DIR --base DIR --out F.

Seeds that went on from one checkpoint lie close enough for the mean of their weights to be a network of its own, often a
better one (Wortsman et al. 2022, "Model soups"). The best of the seeds and their mean on soccauseeffect.dev is taken.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from . import batches, base, train
from .model import Extractor


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, nargs="+", required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="checkpoint to write; the figures go beside it as JSON")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    dev = train.development(options.data, batches.tokenizer(options.base / "bge-small-en-v1.5-tokenizer.json"))
    candidates = {file.parent.name: torch.load(file, map_location="cpu", weights_only=True)["model"] for file in options.checkpoint}
    seeds = list(candidates)
    if len(seeds) > 1:
        candidates["mean"] = mean(list(candidates.values()))
    figures = {name: figures_of(weights, dev) for name, weights in candidates.items()}
    best = max(figures, key=lambda name: sum(figures[name]["soc"].values()))
    report = {"candidates": figures, "seeds": spread([figures[s] for s in seeds]), "chosen": best}
    print(json.dumps(report, indent=2))
    torch.save({"model": candidates[best]}, options.out)
    options.out.with_suffix(".json").write_text(json.dumps(report, indent=2) + "\n")


def mean(weights):
    return {name: torch.stack([w[name].float() for w in weights]).mean(0) for name in weights[0]}


def figures_of(weights, dev):
    model = Extractor(base.CONFIG)
    model.load_state_dict(weights)
    scores = {name: train.evaluate(train.predict(model, texts, torch.device("cpu"))) for name, texts in dev.items()}
    return {name: {k: round(v.f1, 4) for k, v in s.items()} for name, s in scores.items()}


def spread(figures):
    """Mean and standard deviation over the seeds."""
    return {
        name: {k: [round(float(f([x[name][k] for x in figures])), 4) for f in (np.mean, np.std)] for k in figures[0][name]}
        for name in figures[0]
    }


if __name__ == "__main__":
    main()
