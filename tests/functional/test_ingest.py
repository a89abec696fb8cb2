"""What `claimcheck ingest` says of a corpus, and what its exit code means."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from claimcheck.reports.wire import ingest_schema, inspection_schema, page_schema
from tests.functional.conftest import ARTICLE, Command

pytestmark = pytest.mark.usefixtures("project")

NOTICE = "All rights reserved.\n"


def records(project: Path, *texts: str) -> None:
    lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    (project / "corpus" / "dump.jsonl").write_text(lines, encoding="utf-8")


def test_each_source_has_a_row_with_what_was_kept_and_why_the_rest_was_not(
    claimcheck: Command, project: Path
) -> None:
    (project / "corpus" / "river.txt").write_text(ARTICLE + NOTICE, encoding="utf-8")
    outcome = claimcheck("ingest")
    assert outcome.code == 0
    assert re.search(r"^corpus/river\.txt +4 +1 +1 +1 copyright$", outcome.out, re.MULTILINE)
    assert re.search(r"^1 +1 +boilerplate, copyright$", outcome.out, re.MULTILINE)


def test_the_last_line_has_the_denominators(claimcheck: Command, project: Path) -> None:
    records(project, ARTICLE.replace("Aldan", "Lena"), ARTICLE[::-1])
    (project / "corpus" / "style.css").write_text("x")
    (project / "corpus" / "empty.txt").write_text("")
    last = claimcheck("ingest").out.splitlines()[-1]
    assert re.match(
        r"3 files of [\d.]+ kB, 1 file skipped; \d sources of \d origins?, 2 records among them, 1 unusable; ",
        last,
    )


def test_a_copy_names_what_it_is_a_copy_of(claimcheck: Command, project: Path) -> None:
    (project / "corpus" / "copy.txt").write_text(ARTICLE, encoding="utf-8")
    out = claimcheck("ingest").out
    assert "copy of copy.txt" in out
    assert "copied by 1 other" in out


def test_records_are_named_behind_their_file(claimcheck: Command, project: Path) -> None:
    records(project, ARTICLE, ARTICLE.replace("trade", "fish"))
    out = claimcheck("ingest").out
    assert "corpus/dump.jsonl#1" in out
    assert "corpus/dump.jsonl#2" in out


def test_a_source_that_cannot_be_used_is_shown_and_ends_nothing(claimcheck: Command, project: Path) -> None:
    (project / "corpus" / "empty.txt").write_text("")
    outcome = claimcheck("ingest")
    assert (outcome.code, "corpus/empty.txt:1:1: the source has no text" in outcome.out) == (0, True)


def test_a_corpus_without_text_is_shown_too_and_is_exit_code_3(claimcheck: Command, project: Path) -> None:
    (project / "corpus" / "river.txt").write_text(NOTICE, encoding="utf-8")
    outcome = claimcheck("ingest")
    assert (outcome.code, "1 copyright" in outcome.out) == (3, True)
    assert outcome.err == "claimcheck: nothing to check against: no source has text\n"


def test_no_corpus_is_a_usage_error(claimcheck: Command) -> None:
    assert claimcheck("ingest", "--corpus", "pages").code == 2


def test_of_many_sources_the_groups_are_shown(claimcheck: Command, project: Path) -> None:
    folder = project / "corpus" / "lake"
    folder.mkdir()
    for number in range(45):
        (folder / f"{number}.txt").write_text(f"Pier {number}\n\n{ARTICLE}{NOTICE}", encoding="utf-8")
    out = claimcheck("ingest").out
    assert re.search(r"^corpus/lake \(folder\) ", out, re.MULTILINE)
    assert "45 sources" in out
    assert "lake/7.txt" not in out.split("Least kept of")[0]


def test_the_clock_is_heard_on_standard_error_only(claimcheck: Command) -> None:
    outcome = claimcheck("ingest", "-v")
    assert re.search(r"^reading sources: 1 of 1 files, 0\.0 MB in \d+\.\d s", outcome.err, re.MULTILINE)
    assert outcome.out == claimcheck("ingest").out


def test_the_number_of_processes_changes_nothing(claimcheck: Command, project: Path) -> None:
    records(project, *(f"{ARTICLE} Pier {number}.\n" for number in range(5)))
    assert claimcheck("ingest", "-j", "1").out == claimcheck("ingest", "-j", "2").out


@pytest.mark.parametrize(
    ("arguments", "schema"),
    [
        (("ingest",), ingest_schema()),
        (("sources", "--dropped"), inspection_schema()),
        (("sources", "--show", "dump.jsonl#2"), page_schema()),
    ],
)
def test_what_is_written_as_json_fits_its_schema(
    claimcheck: Command, project: Path, arguments: tuple[str, ...], schema: dict[str, object]
) -> None:
    records(project, ARTICLE, ARTICLE + NOTICE, "")
    written = json.loads(claimcheck(*arguments, "--format", "json").out)
    jsonschema.validate(written, schema, cls=jsonschema.Draft202012Validator)
