"""Writes the files that the product loads: python -m whence_training.release --checkpoint F --base DIR --data DIR --out DIR.

`extractor.onnx` (int8, see `quantize`), `tokenizer.json`, and `extractor.properties`, whose numbers turn logits into
probabilities: they are fitted on what that file says of soccauseeffect.dev (Platt 1999).
"""

import argparse
import hashlib
import random
import shutil
from pathlib import Path

import numpy as np
import torch

from . import batches, corpora, decode, metrics, train
from .export import load, to_onnx
from .fused import fused
from .onnxfile import OnnxFile
from .quantize import quantized

MEASURED = 384  # training texts that scales are measured on
BATCH = 8


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--id", required=True, help="name and version, part of the identity of evidence")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer_file = options.base / "bge-small-en-v1.5-tokenizer.json"
    shutil.copy(tokenizer_file, options.out / "tokenizer.json")
    tokenizer = batches.tokenizer(tokenizer_file)
    network = options.out / "extractor.onnx"
    to_onnx(in_int8(load(options.checkpoint), tokenizer, options.data), network)
    fitted = calibration(OnnxFile(network), tokenizer, options.data)
    digest = hashlib.sha256(network.read_bytes()).hexdigest()
    settings = {"id": options.id, "longest": batches.MAX_TOKENS, "batch": BATCH} | fitted | {"network.sha256": digest}
    text = "".join(f"{name} = {value}\n" for name, value in settings.items())
    (options.out / "extractor.properties").write_text(text)
    print(text)


def in_int8(model, tokenizer, data: Path):
    """The network in int8, with the scales that training texts of all styles ask for."""
    torch.manual_seed(1)
    texts = corpora.training(data)
    random.Random(5).shuffle(texts)
    some = batches.by_length(batches.encode(tokenizer, texts[:MEASURED]), 32, torch.Generator().manual_seed(1))
    tensors = [batches.collate(batch) for batch in some]
    return quantized(fused(model), lambda network: [network(t["input_ids"], t["attention_mask"], t["token_type_ids"]) for t in tensors])


def calibration(model, tokenizer, data: Path) -> dict[str, float]:
    """Slopes and intercepts of both probabilities, and the threshold of the sentence head that gives the best F1."""
    texts = corpora.spans_corpus(data / "soccauseeffect.dev.jsonl.gz", corpora.ACADEMIC, False)
    predictions = train.predict(model, batches.encode(tokenizer, texts), torch.device("cpu"))
    causal = np.array([p[2] for p in predictions])
    truth = np.array([p[0].example.causal for p in predictions], dtype=float)
    scores, hits = _relations(predictions)
    causal_fit, relation_fit = _platt(causal, truth), _platt(scores, hits)
    return {
        "causal.slope": causal_fit[0],
        "causal.intercept": causal_fit[1],
        "causal.threshold": _best_threshold(_sigmoid(causal * causal_fit[0] + causal_fit[1]), truth),
        "relation.slope": relation_fit[0],
        "relation.intercept": relation_fit[1],
        "relation.threshold": 0.0,
    }


def _relations(predictions):
    """Mean logit of each decoded relation, and whether it is in the gold."""
    scores, hits = [], []
    for encoded, pairs, causal, _ in predictions:
        gold = [(x.cause, x.effect) for x in encoded.example.links or []]
        for found in decode.relations(pairs.astype(np.float32), encoded.offsets, encoded.example.style, 0.0, causal > 0):
            pair = train.chars(encoded, found.cause), train.chars(encoded, found.effect)
            scores.append(found.score)
            hits.append(float(any(metrics.pair_quality(pair, g) >= 0.5 for g in gold)))
    return np.array(scores), np.array(hits)


def _sigmoid(x):
    return 1 / (1 + np.exp(-x))


def _platt(x, y, steps=4000, rate=0.05):
    """Logistic regression of y on x, by plain gradient descent: two numbers."""
    slope, intercept = 1.0, 0.0
    for _ in range(steps):
        error = _sigmoid(slope * x + intercept) - y
        slope -= rate * float(np.mean(error * x))
        intercept -= rate * float(np.mean(error))
    return round(slope, 4), round(intercept, 4)


def _best_threshold(probability, truth):
    candidates = np.linspace(0.05, 0.95, 91)
    f1 = [2 * np.sum((probability >= t) & (truth == 1)) / (np.sum(probability >= t) + np.sum(truth)) for t in candidates]
    return round(float(candidates[int(np.argmax(f1))]), 2)


if __name__ == "__main__":
    main()
