"""Which documents the training texts are from, with title, source and licence: what CC BY asks for."""

from pathlib import Path

from . import corpora

HEADER = ("document", "title", "source", "licence", "texts")


def table(data: Path) -> str:
    """Tab-separated, a document a line, in the order of their names."""
    documents = {}
    for row in corpora.rows(data / "academic.train.jsonl.gz"):
        key = tuple(_cell(row[name]) for name in ("doc", "title", "source", "licence"))
        documents[key] = documents.get(key, 0) + 1
    lines = ["\t".join([*key, str(count)]) for key, count in sorted(documents.items())]
    return "\n".join(["\t".join(HEADER), *lines]) + "\n"


def _cell(value):
    return " ".join(str(value or "").split())
