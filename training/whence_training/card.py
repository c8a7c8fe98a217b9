"""Writes the model card: python -m whence_training.card --checkpoint F --data DIR --base DIR --work DIR --out DIR."""

import argparse
import json
from pathlib import Path

import torch

from . import batches, metrics, train
from .export import load

CARD = """# Model card: {id}

Reads causal relations in a sentence or two of English: whether something is said to bring something about, which words are
the cause and which the effect, whether the text denies it, and how strongly it is claimed. It ships with Whence.

## The network

One BERT encoder of 33 million parameters (12 layers of 384), started from `bge-small-en-v1.5` (BAAI, MIT licence), with heads
that score every span of word pieces as cause, effect or signal, and every pair of spans as linked, by their first and last
pieces (after Wang et al. 2020, "TPLinker", and Su 2022, "GPLinker"; loss "ZLPR", Su et al. 2022). `extractor.onnx` holds its
weights in int8. Word pieces are lower-cased; texts of up to {longest} pieces; `token_type_ids` say whose conventions of
annotation to follow (0 academic, 1 news, 2 general; the product asks for 0). Licence: GPL-3.0-or-later.

## What it was trained on

| set | texts | licence as its source states it | for |
|---|---|---|---|
| SocCauseEffect, train | 2,096 | GPL-3.0 | spans and links in social-science papers |
| Causal News Corpus V2, train | 3,069 | CC0 | spans, links and signals in news |
| CCNC, train: rewritten half | 834 | CC BY 4.0 | denied relations |
| BECauSE 2.0, free part | 1,363 sentences | MIT | spans, links and signals in general text |
| CESSC (social science), train | 702 | GPL-3.0 | whether a sentence is causal |
| PubMed claim strength (Yu, Li and Wang 2019), part | 1,500 | GPL-3.0 | strength of claims |

`training/` holds the whole recipe: `python -m whence_training.pipeline`. Nothing of PubMedCausal was used.

## Figures

Of the network in floating point (PyTorch, bf16), one text at a time as its corpus cuts it, on the development sets; in brackets
95 % intervals from 1,000 resamples of the texts. IoU-0.5: a predicted span counts if its characters' intersection over
union with a gold span of the role is at least a half, one to one. Figures of the product itself (int8, sentences as it
splits them, more sets) are in `evaluation/results/extractor.md` of the repository.

| set | sentence F1 | span IoU-0.5 F1 | pair IoU-0.5 F1 |
|---|---|---|---|
{rows}

{seeds}

{folds}

The development sets chose the epoch count, the decoding rule with its constants, the seed to release and the calibration; figures on
them are flattered by that.

## What it is for, and what not

For gathering what academic texts claim, sentence by sentence, for people who look at the sentence. Confidence is calibrated
on social-science sentences. It is no judge of whether a claim is true, it knows nothing that the text does not say, and
people who mark the same sentences agree with each other on a pair at IoU-0.5 F1 of .34 to .49 only.

Known limits: English only; trained on sentences, so relations across sentences are found by rules around it; little
biomedical text with spans was seen; a discontinuous argument comes out as one span; news is marked by other conventions
than papers are.
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True, help="folder with the figures of seeds and folds")
    parser.add_argument("--out", type=Path, required=True, help="folder of the released files")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    settings = (line.split("=", 1) for line in (options.out / "extractor.properties").read_text().splitlines() if "=" in line)
    identity = {k.strip(): v.strip() for k, v in settings}["id"]
    dev = train.development(options.data, batches.tokenizer(options.base / "bge-small-en-v1.5-tokenizer.json"))
    model = load(options.checkpoint)
    names = {"soc": "SocCauseEffect dev", "cnc": "Causal News Corpus V2 dev"}
    rows = "\n".join(row(names[k], train.judged(train.predict(model, v, torch.device("cpu")))) for k, v in dev.items())
    text = CARD.format(id=identity, longest=batches.MAX_TOKENS, rows=rows, seeds=seeds(options.work), folds=folds(options.work))
    (options.out / "MODEL_CARD.md").write_text(text)


def row(name, texts):
    scores, spread = metrics.score(texts), metrics.intervals(texts)
    cells = (f"{scores[k].f1:.3f} [{spread[k][0]:.3f}, {spread[k][1]:.3f}]" for k in ("sentence", "span", "pair"))
    return " | ".join([f"| {name}", *cells]) + " |"


def seeds(work):
    report = json.loads((work / "chosen.json").read_text())
    count = len([name for name in report["candidates"] if name != "mean"])
    kinds = ", ".join(f"{k} {mean:.3f} ± {deviation:.3f}" for k, (mean, deviation) in report["seeds"]["soc"].items())
    taken = "the mean of their weights" if report["chosen"] == "mean" else f"`{report['chosen']}`"
    return f"Over {count} seeds of the last stage on SocCauseEffect dev: {kinds} (mean ± standard deviation). Released: {taken}."


def folds(work):
    file = work / "folds.json"
    if not file.exists():
        return ""
    figures = json.loads(file.read_text())
    low, high = figures["macroF1"]["interval95"]
    return f"Claim strength, five-fold on the 1,500 texts: macro F1 {figures['macroF1']['value']:.3f} [{low:.3f}, {high:.3f}]."


if __name__ == "__main__":
    main()
