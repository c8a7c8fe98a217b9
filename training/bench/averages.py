"""What networks read together: python -m bench.averages --data DIR --base DIR [--weight W] CHECKPOINT CHECKPOINT …

Logits are averaged, then decoded as always. The first checkpoint counts W times, the others once. Scores are those of
soccauseeffect.dev.
"""

import argparse
from pathlib import Path

import numpy as np
import torch

from whence_training import batches, train
from whence_training.export import load


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--weight", type=float, default=1.0)
    parser.add_argument("checkpoint", type=Path, nargs="+")
    options = parser.parse_args()
    texts = train.development(options.data, batches.tokenizer(options.base / "bge-small-en-v1.5-tokenizer.json"))["soc"]
    predictions = [train.predict(load(file), texts, torch.device("cpu")) for file in options.checkpoint]
    weights = [options.weight] + [1.0] * (len(predictions) - 1)
    scores = train.evaluate([mean(text, weights) for text in zip(*predictions)])
    print({name: str(counts) for name, counts in scores.items()})


def mean(predictions, weights):
    """predictions: of one text by each network."""
    pairs = np.average([p[1].astype(np.float32) for p in predictions], axis=0, weights=weights)
    return predictions[0][0], pairs, float(np.average([p[2] for p in predictions], weights=weights)), None


if __name__ == "__main__":
    main()
