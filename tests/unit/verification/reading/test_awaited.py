"""What was not done until a date."""

import pytest

from claimcheck.verification.reading.analysis import analyse


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The mill was not built until 1903.", False),
        ("The mill did not close until May 2001.", False),
        ("The mill was not open until 1903.", True),
        ("The mill was not built in 1903.", True),
        ("The mill was not built until the war ended.", True),
    ],
)
def test_what_was_not_done_until_a_date_was_done(text: str, *, negated: bool) -> None:
    assert analyse(text).statements[0].negated is negated


def test_it_was_done_at_that_date() -> None:
    analysis = analyse("The mill was not built until 1903.")
    ((_, period),) = analysis.periods_in(analysis.statements[0].words)
    assert (period.start.year if period.start else None, period.bound.value) == (1903, "in")
