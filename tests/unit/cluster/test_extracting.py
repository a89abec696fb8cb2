"""Files are read in slices and nothing that is wrong with one of them is lost."""

from pathlib import Path

import pytest

from claimcheck.cluster import extracting
from claimcheck.cluster.extracting import END, Digest, Extract
from claimcheck.cluster.listing import list_corpus
from claimcheck.cluster.opening import digest_at
from claimcheck.store.ledger.codec import unseal
from tests.unit.cluster.conftest import Crawl
from tests.unit.cluster.plain_engine import rows_of


def problems(rows: list[dict[str, object]]) -> list[tuple[str, str, str | None]]:
    return [unseal(row["problem"], tuple[str, str, str | None]) for row in rows if row["problem"]]


def test_slices_of_a_file_give_what_it_gives_as_a_whole(crawl: Crawl) -> None:
    listing = list_corpus([str(crawl.corpus)], crawl.corpus.parent, ())
    whole, sliced = rows_of(listing), rows_of(listing, slices=3)
    assert sorted(sliced, key=repr) == sorted(whole, key=repr)


def test_numbers_are_in_the_order_of_the_records(crawl: Crawl) -> None:
    listing = list_corpus([str(crawl.corpus / "harbour.jsonl")], crawl.corpus.parent, ())
    numbers = [row["number"] for row in rows_of(listing)]
    assert numbers == sorted(set(numbers))


def test_a_record_that_breaks_the_cleaner_is_a_problem(crawl: Crawl, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError("of nothing")

    monkeypatch.setattr(extracting, "extract", broken)
    monkeypatch.setattr(extracting, "extract_all", broken)
    found = problems(rows_of(list_corpus([str(crawl.corpus / "bank.parquet")], crawl.corpus.parent, ())))
    told = "cannot be cleaned (ZeroDivisionError: of nothing): please report it"
    assert found == [("CC901", told, record) for record in ("1", "2", "3")]


def test_a_file_that_is_gone_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Some text.")
    listing = list_corpus([str(tmp_path)], tmp_path, ())
    (tmp_path / "a.txt").unlink()
    [(code, message, record)] = problems(rows_of(listing))
    assert (code, record) == ("CC901", None)
    assert message.startswith("cannot be read (No such file or directory)")


def test_a_file_has_an_end_only_where_it_is_what_was_digested(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Exports rose by 6 percent in 2024.")
    listing = list_corpus([str(file)], tmp_path, ())
    columns = [
        [b"key"],
        [str(file)],
        [str(file)],
        [str(tmp_path)],
        [34],
        [digest_at(str(file), 34)],
        [0],
        [1],
    ]
    step = Extract(listing.sidecars, ())
    assert [row[1] for row in step(*columns)] == [0, END]
    columns[5] = [b"of other bytes"]
    assert [row[1] for row in step(*columns)] == [0]


def test_digests_tell_files_by_their_content(tmp_path: Path) -> None:
    for name, text in (("a", "one"), ("b", "one"), ("c", "two")):
        (tmp_path / name).write_text(text)
    names = [str(tmp_path / name) for name in "abcd"]
    first, same, other, none = (digest for _, digest in Digest()([0, 1, 2, 3], names, [3, 3, 3, 3]))
    assert first == same != other
    assert none == b""
