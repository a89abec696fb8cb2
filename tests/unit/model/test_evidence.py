"""Evidence: what it shows of itself."""

import pickle
from dataclasses import replace
from datetime import date

import pytest

from claimcheck.model.evidence import (
    Comparison,
    Evidence,
    Link,
    Outcome,
    Quote,
    Slot,
    SourceReference,
    Stance,
    told_when_read,
)
from claimcheck.model.label import Label
from claimcheck.model.sentence import Sentence
from claimcheck.model.source import Metadata
from claimcheck.model.span import Span

SENTENCE = Sentence("The first ferry left at noon.", 37, 66, Label.CAPTION)
VERB = Comparison(Slot.PREDICATE, "left", "left", Outcome.MATCH)
FIGURE = Comparison(Slot.QUANTITY, "4 ferries", "4 ferries", Outcome.MATCH)
PLACE = Comparison(Slot.ROLES, "at dawn", "at noon", Outcome.MISSING)


def test_evidence_shows_the_score_of_its_link_by_parts() -> None:
    evidence = Evidence(Stance.SUPPORTS, (VERB,), SENTENCE, link=Link(3, 12, (("words", 9), ("names", 3))))
    assert evidence.score == 12
    assert evidence.score_parts == {"words": 9, "names": 3}


def test_evidence_on_a_sentence_that_was_handed_over_has_no_score() -> None:
    evidence = Evidence(Stance.SUPPORTS, (VERB,), SENTENCE)
    assert (evidence.score, evidence.score_parts) == (0, {})


def test_evidence_links_to_its_sentence_on_the_page() -> None:
    reference = SourceReference("a.txt", "corpus/a.txt", "00", Metadata(url="https://lake.example/1"))
    evidence = Evidence(Stance.SUPPORTS, (VERB,), SENTENCE, source=reference)
    assert evidence.fragment_url == ("https://lake.example/1#:~:text=The%20first%20ferry%20left%20at%20noon.")


def test_evidence_that_was_handed_over_has_no_link() -> None:
    assert Evidence(Stance.SUPPORTS, (VERB,), SENTENCE).fragment_url is None


def test_evidence_carries_the_label_and_the_selectors_of_its_sentence() -> None:
    quote = Quote(SENTENCE.text, "before ", " after")
    evidence = Evidence(Stance.SUPPORTS, (VERB,), SENTENCE, quote=quote)
    assert evidence.label is Label.CAPTION
    assert evidence.selector == (quote, Span(37, 66))
    assert Evidence(Stance.SUPPORTS, (VERB,), SENTENCE).selector == (Span(37, 66),)


@pytest.mark.parametrize(
    ("comparisons", "deciding"),
    [((VERB, PLACE, FIGURE), PLACE), ((VERB, FIGURE), FIGURE), ((VERB,), VERB), ((), None)],
)
def test_the_first_disagreement_decides_else_the_figure_else_the_verb(
    comparisons: tuple[Comparison, ...], deciding: Comparison | None
) -> None:
    assert Evidence(Stance.NEUTRAL, comparisons, SENTENCE).deciding == deciding


def test_a_source_reference_carries_the_names_of_the_report() -> None:
    metadata = Metadata(
        title="Ferries",
        authors=("Ann Lee", "Bo Ek"),
        publisher="Port News",
        published=date(2024, 5, 1),
        url="u",
    )
    reference = SourceReference("a.txt", "corpus/a.txt", "0" * 64, metadata)
    assert (reference.title, reference.author, reference.publisher) == (
        "Ferries",
        "Ann Lee, Bo Ek",
        "Port News",
    )
    assert (reference.published, reference.url) == (date(2024, 5, 1), "u")
    assert SourceReference("a.txt", "a.txt", "0" * 64).author is None


def test_a_sentence_prints_as_its_text() -> None:
    assert str(SENTENCE) == "The first ferry left at noon."


def _told_when_read(asked: list[str]) -> Evidence:
    def fill() -> Evidence:
        asked.append("asked")
        return Evidence(Stance.NEUTRAL, (VERB, PLACE), SENTENCE, ("Ferries",), speaker="the captain")

    return told_when_read(Evidence(Stance.NEUTRAL, (), SENTENCE, ("Ferries",)), fill)


def test_what_else_a_neutral_sentence_says_is_compared_when_it_is_read_and_once() -> None:
    asked: list[str] = []
    evidence = _told_when_read(asked)
    assert (evidence.stance, evidence.sentence, evidence.score, asked) == (Stance.NEUTRAL, SENTENCE, 0, [])
    assert (evidence.comparisons, evidence.related, evidence.speaker) == ((VERB, PLACE), None, "the captain")
    assert evidence.deciding == PLACE
    assert asked == ["asked"]


def test_evidence_told_when_read_is_the_evidence_it_tells() -> None:
    told = Evidence(Stance.NEUTRAL, (VERB, PLACE), SENTENCE, ("Ferries",), speaker="the captain")
    assert _told_when_read([]) == told
    assert hash(_told_when_read([])) == hash(told)
    assert repr(_told_when_read([])) == repr(told)
    assert replace(_told_when_read([]), line=3) == replace(told, line=3)
    assert pickle.loads(pickle.dumps(_told_when_read([]))) == told  # noqa: S301  our own


def test_evidence_has_no_other_fields_than_its_own() -> None:
    asked: list[str] = []
    assert not hasattr(_told_when_read(asked), "verdict")
    assert asked == []
