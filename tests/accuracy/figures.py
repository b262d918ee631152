"""Precision, recall and F1 of what is either there or not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Score:
    right: int = 0
    wrong: int = 0  # found, but not there
    missed: int = 0

    def add(self, found: bool, wanted: bool) -> None:
        self.right += found and wanted
        self.wrong += found and not wanted
        self.missed += wanted and not found

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong or 1)

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed or 1)

    @property
    def f1(self) -> float:
        return 2 * self.right / (2 * self.right + self.wrong + self.missed or 1)

    def __str__(self) -> str:
        return (
            f"F1 {self.f1:.3f}, precision {self.precision:.3f}, recall {self.recall:.3f} "
            f"({self.right} right, {self.wrong} wrong, {self.missed} missed)"
        )
