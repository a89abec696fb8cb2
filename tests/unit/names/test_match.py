"""Two names are one only by a right that has a name."""

import pytest

from claimcheck.names import NameMatch, same_name
from claimcheck.names.match import same_institution


def compared(first: str, second: str, **defined: str) -> NameMatch | None:
    long_forms = {short: tuple(long.split()) for short, long in defined.items()}
    return same_name(tuple(first.split()), tuple(second.split()), long_forms)


@pytest.mark.parametrize(
    ("first", "second", "match"),
    [
        ("astana", "astana", NameMatch.SAME),
        ("the sco", "sco", NameMatch.SAME),
        ("sco", "shanghai cooperation organization", NameMatch.ACRONYM),
        ("nur-sultan", "astana", NameMatch.FORMER),
        ("st. petersburg", "leningrad", NameMatch.FORMER),
        ("tokayev", "kassym-jomart tokayev", NameMatch.PART),
        ("xi", "xi jinping", NameMatch.PART),
        ("jon barlo", "jon peter barlo", NameMatch.PART),
        ("jon barlo", "jon p. barlo", NameMatch.PART),
        ("tim barlo", "timothy simon barlo", NameMatch.PART),
        ("timothy barlo", "tim barlo", NameMatch.PART),
        ("tj barlo", "t.j. barlo", NameMatch.SPELLING),
        ("tarvik ltd", "tarvik", NameMatch.SAME),
        ("tarvik ltd", "tarvik inc.", NameMatch.SAME),
        ("fc lorn rovers", "lorn rovers", NameMatch.SAME),
        ("lorn rovers afc", "lorn rovers", NameMatch.SAME),
        ("kim tae-bom", "kim tae bom", NameMatch.SPELLING),
        ("sergei lavrov", "sergey lavrov", NameMatch.SPELLING),
        ("shanghai cooperation organisation", "shanghai cooperation organization", NameMatch.SPELLING),
    ],
)
def test_two_names_of_one_thing_match_by_name_of_the_right(first: str, second: str, match: NameMatch) -> None:
    assert compared(first, second) is match


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("jinping", "xi jinping"),
        ("fc lorn", "lorn"),
        ("jon r. barlo", "jon p. barlo"),
        ("jon mark barlo", "jon peter barlo"),
        ("new york", "new south york"),
        ("tarvik ltd", "tarvik energy"),
        ("lyon", "greater lyon"),
        ("georgia", "south georgia"),
        ("guinea", "guinea-bissau"),
        ("north korea", "south korea"),
        ("bank", "lake bank"),
        ("summit", "central asia summit"),
        ("sudan", "south sudan"),
        ("lake union", "lake council"),
        ("", "astana"),
        ("the", "astana"),
    ],
)
def test_other_names_do_not_match(first: str, second: str) -> None:
    assert compared(first, second) is None


def test_an_acronym_means_what_the_text_defines() -> None:
    assert compared("lxx", "lake union", lxx="lake union") is NameMatch.ACRONYM
    assert compared("lxx", "lake union") is None


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("customs authority", "general administration customs", True),
        ("statistics office", "statistical bureau", True),
        ("customs authority", "statistics office", False),
        ("customs duties", "customs authority", False),
    ],
)
def test_institutions_of_one_field_are_one(first: str, second: str, same: bool) -> None:
    assert same_institution(frozenset(first.split()), frozenset(second.split())) is same
