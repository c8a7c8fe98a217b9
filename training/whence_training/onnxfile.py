"""A network in an ONNX file, called like the PyTorch one."""

from pathlib import Path

import onnxruntime
import torch
from torch import nn


class OnnxFile(nn.Module):
    """Runs on the CPU with ONNX Runtime. threads: 0 for all cores."""

    def __init__(self, file: Path, threads: int = 0):
        super().__init__()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        self.session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])

    def forward(self, input_ids, attention_mask, token_type_ids):
        names = ("input_ids", "attention_mask", "token_type_ids")
        inputs = {n: v.numpy() for n, v in zip(names, (input_ids, attention_mask, token_type_ids))}
        return tuple(torch.from_numpy(x) for x in self.session.run(None, inputs))
