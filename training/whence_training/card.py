"""Writes the model card: python -m whence_training.card --data DIR --base DIR --out DIR."""

import argparse
from pathlib import Path

import torch

from . import batches, corpora, labels, metrics, reading
from .onnxfile import OnnxFile

CARD = """# Model card: {id}

Reads cause-effect relations in an English sentence: which words are cause, effect and signal, the sign between them, whether the
text supports, refutes or finds nothing of it, how strongly it is claimed (direct, conditional, correlational, hypothesised), whether
it is hedged, and whose statement it is (own, cited, background, aim, method, interpretation). It ships with Whence.

## The network

One BERT encoder of 33 million parameters (12 layers of 384), which goes on from `transformer-1` and through it from
`bge-small-en-v1.5` (BAAI, MIT licence). Heads score every span of word pieces as cause, effect or signal, and every pair of spans as
linked, by their first and last pieces (after Wang et al. 2020, "TPLinker", and Su 2022, "GPLinker"; loss "ZLPR", Su et al. 2022); a
biaffine head (Dozat and Manning 2017) scores sign, stance, strength, hedging and kind of statement of each link. `extractor.onnx`
holds its weights in int8. Word pieces are lower-cased; texts of up to {longest} pieces; `token_type_ids` say whose conventions of
annotation to follow and, for papers, in which section the text stands. Licence: GPL-3.0-or-later.

## What it was trained on

| set | texts | licence as its source states it | for |
|---|---|---|---|
{sets}

`training-texts.tsv` beside this card names every document of the first set with its title, source and licence. `transformer-1` was
trained on the other sets. `training/` holds the whole recipe: `python -m whence_training.pipeline`.

## Figures

Of the int8 network, one text at a time as its corpus cuts it; in brackets 95 % intervals from 1,000 resamples of the texts.
IoU-0.5: a pair counts if the characters' intersection over union with a marked one's is at least a half for cause and effect, one to
one; strict: sign, stance and strength are right too. "given": relations of at least the confidence {least} that the product asks
for; "all": from the confidence with the best strict F1 on.

| academic.dev | precision, strict | recall, strict | strict F1 | pair IoU-0.5 F1 |
|---|---|---|---|---|
{rows}

Of the pairs found (at the second point): {values}.

SocCauseEffect dev, in its own style: pair IoU-0.5 F1 {social}.

academic.dev chose the number of epochs, the decoding rule's constants and the calibration; figures on it are flattered by that.

## What it is for, and what not

For gathering what academic texts claim, sentence by sentence, for people who look at the sentence. Confidence is calibrated on
academic.dev to "arguments, sign, stance and strength are right". It is no judge of whether a claim is true and knows nothing that the
sentence does not say.

Known limits: English only; it sees one sentence at a time; a discontinuous argument comes out as one span or as its longest part.
"""
SETS = (
    ("academic.train", "academic, train", "CC BY, CC0, public domain, by document", "everything"),
    ("soccauseeffect.train", "SocCauseEffect, train", "GPL-3.0", "spans and links in social-science papers"),
    ("cnc_v2.train", "Causal News Corpus V2, train", "CC0", "spans, links and signals in news"),
    ("ccnc.train", "CCNC, train: rewritten half of these", "CC BY 4.0", "denied relations"),
    ("because2_free.train", "BECauSE 2.0, free part (documents)", "MIT", "spans, links and signals in general text"),
    ("cessc_ssc.train", "CESSC (social science), train", "GPL-3.0", "whether a sentence is causal"),
    ("yu2019_claim_strength.train", "PubMed claim strength (Yu, Li and Wang 2019)", "GPL-3.0", "whether a sentence is causal"),
)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="folder of the released files")
    options = parser.parse_args()
    lines = (options.out / "extractor.properties").read_text().splitlines()
    settings = {k.strip(): v.strip() for k, v in (line.split("=", 1) for line in lines)}
    (options.out / "MODEL_CARD.md").write_text(card(settings, options))


def card(settings, options):
    tokenizer = batches.tokenizer(options.base / "bge-small-en-v1.5-tokenizer.json")
    model = OnnxFile(options.out / "extractor.onnx")
    read = lambda examples: reading.read(model, batches.encode(tokenizer, examples), torch.device("cpu"))
    confidence = reading.Confidence.of(settings)
    rows, values = [], ""
    every = list(corpora.rows(options.data / "academic.dev.jsonl.gz"))
    for kind in ("general", "trial"):
        texts = read([corpora.paper(row) for row in every if row["kind_of_text"] == kind])
        best = max((k / 100 for k in range(5, 95)), key=lambda least: metrics.score(confidence.judged(texts, least))["strict"].f1)
        for name, least in (("given", float(settings["confidence.least"])), (f"all, from {best}", best)):
            rows.append(row(f"{kind}, {name}", confidence.judged(texts, least)))
        values += f"{kind} " + ", ".join(f"{k} {v}" for k, v in metrics.values_right(confidence.judged(texts, best)).items()) + "; "
    social = corpora.spans_corpus(options.data / "soccauseeffect.dev.jsonl.gz", labels.SOCIAL_SCIENCE, False)
    own = reading.Confidence.of(settings, "social_science.")
    judged = own.judged(read(social), float(settings["social_science.confidence.least"]))
    return CARD.format(
        id=settings["id"],
        longest=settings["longest"],
        least=settings["confidence.least"],
        sets="\n".join(f"| {name} | {count(options.data, file):,} | {licence} | {use} |" for file, name, licence, use in SETS),
        rows="\n".join(rows),
        values=values.rstrip("; "),
        social=f"{metrics.score(judged)['pair'].f1:.3f} {interval(judged, 'pair')}",
    )


def count(data, file):
    return sum(1 for _ in corpora.rows(data / f"{file}.jsonl.gz"))


def row(name, judged):
    scores = metrics.score(judged)
    strict, pair = scores["strict"], scores["pair"]
    precision, recall = strict.hit / max(1, strict.predicted), strict.hit / max(1, strict.gold)
    cells = f"{precision:.3f}", f"{recall:.3f}", f"{strict.f1:.3f} {interval(judged, 'strict')}", f"{pair.f1:.3f} {interval(judged, 'pair')}"
    return " | ".join([f"| {name}", *cells]) + " |"


def interval(judged, score):
    low, high = metrics.intervals(judged)[score]
    return f"[{low:.3f}, {high:.3f}]"


if __name__ == "__main__":
    main()
