"""Two versions of one sentence, of which one has a few words more."""

import pytest

from claimcheck.verification.conflicts.alignment import aligned
from claimcheck.verification.conflicts.frames import Frame, frame_of
from claimcheck.verification.reading.analysis import analyse

VERSION = "The Aldis choir has 52 singers and a new leader from the valley."


def framed(text: str) -> Frame:
    frame = frame_of(analyse(text))
    assert frame is not None
    return frame


@pytest.mark.parametrize(
    ("other", "fits"),
    [
        ("The Aldis choir now has 64 singers and a new leader from the valley.", True),
        ("The Aldis choir has a total of 64 singers and a new leader from the valley.", True),
        ("The Aldis choir has 64 singers and 3 dogs and a new leader from the valley.", False),
        ("The Aldis choir never has 64 singers and a new leader from the valley.", False),
        ("The Aldis choir in Rosk has 64 singers and a new leader from the valley.", False),
        ("The valley has a new choir and many singers, dogs, lanes and bridges.", False),
        (
            "The Aldis choir has by far more than before and lately no fewer than all of 64 singers and a new leader.",
            False,
        ),
    ],
)
def test_a_few_words_more_leave_a_sentence_what_it_is(other: str, *, fits: bool) -> None:
    assert (aligned(framed(VERSION), framed(other)) is not None) is fits


def test_what_is_left_has_the_same_length() -> None:
    frames = aligned(
        framed(VERSION), framed("The Aldis choir now has 64 singers and a new leader from the valley.")
    )
    assert frames is not None
    assert [len(frame.keys) for frame in frames] == [11 - 1, 11 - 1]


@pytest.mark.parametrize(
    ("first", "other", "fits"),
    [
        (
            "In Norvia, Rosk has 52 singers, two halls and a new leader from the valley by the lake.",
            "In Norvia Rosk has 64 singers, two halls and a new leader from the valley by the lake.",
            True,
        ),
        (
            "The choir has 3 new songs for the winter: Ash in May, and Birch in July.",
            "The choir has 4 new songs for the winter: Ash in May, Birch in July, and Cedar in August.",
            True,
        ),
        (
            "The choir of Rosk has 52 singers and a new leader from the valley.",
            "The choir of Rosk and Vanby has 64 singers and a new leader from the valley.",
            False,
        ),
        (
            "The choir has 3 new songs and a leader from the valley by the lake.",
            "The choir has 4 new songs and a leader from the valley by the lake and sold 90 copies of them.",
            False,
        ),
    ],
)
def test_names_cut_otherwise_and_longer_lists_leave_it_so_too(first: str, other: str, *, fits: bool) -> None:
    assert (aligned(framed(first), framed(other)) is not None) is fits
