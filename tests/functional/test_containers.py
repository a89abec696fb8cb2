"""Corpora of compressed files, archives and captures, as a user meets them."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from claimcheck.sources.containers import limits
from tests.functional.conftest import ARTICLE, Command
from tests.unit.sources.containers.packing import COMPRESSORS, tarred, zipped
from tests.unit.sources.web_archive.captured import answer, record

PAGE = f"<article>{''.join(f'<p>{line}</p>' for line in ARTICLE.splitlines())}</article>".encode()
LINES = b"".join(json.dumps({"text": text}).encode() + b"\n" for text in ("Nothing of note.", ARTICLE))

CORPORA = {
    **{f"river.txt{suffix}": pack(ARTICLE.encode()) for suffix, pack in COMPRESSORS.items()},
    "no-suffix.html": gzip.compress(PAGE, mtime=0),
    "wrong-suffix.txt": gzip.compress(b"<!doctype html>" + PAGE, mtime=0),
    "dump.jsonl.gz": gzip.compress(LINES, mtime=0),
    "day.zip": zipped({"day/river.html": PAGE, "logo.png": b"x"}),
    "day.tar.xz": COMPRESSORS[".xz"](tarred({"day/river.txt": ARTICLE.encode()})),
    "deep.zip": zipped({"inner.tar.gz": gzip.compress(tarred({"dump.jsonl": LINES}))}),
    "crawl.warc": record(1, answer(PAGE)),
    "crawl.warc.gz": gzip.compress(record(0, answer(status="404 Gone")))
    + gzip.compress(record(1, answer(PAGE))),
    "crawl.wet.gz": gzip.compress(record(1, ARTICLE.encode(), kind="conversion", content_type="text/plain")),
}


def only(project: Path, name: str, content: bytes) -> None:
    (project / "corpus" / "river.txt").unlink()
    (project / "corpus" / name).write_bytes(content)


def report(claimcheck: Command) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(claimcheck("verify", "--format", "json").out)
    return found


@pytest.mark.parametrize("name", CORPORA)
def test_a_claim_is_supported_from_inside(project: Path, claimcheck: Command, name: str) -> None:
    only(project, name, CORPORA[name])
    (claim,) = report(claimcheck)["claims"]

    assert claim["verdict"] == "supported"
    assert claim["evidence"][0]["source"]["path"] == f"corpus/{name}"
    assert claim["evidence"][0]["source"]["id"].startswith(f"corpus/{name}")


def test_a_capture_brings_its_address(project: Path, claimcheck: Command) -> None:
    only(project, "crawl.warc.gz", CORPORA["crawl.warc.gz"])
    (claim,) = report(claimcheck)["claims"]

    assert claim["evidence"][0]["source"]["id"] == "corpus/crawl.warc.gz#urn:uuid:1"
    assert claim["evidence"][0]["source"]["url"] == "https://example.org/page"


def test_what_is_skipped_inside_is_counted(project: Path, claimcheck: Command) -> None:
    only(project, "day.zip", CORPORA["day.zip"])

    assert "1 file skipped" in claimcheck("verify", "--format", "text").out


CUT = gzip.compress(LINES * 50, mtime=0)[:-30]

BROKEN = {
    "cut.jsonl.gz": (CUT, f"breaks off at byte {len(CUT):,}"),
    "cut.warc.gz": (gzip.compress(record(1))[:-20], "the record at byte 0 breaks off at byte"),
    "broken.warc": (
        record(0) + record(1, length=5) + record(2),
        f"the record at byte {len(record(0)):,} is not 5 bytes",
    ),
    "cut.zip": (zipped({"a.txt": b"x"})[:-9], "is a broken zip archive"),
    "cut.tar": (tarred({"a.txt": b"x" * 5000})[:3000], "breaks off at byte 3,000 of the archive"),
    "empty.zip": (zipped({}), "holds no text"),
    "deep.gz": (b"", "is nested more than 8 deep"),
    "page.rtf": (b"{\\rtf1 words}", "is an RTF document"),
}
for _ in range(12):
    BROKEN["deep.gz"] = (gzip.compress(BROKEN["deep.gz"][0] or b"text", mtime=0), BROKEN["deep.gz"][1])


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_broken_is_a_finding_and_the_rest_is_read(
    project: Path, claimcheck: Command, name: str
) -> None:
    content, told = BROKEN[name]
    (project / "corpus" / name).write_bytes(content)
    found = report(claimcheck)

    assert [claim["verdict"] for claim in found["claims"]] == ["supported"]
    about = [each for each in found["findings"] if (each["place"] or {}).get("path") == f"corpus/{name}"]
    assert [each["code"] for each in about if told in each["message"]] in (["CC901"], ["CC902"])


def test_what_stands_before_the_break_of_a_zip_archive_is_evidence(
    project: Path, claimcheck: Command
) -> None:
    packed = zipped({"page.html": PAGE, "b.txt": b"x" * 500})
    only(project, "cut.zip", packed[: packed.index(b"b.txt")])
    found = report(claimcheck)

    assert [claim["verdict"] for claim in found["claims"]] == ["supported"]
    assert "corpus/cut.zip#page.html" in {e["source"]["id"] for c in found["claims"] for e in c["evidence"]}
    assert "CC901" in {each["code"] for each in found["findings"]}


def test_a_bomb_is_a_finding_and_the_rest_is_read(
    project: Path, claimcheck: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "UNPACKED_ALLOWANCE", 1_000_000)
    monkeypatch.setattr(limits, "RATIO_LIMIT", 1)
    bomb = zipped({f"{number}.gz": gzip.compress(b"x" * 10_000_000, mtime=0) for number in range(6)})
    (project / "corpus" / "bomb.zip").write_bytes(bomb)
    found = report(claimcheck)

    assert [claim["verdict"] for claim in found["claims"]] == ["supported"]
    assert ["as a decompression bomb does" in each["message"] for each in found["findings"]] == [True]


def test_a_line_of_many_megabytes_is_a_finding(project: Path, claimcheck: Command) -> None:
    only(
        project,
        "line.jsonl.gz",
        gzip.compress(b'{"text": "' + b"word " * 13_000_000 + b'"}\n' + LINES, mtime=0),
    )
    found = report(claimcheck)

    assert [claim["verdict"] for claim in found["claims"]] == ["supported"]
    assert [each["code"] for each in found["findings"] if "line.jsonl.gz" in str(each["place"])] == ["CC901"]


def test_the_order_of_members_changes_no_report(project: Path, claimcheck: Command) -> None:
    members = [(f"{number}.txt", f"Note {number}. {ARTICLE}".encode()) for number in range(6)]
    outcomes = set()
    for order in (members, members[::-1], members[3:] + members[:3]):
        (project / "corpus" / "a.tar").write_bytes(tarred(dict(order)))
        outcomes.add(claimcheck("verify", "--format", "json").out)

    assert len(outcomes) == 1
