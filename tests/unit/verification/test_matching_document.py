"""The examples in docs/matching.md are what comparing does."""

from pathlib import Path

import pytest

from claimcheck.model.claim import Claim
from claimcheck.names import thresholds as of_names
from claimcheck.verification import compare, thresholds, verify_claim
from tests.unit.verification.conftest import MakeCandidate

DOCUMENT = Path(__file__).parents[3] / "docs" / "matching.md"
WITH_CONTEXT = 4


NUMBERS = ("number", "value", "decides")


def tables() -> list[list[list[str]]]:
    """Return the cells of each table, its head first and the line under it left out."""
    found: list[list[list[str]]] = [[]]
    for line in DOCUMENT.read_text(encoding="utf-8").splitlines():
        if not line.startswith("|"):
            found.append([])
        elif not line.startswith("| ---"):
            found[-1].append([cell.strip() for cell in line.strip("|").split("|")])
    return [table for table in found if table]


def examples() -> list[tuple[str, str, str, str]]:
    """Return (claim, context, sentence, stance) of every row of a table of examples."""
    rows = [row for head, *rows in tables() if head[-1] == "stance" for row in rows]
    return [(row[0], row[1] if len(row) == WITH_CONTEXT else "", row[-2], row[-1]) for row in rows]


@pytest.mark.parametrize(("claim", "context", "sentence", "stance"), examples())
def test_an_example_is_judged_as_documented(claim: str, context: str, sentence: str, stance: str) -> None:
    assert compare(claim, sentence, context=[context] if context else []).stance == stance


def conflicts() -> list[list[str]]:
    """Return (claim, sentence of one source, sentence of another, conflict) of every row of such a table."""
    return [row for head, *rows in tables() if head[-1] == "conflict" for row in rows]


@pytest.mark.parametrize(("claim", "one", "another", "conflict"), conflicts())
def test_sources_conflict_as_documented(
    claim: str, one: str, another: str, conflict: str, candidate: MakeCandidate
) -> None:
    found = [candidate(text, source=f"{at}.txt") for at, text in enumerate((one, another))]
    assert (verify_claim(Claim(id="c", text=claim), found).result.conflict or "none") == conflict


def test_every_stance_is_shown() -> None:
    assert {example[-1] for example in examples()} == {"supports", "refutes", "neutral"}


def test_every_number_that_decides_is_listed_with_its_value() -> None:
    (listed,) = [rows for head, *rows in tables() if tuple(head) == NUMBERS]
    held = [
        value
        for module in (of_names, thresholds)
        for name, value in vars(module).items()
        if name.isupper() and isinstance(value, int)
    ]
    assert [int(row[1]) for row in listed] == held
