"""Sentences a second of the network in PyTorch fp16, the ceiling of what a card gives: python -m bench.gpu --sentences FILE --base DIR.

    [--checkpoint F] [--device cuda] [--batch 256] [--rounds 5] [--compile] [--out FILE.json]

Sentences are sorted by length and in word pieces beforehand; copying them to the card and the scores of the sentence head
back is counted, as is a synchronisation at the end. Without a checkpoint the untrained network on the base weights runs: it
is as fast. `--device cpu` runs the same in bf16, to try the command.
"""

import argparse
import json
import statistics
import time
from pathlib import Path

import torch

from whence_training import base, batches
from whence_training.export import load

from .speed import padding


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sentences", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--checkpoint", type=Path)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--batch", type=int, default=256)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--compile", action="store_true", help="torch.compile the network first")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    if options.device.startswith("cuda") and not torch.cuda.is_available():
        raise SystemExit("PyTorch finds no CUDA card here: nothing was measured. `--device cpu` tries the command.")
    report = measured(options)
    print(json.dumps(report, indent=2))
    if options.out:
        options.out.write_text(json.dumps(report, indent=2) + "\n")


def measured(options):
    device = torch.device(options.device)
    kind = torch.float16 if device.type == "cuda" else torch.bfloat16
    start = options.base / "bge-small-en-v1.5.onnx"
    model = (load(options.checkpoint) if options.checkpoint else base.initial(start)).eval().to(device, kind)
    if options.compile:
        model = torch.compile(model, dynamic=True)
    tokenizer = batches.tokenizer(options.base / "bge-small-en-v1.5-tokenizer.json")
    sentences = options.sentences.read_text(encoding="utf-8").splitlines()
    ids = sorted((e.ids for e in tokenizer.encode_batch(sentences)), key=len)
    padded = [padding(ids[i : i + options.batch]) for i in range(0, len(ids), options.batch)]
    seconds = [once(model, padded, device) for _ in range(options.rounds + 1)][1:]
    rate = round(len(ids) / statistics.median(seconds))
    name = torch.cuda.get_device_name(device) if device.type == "cuda" else "CPU"
    what = f"network in PyTorch {str(kind).removeprefix('torch.')}, {name}, batch {options.batch}"
    return {
        "rows": [{"what": what, "figure": f"{rate} sentences/s", "command": "python -m bench.gpu"}],
        "note": f"{len(ids)} sentences, {sum(map(len, ids)) / len(ids):.1f} word pieces each, PyTorch {torch.__version__}",
        "seconds": seconds,
    }


@torch.inference_mode()
def once(model, padded, device):
    start = time.perf_counter()
    kept = []
    for ids, mask in padded:
        ids, mask = ids.to(device, non_blocking=True), mask.to(device, non_blocking=True)
        kept.append(model(ids, mask, torch.zeros_like(ids))[1])
    torch.cat(kept).cpu()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
