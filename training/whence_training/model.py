"""The extractor's network: one BERT encoder with heads that score spans, the links between them, and what is said of a link."""

import math

import torch
from torch import nn
from transformers import BertConfig, BertModel

from .dropout import lighten
from .labels import VALUES

# What a pair of tokens (i, j) is scored for. The first three are spans (i first, j last token); the others link two
# spans by their first or last tokens. Scoring links token by token is what lets a text hold many relations with shared
# and chained arguments (Wang et al. 2020, "TPLinker"; Su 2022, "GPLinker").
SCORES = ("cause", "effect", "signal", "heads", "tails", "signal_heads")
SPANS = 3
SENTENCE = ("causal", "related")
HEAD_SIZE = 64
ATTRIBUTE_SIZE = 32


class Extractor(nn.Module):
    """Token ids to scores.

    Input: `input_ids`, `attention_mask`, `token_type_ids` (the style of annotation), each (batch, length).
    Output, all logits: `pairs` (batch, len(SCORES), length, length); `attributes` (batch, len(VALUES), length, length), of
    a relation whose cause starts at i and whose effect starts at j; `sentence` (batch, len(SENTENCE)).
    """

    def __init__(self, config: BertConfig):
        super().__init__()
        self.encoder = BertModel(config, add_pooling_layer=False)
        width = config.hidden_size
        self.dropout = nn.Dropout(0.1)
        self.query_key = nn.Linear(width, len(SCORES) * HEAD_SIZE * 2)
        self.attributes = Biaffine(width, len(VALUES), ATTRIBUTE_SIZE)
        self.sentence = nn.Sequential(nn.Linear(2 * width, width), nn.Tanh(), nn.Dropout(0.1))
        self.said = nn.Linear(width, len(SENTENCE))
        lighten(self)

    def forward(self, input_ids, attention_mask, token_type_ids):
        hidden = self.encoder(input_ids, attention_mask, token_type_ids).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * mask).sum(1) / mask.sum(1)
        sentence = self.sentence(torch.cat([hidden[:, 0], mean], -1))
        hidden = self.dropout(hidden)
        return self._pairs(hidden), self.attributes(hidden, sentence), self.said(sentence)

    def _pairs(self, hidden):
        batch, length, _ = hidden.shape
        both = self.query_key(hidden).view(batch, length, len(SCORES), 2, HEAD_SIZE)
        query, key = _rotate(both[..., 0, :]).transpose(1, 2), _rotate(both[..., 1, :]).transpose(1, 2)
        return query @ key.transpose(2, 3) / math.sqrt(HEAD_SIZE)


class Biaffine(nn.Module):
    """Scores a pair of tokens for each value by both together, by each alone and by the sentence (Dozat and Manning 2017).

    Sign and stance differ between the relations of a sentence; kind and strength are mostly the sentence's.
    """

    def __init__(self, width: int, values: int, size: int):
        super().__init__()
        self.values, self.size = values, size
        self.query_key = nn.Linear(width, values * size * 2)
        self.alone = nn.Linear(width, values * 2)
        self.whole = nn.Linear(width, values)

    def forward(self, hidden, sentence):
        batch, length, _ = hidden.shape
        both = self.query_key(hidden).view(batch, length, self.values, 2, self.size)
        query, key = both[..., 0, :].transpose(1, 2), both[..., 1, :].transpose(1, 2)
        first, second = self.alone(hidden).view(batch, length, 2, self.values).permute(2, 0, 3, 1)
        together = query @ key.transpose(2, 3) / math.sqrt(self.size)
        return together + first.unsqueeze(3) + second.unsqueeze(2) + self.whole(sentence)[:, :, None, None]


def _rotate(x):
    """Rotary positions (Su et al. 2021), so that a score knows how far apart its tokens are."""
    length = x.shape[1]
    frequencies = 10000 ** (-torch.arange(0, HEAD_SIZE, 2, dtype=torch.float32, device=x.device) / HEAD_SIZE)
    angles = torch.arange(length, dtype=torch.float32, device=x.device)[:, None] * frequencies[None]
    angles = torch.stack([angles, angles], -1).reshape(1, length, 1, HEAD_SIZE)
    sin, cos = torch.sin(angles).to(x.dtype), torch.cos(angles).to(x.dtype)
    turned = torch.stack([-x[..., 1::2], x[..., ::2]], -1).reshape(x.shape)
    return x * cos + turned * sin
