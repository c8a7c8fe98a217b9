"""What the network is trained to do."""

import torch
import torch.nn.functional as F

from .labels import slices
from .model import SPANS

ATTRIBUTE_WEIGHT = 0.3
SENTENCE_WEIGHT = 0.5


def loss(outputs, batch):
    pairs, attributes, sentence = outputs
    return (
        _pairs(pairs.float(), batch)
        + ATTRIBUTE_WEIGHT * _attributes(attributes, batch)
        + SENTENCE_WEIGHT * _sentence(sentence.float(), batch["sentence"])
    )


def _pairs(scores, batch):
    """Multi-label cross entropy over all cells of a score (Su et al. 2022, "ZLPR"): few cells hold, most do not, and
    no class weight has to be chosen; the threshold is 0."""
    scores = masked(scores, batch["attention_mask"]).flatten(2)
    gold = batch["gold"].flatten(2)
    negative = torch.cat([scores + torch.log1p(-gold), torch.zeros_like(scores[..., :1])], -1)
    positive = torch.cat([-scores + torch.log(gold), torch.zeros_like(scores[..., :1])], -1)
    each = torch.logsumexp(negative, -1) + torch.logsumexp(positive, -1)
    return (each * batch["known"]).sum() / batch["known"].sum().clamp(min=1)


def masked(scores, attention_mask):
    """Padding scores nothing, and a span does not end before it starts."""
    valid = (attention_mask[:, None, :, None] * attention_mask[:, None, None, :]).bool()
    forward = torch.ones(scores.shape[-2:], dtype=torch.bool, device=scores.device).triu()
    is_span = torch.arange(scores.shape[1], device=scores.device) < SPANS
    allowed = valid & (forward | ~is_span[:, None, None])
    return scores.masked_fill(~allowed, -1e4)


def _attributes(scores, batch):
    """Cross entropy over the values of each attribute. A corpus may leave several values open (denied, but a null result
    or a refutation?) or all of them: then their sum is what is to be likely (partial labels; Jin and Ghahramani 2002)."""
    row, first, second = batch["links"].T
    if not len(row):
        return scores.sum() * 0
    found, open_ = scores[row, :, first, second].float(), batch["values"]
    total = 0.0
    for _, part in slices():
        right = found[:, part].masked_fill(~open_[:, part], -1e4)
        total = total + (torch.logsumexp(found[:, part], -1) - torch.logsumexp(right, -1)).mean()
    return total


def _sentence(logits, gold):
    known = gold >= 0
    return F.binary_cross_entropy_with_logits(logits[known], gold[known]) if known.any() else logits.sum() * 0
