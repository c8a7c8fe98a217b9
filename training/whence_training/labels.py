"""What is said of a text and of a relation, and where each value stands in the network's output.

The order is part of the released files: the product reads `extractor.properties`, where `release` writes it.
"""

# Whose conventions of annotation a text follows, as its token types say. Conventions differ between corpora (clauses or
# phrases, signals or none), so the encoder is told which one to follow. A text of a paper is told by its section too,
# where that is known, since a title aims and a result finds.
SOCIAL_SCIENCE, NEWS, GENERAL, PAPER = 0, 1, 2, 3
SECTIONS = ("title", "abstract", "introduction", "methods", "results", "discussion")
STYLES = PAPER + 1 + len(SECTIONS)

# What a relation is besides its spans: one value of each.
ATTRIBUTES = {
    "sign": ("positive", "negative", "unknown"),
    "stance": ("supports", "refutes", "null_result"),
    "strength": ("direct", "conditional", "correlational", "hypothesised"),
    "hedged": ("false", "true"),
    "kind": ("own", "cited", "background", "aim", "method", "interpretation"),
}
VALUES = tuple((name, value) for name, values in ATTRIBUTES.items() for value in values)


def slices():
    """Where the values of each attribute stand among all."""
    start = 0
    for name, values in ATTRIBUTES.items():
        yield name, slice(start, start + len(values))
        start += len(values)


def style(section: str | None) -> int:
    """The token type of a paper's text."""
    return PAPER + 1 + SECTIONS.index(section) if section in SECTIONS else PAPER
