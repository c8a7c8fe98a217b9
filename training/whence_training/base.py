"""Takes the starting weights out of an ONNX export of a BERT encoder (bge-small-en-v1.5, e5-small-v2: both MIT licence), or
out of a released extractor."""

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from transformers import BertConfig

from .labels import STYLES
from .model import HEAD_SIZE, SCORES, Extractor

CONFIG = BertConfig(
    vocab_size=30522,
    hidden_size=384,
    num_hidden_layers=12,
    num_attention_heads=12,
    intermediate_size=1536,
    max_position_embeddings=512,
    type_vocab_size=STYLES,
    attn_implementation="sdpa",
    # Without dropout on attention, PyTorch's fast kernel applies: a step takes two thirds of the time.
    attention_probs_dropout_prob=0.0,
)
_MATRICES = {
    "attention/self/query": "attention.self.query.weight",
    "attention/self/key": "attention.self.key.weight",
    "attention/self/value": "attention.self.value.weight",
    "attention/output/dense": "attention.output.dense.weight",
    "intermediate/dense": "intermediate.dense.weight",
    "output/dense": "output.dense.weight",
}


def initial(onnx_file: Path) -> Extractor:
    """An extractor whose encoder starts from the file's weights and whose heads are untrained."""
    weights = _encoder_weights(onnx.load(str(onnx_file)))
    kinds = "embeddings.token_type_embeddings.weight"
    weights[kinds] = weights[kinds][:1].repeat(STYLES, 1)
    model = Extractor(CONFIG)
    missing, unexpected = model.encoder.load_state_dict(weights, strict=False)
    if unexpected or any("position_ids" not in name for name in missing):
        raise ValueError(f"{onnx_file} is no BERT encoder of this shape: missing {missing}, unexpected {unexpected}")
    return model


def _encoder_weights(graph):
    values = {t.name: numpy_helper.to_array(t) for t in graph.graph.initializer}
    named = {n: v for n, v in values.items() if n.startswith(("embeddings.", "encoder.")) and n != "embeddings.position_ids"}
    for node in graph.graph.node:
        if node.op_type == "MatMul" and node.input[1] in values:
            named[_name_of(node.name)] = values[node.input[1]].T
    return {name: torch.from_numpy(np.array(value)) for name, value in named.items()}


def _name_of(node):
    layer, part = node.removeprefix("/encoder/").removesuffix("/MatMul").split("/", 1)
    return f"encoder.{layer}.{_MATRICES[part]}"


# What `transformer-1` scored pairs of tokens for: it told support from denial by the link, this network by an attribute.
_EARLIER = ("cause", "effect", "signal", "heads", "heads_deny", "tails", "signal_heads")


def released(onnx_file: Path) -> Extractor:
    """An extractor that starts from the int8 network `transformer-1`: its encoder and its scores of spans and links.

    What is rounded there stays rounded; training goes on from it. Heads that it has not are untrained.
    """
    values = {t.name: numpy_helper.to_array(t) for t in onnx.load(str(onnx_file)).graph.initializer}
    model = Extractor(CONFIG)
    state = model.state_dict()
    words = values["encoder.embeddings.word_embeddings.rows"] * values["encoder.embeddings.word_embeddings.scale"]
    found = {"encoder.embeddings.word_embeddings.weight": words}
    for name in ("position_embeddings.weight", "LayerNorm.weight", "LayerNorm.bias"):
        found[f"encoder.embeddings.{name}"] = values[f"encoder.embeddings.{name}"]
    kinds = values["encoder.embeddings.token_type_embeddings.weight"]
    found["encoder.embeddings.token_type_embeddings.weight"] = np.concatenate([kinds, kinds[:1].repeat(STYLES - len(kinds), 0)])
    for i in range(CONFIG.num_hidden_layers):
        found |= _layer(values, f"encoder.encoder.layer.{i}", f"encoder.encoder.layer.{i}")
    weight, bias = _exact(values, "query_key")
    kept = [_EARLIER.index(name) for name in SCORES]
    found["query_key.weight"] = weight.reshape(len(_EARLIER), 2 * HEAD_SIZE, -1)[kept].reshape(-1, weight.shape[1])
    found["query_key.bias"] = bias.reshape(len(_EARLIER), 2 * HEAD_SIZE)[kept].reshape(-1)
    found["sentence.0.weight"], found["sentence.0.bias"] = _exact(values, "sentence.0")
    model.load_state_dict(state | {name: torch.from_numpy(np.array(value)) for name, value in found.items()})
    return model


def _layer(values, theirs, ours):
    weight, bias = _exact(values, f"{theirs}.query_key_value")
    parts = zip(("query", "key", "value"), np.split(weight, 3), np.split(bias, 3))
    found = {}
    for name, part, shift in parts:
        found[f"{ours}.attention.self.{name}.weight"], found[f"{ours}.attention.self.{name}.bias"] = part, shift
    for name, place in (("mixed", "attention.output.dense"), ("wide", "intermediate.dense"), ("narrow", "output.dense")):
        found[f"{ours}.{place}.weight"], found[f"{ours}.{place}.bias"] = _exact(values, f"{theirs}.{name}")
    for name, place in (("mixed_norm", "attention.output.LayerNorm"), ("narrow_norm", "output.LayerNorm")):
        for part in ("weight", "bias"):
            found[f"{ours}.{place}.{part}"] = values[f"{theirs}.{name}.{part}"]
    return found


def _exact(values, name):
    """Weights (out, in) and bias of a product in int8."""
    weight = values[f"{name}.weight"].astype(np.float32).T * values[f"{name}.scale"][:, None]
    return weight * values.get(f"{name}.factor", np.float32(1)), values[f"{name}.bias"]
