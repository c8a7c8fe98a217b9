"""The design that was not taken: layers of BIO tags, and a classifier of pairs of tagged spans.

`python -m whence_training.tags` takes the options of `whence_training.train` and prints the same figures. Kept so that the
comparison in README.md can be run again.
"""

import math
import random

import torch
import torch.nn.functional as F
from torch import nn
from tqdm import tqdm
from transformers import BertModel

from . import augment, base, batches, corpora, decode, losses, metrics, train
from .corpora import DENIES, STRENGTHS

ROLES = ("cause", "effect", "signal")
OUTSIDE, BEGIN, INSIDE = 0, 1, 2
UNLINKED, SUPPORTED, DENIED = 0, 1, 2
WIDTH = 128


class Tagger(nn.Module):
    """Token ids to tags: one layer of BIO a role, so that a word may be cause and effect; pairs are scored from spans."""

    def __init__(self, encoder: BertModel):
        super().__init__()
        self.encoder = encoder
        width = encoder.config.hidden_size
        self.dropout = nn.Dropout(0.1)
        self.tags = nn.Linear(width, len(ROLES) * 3)
        self.cause, self.effect = nn.Linear(width, WIDTH), nn.Linear(width, WIDTH)
        self.link = nn.Bilinear(WIDTH, WIDTH, 3)
        self.sentence = nn.Sequential(nn.Linear(2 * width, width), nn.Tanh(), nn.Dropout(0.1))
        self.causal = nn.Linear(width, 1)
        self.strength = nn.Linear(width, len(STRENGTHS))

    def forward(self, input_ids, attention_mask, token_type_ids):
        hidden = self.encoder(input_ids, attention_mask, token_type_ids).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(hidden.dtype)
        sentence = self.sentence(torch.cat([hidden[:, 0], (hidden * mask).sum(1) / mask.sum(1)], -1))
        hidden = self.dropout(hidden)
        tags = self.tags(hidden).unflatten(-1, (len(ROLES), 3))
        return hidden, tags, self.causal(sentence).squeeze(-1), self.strength(sentence)

    def pairs(self, hidden, causes, effects):
        """Logits (len(causes), len(effects), 3) of one text's spans (first, last)."""
        mean = lambda spans: torch.stack([hidden[s : e + 1].mean(0) for s, e in spans])
        by, on = F.gelu(self.cause(mean(causes))), F.gelu(self.effect(mean(effects)))
        n, m = len(causes), len(effects)
        return self.link(by[:, None].expand(n, m, WIDTH).contiguous(), on[None].expand(n, m, WIDTH).contiguous())


def gold(encoded):
    """Spans of each role and the links between them."""
    spans, links = [set(), set(), set()], {}
    for link in encoded.example.links or []:
        cause, effect = batches._tokens(encoded.offsets, link.cause), batches._tokens(encoded.offsets, link.effect)
        if cause and effect:
            spans[0].add(cause)
            spans[1].add(effect)
            links[cause, effect] = DENIED if link.stance == DENIES else SUPPORTED
            spans[2] |= {t for s in link.signal if (t := batches._tokens(encoded.offsets, s))}
    return [sorted(s) for s in spans], links


def loss(model, outputs, tensors, batch):
    hidden, tags, causal, strength = outputs
    value = losses._causal(causal.float(), tensors["causal"]) + 0.5 * losses._strength(strength.float(), tensors["strength"])
    wanted = torch.full(tags.shape[:3], -1)
    pairs, kinds = [], []
    for row, encoded in enumerate(batch):
        if encoded.example.links is None:
            continue
        (causes, effects, signals), links = gold(encoded)
        for role, spans in enumerate((causes, effects, signals)):
            if role == 2 and not encoded.example.has_signals:
                continue
            wanted[row, : len(encoded.ids), role] = OUTSIDE
            for s, e in spans:
                wanted[row, s : e + 1, role] = INSIDE
                wanted[row, s, role] = BEGIN
        if causes and effects:
            pairs.append(model.pairs(hidden[row].float(), causes, effects).view(-1, 3))
            kinds += [links.get((c, e), UNLINKED) for c in causes for e in effects]
    if (wanted >= 0).any():
        value = value + 3 * F.cross_entropy(tags.float().reshape(-1, 3), wanted.view(-1), ignore_index=-1)
    return value + F.cross_entropy(torch.cat(pairs), torch.tensor(kinds)) if pairs else value


