"""Which old encoding bytes are in."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.sources.decoding import decode
from claimcheck.sources.guessing import guess
from claimcheck.sources.legacy_alphabets import ALPHABETS, RARITY
from claimcheck.sources.rendering import Dump, UnreadableError

SAMPLES = json.loads((Path(__file__).parents[2] / "data" / "old_encodings.json").read_text(encoding="utf-8"))
WRITTEN = [(language, encoding) for language, sample in SAMPLES.items() for encoding in sample["encodings"]]
SHORT = 40
"""Characters of a headline; half as many bytes would not be enough for anybody."""


def clauses(text: str) -> Iterator[str]:
    """Cut a text into pieces as long as a headline; a CJK character says as much as three letters."""
    words, size, gap = (text.split(" "), SHORT, " ") if " " in text else (list(text), SHORT // 3, "")
    piece: list[str] = []
    for word in words:
        piece.append(word)
        if len(gap.join(piece)) >= size:
            yield gap.join(piece)
            piece = []


@pytest.mark.parametrize(("language", "encoding"), WRITTEN)
def test_a_paragraph_is_read_in_whatever_it_was_written(language: str, encoding: str) -> None:
    raw = SAMPLES[language]["text"].encode(encoding, "ignore")

    assert decode(Dump(raw)).text == raw.decode(encoding)


def test_nearly_every_headline_is_read_in_what_it_was_written() -> None:
    read = [
        decode(Dump(clause.encode(encoding))).text == clause
        for language, encoding in WRITTEN
        for clause in clauses(SAMPLES[language]["text"].encode(encoding, "ignore").decode(encoding))
        if not clause.isascii()
    ]

    assert len(read) > 200
    assert sum(read) / len(read) >= 0.98


@pytest.mark.parametrize(
    "text",
    [
        "It’s here.",
        "“Quoted” words",
        "£5 million",
        "© 2024 Example",
        "20 °C in the café",
        "Nestlé",
        "5 – 6",
        "Ad×1 ®",
    ],
)
def test_a_few_signs_in_english_are_western(text: str) -> None:
    assert guess(text.encode("cp1252")) == "cp1252"


def test_a_few_broken_bytes_leave_the_rest_readable() -> None:
    text = SAMPLES["ru"]["text"]
    decoded = decode(Dump(text.encode("cp1251") + b" \x98."))

    assert (decoded.text, decoded.lossy) == (text + " \ufffd.", True)


def test_what_is_guessed_does_not_hang_on_the_length() -> None:
    text = "Plain line.\n" * 500 + SAMPLES["pl"]["text"] + "\n" + "More lines.\n" * 500

    assert guess(text.encode("iso8859-2")) == "iso8859-2"


def test_long_texts_are_told_by_their_beginning() -> None:
    text = (SAMPLES["ru"]["text"] + "\n") * 20

    assert decode(Dump(text.encode("koi8-r"))).text == text


def test_every_encoding_that_is_guessed_has_its_rarity() -> None:
    assert {encoding for alphabet in ALPHABETS for encoding in alphabet.encodings} == set(RARITY)


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(raw: bytes) -> None:
    try:
        decoded = decode(Dump(raw), markup=True)
    except UnreadableError:
        assert b"\0" in raw
    else:
        assert decoded.lossy or "\ufffd" not in decoded.text or b"\xff\xfd" in raw or "\ufffd".encode() in raw


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_utf8_is_always_read_as_utf8(text: str) -> None:
    decoded = decode(Dump(text.encode(), "utf-8"))

    assert (decoded.text, decoded.lossy) == (text, False)
