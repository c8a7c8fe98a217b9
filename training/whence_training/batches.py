"""Examples to tensors."""

from dataclasses import dataclass

import torch
from tokenizers import Tokenizer

from .corpora import Example
from .labels import ATTRIBUTES, VALUES
from .model import SCORES

MAX_TOKENS = 160
_INDEX = {name: i for i, name in enumerate(SCORES)}


@dataclass
class Encoded:
    """An example in tokens: `cells` are the (score, i, j) that hold, `links` maps (i, j), where cause and effect start, to
    which of `VALUES` are open there."""

    example: Example
    ids: list[int]
    offsets: list[tuple[int, int]]
    cells: list[tuple[int, int, int]]
    links: dict[tuple[int, int], list[bool]]


def tokenizer(path) -> Tokenizer:
    loaded = Tokenizer.from_file(str(path))
    loaded.no_padding()
    loaded.enable_truncation(MAX_TOKENS)
    return loaded


def encode(tokenizer: Tokenizer, examples: list[Example]) -> list[Encoded]:
    encodings = tokenizer.encode_batch([e.text for e in examples])
    return [Encoded(e, t.ids, t.offsets, *_marks(e, t.offsets)) for e, t in zip(examples, encodings)]


def _marks(example, offsets):
    cells, links = set(), {}
    for link in example.links or []:
        cause, effect = _tokens(offsets, link.cause), _tokens(offsets, link.effect)
        if not cause or not effect:
            continue
        cells |= {
            (_INDEX["cause"], *cause),
            (_INDEX["effect"], *effect),
            (_INDEX["heads"], cause[0], effect[0]),
            (_INDEX["tails"], cause[1], effect[1]),
        }
        for span in link.signal:
            signal = _tokens(offsets, span)
            if signal:
                cells |= {(_INDEX["signal"], *signal), (_INDEX["signal_heads"], effect[0], signal[0])}
        start = (cause[0], effect[0])
        links[start] = [a or b for a, b in zip(_open(link), links.get(start, [False] * len(VALUES)))]
    return sorted(cells), links


def _open(link):
    return [value in link.values.get(name, ATTRIBUTES[name]) for name, value in VALUES]


def _tokens(offsets, span):
    """First and last token that a character span touches; none if it was truncated away."""
    inside = [i for i, (s, e) in enumerate(offsets) if e > s and s < span[1] and e > span[0]]
    return (inside[0], inside[-1]) if inside else None


def collate(batch: list[Encoded]) -> dict[str, torch.Tensor]:
    # A multiple of 8: the CPU kernels are compiled anew for each shape they meet.
    length = -(-max(len(e.ids) for e in batch) // 8) * 8
    ids = torch.zeros(len(batch), length, dtype=torch.long)
    mask = torch.zeros_like(ids)
    styles = torch.zeros_like(ids)
    gold = torch.zeros(len(batch), len(SCORES), length, length)
    known = torch.zeros(len(batch), len(SCORES))
    for i, e in enumerate(batch):
        ids[i, : len(e.ids)] = torch.tensor(e.ids)
        mask[i, : len(e.ids)] = 1
        styles[i] = e.example.style
        for cell in e.cells:
            gold[(i, *cell)] = 1
        known[i] = float(e.example.links is not None)
        if not e.example.has_signals:
            known[i, _INDEX["signal"]] = known[i, _INDEX["signal_heads"]] = 0
    links = [(i, *start) for i, e in enumerate(batch) for start in e.links]
    values = [e.links[start] for e in batch for start in e.links]
    return {
        "input_ids": ids,
        "attention_mask": mask,
        "token_type_ids": styles,
        "gold": gold,
        "known": known,
        "links": torch.tensor(links, dtype=torch.long).view(-1, 3),
        "values": torch.tensor(values, dtype=torch.bool).view(-1, len(VALUES)),
        "sentence": torch.tensor([[_label(e.example.causal), _label(e.example.related)] for e in batch]),
    }


def _label(value):
    return -1.0 if value is None else float(value)


def by_length(encoded: list[Encoded], size: int, generator) -> list[list[Encoded]]:
    """Batches of texts of about the same length, in random order."""
    jitter = torch.rand(len(encoded), generator=generator).tolist()
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i].ids) * (1 + 0.2 * jitter[i]))
    batches = [[encoded[i] for i in order[k : k + size]] for k in range(0, len(order), size)]
    return [batches[i] for i in torch.randperm(len(batches), generator=generator).tolist()]
