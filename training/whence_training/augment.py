"""The mix of one epoch: which texts are shown, how often, and joined to what."""

from random import Random

from .corpora import ACADEMIC, Example, Link

JOINED = 0.1
ACADEMIC_TIMES = 2


def mix(examples: list[Example], random: Random) -> list[Example]:
    """One epoch: academic texts with links twice (they are what the product reads, and few), and some joined texts.

    Joined texts teach that a text may hold several sentences and that most relations stay inside one of them.
    """
    linked = [e for e in examples if e.links is not None]
    academic = [e for e in linked if e.style == ACADEMIC]
    pool = list(linked)
    random.shuffle(pool)
    pairs = zip(pool[::2], pool[1::2])
    alike = [(a, b) for a, b in pairs if a.style == b.style and a.has_signals == b.has_signals]
    joined = [join(a, b) for a, b in alike[: int(JOINED * len(linked))]]
    return examples + academic * (ACADEMIC_TIMES - 1) + joined


def join(a: Example, b: Example) -> Example:
    """Both texts as two sentences of one, with the links of both."""
    end = "" if a.text.endswith((".", "!", "?")) else "."
    first = a.text + end + " "
    links = a.links + [_moved(link, len(first)) for link in b.links]
    causal = None if a.causal is None or b.causal is None else max(a.causal, b.causal)
    return Example(f"{a.id}+{b.id}", first + b.text, a.style, causal, None, links, a.has_signals)


def _moved(link: Link, by: int) -> Link:
    move = lambda span: (span[0] + by, span[1] + by)
    return Link(move(link.cause), move(link.effect), tuple(move(s) for s in link.signal), link.stance)
