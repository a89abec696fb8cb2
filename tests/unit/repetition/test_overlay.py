"""Which blocks get another label, and what is said of them."""

import pytest
from harbour_pages import (
    ABOUT,
    ARTICLES,
    SITE,
    TEASER,
    Line,
    article,
    articles,
    flipped,
    page,
    repetitions,
    reports,
)

from claimcheck.model.label import ASIDE, REMOVED, Label
from claimcheck.model.repetition import Repetition

RELATED = ("Related stories", Label.BOILERPLATE)


def test_a_line_at_the_foot_of_three_pages_is_boilerplate() -> None:
    assert flipped(articles(3, ABOUT)) == [[ABOUT]] * 3


def test_a_line_above_the_title_of_three_pages_is_boilerplate() -> None:
    assert flipped(articles(3, before=[ABOUT])) == [[ABOUT]] * 3


def test_a_line_between_title_and_text_of_three_pages_is_boilerplate() -> None:
    pages = [
        page(f"{number}.txt", (title, Label.TITLE), ABOUT, *rest)
        for number, (title, *rest) in enumerate(ARTICLES[:3])
    ]
    assert flipped(pages) == [[ABOUT]] * 3


def test_two_pages_are_not_enough() -> None:
    assert flipped([*articles(2, ABOUT), article(2)]) == [[], [], []]


def test_copies_of_one_story_count_once() -> None:
    assert flipped(articles(4, ABOUT), ["a", "b", "b", "b"]) == [[]] * 4


def test_copies_of_one_story_lose_a_line_that_other_origins_repeat() -> None:
    assert flipped(articles(4, ABOUT), ["a", "b", "c", "c"]) == [[ABOUT]] * 4


def test_pages_of_other_hosts_do_not_count() -> None:
    pages = [article(number, ABOUT, url=f"https://site{number}.example/") for number in range(4)]
    assert flipped(pages) == [[]] * 4


def test_a_repetition_says_where_else_the_line_stands() -> None:
    found = repetitions(articles(4, ABOUT))
    assert found[0] == (
        Repetition(6, Label.BOILERPLATE, "repeated-across-documents", 4, "harbour.example", "1.txt"),
    )
    assert [one.example for (one,) in found[1:]] == ["0.txt"] * 3


def test_the_example_is_of_another_origin() -> None:
    found = repetitions(articles(4, ABOUT), ["a", "a", "b", "c"])
    assert [one.example for (one,) in found] == ["2.txt", "2.txt", "0.txt", "0.txt"]


def test_a_sentence_amid_the_text_of_each_report_stays() -> None:
    pages = [
        page(f"{number}.txt", (title, Label.TITLE), first, "The plant employs 4,000 people.", second)
        for number, (title, first, second) in enumerate(ARTICLES)
    ]
    assert flipped(pages) == [[]] * 5


def test_a_last_sentence_that_goes_on_with_the_text_stays() -> None:
    plant = "The plant employs 4,000 people."
    pages = [
        page(f"{number}.txt", f"The plant built {cars} cars with the people of {town}.", plant)
        for number, (cars, town) in enumerate(((310, "Aldan"), (295, "Bergen"), (402, "Calais")))
    ]
    assert flipped(pages) == [[]] * 3


OUTPUT = "The Norland plant in Aldan reported its output on Friday: it was {figure} cars."
STAFF = "The Norland plant employs 4,000 people."


@pytest.mark.parametrize(
    "lines",
    [
        (OUTPUT, STAFF, "{own}"),
        (OUTPUT, "{own}", STAFF),
        (STAFF, OUTPUT, "{own}"),
        ("{own}", STAFF, OUTPUT),
        ("{own}", ("Production", Label.HEADING), OUTPUT, ("Employment", Label.HEADING), STAFF),
    ],
)
def test_reports_of_a_series_keep_their_figures_and_what_they_repeat_of_their_matter(
    lines: tuple[Line, ...],
) -> None:
    assert flipped(reports(*lines)) == [[]] * 3


def test_reports_of_a_series_lose_what_is_of_another_matter() -> None:
    assert flipped(reports(OUTPUT, "{own}", ("About us", Label.HEADING), ABOUT)) == [["About us", ABOUT]] * 3


def test_documents_of_different_titles_are_no_series() -> None:
    """Half of the teaser's six words are the text's: too few for another story, enough for the next report."""
    teaser = "Harbour trade reached Norland by ferry in spring."
    own = (
        "The ferry leaves the harbour with goods to trade.",
        "No trade is done while no ferry sails from the harbour.",
        "A ferry hit the harbour wall, which nobody could trade for another.",
    )
    of_series = [
        page(f"{number}.txt", (f"Report {number}", Label.TITLE), own[number], teaser) for number in range(3)
    ]
    of_others = [
        page(f"{number}.txt", (f"{'ABC'[number]}", Label.TITLE), own[number], teaser) for number in range(3)
    ]
    assert (flipped(of_series), flipped(of_others)) == ([[]] * 3, [[teaser]] * 3)


