"""Each kind of noise goes, each kind of text stays, wherever it stands in a dump."""

from collections.abc import Callable
from typing import Any

import pytest

BODY = (
    "The lake ferry carried 120,000 passengers in 2024, the harbour office said, which was more than ever before.",
    "Two new boats were built for the line in the north of the country, and the first of them was launched in March.",
    "The town has paid for half of the cost, while the rest comes from the region and from a fund for rural transport.",
    "Critics had said that the line would never pay for itself, but the office expects it to do so within five years.",
    "From next spring the boats will also stop at the island, where a pier is being built for about 2 million euros.",
)
LONG_ON_SPAM = (
    "He quoted a report on casino tax and on payday lenders which the ministry had published in the spring of that year"
    ", and added that the matter had nothing to do with the ferry or with the harbour office at all."
)
TITLE = "Lake ferry carries more passengers than ever"


def page(*, top: str = "", middle: str = "", bottom: str = "") -> str:
    """Return the article with noise above, in the middle and below."""
    parts = [top, TITLE, *BODY[:3], middle, *BODY[3:], bottom]
    return "\n\n".join(part for part in parts if part)


ABOVE = [
    ("World EditionASIA 中文Fran?ais", "edition-switcher"),
    ("English Deutsch Français", "edition-switcher"),
    ("Home / News / Transport on the water", "separated-links"),
    ("Startseite › Nachrichten › Verkehr", "separated-links"),
    ("請更新您的瀏覽器", "browser-notice"),
    ("您的浏览器版本过低,建议您更新后再访问本站。", "browser-notice"),
    ("Please enable JavaScript to see all of this page.", "browser-notice"),
    ("We use cookies to make this site better for you.", "cookie-notice"),
    ("Wir verwenden Cookies, um Ihnen diese Seite zu zeigen.", "cookie-notice"),
    ("Share", "share-bar"),
    ("Share - WeChat", "share-bar"),
    ("Opinion", "navigation"),
    ("Skip to content", "navigation"),
    ("Advertisement", "advertisement"),
]
BELOW = [
    (
        "If you have a specific expertise, then send us your writings at desk@example.org.",
        "call-for-submissions",
    ),
    ("Comments to desk@example.org", "call-for-submissions"),
    ("Most Viewed in 24 Hours", "related-stories"),
    ("Read more: The pier that nobody wanted", "related-stories"),
    ("相关阅读", "related-stories"),
    ("BACK TO THE TOP", "back-to-top"),
    (
        "Copyright 2001 - . All rights reserved. The content published on this site belongs to Lake Media Co.",
        "copyright",
    ),
    ("© 2024 Lake Media", "copyright"),
    ("License for publishing multimedia online 0209876", "licence-number"),
    ("Registration Number: 556677", "licence-number"),
    ("湖ICP备01234567号", "licence-number"),
    ("FOLLOW US", "follow-us"),
    ("Sign up for the Lake Letter", "newsletter"),
    ("Leave a Reply", "comment-form"),
    ("Your email address will not be published. Required fields are marked *", "comment-form"),
    ("Ваш адрес email не будет опубликован.", "comment-form"),
    (
        "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
        "spam-filter-notice",
    ),
    ("Ann Other on May 3, 2024 at 4:47 pm said:", "comment-head"),
    ("Ann Other said on May 3, 2024 at 4:47 p.m.", "comment-head"),
    ("Ann Other May 3, 2024 at 4:47 pm Reply", "comment-head"),
    ("Partners: Lake Radio | Shore Daily | Island Weekly | Port Journal", "site-links"),
    ("Lake Radio | Shore Daily | Island Weekly | Port Journal", "separated-links"),
    ("Contact Us", "site-links"),
    ("The views expressed here are those of the author and do not necessarily reflect ours.", "disclaimer"),
    ("__________", "no-words"),
]


@pytest.mark.parametrize(("line", "reason"), ABOVE)
def test_noise_above_the_article_is_removed_with_its_reason(
    fates: Callable[..., Any], line: str, reason: str
) -> None:
    found = fates(page(top=line))

    assert found[line][1] == reason
    assert all(found[paragraph][0] == "body" for paragraph in BODY)


@pytest.mark.parametrize(("line", "reason"), BELOW)
def test_noise_below_the_article_is_removed_with_its_reason(
    fates: Callable[..., Any], line: str, reason: str
) -> None:
    found = fates(page(bottom=line))

    assert found[line][1] == reason
    assert all(found[paragraph][0] == "body" for paragraph in BODY)


