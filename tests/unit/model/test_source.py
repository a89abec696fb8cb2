"""Sources: how they are named."""

from claimcheck.model.source import Source


def test_a_source_of_its_own_file_is_named_by_its_path() -> None:
    assert Source("a/b.txt", "", "0" * 64).id == "a/b.txt"


def test_a_source_among_many_in_a_file_is_named_by_path_and_record() -> None:
    assert Source("dump.jsonl", "", "0" * 64, record="12").id == "dump.jsonl#12"
