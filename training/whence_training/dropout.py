"""Dropout from random bytes: PyTorch's draws one number a cell on one core, which was a sixth of a training step on CPU."""

import torch
from torch import nn


class ByteDropout(nn.Module):
    """Zeroes a cell if its byte is under 256 p; scales what stays, as `torch.nn.Dropout` does."""

    def __init__(self, p: float):
        super().__init__()
        self.under = round(256 * p)

    def forward(self, x):
        if not self.training:
            return x
        words = torch.empty((x.numel() + 7) // 8, dtype=torch.int64, device=x.device)
        bytes_ = words.random_(torch.iinfo(torch.int64).min, None).view(torch.uint8)[: x.numel()]
        return x * ((bytes_ >= self.under).to(x.dtype) * (256 / (256 - self.under))).view(x.shape)


def lighten(module: nn.Module) -> None:
    """Replaces every dropout inside."""
    for parent in list(module.modules()):
        for name, child in parent.named_children():
            if isinstance(child, nn.Dropout) and child.p > 0:
                setattr(parent, name, ByteDropout(child.p))
