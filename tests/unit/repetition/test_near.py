"""Lines that differ in one place."""

from itertools import count

from claimcheck.repetition.near import LEADERS, BandedLine, near_sightings, repeated_bands
from claimcheck.repetition.prints import NOTHING

TEXT = "{} covers ports ships and the sea for harbour post and its readers"


def lines(*texts: str) -> list[tuple[int, BandedLine]]:
    """Return lines of one band, each of an origin of its own."""
    return [
        (1, BandedLine(number, 0, text, str(number), f"{number}.txt")) for number, text in enumerate(texts)
    ]


def numbers(heads: list[tuple[int, BandedLine]], tails: list[tuple[int, BandedLine]]) -> set[int]:
    return {document for document, _ in near_sightings(heads, tails)}


def test_lines_that_end_alike_are_found_by_their_tails() -> None:
    texts = [TEXT.format(name) for name in ("ann lee", "jo berg", "vera moe")]
    assert numbers([], lines(*texts)) == {0, 1, 2}


def test_two_origins_are_not_enough() -> None:
    assert numbers([], lines(TEXT.format("ann lee"), TEXT.format("jo berg"))) == set()


def test_lines_that_only_share_a_band_are_not_one() -> None:
    begin = "read more about "
    texts = (
        f"{begin}{rest}" for rest in ("the new ferry line", "cranes", "an old mill made of wood", "bells")
    )
    assert numbers(lines(*texts), []) == set()


def test_a_line_belongs_to_the_group_of_more_origins() -> None:
    texts = [TEXT.format(name) for name in ("ann lee", "jo berg", "vera moe", "li wu")]
    found = near_sightings(lines(*texts[:3]), lines(*texts))
    assert {sighting.origins for sighting in found.values()} == {4}


def test_many_lines_of_one_band_are_compared_with_few() -> None:
    """A line far from the others in sorting order is not compared with them: that keeps a band of thousands cheap."""
    between = (f"{TEXT[:20].format('m')}{number:03} {'x' * 60}{number:03}" for number in count())
    near = [TEXT.format("m"), *(next(between) for _ in range(2 * LEADERS))]
    assert numbers(lines(*near), []) == set(range(1, 2 * LEADERS + 1))


def test_bands_repeat_from_three_origins_on() -> None:
    held = [("a", [1, 2, NOTHING]), ("b", [1, NOTHING]), ("c", [1, 2, NOTHING])]
    assert repeated_bands(held) == {1}
