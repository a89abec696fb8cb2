"""Metadata that a document's own lines state."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

TEXT = (
    "The ferry carried more people than ever before, and it has paid for itself within five years.\n\n"
    "Two new boats were built for the line, and the first of them was launched in the spring.\n\n"
    "The town has paid for half of the cost, while the rest comes from a fund for rural transport."
)


def metadata(
    clean: Callable[..., Any], *, above: str = "", below: str = "", reference: date | None = None
) -> Any:
    return clean(f"The ferry pays\n\n{above}\n\n{TEXT}\n\n{below}", reference=reference).metadata


def test_a_byline_gives_author_publisher_and_days(clean: Callable[..., Any]) -> None:
    found = metadata(clean, above="By Bo Example and Cy Other | Shore Daily | Updated: 2025-06-18 07:15")

    assert found.title == "The ferry pays"
    assert found.authors == ("Bo Example", "Cy Other")
    assert found.publisher == "Shore Daily"
    assert (found.published, found.updated) == (date(2025, 6, 18), date(2025, 6, 18))
    assert found.language == "en"
    assert dict(found.provenance)["published"] == "byline"


def test_the_day_of_publication_goes_before_that_of_an_update(clean: Callable[..., Any]) -> None:
    found = metadata(clean, above="Published 3 May 2024 | Updated 5 May 2024")

    assert (found.published, found.updated) == (date(2024, 5, 3), date(2024, 5, 5))


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("By Bo Example  ·  2022-06-20  ·   Source: NO.25 JUNE 23, 2022", date(2022, 6, 20)),
        ("June 3rd, 2024", date(2024, 6, 3)),
        ("2024年6月3日", date(2024, 6, 3)),
        ("Posted on 23/06/2024", date(2024, 6, 23)),
        ("Posted on 06/23/2024", date(2024, 6, 23)),
        ("Posted on 05/06/2024", None),
        ("Posted on 2024-13-40", None),
        ("發布於 2天前 • Bo Example,Cy Other", date(2024, 5, 8)),
        ("Posted 3 hours ago", date(2024, 5, 10)),
        ("Posted 2 weeks ago", date(2024, 4, 26)),
    ],
)
def test_days_are_read_as_bylines_write_them(clean: Callable[..., Any], line: str, day: date | None) -> None:
    assert metadata(clean, above=line, reference=date(2024, 5, 10)).published == day


def test_an_update_on_a_later_day_is_no_publication(clean: Callable[..., Any]) -> None:
    found = metadata(clean, above="Updated 5 May 2024")

    assert (found.published, found.updated) == (None, date(2024, 5, 5))


def test_of_two_days_the_nearest_above_the_text_is_its_own(clean: Callable[..., Any]) -> None:
    assert metadata(clean, above="3 May 2023\n\n4 May 2024").published == date(2024, 5, 4)


def test_of_many_days_that_of_the_author_or_none_is_its_own(clean: Callable[..., Any]) -> None:
    menu = "3 May 2021\n\n3 May 2022\n\n3 May 2023"

    assert metadata(clean, above=menu).published is None
    assert metadata(clean, above=f"By Bo Example | 4 May 2024\n\n{menu}").published == date(2024, 5, 4)


def test_a_byline_in_chinese_gives_author_source_and_day(clean: Callable[..., Any]) -> None:
    text = "渡轮去年运送的乘客比以往任何一年都多，港务局表示，五年之内可以收回成本。\n\n" * 3
    found = clean(f"渡轮收回成本\n\n2024年10月12日 10:23 来源：新华网 作者：李明\n\n{text}").metadata

    assert (found.authors, found.attribution, found.wire) == (("李明",), "新华网", "Xinhua")
    assert (found.published, found.language) == (date(2024, 10, 12), "zh")


def test_an_agency_among_the_authors_is_the_wire(clean: Callable[..., Any]) -> None:
    found = clean(
        f'<meta name="author" content="Associated Press"><p>{TEXT}', media_type="text/html"
    ).metadata

    assert (found.wire, dict(found.provenance)["wire"]) == ("AP", "meta")


@pytest.mark.parametrize(("said", "language"), [("en", "zh"), ("ja", "ja"), ("sr", "sr")])
def test_a_template_s_language_gives_way_to_another_script(
    clean: Callable[..., Any], said: str, language: str
) -> None:
    text = "渡轮去年运送的乘客比以往任何一年都多，港务局表示，五年之内可以收回成本。"

    assert clean(f"<html lang={said}><p>{text}", media_type="text/html").metadata.language == language


def test_a_relative_day_stays_unknown_without_a_reference(clean: Callable[..., Any]) -> None:
    assert metadata(clean, above="發布於 2天前 • Bo Example,Cy Other").published is None


def test_a_day_before_all_days_stays_unknown(clean: Callable[..., Any]) -> None:
    assert metadata(clean, above="Posted 900 weeks ago", reference=date(1, 1, 2)).published is None


def test_an_explicit_author_goes_before_a_list_of_names(clean: Callable[..., Any]) -> None:
    found = metadata(clean, above="發布於 2天前 • Cy Other,Di Third\n\nby Bo Example")

    assert found.authors == ("Bo Example",)


def test_a_list_of_names_is_better_than_none(clean: Callable[..., Any]) -> None:
    assert metadata(clean, above="發布於 2天前 • Cy Other,Di Third").authors == ("Cy Other", "Di Third")


@pytest.mark.parametrize(
    ("above", "below", "wire"),
    [
        ("XINHUA", "", "Xinhua"),
        ("By Bo Example, Reuters", "", "Reuters"),
        ("Source: Xinhua", "", "Xinhua"),
        ("", "He said that the line would go on in the years to come. (Reuters)", "Reuters"),
        ("LAKESIDE, June 3 (AP) -- The ferry has carried more people than it did before.", "", "AP"),
        (
            "ALMATY, Jan. 15 (Steppe Wire) -- The ferry has carried more people than before.",
            "",
            "Steppe Wire",
        ),
        ("", "", None),
    ],
)
def test_a_wire_credit_is_found_where_agencies_put_it(
    clean: Callable[..., Any], above: str, below: str, wire: str | None
) -> None:
    assert metadata(clean, above=above, below=below).wire == wire


def test_a_source_line_is_the_attribution(clean: Callable[..., Any]) -> None:
    assert metadata(clean, below="(Source: Ministry of Transport)").attribution == "Ministry of Transport"


def test_data_from_an_office_are_an_attribution(clean: Callable[..., Any]) -> None:
    line = (
        "According to data from the Lake Office of Statistics, trade rose by two percent in the year before."
    )

    assert metadata(clean, below=line).attribution == "Lake Office of Statistics"


def test_a_copyright_line_names_the_publisher(clean: Callable[..., Any]) -> None:
    assert (
        metadata(clean, below="Copyright 2024 Shore Review. All rights reserved.").publisher == "Shore Review"
    )


def test_the_byline_of_a_teaser_is_not_the_article_s(clean: Callable[..., Any]) -> None:
    menu = "\n\n".join(
        f"Region {number}" for number in "one two three four five six seven eight nine ten".split()
    )

    assert metadata(clean, below=f"{menu}\n\nThe wreck\n\nBy Di Third | 2019-01-01").authors == ()


def test_what_the_markup_says_is_not_replaced(clean: Callable[..., Any]) -> None:
    page = f'<meta property="og:title" content="From the head"><p>By Bo Example</p><p>{TEXT}</p>'

    found = clean(page, media_type="text/html").metadata

    assert (found.title, found.authors) == ("From the head", ("Bo Example",))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Die Fähre hat in diesem Jahr mehr Menschen über den See gebracht als je zuvor, und das ist gut.",
            "de",
        ),
        (
            "Le bac a transporté plus de personnes que jamais sur le lac, et il ne coûte pas cher à la ville.",
            "fr",
        ),
        ("Паром перевёз через озеро больше людей, чем в прошлом году, и он окупился за пять лет.", "ru"),
        ("Пором перевіз через озеро більше людей, ніж у минулому році, і він окупився за п'ять років.", "uk"),
        ("渡轮去年运送的乘客比以往任何一年都多，港务局表示，五年之内可以收回成本。", "zh"),
        ("フェリーは昨年、これまでになく多くの人を湖の向こうへ運びました。", "ja"),
        ("페리는 작년에 그 어느 때보다 많은 사람을 호수 건너편으로 실어 날랐습니다.", "ko"),
        ("Το πλοίο μετέφερε περισσότερους επιβάτες από ποτέ και αυτό είναι πολύ καλό.", "el"),
        ("95 95 95.", None),
    ],
)
def test_the_language_is_told_by_script_and_small_words(
    clean: Callable[..., Any], text: str, language: str | None
) -> None:
    assert clean(text).metadata.language == language


@pytest.mark.parametrize(
    ("line", "reference", "day"),
    [
        ("LAKESIDE, June 3, 2024 (AP) -- The ferry paid.", None, date(2024, 6, 3)),
        ("LAKESIDE, June 3 (AP) -- The ferry paid.", date(2024, 6, 3), date(2024, 6, 3)),
        ("LAKESIDE, June 3 (AP) -- The ferry paid.", date(2024, 6, 2), date(2023, 6, 3)),
        ("LAKESIDE, Feb. 29 (AP) -- The ferry paid.", date(2025, 3, 2), date(2024, 2, 29)),
        ("LAKESIDE, Feb. 29 (AP) -- The ferry paid.", date(2024, 1, 2), None),
        ("LAKESIDE, June 3 (AP) -- The ferry paid.", None, None),
        ("LAKESIDE (AP) -- The ferry paid.", date(2024, 6, 3), None),
    ],
)
def test_a_dateline_gives_the_day_where_no_byline_does(
    clean: Callable[..., Any], line: str, reference: date | None, day: date | None
) -> None:
    assert metadata(clean, above=line, reference=reference).published == day
