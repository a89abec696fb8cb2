"""Superlatives: "the largest" says more than "the second largest", "Asia's largest" and "the largest since 1970"."""

import re
from itertools import pairwise

from claimcheck.language.lexicon import Form, readings
from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.model.period import Bound
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.kinds import PLACE, classes_of
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.reading.terms import Term, word_is_ordinal
from claimcheck.verification.slots.role.occasions import counts_occasion
from claimcheck.verification.slots.unclaimed import is_connecting, unclaimed

_TO_VERB = 2
"""From the last word before "to" to the verb behind it."""

_BEHIND = frozenset({"after", "behind"})
_SPANS = frozenset(
    {"years", "decades", "months", "centuries", "weeks", "generations", "memory", "decade", "generation"}
)
_RANK = re.compile(
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?:-\w+)?$"
)
"""Say that others are ahead: "second-largest", "third"."""

_UTMOST = frozenset({"most", "least", "first", "last", "only", "sole"})


def compare_superlative(pairing: Pairing) -> Comparison | None:
    """Keep "the largest" whole: "second largest", "largest after Brazil" and "Asia's largest" are less."""
    ranking = (word for word in pairing.claim.complement if _is_superlative(word))
    if all(counts_occasion(word, pairing.claimed.words) for word in ranking):
        return None
    phrase = (*pairing.source.complement, *_beside_superlative(pairing))
    extra = [
        term
        for term in unclaimed((*phrase, *_added(pairing)), pairing)
        if (term.preposition == "by" or not is_connecting(term))
        and not _is_other_rank(term, pairing)
        and not _leaves_rank(term, pairing)
    ]
    if not extra and not _is_since(pairing):
        return None
    ours, theirs = show(pairing.claim.complement), show(pairing.source.complement)
    return Comparison(
        Slot.SCOPE, ours, theirs, Outcome.NEITHER, "narrower: " + ", ".join(term.text for term in extra)
    )


def _is_other_rank(term: Term, pairing: Pairing) -> bool:
    """Tell "the *fourth* largest" where the claim says "the third largest": the two are compared as what they are."""
    ranked = any(word_is_ordinal(word) for word in pairing.claim.complement)
    return ranked and word_is_ordinal(term.word)


def _beside_superlative(pairing: Pairing) -> Words:
    """Return what stands before a clause, but for what its subject has: "*With 900 rooms*, it is the largest"."""
    adjunct = pairing.source.adjunct
    return () if any(word.folded == "with" for word in adjunct[:1]) else adjunct


def _leaves_rank(term: Term, pairing: Pairing) -> bool:
    """Tell what narrows no rank: who is ahead ("second-largest *after Lund*"), and a place that only points back."""
    ranked = any(_RANK.match(word.folded) for word in pairing.claim.complement)
    if ranked and term.preposition in _BEHIND:
        return True
    before = pairing.analysis.words[term.word.index - 1] if term.word.index else None
    pointing = before is not None and before.folded == "the" and PLACE in classes_of(term.word.lemma)
    return pointing and term.preposition == "in" and not term.name


def _added(pairing: Pairing) -> Words:
    """Return what the source's clause behind a superlative says, where the claim has one: "first to *lead a union*"."""
    if not pairing.assertion.details:
        return ()
    last = max((word.index for word in pairing.source.complement), default=0)
    verb = last + _TO_VERB
    return next(
        (words for _, words in pairing.analysis.hanging if any(word.index == verb for word in words)), ()
    )


def _is_since(pairing: Pairing) -> bool:
    """Tell "the worst flood *since 1970*", "*in decades*", "the first *this year*" where the claim names no time."""
    hanging = (word for _, words in pairing.analysis.hanging for word in words)
    said = (*pairing.source_words, *hanging)
    if _is_within(said) and not _is_within(pairing.claimed.words):
        return True
    found = pairing.analysis.periods_in(said)
    limited = any(period.bound is Bound.SINCE or period.relative for _, period in found)
    return limited and not pairing.claimed.periods_in(pairing.claimed.words)


def _is_within(words: Words) -> bool:
    """Tell "the first *in 40 years*" and "the worst *in decades*"."""
    lasting = (after for before, after in pairwise(words) if before.folded in ("in", "for"))
    return any(word.folded.split()[-1] in _SPANS for word in lasting)


def _is_superlative(word: Word) -> bool:
    best = any(reading.form is Form.SUPERLATIVE for reading in readings(word.folded))
    return word.tag in (Tag.ADJECTIVE, Tag.NOUN, Tag.ADVERB) and (best or word.folded in _UTMOST)
