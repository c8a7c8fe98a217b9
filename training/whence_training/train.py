"""Trains the extractor: python -m whence_training.train --data DIR --base DIR --out DIR [--seed N] [--epochs N]."""

import argparse
import json
import math
import random
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from . import base, batches, corpora, decode, losses, metrics


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the annotated corpora")
    parser.add_argument("--base", type=Path, required=True, help="folder with bge-small-en-v1.5.onnx and its tokenizer")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints and figures")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--start", type=Path, help="checkpoint to go on from instead of the base weights")
    parser.add_argument("--only", default="", help="train on ids with this prefix only (experiments)")
    return parser.parse_args()


def optimizer(model, options):
    encoder = {id(p) for p in model.encoder.parameters()}
    heads = [p for p in model.parameters() if id(p) not in encoder]
    return torch.optim.AdamW(
        [{"params": model.encoder.parameters(), "lr": options.rate}, {"params": heads, "lr": options.head_rate}],
        weight_decay=0.01,
    )


def schedule(adam, steps, warm=0.06):
    def factor(step):
        return step / (warm * steps) if step < warm * steps else max(0.0, (steps - step) / (steps * (1 - warm)))

    return torch.optim.lr_scheduler.LambdaLR(adam, factor)


def train_epoch(model, data, adam, rates, options, device, generator, epoch):
    model.train()
    total = 0.0
    todo = batches.by_length(data, options.batch, generator)
    for batch in tqdm(todo, desc=f"epoch {epoch}", mininterval=10):
        tensors = {k: v.to(device) for k, v in batches.collate(batch).items()}
        with torch.autocast(device.type, dtype=torch.bfloat16):
            outputs = model(tensors["input_ids"], tensors["attention_mask"], tensors["token_type_ids"])
        value = losses.loss(outputs, tensors)
        value.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        adam.step()
        rates.step()
        adam.zero_grad()
        total += value.item()
    return total / len(todo)


@torch.no_grad()
def predict(model, data, device, size=64):
    """(Encoded, pair logits, causal logit, strength logits) of each text, in the order of `data`."""
    model.eval()
    order = sorted(range(len(data)), key=lambda i: len(data[i].ids))
    results = [None] * len(data)
    for k in range(0, len(order), size):
        chosen = order[k : k + size]
        tensors = {n: v.to(device) for n, v in batches.collate([data[i] for i in chosen]).items()}
        with torch.autocast(device.type, dtype=torch.bfloat16):
            pairs, causal, strength = model(tensors["input_ids"], tensors["attention_mask"], tensors["token_type_ids"])
        pairs = losses.masked(pairs.float(), tensors["attention_mask"])
        for row, i in enumerate(chosen):
            n = len(data[i].ids)
            results[i] = (data[i], pairs[row, :, :n, :n].half().cpu().numpy(), causal[row].item(), strength[row].float().cpu().numpy())
    return results


def evaluate(predictions, threshold=0.0, causal_threshold=0.0, rescue=True):
    """Scores of the texts whose links are known."""
    texts = []
    for encoded, pairs, causal, _ in predictions:
        said = causal > causal_threshold
        found = decode.relations(pairs.astype(np.float32), len(encoded.ids), threshold, at_least_one=said and rescue)
        if not said:
            found = []
        texts.append(
            (
                [(chars(encoded, f.cause), chars(encoded, f.effect)) for f in found],
                [(x.cause, x.effect) for x in encoded.example.links or []],
                said,
                bool(encoded.example.causal),
            )
        )
    return metrics.score(texts)


def chars(encoded, span):
    return encoded.offsets[span[0]][0], encoded.offsets[span[1]][1]


def main():
    options = arguments()
    random.seed(options.seed)
    np.random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    generator = torch.Generator().manual_seed(options.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    tokenizer = batches.tokenizer(options.base / "bge-small-en-v1.5-tokenizer.json")
    chosen = [e for e in corpora.training(options.data) if e.id.startswith(options.only)]
    data = batches.encode(tokenizer, chosen)
    dev = {
        "soc": batches.encode(tokenizer, corpora.spans_corpus(options.data / "soccauseeffect.dev.jsonl.gz", corpora.ACADEMIC, False)),
        "cnc": batches.encode(tokenizer, corpora.spans_corpus(options.data / "cnc_v2.dev.jsonl.gz", corpora.NEWS, True)),
    }
    model = base.initial(options.base / "bge-small-en-v1.5.onnx")
    if options.start:
        model.load_state_dict(torch.load(options.start, map_location="cpu", weights_only=False)["model"])
    model.to(device)
    adam = optimizer(model, options)
    rates = schedule(adam, options.epochs * math.ceil(len(data) / options.batch))
    options.out.mkdir(parents=True, exist_ok=True)
    for epoch in range(options.epochs):
        value = train_epoch(model, data, adam, rates, options, device, generator, epoch)
        print(f"epoch {epoch} loss {value:.3f}", flush=True)
        for name, texts in dev.items():
            scores = evaluate(predict(model, texts, device))
            print("   ", name, {k: str(v) for k, v in scores.items()}, flush=True)
        torch.save({"model": model.state_dict(), "epoch": epoch, "options": vars(options)}, options.out / "last.pt")


if __name__ == "__main__":
    main()
