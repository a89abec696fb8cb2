"""The formats for people, as whole pages and by their promises."""

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from ferry_models import (
    ACCEPTED,
    CHINESE,
    CLAIMS,
    CONFLICTING,
    EXPLANATION,
    INSPECTION,
    LONG,
    MISS,
    OTHER_YEAR,
    REFUTATION,
    REFUTED,
    SUPPORT,
    SUPPORTED,
    UNSOURCED,
    report,
)
from rich.cells import cell_len

from claimcheck.errors import UsageError
from claimcheck.model.claim import Place
from claimcheck.model.evidence import Comparison, Link, Outcome, Slot
from claimcheck.model.label import Label
from claimcheck.model.report import Summary
from claimcheck.reports import FORMATS, render, render_explanation, render_ingest, render_inspection
from claimcheck.reports.drawing import Canvas, draw_pieces
from claimcheck.reports.evidence_lines import evidence_lines, quote_pieces
from claimcheck.reports.view import Mark, Piece

EXPECTED = Path(__file__).parent / "expected"
ANSI = re.compile(r"\x1b\[[0-9;]*m")
FOR_PEOPLE = ("rich", "text")

LAST_LINE = (
    "6 claims (1 supported, 1 partial, 1 refuted, 2 conflicting, 1 unsourced); 1,234 sentences from 2 sources of "
    "2 origins; 57 removed blocks, 1 suppression"
)

PAGES = {
    "report_80.txt": render(report(), "text"),
    "report_60_rich.txt": render(report(), "rich", width=60),
    "report_ascii_rich.txt": render(report(), "rich", width=100, ascii_only=True),
    "report.json": render(report(), "json"),
    "explanation_80.txt": render_explanation(EXPLANATION, "text"),
    "explanation_80_rich.txt": render_explanation(EXPLANATION, "rich"),
    "explanation.json": render_explanation(EXPLANATION, "json"),
    "sources_80.txt": render_inspection(INSPECTION, "text", dropped=True),
    "sources.json": render_inspection(INSPECTION, "json", dropped=True),
    "page_80_rich.txt": render_inspection(INSPECTION, "rich", show="harbour.txt"),
    "page.json": render_inspection(INSPECTION, "json", show="corpus/harbour.txt"),
    "page_80_verbose.txt": render_inspection(INSPECTION, "text", show="harbour.txt", detailed=True),
    "ingest_80.txt": render_ingest(INSPECTION, "text"),
    "ingest_60_rich.txt": render_ingest(INSPECTION, "rich", width=60),
    "ingest.json": render_ingest(INSPECTION, "json"),
}


def squeezed(text: str) -> str:
    """Undo wrapping, which breaks lines at blanks and inside runs of Chinese."""
    return re.sub(r"[\s│|]+", "", text)


@pytest.mark.parametrize("color", [False, True])
@pytest.mark.parametrize("format_name", FOR_PEOPLE)
def test_the_closing_line_alone_is_the_last_of_the_whole(format_name: str, color: bool) -> None:
    whole = render(report(), format_name, color=color)

    assert whole.endswith(f"\n{render(report(), format_name, color=color, closing=True)}")


@pytest.mark.parametrize("name", PAGES)
def test_a_page_looks_as_it_did(name: str) -> None:
    assert PAGES[name] == (EXPECTED / name).read_text("utf-8")


@pytest.mark.parametrize("format_name", FOR_PEOPLE)
@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("ascii_only", [False, True])
def test_no_line_but_the_last_is_wider_than_asked(format_name: str, width: int, ascii_only: bool) -> None:
    pages = [
        render(report(), format_name, width=width, ascii_only=ascii_only),
        render_explanation(EXPLANATION, format_name, width=width, ascii_only=ascii_only),
        render_inspection(INSPECTION, format_name, width=width, ascii_only=ascii_only, dropped=True),
        render_inspection(INSPECTION, format_name, width=width, ascii_only=ascii_only, show="harbour.txt"),
        render_ingest(INSPECTION, format_name, width=width, ascii_only=ascii_only),
    ]
    lines = [line for page in pages for line in page.splitlines()[:-1]]
    assert [line for line in lines if cell_len(line) > width] == []


