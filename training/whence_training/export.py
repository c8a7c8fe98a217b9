"""Writes the network as ONNX: python -m whence_training.export --checkpoint F --out DIR [--fp16].

`extractor.fp32.onnx` is the reference that int8 is compared with; `extractor.fp16.onnx` is for GPUs. Both have the same
inputs and float32 outputs as the `extractor.onnx` of `release`. Laid beside it they are used by `whence evaluate` (fp32)
and by an extraction service that finds a GPU (fp16).
"""

import argparse
import logging
import warnings
from pathlib import Path

import onnx
import torch

from . import base
from .model import STYLES, Extractor


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
            output_names=["pairs", "causal", "strength"],
            dynamic_axes={
                "input_ids": batch_length,
                "attention_mask": batch_length,
                "token_type_ids": batch_length,
                "pairs": {0: "batch", 2: "length", 3: "length"},
                "causal": {0: "batch"},
                "strength": {0: "batch"},
            },
            opset_version=17,
            dynamo=False,
        )


def to_half(exact: Path, file: Path) -> None:
    """fp16 with float32 outputs; normalisation, softmax and what positions are computed from stay in fp32."""
    from onnxruntime.transformers.float16 import convert_float_to_float16

    exactly = ["LayerNormalization", "Softmax", "Range", "Sin", "Cos", "Pow", "ReduceSum"]
    logging.getLogger("onnxruntime.transformers.float16").setLevel(logging.ERROR)
    half = convert_float_to_float16(onnx.load(str(exact)), keep_io_types=True, op_block_list=exactly)
    onnx.save(half, str(file))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path)
    parser.add_argument("--base", type=Path, help="export the untrained network on these weights instead")
    parser.add_argument("--fp16", action="store_true", help="write extractor.fp16.onnx too")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    model = load(options.checkpoint) if options.checkpoint else base.initial(options.base / "bge-small-en-v1.5.onnx").eval()
    options.out.mkdir(parents=True, exist_ok=True)
    exact = options.out / "extractor.fp32.onnx"
    to_onnx(model, exact)
    if options.fp16:
        to_half(exact, options.out / "extractor.fp16.onnx")


if __name__ == "__main__":
    main()
