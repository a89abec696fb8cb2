"""What a sentence must have to decide a claim: at most one of its words may be missing.

An opposite, another ordinal or another filler may stand in its place.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.model.quantity import QuantityKind
from claimcheck.names.capitals import CAPITALS
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.stated.measured_modifiers import measure_unsaid
from claimcheck.predicates.stated.occasions import times_unsaid
from claimcheck.predicates.stated.populations import population_unsaid
from claimcheck.predicates.stated.rating_bases import unsaid_words
from claimcheck.predicates.tables.noun_families import GENERIC, denials, opposites
from claimcheck.verification.reading.assertion import Assertion
from claimcheck.verification.reading.claim_reading import ClaimReading
from claimcheck.verification.reading.terms import Term, terms_of, word_is_ordinal
from claimcheck.verification.slots.figure.change_bases import says_yearly
from claimcheck.verification.slots.figure.illness import may_stay_unsaid
from claimcheck.verification.slots.predicate import exceeds, nears
from claimcheck.verification.slots.subject.single_doers import doer_in, is_done_by_one
from claimcheck.verification.wordings.bordering import borders_unsaid
from claimcheck.verification.wordings.casualties import casualties_unsaid
from claimcheck.verification.wordings.charting import places_unsaid
from claimcheck.verification.wordings.contests import is_contest
from claimcheck.verification.wordings.dwelling import home_unsaid
from claimcheck.verification.wordings.heading import offices_of
from claimcheck.verification.wordings.housing import homes_unsaid
from claimcheck.verification.wordings.losing import loss_unsaid
from claimcheck.verification.wordings.outdoing import comparing_unsaid
from claimcheck.verification.wordings.performing import noun_unsaid
from claimcheck.verification.wordings.planning import is_plan
from claimcheck.verification.wordings.restating import verbs_instead
from claimcheck.verification.wordings.seats import seats_of
from claimcheck.verification.wordings.sentencing import prison_unsaid
from claimcheck.verification.wordings.situating import may_be_placed
from claimcheck.verification.wordings.viewing import views_unsaid

_CAPITAL = frozenset({"capital"})

_OF_ONE_PLACE = frozenset({"locate", "hold", "found"})
"""Families of verbs that can leave room for one place: "is based in", "the third meeting was held in"."""

_STATED_BY_MANY = frozenset({"have", "do"})
"""Verbs that others state: "has" by "with" and "of", "should", which stands for "should do", by any."""

_MAY_BE_UNSAID = GENERIC | {"economy"}
"""Nouns that stand for what is named elsewhere, and what a country's name says by itself."""

_UNSAID: tuple[Callable[[Predication], frozenset[str]], ...] = (
    home_unsaid,
    noun_unsaid,
    borders_unsaid,
    casualties_unsaid,
    prison_unsaid,
    places_unsaid,
    views_unsaid,
    times_unsaid,
    population_unsaid,
    loss_unsaid,
    measure_unsaid,
    homes_unsaid,
    comparing_unsaid,
)
"""What tells the words of a claim that a source which tells it otherwise leaves unsaid."""


@dataclass(frozen=True, slots=True, eq=False)
class Needed:
    """What a sentence must have to decide one part of a claim; made once, so that identity serves as equality."""

    lemma: str
    verbs: frozenset[str]
    families: frozenset[str]
    """Of the verb: its lemma, that of a verb in its place, or one of its families.

    No verbs where a preposition or nothing at all may say the same: "with 65 recoveries", "trade of $5 billion",
    "the mayor, Ola Berg", "Velm 3-2 Orsk".
    """
    terms: tuple[Term, ...]
    """The content words; general nouns may stay unsaid."""
    subject: frozenset[Word]
    """The words of what it is about."""
    doers: frozenset[Word]
    """The words for who did what one does, in whose place another name may stand."""
    speakers: tuple[Term, ...]
    """The names of whom the claim names as having said it; no one else may stand in their place."""