@pytest.mark.parametrize("format_name", FOR_PEOPLE)
@pytest.mark.parametrize("width", [20, 60, 80, 120])
def test_the_last_line_has_the_denominators_in_one_piece(format_name: str, width: int) -> None:
    assert render(report(), format_name, width=width).splitlines()[-1] == LAST_LINE


def test_the_last_line_names_what_is_zero() -> None:
    nothing = render(report((), findings=(), summary=Summary()), "text")
    assert nothing.splitlines()[-1] == (
        "0 claims (0 supported, 0 partial, 0 refuted, 0 conflicting, 0 unsourced); 0 sentences from 0 sources of "
        "0 origins; 0 removed blocks, 0 suppressions"
    )


@pytest.mark.parametrize("format_name", FOR_PEOPLE)
@pytest.mark.parametrize("width", [60, 80, 120])
def test_quotes_of_both_sides_are_shown_in_full(format_name: str, width: int) -> None:
    page = squeezed(render(report(), format_name, width=width))
    assert squeezed(LONG) in page
    assert squeezed(CHINESE) in page


def test_text_has_no_escapes_even_where_colour_is_asked_for() -> None:
    assert render(report(), "text", color=True) == render(report(), "text")


def test_text_has_no_frames() -> None:
    assert not re.search("[\u2500-\u257f]", render(report(), "text"))


@pytest.mark.parametrize("format_name", FOR_PEOPLE)
def test_ascii_only_is_ascii_only(format_name: str) -> None:
    assert render(report(), format_name, ascii_only=True).isascii()
    assert render_inspection(INSPECTION, format_name, ascii_only=True, dropped=True).isascii()
    assert render_ingest(INSPECTION, format_name, ascii_only=True).isascii()
    assert render_explanation(EXPLANATION, format_name, ascii_only=True).isascii()


def test_colour_adds_escapes_and_changes_nothing_else() -> None:
    coloured, plain = render(report(), "rich", color=True), render(report(), "rich")
    assert coloured != plain
    assert [line.rstrip() for line in ANSI.sub("", coloured).splitlines()] == plain.splitlines()


def test_the_words_that_decided_stand_out() -> None:
    assert "\x1b[1;32m3.2 million\x1b[0m" in render(report((CONFLICTING,)), "rich", color=True)
    assert "\x1b[1;31m三百二十万\x1b[0m" in render(report((CONFLICTING,)), "rich", color=True)


def test_a_quote_is_cut_without_losing_a_character() -> None:
    assert "".join(piece.text for piece in quote_pieces(SUPPORT)) == f"“{LONG}”"
    assert Piece("3.2 million", Mark.GOOD) in quote_pieces(SUPPORT)


def test_overlapping_and_impossible_spans_do_no_harm() -> None:
    deciding = SUPPORT.comparisons[1]
    assert deciding.span is not None
    wide = replace(deciding, span=replace(deciding.span, end=len(LONG) + 1))
    twice = replace(SUPPORT, comparisons=(deciding, deciding, wide))
    assert quote_pieces(twice) == quote_pieces(SUPPORT)


def test_a_claim_without_an_open_error_or_warning_gets_no_panel() -> None:
    page = render(report((SUPPORTED, ACCEPTED)), "text")
    assert not page.startswith(("supported:", "conflicting:"))
    assert "CC302 incomparable-sources" in page


def test_a_warning_on_a_claim_in_order_makes_no_panel_but_is_listed() -> None:
    vague = replace(SUPPORTED, vague=True, related=())
    page = render(report((vague,)), "text")
    assert not page.startswith("supported:")
    assert "\nwarning CC105 vague-subject\n  claims.yaml:3:5: claim “ferry-2023” names nothing" in page


