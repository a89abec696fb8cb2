"""What reports of news agencies begin with."""

import time

import pytest

from claimcheck.language.datelines import Dateline, find_dateline


@pytest.mark.parametrize(
    ("line", "agency", "day"),
    [
        ("ALMATY, Jan. 15 (Steppe Wire) -- ", "Steppe Wire", (None, 1, 15)),
        ("BEIJING, June 3 (Xinhua) — ", "Xinhua", (None, 6, 3)),
        ("BEIJING/ASTANA, Sept. 3 (Xinhua) – ", "Xinhua", (None, 9, 3)),
        ("Almaty, 15 January 2024 (Steppe Wire) - ", "Steppe Wire", (2024, 1, 15)),
        ("LONDON (Reuters) - ", "Reuters", (None, None, None)),
        ("KYIV, Ukraine (AP) — ", "AP", (None, None, None)),
        ("WASHINGTON, D.C. (AP) — ", "AP", (None, None, None)),
        ("SAN FRANCISCO, California, June 3, 2024 — ", None, (2024, 6, 3)),
        ("(Reuters) - ", "Reuters", (None, None, None)),
        ("新华社北京6月3日电（记者 张三） ", "新华社", (None, 6, 3)),
        ("中新网北京2024年6月3日电 ", "中新网", (2024, 6, 3)),
        ("阿斯塔纳6月3日讯：", None, (None, 6, 3)),
    ],
)
def test_a_dateline_says_agency_and_day(
    line: str, agency: str | None, day: tuple[int | None, int | None, int | None]
) -> None:
    year, month, number = day

    assert find_dateline(f"{line}Trade rose.") == Dateline(len(line), agency, month, number, year)


@pytest.mark.parametrize(
    "text",
    [
        "Trade rose by 5 percent.",
        "Trade rose - and fell.",
        "NATO (the alliance) — a pact — met.",
        "Trade (in goods) — The best of it — rose.",
        "Kazakhstan (Central Asia) — The biggest of them.",
        "WASHINGTON — Trade rose.",
        "GDP - The measure of all",
        "China-Central Asia trade - Up again",
        "(which see) - A list",
        "- A list item",
        "ALMATY, Jan. 15 (Steppe Wire) -- ",
        "6月3日电",
        "",
    ],
)
def test_a_report_may_begin_without_one(text: str) -> None:
    assert find_dateline(text) is None


@pytest.mark.parametrize("piece", ["A", "A ", "A/", "Aa Aa, ", "京", "6月3日电", "("])
def test_hostile_lines_take_no_time(piece: str) -> None:
    begin = time.process_time()
    find_dateline(piece * 50_000 + " - ")
    find_dateline("-" + piece * 50_000)

    assert time.process_time() - begin < 0.5
