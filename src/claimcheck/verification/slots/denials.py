"""Narrow denials: "did not sign a treaty on fishing", "did not resign voluntarily", "had not signed when it began"."""

from collections.abc import Iterator
from itertools import zip_longest

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.noun_families import GENERIC, LIGHT
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.reading.terms import Term
from claimcheck.verification.slots.unclaimed import CONNECTING, unclaimed

_JOINING = frozenset({"or", "nor", "and"})
_POINTING = frozenset({"those", "these", "the", "its", "their", "any"})

_STRENGTHENING = frozenset(
    "all actually really simply clearly certainly definitely either far longer anymore there here".split()
)
"""Adverbs behind "not" that leave all of it denied."""

_FOR_A_WHILE = frozenset({"initially", "originally", "previously", "formerly", "first", "then", "beforehand"})
"""Adverbs that deny for a time only, wherever they stand."""

_TIMING = frozenset({"when", "before", "until", "till", "after", "while", "since", "once"})
"""Open clauses and phrases of the time that is denied."""

_MANNER = frozenset({("on", "time"), ("in", "time"), ("as", "planned"), ("as", "expected")})


def compare_denied(pairing: Pairing) -> Comparison | None:
    """Keep a narrow denial narrow; None where it denies all that the claim says."""
    source = pairing.source
    extra = [
        term
        for term in unclaimed((*source.complement, *source.adjunct), pairing)
        if term.word.lemma not in CONNECTING and not _is_alternative(term, pairing)
    ]
    figures = [] if pairing.assertion.figures else pairing.analysis.quantities_in(source.complement)
    limits = [*(term.word for term in extra), *_limits(pairing)]
    if not limits and not figures:
        return None
    ours, theirs = show(pairing.claim.complement), show(source.complement)
    note = "the denial is narrower: " + ", ".join(word.text for word in limits)
    return Comparison(Slot.SCOPE, ours, theirs, Outcome.NEITHER, note)


def _is_alternative(term: Term, pairing: Pairing) -> bool:
    """Tell whether a word is denied by itself ("confrontation *or competition*") or only points back."""
    begin = max(term.word.index - 2, 0)
    before = {word.folded for word in pairing.analysis.words[begin : term.word.index]}
    pointed = not before.isdisjoint(_POINTING) and term.word.lemma in GENERIC
    after = {word.folded for word in pairing.analysis.words[term.word.index + 1 : term.word.index + 2]}
    return pointed or not _JOINING.isdisjoint(before | after)


def _limits(pairing: Pairing) -> Iterator[Word]:
    """Yield what limits a denial to a manner or a time, and does not stand in the claim."""
    claimed = {word.folded for word in pairing.claimed.words}
    for word in (*_adverbs(pairing), *_times(pairing)):
        if word.folded not in claimed:
            yield word


def _adverbs(pairing: Pairing) -> Iterator[Word]:
    """Yield the adverbs that "not" denies, and those by which it does so for a while."""
    verb = pairing.source.verb.words
    said = {word.index: word for word in (*pairing.source_words, *_group(pairing))}
    negator = next((place for place in sorted(said) if said[place].tag is Tag.NEGATOR), None)
    begin = negator if negator is not None else (verb[0].index if verb else 0)
    for place in sorted(said):
        word = said[place]
        denied = word.tag is Tag.ADVERB and place > begin and word.folded not in LIGHT | _STRENGTHENING
        if denied or word.folded in _FOR_A_WHILE:
            yield word


def _group(pairing: Pairing) -> tuple[Word, ...]:
    """Return the words of the verb group, from the first before it that is no noun: "*did not fully* sign"."""
    verb = pairing.source.verb.words
    if not verb:
        return ()
    words, begin = pairing.analysis.words, verb[0].index
    while begin and words[begin - 1].tag in (Tag.ADVERB, Tag.NEGATOR, Tag.AUXILIARY, Tag.MODAL):
        begin -= 1
    return words[begin : verb[-1].index + 1]


def _times(pairing: Pairing) -> Iterator[Word]:
    """Yield what opens a clause or phrase of time or manner behind the verb."""
    verb = pairing.source.verb.words
    end = verb[-1].index if verb else 0
    opened = {statement.conjunction for statement, _ in pairing.analysis.hanging}
    for word, after in zip_longest(pairing.analysis.words[end:], pairing.analysis.words[end + 1 :]):
        own = word in pairing.source_words and _opens_limit(word, after)
        if own or word.folded in _TIMING & opened:
            yield word


def _opens_limit(word: Word, after: Word | None) -> bool:
    """Tell "*on* time", "*before* joining"; dates are compared as periods."""
    if after is not None and (word.folded, after.folded) in _MANNER:
        return True
    return word.folded in _TIMING and (after is None or after.tag is not Tag.DATE)
