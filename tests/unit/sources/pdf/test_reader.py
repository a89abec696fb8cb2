"""What comes of a whole PDF."""

import re
import sys
from datetime import date

import pytest

from claimcheck.model.source import Hint
from claimcheck.sources.pdf import read_pdf
from claimcheck.sources.rendering import Dump, NoTextError, Rendering, UnreadableError
from tests.unit.sources.pdf.pdf_samples import Ink, Picture, Sheet, block, lines_of, make_pdf, rendered

PROSE = [
    "Trade between the two countries along the river grew for the",
    "third year in a row, the ministry of commerce said in a report",
    "that was published on Monday. Exports of timber rose by 6 percent.",
]


def hint_of(rendering: Rendering, text: str) -> Hint:
    """Return the hint of the line or part that begins with `text`."""
    start = rendering.text.index(text)
    return next(hint for hint in rendering.hints if hint.span.start == start)


def test_the_lines_of_a_paragraph_become_one() -> None:
    assert lines_of(block(72, 700, PROSE)) == [" ".join(PROSE)]


def test_the_hints_are_in_order_and_inside_the_text() -> None:
    rendering = rendered(*([*block(72, 700, PROSE), Ink(300, 30, str(page))] for page in (1, 2, 3)))
    ends = [0, *(place for hint in rendering.hints for place in (hint.span.start, hint.span.end))]
    assert ends == sorted(ends)
    assert ends[-1] == len(rendering.text)


def test_a_title_across_two_columns_comes_first_then_left_then_right() -> None:
    left = [f"The left column has line {number} of its own prose" for number in "abcdef"]
    right = [f"On the right stands line {number} of the other one" for number in "abcdef"]
    page = [Ink(72, 740, "A Title That Runs Across Both Columns of It", 20)]
    page += block(72, 700, left) + block(330, 700, right)
    assert lines_of(page) == ["A Title That Runs Across Both Columns of It", " ".join([*left, *right])]


def test_columns_are_read_alike_whatever_the_order_they_were_written_in() -> None:
    left = block(72, 700, [f"The left column has line {number} of its own prose." for number in "abcdef"])
    right = block(330, 694, [f"On the right stands line {number} of the other one." for number in "abcdef"])
    mixed = [ink for pair in zip(right, left, strict=True) for ink in pair]
    assert lines_of(mixed) == lines_of([*left, *right])


def test_rows_of_a_table_are_lines_with_tabs_under_a_head() -> None:
    rows = [("Kind", "2023", "2024"), ("Timber", "12.5", "13.5"), ("Grain and flour", "1,200.0", "980.4")]
    page = [
        Ink(x, 600 - 12 * number, cell)
        for number, row in enumerate(rows)
        for x, cell in zip((72, 200, 300), row, strict=True)
    ]
    rendering = rendered(page)
    assert rendering.text.split("\n") == ["\t".join(row) for row in rows]
    assert [hint.tag for hint in rendering.hints] == ["tr"] * 3
    assert ["thead" in hint.path for hint in rendering.hints] == [True, False, False]


def test_a_word_broken_at_the_end_of_a_line_is_whole_again() -> None:
    lines = ["Trade between the two countries followed the govern-", "ment forecasts of last year."]
    assert lines_of(block(72, 700, lines)) == [
        "Trade between the two countries followed the government forecasts of last year."
    ]


def test_a_compound_that_the_document_writes_with_a_hyphen_keeps_it() -> None:
    lines = [
        "A dragon-boat race drew thousands of people to the river bank",
        "in June, and the ministry said that it would hold its own dragon-",
        "boat race next year.",
    ]
    assert "its own dragon-boat race next year" in rendered(block(72, 700, lines)).text


def test_ligatures_stand_as_the_font_has_them() -> None:
    assert "office" in rendered(block(72, 700, ["The office of the ministry"])).text


