"""`verify --engine native` gives the bytes of a local run, whatever the corpus holds."""

import json
from pathlib import Path

import pytest

from tests.functional.conftest import Command
from tests.functional.crawl import write_crawl

pytest.importorskip("daft", reason="the extra cluster is not installed")


@pytest.fixture
def crawl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with claims and a crawl, and work there."""
    write_crawl(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def on_engine(claimcheck: Command, *arguments: str) -> str:
    return claimcheck("verify", "--engine", "native", "-j", "1", "--format", "json", *arguments).out


@pytest.mark.usefixtures("crawl")
def test_the_report_of_a_crawl_is_that_of_a_local_run(claimcheck: Command) -> None:
    local = claimcheck("verify", "--no-cache", "--format", "json").out
    found = json.loads(local)
    verdicts = {claim["verdict"] for claim in found["claims"]}
    codes = {finding["code"] for finding in found["findings"]}
    assert verdicts >= {"supported", "conflicting", "unsourced"}
    assert codes >= {"CC101", "CC103", "CC104", "CC301", "CC901", "CC902", "CC903"}
    assert on_engine(claimcheck) == local


@pytest.mark.usefixtures("crawl")
def test_so_is_that_of_a_run_with_a_ledger(claimcheck: Command) -> None:
    local = claimcheck("verify", "--no-cache", "--format", "json").out
    assert claimcheck("verify", "--format", "json").out == local
