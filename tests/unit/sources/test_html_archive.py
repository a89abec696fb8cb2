"""Pages saved from an archive or by a browser."""

from datetime import date

import pytest

from claimcheck.sources.html import read_html
from claimcheck.sources.rendering import Dump, Rendering


def rendered(markup: str) -> Rendering:
    return read_html(Dump(markup.encode()))


WOMBAT = '<script>__wm.wombat("https://b.example/y","20240102030405","https://web.archive.org/")</script>'


@pytest.mark.parametrize(
    ("markup", "url", "day"),
    [
        (WOMBAT, "https://b.example/y", date(2024, 1, 2)),
        (
            "<!-- FILE ARCHIVED ON 01:02:03 Jan 02, 2024 AND RETRIEVED FROM THE\n archive.org -->",
            None,
            date(2024, 1, 2),
        ),
        ("<!-- saved from url=(0019)https://b.example/y -->", "https://b.example/y", None),
        (
            "<!-- saved from url=(0060)https://web.archive.org/web/20240102030405/https://b.example/y -->",
            "https://b.example/y",
            date(2024, 1, 2),
        ),
        (
            "<!--\n Page saved with SingleFile \n url: https://b.example/y \n saved date: Tue Jan 02 2024 10:00\n-->",
            "https://b.example/y",
            date(2024, 1, 2),
        ),
        ("<p>See archive.org</p>", None, None),
        ("", None, None),
    ],
)
def test_a_copy_tells_address_and_day(markup: str, url: str | None, day: date | None) -> None:
    rendering = rendered(f"{markup}<p>One")

    assert (rendering.metadata.url, rendering.retrieved) == (url, day)


def test_the_page_s_own_word_goes_before_that_of_the_copy() -> None:
    page = f'<link rel="canonical" href="https://b.example/own">{WOMBAT}<p>One'

    assert dict(rendered(page).metadata.provenance)["url"] == "canonical"