def test_a_line_beyond_a_removed_heading_goes_however_near_its_topic_is() -> None:
    pages = [
        page(f"{number}.txt", f"Trade between Norland and Sudland {text}", RELATED, TEASER)
        for number, text in enumerate(("grew.", "was debated.", "needs a bridge.", "slowed in May."))
    ]
    assert flipped(pages) == [[TEASER]] * 4


def test_a_box_amid_the_text_goes() -> None:
    pages = [
        page(f"{number}.txt", (title, Label.TITLE), first, RELATED, TEASER, second)
        for number, (title, first, second) in enumerate(ARTICLES)
    ]
    assert flipped(pages) == [[TEASER]] * 5


def test_an_article_keeps_the_lead_that_other_pages_tease_with() -> None:
    title, lead, rest = ARTICLES[0]
    home = page("home.txt", (title, Label.TITLE), lead, rest)
    pages = [home, *(article(number, RELATED, lead) for number in (1, 2, 3))]
    assert flipped(pages) == [[], [lead], [lead], [lead]]


def test_a_line_that_most_origins_hold_amid_their_text_stays_where_it_is_last() -> None:
    line = "No ship has been lost since 1974."
    amid = [
        page(f"amid{number}.txt", first, line, second)
        for number, (_, first, second) in enumerate(ARTICLES[:3])
    ]
    assert flipped([*amid, article(3, line), article(4, line)]) == [[]] * 5


def test_what_cleaning_removed_elsewhere_counts() -> None:
    removed = [article(number, (ABOUT, Label.BOILERPLATE)) for number in (0, 1)]
    assert flipped([*removed, article(2, ABOUT)]) == [[], [], [ABOUT]]


@pytest.mark.parametrize("label", sorted({Label.TITLE, *ASIDE, *REMOVED} - {Label.LAYOUT}))
def test_titles_asides_and_removals_keep_their_label(label: Label) -> None:
    assert flipped(articles(4, (ABOUT, label))) == [[]] * 4


@pytest.mark.parametrize("label", [Label.BODY, Label.HEADING, Label.LIST, Label.QUOTE, Label.TABLE_ROW])
def test_any_other_kept_block_may_be_boilerplate(label: Label) -> None:
    assert flipped(articles(3, (ABOUT, label))) == [[ABOUT]] * 3


def test_a_document_without_a_sentence_of_its_own_keeps_all() -> None:
    bare: list[Line] = [("About us", Label.TITLE), ABOUT]
    assert flipped([*articles(3, ABOUT), page("about.txt", *bare)])[-1] == []


@pytest.mark.parametrize(
    "variants",
    [
        ["Subscribe to our newsletter, 12,345 readers do.", "Subscribe to our newsletter, 12,399 readers do."],
        ["Good day to you, it is Monday, November 22.", "Good day to you, it is Sunday, March 1."],
        [
            "Ann Lee covers ports, ships and the sea for Harbour Post and its readers.",
            "Jo Berg covers ports, ships and the sea for Harbour Post and its readers.",
        ],
        [
            "Help us bring local news to every home, Ann, with a small gift each month.",
            "Help us bring local news to every home with a small gift each month, Jo.",
        ],
    ],
)  # fmt: skip
def test_lines_that_differ_in_a_figure_a_day_or_a_name_are_one(variants: list[str]) -> None:
    pages = [article(number, variants[number % 2]) for number in range(4)]
    assert flipped(pages) == [[variants[number % 2]] for number in range(4)]


@pytest.mark.parametrize("label", [Label.LIST, Label.TABLE_ROW])
def test_items_and_rows_with_other_figures_are_data(label: Label) -> None:
    pages = [article(number, (f"Passengers at the pier today: {number}12", label)) for number in range(4)]
    assert flipped(pages) == [[]] * 4


def test_a_last_sentence_with_another_figure_in_each_report_stays_with_its_topic() -> None:
    pages = [
        page(
            f"{number}.txt", f"The ferry to {town} sailed daily.", f"In all the ferry had {number}31 guests."
        )
        for number, town in enumerate(("Aldan", "Bergen", "Calais"))
    ]
    assert flipped(pages) == [[]] * 3


def test_chinese_lines_repeat_too() -> None:
    texts = ("湖上的渡轮今年春天重新开航。", "东码头买了两台起重机。", "老磨坊变成了一座博物馆。")
    line = "本报创办于一九九〇年，拥有五百万读者。"
    assert flipped([page(f"{number}.txt", text, line) for number, text in enumerate(texts)]) == [[line]] * 3


def test_case_marks_and_white_space_make_no_other_line() -> None:
    other = "FOUNDED in 1990 — Harbour\u00ad Post reaches  5 million readers, in twelve countries!"
    pages = [article(0, ABOUT), article(1, other), article(2, ABOUT)]
    assert flipped(pages) == [[ABOUT], [other], [ABOUT]]


def test_nothing_repeats_in_nothing() -> None:
    assert repetitions([]) == ()


def test_documents_without_blocks_hold_no_lines() -> None:
    assert flipped([page(f"{number}.txt") for number in range(3)]) == [[], [], []]


def test_the_host_is_shown_without_what_stands_before_it() -> None:
    pages = articles(3, ABOUT, url=SITE.replace("harbour", "www.harbour"))
    assert {it.batch for (it,) in repetitions(pages)} == {"harbour.example"}
