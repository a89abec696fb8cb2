"""Two versions of one sentence, of which one has a few words more."""

import pytest

from claimcheck.verification.conflicts.frames import Frame, aligned, frame_of
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
