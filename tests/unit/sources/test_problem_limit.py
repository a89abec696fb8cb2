"""How many problems of one file are told."""

from collections.abc import Iterator

import pytest

from claimcheck.model.source import Source, SourceProblem
from claimcheck.sources import problem_limit
from claimcheck.sources.problem_limit import within_limit

SOURCE = Source("a.jsonl", "text", "0")


def problems(count: int) -> Iterator[Source | SourceProblem]:
    for number in range(count):
        yield SourceProblem("a.jsonl", "CC902", "has no text", str(number), "corpus")
        yield SOURCE


@pytest.fixture(autouse=True)
def _limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(problem_limit, "PROBLEM_LIMIT", 2)


def test_up_to_the_limit_all_are_told() -> None:
    assert list(within_limit(problems(2))) == list(problems(2))


def test_beyond_it_the_rest_is_counted_and_no_source_lost() -> None:
    found = list(within_limit(problems(5)))

    assert found.count(SOURCE) == 5
    assert [item.id for item in found if isinstance(item, SourceProblem)] == [
        "a.jsonl#0",
        "a.jsonl#1",
        "a.jsonl",
    ]
    assert found[-1] == SourceProblem(
        "a.jsonl", "CC901", "has 3 more parts that cannot be read or have no text", corpus="corpus"
    )
