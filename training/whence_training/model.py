"""The extractor's network: one BERT encoder with heads that score spans and links between them."""

import math

import torch
from torch import nn
from transformers import BertConfig, BertModel

from .corpora import STRENGTHS
from .dropout import lighten

# What a pair of tokens (i, j) is scored for. The first three are spans (i first, j last token); the others link two
# spans by their first or last tokens. Scoring links token by token is what lets a text hold many relations with shared
# and chained arguments (Wang et al. 2020, "TPLinker"; Su 2022, "GPLinker").
SCORES = ("cause", "effect", "signal", "heads_support", "heads_deny", "tails", "signal_heads")
SPANS = 3
STYLES = 3
HEAD_SIZE = 64


class Extractor(nn.Module):
    """Token ids to scores.

    Input: `input_ids`, `attention_mask`, `token_type_ids` (the style of annotation), each (batch, length).
    Output: `pairs` (batch, len(SCORES), length, length), logits; `causal` (batch,), logits;
    `strength` (batch, len(STRENGTHS)), logits.
    """

    def __init__(self, config: BertConfig):
        super().__init__()
        self.encoder = BertModel(config, add_pooling_layer=False)
        width = config.hidden_size
        self.dropout = nn.Dropout(0.1)
        self.query_key = nn.Linear(width, len(SCORES) * HEAD_SIZE * 2)
        self.sentence = nn.Sequential(nn.Linear(2 * width, width), nn.Tanh(), nn.Dropout(0.1))
        self.causal = nn.Linear(width, 1)
        self.strength = nn.Linear(width, len(STRENGTHS))
        lighten(self)

    def forward(self, input_ids, attention_mask, token_type_ids):
        hidden = self.encoder(input_ids, attention_mask, token_type_ids).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * mask).sum(1) / mask.sum(1)
        sentence = self.sentence(torch.cat([hidden[:, 0], mean], -1))
        return self._pairs(self.dropout(hidden)), self.causal(sentence).squeeze(-1), self.strength(sentence)

    def _pairs(self, hidden):
        batch, length, _ = hidden.shape
        both = self.query_key(hidden).view(batch, length, len(SCORES), 2, HEAD_SIZE)
        query, key = _rotate(both[..., 0, :]).transpose(1, 2), _rotate(both[..., 1, :]).transpose(1, 2)
        return query @ key.transpose(2, 3) / math.sqrt(HEAD_SIZE)


def _rotate(x):
    """Rotary positions (Su et al. 2021), so that a score knows how far apart its tokens are."""
    length = x.shape[1]
    frequencies = 10000 ** (-torch.arange(0, HEAD_SIZE, 2, dtype=torch.float32, device=x.device) / HEAD_SIZE)
    angles = torch.arange(length, dtype=torch.float32, device=x.device)[:, None] * frequencies[None]
    angles = torch.stack([angles, angles], -1).reshape(1, length, 1, HEAD_SIZE)
    sin, cos = torch.sin(angles).to(x.dtype), torch.cos(angles).to(x.dtype)
    turned = torch.stack([-x[..., 1::2], x[..., ::2]], -1).reshape(x.shape)
    return x * cos + turned * sin
