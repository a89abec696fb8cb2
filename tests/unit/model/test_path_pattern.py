"""Matching paths below the corpus folder."""

import time

import pytest

from claimcheck.model.evidence import SourceReference
from claimcheck.model.path_pattern import names_source


def names(pattern: str, source: str) -> bool:
    return names_source(pattern, SourceReference(source, f"corpus/{source}", ""))


@pytest.mark.parametrize(
    ("pattern", "source"),
    [
        ("customs/2024.html", "customs/2024.html"),
        ("customs/*.html", "customs/2024.html"),
        ("customs/20?4.html", "customs/2024.html"),
        ("customs/20[12]4.html", "customs/2024.html"),
        ("**/2024.html", "customs/2024.html"),
        ("**/2024.html", "2024.html"),
        ("a/**/z.txt", "a/z.txt"),
        ("a/**/z.txt", "a/b/c/z.txt"),
        ("a/**", "a/b/c/z.txt"),
        ("crawl.warc", "crawl.warc#12"),
        ("crawl.warc#12", "crawl.warc#12"),
    ],
)
def test_a_pattern_names_a_source(pattern: str, source: str) -> None:
    assert names(pattern, source)


@pytest.mark.parametrize(
    ("pattern", "source"),
    [
        ("2024.html", "customs/2024.html"),
        ("*.html", "customs/2024.html"),
        ("customs/*", "customs/old/2024.html"),
        ("Customs/2024.html", "customs/2024.html"),
        ("customs", "customs/2024.html"),
        ("customs/2024.html/x", "customs/2024.html"),
        ("a/**/z.txt", "b/a/z.txt"),
        ("", "a"),
        ("crawl.warc#1", "crawl.warc#12"),
    ],
)
def test_a_pattern_does_not_name_another_source(pattern: str, source: str) -> None:
    assert not names(pattern, source)


def test_many_stars_take_no_time() -> None:
    started = time.perf_counter()
    assert not names("**/" * 60 + "x", "a/" * 200 + "y")
    assert time.perf_counter() - started < 1
