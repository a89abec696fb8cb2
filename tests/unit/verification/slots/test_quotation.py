"""Quotations are verbatim, but for typography."""

from collections.abc import Callable

import pytest

from claimcheck.model.evidence import Comparison, Outcome, Slot, Stance
from claimcheck.verification import compare

Compared = Callable[..., Comparison]

CLAIM = 'Mara Lind said "we do not need another bridge"'
CASES = [
    ('Mara Lind said: "We do not need another bridge."', Outcome.MATCH),
    ("Mara Lind said: “We do not need another bridge.”", Outcome.MATCH),
    ('Mara Lind said: "We do need another bridge."', Outcome.MISMATCH),
    ('Mara Lind said: "We do not need a second bridge."', Outcome.MISSING),
    ("Mara Lind spoke of bridges.", Outcome.MISSING),
]


@pytest.mark.parametrize(("sentence", "outcome"), CASES)
def test_a_quotation_is_looked_for_word_for_word(compared: Compared, sentence: str, outcome: Outcome) -> None:
    assert compared(Slot.QUOTATION, CLAIM, sentence).outcome is outcome


def test_a_contraction_denies_as_well(compared: Compared) -> None:
    claim = 'Mara Lind said "we do need another bridge"'
    sentence = 'Mara Lind said: "We don\'t need another bridge."'
    assert compared(Slot.QUOTATION, claim, sentence).outcome is Outcome.MISMATCH


def test_two_words_without_their_not_agree_by_chance(compared: Compared) -> None:
    claim = 'Mara Lind said "not extraordinary"'
    assert compared(Slot.QUOTATION, claim, "It was extraordinary.").outcome is Outcome.MISSING


def test_a_quotation_may_begin_in_the_sentence_before(compared: Compared) -> None:
    claim = 'Mara Lind said "the bridge is old, we need another one"'
    found = compared(Slot.QUOTATION, claim, 'We need another one," said Mara Lind.', ['"The bridge is old.'])
    assert found.outcome is Outcome.MATCH


def test_a_quotation_counts_only_from_its_speaker() -> None:
    sentence = 'Ola Berg said: "We do not need another bridge."'
    assert compare(CLAIM, sentence).stance is Stance.NEUTRAL


def test_a_quotation_of_its_speaker_supports() -> None:
    assert compare(CLAIM, 'Mara Lind said: "We do not need another bridge."').stance is Stance.SUPPORTS


def test_a_short_term_in_quotation_marks_is_no_quotation(compared: Compared) -> None:
    assert compared(Slot.QUOTATION, 'Norvia built the "long bridge"', "Norvia built a bridge.") is None


def test_what_stands_between_two_short_terms_is_no_quotation(compared: Compared) -> None:
    claim = 'Norvia built the "long bridge" and later also the "port"'
    assert compared(Slot.QUOTATION, claim, "Norvia built a bridge.") is None
