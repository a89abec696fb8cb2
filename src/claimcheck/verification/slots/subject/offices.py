"""Offices before names: what *finance minister* Hage signed is not told of *foreign minister* Hage.

Observation: an office before a name mostly says only once more who is meant, and a source that leaves it out means
the same person. A source that gives the person another office either speaks of a namesake or says that the claim errs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.predicates import Predication, Tag
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.phrases import head_of, show
from claimcheck.verification.reading.terms import Term, terms_of

_OFFICES = frozenset(
    """
    president minister chancellor king queen prince princess emperor pope senator congressman congresswoman
    governor mayor secretary ambassador envoy commissioner judge justice prosecutor attorney sheriff general admiral
    colonel captain lieutenant sergeant major marshal director chairman chairwoman ceo cfo coo cto treasurer dean
    rector provost bishop archbishop cardinal spokesman spokeswoman spokesperson
    """.split()
)
"""Of which nobody is taken for another: a writer may well be called an author, a mayor is called no minister."""

_STEM = 4
"""Letters by which a country and its people are taken for one."""

_TAKING_BACK = frozenset(
    {"former", "ex", "vice", "deputy", "acting", "interim", "shadow", "designate", "elect"}
)
"""Before an office they make another of it, even where nothing else differs."""


@dataclass(frozen=True, slots=True)
class _Held:
    """Who a text says holds an office."""

    person: Term
    phrase: Words
    """The office as written."""
    office: tuple[Term, ...]


def other_office(pairing: Pairing) -> str:
    """Return the office in which a source tells of a person to whom the claim gives another; empty for none."""
    for claimed in _held_in_passing(pairing.claimed):
        told = [
            item for item in _held(pairing.analysis) if pairing.matcher.find(claimed.person, (item.person,))
        ]
        others = [item for item in told if not _may_be_one(pairing, claimed.office, item.office)]
        if others and len(others) == len(told):
            return show(others[0].phrase)
    return ""


def _may_be_one(pairing: Pairing, ours: Sequence[Term], theirs: Sequence[Term]) -> bool:
    """Tell whether one of two phrases only says more of an office than the other: "*Norvian* foreign minister"."""
    more, less = _left(pairing, theirs, ours), _left(pairing, ours, theirs)
    if any(term.word.folded in _TAKING_BACK for term in (*more, *less)):
        return False
    named = [term for term in more if term.name], [term for term in less if term.name]
    return _is_either_empty(*named) and _is_either_empty(
        [term for term in more if not term.name], [term for term in less if not term.name]
    )


def _left(pairing: Pairing, ours: Sequence[Term], theirs: Sequence[Term]) -> list[Term]:
    """Return the terms that the others lack; "Norvia" and "Norvian" are one, in whatever list of demonyms."""
    begins = {term.word.folded[:_STEM] for term in theirs if term.name}
    missing = [term for term in ours if not pairing.matcher.find(term, theirs)]
    return [term for term in missing if not (term.name and term.word.folded[:_STEM] in begins)]


def _is_either_empty(one: Sequence[Term], other: Sequence[Term]) -> bool:
    return not (one and other)


@lru_cache(maxsize=4096)
def _held_in_passing(claim: Analysis) -> tuple[_Held, ...]:
    """Return the offices that a claim only mentions: "*finance minister* Hage signed"."""
    return tuple(
        item
        for statement in claim.statements
        if _is_in_passing(statement)
        for item in _offices(statement, claim)
    )


def _is_in_passing(statement: Predication) -> bool:
    """Tell a statement that was made of an apposition, whose verb stands where its office does."""
    places = {word.index for word in statement.complement}
    return any(word.index in places for word in statement.verb.words)


@lru_cache(maxsize=4096)
def _held(source: Analysis) -> tuple[_Held, ...]:
    return tuple(item for statement in source.statements for item in _offices(statement, source))


def _offices(statement: Predication, analysis: Analysis) -> Iterator[_Held]:
    """Yield who holds which office by a statement, at most one."""
    said = statement.complement
    head = head_of(said) if statement.verb.lemmas == ("be",) else None
    named = [word.tag for word in statement.subject] == [Tag.NAME]
    if named and head is not None and head.lemma in _OFFICES:
        for holder in terms_of(statement.subject, analysis):
            yield _Held(holder, said, terms_of(said, analysis))
