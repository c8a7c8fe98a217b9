"""Trains the extractor: python -m whence_training.train --data DIR --base DIR --out DIR [--seed N] [--epochs N]."""

import argparse
import math
import random
from pathlib import Path

import numpy as np
import torch
from torch.optim.swa_utils import AveragedModel
from tqdm import tqdm

from . import augment, base, batches, corpora, labels, losses, reading, resume


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the annotated corpora")
    parser.add_argument("--base", type=Path, required=True, help="folder with bge-small-en-v1.5.onnx and its tokenizer")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints and figures")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=6e-5)
    parser.add_argument("--head-rate", type=float, default=8e-4)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--start", type=Path, help="checkpoint to go on from instead of the base weights")
    parser.add_argument("--start-released", type=Path, help="the extractor.onnx of transformer-1 to go on from instead")
    parser.add_argument("--last-rate", type=float, default=0.0, help="share of the learning rates that is left at the end")
    parser.add_argument("--encoder", default="bge-small-en-v1.5", help="ONNX file of the base folder to start from")
    parser.add_argument("--only", default="", help="keep only ids with this prefix")
    return parser.parse_args()


def autocast(device):
    """bf16 where it is fast: on a GPU and on CPUs with AMX; elsewhere it is emulated, at a thirtieth of the speed."""
    fast = device.type != "cpu" or torch.cpu._is_amx_tile_supported()
    return torch.autocast(device.type, dtype=torch.bfloat16, enabled=fast)


def optimizer(model, options):
    """The table of word pieces stays as it is: a third of the weights, of which a text moves next to none."""
    model.encoder.embeddings.word_embeddings.requires_grad_(False)
    encoder = {id(p) for p in model.encoder.parameters()}
    heads = [p for p in model.parameters() if id(p) not in encoder]
    layers = [p for p in model.encoder.parameters() if p.requires_grad]
    return torch.optim.AdamW(
        [{"params": layers, "lr": options.rate}, {"params": heads, "lr": options.head_rate}],
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
        tensors = {k: v.to(device) for k, v in batches.collate(batch).items()}
        with autocast(device):
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


def texts(options):
    """The training texts that the options ask for."""
    return [e for e in corpora.training(options.data) if e.id.startswith(options.only)]


def development(data, tokenizer):
    """The texts that each epoch is scored on."""
    rows = corpora.papers(data / "academic.dev.jsonl.gz")
    kinds = [row["kind_of_text"] for row in corpora.rows(data / "academic.dev.jsonl.gz")]
    sets = {name: [e for e, kind in zip(rows, kinds) if kind == name] for name in ("general", "trial")}
    sets["soc"] = corpora.spans_corpus(data / "soccauseeffect.dev.jsonl.gz", labels.SOCIAL_SCIENCE, False)
    return {name: batches.encode(tokenizer, examples) for name, examples in sets.items()}


def initial(options):
    if options.start_released:
        return base.released(options.start_released)
    model = base.initial(options.base / f"{options.encoder}.onnx")
    if options.start:
        model.load_state_dict(torch.load(options.start, map_location="cpu", weights_only=False)["model"])
    return model


def main():
    options = arguments()
    random.seed(options.seed)
    np.random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    generator = torch.Generator().manual_seed(options.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    tokenizer = batches.tokenizer(options.base / "bge-small-en-v1.5-tokenizer.json")
    chosen, dev = texts(options), development(options.data, tokenizer)
    model = initial(options).to(device)
    adam = optimizer(model, options)
    mean = averaged(model)
    mixed = augment.mix(chosen, random.Random(0))
    rates = schedule(adam, options.epochs * math.ceil(len(mixed) / options.batch), options.last_rate)
    options.out.mkdir(parents=True, exist_ok=True)
    first = resume.resumed(options.out / "last.pt", model, mean, adam, rates, generator)
    for epoch in range(first, options.epochs):
        mixed = augment.mix(chosen, random.Random(options.seed * 1000 + epoch))
        value = train_epoch(model, mean, batches.encode(tokenizer, mixed), adam, rates, options, device, generator, epoch)
        resume.keep(options.out / "last.pt", epoch, model, mean, adam, rates, generator)
        print(f"epoch {epoch} loss {value:.3f}", flush=True)
        for name, examples in dev.items():
            print("   ", name, reading.summary(reading.read(mean.module, examples, device)), flush=True)


if __name__ == "__main__":
    main()
