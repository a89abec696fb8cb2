"""What the measures of blocks tell the rules."""

from claimcheck.cleaning.looks import looks_of
from claimcheck.cleaning.measures.columns import own_columns
from tests.unit.cleaning.line_pages import page_of

LINES = ("By Bo Example", "Share this story", "The ferry has paid for itself within five years.", "10:45")


def test_a_part_of_the_looks_is_that_of_its_blocks() -> None:
    looks = looks_of(own_columns(page_of(LINES)))
    part = looks.of(slice(1, 3))
    assert part.suspects.site.tolist() == looks.suspects.site.tolist()[1:3]
    assert [row.tolist() for row in part[1:]] == [row.tolist()[1:3] for row in looks[1:]]  # type: ignore[attr-defined]


def test_sentences_and_short_lines_are_told_apart() -> None:
    looks = looks_of(own_columns(page_of(LINES)))
    assert looks.prose.tolist() == [False, False, True, False]
    assert looks.short.tolist() == [True, True, False, True]
