"""Which pages are measured together."""

from claimcheck.cleaning.measures.pages import (
    MOST_CHARACTERS_TOGETHER,
    MOST_TOGETHER,
    Page,
    blocks_of,
    groups,
    unmarked,
)


def page(length: int, blocks: int = 1) -> Page:
    """Return a page of so many characters that is cut into so many blocks of one."""
    return unmarked("x" * length, [(at, at + 1) for at in range(blocks)])


def test_small_pages_are_measured_together_up_to_a_number() -> None:
    assert list(map(len, groups([page(10)] * (MOST_TOGETHER + 2)))) == [MOST_TOGETHER, 2]


def test_a_large_page_is_measured_by_itself() -> None:
    large = page(MOST_CHARACTERS_TOGETHER + 1)
    assert list(map(len, groups([page(10), page(10), large, large, page(10)]))) == [2, 1, 1, 1]


def test_no_pages_are_no_group() -> None:
    assert list(groups([])) == []


def test_blocks_stand_page_after_page() -> None:
    assert blocks_of([page(9, 2), page(9, 3)]) == [slice(0, 2), slice(2, 5)]
