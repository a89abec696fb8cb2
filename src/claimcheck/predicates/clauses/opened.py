"""Clauses that a preposition opens: "ships left *after* the storm hit the port", "*since* it closed, sales fell"."""

from claimcheck.predicates.clauses.clause import Clause, Kind, Words
from claimcheck.predicates.clauses.gaps import BY_THE_TIME, begins_by_the_time, has_nominal
from claimcheck.predicates.clauses.groups import Group
from claimcheck.predicates.tables.lexical import OPENING_PREPOSITIONS
from claimcheck.predicates.tables.roles import is_role
from claimcheck.predicates.words import Tag, Word

_UNITS_OF_TIME = frozenset({"minute", "hour", "day", "week", "month", "year", "decade"})


def opened(gap: Words, group: Group, governor: int) -> tuple[Words, Clause]:
    """Read a preposition before a subject that has a verb as a conjunction: "closed *after* the storm hit the port"."""
    start = next((at for at in reversed(range(len(gap))) if _conjunction_at(gap, at)[1]), None)
    if start is None:
        return (), Clause(group, Kind.MAIN, gap)
    conjunction, size = _conjunction_at(gap, start)
    subject = gap[start + size :]
    # "Her appointment as *judge* | was": what somebody is has no article.
    if not _names_something(subject) or (conjunction == "as" and is_role(subject[0])):
        return (), Clause(group, Kind.MAIN, gap)
    return gap[:start], Clause(group, Kind.ADVERBIAL, subject, governor=governor, conjunction=conjunction)


def opening(subject: Words, group: Group, adjunct: Words) -> Clause:
    """Return a sentence's first clause; of "*after* the storm hit the port, ships left" the storm is what hit it."""
    place = next((at for at, word in enumerate(subject) if not _tells_how_long(word)), 0)
    conjunction, size = _conjunction_at(subject, place)
    rest = subject[place + size :]
    if conjunction and _names_something(rest):
        before = (*adjunct, *subject[:place])
        return Clause(group, Kind.ADVERBIAL, rest, adjunct=before, conjunction=conjunction)
    return Clause(group, Kind.MAIN, subject, adjunct=adjunct)


def _conjunction_at(words: Words, at: int) -> tuple[str, int]:
    """Return the conjunction that begins at a word, and of how many words it is; "" and 0 for none.

    "*By the time* the storm hit" is when it did.
    """
    if at >= len(words):
        return "", 0
    if words[at].folded in OPENING_PREPOSITIONS:
        return words[at].folded, 1
    return (" ".join(BY_THE_TIME), len(BY_THE_TIME)) if begins_by_the_time(words[at:]) else ("", 0)


def _tells_how_long(word: Word) -> bool:
    """Tell "*shortly* after", "*two years* after" and "*days* before"."""
    return word.tag in (Tag.ADVERB, Tag.NUMBER) or word.lemma in _UNITS_OF_TIME


def _names_something(subject: Words) -> bool:
    """Tell "the storm" from "of the storm", from "*then* the storm" and from nothing."""
    return has_nominal(subject) and subject[0].tag not in (Tag.PREPOSITION, Tag.ADVERB)
