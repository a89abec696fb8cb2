"""What figures in tables change in a run, and what they leave alone."""

import json
from pathlib import Path

import pytest

from claimcheck import clean, verify
from claimcheck.sentences import read_tables, split_document
from tests.functional.conftest import Command

PAGE = """\
<html><head><title>Norland in figures</title><link rel="canonical" href="https://stat.example/norland"></head>
<body><article><h1>Norland in figures</h1>
<p>The statistics office of Norland published figures on the economy of the country on Monday.</p>
<table><caption>Table 1. Main indicators</caption>
<tr><th>Country</th><th>Output in 2023 (Mt)</th><th>Output in 2022 (Mt)</th></tr>
<tr><th>Norland</th><td>40</td><td>38</td></tr><tr><th>Sudland</th><td>12</td><td>11</td></tr></table>
<p>It will publish the next ones in spring.</p></article></body></html>
"""


@pytest.fixture
def corpus(project: Path) -> Path:
    (project / "corpus" / "figures.html").write_text(PAGE, encoding="utf-8")
    (project / "claims.yaml").write_text(
        'version: 1\nclaims:\n  - {id: output, text: "Norland\'s output was 40 Mt in 2023"}\n',
        encoding="utf-8",
    )
    return project


@pytest.mark.usefixtures("corpus")
def test_report_quotes_the_row_and_shows_the_head(claimcheck: Command) -> None:
    (evidence,) = json.loads(claimcheck("verify", "--format", "json").out)["claims"][0]["evidence"]
    assert evidence["sentence"] == "Norland\t40\t38"
    assert evidence["context"][-2:] == ["Table 1. Main indicators", "Output in 2023 (Mt)"]
    quote, position = evidence["selector"]
    assert quote["exact"] == evidence["sentence"]
    assert position["end"] - position["start"] == len(quote["exact"])
    assert evidence["fragment_url"] == "https://stat.example/norland#:~:text=Norland,38"


@pytest.mark.usefixtures("corpus")
def test_explain_shows_the_head_beside_the_row(claimcheck: Command) -> None:
    shown = " ".join(claimcheck("explain", "output").out.split())
    assert "table-row · under “Output in 2023 (Mt)”" in shown
    assert "context: Output in 2023 (Mt)" in shown


@pytest.mark.usefixtures("corpus")
def test_other_years_of_a_table_are_not_listed(claimcheck: Command) -> None:
    report = json.loads(claimcheck("verify", "--format", "json").out)
    assert report["claims"][0]["related"] == []


def test_statements_are_not_counted_as_sentences(corpus: Path) -> None:
    report = verify(["Norland's output was 40 Mt in 2023"], corpus / "corpus" / "figures.html")
    document = clean(PAGE, media_type="text/html")
    assert report.summary.sentences == len(split_document(document))
    assert read_tables(document)


def test_figures_do_not_depend_on_the_order_of_files(tmp_path: Path) -> None:
    reports = []
    for names in (("a.html", "b.html"), ("b.html", "a.html")):
        folder = tmp_path / names[0]
        folder.mkdir()
        (folder / names[0]).write_text(PAGE, encoding="utf-8")
        (folder / names[1]).write_text(PAGE.replace("40", "41"), encoding="utf-8")
        reports.append(verify(["Norland's output was 40 Mt in 2023"], folder).claims[0].verdict)
    assert reports[0] == reports[1] == "conflicting"
