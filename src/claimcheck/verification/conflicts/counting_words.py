"""Whether what a figure counts is what a claim counts, in the words of either.

Half of the claim's words may be left out, where nothing else is said instead: what two sentences leave open in the
same words they mean alike.
"""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.noun_families import GENERIC
from claimcheck.verification.conflicts.receptions import is_told_by_reviews, reception_of
from claimcheck.verification.conflicts.told_counts import are_people, may_be_left_out, told_as
from claimcheck.verification.context.matter import Telling
from claimcheck.verification.reading.terms import Term, keys_of, terms_of
from claimcheck.verification.slots.figure.illness import may_stay_unsaid, names_no_other
from claimcheck.verification.slots.unclaimed import FREE

SAYING_HOW_MUCH = frozenset(
    "be have get receive hold record register report confirm announce reach total see amount stand come make earn take "
    "achieve garner collect rate give base include contain count number do perform go bring score gain draw rank "
    "become remain measure list cost last conduct carry process administer gross earn realize".split()
)
"""Verbs of claims that say no more than that there was so much."""

_FREE = FREE | {"confirmed", "recorded", "registered", "reported", "known", "positive"}
"""Words before what is counted that make no other thing of it, where half of the claim's words are there."""

_CIRCUMSTANCE = frozenset({"during", "amid", "amidst", "throughout", "due", "from"})
"""Govern what a count came about in or by, which who only counts need not repeat."""

_CAUSING = frozenset({"due", "owing", "thanks"})
_NEAR = 8
"""Words of a phrase in which its head is looked for behind "due to"."""


def counts_what_is_claimed(telling: Telling, word: Word) -> bool:
    """Tell whether a sentence only says how many of the claim's there were: "there were 900 *tests*"."""
    quiet = all(item.verb.lemmas[0] in SAYING_HOW_MUCH for item in telling.stating(word))
    nouns = [other for other in telling.counted(word) if other.tag is Tag.NOUN]
    claimed = frozenset(key for term in telling.wanted for key in term.keys)
    return _counts_what_was_done(telling, word) or (
        quiet and any(item.lemma not in GENERIC and claimed & keys_of(item.lemma) for item in nouns[-1:])
    )


def words_agree(telling: Telling, wanted: Sequence[Term], word: Word) -> bool:
    """Tell whether a sentence says what the claim says of the figure or name at `word`.

    Where all names of the claim's subject are left open, so are its other words.
    """
    given = [term for term in wanted if telling.matcher.find(term, telling.given)]
    unasked = _unasked(telling, given, word)
    missing = [term for term in wanted if not (term.name or term in given or term in unasked)]
    if not missing and not _counts_what_was_done(telling, word):
        return True
    return len(missing) <= len(given) and not _says_otherwise(telling, word)


def _counts_what_was_done(telling: Telling, word: Word) -> bool:
    """Tell "there were 124 *deaths*" where the claim says that people died."""
    claim = telling.part.statement
    told = told_as(claim) if claim else frozenset[str]()
    return any(other.folded in told for other in telling.counted(word))


def _unasked(telling: Telling, given: Sequence[Term], word: Word) -> frozenset[Term]:
    """Return the terms that need not be given: of a subject left open, of a circumstance, and what adds nothing."""
    subject = telling.part.subject_terms
    named = [term for term in subject if term.name]
    left_open = subject if named and not any(term in given for term in named) else ()
    known = counts_what_is_claimed(telling, word)
    around = (term for term in telling.wanted if known and _tells_how_it_came(term, telling))
    adding_nothing = (
        term
        for term in telling.wanted
        if _adds_nothing(telling, term, word) or _only_says_which_illness(telling, term)
    )
    return frozenset((*left_open, *around, *adding_nothing))


def _tells_how_it_came(term: Term, telling: Telling) -> bool:
    """Tell a term of what a count came about in or by: "during the flood", "due *to the flood*"."""
    if term.preposition in _CIRCUMSTANCE:
        return True
    before = telling.part.analysis.words[max(term.word.index - _NEAR, 0) : term.word.index]
    causes = (one.folded in _CAUSING and other.folded == "to" for one, other in pairwise(before))
    return term.preposition == "to" and any(causes)


def _adds_nothing(telling: Telling, term: Term, word: Word) -> bool:
    if reception_of(word.folded) and is_told_by_reviews(term.word.lemma):
        return any(is_told_by_reviews(item.lemma) for item in telling.counted(word))
    people = any(are_people(item.folded) for item in telling.counted(word))
    if are_people(term.word.folded) and people:
        return True
    if may_be_left_out(term.word.folded) and _counts_what_was_done(telling, word):
        return True
    return term.word.lemma in _FREE or len(term.text) == 1


def _only_says_which_illness(telling: Telling, term: Term) -> bool:
    """Tell "270 cases" of a report that names no illness, beside a claim on 270 cases *of measles*."""
    return may_stay_unsaid(term, telling.part) and not _names_another_illness(telling)


def _names_another_illness(telling: Telling) -> bool:
    return not names_no_other(telling.part.analysis, telling.analysis, *telling.surroundings.nearest_first())


def _says_otherwise(telling: Telling, word: Word) -> bool:
    """Tell whether what a figure counts is narrowed by a word that the claim has not: "40 *flu* cases"."""
    return _names_another_illness(telling) or any(
        not telling.matcher.find(term, telling.wanted) and not _leaves_it_so(telling, term)
        for term in terms_of(telling.counted(word), telling.analysis)
    )


def _leaves_it_so(telling: Telling, term: Term) -> bool:
    """Tell whether a word behind a figure makes no other thing of what is counted."""
    claim = telling.part.statement
    if claim and term.word.folded in told_as(claim):
        return True
    if any(item.text.casefold() == term.text.casefold() for item in telling.wanted):
        return True
    people = are_people(term.word.folded) and any(are_people(item.word.folded) for item in telling.wanted)
    return people or bool({term.word.lemma, term.word.folded} & _FREE)
