"""How a work was received on the whole: some critics may well have praised what others did not.

Observation: who retells "positive reviews" says "rave" or "flattering" ones, and "diverse" for "mixed".
"""

from collections.abc import Sequence

from claimcheck.predicates import Word

_RECEPTIONS = {
    "positive": "favorable favourable flattering rave glowing good great enthusiastic acclaimed",
    "negative": "unfavorable unfavourable unflattering bad poor scathing",
    "mixed": "diverse divided lukewarm",
}

_WORDS = {word: named for named, words in _RECEPTIONS.items() for word in (named, *words.split())}

_REVIEWS = frozenset(
    {"review", "critic", "reviewer", "response", "reception", "feedback", "notice", "reaction"}
)

_BETWEEN = "to"
_JOINED = f"-{_BETWEEN}-"
_PHRASE = 3
"""Words of "mixed to positive"."""


def is_told_by_reviews(lemma: str) -> bool:
    """Tell whether a noun is one for what critics said, or for critics: "a mixed *response*"."""
    return lemma in _REVIEWS


def reception_of(word: str) -> str | None:
    """Return "positive", "negative" or "mixed" for a folded word that says how reviews were; None for any other.

    What lies between two of them is a fourth: "mixed-to-positive".
    """
    named = [_WORDS.get(part) for part in word.split(_JOINED)]
    return None if None in named else _JOINED.join(map(str, named))


def mixed_reception(words: Sequence[Word], at: int) -> str | None:
    """Return how reviews were where a phrase that begins there gives two ends: "*mixed* to positive"."""
    phrase = [word.folded for word in words[at : at + _PHRASE]]
    return reception_of("-".join(phrase)) if phrase[1:2] == [_BETWEEN] else None


def reception_at(words: Sequence[Word], at: int) -> str | None:
    """Return how reviews were where a word or a phrase that begins there says so."""
    return mixed_reception(words, at) or reception_of(words[at].folded)


def agreeing_receptions(claimed: str, received: Sequence[str]) -> list[bool]:
    """Tell which of several receptions are a claim's, or have it at one end if all lie between two."""
    if all(_JOINED in named for named in received):
        return [claimed == named or claimed in named.split(_JOINED) for named in received]
    return [claimed == named for named in received]
