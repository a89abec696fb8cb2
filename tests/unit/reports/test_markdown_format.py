"""The report as Markdown, read by markdown-it."""

from dataclasses import replace

from ferry_models import CLAIMS, CONFLICTING, SUPPORT, report
from markdown_it import MarkdownIt
from markdown_it.token import Token

from claimcheck.model.report import Report
from claimcheck.reports import render, render_summary

PARSER = MarkdownIt("commonmark", {"html": False}).enable("table")


def tokens(found: Report) -> list[Token]:
    return PARSER.parse(render(found, "markdown"))


def contents(found: Report, opening: str) -> list[str]:
    """Return the source of what stands right inside each element of one kind."""
    every = tokens(found)
    return [every[index + 1].content for index, token in enumerate(every) if token.type == opening]


def test_the_denominators_come_first() -> None:
    assert contents(report(), "paragraph_open")[0].startswith("**6 claims (1 supported, 1 partial,")


def test_each_claim_that_fails_has_a_heading() -> None:
    titles = contents(report(), "heading_open")
    assert titles[:3] == [
        "Claims and their sources",
        "refuted: **ferry-refuted** claims.yaml:8:5",
        "conflicting: **ferry-conflict** claims.yaml:4:5",
    ]
    assert titles[-4:] == ["Claims", "Findings", "Suppressed", "Notes"]


def test_all_claims_stand_in_a_table() -> None:
    cells = contents(report(), "td_open")
    assert len(cells) == 4 * len(CLAIMS)
    assert cells[:4] == ["ferry-2023", "**supported**", "1 of 1", "corpus/harbour.txt:12"]


def test_the_words_that_decided_are_bold() -> None:
    strong = PARSER.render(render(report((CONFLICTING,)), "markdown"))
    assert "<strong>三百二十万</strong>" in strong
    assert "“The ferry line carried <strong>3.2 million</strong> passengers”" in strong


def test_a_quote_leads_to_its_page() -> None:
    page = PARSER.render(render(report((CONFLICTING,)), "markdown"))
    assert '<a href="https://harbour.example/2024#:~:text=In%20its' in page


def test_an_address_that_is_not_on_the_web_is_no_link() -> None:
    where = replace(SUPPORT.source, metadata=replace(SUPPORT.source.metadata, url="javascript:alert(1)"))
    claim = replace(CONFLICTING, evidence=(replace(SUPPORT, source=where),))
    assert "<a " not in PARSER.render(render(report((claim,)), "markdown"))


def test_no_asterisk_is_left_over() -> None:
    assert "*" not in PARSER.render(render(report(), "markdown"))


def test_details_are_nested_below_their_quote() -> None:
    page = render(report((CONFLICTING,)), "markdown")
    assert "\n- “据林道" in page
    assert "\n  - corpus/ministry/press.html:3 " in page


def test_a_summary_that_fits_is_the_report() -> None:
    assert render_summary(report(), 100_000) == render(report(), "markdown")


def test_a_summary_is_cut_between_two_lines_and_says_so() -> None:
    whole = render(report(), "markdown")
    cut = render_summary(report(), 2000)
    assert len(cut.encode()) <= 2000
    assert cut.endswith("\n\n*The rest is left out: the report is longer than may be shown here.*\n")
    kept = cut.removesuffix("\n\n*The rest is left out: the report is longer than may be shown here.*\n")
    assert whole.startswith(kept + "\n")
    assert len(kept) > 500


def test_a_report_without_claims_has_no_table() -> None:
    assert "|" not in render(report((), findings=()), "markdown")
