"""Claim strength in cross-validation, as its authors measured it: python -m whence_training.folds --checkpoint F --data DIR --base DIR.

Yu, Li and Wang (2019) report macro F1 over five folds. The checkpoint must come from a run with `--skip yu2019`; each fold
goes on from it with four fifths of the set and is scored on the fifth. Every text is scored once.
"""

import argparse
import json
import random
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from . import batches, corpora, train
from .export import load

FOLDS = 5


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path, help="JSON file for the figures")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--head-rate", type=float, default=5e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    tokenizer = batches.tokenizer(options.base / "bge-small-en-v1.5-tokenizer.json")
    texts = batches.encode(tokenizer, corpora.strength_corpus(options.data / "yu2019_claim_strength.train.jsonl.gz"))
    random.Random(options.seed).shuffle(texts)
    truth, said = [], []
    for fold in range(FOLDS):
        held_out = texts[fold::FOLDS]
        seen = [t for i, t in enumerate(texts) if i % FOLDS != fold]
        said += predicted(trained(seen, options, fold), held_out)
        truth += [t.example.strength for t in held_out]
        print(f"fold {fold}: macro F1 of the texts so far {macro(truth, said):.3f}", flush=True)
    figures = {
        "macroF1": {"value": round(macro(truth, said), 3), "interval95": interval(macro, truth, said)},
        "correlationalCalledCausal": {"value": round(called_causal(truth, said), 3), "interval95": interval(called_causal, truth, said)},
        "perClass": {name: round(float(f), 3) for name, f in zip(corpora.STRENGTHS, f1s(truth, said))},
        "texts": len(truth),
        "seeds": 1,
        "command": "python -m whence_training.folds",
    }
    print(json.dumps(figures))
    if options.out:
        options.out.write_text(json.dumps(figures, indent=2) + "\n")


def trained(texts, options, fold):
    """The checkpoint after some epochs on these texts' strengths alone."""
    torch.manual_seed(options.seed * 100 + fold)
    generator = torch.Generator().manual_seed(options.seed * 100 + fold)
    model = load(options.checkpoint)
    adam = train.optimizer(model, options)
    rates = train.schedule(adam, options.epochs * -(-len(texts) // options.batch), 0.0)
    model.train()
    for _ in range(options.epochs):
        for batch in batches.by_length(texts, options.batch, generator):
            tensors = batches.collate(batch)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                strength = model(tensors["input_ids"], tensors["attention_mask"], tensors["token_type_ids"])[2]
            F.cross_entropy(strength.float(), tensors["strength"], label_smoothing=0.05).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            adam.step()
            rates.step()
            adam.zero_grad()
    return model


def predicted(model, texts):
    return [int(strength.argmax()) for _, _, _, strength in train.predict(model, texts, torch.device("cpu"))]


def f1s(truth, said):
    """F1 of each strength."""
    pairs = list(zip(truth, said))
    counts = [(sum(t == s == k for t, s in pairs), truth.count(k) + said.count(k)) for k in range(len(corpora.STRENGTHS))]
    return [2 * hit / max(1, both) for hit, both in counts]


def called_causal(truth, said):
    """Share of correlational texts that were taken for direct or conditional causes."""
    return sum(t == 3 and s in (1, 2) for t, s in zip(truth, said)) / truth.count(3)


def macro(truth, said):
    return float(np.mean(f1s(truth, said)))


def interval(figure, truth, said, times=1000):
    """95 % interval of a figure, resampling texts."""
    draw = np.random.default_rng(1)
    t, s = np.array(truth), np.array(said)
    samples = (draw.integers(0, len(t), len(t)) for _ in range(times))
    figures = [figure(t[k].tolist(), s[k].tolist()) for k in samples]
    return [round(float(x), 3) for x in np.percentile(figures, [2.5, 97.5])]


if __name__ == "__main__":
    main()
