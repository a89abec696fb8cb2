"""From the old lock to the new one."""

from datetime import date

import pytest
from locked_models import TEXT, a_pin, locked

from claimcheck.lockfile import changes, updated
from claimcheck.model.lock import ChangeKind, Lock, LockedClaim, Review

REVIEW = Review("Ana", date(2024, 3, 1))
NEW = "claimcheck 2"
ID = locked().id


def moved() -> LockedClaim:
    return locked(a_pin("More.\n" + TEXT))


def other() -> LockedClaim:
    return locked(a_pin(exact="The fleet has nine ships."))


def lock(*claims: LockedClaim) -> Lock:
    return Lock("claimcheck 1", claims)


def test_the_first_lock_takes_everything_that_was_found() -> None:
    found = {"b": locked(a_pin(), id="b"), "a": locked(a_pin(), id="a"), "c": None}
    new = updated(None, found, NEW, update=False, known=found)
    assert [claim.id for claim in new.claims] == ["a", "b"]
    assert new.tool == NEW


def test_without_update_a_locked_claim_stays_as_it_is() -> None:
    old = lock(locked(a_pin()))
    assert updated(old, {ID: other()}, NEW, update=False, known={ID}) == old


def test_an_update_pins_anew() -> None:
    new = updated(lock(locked(a_pin())), {ID: other()}, NEW, update=True, known={ID})
    assert new == Lock(NEW, (other(),))


def test_an_update_forgets_claims_that_are_no_longer_made() -> None:
    new = updated(
        lock(locked(a_pin(), id="old"), locked(a_pin())), {ID: locked(a_pin())}, NEW, update=True, known={ID}
    )
    assert [claim.id for claim in new.claims] == [ID]


def test_an_update_leaves_claims_alone_that_were_not_asked_for() -> None:
    old = lock(locked(a_pin(), id="a"), locked(a_pin(), id="b"))
    new = updated(old, {"b": None}, NEW, update=True, known={"a", "b"})
    assert [claim.id for claim in new.claims] == ["a"]


@pytest.mark.parametrize(("now", "kept"), [(moved(), True), (other(), False)], ids=["moved", "other words"])
def test_a_review_lasts_as_long_as_the_words_it_was_about(now: LockedClaim, kept: bool) -> None:
    new = updated(lock(locked(a_pin(), reviewed=REVIEW)), {ID: now}, NEW, update=True, known={ID})
    assert new.claims[0].reviewed == (REVIEW if kept else None)


def test_a_lock_that_stays_the_same_keeps_the_name_of_its_maker() -> None:
    old = lock(locked(a_pin()))
    assert updated(old, {ID: locked(a_pin())}, NEW, update=True, known={ID}).tool == "claimcheck 1"


def test_changes_are_told_claim_by_claim() -> None:
    old = lock(locked(a_pin(), id="a"), locked(a_pin(), id="b", reviewed=REVIEW), locked(a_pin(), id="d"))
    new = lock(locked(other().pins[0], id="b"), locked(a_pin(), id="c"), locked(a_pin(), id="d"))
    told = changes(old, new)
    assert [(change.kind, change.claim) for change in told] == [
        (ChangeKind.REMOVED, "a"),
        (ChangeKind.CHANGED, "b"),
        (ChangeKind.ADDED, "c"),
    ]
    assert told[1].lost == (a_pin(),)
    assert told[1].gained == other().pins
    assert told[1].review_lost == REVIEW


def test_a_first_lock_adds_everything() -> None:
    assert [change.kind for change in changes(None, lock(locked(a_pin())))] == [ChangeKind.ADDED]
