"""What the source says and the claim does not: the content words that may narrow what is measured."""

from functools import lru_cache

from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.noun_families import LIGHT, NARROWING_FREE, TRANSPARENT
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.assertion import Assertion
from claimcheck.verification.reading.claim_reading import ClaimReading
from claimcheck.verification.reading.terms import Term, terms_of

FREE = NARROWING_FREE | LIGHT | TRANSPARENT
"""Qualifiers and heads that leave what is measured as it is."""

RATES = frozenset({"hourly", "daily", "weekly", "fortnightly", "monthly", "quarterly"})
"""Look like adverbs and narrow the noun behind them: "*monthly* inflation"."""

CONNECTING = frozenset(
    "time contrast fact addition particular short general result view turn hand case date present moment reason".split()
)
"""Nouns of opening phrases that only connect: "at the same time", "in fact"."""


_CONCEDING = frozenset({"despite", "notwithstanding", "amid", "amidst"})
"""What stands behind these limits nothing: it did not keep from happening what happened."""

_ALL_KINDS = frozenset(
    frozenset(pair.split())
    for pair in (
        "international regional",
        "international national",
        "international local",
        "national local",
        "national regional",
        "domestic foreign",
        "domestic international",
        "public private",
        "male female",
        "urban rural",
        "large small",
        "big small",
        "old new",
        "young old",
        "rich poor",
        "direct indirect",
        "civilian military",
    )
)
"""Qualifiers that together leave nothing out: "international and regional bodies" are bodies of all kinds."""


def unclaimed(words: Words, pairing: Pairing) -> list[Term]:
    """Return the content words of a source phrase, adverbs aside, that the claim does not have."""
    claimed = claimed_terms(pairing.reading, pairing.assertion)
    return [
        term
        for term in terms_of(words, pairing.analysis)
        if not _is_adverb(term.word)
        and term.preposition not in _CONCEDING
        and not pairing.matcher.find(term, claimed)
        and not is_of_all_kinds(term.word, pairing.analysis.words)
        and not _says_no_more(term.word, pairing.analysis.words)
    ]


def _says_no_more(word: Word, words: Words) -> bool:
    """Tell what leaves a figure as it is: "the *production* budget", "5,112 at the 2010 *census*".

    A census that something is a part of ("census tracts") says more.
    """
    behind = words[word.index + 1 : word.index + 2]
    if word.folded == "production":
        return any(noun.lemma == "budget" for noun in behind)
    return word.folded == "census" and not any(noun.tag is Tag.NOUN for noun in behind)


def is_of_all_kinds(word: Word, words: Words) -> bool:
    """Tell a qualifier that stands with its counterpart: "*public and private* schools"; `words` are the sentence's."""
    near = (words[word.index + 1 : word.index + 3], words[max(word.index - 2, 0) : word.index][::-1])
    return any(
        len(beside) > 1
        and beside[0].folded == "and"
        and frozenset({word.folded, beside[1].folded}) in _ALL_KINDS
        for beside in near
    )


def _is_adverb(word: Word) -> bool:
    return word.tag is Tag.ADVERB and word.folded not in RATES


@lru_cache(maxsize=4096)
def claimed_terms(reading: ClaimReading, assertion: Assertion) -> tuple[Term, ...]:
    """Return the content words of all that a part of a claim says."""
    said = assertion.statement.words if assertion.statement else ()
    phrases = (said, assertion.speaker, assertion.details)
    own = (term for words in phrases for term in terms_of(words, assertion.analysis))
    return (*own, *reading.subject_terms)


def is_connecting(term: Term) -> bool:
    """Tell whether a word narrows nothing: it praises, restates a role, or only connects."""
    return bool({term.word.lemma, term.word.folded} & (FREE | CONNECTING))
