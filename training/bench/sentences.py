"""Sentences to measure on, one a line: python -m bench.sentences --out FILE (--papers FILE | --data DIR) [--count N]."""

import argparse
import gzip
import json
import random
import re
from pathlib import Path

from whence_training import corpora


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--papers", type=Path, help="gzipped JSON Lines with a text")
    source.add_argument("--data", type=Path, help="folder of the annotated corpora; training texts are taken")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    found = of_papers(options.papers) if options.papers else [e.text for e in corpora.training(options.data)]
    found = [re.sub(r"\s+", " ", text) for text in found]
    random.Random(options.seed).shuffle(found)
    options.out.write_text("".join(text + "\n" for text in found[: options.count]), encoding="utf-8")


def of_papers(file: Path, most=60) -> list[str]:
    """Sentences of the first papers, cut after a full stop that a capital follows; headings and remnants are left out."""
    found = []
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for _, line in zip(range(most), lines):
            for passage in json.loads(line)["text"].split("\n\n"):
                found += re.split(r"(?<=[.!?])\s+(?=[A-Z])", passage.strip())
    return [text for text in found if 20 <= len(text) <= 600]


if __name__ == "__main__":
    main()
