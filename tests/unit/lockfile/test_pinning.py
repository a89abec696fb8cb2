"""Which evidence is pinned."""

from dataclasses import replace

from locked_models import DIGEST, EXACT, a_pin, stated, supported

from claimcheck.lockfile import pinned
from claimcheck.model.evidence import Stance


def test_a_pin_holds_everything_that_finds_the_sentence_again() -> None:
    claim = pinned(supported(stated()), "1")
    assert claim is not None
    assert claim.pins == (a_pin(),)
    assert claim.pins[0].quote.exact == EXACT
    assert claim.pins[0].sha256 == DIGEST


def test_a_claim_without_evidence_has_nothing_to_lock() -> None:
    assert pinned(supported(), "1") is None


def test_copies_of_one_story_are_pinned_once() -> None:
    claim = pinned(supported(stated(origin="wire"), stated(origin="wire")), "1")
    assert claim is not None
    assert len(claim.pins) == 1


def test_both_sides_of_a_conflict_are_pinned() -> None:
    claim = pinned(supported(stated(), stated(stance=Stance.REFUTES)), "1")
    assert claim is not None
    assert [pin.stance for pin in claim.pins] == [Stance.SUPPORTS, Stance.REFUTES]


def test_each_part_of_a_claim_is_pinned_by_itself() -> None:
    claim = pinned(supported(stated(part=0), stated(part=1)), "1")
    assert claim is not None
    assert [pin.part for pin in claim.pins] == [0, 1]


def test_ten_origins_are_enough() -> None:
    many = [stated(origin=str(number)) for number in range(30)]
    claim = pinned(supported(*many), "1")
    assert claim is not None
    assert len(claim.pins) == 10


def test_evidence_from_nowhere_is_not_pinned() -> None:
    assert pinned(supported(replace(stated(), source=None)), "1") is None
