"""Marks of Markdown around words are no part of what is compared."""

import pytest

from claimcheck.sentences.normalization import normalized


@pytest.mark.parametrize(
    ("written", "bare"),
    [
        ("It employs **45** people.", "It employs 45 people."),
        ("It employs _45_ people in ***2024***.", "It employs 45 people in 2024."),
        ("**It employs 45 people.**", "It employs 45 people."),
        ("**It employs 45 people.", "It employs 45 people."),
        ("It was *very\nold* then.", "It was very old then."),
        ("The [chapel](https://x.example/a_b) fell in [**1722**](/1999).", "The chapel fell in 1722."),
        ('The [chapel](/a "Of 1650") fell.', "The chapel fell."),
        ("A caf&eacute; with **24** seats", "A café with 24 seats"),
    ],
)
def test_marks_around_words_are_left_out(written: str, bare: str) -> None:
    normal, offsets = normalized(written, marked=True)
    assert normal == bare
    assert offsets is not None
    assert written[offsets[normal.index(bare[-4])]] == bare[-4]


@pytest.mark.parametrize(
    "written",
    [
        "It holds ~~80~~ 90 wagons.",
        "It has 5 * 3 * 2 rooms and snake_case_names.",
        "Sales* rose and costs* fell.",
        "It fell in March.[3](https://x.example)",
        "It shows ![a tower of 60 m](tower.png) there.",
        r"It costs \*5\* now.",
    ],
)
def test_what_is_no_mark_around_words_stays(written: str) -> None:
    assert normalized(written, marked=True) == (written, None)


def test_other_texts_keep_their_asterisks() -> None:
    assert normalized("It employs **45** people.") == ("It employs **45** people.", None)
