"""Only the web can be followed out of a report."""

import pytest

from claimcheck.reports.web_links import web_link


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        " https://x.example",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example",
        "https:evil",
        "https:///x",
        "java\nscript:alert(1)",
    ],
)
def test_what_is_not_on_the_web_is_no_link(url: str | None) -> None:
    assert web_link(url) is None


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/b?c=d&e=f#:~:text=x%20y", "https://a.example/b?c=d&e=f#:~:text=x%20y"),
        ("HTTP://a.example/", "HTTP://a.example/"),
        ('https://a.example/"><script>', "https://a.example/%22%3E%3Cscript%3E"),
        ("https://a.example/b)c(d]e[f`g'h\\i|j", "https://a.example/b%29c%28d%5De%5Bf%60g%27h%5Ci%7Cj"),
        ("https://a.example/\u202e\x1b\n\ud800 ", "https://a.example/%E2%80%AE%1B%0A%ED%A0%80%20"),
    ],
)
def test_an_address_cannot_leave_the_place_it_stands_in(url: str, expected: str) -> None:
    assert web_link(url) == expected