def test_a_paragraph_that_a_page_break_divides_is_one_line_and_each_part_has_its_page() -> None:
    first = [*block(72, 700, PROSE[:2]), Ink(72, 760, "Annual report"), Ink(300, 30, "7")]
    second = [*block(72, 700, PROSE[2:]), Ink(72, 760, "Annual report"), Ink(300, 30, "8")]
    rendering = rendered(first, second)
    assert " ".join(PROSE) in rendering.text.split("\n")
    assert hint_of(rendering, PROSE[0]).page == 1
    assert hint_of(rendering, PROSE[2]).page == 2


def test_a_word_broken_by_a_page_is_whole_again() -> None:
    first = block(72, 700, ["Trade between the two countries followed the govern-"])
    rendering = rendered(first, block(72, 700, ["ment forecasts of last year."]))
    assert "the government forecasts" in rendering.text


def test_a_sentence_that_ended_with_its_page_is_not_joined() -> None:
    assert len(lines_of(block(72, 700, PROSE), block(72, 700, PROSE))) == 2


def test_heads_feet_and_numbers_stay_in_the_text_and_are_named() -> None:
    pages: list[Sheet] = [
        [
            Ink(72, 760, "Annual report"),
            *block(72, 700, PROSE),
            Ink(72, 40, "Customs office"),
            Ink(300, 20, str(n)),
        ]
        for n in (4, 5, 6)
    ]
    rendering = rendered(*pages)
    named = [hint.path[-1] for hint in rendering.hints if hint.page == 2]
    assert named == ["page.header", "page", "page.footer", "page.number"]
    assert rendering.text.count("Customs office") == 3


def test_the_text_of_a_page_that_is_there_twice_is_no_head() -> None:
    assert lines_of(block(72, 780, PROSE), block(72, 780, PROSE)) == [" ".join(PROSE)] * 2


def test_a_heading_is_told_by_its_size_and_by_its_weight() -> None:
    page = [Ink(72, 740, "Trade Along the River", 18), Ink(72, 715, "Results of the year", 13)]
    page += [Ink(72, 690, "Timber", font="Helvetica-Bold"), *block(72, 670, PROSE)]
    rendering = rendered(page)
    assert [hint.heading_level for hint in rendering.hints] == [1, 2, 3, 0]
    assert [hint.tag for hint in rendering.hints] == ["h1", "h2", "h3", "p"]


def test_items_of_a_list_are_lines_of_their_own() -> None:
    rendering = rendered(
        block(72, 700, ["\u2022 timber and paper", "\u2022 grain", "\u2022 fish of the river"])
    )
    assert [hint.tag for hint in rendering.hints] == ["li"] * 3


def test_text_across_the_page_is_set_apart() -> None:
    rendering = rendered([*block(72, 700, PROSE), Ink(30, 300, "Printed in Norland", turned=90)])
    assert hint_of(rendering, "Printed").path == ("page", "page.margin")


def test_a_stamp_aslant_is_set_apart_from_one_in_the_margin() -> None:
    stamps = [Ink(200, 200, "For comment only", 30, turned=45), Ink(30, 300, "Printed in Norland", turned=90)]
    rendering = rendered([*block(72, 700, PROSE), *stamps])
    assert rendering.text.split("\n")[1:] == ["For comment only", "Printed in Norland"]


def test_words_written_apart_are_joined_where_they_stand_side_by_side() -> None:
    page = [Ink(72, 700, "Exports of"), Ink(72, 400, "elsewhere"), Ink(124, 700, "timber rose.")]
    assert lines_of(page) == ["Exports of timber rose.", "elsewhere"]


def test_what_is_dated_by_the_day_of_saving_is_not_dated() -> None:
    said = {"creator": "Mozilla Firefox", "producer": "Skia/PDF m120"}
    assert rendered(block(72, 700, PROSE), **said).metadata.published is None
    assert rendered(block(72, 700, PROSE)).metadata.published == date(2000, 1, 1)


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_page_that_is_turned_as_a_whole_is_read_like_any_other(turned: int) -> None:
    step = {90: (12, 0), 180: (0, 12), 270: (-12, 0)}[turned]
    page = [Ink(300 + step[0] * n, 400 + step[1] * n, line, turned=turned) for n, line in enumerate(PROSE)]
    assert lines_of(page) == [" ".join(PROSE)]


