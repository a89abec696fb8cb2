"""Sources from what a program hands over."""

from datetime import date

import pytest

from claimcheck.errors import UsageError
from claimcheck.sources import source_from


def test_text_stays_as_it_is() -> None:
    source = source_from("a\r\nb\ufeff")

    assert (source.text, source.path, source.lossy) == ("a\r\nb\ufeff", "<text>", False)


def test_bytes_are_decoded() -> None:
    assert source_from("Größe".encode()).text == "Größe"


def test_text_of_a_page_is_not_decoded_again() -> None:
    assert (
        source_from('<meta charset="gb2312"><p>Größe', media_type="text/html; charset=utf-8").text == "Größe"
    )


def test_address_and_day_are_taken_over() -> None:
    source = source_from("a", url="https://example.org", reference=date(2024, 5, 1))

    assert (source.metadata.url, source.retrieved) == ("https://example.org", date(2024, 5, 1))
    assert ("url", "argument") in source.metadata.provenance


def test_an_unknown_media_type_is_an_error_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"expected one of application/.*text/plain"):
        source_from("a", media_type="image/png")


def test_bytes_that_are_no_text_are_an_error() -> None:
    with pytest.raises(UsageError, match="NUL bytes"):
        source_from(b"a\0b")


def test_a_lone_surrogate_becomes_a_character() -> None:
    assert source_from("a\ud800b").text.encode("utf-8")
