"""Every style of injected advertising goes, wherever it stands, and takes no sentence of the article with it."""

from collections.abc import Callable, Mapping

import pytest

from claimcheck.cleaning.observations import observe
from claimcheck.cleaning.spam import joined_keywords, spam_reason

Fates = Callable[[str], Mapping[str, tuple[str, str]]]

TITLE = "Lake ferry carries more passengers than ever"
BODY = (
    "The lake ferry carried 120,000 passengers in 2024, the harbour office said, which was more than ever before.",
    "Two new boats were built for the line in the north of the country, and the first of them was launched in March.",
    "The town has paid for half of the cost, while the rest comes from the region and from a fund for rural transport.",
    "Critics had said that the line would never pay for itself, but the office expects it to do so within five years.",
    "From next spring the boats will also stop at the island, where a pier is being built for about 2 million euros.",
)
KEYWORDS = (
    "replica watches",
    "payday loans",
    "online casino bonus",
    "cheap pills",
    "write my essay",
    "seo backlinks",
    "free spins",
    "betting tips",
)
ADVERTISEMENTS = (
    "Our online casino greets every new player with a welcome bonus of 300 %, so register today!",
    "Buy generic pills from an online pharmacy without a prescription and save 70 % today.",
    "Get a payday loan within minutes, no credit check is needed and the money is there today.",
    "Students who have no time can order your essay from experts at the lowest price of all.",
    "Hot singles of your town would like to talk to you, and some of them are online now.",
    "Apuestas deportivas online y préstamos sin aval para todos los clientes nuevos.",
    "Сегодня мы предлагаем вам займ без отказа, деньги поступят на карту за пять минут.",
    "本站娱乐城注册即送彩金,百家乐、老虎机、时时彩应有尽有,欢迎您的加入。",
)
LINKS = (
    "[url=http://pills.example]see here[/url]",
    "[link=http://pills.example]see here[/link]",
    "http://pills.example/ buy cheap pills",
)
RUNS = {
    "keywords": KEYWORDS,
    "keywords-and-a-harmless-line": (*KEYWORDS[:5], "nice weather", *KEYWORDS[5:]),
    "other-script": ("娱乐城注册", "时时彩平台", "六合彩资料", "百家乐技巧", "北京赛车投注"),
    "advertisements": ADVERTISEMENTS[:3],
    "links": LINKS,
}
PLACES = range(len(BODY) + 2)
LAST = len(BODY)
"""The place above the last paragraph."""


def _page(lines: tuple[str, ...], place: int, joint: str = "\n\n") -> str:
    """Return the article with the lines before its part `place`, the title being the first."""
    parts = [TITLE, *BODY]
    return "\n\n".join([*parts[:place], joint.join(lines), *parts[place:]])


@pytest.mark.parametrize("line", [*ADVERTISEMENTS, *LINKS])
@pytest.mark.parametrize("place", PLACES)
def test_a_line_of_advertising_is_removed_and_the_article_stays(fates: Fates, line: str, place: int) -> None:
    found = fates(_page((line,), place))
    assert found[line][0] == "spam"
    assert [found[paragraph][0] for paragraph in BODY] == ["body"] * len(BODY)


@pytest.mark.parametrize("mark", [" | ", ", ", " \u00b7 ", " \u2022 ", ". ", " / ", "; ", "\uff0c", "|"])
@pytest.mark.parametrize("place", PLACES)
def test_keywords_joined_by_any_mark_are_removed_and_the_article_stays(
    fates: Fates, mark: str, place: int
) -> None:
    line = mark.join(KEYWORDS)
    found = fates(_page((line,), place))
    assert found[line][0] == "spam"
    assert [found[paragraph][0] for paragraph in BODY] == ["body"] * len(BODY)


@pytest.mark.parametrize("style", RUNS)
@pytest.mark.parametrize("place", [place for place in PLACES if place != LAST])
@pytest.mark.parametrize("joint", ["\n", "\n\n"])
def test_a_run_of_advertising_is_removed_and_the_article_stays(
    fates: Fates, style: str, place: int, joint: str
) -> None:
    found = fates(_page(RUNS[style], place, joint))
    assert [line for line in RUNS[style] if found[line][0] not in {"spam", "boilerplate"}] == []
    assert [found[paragraph][0] for paragraph in BODY] == ["body"] * len(BODY)


@pytest.mark.parametrize("style", RUNS)
def test_a_run_of_advertising_above_the_last_paragraph_costs_no_more_than_that(
    fates: Fates, style: str
) -> None:
    found = fates(_page(RUNS[style], LAST))
    assert [line for line in RUNS[style] if found[line][0] not in {"spam", "boilerplate"}] == []
    assert [found[paragraph][0] for paragraph in BODY[:-1]] == ["body"] * (len(BODY) - 1)


@pytest.mark.xfail(
    strict=True, reason="one sentence below many short lines looks like a teaser to the weights"
)
def test_a_run_of_advertising_above_the_last_paragraph_costs_nothing(fates: Fates) -> None:
    assert fates(_page(KEYWORDS, LAST))[BODY[-1]][0] == "body"


@pytest.mark.parametrize("place", PLACES[1:])
def test_spam_below_the_title_does_not_cost_the_title(fates: Fates, place: int) -> None:
    assert fates(_page(KEYWORDS, place))[TITLE][0] == "title"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("[url=x]see here[/url]", "spam-link"),
        ("http://pills.example/ cheap pills", "spam-link"),
        (" | ".join(KEYWORDS), "joined-keywords"),
        ("slot gacor", "spam-phrase"),
        ("free spins and a welcome bonus", "spam-phrase"),
        ("slot gacor, agen poker and agen judi " + "word " * 30, "spam-phrase"),
        ("free spins", None),
        ("slot gacor " + "word " * 30, None),
        ("slot gacor, agen poker and agen judi " + "word " * 80, None),
        ("http://ferry.example/ boats", None),
        ("boats | piers | islands | ferries | lakes | towns | hills | roads | bridges", None),
        ("A specialist was asked how boats could be made more silent.", None),
    ],
)
def test_a_line_is_spam_for_what_it_advertises(line: str, reason: str | None) -> None:
    assert spam_reason(observe(line, 0, len(line))) == reason


@pytest.mark.parametrize(
    ("line", "joined"),
    [
        (" | ".join(["boats"] * 8), True),
        (" | ".join(["boats"] * 7), False),
        (" | ".join(["the boats of the town"] * 8), False),
        (" | ".join(["new boats with room for nine hundred people each"] * 8), False),
    ],
)
def test_keywords_are_short_pieces_without_small_words(line: str, joined: bool) -> None:
    assert joined_keywords(observe(line, 0, len(line))) is joined


@pytest.mark.parametrize("line", ["0" * 100_000, "|" * 100_000, "[url" * 25_000, "http://" + "x" * 100_000])
def test_hostile_lines_are_looked_at_in_a_moment(line: str) -> None:
    assert spam_reason(observe(line, 0, len(line))) in {None, "spam-link"}
