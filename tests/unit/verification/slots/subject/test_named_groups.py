"""Groups of countries that a text names once and points back to."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare

_NAMED = "Peru trades with the Central Asian countries."


@pytest.mark.parametrize(
    ("sentence", "context"),
    [
        ("Envoys of Peru and the five countries met in May 2022.", _NAMED),
        ("Envoys of Peru and the countries met in May 2022.", _NAMED),
        ("Envoys of Peru and the five countries met in May 2022.", "Peru and Central Asia"),
    ],
)
def test_the_group_that_was_named_is_meant(sentence: str, context: str) -> None:
    claim = "Envoys of Peru and the Central Asian countries met in May 2022"
    assert compare(claim, sentence, context=[context]).stance is Stance.SUPPORTS


@pytest.mark.parametrize(
    ("sentence", "context"),
    [
        ("Envoys of Peru and the three countries met in May 2022.", _NAMED),
        ("Envoys of Peru and the five firms met in May 2022.", _NAMED),
        ("Envoys of Peru and the rich countries met in May 2022.", _NAMED),
        ("Envoys of Peru and five countries met in May 2022.", _NAMED),
        ("Envoys of Peru and the five countries met in May 2022.", "Peru trades with Chile."),
        ("Envoys of Peru and the countries met in May 2022.", "Nordic countries trade with Baltic states."),
        ("Envoys of Peru and the five countries met in May 2022.", "Peru trades with Baltic states."),
    ],
)
def test_what_was_not_named_so_is_not_meant(sentence: str, context: str) -> None:
    claim = "Envoys of Peru and the Central Asian countries met in May 2022"
    assert compare(claim, sentence, context=[context]).stance is Stance.NEUTRAL


@pytest.mark.parametrize(("member", "stance"), [("Chad", Stance.SUPPORTS), ("Peru", Stance.NEUTRAL)])
def test_who_is_listed_behind_a_group_is_of_it(member: str, stance: Stance) -> None:
    context = "Peru trades with the African countries, namely Chad and Niger."
    sentence = "The former French states gained their independence in 1960."
    assert compare(f"{member} gained independence in 1960", sentence, context=[context]).stance is stance
