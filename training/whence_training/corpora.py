"""Reads the annotated corpora and removes what would leak the label."""

import gzip
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from .labels import ATTRIBUTES, GENERAL, NEWS, PAPER, SOCIAL_SCIENCE, style

DENIES = ("counter", "none")


@dataclass(frozen=True)
class Link:
    """A cause and its effect, as character spans; `signal` is empty where it is not marked.

    values: for each attribute the values that it may have; an attribute that is missing is open.
    """

    cause: tuple[int, int]
    effect: tuple[int, int]
    signal: tuple[tuple[int, int], ...]
    values: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass
class Example:
    """A text with whatever its corpus says about it; None means "not annotated", never "no".

    causal: it affirms a causal relation. related: it speaks of any relation, denied, supposed or associated ones too.
    """

    id: str
    text: str
    style: int
    causal: int | None = None
    related: int | None = None
    links: list[Link] | None = None
    has_signals: bool = False


def rows(path: Path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def without_leak(text: str) -> str:
    """SocCauseEffect ends nearly every text in a stray ';;'; its case leaks too, but the tokenizer lower-cases."""
    return re.sub(r"[;\s]+$", "", text)


def extent(spans):
    """A discontinuous argument as one span: all of it with what stands between, unless that is most of it."""
    whole = min(s for s, _ in spans), max(e for _, e in spans)
    longest = max(spans, key=lambda span: span[1] - span[0])
    marked = sum(e - s for s, e in spans)
    return whole if 2 * marked >= whole[1] - whole[0] else tuple(longest)


def papers(path: Path) -> list[Example]:
    """Sentences of papers, textbooks and trials with everything marked."""
    return [paper(row) for row in rows(path)]


def paper(row: dict) -> Example:
    """One record of these."""
    links = [_paper_link(relation) for relation in row["relations"]]
    related = int(bool(links))
    return Example(row["id"], row["text"], style(row.get("section")), row["label"], related, links, True)


def _paper_link(relation):
    values = {name: (_value(relation[name]),) for name in ATTRIBUTES if relation.get(name) is not None}
    signal = tuple((s, e) for s, e in relation["signal"])
    return Link(extent(relation["cause"]), extent(relation["effect"]), signal, values)


def _value(value):
    return str(value).lower() if isinstance(value, bool) else value


def _links(row, length):
    links = []
    for relation in row["relations"]:
        if relation["align"] == "none":
            return None
        cause, effect = extent(relation["cause"]), extent(relation["effect"])
        if max(cause[1], effect[1]) > length:
            cause, effect = (cause[0], min(cause[1], length)), (effect[0], min(effect[1], length))
        signal = tuple((s, e) for s, e in relation["signal"])
        links.append(Link(cause, effect, signal, {"stance": _stances(relation["polarity"])}))
    return links


def _stances(polarity):
    """These corpora say whether a relation is denied, not how, and nothing else of it."""
    return ("refutes", "null_result") if polarity in DENIES else ("supports",)


def spans_corpus(path: Path, style: int, has_signals: bool) -> list[Example]:
    """A corpus of sentences with spans and links."""
    examples = []
    for row in rows(path):
        text = without_leak(row["text"])
        links = _links(row, len(text))
        related = 1 if links else None
        examples.append(Example(row["id"], text, style, row["label"], related, links, has_signals))
    return examples


def sentences_corpus(path: Path) -> list[Example]:
    """A corpus that only says whether a sentence is causal."""
    return [Example(r["id"], without_leak(r["text"]), SOCIAL_SCIENCE, r["label"]) for r in rows(path)]


def strength_corpus(path: Path) -> list[Example]:
    """Claim strength of PubMed conclusions (Yu, Li and Wang 2019)."""
    return [_of_strength(row) for row in rows(path)]


def _of_strength(row):
    causal = int(row["label_fine"] in ("direct_causal", "conditional_causal"))
    related = int(row["label_fine"] != "none")
    return Example(row["id"], without_leak(row["text"]), PAPER, causal, related)


def training(data: Path) -> list[Example]:
    """Everything that shipped weights are trained on."""
    return (
        papers(data / "academic.train.jsonl.gz")
        + spans_corpus(data / "soccauseeffect.train.jsonl.gz", SOCIAL_SCIENCE, False)
        + spans_corpus(data / "cnc_v2.train.jsonl.gz", NEWS, True)
        + counterclaims(data / "ccnc.train.jsonl.gz")
        + documents_corpus(data / "because2_free.train.jsonl.gz")
        + sentences_corpus(data / "cessc_ssc.train.jsonl.gz")
        + strength_corpus(data / "yu2019_claim_strength.train.jsonl.gz")
    )


def counterclaims(path: Path) -> list[Example]:
    """CCNC's rewritten half: the rest stands in Causal News Corpus already, with signals."""
    examples = spans_corpus(path, NEWS, False)
    return [e for e in examples if any("refutes" in link.values["stance"] for link in e.links or [])]


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
            stance = {"stance": _stances(relation["polarity"])}
            inside.append(Link(move(relation["cause"])[0], move(relation["effect"])[0], signal, stance))
    causal = 1 if inside or not whole else None
    return Example(f"{row['id']}#{number}", sentence, GENERAL, causal, causal, inside if whole else None, True)
