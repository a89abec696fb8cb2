"""Counts of an illness may leave unsaid which one, where no other is named."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare

_CLAIM = "Norvia had 270 cases of measles on 4 May 2019"


def test_a_count_beside_deaths_and_recoveries_may_leave_the_illness_unsaid() -> None:
    sentence = "On 4 May 2019 Norvia had 270 confirmed cases."
    assert compare(_CLAIM, sentence, context=("Measles in Norvia",)).stance is Stance.SUPPORTS


@pytest.mark.parametrize("illness", ["cholera", "dengue"])
def test_the_cases_of_another_illness_are_others(illness: str) -> None:
    sentence = f"On 4 May 2019 Norvia had 270 confirmed cases of {illness}."
    assert compare(_CLAIM, sentence).stance is Stance.NEUTRAL


def test_an_illness_in_the_title_is_not_the_claims_either() -> None:
    sentence = "On 4 May 2019 Norvia had 270 confirmed cases."
    assert compare(_CLAIM, sentence, context=("Cholera in Norvia",)).stance is Stance.NEUTRAL


def test_cases_of_a_court_are_no_cases_of_an_illness() -> None:
    sentence = "On 4 May 2019 Norvia had 270 cases before its courts."
    assert compare(_CLAIM, sentence).stance is Stance.NEUTRAL


def test_a_counted_case_is_a_case() -> None:
    found = compare("Norvia had 270 measles cases", "Norvia had 270 confirmed measles cases.")
    assert found.stance is Stance.SUPPORTS


def test_a_suspected_case_is_none_yet() -> None:
    found = compare("Norvia had 270 measles cases", "Norvia had 270 suspected measles cases.")
    assert found.stance is Stance.NEUTRAL
