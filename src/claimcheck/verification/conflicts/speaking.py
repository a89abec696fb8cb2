"""Whether a sentence speaks of a claim's matter, where its own words leave something open.

Less is asked than of evidence, for what is asked decides no claim alone: two sentences in the same words have to
disagree as well. What the sentence does say must be the claim's: the verb, the time, what a figure counts, and every
name. A name or a time that neither the sentence nor its document gives may be left open only where there is no
document around.
"""

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.model.evidence import Outcome, Slot, Stance
from claimcheck.model.period import Period
from claimcheck.names.places import CANONICAL, WHOLE_PLACES
from claimcheck.periods import PeriodRelation, compare_periods
from claimcheck.predicates import Modality, Predication, Tag, Word
from claimcheck.verification.conflicts.counting_words import (
    SAYING_HOW_MUCH,
    counts_what_is_claimed,
    words_agree,
)
from claimcheck.verification.conflicts.single_roles import PLAYING
from claimcheck.verification.context.matter import Difference, Telling
from claimcheck.verification.context.surroundings import fill_terms
from claimcheck.verification.reading.terms import Term, sentence_terms, terms_of

WITHIN = frozenset({PeriodRelation.EQUAL, PeriodRelation.INSIDE})
"""How a time lies that is the claim's, or part of it."""

_UNSURE = frozenset({Tag.NEGATOR, Tag.MODAL})

_TELLERS = frozenset(
    {
        "rotten tomatoes",
        "metacritic",
        "imdb",
        "box office mojo",
        "cinemascore",
        "goodreads",
        "nielsen",
        "worldometer",
    }
)
"""Who only tells how much there is: "Metacritic gives *Marrow* 60 points", "*Marrow* has 60 points on Metacritic"."""

_REPORTING = frozenset({"report", "confirm", "announce", "record", "register"})
"""What an office counts is not its own: "the ministry has *reported* 900 cases"."""


def speaks_of_claim(telling: Telling, difference: Difference, *, seconded: bool = False) -> bool:
    """Tell whether what it says at the place of a difference is said of what the part of the claim is about.

    `seconded` where a sentence in the same words and surroundings is evidence by itself.
    """
    claim, word = telling.part.statement, telling.frame.words[difference.place]
    if claim is None:
        return False
    if seconded or telling.evidence.stance is not Stance.NEUTRAL:
        return True
    wanted = [term for term in telling.wanted if term.text != difference.claim]
    return (
        (
            _states_verb(telling, claim, difference.slot)
            or counts_what_is_claimed(telling, word)
            or (difference.slot is Slot.PERIOD and _has_verb_as_noun(telling, claim, word))
        )
        and _says_as_surely(telling, claim, word)
        and (difference.slot is Slot.PERIOD or _is_of_same_time(telling))
        and _names_agree(telling, wanted, word, difference.slot)
        and words_agree(telling, wanted, word)
    )


def _states_verb(telling: Telling, claim: Predication, slot: Slot) -> bool:
    if slot is Slot.ROLES and claim.verb.lemmas[0] in PLAYING:
        return True
    agreeing = any(
        item.slot is Slot.PREDICATE and item.outcome is Outcome.MATCH and item.note != "opposite"
        for item in telling.evidence.comparisons
    )
    return agreeing or not claim.verb.words or claim.verb.lemmas[0] in SAYING_HOW_MUCH


def _has_verb_as_noun(telling: Telling, claim: Predication, word: Word) -> bool:
    """Tell "completed a *transfer* on 6 May" where the claim says that somebody was transferred."""
    said = (other for item in telling.stating(word) for other in item.complement)
    return any(other.tag is Tag.NOUN and other.lemma in claim.verb.lemmas for other in said)


def _says_as_surely(telling: Telling, claim: Predication, word: Word) -> bool:
    """Tell whether claim and sentence both affirm or both deny, as fact or as less."""
    stating = telling.stating(word)
    if not stating:
        plain = claim.modality is Modality.FACT and not claim.negated
        return plain and not any(other.tag in _UNSURE for other in telling.analysis.words)
    sure = {claim.modality} | ({Modality.STAGED} if claim.verb.lemmas[0] in PLAYING else set())
    # Whom a story names in brackets plays the part in fact.
    return any(
        item.negated == claim.negated and item.modality in sure and item.modal == claim.modal
        for item in stating
    )


def _is_of_same_time(telling: Telling) -> bool:
    """Tell whether it gives the claim's time, or one within it, where the claim has one."""
    ours = telling.part.analysis.periods_in(telling.part.analysis.words)
    if not ours or not (telling.dated or telling.surroundings.texts):
        return True
    pairs = [(claim, period) for _, claim in ours for _, period in telling.dated]
    return any(compare_periods(*pair) in WITHIN or _are_of_one_day(*pair) for pair in pairs)


def _are_of_one_day(claim: Period, source: Period) -> bool:
    """Tell "4 March" from no 4 March: the year may be left out on one side, where nothing gives it."""
    left_out = claim.yearless or source.yearless
    return left_out and claim.day is not None and (claim.month, claim.day) == (source.month, source.day)


def _names_agree(telling: Telling, wanted: Sequence[Term], word: Word, slot: Slot) -> bool:
    """Tell whether every name of the claim is given, and who is named in its subject is the claim's."""
    own = sentence_terms(telling.analysis)
    unnamed = [term for term in wanted if term.name and not telling.matcher.find(term, own)]
    around = telling.surroundings
    if unnamed and around.texts and not fill_terms(unnamed, around, telling.matcher, plural=False):
        return False
    subject = set(telling.part.subject_terms)
    ours = [term for term in wanted if term.name and term in subject and not _only_tells(term)]
    theirs = [term for term in _subject_terms(telling, word) if term.name and not _only_tells(term)]
    if not ours or not theirs or any(telling.matcher.find(term, theirs) for term in ours):
        return True
    if slot is Slot.ROLES and telling.at_length and any(telling.matcher.find(term, own) for term in ours):
        return True
    return any(_is_named_in_full(term, theirs, own, telling) for term in ours)


def _is_named_in_full(term: Term, theirs: Sequence[Term], own: Sequence[Term], telling: Telling) -> bool:
    """Tell "Kajol (born *Kajol Mukerji*)", who goes on by a part of the name that the claim gives."""
    shorter = any(set(other.name) < set(term.name) for other in theirs)
    return shorter and telling.matcher.find(term, own) is not None


def _subject_terms(telling: Telling, word: Word) -> Iterator[Term]:
    """Yield what the statements on a word are about; where one has the claim's verb, no other is asked."""
    claim, stating = telling.part.statement, telling.stating(word)
    alike = [item for item in stating if claim and item.verb.lemmas == claim.verb.lemmas]
    for item in alike or stating:
        if item.verb.lemmas[0] not in _REPORTING:
            yield from _naming(terms_of(item.subject, telling.analysis), telling)


def _naming(terms: Iterable[Term], telling: Telling) -> Iterator[Term]:
    """Leave out names that only say of where something is: "an *Irish* group, which formed in 1998"."""
    words = telling.analysis.words
    for term in terms:
        behind = words[term.word.index + 1 : term.word.index + 2]
        qualifies = any(item.tag in (Tag.NOUN, Tag.ADJECTIVE) for item in behind)
        if not (qualifies and CANONICAL.get(term.name, term.name) in WHOLE_PLACES):
            yield term


def _only_tells(term: Term) -> bool:
    return " ".join(term.name) in _TELLERS