def spans_of(logits, length):
    """Best BIO path (an I follows a B or an I) of one role: its spans."""
    scores = F.log_softmax(logits, -1)[1 : length - 1].tolist()
    best, back = [scores[0][0], scores[0][1], -math.inf], []
    for score in scores[1:]:
        previous = max(range(3), key=lambda k: best[k])
        inside = max((1, 2), key=lambda k: best[k])
        back.append((previous, previous, inside))
        best = [best[previous] + score[0], best[previous] + score[1], best[inside] + score[2]]
    tag, path = max(range(3), key=lambda k: best[k]), []
    for step in reversed(back):
        path.append(tag)
        tag = step[tag]
    path.append(tag)
    spans = []
    for i, tag in enumerate(reversed(path), start=1):
        if tag == BEGIN:
            spans.append([i, i])
        elif tag == INSIDE and spans:
            spans[-1][1] = i
    return [tuple(s) for s in spans]


@torch.no_grad()
def evaluate(model, data):
    model.eval()
    texts = []
    for k in range(0, len(data), 64):
        part = data[k : k + 64]
        tensors = batches.collate(part)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden, tags, causal, _ = model(tensors["input_ids"], tensors["attention_mask"], tensors["token_type_ids"])
        for row, encoded in enumerate(part):
            found = relations(model, hidden[row].float(), tags[row].float(), len(encoded.ids)) if causal[row] > 0 else []
            predicted = [(train.chars(encoded, f.cause), train.chars(encoded, f.effect)) for f in found]
            links = [(x.cause, x.effect) for x in encoded.example.links or []]
            texts.append((predicted, links, bool(causal[row] > 0), bool(encoded.example.causal)))
    return metrics.score(texts)


def relations(model, hidden, tags, length):
    causes, effects = spans_of(tags[:, 0], length), spans_of(tags[:, 1], length)
    if not causes or not effects:
        return []
    logits = model.pairs(hidden, causes, effects)
    found = []
    for i, c in enumerate(causes):
        for j, e in enumerate(effects):
            kind = int(logits[i, j].argmax())
            if kind != UNLINKED and not decode._overlap(c, e):
                found.append(decode.Found(c, e, kind == DENIED, float(logits[i, j, kind])))
    return found


def main():
    options = train.arguments()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    generator = torch.Generator().manual_seed(options.seed)
    tokenizer = batches.tokenizer(options.base / "bge-small-en-v1.5-tokenizer.json")
    chosen, dev = train.texts(options), train.development(options.data, tokenizer)
    model = Tagger(base.initial(options.base / "bge-small-en-v1.5.onnx").encoder)
    adam, mean = train.optimizer(model, options), train.averaged(model)
    mixed = augment.mix(chosen, random.Random(0))
    rates = train.schedule(adam, options.epochs * math.ceil(len(mixed) / options.batch), options.last_rate)
    for epoch in range(options.epochs):
        data = batches.encode(tokenizer, augment.mix(chosen, random.Random(options.seed * 1000 + epoch)))
        model.train()
        for batch in tqdm(batches.by_length(data, options.batch, generator), desc=f"epoch {epoch}", mininterval=10):
            tensors = batches.collate(batch)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                outputs = model(tensors["input_ids"], tensors["attention_mask"], tensors["token_type_ids"])
            loss(model, outputs, tensors, batch).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            adam.step()
            rates.step()
            adam.zero_grad()
            mean.update_parameters(model)
        for name, texts in dev.items():
            print(epoch, name, {k: str(v) for k, v in evaluate(mean.module, texts).items()}, flush=True)


if __name__ == "__main__":
    main()
