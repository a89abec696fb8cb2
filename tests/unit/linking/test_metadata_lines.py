"""Lines about a page."""

import pytest

from claimcheck.linking.metadata_lines import is_metadata_like


@pytest.mark.parametrize(
    "line",
    [
        "TITLE: A bridge opens in Aralbek",
        "Published: 9 May 2024",
        "(page data) UPDATED: 2024-05-09",
        "# Bridge opens",
        "Aralbek Bridge Opens, Minister Cuts Ribbon",
        "Lee, Smith and Ray, Bridges, London 1998, pp. 3-9",
    ],
)
def test_labels_headings_and_lists_of_names_are_about_the_page(line: str) -> None:
    assert is_metadata_like(line)


@pytest.mark.parametrize(
    "line",
    [
        "The bridge was opened in May.",
        "The bridge was opened by the minister in May",
        "“Bridges last.”",
        "Bridges last.",
        "大桥于五月开通",
        "He had one wish: a bridge that lasts.",
        "",
    ],
)
def test_statements_are_not(line: str) -> None:
    assert not is_metadata_like(line)
