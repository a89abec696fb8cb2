"""What an address says."""

from pathlib import Path

import pytest

from claimcheck.cluster.addresses import is_pattern, local_path, local_places, root_of, scheme_of


@pytest.mark.parametrize(
    ("address", "scheme"),
    [("corpus", ""), ("C:/corpus", ""), ("file:///a/b", ""), ("S3://a/b", "s3"), ("hf://datasets/x", "hf")],
)
def test_the_scheme_tells_who_reads_it(address: str, scheme: str) -> None:
    assert scheme_of(address) == scheme


def test_a_file_address_is_a_path() -> None:
    assert local_path("file:///news/with%20blank/a.txt") == Path("/news/with blank/a.txt")
    assert local_path("corpus/a%20b.txt") == Path("corpus/a%20b.txt")
    assert local_places(["corpus", "s3://a/b", "file:///c"]) == (Path("corpus"), Path("/c"))


@pytest.mark.parametrize(
    ("address", "root"),
    [
        ("s3://a/b/", "s3://a/b"),
        ("s3://a/b/*.jsonl", "s3://a/b"),
        ("s3://a/b/2025-*/x/*.gz", "s3://a/b"),
        ("s3://a/[bc]/x", "s3://a"),
    ],
)
def test_names_begin_below_the_fixed_part(address: str, root: str) -> None:
    assert root_of(address) == root


def test_wildcards_make_a_pattern() -> None:
    assert is_pattern("a/*.txt")
    assert not is_pattern("a/b.txt")
