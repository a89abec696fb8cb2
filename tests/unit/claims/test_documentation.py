"""The reference of the claims file shows files that can be read, and speaks of every field."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.claims.field_words import EXPECTED
from claimcheck.claims.limits import MAX_BYTES, MAX_DEPTH, MAX_NODES, MAX_VALUE
from claimcheck.model.claim import Claim

PAGE = (Path(__file__).parents[3] / "docs" / "claims-file.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_is_a_claims_file(load: Callable[[str], tuple[Claim, ...]], example: str) -> None:
    assert load(example)


@pytest.mark.parametrize("field", sorted(set(EXPECTED) - {"claim"}))
def test_every_field_occurs_in_an_example_or_table(field: str) -> None:
    assert f"`{field}`" in PAGE or any(f"{field}:" in example for example in EXAMPLES)


def test_the_limits_are_those_of_the_reader() -> None:
    assert (MAX_BYTES, MAX_NODES, MAX_DEPTH, MAX_VALUE) == (20_000_000, 1_000_000, 16, 5_000)
    assert "more than 20 MB, a million keys and values (aliases written out), or 16 levels" in PAGE
    assert "of more than 5,000 characters" in PAGE


def test_the_text_that_is_written_out_is_as_the_page_says(load: Callable[[str], tuple[Claim, ...]]) -> None:
    (example,) = [example for example in EXAMPLES if "more than $40B" in example]
    assert load(example)[1].text == "trade between China and Kazakhstan more than $40B in 2024"
    assert load(example)[1].text in PAGE.replace("\n", " ")
