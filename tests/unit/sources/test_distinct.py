"""Names that tell records apart."""

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.sources.distinct import DistinctNames
from claimcheck.sources.rendering import BrokenRecord, Record


def named(*names: str) -> list[str]:
    distinct = DistinctNames()
    return [distinct.distinct(Record(name, b"")).name for name in names]


def test_the_second_of_one_name_gets_another() -> None:
    assert named("a", "b", "a", "a", "a~2") == ["a", "b", "a~2", "a~3", "a~2~2"]


def test_a_broken_record_takes_its_name_too() -> None:
    distinct = DistinctNames()
    distinct.distinct(BrokenRecord("a", "broken"))

    assert distinct.distinct(Record("a", b"")).name == "a~2"


def test_the_file_itself_has_none() -> None:
    assert named("", "") == ["", ""]


@settings(max_examples=100)
@given(st.lists(st.text("ab~2", min_size=1, max_size=4), max_size=12))
def test_no_two_names_are_one(names: list[str]) -> None:
    assert len(set(named(*names))) == len(names)
