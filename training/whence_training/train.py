"""Trains the extractor: python -m whence_training.train --data DIR --base DIR --out DIR [--seed N] [--epochs N]."""

import argparse
import json
import math
import random
from pathlib import Path

import numpy as np
import torch
from torch.optim.swa_utils import AveragedModel
from tqdm import tqdm

from . import augment, base, batches, corpora, decode, losses, metrics, resume, soft


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
    parser.add_argument("--last-rate", type=float, default=0.0, help="share of the learning rates that is left at the end")
    parser.add_argument("--skip", help="leave ids with this prefix out")
    parser.add_argument("--encoder", default="bge-small-en-v1.5", help="ONNX file of the base folder to start from")
    parser.add_argument("--without", metavar="K/N", help="leave a fold of the academic texts out: for a teacher of these")
    parser.add_argument("--soft", type=Path, help="soft targets that `teach` wrote")
    parser.add_argument("--trust", type=float, default=0.5, help="share of the teachers in the targets of marked texts")
    parser.add_argument("--only", default="", help="keep only ids with this prefix")
    return parser.parse_args()


def optimizer(model, options):
    encoder = {id(p) for p in model.encoder.parameters()}
    heads = [p for p in model.parameters() if id(p) not in encoder]
    return torch.optim.AdamW(
        [{"params": model.encoder.parameters(), "lr": options.rate}, {"params": heads, "lr": options.head_rate}],
        weight_decay=0.01,
        fused=True,
    )


def schedule(adam, steps, last, warm=0.06):
    """Linear up, then linear down to a share of the rate."""

    def factor(step):
        if step < warm * steps:
            return step / (warm * steps)
        return last + (1 - last) * max(0.0, (steps - step) / (steps * (1 - warm)))

    return torch.optim.lr_scheduler.LambdaLR(adam, factor)


def averaged(model):
    """Running mean of the weights, which reads better than the weights of the last step (Izmailov et al. 2018)."""

    def follow(mean, weights, steps):
        keep = min(0.998, (1 + steps.item()) / (10 + steps.item()))
        torch._foreach_lerp_(mean, weights, 1 - keep)

    return AveragedModel(model, multi_avg_fn=follow)


def train_epoch(model, mean, data, adam, rates, options, device, generator, epoch):
    model.train()
    total = 0.0
    todo = batches.by_length(data, options.batch, generator)
    for batch in tqdm(todo, desc=f"epoch {epoch}", mininterval=10):
        tensors = {k: v.to(device) for k, v in batches.collate(batch, options.trust).items()}
        with torch.autocast(device.type, dtype=torch.bfloat16):
            outputs = model(tensors["input_ids"], tensors["attention_mask"], tensors["token_type_ids"])
        value = losses.loss(outputs, tensors)
        value.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        adam.step()
        rates.step()
        adam.zero_grad()
        mean.update_parameters(model)
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


def evaluate(predictions, threshold=0.0, causal_threshold=0.0):
    """Scores of the texts whose links are known."""
    return metrics.score(judged(predictions, threshold, causal_threshold))


def judged(predictions, threshold=0.0, causal_threshold=0.0):
    """(predicted pairs, gold pairs, predicted causal, gold causal) of each text."""
    texts = []
    for encoded, pairs, causal, _ in predictions:
        said = causal > causal_threshold
        found = decode.relations(pairs.astype(np.float32), encoded.offsets, encoded.example.style, threshold, at_least_one=said)
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
    return texts


def chars(encoded, span):
    return encoded.offsets[span[0]][0], encoded.offsets[span[1]][1]


def texts(options):
    """The training texts that the options ask for."""
    chosen = [e for e in corpora.training(options.data) if e.id.startswith(options.only)]
    held = {e.id for e in corpora.fold(options.data, options.without)} if options.without else set()
    return [e for e in chosen if e.id not in held and not (options.skip and e.id.startswith(options.skip))]


def development(data, tokenizer):
    """The texts that each epoch is scored on."""
    academic = corpora.spans_corpus(data / "soccauseeffect.dev.jsonl.gz", corpora.ACADEMIC, False)
    news = corpora.spans_corpus(data / "cnc_v2.dev.jsonl.gz", corpora.NEWS, True)
    return {"soc": batches.encode(tokenizer, academic), "cnc": batches.encode(tokenizer, news)}


def main():
    options = arguments()
    random.seed(options.seed)
    np.random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    generator = torch.Generator().manual_seed(options.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    tokenizer = batches.tokenizer(options.base / "bge-small-en-v1.5-tokenizer.json")
    chosen, dev = texts(options), development(options.data, tokenizer)
    model = base.initial(options.base / f"{options.encoder}.onnx")
    if options.start:
        model.load_state_dict(torch.load(options.start, map_location="cpu", weights_only=False)["model"])
    model.to(device)
    adam = optimizer(model, options)
    mean = averaged(model)
    soft_targets = soft.load(options.soft) if options.soft else None
    mixed = augment.mix(chosen, random.Random(0))
    rates = schedule(adam, options.epochs * math.ceil(len(mixed) / options.batch), options.last_rate)
    options.out.mkdir(parents=True, exist_ok=True)
    first = resume.resumed(options.out / "last.pt", model, mean, adam, rates, generator)
    for epoch in range(first, options.epochs):
        mixed = augment.mix(chosen, random.Random(options.seed * 1000 + epoch))
        data = batches.encode(tokenizer, mixed, soft_targets)
        value = train_epoch(model, mean, data, adam, rates, options, device, generator, epoch)
        print(f"epoch {epoch} loss {value:.3f}", flush=True)
        for name, examples in dev.items():
            scores = evaluate(predict(mean.module, examples, device))
            print("   ", name, {k: str(v) for k, v in scores.items()}, flush=True)
        resume.keep(options.out / "last.pt", epoch, model, mean, adam, rates, generator)


if __name__ == "__main__":
    main()
