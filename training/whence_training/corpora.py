"""Reads the annotated corpora and removes what would leak the label."""

import gzip
import json
import re
from dataclasses import dataclass
from pathlib import Path

# The style of annotation a text follows. Conventions differ between corpora (clauses or phrases, signals or none), so
# the encoder is told which one to follow; the product always asks for ACADEMIC.
ACADEMIC, NEWS, GENERAL = 0, 1, 2
STRENGTHS = ("none", "direct_causal", "conditional_causal", "correlational")
SUPPORTS, DENIES = 0, 1


@dataclass(frozen=True)
class Link:
    """A cause and its effect, as character spans; `signal` is empty where it is not marked."""

    cause: tuple[int, int]
    effect: tuple[int, int]
    signal: tuple[tuple[int, int], ...]
    stance: int


@dataclass
class Example:
    """A text with whatever its corpus says about it; None means "not annotated", never "no"."""

    id: str
    text: str
    style: int
    causal: int | None = None
    strength: int | None = None
    links: list[Link] | None = None
    has_signals: bool = False


def rows(path: Path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def without_leak(text: str) -> str:
    """SocCauseEffect ends nearly every text in a stray ';;'; its case leaks too, but the tokenizer lower-cases."""
    return re.sub(r"[;\s]+$", "", text)


def _extent(spans):
    return min(s for s, _ in spans), max(e for _, e in spans)


def _links(row, length):
    links = []
    for relation in row["relations"]:
        if relation["align"] == "none":
            return None
        cause, effect = _extent(relation["cause"]), _extent(relation["effect"])
        if max(cause[1], effect[1]) > length:
            cause, effect = (cause[0], min(cause[1], length)), (effect[0], min(effect[1], length))
        stance = SUPPORTS if relation["polarity"] not in ("counter", "none") else DENIES
        links.append(Link(cause, effect, tuple((s, e) for s, e in relation["signal"]), stance))
    return links


def spans_corpus(path: Path, style: int, has_signals: bool) -> list[Example]:
    """A corpus of sentences with spans and links."""
    examples = []
    for row in rows(path):
        text = without_leak(row["text"])
        links = _links(row, len(text))
        examples.append(Example(row["id"], text, style, row["label"], None, links, has_signals))
    return examples


def sentences_corpus(path: Path) -> list[Example]:
    """A corpus that only says whether a sentence is causal."""
    return [Example(r["id"], without_leak(r["text"]), ACADEMIC, r["label"]) for r in rows(path)]


def strength_corpus(path: Path) -> list[Example]:
    """Claim strength of PubMed conclusions (Yu, Li and Wang 2019)."""
    return [
        Example(r["id"], without_leak(r["text"]), ACADEMIC, None, STRENGTHS.index(r["label_fine"])) for r in rows(path)
    ]


def documents_corpus(path: Path) -> list[Example]:
    """BECauSE: documents cut into sentences; a sentence with a discontinuous argument keeps its label only."""
    return [example for row in rows(path) for example in _sentences_of(row)]


def _sentences_of(row):
    text = row["text"]
    ends = [m.end() for m in re.finditer(r"[.!?][\"')\]]*\s+(?=[A-Z\"'(\[])|\n\s*\n", text)] + [len(text)]
    start = 0
    for number, end in enumerate(ends):
        sentence = text[start:end].rstrip()
        if 20 <= len(sentence) <= 600:
            yield _sentence(row, number, start, sentence)
        start = end


def _sentence(row, number, start, sentence):
    end = start + len(sentence)
    inside, whole = [], True
    for relation in row["relations"]:
        pieces = relation["cause"] + relation["effect"]
        within = [start <= s and e <= end for s, e in pieces]
        if any(within) and not (all(within) and len(pieces) == 2):
            whole = False
        elif all(within):
            move = lambda spans: tuple((s - start, e - start) for s, e in spans)
            signal = move((s, e) for s, e in relation["signal"] if start <= s and e <= end)
            inside.append(Link(move(relation["cause"])[0], move(relation["effect"])[0], signal, SUPPORTS))
    causal = 1 if inside or not whole else None
    return Example(f"{row['id']}#{number}", sentence, GENERAL, causal, None, inside if whole else None, True)


def training(data: Path) -> list[Example]:
    """Everything that shipped weights may be trained on."""
    return (
        spans_corpus(data / "soccauseeffect.train.jsonl.gz", ACADEMIC, False)
        + spans_corpus(data / "cnc_v2.train.jsonl.gz", NEWS, True)
        + counterclaims(data / "ccnc.train.jsonl.gz")
        + documents_corpus(data / "because2_free.train.jsonl.gz")
        + sentences_corpus(data / "cessc_ssc.train.jsonl.gz")
        + strength_corpus(data / "yu2019_claim_strength.train.jsonl.gz")
    )


def fold(data: Path, which: str) -> list[Example]:
    """The academic texts with spans of fold "K/N": every N-th from the K-th on."""
    first, step = map(int, which.split("/"))
    return spans_corpus(data / "soccauseeffect.train.jsonl.gz", ACADEMIC, False)[first::step]


def counterclaims(path: Path) -> list[Example]:
    """CCNC's rewritten half: the rest stands in Causal News Corpus already, with signals."""
    examples = []
    for example in spans_corpus(path, NEWS, False):
        if example.links and any(link.stance == DENIES for link in example.links):
            examples.append(example)
    return examples
