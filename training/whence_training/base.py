"""Takes the starting weights out of an ONNX export of a BERT encoder (bge-small-en-v1.5, e5-small-v2: both MIT licence)."""

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from transformers import BertConfig

from .model import STYLES, Extractor

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
