"""Writes the network as ONNX: python -m whence_training.export (--checkpoint F | --from-int8 F) --out DIR [--fp16].

`extractor.fp32.onnx` is the reference that int8 is compared with; `extractor.fp16.onnx` is for GPUs. Both have the same
inputs and float32 outputs as the `extractor.onnx` of `release`. Laid beside it they are used by `whence evaluate` (fp32)
and by an extraction service that finds a GPU (fp16). Who has no checkpoint takes `--from-int8 extractor.onnx`: the
weights keep the rounding that they have there, activations are no longer rounded.
"""

import argparse
import logging
import warnings
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from . import base
from .labels import STYLES
from .model import Extractor


def load(checkpoint: Path) -> Extractor:
    model = Extractor(base.CONFIG)
    model.load_state_dict(torch.load(checkpoint, map_location="cpu", weights_only=False)["model"])
    return model.eval()


def to_onnx(model: torch.nn.Module, file: Path) -> None:
    """Inputs (batch, length) int64; outputs as in `Extractor`."""
    model.encoder.config._attn_implementation = "eager"
    ids = torch.randint(1000, 20000, (2, 11))
    batch_length = {0: "batch", 1: "length"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", torch.jit.TracerWarning)
        torch.onnx.export(
            model,
            (ids, torch.ones_like(ids), torch.randint(0, STYLES, ids.shape)),
            str(file),
            input_names=["input_ids", "attention_mask", "token_type_ids"],
            output_names=["pairs", "attributes", "sentence"],
            dynamic_axes={
                "input_ids": batch_length,
                "attention_mask": batch_length,
                "token_type_ids": batch_length,
                "pairs": {0: "batch", 2: "length", 3: "length"},
                "attributes": {0: "batch", 2: "length", 3: "length"},
                "sentence": {0: "batch"},
            },
            opset_version=17,
            dynamo=False,
        )


def unrounded(file: Path) -> onnx.ModelProto:
    """An int8 network of `release` with products in floating point."""
    network = onnx.load(str(file))
    values = {x.name: numpy_helper.to_array(x) for x in network.graph.initializer}
    nodes, exact = [], {}
    given = {n.output[0]: n.input[0] for n in network.graph.node if n.op_type == "QuantizeLinear"}
    constants = {n.output[0]: numpy_helper.to_array(n.attribute[0].t) for n in network.graph.node if n.op_type == "Constant"}
    for node in network.graph.node:
        if node.op_type == "MatMulIntegerToFloat":
            rounded, weight, _, scale, _, _, bias = node.input
            exact[weight] = (values | constants)[weight] * (values | constants)[scale]
            product = node.output[0] + "_product"
            nodes.append(onnx.helper.make_node("MatMul", [given[rounded], weight], [product]))
            nodes.append(onnx.helper.make_node("Add", [product, bias], node.output))
        elif node.op_type != "QuantizeLinear":
            nodes.append(node)
    kept = [x for x in network.graph.initializer if x.name not in exact]
    replaced = [numpy_helper.from_array(value.astype(np.float32), name) for name, value in exact.items()]
    graph = onnx.helper.make_graph(nodes, network.graph.name, network.graph.input, network.graph.output, kept + replaced)
    return onnx.helper.make_model(graph, opset_imports=network.opset_import, ir_version=network.ir_version)


def to_half(exact: Path, file: Path) -> None:
    """fp16 with float32 outputs; normalisation, softmax and what positions are computed from stay in fp32."""
    from onnxruntime.transformers.float16 import convert_float_to_float16

    exactly = ["LayerNormalization", "Softmax", "Range", "Sin", "Cos", "Pow", "ReduceSum"]
    logging.getLogger("onnxruntime.transformers.float16").setLevel(logging.ERROR)
    half = convert_float_to_float16(onnx.load(str(exact)), keep_io_types=True, op_block_list=exactly)
    onnx.save(half, str(file))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--checkpoint", type=Path)
    source.add_argument("--from-int8", type=Path, help="an extractor.onnx")
    source.add_argument("--base", type=Path, help="export the untrained network on these weights instead")
    parser.add_argument("--fp16", action="store_true", help="write extractor.fp16.onnx too")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    exact = options.out / "extractor.fp32.onnx"
    if options.from_int8:
        onnx.save(unrounded(options.from_int8), str(exact))
    else:
        initial = lambda: base.initial(options.base / "bge-small-en-v1.5.onnx").eval()
        to_onnx(load(options.checkpoint) if options.checkpoint else initial(), exact)
    if options.fp16:
        to_half(exact, options.out / "extractor.fp16.onnx")


if __name__ == "__main__":
    main()
