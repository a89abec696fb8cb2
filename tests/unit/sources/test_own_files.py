"""What claimcheck wrote or reads as claims is no source."""

import gzip
import json
from pathlib import Path

import pytest

from claimcheck.model.source import Source, SourceProblem
from claimcheck.sources.corpus import Tally, read_survey
from claimcheck.sources.own_files import is_claims_file
from claimcheck.sources.walk import survey

CLAIMS = "version: 1\nclaims:\n  - trade ≈ $95B in 2024\n"
REPORT = {
    "version": 1,
    "tool": {"name": "claimcheck", "version": "1"},
    "claims": [{"text": "trade ≈ $95B in 2024"}],
}


def read(folder: Path) -> tuple[list[Source | SourceProblem], int]:
    """Return what a folder gives, and how many parts of files were skipped."""
    tally = Tally()
    return list(read_survey(survey([folder], base=folder), tally)), tally.skipped


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("claims.yaml", CLAIMS.encode()),
        ("other.yml", b"\xef\xbb\xbfclaims: [a]\r\n"),
        ("claims.yaml.gz", gzip.compress(CLAIMS.encode(), mtime=0)),
        ("report.json", json.dumps(REPORT, indent=2).encode()),
        ("report.txt", json.dumps(REPORT).encode()),
    ],
)
def test_it_is_skipped_and_counted(tmp_path: Path, name: str, raw: bytes) -> None:
    (tmp_path / name).write_bytes(raw)
    assert read(tmp_path) == ([], 1)


def test_what_lies_beside_it_is_read(tmp_path: Path) -> None:
    (tmp_path / "claims.yaml").write_text(CLAIMS, encoding="utf-8")
    (tmp_path / "a.txt").write_text("Trade was $95 billion in 2024.", encoding="utf-8")
    (only,), skipped = read(tmp_path)
    assert (only.id, skipped) == ("a.txt", 1)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("notes.txt", CLAIMS),
        ("notes.yaml", "title: x\nclaims made by the ministry: none\n"),
        ("notes.yaml", "article:\n  claims:\n    - a\n"),
    ],
)
def test_a_file_that_speaks_of_claims_is_none_of_ours(name: str, text: str) -> None:
    assert not is_claims_file(name, text.encode())
