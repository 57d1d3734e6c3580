"""What is told of a model that cannot be used."""

from __future__ import annotations


class ModelError(Exception):
    """A detector that cannot be built, fitted or loaded: what happened, and what to do."""

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(f"{what} {remedy}".strip())
        self.what = what
        self.remedy = remedy