SPAM = [
    "娱乐城注册| 时时彩平台| 六合彩资料| 百家乐技巧| 北京赛车| 快三走势| 老虎机攻略| 彩票开奖",
    "replica watches | payday loans | online casino bonus | cheap pills | write my essay | seo backlinks | spins | x",
    "Our online casino greets every new player with a welcome bonus of 300 %, so register today!",
    "казино онлайн",
    "slot gacor hari ini",
    "[url=http://pills.example]see here[/url]",
    "http://pills.example/ buy cheap pills",
]


@pytest.mark.parametrize("place", ["top", "middle", "bottom"])
@pytest.mark.parametrize("spam", SPAM)
def test_spam_is_removed_wherever_it_was_injected(fates: Callable[..., Any], spam: str, place: str) -> None:
    found = fates(page(**{place: spam}))

    assert found[spam][0] == "spam"
    assert all(found[paragraph][0] == "body" for paragraph in BODY)


@pytest.mark.parametrize("line", ["今天天气很好我们去湖边", "Сегодня хорошая погода", "いい天気ですね"])
def test_harmless_words_in_another_script_are_no_part_of_the_document(
    fates: Callable[..., Any], line: str
) -> None:
    assert fates(page(middle=line))[line] == ("spam", "other-script")


def test_a_short_line_in_the_midst_of_spam_is_spam(fates: Callable[..., Any]) -> None:
    found = fates(
        page(middle="payday loans today\n\nslot gacor\n\nnice weather\n\nagen poker\n\nreplica watches here")
    )

    assert found["nice weather"] == ("spam", "among-spam")


def test_loading_lines_are_removed_however_many(clean: Callable[..., Any]) -> None:
    document = clean(page(bottom="\n".join(["Loading..."] * 27)))

    assert [removal.reason for removal in document.removals].count("loading") == 27
    assert "Loading" not in document.text


def test_teasers_after_the_article_are_removed(fates: Callable[..., Any]) -> None:
    blurb = "A diver found the wreck of a ship that had been missing for more than a hundred years."

    assert fates(page(bottom=f"Related stories\n\nThe wreck\n\n{blurb}"))[blurb] == (
        "teaser",
        "outside-main-stretch",
    )


def test_a_run_of_short_lines_is_navigation(fates: Callable[..., Any]) -> None:
    menu = [f"Region {word}" for word in "north south east west lake shore hill vale coast isle".split()]
    found = fates(page(top="\n".join(menu)))

    assert {found[line] for line in menu} == {("boilerplate", "run-of-short-lines")}


def test_a_line_that_repeats_is_no_text(fates: Callable[..., Any]) -> None:
    assert fates(page(top="Grey box", middle="Grey box", bottom="Grey box"))["Grey box"][1] == "repeated-line"


