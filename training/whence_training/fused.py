"""The network in the operators that ONNX Runtime has one kernel for; its numbers stay what they were.

Each operator is an autograd function: PyTorch runs `forward`, the exporter writes `symbolic`. Those of the domain
`com.microsoft` are described in onnxruntime's docs/ContribOperators.md.
"""

import copy

import torch
import torch.nn.functional as F
from torch import nn
from torch.onnx.symbolic_opset9 import unused


def fused(model: nn.Module) -> nn.Module:
    """A copy whose encoder layers are `Layer`s; works for every model that keeps its BERT in `encoder`."""
    model = copy.deepcopy(model).eval()
    layers = model.encoder.encoder.layer
    model.encoder.encoder.layer = nn.ModuleList(Layer(layer, model.encoder.config.num_attention_heads) for layer in layers)
    model.encoder.forward = Encoder(model.encoder)
    return model


class Encoder:
    """`BertModel.forward` without what only other uses of it need: states of text read before, masks of other shapes."""

    def __init__(self, encoder):
        self.encoder = encoder

    def __call__(self, input_ids, attention_mask, token_type_ids):
        hidden = self._embedded(input_ids, token_type_ids)
        mask = attention_mask.to(torch.int32)
        for layer in self.encoder.encoder.layer:
            hidden = layer(hidden, mask)
        return Output(hidden)

    def _embedded(self, input_ids, token_type_ids):
        parts = self.encoder.embeddings
        positions = parts.position_embeddings.weight[: input_ids.shape[1]]
        return parts.LayerNorm(parts.word_embeddings(input_ids) + parts.token_type_embeddings(token_type_ids) + positions)


class Output:
    """What the model's heads read of a `BertModel`'s output."""

    def __init__(self, hidden):
        self.last_hidden_state = hidden


class Layer(nn.Module):
    """A BERT layer: query, key and value come from one product; sums are normalised where they are made."""

    def __init__(self, layer, heads):
        super().__init__()
        parts = layer.attention.self
        self.heads = heads
        self.query_key_value = _stacked(parts.query, parts.key, parts.value)
        self.mixed = layer.attention.output.dense
        self.mixed_norm = layer.attention.output.LayerNorm
        self.wide = layer.intermediate.dense
        self.narrow = layer.output.dense
        self.narrow_norm = layer.output.LayerNorm

    def forward(self, hidden, mask):
        query, key, value = self.query_key_value(hidden).chunk(3, -1)
        mixed = self.mixed(_Attention.apply(query, key, value, mask, self.heads))
        hidden = _sum_norm(mixed, hidden, self.mixed_norm)
        return _sum_norm(self.narrow(_Gelu.apply(self.wide(hidden))), hidden, self.narrow_norm)


def _stacked(*linears):
    stacked = nn.Linear(linears[0].in_features, sum(x.out_features for x in linears))
    stacked.weight.data = torch.cat([x.weight.data for x in linears])
    stacked.bias.data = torch.cat([x.bias.data for x in linears])
    return stacked


def _sum_norm(x, skip, norm):
    return _SumNorm.apply(x, skip, norm.weight, norm.bias, norm.eps)


class _Attention(torch.autograd.Function):
    """softmax(QK'/sqrt(d))V by head: query, key, value (batch, length, width), mask (batch, length) int32."""

    @staticmethod
    def forward(ctx, query, key, value, mask, heads):
        by_head = lambda x: x.unflatten(-1, (heads, -1)).transpose(1, 2)
        seen = mask[:, None, None, :].bool()
        mixed = F.scaled_dot_product_attention(by_head(query), by_head(key), by_head(value), attn_mask=seen)
        return mixed.transpose(1, 2).flatten(2)

    @staticmethod
    def symbolic(g, query, key, value, mask, heads):
        parts = (query, key, value, unused(g), mask)
        return g.op("com.microsoft::MultiHeadAttention", *parts, num_heads_i=heads)


class _Gelu(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return F.gelu(x)

    @staticmethod
    def symbolic(g, x):
        return g.op("com.microsoft::Gelu", x)


class _SumNorm(torch.autograd.Function):
    """Layer norm of a sum."""

    @staticmethod
    def forward(ctx, x, skip, weight, bias, epsilon):
        return F.layer_norm(x + skip, weight.shape, weight, bias, epsilon)

    @staticmethod
    def symbolic(g, x, skip, weight, bias, epsilon):
        return g.op("com.microsoft::SkipLayerNormalization", x, skip, weight, bias, epsilon_f=epsilon)
