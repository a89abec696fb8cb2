"""One record -> one Source."""

from datetime import date

import pytest

from claimcheck.model.source import Metadata
from claimcheck.sources.kinds import HTML, PLAIN
from claimcheck.sources.reading import read_record
from claimcheck.sources.rendering import Record, UnreadableError


def test_what_the_record_says_is_in_the_source() -> None:
    said = Metadata(url="https://example.org", provenance=(("url", "archive"),))
    record = Record("a#1", "Größe".encode("latin-1"), PLAIN, "latin-1", said, date(2024, 5, 1))
    source, troubles = read_record(record, "a.zip", corpus="corpus")

    assert (source.id, source.corpus, source.text) == ("a.zip#a#1", "corpus", "Größe")
    assert (source.metadata, source.retrieved, troubles) == (said, date(2024, 5, 1), ())


def test_the_record_s_word_goes_before_its_text_s() -> None:
    said = Metadata(
        title="Record", url="https://example.org", provenance=(("title", "feed"), ("url", "archive"))
    )
    page = b"<html lang=en><title>Page</title><p>x"
    source, _ = read_record(Record("1", page, HTML, metadata=said), "a")

    assert (source.metadata.title, source.metadata.url, source.metadata.language) == (
        "Record",
        "https://example.org",
        "en",
    )
    assert [name for name, _ in source.metadata.provenance] == ["title", "language", "url"]
    assert dict(source.metadata.provenance)["title"] == "feed"


@pytest.mark.parametrize(
    ("media_type", "told"),
    [("application/rtf", "is an RTF document"), ("image/png", r"of a kind \(image/png\)")],
)
def test_a_kind_without_a_reader_is_told(media_type: str, told: str) -> None:
    with pytest.raises(UnreadableError, match=f"{told}.*save it as text or HTML"):
        read_record(Record("", b"", media_type), "a")
