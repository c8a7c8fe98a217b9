"""Does rounding, or the size of a batch, change what is read?

python -m bench.same_spans --checkpoint F --model DIR --base DIR --sentences FILE [--java FILE.jsonl] [--out FILE.json]

The sentences are read by PyTorch (fp32), by extractor.fp32.onnx if it lies in the model's folder, and by extractor.onnx
(int8), at batch sizes 1, 8 and 32; `--java` is what `BatchesCommand` wrote of the same sentences and folder. Said are how
many sentences get other relations (spans and stance) than from the reading that they are compared with. The product also
drops what the network takes for an association, which is not done here: that makes a few sentences differ.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from whence_training import batches, corpora, decode, losses, train
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
    encoded = batches.encode(tokenizer, [corpora.Example(str(i), text, corpora.ACADEMIC) for i, text in enumerate(texts)])
    border = causal_border(options.model / "extractor.properties")
    networks = {"PyTorch fp32": load(options.checkpoint)}
    exact = options.model / "extractor.fp32.onnx"
    if exact.exists():
        networks["ONNX fp32"] = OnnxFile(exact, options.threads)
    networks["ONNX int8"] = OnnxFile(options.model / "extractor.onnx", options.threads)
    readings, largest = {}, {}
    for name, network in networks.items():
        scores = {size: score(network, encoded, size) for size in SIZES}
        largest[name] = max(difference(scores[1], scores[size]) for size in SIZES[1:])
        for size in SIZES:
            readings[name, size] = [relations(e, s, border) for e, s in zip(encoded, scores[size])]
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


def causal_border(properties: Path) -> float:
    """The logit from which the product calls a text causal."""
    settings = dict(line.split(" = ") for line in properties.read_text().splitlines() if " = " in line)
    threshold = float(settings["causal.threshold"])
    return (np.log(threshold / (1 - threshold)) - float(settings["causal.intercept"])) / float(settings["causal.slope"])


@torch.no_grad()
def score(network, encoded, size):
    """(pair logits, causal logit) of each text, texts of about the same length together."""
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i].ids))
    scores = [None] * len(encoded)
    for start in range(0, len(order), size):
        chosen = order[start : start + size]
        tensors = batches.collate([encoded[i] for i in chosen])
        pairs, causal, _ = network(tensors["input_ids"], tensors["attention_mask"], tensors["token_type_ids"])
        pairs = losses.masked(pairs, tensors["attention_mask"])
        for row, i in enumerate(chosen):
            length = len(encoded[i].ids)
            scores[i] = (pairs[row, :, :length, :length].numpy().copy(), causal[row].item())
    return scores


def relations(encoded, scores, border):
    """What the product decodes, in characters."""
    pairs, causal = scores
    if causal < border:
        return []
    found = decode.relations(pairs, encoded.offsets, encoded.example.style, 0.0, True)
    return [(*train.chars(encoded, f.cause), *train.chars(encoded, f.effect), int(f.denied)) for f in found]


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
