"""Accents written apart."""

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language.aligned import Aligned
from claimcheck.sentences.composition import compose

SAMPLES = json.loads((Path(__file__).parents[2] / "data" / "old_encodings.json").read_text(encoding="utf-8"))


def test_a_letter_and_its_accent_are_one() -> None:
    assert compose(Aligned("cafe\u0301s")) == Aligned("cafés", [0, 1, 2, 3, 5])


def test_composed_text_is_itself() -> None:
    text = Aligned("cafés")

    assert compose(text) is text


def test_offsets_lead_to_the_first_text() -> None:
    assert compose(Aligned("e\u0301x", [2, 5, 9])) == Aligned("éx", [2, 9])


@pytest.mark.parametrize("language", SAMPLES)
def test_every_language_is_composed(language: str) -> None:
    text = SAMPLES[language]["text"]

    assert compose(Aligned(unicodedata.normalize("NFD", text))).text == text


@given(
    st.text(
        alphabet=st.one_of(st.characters(), st.sampled_from("e\u0301\u0323a\u1100\u1161\u11a8\u0bbe\u0bc6")),
        max_size=30,
    )
)
def test_any_text_is_composed_as_a_whole_would_be(text: str) -> None:
    composed = compose(Aligned(text))

    assert composed.text == unicodedata.normalize("NFC", text)
    assert composed.offsets is None or (
        len(composed.offsets) == len(composed.text) and list(composed.offsets) == sorted(composed.offsets)
    )