def test_findings_of_one_kind_share_one_tip() -> None:
    found = report((SUPPORTED,)).findings[-1]
    elsewhere = replace(found, place=Place("corpus/other.txt", 1, 1, 1, 1))
    page = render(report((), findings=(found, elsewhere)), "text")
    assert (page.count(f"{found.code} {found.name}"), page.count("tip: ")) == (1, 1)


def test_a_panel_shows_the_nearest_miss_once() -> None:
    miss = replace(UNSOURCED, nearest=OTHER_YEAR, related=(OTHER_YEAR,))
    page = render(report((miss,)), "text")
    assert "nearest miss, another period:" in page
    assert page.count("“In 2022 it carried 2.9 million.”") == 1


def test_an_unsourced_claim_without_a_miss_says_so() -> None:
    page = render(report((replace(UNSOURCED, nearest=None),)), "text")
    assert "\n  nearest miss: none, no sentence comes near it\n" in page


def test_the_claims_own_words_that_failed_stand_out() -> None:
    assert "\x1b[1;31m9 million\x1b[0m" in render(report((REFUTED,)), "rich", color=True)


def test_equal_values_are_shown_once() -> None:
    page = render(report((CONFLICTING,)), "text")
    assert "quantity: both say “3.2 million”" in page


def test_a_slot_that_the_claim_leaves_open_is_not_shown() -> None:
    open_slot = Comparison(Slot.PERIOD, "", "2023", Outcome.MATCH)
    told = replace(SUPPORT, comparisons=(*SUPPORT.comparisons, open_slot))
    assert "period" not in render(report((replace(CONFLICTING, evidence=(told,)),)), "text")


def test_a_note_that_is_a_name_reads_as_words() -> None:
    noted = replace(MISS, comparisons=(replace(MISS.comparisons[1], note="other-currency"),))
    assert "(other currency)" in render(report((replace(UNSOURCED, nearest=noted),)), "text")


@pytest.mark.parametrize("format_name", FOR_PEOPLE)
def test_findings_are_counted_above_the_last_line(format_name: str) -> None:
    assert render(report((REFUTED,)), format_name).splitlines()[-2] == "2 errors, 1 warning"
    assert render(report((SUPPORTED,), findings=()), format_name).splitlines()[-2] == "no findings"


def test_an_accepted_conflict_is_listed_with_its_reason() -> None:
    page = render(report((ACCEPTED,)), "text")
    assert "\nSuppressed\nclaims.yaml:5:5: error CC301" in page
    assert "\n  accept: the office that counts\n" in page


def test_a_suppression_shows_its_last_day() -> None:
    silenced = replace(
        REFUTED, claim=replace(REFUTED.claim, ignore=(replace(REFUTED.claim.ignore[0], rule="CC201"),))
    )
    assert "\n  ignore: one office counts (until 2030-01-01)\n" in render(report((silenced,)), "text")


def test_many_quotes_are_counted_after_the_first_five() -> None:
    many = replace(REFUTED, evidence=REFUTED.evidence * 9)
    page = render(report((many,)), "text", width=300)
    assert page.count(LONG) == 5
    assert "… and 4 more: claimcheck explain ferry-refuted" in page


def test_related_sentences_are_counted_after_the_first_two() -> None:
    many = replace(REFUTED, related=(OTHER_YEAR,) * 5)
    page = render(report((many,)), "text")
    assert page.count("“In 2022 it carried 2.9 million.”") == 2
    assert "… and 3 more: claimcheck explain ferry-refuted" in page


def test_a_related_sentence_shows_what_sets_it_apart() -> None:
    period = Comparison(Slot.PERIOD, "2023", "2022", Outcome.NEITHER)
    apart = replace(OTHER_YEAR, comparisons=(*OTHER_YEAR.comparisons, period))
    page = render(report((replace(REFUTED, related=(apart,)),)), "text")
    assert "period: the claim says “2023”, the source “2022”" in page


