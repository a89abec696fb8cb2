"""Clauses that a preposition opens: "ships left *after* the storm hit the port", "*since* it closed, sales fell"."""

from claimcheck.predicates.clauses.clause import Clause, Kind, Words
from claimcheck.predicates.clauses.gaps import has_nominal
from claimcheck.predicates.clauses.groups import Group
from claimcheck.predicates.tables.lexical import OPENING_PREPOSITIONS
from claimcheck.predicates.words import Tag, Word

_UNITS_OF_TIME = frozenset({"minute", "hour", "day", "week", "month", "year", "decade"})


def opened(gap: Words, group: Group, governor: int) -> tuple[Words, Clause]:
    """Read a preposition before a subject that has a verb as a conjunction: "closed *after* the storm hit the port"."""
    openers = [place for place, word in enumerate(gap) if word.folded in OPENING_PREPOSITIONS]
    if not openers or not _names_something(gap[openers[-1] + 1 :]):
        return (), Clause(group, Kind.MAIN, gap)
    place = openers[-1]
    opener, subject = gap[place].folded, gap[place + 1 :]
    return gap[:place], Clause(group, Kind.ADVERBIAL, subject, governor=governor, conjunction=opener)


def opening(subject: Words, group: Group, adjunct: Words) -> Clause:
    """Return a sentence's first clause; of "*after* the storm hit the port, ships left" the storm is what hit it."""
    place = next((at for at, word in enumerate(subject) if not _tells_how_long(word)), 0)
    rest = subject[place + 1 :]
    if subject[place:] != () and subject[place].folded in OPENING_PREPOSITIONS and _names_something(rest):
        before = (*adjunct, *subject[:place])
        return Clause(group, Kind.ADVERBIAL, rest, adjunct=before, conjunction=subject[place].folded)
    return Clause(group, Kind.MAIN, subject, adjunct=adjunct)


def _tells_how_long(word: Word) -> bool:
    """Tell "*shortly* after", "*two years* after" and "*days* before"."""
    return word.tag in (Tag.ADVERB, Tag.NUMBER) or word.lemma in _UNITS_OF_TIME


def _names_something(subject: Words) -> bool:
    """Tell "the storm" from "of the storm", from "*then* the storm" and from nothing."""
    return has_nominal(subject) and subject[0].tag not in (Tag.PREPOSITION, Tag.ADVERB)
