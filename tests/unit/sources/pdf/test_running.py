"""Which lines run through a document."""

import pytest

from claimcheck.sources.pdf.geometry import Page, Segment
from claimcheck.sources.pdf.row_keys import row_text
from claimcheck.sources.pdf.running import FOOTER, HEADER, NUMBER, running_rows

BODY = ("A first line of text on page", "and a second one that differs from", "the others as text does, see")


def page(
    number: int, *, head: str = "", foot: str = "", size: float = 10, body: tuple[str, ...] = BODY
) -> Page:
    """Return a page of 800 points with these lines at its edges, apart from the text."""
    segments = [
        Segment(f"{line} no. {number * 37 % 11}-{index}", 70, 300, 700 - 12 * index, 10)
        for index, line in enumerate(body)
    ]
    segments += [Segment(head, 70, 200, 760, size)] * bool(head) + [Segment(foot, 70, 200, 30, size)] * bool(
        foot
    )
    return Page(number, 0, 800, tuple(segments))


def found(*pages: Page) -> list[dict[str, list[str]]]:
    """Return for each page the text of what runs through."""
    rows = running_rows(pages)
    return [
        {kind: [row_text(row) for row in some] for kind, some in rows[one.number].items()} for one in pages
    ]


def test_a_line_on_three_pages_is_a_head() -> None:
    assert found(*(page(n, head="Annual report") for n in range(1, 7)))[4] == {HEADER: ["Annual report"]}


def test_a_line_on_two_pages_of_many_is_none() -> None:
    heads = ["Annual report", "Annual report", "Trade", "Grain", "Timber", "Fish"]
    assert found(*(page(n, head=head) for n, head in enumerate(heads, 1))) == [{}] * 6


def test_a_line_on_both_pages_of_two_is_a_head() -> None:
    assert (
        found(page(1, head="Annual report"), page(2, head="Annual report"))
        == [{HEADER: ["Annual report"]}] * 2
    )


def test_heads_of_even_and_odd_pages_may_differ() -> None:
    pages = [page(n, head="Annual report" if n % 2 else "Customs office") for n in range(1, 8)]
    assert found(*pages)[2:4] == [{HEADER: ["Annual report"]}, {HEADER: ["Customs office"]}]


@pytest.mark.parametrize(
    ("foot", "kind"),
    [
        ("{n}", NUMBER),
        ("- {n} -", NUMBER),
        ("Page {n} of 9", NUMBER),
        ("第{n}页", NUMBER),
        ("Annual report 2024 | {n}", FOOTER),
        ("{n} Trade along the river", FOOTER),
    ],
)
def test_a_number_that_grows_with_the_pages_is_known(foot: str, kind: str) -> None:
    assert found(*(page(n, foot=foot.format(n=n + 16)) for n in range(1, 5)))[1] == {
        kind: [foot.format(n=18)]
    }


def test_roman_page_numbers_are_known() -> None:
    pages = [page(n, foot=roman) for n, roman in enumerate(["iii", "iv", "v", "vi"], 1)]
    assert [one[NUMBER] for one in found(*pages)] == [["iii"], ["iv"], ["v"], ["vi"]]


@pytest.mark.parametrize("foot", ["Total 1,23{n}", "{n}.5", "Total 9{n}{n}{n}", "12{n}7"])
def test_figures_that_differ_are_no_foot(foot: str) -> None:
    assert found(*(page(n, foot=foot.format(n=n * 3 % 7)) for n in range(1, 6))) == [{}] * 5


def test_a_chapter_in_the_head_is_known_by_its_page_number() -> None:
    pages = [page(n, head=f"Chapter {name} {n}") for n, name in enumerate(["Fish", "Grain", "Timber"], 1)]
    assert found(*pages)[0] == {HEADER: ["Chapter Fish 1"]}


def test_a_larger_heading_is_not_known_by_a_number() -> None:
    pages = [page(n, head=f"{n} {name}", size=16) for n, name in enumerate(["Fish", "Grain", "Timber"], 1)]
    assert found(*pages) == [{}] * 3


def test_the_title_of_the_first_page_is_no_head_though_the_others_repeat_it() -> None:
    pages = [
        page(1, head="Annual report", size=20),
        *(page(n, head="Annual report", size=9) for n in (2, 3, 4, 5)),
    ]
    assert found(*pages)[:2] == [{}, {HEADER: ["Annual report"]}]


def test_a_single_page_has_at_most_its_number() -> None:
    assert found(page(1, head="Annual report", foot="1")) == [{NUMBER: ["1"]}]


@pytest.mark.parametrize("foot", ["2", "1,000", "Table 1"])
def test_other_lines_of_a_single_page_are_text(foot: str) -> None:
    assert found(page(1, foot=foot)) == [{}]


def test_a_very_long_line_is_no_head() -> None:
    assert found(*(page(n, head="word " * 40) for n in range(1, 5))) == [{}] * 4


def test_several_lines_of_a_foot_come_from_the_top_down() -> None:
    pages = []
    for number in (1, 2, 3):
        whole = page(number, foot=str(number))
        lines = (Segment("Customs office", 70, 200, 54, 10), Segment("of Norland", 70, 200, 42, 10))
        pages.append(Page(number, 0, 800, (*whole.segments, *lines)))
    assert found(*pages)[1] == {FOOTER: ["Customs office", "of Norland"], NUMBER: ["2"]}


def test_an_empty_page_has_none() -> None:
    assert found(Page(1, 0, 800, ())) == [{}]
