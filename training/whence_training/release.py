"""Writes the files that the product loads: python -m whence_training.release --checkpoint F --base DIR --data DIR --out DIR.

`extractor.onnx` (int8, see `quantize`), `tokenizer.json`, `extractor.properties`, whose numbers turn logits into
probabilities and say which relations are given, and `training-texts.tsv`, which names every document that gave texts to train on.
The numbers are fitted on what that network says of academic.dev (of soccauseeffect.dev and cnc_v2.dev for their styles).
"""

import argparse
import hashlib
import json
import random
import shutil
from pathlib import Path

import numpy as np
import torch

from . import batches, calibrate, corpora, labels, reading, sources
from .export import load, to_onnx
from .fused import fused
from .onnxfile import OnnxFile
from .quantize import quantized

MEASURED = 384  # training texts that scales are measured on
BATCH = 8
PRECISION_FIRST = 0.5**0.5  # the beta of F-beta with which precision counts twice as much as recall


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--id", required=True, help="name and version, part of the identity of evidence")
    parser.add_argument("--calibration", type=Path, help="JSON file for the reliability of confidence")
    parser.add_argument("--keep-network", action="store_true", help="fit the numbers of the network that lies there anew")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer_file = options.base / "bge-small-en-v1.5-tokenizer.json"
    shutil.copy(tokenizer_file, options.out / "tokenizer.json")
    tokenizer = batches.tokenizer(tokenizer_file)
    network = options.out / "extractor.onnx"
    if not options.keep_network:
        to_onnx(in_int8(load(options.checkpoint), tokenizer, options.data), network)
    fitted, report = calibration(OnnxFile(network), tokenizer, options.data)
    digest = hashlib.sha256(network.read_bytes()).hexdigest()
    settings = {"id": options.id, "longest": batches.MAX_TOKENS, "batch": BATCH, "relation.floor": reading.LEAST}
    text = "".join(f"{name} = {value}\n" for name, value in (settings | fitted | {"network.sha256": digest}).items())
    (options.out / "extractor.properties").write_text(text)
    (options.out / "training-texts.tsv").write_text(sources.table(options.data))
    if options.calibration:
        options.calibration.write_text(json.dumps({"model": options.id, "networkSha256": digest} | report, indent=2) + "\n")
    print(text, json.dumps(report))


def in_int8(model, tokenizer, data: Path):
    """The network in int8, with the scales that training texts of all styles ask for."""
    torch.manual_seed(1)
    texts = corpora.training(data)
    random.Random(5).shuffle(texts)
    some = batches.by_length(batches.encode(tokenizer, texts[:MEASURED]), 32, torch.Generator().manual_seed(1))
    tensors = [batches.collate(batch) for batch in some]
    return quantized(fused(model), lambda network: [network(t["input_ids"], t["attention_mask"], t["token_type_ids"]) for t in tensors])


def calibration(model, tokenizer, data: Path):
    """The settings of all styles, and how reliable confidence is on academic.dev."""
    papers = corpora.papers(data / "academic.dev.jsonl.gz")
    social = corpora.spans_corpus(data / "soccauseeffect.dev.jsonl.gz", labels.SOCIAL_SCIENCE, False)
    news = corpora.spans_corpus(data / "cnc_v2.dev.jsonl.gz", labels.NEWS, True)
    see = lambda examples: calibrate.observed(reading.read(model, batches.encode(tokenizer, examples), torch.device("cpu")))
    seen = see(papers)
    said = calibrate.held_out(seen)
    settings = _settings("", seen, PRECISION_FIRST)
    for prefix, examples in (("social_science.", social), ("news.", news)):
        settings |= _settings(prefix, see(examples), 1)
    report = {"set": "academic.dev", "gold": seen.gold, "heldOut": calibrate.report(said, seen.right)}
    return settings, report | {"operatingPoints": _points(said, seen)}


def _settings(prefix, seen, beta):
    """Weights; the confidence with the best F-beta, which relations are given from; the one with the precision wanted."""
    names = ("intercept", *calibrate.FEATURES)
    fitted = {f"{prefix}confidence.{name}": round(float(w), 4) for name, w in zip(names, calibrate.fit(seen))}
    said = calibrate.held_out(seen)
    least = calibrate.best(said, seen.right, seen.gold, beta)
    return fitted | {f"{prefix}confidence.least": least, f"{prefix}confidence.precise": calibrate.least_for_precision(said, seen.right)}


def _points(said, seen):
    """Strict precision, recall and F1 of the relations from each confidence on."""
    points = []
    for least in np.arange(0.05, 0.96, 0.05):
        given = said >= least
        hit = seen.right[given].sum()
        precision, recall = hit / max(1, given.sum()), hit / seen.gold
        f1 = 2 * hit / (given.sum() + seen.gold)
        points.append({"least": round(float(least), 2), "precision": round(float(precision), 3), "recall": round(float(recall), 3), "f1": round(float(f1), 3)})
    return points


if __name__ == "__main__":
    main()
