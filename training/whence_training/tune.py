"""Figures of a checkpoint on the dev sets, over thresholds: python -m whence_training.tune --checkpoint F --data DIR --base DIR."""

import argparse
from pathlib import Path

import numpy as np
import torch

from . import batches, corpora, decode, train
from .export import load


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    tokenizer = batches.tokenizer(options.base / "bge-small-en-v1.5-tokenizer.json")
    model = load(options.checkpoint).to(device)
    sets = {
        "soccauseeffect.dev": corpora.spans_corpus(options.data / "soccauseeffect.dev.jsonl.gz", corpora.ACADEMIC, False),
        "cnc_v2.dev": corpora.spans_corpus(options.data / "cnc_v2.dev.jsonl.gz", corpora.NEWS, True),
    }
    for name, examples in sets.items():
        predictions = train.predict(model, batches.encode(tokenizer, examples), device)
        for causal in (-1.0, 0.0, 0.5, 1.0, 1.5, 2.0):
            for threshold in (-3.0, -2.0, -1.0, 0.0, 1.0):
                scores = train.evaluate(predictions, threshold, causal)
                print(name, "causal >", causal, "relation >", threshold, {k: str(v) for k, v in scores.items()}, flush=True)
    _counterclaims(model, tokenizer, options, device)


def _counterclaims(model, tokenizer, options, device):
    """Share of denied pairs that come out as supporting, and of texts that only deny that are called causal."""
    examples = corpora.spans_corpus(options.data / "ccnc.dev.jsonl.gz", corpora.NEWS, False)
    denied = [e for e in examples if e.links and all(link.stance == corpora.DENIES for link in e.links)]
    for style in (corpora.NEWS, corpora.ACADEMIC):
        for example in denied:
            example.style = style
        predictions = train.predict(model, batches.encode(tokenizer, denied), device)
        called = supporting = 0
        for encoded, pairs, causal, _ in predictions:
            found = decode.relations(pairs.astype(np.float32), encoded.offsets, encoded.example.style, 0.0, causal > 0)
            called += causal > 0
            supporting += any(not f.denied for f in found)
        print("ccnc.dev denied texts", len(denied), "style", style, "called causal", called, "with a supporting relation", supporting)


if __name__ == "__main__":
    main()
