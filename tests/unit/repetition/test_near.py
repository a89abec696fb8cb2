"""Lines that differ in one place."""

from itertools import count

from claimcheck.repetition.near import LEADERS, BandedLine, near_groups

TEXT = "{} covers ports ships and the sea for harbour post and its readers"
NAMES = ("ann lee", "jo berg", "vera moe")


def band(*texts: str) -> list[BandedLine]:
    """Return lines of one band, each of an origin of its own."""
    return [BandedLine(number, text, number) for number, text in enumerate(texts)]


def grouped(lines: list[BandedLine], *, backwards: bool = False) -> list[set[int]]:
    return [{line.row for line in group} for group in near_groups([lines], backwards=backwards)]


def test_lines_that_end_alike_are_found_by_their_tails() -> None:
    assert grouped(band(*map(TEXT.format, NAMES)), backwards=True) == [{0, 1, 2}]


def test_two_origins_are_not_enough() -> None:
    assert grouped(band(*map(TEXT.format, NAMES[:2])), backwards=True) == []


def test_lines_that_only_share_a_band_are_not_one() -> None:
    begin = "read more about "
    texts = (
        f"{begin}{rest}" for rest in ("the new ferry line", "cranes", "an old mill made of wood", "bells")
    )
    assert grouped(band(*texts)) == []


def test_many_lines_of_one_band_are_compared_with_few() -> None:
    """A line far from the others in sorting order is not compared with them: that keeps a band of thousands cheap."""
    between = (f"{TEXT[:20].format('m')}{number:03} {'x' * 60}{number:03}" for number in count())
    near = [TEXT.format("m"), *(next(between) for _ in range(2 * LEADERS))]
    assert grouped(band(*near)) == [set(range(1, 2 * LEADERS + 1))]


def test_lines_with_the_same_words_are_compared_once() -> None:
    lines = band(*(TEXT.format("ann lee") for _ in range(4)), TEXT.format("jo berg"))
    assert grouped(lines, backwards=True) == [{0, 1, 2, 3, 4}]