@pytest.mark.parametrize(
    ("line", "label", "reason"),
    [
        ("This photo taken on June 14, 2025 shows the pier. [Photo/Agency]", "caption", "caption-opening"),
        ("A boat leaves the harbour on September 5, 2021 (XINHUA)", "caption", "picture-credit"),
        ("A boat leaves the harbour on June 26, 2024. (Xinhua/Bo Example)", "caption", "picture-credit"),
        ("A boat leaves the harbour. (Photo by Bo Example)", "caption", "picture-credit"),
        ("A boat leaves the harbour. Bo Example/Getty Images", "caption", "picture-credit"),
        (
            "A boat leaves the harbour on September 5, 2021. (Steppe Wire/Bo Example)",
            "caption",
            "credited-scene",
        ),
        ("Workers load boxes onto a boat. [Bo Example/Steppe Wire]", "caption", "credited-scene"),
        ("A boat in the harbour on September 5, 2021 (STEPPE WIRE)", "caption", "credited-scene"),
        (
            "Workers load boxes onto a boat in Lakeside, June 5, 2021. (Steppe Wire)",
            "caption",
            "credited-scene",
        ),
        ("A boat leaves the harbour. [Photo/Bo Example]", "caption", "picture-credit"),
        ("Editor's note: Example is the editor-in-chief of the Shore Daily.", "biography", "editors-note"),
        ("The author is a professor at the School of Transport.", "biography", "author-note"),
        ("by Bo Example", "byline", "byline"),
        ("By Bo Example | Shore Daily | Updated: 2025-06-18 07:15", "byline", "byline"),
        ("發布於 2天前 • Bo Example,Cy Example", "byline", "byline"),
        ("(Source: Ministry of Transport)", "byline", "byline"),
        ("Copyedited by B.C. Example", "byline", "byline"),
        ("XINHUA", "byline", "wire-credit"),
        ("June 3, 2024", "byline", "date-line"),
        ("4 min read", "byline", "reading-time"),
    ],
)
def test_credits_stand_aside(fates: Callable[..., Any], line: str, label: str, reason: str) -> None:
    assert fates(page(middle=line))[line] == (label, reason)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("A NEW PIER FOR THE ISLAND", "heading"),
        ("What comes next", "heading"),
        ("IV. The years to come", "heading"),
        ("  • Two more boats, one of them with an electric engine, within the next three years", "list"),
        ("| boats | 4 | 6 |", "table-row"),
        ("boats\t4\t6", "table-row"),
        ("It pays.", "body"),
        ("\u201cNever.\u201d", "body"),
        ("The figure was the best of all years. Enditem", "body"),
        ("The line runs on Sundays too:", "body"),
        ("The regional parliament passed a law on cookies and newsletters that sites must follow.", "body"),
        (LONG_ON_SPAM, "body"),
        ("A specialist was asked how the boats could be made more silent.", "body"),
        ("The town opened a casino at the pier, which the region had asked it not to do.", "body"),
        ("Length: 24 metres | Width: 6 metres | Seats: 120", "heading"),
        ("Total reviews: 2,700", "heading"),
        ("The fund gives a loan to all who ask for it (a tax credit).", "body"),
        ("In June 2001, the line was opened. (Xinhua)", "body"),
        ("The law on boats was signed by the president on June 3, 2020. (Steppe Wire)", "body"),
        ("Trade on the lake rose by five percent in 2021. (Steppe Wire)", "body"),
        ("The office said on June 3, 2020 that two banks will pay for it. (Lake Bank/Shore Bank)", "body"),
        ("The office said on June 3, 2020 that the line will pay for itself.", "body"),
        ("The office of the lake said so on June 3, 2020.", "body"),
        ("Trade with the members of the Lake Cooperation Organization (LCO)", "heading"),
        ("The ferry leaves from the pier on June 3, 2025 (Tuesday)", "heading"),
        ("The ten best boats of the year (Free/Paid)", "heading"),
    ],
)  # fmt: skip
def test_text_is_kept_under_its_label(fates: Callable[..., Any], line: str, label: str) -> None:
    assert fates(page(middle=line))[line.strip()][0] == label


def test_a_list_of_short_items_below_the_article_is_kept(fates: Callable[..., Any]) -> None:
    items = ["• boats", "• piers"]
    found = fates(page(bottom="\n".join(items)))

    assert {found[item][0] for item in items} == {"list"}


def test_numbered_items_are_a_list_and_a_single_one_is_a_heading(fates: Callable[..., Any]) -> None:
    items = ["1. A ticket that is good for bus and boat", "2. A pier that can be used in winter"]
    found = fates(page(middle="\n".join(items)))

    assert {found[item][0] for item in items} == {"list"}
    assert fates(page(middle=items[1]))[items[1]][0] == "heading"


def test_a_standfirst_that_is_repeated_is_kept_twice(clean: Callable[..., Any]) -> None:
    document = clean(page(top=BODY[3]))

    assert document.text.count(BODY[3]) == 2


def test_who_is_presented_last_is_a_biography(fates: Callable[..., Any]) -> None:
    line = "Bo Example is a professor of transport at the University of the Shore."

    assert fates(page(bottom=line))[line] == ("biography", "closing-biography")


def test_both_opinions_are_kept_where_they_differ(clean: Callable[..., Any]) -> None:
    blurb = "A diver found the wreck of a ship that had been missing for more than a hundred years."
    document = clean(page(bottom=f"Related stories\n\nThe wreck\n\n{blurb}"))
    teaser = next(
        block for block in document.blocks if document.source.text[block.start :].startswith("A diver")
    )

    assert (teaser.alone, teaser.label) == ("body", "teaser")


def test_chinese_articles_are_kept(fates: Callable[..., Any]) -> None:
    body = [
        "湖上渡轮去年运送了十二万名乘客，港务局表示，这比以往任何一年都多，新船也已经下水。",
        "镇政府支付了一半的费用，其余由地区和农村交通基金承担，预计五年之内可以收回成本。",
        "从明年春天开始，渡轮还将停靠小岛，那里正在修建一座新的码头，耗资约二百万欧元。",
    ]
    found = fates(
        "\n\n".join(["首页", "渡轮乘客创新高", *body, "版权所有 未经授权不得转载", "湖ICP备01234567号"])
    )

    assert [found[paragraph][0] for paragraph in body] == ["body"] * 3
    assert (
        found["渡轮乘客创新高"][0] in {"title", "heading"}
        or found["渡轮乘客创新高"][1] == "run-of-short-lines"
    )
    assert found["版权所有 未经授权不得转载"][1] == "copyright"
