"""What shares a figure, or only may have it: "3 plants in Peru *and Chile*", "met in Oslo *or Lund*"."""

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.model.quantity import QuantityKind
from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.terms import Term, terms_of

_SHARING = frozenset({"and", "&"})
_LEFT_OPEN = frozenset({"or"})
_EACH = frozenset({"each", "both", "apiece", "respectively"})
_EXCLUDING = frozenset({"excluding", "except", "barring"})
_VERBAL = frozenset({Tag.VERB, Tag.AUXILIARY, Tag.MODAL})
_REACH = 3
"""Words behind them in which what is left out is named."""


def sharers(pairing: Pairing) -> list[Term]:
    """Return the places and partners with which the claim's share the source's figure."""
    if not pairing.analysis.has_any(_SHARING) or any(word.folded in _EACH for word in pairing.source_words):
        return []
    return list(_joined(pairing, _SHARING))


def alternatives(pairing: Pairing) -> list[str]:
    """Return what the source leaves open beside a name or a figure of the claim's."""
    if not pairing.analysis.has_any(_LEFT_OPEN):
        return []
    named = [*_joined(pairing, _LEFT_OPEN), *_other_deeds(pairing)]
    return [*(term.text for term in named), *_other_figures(pairing)]


def _other_figures(pairing: Pairing) -> Iterator[str]:
    """Yield the figure of another count: "cost $12 million, or *$13 million* by other counts", not "or *39 feet*"."""
    words = pairing.analysis.words if pairing.assertion.states_figure else ()
    for (word, one), (other, two) in pairwise(pairing.analysis.quantities_in(words)):
        between = pairing.analysis.words[word.index + 1 : other.index]
        joined = between[-1:] != () and between[-1].folded in _LEFT_OPEN and len(between) <= _REACH
        counts = one.kind is QuantityKind.COUNT and two.kind is QuantityKind.BARE
        alike = counts or (one.kind, one.unit) == (two.kind, two.unit)
        if joined and alike and one.value != two.value and any(mark.text == "," for mark in between):
            yield other.text


def _other_deeds(pairing: Pairing) -> Iterator[Term]:
    """Yield the verb that the source leaves open beside its own: "500 died *or were injured*"."""
    verb, words = pairing.source.verb.words, pairing.analysis.words
    for word, after in pairwise(words):
        if word.folded == "or" and after.tag in _VERBAL and verb and _joins(word, verb, words):
            yield from terms_of(words[word.index + 1 : word.index + _REACH], pairing.analysis)


def _joins(coordinator: Word, verb: Words, words: Words) -> bool:
    """Tell whether a verb stands right behind a coordinator, or before it in the same stretch."""
    if coordinator.index < verb[0].index:
        return verb[0].index <= coordinator.index + _REACH
    between = words[verb[-1].index : coordinator.index]
    return not any(word.tag is Tag.MARK for word in between)


def exclusions(pairing: Pairing) -> list[Term]:
    """Return what the source leaves out of its figure, and the claim does not: "excluding *ferries*"."""
    if not pairing.analysis.has_any(_EXCLUDING):
        return []
    said = {word.folded for word in pairing.claimed.words}
    words = pairing.analysis.words
    opened = [word.index + 1 for word in words if word.folded in _EXCLUDING - said]
    return [term for begin in opened for term in terms_of(words[begin : begin + _REACH], pairing.analysis)]


def _joined(pairing: Pairing, coordinators: frozenset[str]) -> Iterator[Term]:
    """Yield the names that only the source has, beside one that the claim gives behind a preposition."""
    asked = [term for term in pairing.claimed_terms if term.name and term.preposition]
    for names, joining in _lists(sorted(_said(pairing), key=_place)):
        terms = terms_of(names, pairing.analysis)
        matched = [term for term in terms if pairing.matcher.find(term, asked)]
        if matched and joining & coordinators:
            yield from (term for term in terms if not pairing.matcher.find(term, pairing.claimed_terms))


def _said(pairing: Pairing) -> frozenset[Word]:
    return frozenset((*pairing.source.complement, *pairing.source.adjunct))


def _place(word: Word) -> int:
    return word.index


def _lists(words: list[Word]) -> Iterator[tuple[Words, set[str]]]:
    """Yield each run of names with the coordinators between them: "Peru, Chile *and* Bolivia"."""
    names: list[Word] = []
    joining: set[str] = set()
    waiting: set[str] = set()
    for word in words:
        if word.tag is Tag.NAME:
            if names and not waiting:
                yield tuple(names), joining
                names, joining = [], set()
            names.append(word)
            joining |= waiting
            waiting = set()
        elif names and (word.tag is Tag.COORDINATOR or word.text == ","):
            waiting.add(word.folded)
        elif word.tag is not Tag.DETERMINER:
            yield tuple(names), joining
            names, joining, waiting = [], set(), set()
    yield tuple(names), joining
