"""What opens a gerund says whether the deed came before, was the means, or was not done."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare


@pytest.mark.parametrize("other", ["before", "without", "instead of"])
def test_another_opening_tells_another_story(other: str) -> None:
    found = compare("Moe resigned after losing the vote", f"Moe resigned {other} losing the vote.")
    assert found.stance is Stance.NEUTRAL


def test_an_opening_of_the_same_kind_says_the_same() -> None:
    found = compare("Moe resigned after losing the vote", "Moe resigned following losing the vote.")
    assert found.stance is Stance.SUPPORTS


@pytest.mark.parametrize("spoken", ["talk about cutting", "think of cutting", "warn against cutting"])
def test_a_deed_only_spoken_of_is_not_agreed_to(spoken: str) -> None:
    found = compare("Norvia agreed to cut its tariffs", f"Norvia agreed to {spoken} its tariffs.")
    assert found.stance is Stance.NEUTRAL
