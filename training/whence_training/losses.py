"""What the network is trained to do."""

import torch
import torch.nn.functional as F

from .model import SPANS

STRENGTH_WEIGHT = 0.5
CAUSAL_WEIGHT = 1.0


def loss(outputs, batch):
    pairs, causal, strength = outputs
    return (
        _pairs(pairs.float(), batch)
        + CAUSAL_WEIGHT * _causal(causal.float(), batch["causal"])
        + STRENGTH_WEIGHT * _strength(strength.float(), batch["strength"])
    )


def _pairs(scores, batch):
    """Multi-label cross entropy over all cells of a score (Su et al. 2022, "ZLPR"): few cells hold, most do not, and
    no class weight has to be chosen; the threshold is 0. A target between 0 and 1 counts on both sides by its share."""
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


def _causal(logits, gold):
    known = gold >= 0
    return F.binary_cross_entropy_with_logits(logits[known], gold[known].float()) if known.any() else logits.sum() * 0


def _strength(logits, gold):
    return F.cross_entropy(logits, gold, ignore_index=-1) if (gold >= 0).any() else logits.sum() * 0
