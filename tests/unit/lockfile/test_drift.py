"""What has become of locked evidence."""

from dataclasses import replace
from datetime import date

import pytest
from locked_models import DIGEST, EXACT, TEXT, a_pin, locked, stated, supported

from claimcheck.lockfile import Shelf, drifted
from claimcheck.model.evidence import Stance
from claimcheck.model.lock import Drift, Lock, LockedClaim, Pin, Review
from claimcheck.model.report import ClaimResult


def drifts(
    text: str | None, pin: Pin | None = None, result: ClaimResult | None = None, **changes: object
) -> list[tuple[Drift, str]]:
    """Look for the pin in `text`, the whole corpus; None stands for an empty one."""
    shelf = Shelf({}, {}) if text is None else Shelf({"harbour.txt": text}, {"harbour.txt": "b" * 64})
    lock = Lock("claimcheck", (locked(pin or a_pin(), **changes),))
    return [(found.drift, found.found) for found in drifted(lock, result or supported(stated()), shelf)]


def test_words_in_their_place_have_not_drifted() -> None:
    assert drifts(TEXT) == []


def test_a_change_behind_the_words_leaves_them_in_place() -> None:
    assert drifts(TEXT + "A line more.\n") == []


def test_words_that_moved_are_told_with_their_new_line() -> None:
    assert drifts("A line more.\n" + TEXT) == [(Drift.MOVED, "it now stands at line 2")]


def test_of_several_places_the_one_with_the_old_surroundings_is_where_they_moved() -> None:
    assert drifts(f"Said the office: {EXACT}\n{TEXT}") == [(Drift.MOVED, "it now stands at line 2")]


def test_several_places_without_the_old_surroundings_are_ambiguous() -> None:
    assert drifts(f"First.\n{EXACT}\nThen.\n{EXACT}\n") == [
        (Drift.AMBIGUOUS, "it stands 2 times: lines 2, 4")
    ]


def test_of_many_places_the_first_lines_are_told() -> None:
    [(drift, told)] = drifts(f"\n{EXACT}" * 9)
    assert drift is Drift.AMBIGUOUS
    assert told == "it stands 9 times: lines 2, 3, 4, 5, 6, …"


def test_other_words_are_a_change_and_the_nearest_are_shown() -> None:
    [(drift, told)] = drifts(TEXT.replace("3.2 million", "2.9 million"))
    assert drift is Drift.CHANGED
    assert told == "nearest now: “It carried 2.9 million passengers in 2023.”"


def test_where_nothing_is_like_the_words_nothing_is_shown() -> None:
    assert drifts("Zzz.") == [(Drift.CHANGED, "nothing like it is left")]


def test_a_source_that_left_the_corpus_is_gone() -> None:
    [(drift, _)] = drifts(None)
    assert drift is Drift.GONE


def test_a_source_under_another_name_has_moved() -> None:
    shelf = Shelf({"port.txt": TEXT}, {"port.txt": DIGEST})
    [found] = drifted(Lock("claimcheck", (locked(a_pin()),)), supported(stated()), shelf)
    assert (found.drift, found.found) == (Drift.MOVED, "the same file is now port.txt")


@pytest.mark.parametrize(
    "result",
    [supported(), supported(stated(stance=Stance.REFUTES)), supported(stated(part=1))],
    ids=["no evidence", "the other side", "another part"],
)
def test_words_that_no_longer_do_what_they_did_are_a_change(result: ClaimResult) -> None:
    shelf = Shelf({"harbour.txt": TEXT}, {"harbour.txt": "b" * 64})
    [found] = drifted(Lock("claimcheck", (locked(a_pin()),)), result, shelf)
    assert found.drift is Drift.CHANGED
    assert "nothing in the source supports the claim now" in found.found


def test_another_cut_of_the_same_sentence_still_counts() -> None:
    wider = stated(exact=EXACT + " The fleet has nine ships.")
    assert drifts(TEXT, result=supported(replace(wider, source=replace(wider.source, sha256="c" * 64)))) == []  # type: ignore[type-var]


def test_a_claim_that_was_reworded_needs_a_new_lock_and_loses_its_review() -> None:
    review = Review("Ana", date(2024, 3, 1))
    lock = Lock("claimcheck", (locked(a_pin(), text="The ferry line carried millions", reviewed=review),))
    [found] = drifted(lock, supported(stated()), Shelf({}, {}))
    assert (found.drift, found.review) == (Drift.UNLOCKED, review)
    assert "The ferry line carried millions" in found.found


@pytest.mark.parametrize(("result", "told"), [(supported(stated()), 1), (supported(), 0)])
def test_only_a_claim_with_evidence_needs_a_lock(result: ClaimResult, told: int) -> None:
    none: tuple[LockedClaim, ...] = ()
    assert len(list(drifted(Lock("claimcheck", none), result, Shelf({}, {})))) == told
