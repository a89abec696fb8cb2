"""No line of a log is a command."""

import pytest

from claimcheck.reports.drawing import unheard


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("::error::x", "∷error::x"),
        ("   ::add-mask::x", "   ∷add-mask::x"),
        ("\u2003::error::x", "\u2003∷error::x"),
        ("\x1b[1m::error::x", "\x1b[1m∷error::x"),
        ("say ##[add-mask]x", "say ##⁅add-mask]x"),
        ("##vso[task.setvariable]", "##vso⁅task.setvariable]"),
        ("##teamcity[x]", "##teamcity⁅x]"),
        ("std::vector ## [x] a::b", "std::vector ## [x] a::b"),
    ],
)
def test_what_a_runner_would_obey_reads_the_same_and_is_none(row: str, expected: str) -> None:
    assert unheard(row) == expected
