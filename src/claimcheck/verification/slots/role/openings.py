"""What opens a gerund: "resigned *before* losing the vote" is not "*after* losing the vote".

Observation: both sentences say the same words of the same person. The preposition alone tells whether it came before,
was the reason, was the means, or was not done at all.
"""

from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words

_ALIKE = (
    frozenset({"by", "through", "in", ""}),
    frozenset({"after", "following", "upon", "on", ""}),
    frozenset({"while", "when", "during", ""}),
    frozenset({"for", "over"}),
)
"""Openings that say the same; a participle without one may be the means, the time or the deed before."""

_SPOKEN_OF = frozenset({"about", "of", "against", "without", "for"})
"""Behind these a deed is only spoken of: who agreed to "talk *about* cutting" has not agreed to cut."""

_OPENING = frozenset({Tag.PREPOSITION, Tag.SUBORDINATOR})


def other_opening(pairing: Pairing) -> str:
    """Return a deed of the claim with its opening, where the source tells the deed with another one only."""
    if not pairing.assertion.details:
        return ""
    wanted = {word.index for word in pairing.assertion.details}
    for word in pairing.claimed.words:
        if word.index in wanted and _is_only_spoken_of(word, pairing):
            return f"to {word.text}"
        opening = _opening_of(word, pairing.claimed.words) if word.index in wanted else ""
        if opening and not _is_told(word, opening, pairing.analysis.words):
            return f"{opening} {word.text}"
    return ""


def _is_told(deed: Word, opening: str, words: Words) -> bool:
    """Tell whether a sentence has a deed behind such an opening; if it has no such gerund, others see it."""
    told = [word for word in words if _is_gerund(word) and word.lemma == deed.lemma]
    return not told or any(_is_alike(opening, _opening_of(word, words)) for word in told)


def _is_only_spoken_of(deed: Word, pairing: Pairing) -> bool:
    """Tell whether the claim's "agreed *to cut*" is no more than "agreed to talk *about cutting*"."""
    before = pairing.claimed.words[max(deed.index - 1, 0) : deed.index]
    if deed.tag is not Tag.VERB or not any(word.tag is Tag.TO for word in before):
        return False
    words = pairing.analysis.words
    told = [word for word in words if word.tag is Tag.VERB and word.lemma == deed.lemma]
    return bool(told) and all(_opening_of(word, words) in _SPOKEN_OF for word in told)


def _opening_of(word: Word, words: Words) -> str:
    """Return the preposition or conjunction before a verb in "-ing", empty for none."""
    if not _is_gerund(word) or not word.index:
        return ""
    before = words[word.index - 1]
    return before.folded if before.tag in _OPENING else ""


def _is_gerund(word: Word) -> bool:
    return word.tag is Tag.VERB and word.folded.endswith("ing")


def _is_alike(claim: str, source: str) -> bool:
    return claim == source or any(claim in alike and source in alike for alike in _ALIKE)