def test_many_removed_figures_are_counted_after_the_first_five() -> None:
    many = replace(UNSOURCED, removed_figures=UNSOURCED.removed_figures * 7)
    page = render(report((many,)), "text")
    assert page.count("“Ferry line: 5 million passengers”") == 5
    assert "… and 2 more places" in page


def test_a_source_line_tells_page_label_and_speaker() -> None:
    told = replace(
        SUPPORT, page=7, speaker="the harbour master", sentence=replace(SUPPORT.sentence, label=Label.CAPTION)
    )
    _, line, *_ = evidence_lines(told, 0)
    assert line.pieces[0].text.endswith("2024-02-01 · page 7 · caption · attributed to the harbour master")


def test_evidence_that_was_handed_to_us_is_shown_without_a_source() -> None:
    bare = replace(SUPPORT, source=None, comparisons=())
    assert [line.pieces[0].text for line in evidence_lines(replace(bare, stance=REFUTATION.stance), 0)] == [
        "“",
        "a sentence",
    ]


@pytest.mark.parametrize("name", ["pdf", "", "JSON"])
def test_an_unknown_format_is_a_usage_error(name: str) -> None:
    with pytest.raises(UsageError, match="there are rich, text, json"):
        render(report(), name)


@pytest.mark.parametrize("format_name", FORMATS)
def test_every_page_ends_with_one_line_end(format_name: str) -> None:
    for page in (render(report(), format_name), render_explanation(EXPLANATION, format_name)):
        assert page.endswith("\n")
        assert not page.endswith("\n\n")


def test_an_explanation_begins_with_what_decides() -> None:
    stronger = replace(MISS, link=Link(0, 900))
    page = render_explanation(replace(EXPLANATION, candidates=(stronger, REFUTATION, SUPPORT)), "text")
    assert re.findall(r"^(\d)\. (\w+)", page, re.MULTILINE) == [
        ("1", "supports"),
        ("2", "refutes"),
        ("3", "neutral"),
    ]


def test_an_explanation_links_to_what_decides_only() -> None:
    page = render_explanation(replace(EXPLANATION, candidates=(MISS, SUPPORT)), "text", width=1000)
    assert re.findall(r"#:~:text=(\w+)", page) == ["In"]


def test_an_explanation_tells_conflict_and_cap() -> None:
    result = replace(CONFLICTING, capped=True)
    page = render_explanation(
        replace(EXPLANATION, result=result, candidates=(replace(SUPPORT, comparisons=()),)), "text"
    )
    assert "\n  conflict: value\n  more sentences qualified as candidates than are looked at\n" in page


def test_an_explanation_shows_all_related_sentences() -> None:
    result = replace(SUPPORTED, related=SUPPORTED.related * 8)
    page = render_explanation(replace(EXPLANATION, result=result), "text")
    assert page.count("“In 2022 it carried 2.9 million.”") == 8 + 1


def test_formats_for_people_do_not_import_pydantic_and_json_does_not_import_rich() -> None:
    script = (
        "import sys, claimcheck.reports as r;"
        "from claimcheck.model.explanation import Inspection;"
        "r.render_inspection(Inspection(()), sys.argv[1]);"
        "print(sys.argv[2] in sys.modules)"
    )
    for format_name, module in (("rich", "pydantic"), ("text", "pydantic"), ("json", "rich")):
        done = subprocess.run(
            [sys.executable, "-c", script, format_name, module], capture_output=True, text=True, check=True
        )
        assert done.stdout == "False\n"


def test_claims_stand_in_the_order_of_the_report() -> None:
    pages = [render(report(order), "text") for order in (CLAIMS, CLAIMS[::-1])]
    ids = [re.findall(r"^(ferry-\w+) +\w+ +\d", page, re.MULTILINE) for page in pages]
    assert ids[0] == [result.id for result in CLAIMS]
    assert ids[1] == ids[0][::-1]


def test_pieces_are_text_and_never_markup() -> None:
    assert (
        draw_pieces((Piece("[red]a[/red] :smile: \x1b[1m"),), Canvas()).plain
        == "[red]a[/red] :smile: ‹ESC›[1m"
    )