@lru_cache(maxsize=4096)
def needed_by(reading: ClaimReading, part: Assertion) -> Needed | None:
    """Return what a sentence must have to decide a part of a claim; None where the part states nothing."""
    claim = part.statement
    if claim is None:
        return None
    adverbs = (word for word in claim.subject if word.tag is Tag.ADVERB)
    unneeded = {word.index for word in (*part.speaker, *claim.verb.words, *adverbs)}
    unneeded |= unsaid_words(claim, part.details)
    words = [word for word in (*claim.words, *part.details) if word.index not in unneeded]
    unsaid = _MAY_BE_UNSAID.union(*(words_of(claim) for words_of in _UNSAID))
    terms = [
        term
        for term in terms_of(words, part.analysis)
        if term.word.lemma not in unsaid
        and _stands_alone(term.word, part.analysis.text)
        and not may_stay_unsaid(term, part)
        and not says_yearly(term, part.analysis.words)
    ]
    asked = (*terms, *reading.subject_terms)
    verb = claim.verb.lemmas[0]
    families = frozenset(name for name, _ in claim.verb.families) | (
        {"be"} if exceeds(claim) or nears(claim) else frozenset()
    )
    open_verb = verb in _STATED_BY_MANY or _is_called(claim) or is_plan(claim) or bool(offices_of(claim))
    open_verb = open_verb or _is_of_budget(claim) or is_contest(claim) or _is_of_age(part)
    open_verb = open_verb or bool(measure_unsaid(claim)) or may_be_placed(claim)
    lemma = verb if claim.verb.words and not open_verb else ""
    speakers = (term for term in terms_of(part.speaker, part.analysis) if term.name)
    return Needed(
        lemma,
        verbs_instead(claim) | {verb},
        families,
        _without_aliases(asked, reading, part),
        frozenset(claim.subject),
        frozenset(doer_in(claim)) if is_done_by_one(claim) else frozenset(),
        _without_aliases(speakers, reading, part),
    )


def _stands_alone(word: Word, text: str) -> bool:
    """Tell a word from a piece of one: "2K" was cut from "2K15", which is one word where no figure is seen in it."""
    return not (text[word.start - 1 : word.start].isalnum() or text[word.end : word.end + 1].isalnum())


def _without_aliases(terms: Iterable[Term], reading: ClaimReading, part: Assertion) -> tuple[Term, ...]:
    """Leave out names that have aliases, any of which may stand for them, and a capital that is told by its state."""
    aliases = {name for name, _ in reading.aliases} | seats_of(part).keys()
    if part.analysis.has_any(_CAPITAL):
        aliases |= CAPITALS.keys()
        terms = [term for term in terms if term.word.lemma not in _CAPITAL]
    return (
        tuple(term for term in terms if not (term.name and term.name in aliases)) if aliases else tuple(terms)
    )


def _is_called(claim: Predication) -> bool:
    """Tell whether a claim says what something is, or is among: a phrase beside its name states that without a verb."""
    counted = any(word.tag is Tag.NUMBER for word in claim.complement)
    among = any(word.folded == "among" for word in claim.complement[:1])
    return claim.verb.lemmas == ("be",) and (among or not counted)


def _is_of_age(part: Assertion) -> bool:
    """Tell whether a claim says how old somebody is, which may stand beside a name: "Ola Berg, 54, said"."""
    is_so = part.statement is not None and part.statement.verb.lemmas == ("be",)
    return is_so and any(quantity.kind is QuantityKind.AGE for _, quantity in part.figures)


def _is_of_budget(claim: Predication) -> bool:
    """Tell a claim on a budget, which stands beside what was earned without a verb: "on a $10 million budget"."""
    return claim.verb.lemmas == ("be",) and any(word.lemma == "budget" for word in claim.subject)


def may_be_replaced(term: Term, needed: Needed) -> bool:
    """Tell whether another filler, an opposite or another ordinal may stand in a term's place.

    Another name can decide only where the verb leaves room for one, and not what the sentence is about: what another
    film earned says nothing of this one.
    """
    if word_is_ordinal(term.word):
        return True
    if term.name:
        if term.word in needed.doers:
            return True
        if term.word in needed.subject:
            return False
        return needed.lemma in ("be", "") or not needed.families.isdisjoint(_OF_ONE_PLACE)
    return bool(opposites(term.word.lemma) or opposites(term.word.folded) or denials(term.word.lemma))
