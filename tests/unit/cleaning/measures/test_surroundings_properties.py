"""Pages that are measured together change nothing of each other."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.cleaning.measures.columns import joined, own_columns
from claimcheck.cleaning.measures.surroundings import surrounding_columns
from tests.unit.cleaning.line_pages import page_of

LINE = st.sampled_from(
    (
        "Share this",
        "Leave a comment",
        "3 May 2024, 10:45",
        "The line paid for itself, and so did the boats.",
        "x",
    )
)
BLOCK = st.tuples(LINE, st.integers(-700, 700), st.integers(0, 1000))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(BLOCK, min_size=1, max_size=50), min_size=1, max_size=5))
def test_pages_together_have_the_surroundings_that_each_has_by_itself(
    pages: list[list[tuple[str, int, int]]],
) -> None:
    own = [own_columns(page_of([line for line, _, _ in page])) for page in pages]
    scores = [np.array([score for _, score, _ in page], np.int32) for page in pages]
    chances = [np.array([chance for _, _, chance in page], np.int32) for page in pages]
    together = surrounding_columns(
        joined(own), np.concatenate(scores), np.concatenate(chances), [len(page) for page in pages]
    )
    alone = joined([surrounding_columns(*page) for page in zip(own, scores, chances, strict=True)])
    assert {name: column.tolist() for name, column in together.items()} == {
        name: column.tolist() for name, column in alone.items()
    }
