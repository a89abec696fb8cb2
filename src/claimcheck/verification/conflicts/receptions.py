"""How a work was received on the whole: some critics may well have praised what others did not.

Observation: who retells "positive reviews" says "rave" or "flattering" ones, and "diverse" for "mixed".
"""

_RECEPTIONS = {
    "positive": "favorable favourable flattering rave glowing good great enthusiastic acclaimed",
    "negative": "unfavorable unfavourable unflattering bad poor scathing",
    "mixed": "diverse divided lukewarm",
}

_WORDS = {word: named for named, words in _RECEPTIONS.items() for word in (named, *words.split())}

_REVIEWS = frozenset(
    {"review", "critic", "reviewer", "response", "reception", "feedback", "notice", "reaction"}
)


def is_told_by_reviews(lemma: str) -> bool:
    """Tell whether a noun is one for what critics said, or for critics: "a mixed *response*"."""
    return lemma in _REVIEWS


def reception_of(word: str) -> str | None:
    """Return "positive", "negative" or "mixed" for a folded word that says how reviews were; None for any other."""
    return _WORDS.get(word)
