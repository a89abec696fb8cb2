"""What the tests of comparing and judging share: one slot asked for, and passages made up."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from claimcheck.model.evidence import Comparison, Link, Quote, Slot, SourceReference
from claimcheck.model.label import Label
from claimcheck.model.passage import Candidate, Passage
from claimcheck.model.sentence import Sentence
from claimcheck.model.source import Metadata
from claimcheck.verification import compare

Compared = Callable[..., Comparison | None]
MakeCandidate = Callable[..., Candidate]


@pytest.fixture
def compared() -> Compared:
    """Return the comparison of one slot, None where it was not compared."""

    def ask(
        slot: Slot, claim: str, sentence: str, context: Sequence[str] = (), reference: date | None = None
    ) -> Comparison | None:
        found = compare(claim, sentence, context=context, reference=reference).comparisons
        return next((item for item in found if item.slot is slot), None)

    return ask


@pytest.fixture
def candidate() -> MakeCandidate:
    """Return a candidate that stands in one source."""

    def make(
        text: str,
        *,
        source: str = "a.html",
        origin: str | None = None,
        score: int = 100,
        publisher: str | None = None,
        published: date | None = None,
        label: Label = Label.BODY,
        person: str | None = None,
        context: Sequence[str] = (),
        reference: date | None = None,
    ) -> Candidate:
        metadata = Metadata(publisher=publisher, published=published)
        passage = Passage(
            Sentence(text, 0, len(text), label),
            SourceReference(source, source, "0" * 64, metadata),
            origin or source,
            Quote(text, "", ""),
            1,
            context=tuple(context),
            person=person,
            reference=reference,
        )
        return Candidate(Link(0, score), (passage,))

    return make
