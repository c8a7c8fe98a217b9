"""From data to the files of models/, one command: python -m whence_training.pipeline --data DIR --base DIR --work DIR --out DIR.

Each step is skipped where its result lies in the work folder already, so a stopped run goes on where it stopped. First the
network learns from every set but claim strength, which leaves a checkpoint that cross-validation may start from; then
several seeds go on with everything; the best is calibrated, written as int8 ONNX and described.
"""

import argparse
import subprocess
import sys
from pathlib import Path

GENERAL_EPOCHS, FINAL_EPOCHS = 5, 3
SEEDS = (1, 2)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True, help="folder for checkpoints")
    parser.add_argument("--out", type=Path, required=True, help="folder for the released files")
    parser.add_argument("--id", required=True, help="name and version of the extractor")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    work = options.work
    finals = [work / f"final{seed}" for seed in SEEDS]

    def step(module, *more, threads=True):
        common = ["--data", options.data, "--base", options.base] + (["--threads", options.threads] if threads else [])
        subprocess.run([sys.executable, "-m", f"whence_training.{module}", *map(str, [*common, *more])], check=True)

    general = ["--out", work / "general", "--epochs", GENERAL_EPOCHS, "--last-rate", 0.2, "--skip", "yu2019"]
    step("train", *general, "--seed", SEEDS[0])
    if not (work / "folds.json").exists():
        step("folds", "--checkpoint", work / "general/last.pt", "--out", work / "folds.json")
    for seed, folder in zip(SEEDS, finals):
        rates = ["--rate", 5e-5, "--head-rate", 4e-4, "--epochs", FINAL_EPOCHS]
        step("train", "--start", work / "general/last.pt", "--out", folder, "--seed", seed, *rates)
    step("choose", "--checkpoint", *[folder / "last.pt" for folder in finals], "--out", work / "chosen.pt")
    step("release", "--checkpoint", work / "chosen.pt", "--out", options.out, "--id", options.id, threads=False)
    step("card", "--checkpoint", work / "chosen.pt", "--work", work, "--out", options.out)


if __name__ == "__main__":
    main()
