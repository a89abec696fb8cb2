"""Which documents are compared with one another."""

import pytest

from claimcheck.model.document import Document
from claimcheck.model.source import Metadata, Source
from claimcheck.repetition.batches import batch_of


def batch(path: str, *, url: str | None = None, record: str | None = None, corpus: str = "") -> str:
    return batch_of(Document(Source(path, "", "0", record=record, corpus=corpus), (), Metadata(url=url)))


@pytest.mark.parametrize(
    "url",
    [
        "https://news.example/a/b.html",
        "http://www.news.example:8080/",
        "https://reader@NEWS.example.",
        "https://m.news.example/a",
        "https://amp.news.example/a",
    ],
)
def test_pages_of_a_host_are_one_batch(url: str) -> None:
    assert batch("a.txt", url=url) == "news.example"


def test_another_subdomain_is_another_host() -> None:
    assert batch("a.txt", url="https://blog.news.example/") == "blog.news.example"


@pytest.mark.parametrize("url", [None, "", "news", "http://[half/", "file:///a.html"])
def test_without_a_host_the_topmost_folder_is_the_batch(url: str | None) -> None:
    assert batch("wire/2024/may/a.txt", url=url, corpus="corpus") == "corpus/wire"


def test_files_at_the_top_are_one_batch() -> None:
    assert (batch("a.txt", corpus="corpus"), batch("a.txt")) == ("corpus", ".")


def test_records_of_a_file_are_one_batch() -> None:
    assert batch("wire/dump.jsonl", record="7", corpus="corpus") == "corpus/wire/dump.jsonl"


def test_a_record_with_an_address_belongs_to_its_host() -> None:
    assert batch("dump.jsonl", record="7", url="https://news.example/a") == "news.example"
