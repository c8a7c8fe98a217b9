"""Does rounding, or the size of a batch, change what is read?

python -m bench.same_spans --checkpoint F --model DIR --base DIR --sentences FILE [--java FILE.jsonl] [--out FILE.json]

The sentences are read by PyTorch (fp32), by extractor.fp32.onnx if it lies in the model's folder, and by extractor.onnx
(int8), at batch sizes 1, 8 and 32; `--java` is what `BatchesCommand` wrote of the same sentences and folder. Said are how
many sentences get other relations (spans, sign, stance, strength, hedging, kind) than from the reading that they are compared with.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from whence_training import batches, corpora, labels, reading
from whence_training.export import load
from whence_training.onnxfile import OnnxFile

SIZES = (1, 8, 32)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("checkpoint", "model", "base", "sentences"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--java", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    texts = options.sentences.read_text(encoding="utf-8").splitlines()
    tokenizer = batches.tokenizer(options.base / "bge-small-en-v1.5-tokenizer.json")
    encoded = batches.encode(tokenizer, [corpora.Example(str(i), text, labels.PAPER) for i, text in enumerate(texts)])
    networks = {"PyTorch fp32": load(options.checkpoint)}
    exact = options.model / "extractor.fp32.onnx"
    if exact.exists():
        networks["ONNX fp32"] = OnnxFile(exact, options.threads)
    networks["ONNX int8"] = OnnxFile(options.model / "extractor.onnx", options.threads)
    readings, largest = {}, {}
    for name, network in networks.items():
        scores = {size: reading.predict(network, encoded, torch.device("cpu"), size) for size in SIZES}
        largest[name] = max(difference(scores[1], scores[size]) for size in SIZES[1:])
        for size in SIZES:
            readings[name, size] = [relations(e, s) for e, s in zip(encoded, scores[size])]
    if options.java:
        for line in map(json.loads, options.java.read_text().splitlines()):
            readings["DJL int8", line["batch"]] = [[tuple(r) for r in found] for found in line["readings"]]
    report = compared(readings)
    report["sentences"] = len(texts)
    report["with relations"] = sum(bool(found) for found in readings["PyTorch fp32", 1])
    report["largest difference of a logit between batch sizes"] = largest
    text = json.dumps(report, indent=2)
    print(text)
    if options.out:
        options.out.write_text(text + "\n")


def relations(encoded, scores):
    """What the product decodes, in characters, as `BatchesCommand` writes it."""
    found = reading.relations(encoded, *scores[:2])
    return [(*r.cause, *r.effect, " ".join(_constant(value) for value, _ in r.values.values())) for r in found]


def _constant(value):
    return value if value in ("true", "false") else value.upper()


def difference(one, other):
    return max(float(np.abs(a[0] - b[0]).max()) for a, b in zip(one, other))


def compared(readings):
    """Sentences read otherwise: by each network at larger batches than 1, and by each than by the one before it."""
    names = list(dict.fromkeys(name for name, _ in readings))
    other = lambda a, b: sum(x != y for x, y in zip(readings[a], readings[b]))
    report = {f"{name}: batch {size} unlike batch 1": other((name, 1), (name, size)) for name in names for size in SIZES[1:]}
    report |= {f"{b} unlike {a}, batch {size}": other((a, size), (b, size)) for a, b in zip(names, names[1:]) for size in SIZES}
    return report


if __name__ == "__main__":
    main()
