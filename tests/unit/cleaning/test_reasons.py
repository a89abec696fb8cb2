"""Every reason that can be given is in the catalogue, and every one in the catalogue is in the docs."""

import re
from pathlib import Path

import pytest

from claimcheck.cleaning import REASONS, explain_reason
from claimcheck.cleaning.phrases import FAMILIES, parse_families

ROOT = Path(__file__).parents[3]
DOCS = (ROOT / "docs" / "cleaning.md").read_text("utf-8")
ROOM = ROOT / "src" / "claimcheck" / "cleaning"


@pytest.mark.parametrize("reason", sorted(REASONS))
def test_the_docs_name_each_reason(reason: str) -> None:
    assert f"| `{reason}` |" in DOCS


def test_the_docs_name_no_other_reason() -> None:
    assert set(re.findall(r"^\| `([a-z-]+)` \|", DOCS, re.MULTILINE)) == set(REASONS)


def test_each_family_of_phrases_has_a_reason_in_the_catalogue() -> None:
    assert {family.reason for family in FAMILIES} <= set(REASONS)


def test_each_reason_that_the_code_gives_is_in_the_catalogue() -> None:
    code = "\n".join(path.read_text("utf-8") for path in ROOM.glob("*.py") if path.name != "reasons.py")
    given = set(re.findall(r'Label\.[A-Z_]+, "([a-z-]+)"', code)) | set(
        re.findall(r'return "([a-z]+-[a-z-]+)"', code)
    )

    assert given
    assert given <= set(REASONS)


def test_a_reason_is_one_sentence() -> None:
    assert all(explain_reason(reason).endswith(".") for reason in REASONS)


@pytest.mark.parametrize("line", ["phrase without a family", "[x nonsense 3]"])
def test_a_broken_table_of_phrases_is_an_error(line: str) -> None:
    with pytest.raises(ValueError, match="not"):
        list(parse_families([line]))
