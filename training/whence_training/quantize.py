"""int8 form of a fused network: every product with a weight, and the table of word pieces.

Weights have one scale a column. What they are multiplied with has one scale and zero point for good, measured on
training texts: no text's result depends on the texts beside it, as it would with scales taken from the batch. Columns of
very different size share that one scale badly, so each is first divided by a factor that its weights are multiplied
with (Xiao et al. 2023, "SmoothQuant"); the strength of that, and how much of the range is cut off, are what leaves the
least error in the product. Its mean error is taken off the bias.
"""

import copy

import torch
import torch.nn.functional as F
from torch import nn

from .fused import Layer

SMOOTHINGS = (0.0, 0.7, 0.8, 0.9, 1.0)
CUTS = (0.8, 0.9, 1.0)
ROWS = 600  # rows of activations that a choice is measured on


@torch.no_grad()
def quantized(model: nn.Module, run, bits: int = 7) -> nn.Module:
    """A copy of a fused model in int8. run: calls a model on training texts.

    bits: of a weight. 7, since processors without VNNI add two products in 16 bits, where 8 overflow now and then: with 7
    every processor computes the same (onnxruntime, "Quantize ONNX Models", reduce_range).
    """
    seen = _observed(model, run)
    model = copy.deepcopy(model)
    mixed = [name + ".mixed" for name, layer in model.named_modules() if isinstance(layer, Layer)]
    for name in mixed:
        seen[name] = _smoothed_values(model.get_submodule(name.removesuffix(".mixed")), seen[name], bits)
    linears = [name for name, part in model.named_modules() if isinstance(part, nn.Linear)]
    for name in linears:
        smoothings = (0.0,) if name in mixed else SMOOTHINGS
        model.set_submodule(name, _rounded(model.get_submodule(name), seen[name], smoothings, bits))
    words = model.encoder.embeddings
    words.word_embeddings = RoundedTable(words.word_embeddings.weight.data)
    return model


class Rounded(nn.Module):
    """A linear layer on int8 weights and uint8 activations of fixed scale."""

    def __init__(self, weight, bias, divisor, low, high, bits):
        super().__init__()
        top = 2 ** (bits - 1) - 1
        scale = weight.abs().amax(1) / top
        self.register_buffer("weight", torch.round(weight / scale[:, None]).clamp(-top, top).to(torch.int8).T.contiguous())
        self.register_buffer("scale", scale)
        self.register_buffer("bias", bias)
        self.register_buffer("factor", None if divisor is None else 1 / divisor)
        self.register_buffer("step", torch.tensor((high - low) / 255))
        self.register_buffer("zero", torch.tensor(round(-low / (high - low) * 255), dtype=torch.uint8))

    def forward(self, x):
        x = x if self.factor is None else x * self.factor
        return _Product.apply(x, self.step, self.zero, self.weight, self.scale, self.bias)


class RoundedTable(nn.Module):
    """A table of embeddings in int8, one scale a row."""

    def __init__(self, table):
        super().__init__()
        scale = table.abs().amax(1, keepdim=True).clamp(min=1e-9) / 127
        self.register_buffer("rows", torch.round(table / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids):
        return F.embedding(ids, self.rows).to(self.scale.dtype) * F.embedding(ids, self.scale)


class _Product(torch.autograd.Function):
    """x rounded to uint8, times int8 weights, as floating point."""

    @staticmethod
    def forward(ctx, x, step, zero, weight, scale, bias):
        rounded = torch.round(x / step).add(zero.float()).clamp(0, 255) - zero.float()
        return (rounded @ weight.float()) * (step * scale) + bias

    @staticmethod
    def symbolic(g, x, step, zero, weight, scale, bias):
        rounded = g.op("QuantizeLinear", x, step, zero)
        symmetric = g.op("Constant", value_t=torch.zeros(weight.type().sizes()[1], dtype=torch.int8))
        return g.op("com.microsoft::MatMulIntegerToFloat", rounded, weight, step, scale, zero, symmetric, bias)


def _observed(model, run):
    """Activations that each linear layer is given: (sampled rows, largest magnitude of each column)."""
    rows, largest = {}, {}

    def note(name):
        def hook(_, arguments):
            x = arguments[0].detach().flatten(0, -2)
            rows.setdefault(name, []).append(x[torch.randperm(len(x))[:400]])
            most = x.abs().amax(0)
            largest[name] = torch.maximum(largest.get(name, most), most)

        return hook

    hooks = [m.register_forward_pre_hook(note(n)) for n, m in model.named_modules() if isinstance(m, nn.Linear)]
    run(model)
    for hook in hooks:
        hook.remove()
    return {name: (torch.cat(rows[name]), largest[name]) for name in rows}


def _rounded(linear, seen, smoothings, bits):
    choice = min((c for a in smoothings for c in _choices(linear, seen, a, bits)), key=lambda c: c[0])
    return choice[1]


def _choices(linear, seen, smoothing, bits):
    """(squared error, layer) for each cut."""
    rows, largest = seen
    some = rows[torch.randperm(len(rows))[:ROWS]]
    exact = F.linear(some, linear.weight.data, linear.bias.data)
    divisor = _divisor(linear.weight.data, largest, smoothing)
    shares = rows if divisor is None else rows / divisor
    lowest, highest = min(shares.min().item(), 0.0), max(shares.max().item(), 1e-6)
    weight = linear.weight.data if divisor is None else linear.weight.data * divisor
    for cut in CUTS:
        layer = Rounded(weight, linear.bias.data.clone(), divisor, lowest * cut, highest * cut, bits)
        error = layer(some) - exact
        layer.bias -= error.mean(0)
        yield error.pow(2).mean().item(), layer


def _divisor(weight, largest, smoothing):
    """What to divide each input column by; none for no smoothing."""
    if smoothing == 0:
        return None
    divisor = largest.clamp(min=1e-3) ** smoothing / weight.abs().amax(0).clamp(min=1e-5) ** (1 - smoothing)
    return (divisor / divisor.median()).clamp(0.01, 100)


def _smoothed_values(layer, seen, bits):
    """Divides the columns of what attention mixes where they are made, in the weights of the values, at no cost."""
    factor = _rounded(layer.mixed, seen, SMOOTHINGS, bits).factor
    if factor is None:
        return seen
    values = slice(-len(factor), None)
    layer.query_key_value.weight.data[values] *= factor[:, None]
    layer.query_key_value.bias.data[values] *= factor
    layer.mixed.weight.data /= factor
    return seen[0] * factor, seen[1] * factor
