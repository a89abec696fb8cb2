"""Dataclasses of which there is one for each word."""

import pickle
from dataclasses import replace

import pytest

from claimcheck.language.records import record


@record(frozen=True, slots=True)
class _Place:
    name: str
    people: int = 0


@record(frozen=True, slots=True, eq=False)
class _Mark:
    text: str


@record(frozen=True)
class _Told:
    text: str

    def __hash__(self) -> int:
        return 7


def test_equal_fields_make_equal_records_with_one_hash() -> None:
    assert _Place("Lund", 9) == _Place("Lund", 9)
    assert {_Place("Lund", 9), _Place("Lund", 9), _Place("Orvid", 9)} == {
        _Place("Lund", 9),
        _Place("Orvid", 9),
    }


def test_a_record_without_equality_is_known_by_identity() -> None:
    one, other = _Mark("a"), _Mark("a")
    assert one != other
    assert len({one, other}) == len([one, other])


def test_a_hash_of_its_own_stays() -> None:
    assert hash(_Told("a")) == hash(_Told("b"))
    assert _Told("a") != _Told("b")


def test_slots_leave_room_for_nothing_else() -> None:
    with pytest.raises(AttributeError):
        _Place("Lund").mayor = "Berg"


def test_a_record_is_replaced_and_pickled_like_any_dataclass() -> None:
    place = replace(_Place("Lund", 9), people=10)
    assert pickle.loads(pickle.dumps(place)) == _Place("Lund", 10)  # noqa: S301  our own bytes
