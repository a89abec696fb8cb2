"""Words that deny, as they stand in quotations."""

from types import MappingProxyType

NEGATIONS = frozenset({"not", "never", "no", "cannot"})
"""Words whose loss turns a quotation into its contrary."""

CONTRACTIONS = MappingProxyType(
    {
        "don't": "do",
        "doesn't": "does",
        "didn't": "did",
        "isn't": "is",
        "wasn't": "was",
        "aren't": "are",
        "weren't": "were",
        "won't": "will",
        "can't": "can",
    }
)
"""Denying contraction -> what remains without the denial."""
