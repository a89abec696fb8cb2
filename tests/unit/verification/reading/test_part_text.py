"""The parts of a compound claim as a person reads them."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.assertion import assertions_of


@pytest.mark.parametrize(
    ("claim", "parts"),
    [
        (
            "He was fined in 1998 and was legally barred from driving.",
            ["He was fined in 1998", "He was legally barred from driving"],
        ),
        (
            "The Orbis would offer 335 horsepower and 517 lb-ft of torque in total.",
            ["The Orbis would offer 335 horsepower", "The Orbis would offer 517 lb-ft of torque in total"],
        ),
        (
            "A rainless month has left the fields barren and forecasts called for low humidity.",
            ["A rainless month has left the fields barren", "forecasts called for low humidity"],
        ),
        (
            "The firm's sales did not rise in 2024, but its profit rose by 5 percent.",
            ["The firm's sales did not rise in 2024", "its profit rose by 5 percent"],
        ),
        (
            "The Lamp has an approval rating below 62%, less than 31 reviews, and an average rating above 5.",
            [
                "The Lamp has an approval rating below 62%",
                "The Lamp has less than 31 reviews",
                "The Lamp has an average rating above 5",
            ],
        ),
        (
            "Orlo is a village with a population of 4,200 and an area of 12 hectares.",
            ["Orlo is a village with a population of 4,200", "Orlo is with an area of 12 hectares"],
        ),
    ],
)
def test_parts_are_shown_in_the_order_of_the_claim_with_their_auxiliaries(
    claim: str, parts: list[str]
) -> None:
    assert [part.text for part in assertions_of(analyse(claim))] == parts


def test_the_claim_itself_is_shown_as_it_is_written() -> None:
    (whole,) = assertions_of(analyse("Norland did not, then, sign the pact."))
    assert whole.text == "Norland did not, then, sign the pact."


def test_words_of_a_mark_are_asked_of_no_other_part() -> None:
    _, reviews, average = assertions_of(
        analyse("The Lamp has an approval rating of 58%, 29 reviews, and an average rating of 5.4.")
    )
    assert "approval" not in [word.folded for part in (reviews, average) for word in part.details]
