"""UTF-16 and UTF-32 that do not say so."""

import json
from pathlib import Path

import pytest

from claimcheck.sources.decoding import decode
from claimcheck.sources.rendering import Dump
from claimcheck.sources.wide_text import wide_encoding

SAMPLES = json.loads((Path(__file__).parents[2] / "data" / "old_encodings.json").read_text(encoding="utf-8"))
WIDE = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")


@pytest.mark.parametrize("encoding", WIDE)
@pytest.mark.parametrize("language", SAMPLES)
def test_any_language_is_read_without_a_mark(language: str, encoding: str) -> None:
    text = SAMPLES[language]["text"] + "\n"

    assert decode(Dump(text.encode(encoding))).text == text


@pytest.mark.parametrize("encoding", WIDE)
def test_a_chunk_may_end_within_a_character(encoding: str) -> None:
    assert wide_encoding("Trade reached 95 billion".encode(encoding)[:-1]) == encoding


@pytest.mark.parametrize(
    "raw",
    [b"", b"\0", b"\x7fELF\1\1\1\0\0\0\0", bytes(range(256)), b"plain\1text", "贸易额".encode() + b"\0"],
)
def test_what_is_not_wide_is_not_taken_for_it(raw: bytes) -> None:
    assert wide_encoding(raw) is None
