"""What holds of every repaired text."""

import json
import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.sentences.normalization import normalized

SAMPLES = json.loads((Path(__file__).parents[2] / "data" / "old_encodings.json").read_text(encoding="utf-8"))
PIECES = st.sampled_from(
    [
        *(
            "\u00c3\u00a9",
            "\u00e2\u20ac\u2122",
            "\u00c3 ",
            "\x92",
            "&amp;",
            "&#233;",
            "&nbsp;",
            "e\u0301",
            "\ufb03",
        ),
        *(
            "co-\nop",
            "co\u00ad\nop",
            "--",
            "  ",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\u0669",
            "\uff15",
            "1\u00a0234",
            "1'234",
            "5",
        ),
        *("\u0420\u045b", "fran\u0413\u00a7ais", "\U0001f639", "\u4e2d\u6587\u3002"),
    ]
)
ASCII_PIECES = st.sampled_from(["&amp;", "&#233;", "&lt;b", "co-\nop", "--", "  ", "1'234", "\x02", "AT&T"])
TEXTS = st.one_of(
    st.text(max_size=60), st.lists(st.one_of(PIECES, st.text(max_size=4)), max_size=15).map("".join)
)
SOUND = st.lists(
    st.text(alphabet=string.ascii_letters + string.digits + ",.;:()%$", min_size=1), max_size=20
).map(" ".join)


@given(TEXTS)
def test_every_character_has_a_place_in_the_text_in_order(text: str) -> None:
    normal, offsets = normalized(text)
    places = range(len(text)) if offsets is None else offsets

    assert len(places) == len(normal)
    assert list(places) == sorted(places)
    assert not places or places[-1] < len(text)


@given(SOUND)
def test_sound_ascii_text_is_itself(text: str) -> None:
    assert normalized(text) == (text, None)


@given(st.lists(st.one_of(ASCII_PIECES, st.text(string.printable, max_size=4)), max_size=15).map("".join))
def test_letters_come_from_themselves_or_from_an_entity(text: str) -> None:
    normal, offsets = normalized(text)
    places = range(len(text)) if offsets is None else offsets

    assert all(
        text[place] in {char, "&"}
        for char, place in zip(normal, places, strict=True)
        if char in string.ascii_letters
    )


@pytest.mark.parametrize("language", SAMPLES)
def test_sound_text_keeps_its_letters(language: str) -> None:
    text = SAMPLES[language]["text"]

    assert [char for char in normalized(text)[0] if char.isalnum()] == [
        char for char in text if char.isalnum()
    ]
