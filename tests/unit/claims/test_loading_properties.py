"""What holds for any claims file."""

import string
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.claims import load_claims
from claimcheck.claims.composing import compose
from claimcheck.claims.nodes import plain
from claimcheck.claims.positions import Positions
from claimcheck.claims.reading import Reading
from claimcheck.errors import ClaimsError, ClaimsProblem
from claimcheck.model.claim import Claim

# Pieces that files are made of, so that chance makes something like a claims file.
PIECES = [
    *"\n\r\t :-,[]{}&*!|>'\"%@`#?~",
    *("  ", "- ", ": ", "claims:", "text", "quantity", "≈ $95B", "2024", "ignore", "defaults", "version: 1"),
    *("&a", "*a", "<<", "😀", "\u2028", "---", "..."),
]
FILES = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\u2028\u2029"), max_size=30
)


@pytest.fixture(scope="module")
def claims_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("claims") / "claims.yaml"


@settings(deadline=None)
@given(content=FILES | st.binary(max_size=60))
def test_a_file_gives_claims_or_problems_that_stand_in_it(claims_file: Path, content: str | bytes) -> None:
    data = content if isinstance(content, bytes) else content.encode()
    claims_file.write_bytes(data)
    claims, problems = _outcome(claims_file)
    lines = len(data.splitlines()) + 1
    assert not (claims and problems)
    assert all(1 <= problem.line <= lines and problem.column >= 1 for problem in problems)


@settings(deadline=None)
@given(content=FILES | st.binary(max_size=60))
def test_a_file_gives_the_same_twice(claims_file: Path, content: str | bytes) -> None:
    claims_file.write_bytes(content if isinstance(content, bytes) else content.encode())
    assert _outcome(claims_file) == _outcome(claims_file)


def _outcome(path: Path) -> tuple[tuple[Claim, ...], tuple[ClaimsProblem, ...]]:
    try:
        return load_claims([path]), ()
    except ClaimsError as error:
        return (), error.problems


@given(TEXTS)
def test_a_quoted_text_is_what_was_written_and_where(text: str) -> None:
    written = "'" + text.replace("'", "''") + "'"
    file = f"- {written}\n"
    reading = Reading("claims.yaml", Positions.of(file))
    node = compose(file, reading)
    assert node is not None
    assert (plain(node), reading.problems) == ([text], [])
    assert (node.start, node.end) == (0, len(file) - 1)


@settings(deadline=None)
@given(
    statements=st.lists(
        st.text(string.ascii_letters, min_size=1, max_size=8), max_size=5, unique_by=str.lower
    )
)
def test_claims_come_in_the_order_of_the_file_each_on_its_line(
    claims_file: Path, statements: list[str]
) -> None:
    claims_file.write_text("claims:\n" + "".join(f"- {text}\n" for text in statements) + "- last one\n")
    claims = load_claims([claims_file])
    assert [claim.text for claim in claims] == [*statements, "last one"]
    assert [claim.place.line for claim in claims if claim.place] == list(range(2, len(statements) + 3))
