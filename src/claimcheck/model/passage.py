"""A sentence in its surroundings, and the question put to the store."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from claimcheck.model.evidence import Link, Quote, SourceReference
from claimcheck.model.sentence import Sentence

DATE = "date"
"""The dimension of a time, in a Query beside those of quantities."""


@dataclass(frozen=True, slots=True)
class Passage:
    """All that comparing a sentence needs, and all that a report says of where it stands."""

    sentence: Sentence
    source: SourceReference
    origin: str
    quote: Quote
    line: int
    """In the source, from 1."""
    context: tuple[str, ...] = ()
    """Title, heading, the two sentences before, as far as there are any; the nearest last.

    For a statement read from a table its headers stand in place of the sentences.
    """
    reference: date | None = None
    """The document's own date, by which its relative dates are resolved."""
    page: int | None = None
    person: str | None = None
    """For a biography: whom it is about, if the byline tells."""
    defined: Sequence[tuple[str, str]] = ()
    """(short form, long form) that the document defines anywhere: ("SCO", "Shanghai Cooperation …")."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One distinct sentence text retrieved for a claim, with every place where it stands."""

    link: Link
    passages: tuple[Passage, ...]
    """In order of (source id, start); never empty."""


@dataclass(frozen=True, slots=True)
class Query:
    """What the store is asked for a claim; made by linking, so that the store need not know claims."""

    terms: tuple[str, ...]
    """Distinct index terms of the claim and its aliases, sorted."""
    nouns: frozenset[str] = frozenset()
    """Stems of the head nouns that a claim with a figure or date is about."""
    names: frozenset[str] = frozenset()
    """Index terms of the claim's names and their aliases; empty where it names nothing."""
    dimensions: frozenset[str] = frozenset()
    """Dimensions of the claim's quantities, and `DATE` for a claim with a period."""
