"""The examples in docs/matching.md are what comparing does."""

from pathlib import Path

import pytest

from claimcheck.verification import compare

DOCUMENT = Path(__file__).parents[3] / "docs" / "matching.md"
WITH_CONTEXT = 4


def examples() -> list[tuple[str, str, str, str]]:
    """Return (claim, context, sentence, stance) of every row of a table of examples."""
    lines = DOCUMENT.read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    found = [row for row in rows if row[0] != "claim" and not row[0].startswith("---")]
    return [(row[0], row[1] if len(row) == WITH_CONTEXT else "", row[-2], row[-1]) for row in found]


@pytest.mark.parametrize(("claim", "context", "sentence", "stance"), examples())
def test_an_example_is_judged_as_documented(claim: str, context: str, sentence: str, stance: str) -> None:
    assert compare(claim, sentence, context=[context] if context else []).stance == stance


def test_every_stance_is_shown() -> None:
    assert {example[-1] for example in examples()} == {"supports", "refutes", "neutral"}