def test_text_that_is_not_painted_is_not_read() -> None:
    assert lines_of([*block(72, 700, PROSE), Ink(72, 400, "cheap garden chairs", mode=3)]) == [
        " ".join(PROSE)
    ]


def test_the_recognised_text_of_a_scan_is_read_though_it_is_not_painted() -> None:
    page = [Picture(0, 0, 612, 792), *block(72, 700, PROSE, mode=3)]
    assert lines_of(page) == [" ".join(PROSE)]


@pytest.mark.parametrize(
    "ink", [Ink(-400, 600, "far out"), Ink(72, 900, "far up"), Ink(72, 600, "dust", 0.5)]
)
def test_text_that_nobody_can_see_is_not_read(ink: Ink) -> None:
    assert lines_of([*block(72, 700, PROSE), ink]) == [" ".join(PROSE)]


def test_raised_numbers_of_notes_are_told_from_figures() -> None:
    page = [Ink(72, 700, "They spent 95"), Ink(134.3, 704, "1", 6), Ink(140, 700, "billion on it.")]
    assert lines_of(page) == ["They spent 95\u00b9 billion on it."]


def test_properties_become_metadata() -> None:
    metadata = rendered(
        block(72, 700, PROSE), title="Trade Along the River", author="Mara Lindqvist"
    ).metadata
    assert (metadata.title, metadata.authors) == ("Trade Along the River", ("Mara Lindqvist",))
    assert dict(metadata.provenance)["title"] == "pdf"


def test_a_scan_without_text_is_told_from_a_broken_file() -> None:
    with pytest.raises(NoTextError, match="no text layer: run OCR") as told:
        rendered([Picture(0, 0, 612, 792)])
    assert told.value.code == "CC902"


def test_scanned_pages_among_others_are_named() -> None:
    rendering = rendered(block(72, 700, PROSE), [Picture(0, 0, 612, 792)], [Picture(0, 0, 612, 792)])
    assert rendering.troubles == ("pages 2-3: an image without a text layer: run OCR over the file",)


def test_a_page_that_cannot_be_read_costs_only_itself() -> None:
    raw = make_pdf(block(72, 700, PROSE), block(72, 700, ["The second page."]), block(72, 700, ["A third."]))
    kids = raw[raw.index(b"/Kids [") + 7 :].split(b"]")[0]
    second = re.findall(rb"\d+ 0 R", kids)[1]
    rendering = read_pdf(Dump(raw.replace(kids, kids.replace(second, b"99 0 R"), 1)))
    assert rendering.troubles == ("page 2: cannot be read: open the file and save it anew",)
    assert rendering.text.split("\n") == [" ".join(PROSE), "A third."]


@pytest.mark.parametrize("raw", [b"", b"%PDF-1.7\n", b"no PDF at all", make_pdf([Ink(72, 700, "x")])[:400]])
def test_a_broken_file_says_so(raw: bytes) -> None:
    with pytest.raises(UnreadableError, match="broken or cut off"):
        read_pdf(Dump(raw))


def test_a_password_is_named() -> None:
    raw = make_pdf(block(72, 700, PROSE), password="secret")  # noqa: S106 - of the sample
    with pytest.raises(UnreadableError, match="password"):
        read_pdf(Dump(raw))


def test_the_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(UnreadableError, match=r"pip install 'claimcheck-cli\[pdf\]'"):
        read_pdf(Dump(b"%PDF-"))


def test_chinese_lines_are_joined_without_blanks() -> None:
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415 - only here
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont  # noqa: PLC0415

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    lines = ["两国贸易额去年达到九百五十亿美元同比增长百分之", "六商务部周一在报告中说。"]
    page = block(72, 700, lines, font="STSong-Light")
    assert lines_of(page) == ["".join(lines)]


def test_reading_leaves_nothing_open(capfd: pytest.CaptureFixture[str]) -> None:
    read_pdf(Dump(make_pdf(block(72, 700, PROSE))))
    assert capfd.readouterr().err == ""
