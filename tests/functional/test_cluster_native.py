"""`verify --engine native` gives the bytes of a local run, whatever the corpus holds and wherever it lies."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.functional.conftest import Command
from tests.functional.crawl import write_crawl
from tests.functional.object_store import object_store

pytest.importorskip("daft", reason="the extra cluster is not installed")
fsspec = pytest.importorskip("fsspec", reason="the extra cluster is not installed")

LOCAL = ("verify", "--no-cache", "--format", "json")
ENGINE = ("verify", "--engine", "native", "--jobs", "1", "--format", "json")


@pytest.fixture(autouse=True)
def crawl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with claims and a crawl, and work there."""
    write_crawl(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """Give the address of an object store and the folder of its buckets; one, since Daft keeps what it once asked."""
    folder = tmp_path_factory.mktemp("buckets")
    with object_store(folder) as address:
        yield address, folder


@pytest.fixture
def buckets(store: tuple[str, Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder whose folders are the buckets of an object store."""
    address, folder = store
    monkeypatch.setenv("AWS_ENDPOINT_URL", address)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "somebody")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    return folder


def test_the_report_of_a_crawl_is_that_of_a_local_run(claimcheck: Command) -> None:
    local = claimcheck(*LOCAL)
    found = json.loads(local.out)
    verdicts = {claim["verdict"] for claim in found["claims"]}
    codes = {finding["code"] for finding in found["findings"]}
    assert verdicts >= {"supported", "conflicting", "unsourced"}
    assert codes >= {"CC101", "CC103", "CC104", "CC301", "CC901", "CC902", "CC903"}
    engine = claimcheck(*ENGINE)
    assert (engine.code, engine.out) == (local.code, local.out)


def test_so_is_that_of_a_run_with_a_ledger(claimcheck: Command) -> None:
    assert claimcheck("verify", "--format", "json").out == claimcheck(*LOCAL).out


def test_what_is_cleaned_is_cleaned_once(claimcheck: Command, crawl: Path) -> None:
    first = claimcheck(*ENGINE, "--verbose")
    second = claimcheck(*ENGINE, "--verbose")
    (crawl / "corpus" / "new.txt").write_text(
        "Exports of timber rose by 6 percent in 2024.\n", encoding="utf-8"
    )
    third = claimcheck(*ENGINE, "--verbose")
    assert "\n10 files to read, 2 skipped\n" in first.err
    assert "\n0 files to read, 2 skipped, 10 as they were\n" in second.err
    assert "\n1 files to read, 2 skipped, 10 as they were\n" in third.err
    assert second.out == first.out
    assert third.out == claimcheck(*LOCAL).out


def test_a_dataset_that_lost_a_table_is_written_again(claimcheck: Command, crawl: Path) -> None:
    before = claimcheck(*ENGINE).out
    for table in (crawl / ".claimcheck").rglob("*.parquet"):
        table.write_bytes(table.read_bytes()[:-10])
    assert claimcheck(*ENGINE).out == before


def test_two_folders_with_files_of_one_name_are_told_apart(claimcheck: Command, crawl: Path) -> None:
    shutil.copytree(crawl / "corpus" / "pages", crawl / "more" / "pages")
    places = ("--corpus", "corpus", "--corpus", "more")
    assert claimcheck(*ENGINE, *places).out == claimcheck(*LOCAL, *places).out


def test_wildcards_name_the_files_that_they_match(claimcheck: Command) -> None:
    named = ("--corpus", "corpus/bank.parquet", "--corpus", "corpus/harbour.jsonl")
    assert claimcheck(*ENGINE, "--corpus", "corpus/[bh]*").out == claimcheck(*LOCAL, *named).out


def test_the_report_of_a_crawl_at_an_object_store_differs_by_its_address_alone(
    claimcheck: Command, crawl: Path, buckets: Path
) -> None:
    local = claimcheck(*LOCAL).out
    shutil.copytree(crawl / "corpus", buckets / "news" / "2025")
    engine = claimcheck(*ENGINE, "--corpus", "s3://news/2025").out
    assert engine.replace("s3://news/2025/", "corpus/") == local


def test_what_is_cleaned_can_be_kept_at_an_object_store(claimcheck: Command, buckets: Path) -> None:
    (buckets / "kept").mkdir()
    first = claimcheck(*ENGINE, "--store", "s3://kept/store")
    again = claimcheck(*ENGINE, "--store", "s3://kept/store", "--verbose")
    assert again.out == first.out == claimcheck(*LOCAL).out
    assert "\n0 files to read, 2 skipped, 10 as they were\n" in again.err
    assert list((buckets / "kept" / "store").rglob("*.parquet"))


def test_one_object_and_a_pattern_of_objects_can_be_named(
    claimcheck: Command, crawl: Path, buckets: Path
) -> None:
    shutil.copytree(crawl / "corpus", buckets / "dumps")
    one = claimcheck(*ENGINE, "--corpus", "s3://dumps/bank.parquet").out
    some = claimcheck(*ENGINE, "--corpus", "s3://dumps/*.parquet").out
    assert json.loads(one)["summary"]["sources"] == json.loads(some)["summary"]["sources"] == 3


def test_addresses_that_only_fsspec_reads_do_as_well(claimcheck: Command, crawl: Path) -> None:
    local = claimcheck(*LOCAL).out
    memory = fsspec.filesystem("memory")
    memory.put(str(crawl / "corpus"), "/crawl", recursive=True)
    try:
        engine = claimcheck(*ENGINE, "--corpus", "memory://crawl").out
        one = claimcheck(
            *ENGINE, "--corpus", "memory://crawl/bank.parquet", "--corpus", "memory://crawl/pages/*.txt"
        )
    finally:
        memory.rm("/crawl", recursive=True)
    assert engine.replace("memory://crawl/", "corpus/") == local
    assert json.loads(one.out)["summary"]["sources"] == 7


def test_pages_and_locks_are_those_of_a_local_run(claimcheck: Command) -> None:
    assert claimcheck("lock", "--yes").code == 0
    checked = ("--locked", "--format", "html")
    assert claimcheck(*ENGINE, *checked).out == claimcheck(*LOCAL, *checked).out


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("nowhere", "no such corpus: nowhere"),
        ("corpus/*.nothing", "no such corpus: corpus/*.nothing"),
        ("memory://nowhere", "no such corpus: memory://nowhere holds no file"),
        ("teapot://somewhere/x", "cannot list teapot://somewhere/x: Protocol not known: teapot"),
    ],
)
def test_an_address_with_nothing_there_is_an_error(claimcheck: Command, address: str, said: str) -> None:
    outcome = claimcheck(*ENGINE, "--corpus", address)
    assert (outcome.code, outcome.err.strip()) == (2, f"claimcheck: {said}")


def test_a_bucket_without_such_an_object_is_an_error(claimcheck: Command, buckets: Path) -> None:
    (buckets / "empty").mkdir()
    outcome = claimcheck(*ENGINE, "--corpus", "s3://empty/crawl")
    assert (outcome.code, outcome.err) == (2, "claimcheck: no such corpus: s3://empty/crawl holds no file\n")


def test_no_claims_and_no_text_check_nothing(claimcheck: Command, crawl: Path) -> None:
    (crawl / "none.yaml").write_text("version: 1\nclaims: []\n")
    (crawl / "broken.warc").write_bytes((crawl / "corpus" / "crawl.warc").read_bytes()[:300])
    assert claimcheck(*ENGINE, "none.yaml").code == 3
    outcome = claimcheck(*ENGINE, "--corpus", "broken.warc")
    assert outcome.code == 3
    assert "broken.warc: the record at byte 0 breaks off" in outcome.err


def test_an_address_that_git_does_not_know_has_no_differences(claimcheck: Command) -> None:
    outcome = claimcheck(*ENGINE, "--corpus", "memory://crawl", "--diff", "HEAD")
    assert outcome.code == 2
    assert "--diff needs a corpus of files" in outcome.err


def test_a_name_that_is_no_utf_8_is_a_finding(claimcheck: Command, crawl: Path) -> None:
    try:
        (crawl / "corpus" / os.fsdecode(b"n\xffme.txt")).write_text("The night ferry returns in May.")
    except OSError:
        pytest.skip("no such name can be given here")
    found = json.loads(claimcheck(*ENGINE).out)["findings"]
    assert any("has a name that is no UTF-8" in it["message"] for it in found)


def test_a_store_that_cannot_be_written_is_done_without(claimcheck: Command, crawl: Path) -> None:
    (crawl / "taken").write_text("a file")
    outcome = claimcheck(*ENGINE, "--store", "taken")
    assert outcome.code == 1
    assert "this run uses a temporary one" in outcome.err


def test_nothing_is_kept_where_that_is_asked_for(claimcheck: Command, crawl: Path) -> None:
    assert claimcheck(*ENGINE, "--no-cache").code == 1
    assert not (crawl / ".claimcheck").exists()
