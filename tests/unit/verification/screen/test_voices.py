"""Whether a text could name an institution, told by its words."""

import pytest

from claimcheck.names.match import own_words_of_institution
from claimcheck.verification.screen.vocabulary import vocabulary
from claimcheck.verification.screen.voices import is_institution, may_name_organisation, telling_words


def _may_name(name: str, text: str) -> bool:
    known = vocabulary()
    return may_name_organisation(tuple(name.split()), known.words_of(text), known)


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("velmora health institute", ("velmora",)),
        ("national bureau of statistics of china", ("china",)),
        ("united states department of agriculture", ("united", "states")),
        ("world health organization", ("world",)),
        ("general administration of customs", ()),
        ("ministry of foreign affairs", ()),
    ],
)
def test_an_institution_has_for_its_own_whose_it_is(name: str, own: tuple[str, ...]) -> None:
    assert own_words_of_institution(tuple(name.split())) == own


@pytest.mark.parametrize(("name", "named"), [("velmora health institute", True), ("mara lind", False)])
def test_an_institution_is_known_by_its_field(name: str, named: bool) -> None:
    assert is_institution(tuple(name.split())) is named


@pytest.mark.parametrize(
    ("name", "telling"),
    [
        ("tarvik national university", ("tarvik",)),
        ("tarvik bank ltd", ("tarvik",)),
        ("ministry of foreign affairs", ()),
        ("united states department of agriculture", ()),
        ("mara lind", ()),
        ("tarvik", ()),
    ],
)
def test_an_organisation_is_told_by_the_words_that_others_lack(name: str, telling: tuple[str, ...]) -> None:
    assert telling_words(tuple(name.split())) == telling


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("velmora health institute", "Velmora's health authority said so."),
        ("velmora health institute", "The VHI said so."),
        ("norway institute of public health", "The Norwegian health agency said so."),
        ("united states department of agriculture", "The American agriculture department said so."),
        ("world health organization", "The WHO said so."),
    ],
)
def test_other_words_for_an_institution_are_not_missed(name: str, text: str) -> None:
    assert _may_name(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("velmora health institute", "According to the Tarvik Health Institute, sales grew."),
        ("world health organization", "Officials of Peru's health ministry said so."),
        ("tarvik national university", "The Velmora National University said so."),
    ],
)
def test_another_institution_of_the_field_is_another(name: str, text: str) -> None:
    assert not _may_name(name, text)
