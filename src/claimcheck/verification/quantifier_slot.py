"""Quantifiers: all, most, some, only, no, first, the largest refute only where they exclude each other."""

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing

Words = tuple[Word, ...]

_CLASSES = {
    "all": "all",
    "every": "all",
    "each": "all",
    "both": "all",
    "everyone": "all",
    "everybody": "all",
    "unanimously": "all",
    "entire": "all",
    "most": "most",
    "majority": "most",
    "mostly": "most",
    "some": "some",
    "several": "some",
    "certain": "some",
    "few": "few",
    "little": "few",
    "hardly": "few",
    "many": "many",
    "half": "half",
    "only": "only",
    "solely": "only",
    "exclusively": "only",
    "just": "only",
    "none": "none",
    "any": "any",
}
_EXCLUSIVE = {
    frozenset({"all", "most"}),
    frozenset({"all", "few"}),
    frozenset({"all", "none"}),
    frozenset({"all", "half"}),
    frozenset({"most", "few"}),
    frozenset({"most", "none"}),
    frozenset({"some", "none"}),
    frozenset({"many", "few"}),
    frozenset({"many", "none"}),
    frozenset({"few", "none"}),
    frozenset({"half", "none"}),
}


def compare_quantifiers(pairing: Pairing) -> Comparison | None:
    """Compare the quantifiers on the two subjects, and on what the two verbs govern; None where there are none."""
    sides = (
        (_quantifier(pairing.claim.subject), _quantifier(pairing.subject_side)),
        (_quantifier(pairing.claim.complement), _quantifier(pairing.complement_side)),
        (_adverb(pairing.claim.words), _adverb(pairing.source.words)),
    )
    # "No" against nothing is a matter of polarity.
    found = [
        _compare(claim, source) for claim, source in sides if {claim, source} not in ({""}, {"", "none"})
    ]
    order = {Outcome.MISMATCH: 0, Outcome.NEITHER: 1, Outcome.MISSING: 2, Outcome.MATCH: 3}
    return min(found, key=lambda comparison: order[comparison.outcome], default=None)


def _quantifier(words: Words) -> str:
    """Return the class of the first quantifier of a phrase's head: "most of the members", "all members"."""
    for place, word in enumerate(words):
        if word.tag is Tag.NUMBER and word.folded != "one":
            continue
        if word.tag is Tag.PREPOSITION and place and word.folded != "of":
            break
        if (
            word.folded in ("one", "among")
            and place + 1 < len(words)
            and words[place + 1].folded in ("of", "the")
        ):
            return "one of several"
        if word.folded == "no" and word.tag is Tag.DETERMINER:
            return "none"
        if word.folded == "any":
            return ""
        if word.folded in _CLASSES and _CLASSES[word.folded] != "only":
            return "" if word.tag is Tag.ADVERB and word.folded == "most" else _CLASSES[word.folded]
    return ""


def _adverb(words: Words) -> str:
    for word in words:
        if _CLASSES.get(word.folded) == "only" and not (word.index and _follows_not(word, words)):
            return "only"
    return ""


def _follows_not(word: Word, words: Words) -> bool:
    """ "Not only" limits nothing."""
    return any(other.index == word.index - 1 and other.folded == "not" for other in words)


def _compare(claim: str, source: str) -> Comparison:
    if claim == source:
        outcome = Outcome.MATCH
    elif frozenset({claim, source}) in _EXCLUSIVE:
        outcome = Outcome.MISMATCH
    else:
        outcome = Outcome.NEITHER
    return Comparison(Slot.QUANTIFIER, claim, source, outcome)
