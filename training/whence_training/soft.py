"""Soft targets: what teachers believe of a text whose marks they were not shown (Hinton, Vinyals and Dean 2015, "Distilling the
knowledge in a neural network")."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .model import SCORES

# Below this logit a cell counts as empty: there are thousands of them, and together they would drown the few that matter.
FLOOR = -2.0
# What academic texts teach: they mark neither signals nor denials.
ROWS = torch.tensor([name in ("cause", "effect", "heads_support", "tails") for name in SCORES])


@dataclass(frozen=True)
class SoftTarget:
    """Mean logits of teachers for one text: `cells` (n, 3) are the (score, i, j) that may hold, `logits` (n,) theirs."""

    cells: torch.Tensor
    logits: torch.Tensor
    causal: float

    @staticmethod
    def of(pairs: np.ndarray, causal: float) -> "SoftTarget":
        """pairs: (len(SCORES), L, L) logits."""
        at = np.argwhere((pairs > FLOOR) & ROWS.numpy()[:, None, None]).astype(np.int16)
        return SoftTarget(torch.from_numpy(at), torch.from_numpy(pairs[tuple(at.T)]).half(), causal)

    def blend(self, gold: torch.Tensor, share: float) -> None:
        """Moves the targets of a text's cells, (len(SCORES), L, L), in place.

        The loss of pairs is least where a score is half the logit of its target, so a target of sigmoid(2 z) asks for z.
        """
        gold[ROWS] *= 1 - share
        score, i, j = self.cells.long().T
        gold[score, i, j] += share * torch.sigmoid(2 * self.logits.float())

    def causal_with(self, gold: int | None, share: float) -> float:
        """The target of the sentence head; the teachers' alone for a text without a label."""
        believed = float(torch.sigmoid(torch.tensor(self.causal)))
        return believed if gold is None else (1 - share) * gold + share * believed


def save(targets: dict[str, SoftTarget], file: Path) -> None:
    torch.save({key: (t.cells, t.logits, t.causal) for key, t in targets.items()}, file)


def load(file: Path) -> dict[str, SoftTarget]:
    return {key: SoftTarget(*parts) for key, parts in torch.load(file, weights_only=True).items()}
