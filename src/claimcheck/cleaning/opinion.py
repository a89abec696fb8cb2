"""What a block is taken for."""

from dataclasses import dataclass

from claimcheck.model.label import Label


@dataclass(frozen=True, slots=True)
class Opinion:
    """A label with its reason, and whether neighbours may change it."""

    label: Label
    reason: str
    sure: bool = False
