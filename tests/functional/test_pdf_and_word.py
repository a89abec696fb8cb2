"""A corpus of PDFs and Word documents, from end to end."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.functional.conftest import Command
from tests.unit.sources.docx.docx_samples import made, paragraph, table
from tests.unit.sources.pdf.pdf_samples import Ink, Picture, Sheet, block, make_pdf

OPENING = [
    "The river between the two countries is the oldest trading route of the",
    "north. Ships have carried timber and grain along it since the towns on",
    "its banks were founded, the annual report of the customs office says.",
]
FIRST = [
    "The office counts every ship that passes the bridge over the Aldan. It",
    "publishes its figures once a year. Trade between Norland and Sudland",
]
SECOND = [
    "reached about $95 billion in 2024. Exports of timber rose by 6 percent",
    "in 2024, and those of grain by less than one, according to the office.",
]


def report() -> bytes:
    """Return a PDF of four pages; the sentence of the claim begins on the second and ends on the third."""
    bodies = [
        block(72, 640, OPENING),
        block(72, 640, [*OPENING, *FIRST]),
        block(72, 640, SECOND),
        block(72, 640, OPENING),
    ]
    return make_pdf(
        *(
            [Ink(72, 750, "Customs office of Norland"), *body, Ink(300, 30, str(number))]
            for number, body in enumerate(bodies, 1)
        )
    )


def checked(claimcheck: Command) -> dict[str, Any]:
    """Return the JSON report of a run."""
    found: dict[str, Any] = json.loads(claimcheck("verify", "--format", "json").out)
    return found


@pytest.fixture
def corpus(project: Path) -> Path:
    """Give an empty corpus folder beside one claim."""
    shutil.rmtree(project / "corpus")
    (project / "corpus").mkdir()
    return project / "corpus"


def test_a_sentence_of_a_pdf_supports_a_claim_and_its_page_is_told(corpus: Path, claimcheck: Command) -> None:
    (corpus / "report.pdf").write_bytes(report())
    claim = checked(claimcheck)["claims"][0]
    assert claim["verdict"] == "supported"
    assert [one["page"] for one in claim["evidence"]] == [2]
    assert claim["evidence"][0]["sentence"] == f"{FIRST[1][35:]} {SECOND[0][:34]}"


def test_the_page_is_shown_to_people(corpus: Path, claimcheck: Command) -> None:
    (corpus / "report.pdf").write_bytes(report())
    assert "page 2" in claimcheck("explain", "trade-2024", "--format", "text").out


def test_a_sentence_behind_the_page_break_has_the_page_it_stands_on(
    corpus: Path, claimcheck: Command
) -> None:
    claims = corpus.parent / "claims.yaml"
    claims.write_text("version: 1\nclaims:\n  - text: Exports of timber rose by 6 percent in 2024\n")
    (corpus / "report.pdf").write_bytes(report())
    claim = checked(claimcheck)["claims"][0]
    assert (claim["verdict"], [one["page"] for one in claim["evidence"]]) == ("supported", [3])


def test_the_number_of_a_note_changes_no_figure(corpus: Path, claimcheck: Command) -> None:
    sentence = Ink(72, 590, "Trade between Norland and Sudland reached about $95 billion")
    rest = [Ink(348, 594, "1", 6), Ink(353, 590, "in 2024, the office says.")]
    (corpus / "report.pdf").write_bytes(make_pdf([*block(72, 640, OPENING), sentence, *rest]))
    claim = checked(claimcheck)["claims"][0]
    assert "billion\u00b9 in 2024" in claim["evidence"][0]["sentence"]
    assert claim["verdict"] == "supported"


def test_a_word_document_supports_a_claim(corpus: Path, claimcheck: Command) -> None:
    sentence = "Trade between Norland and Sudland reached about $95 billion in 2024."
    body = [*map(paragraph, OPENING), paragraph(sentence), table([("Kind", "2024"), ("Timber", "12.5")])]
    (corpus / "report.docx").write_bytes(made(*body))
    claim = checked(claimcheck)["claims"][0]
    assert claim["verdict"] == "supported"
    assert [(one["page"], one["sentence"]) for one in claim["evidence"]] == [(None, sentence)]


def test_a_figure_that_only_a_running_head_has_supports_nothing(corpus: Path, claimcheck: Command) -> None:
    head = "Trade between Norland and Sudland reached about $95 billion in 2024."
    pages: list[Sheet] = [[Ink(72, 750, head), *block(72, 640, OPENING)] for _ in range(3)]
    (corpus / "report.pdf").write_bytes(make_pdf(*pages))
    found = checked(claimcheck)
    assert found["claims"][0]["verdict"] == "unsourced"
    assert "CC104" in {finding["code"] for finding in found["findings"]}


def test_what_cannot_be_read_is_a_finding_and_the_rest_is_read(corpus: Path, claimcheck: Command) -> None:
    (corpus / "report.pdf").write_bytes(report())
    (corpus / "scan.pdf").write_bytes(make_pdf([Picture(0, 0, 612, 792)]))
    (corpus / "partly.pdf").write_bytes(make_pdf(block(72, 640, OPENING), [Picture(0, 0, 612, 792)]))
    (corpus / "cut.pdf").write_bytes(report()[:700])
    (corpus / "locked.pdf").write_bytes(make_pdf(block(72, 640, OPENING), password="secret"))  # noqa: S106 - a sample
    (corpus / "cut.docx").write_bytes(made(paragraph(OPENING[0]))[:900])
    found = checked(claimcheck)
    told = {
        finding["place"]["path"].partition("/")[2]: (finding["code"], finding["message"])
        for finding in found["findings"]
    }
    assert found["claims"][0]["verdict"] == "supported"
    assert {path: code for path, (code, _) in told.items()} == {
        "cut.docx": "CC901",
        "cut.pdf": "CC901",
        "locked.pdf": "CC901",
        "partly.pdf": "CC901",
        "scan.pdf": "CC902",
    }
    assert "run OCR" in told["scan.pdf"][1]
    assert "page 2" in told["partly.pdf"][1]
    assert "password" in told["locked.pdf"][1]
