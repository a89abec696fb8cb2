"""How fast a corpus is read, in words."""

import pytest

from claimcheck.cli.pace import count_pace, pace, summary
from claimcheck.pipeline.progress import Reading

FILES = Reading(files=30, all_files=120, size=5_000_000, all_size=20_000_000)
RECORDS = Reading(files=0, all_files=1, size=500_000, all_size=2_000_000_000)


def test_the_time_left_is_told_by_what_is_left_of_the_bytes() -> None:
    assert pace(FILES, 30, 10.0) == "30 of 120 files, 3/s, 0.5 MB/s, 0:30 left"


def test_a_file_of_many_counts_its_sources() -> None:
    assert pace(RECORDS, 1200, 4.0) == "0 of 1 files, 1,200 sources, 300/s, 0.1 MB/s, 4:26:36 left"


@pytest.mark.parametrize(
    ("reading", "seconds"), [(FILES, 0.5), (Reading(30, 120, size=0, all_size=20_000_000), 10.0)]
)
def test_no_rate_is_told_of_too_little(reading: Reading, seconds: float) -> None:
    assert pace(reading, 30, seconds) == "30 of 120 files"


def test_the_end_tells_how_long_it_took() -> None:
    assert summary(FILES, 30, 10.0) == "30 of 120 files, 5.0 MB in 10.0 s (3/s, 0.5 MB/s)"


def test_a_short_run_has_no_rate() -> None:
    assert summary(FILES, 30, 0.2) == "30 of 120 files, 5.0 MB in 0.2 s"


@pytest.mark.parametrize(
    ("done", "seconds", "words"),
    [
        (0, 9.0, "0 of 1,200"),
        (7, 0.5, "7 of 1,200"),
        (300, 100.0, "300 of 1,200, 3.0/s, 5:00 left"),
        (600, 10.0, "600 of 1,200, 60/s, 0:10 left"),
    ],
)
def test_what_is_counted_has_a_rate_and_a_time_left(done: int, seconds: float, words: str) -> None:
    assert count_pace(done, 1200, seconds) == words
