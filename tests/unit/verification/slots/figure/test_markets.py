"""The United States and Canada are North America where takings are told, and nowhere else."""

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare


def test_takings_in_both_countries_are_those_in_north_america() -> None:
    found = compare(
        "Orvid grossed $40 million in North America",
        "Orvid grossed $40 million in the United States and Canada.",
    )
    assert found.stance is Stance.SUPPORTS


def test_takings_in_one_country_are_not() -> None:
    found = compare("Orvid grossed $40 million in North America", "Orvid grossed $40 million in Canada.")
    assert found.stance is Stance.NEUTRAL


def test_what_was_built_in_both_countries_was_not_built_in_north_america() -> None:
    found = compare(
        "Orvid built 40 mills in North America", "Orvid built 40 mills in the United States and Canada."
    )
    assert found.stance is Stance.NEUTRAL
