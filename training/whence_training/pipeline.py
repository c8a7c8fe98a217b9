"""From data to the files of models/, one command: python -m whence_training.pipeline --data DIR --base DIR --work DIR --out DIR.

Each step is skipped where its result lies in the work folder already, so a stopped run goes on where it stopped, within
training after the last whole epoch.
"""

import argparse
import subprocess
import sys
from pathlib import Path

EPOCHS = 4


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True, help="folder for checkpoints")
    parser.add_argument("--out", type=Path, required=True, help="folder for the released files")
    parser.add_argument("--results", type=Path, required=True, help="evaluation/results, for the reliability of confidence")
    parser.add_argument("--id", required=True, help="name and version of the extractor")
    parser.add_argument("--start-released", type=Path, help="extractor.onnx of transformer-1, which training goes on from")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    checkpoint = options.work / "network" / "last.pt"

    def step(module, *more):
        common = ["--data", options.data, "--base", options.base]
        subprocess.run([sys.executable, "-m", f"whence_training.{module}", *map(str, [*common, *more])], check=True)

    start = ["--start-released", options.start_released] if options.start_released else []
    step("train", "--out", checkpoint.parent, "--epochs", EPOCHS, "--threads", options.threads, *start)
    calibration = options.results / "extractor-calibration.json"
    step("release", "--checkpoint", checkpoint, "--out", options.out, "--id", options.id, "--calibration", calibration)
    step("card", "--out", options.out)


if __name__ == "__main__":
    main()
