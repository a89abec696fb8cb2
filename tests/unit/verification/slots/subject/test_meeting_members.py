"""Those whose meeting it was."""

import pytest

from claimcheck.verification import compare

MEETING = ("News", "The Port Ministers' Conference opened in Lund.")


@pytest.mark.parametrize(
    "sentence",
    ["The participants reached consensus on nine points.", "The conference agreed on nine points."],
)
def test_what_a_meeting_decides_those_decide_who_met(sentence: str) -> None:
    assert (
        compare("The port ministers agreed on nine points", sentence, context=MEETING).stance.value
        == "supports"
    )


@pytest.mark.parametrize(
    ("claim", "context"),
    [
        ("The farm ministers agreed on nine points", MEETING),
        ("The port ministers agreed on nine points", ("News", "A conference opened in Lund.")),
        ("The port ministers agreed on nine points", ()),
    ],
)
def test_others_did_not_decide_it(claim: str, context: tuple[str, ...]) -> None:
    assert (
        compare(claim, "The participants agreed on nine points.", context=context).stance.value == "neutral"
    )


def test_a_meeting_that_goes_on_is_the_one_named_before() -> None:
    context = (*MEETING, "The conference agreed to hold another meeting.")
    evidence = compare(
        "The port ministers agreed on nine points", "The participants agreed on nine points.", context=context
    )
    assert evidence.stance.value == "supports"


def test_what_a_meeting_does_alone_they_do_not() -> None:
    assert (
        compare("The port ministers ended late", "The conference ended late.", context=MEETING).stance.value
        == "neutral"
    )
