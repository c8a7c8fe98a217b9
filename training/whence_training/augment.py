"""The mix of one epoch: which texts are shown, under which style, and joined to what."""

from dataclasses import replace
from random import Random

from . import constructions
from .corpora import Example, Link, paper
from .labels import PAPER

JOINED = 0.06
# Share of the papers' texts whose section is not told: the product does not always know it.
UNTOLD = 0.3
# Share of the other texts that an epoch shows: those of other conventions or with fewer marks. What they teach beside is
# how social science and news are marked, denials and strengths: worth a part of the time.
OTHERS = 0.2
CONSTRUCTED = 1500


def mix(examples: list[Example], random: Random) -> list[Example]:
    """One epoch. Joined texts teach that a text may hold several sentences and that most relations stay inside one."""
    papers = [_untold(e, random) for e in examples if _full(e)]
    others = [e for e in examples if not _full(e) and random.random() < OTHERS]
    written = [_untold(paper(row), random) for row in constructions.generate(CONSTRUCTED, random, *arguments(papers))]
    return papers + others + written + _joined(papers, random)


def _full(example):
    """Whether it is a paper's text with everything marked."""
    return example.style >= PAPER and example.links is not None


def _untold(example, random):
    return replace(example, style=PAPER) if random.random() < UNTOLD else example


def arguments(papers: list[Example]) -> tuple[list[str], list[str]]:
    """Short causes and effects of real texts, to fill constructions with."""
    links = [(e.text, link) for e in papers for link in e.links or []]
    causes = sorted({text[slice(*link.cause)] for text, link in links})
    effects = sorted({text[slice(*link.effect)] for text, link in links})
    return [c for c in causes if _short(c)], [e for e in effects if _short(e)]


def _short(argument):
    words = argument.split()
    return 2 <= len(words) <= 5 and all(word.replace("-", "").isalpha() for word in words)


def _joined(papers, random):
    linked = [e for e in papers if e.links is not None]
    random.shuffle(linked)
    alike = [(a, b) for a, b in zip(linked[::2], linked[1::2]) if len(a.text) + len(b.text) < 500]
    return [join(a, b) for a, b in alike[: int(JOINED * len(linked))]]


def join(a: Example, b: Example) -> Example:
    """Both texts as two sentences of one, with the links of both."""
    end = "" if a.text.endswith((".", "!", "?")) else "."
    first = a.text + end + " "
    links = a.links + [_moved(link, len(first)) for link in b.links]
    return Example(f"{a.id}+{b.id}", first + b.text, b.style, max(a.causal, b.causal), max(a.related, b.related), links, True)


def _moved(link: Link, by: int) -> Link:
    move = lambda span: (span[0] + by, span[1] + by)
    return Link(move(link.cause), move(link.effect), tuple(move(s) for s in link.signal), link.values)
