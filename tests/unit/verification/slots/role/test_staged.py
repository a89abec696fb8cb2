"""Settings in which nothing happens for real."""

import pytest

from claimcheck.verification import compare


@pytest.mark.parametrize(
    ("sentence", "stage"),
    [
        ("The bridge collapsed in a computer simulation.", "simulation"),
        ("The bridge collapsed in the film's last scene.", "scene"),
        ("The bridge collapsed during a drill.", "drill"),
    ],
)
def test_the_setting_is_named(sentence: str, stage: str) -> None:
    found = compare("The bridge collapsed", sentence)
    assert found.stance.value == "neutral"
    assert any(item.note == f"another one: {stage}" for item in found.comparisons)


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("Ola Berg appeared in May 2019", "Ola Berg appeared in a film in May 2019."),
        ("Ola Berg won a prize", "Ola Berg won a prize for his part in a play."),
        ("The bridge collapsed in the story", "The bridge collapsed in the story."),
        ("The bridge collapsed", "The bridge collapsed in the film district."),
    ],
)
def test_what_is_done_in_a_work_or_named_for_one_is_done(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"
