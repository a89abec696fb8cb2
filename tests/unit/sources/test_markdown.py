"""Markdown keeps its characters and tells its structure."""

from datetime import date

from claimcheck.sources.markdown import read_markdown
from claimcheck.sources.rendering import Dump, Rendering

PAGE = """---
title: "A ferry opens"
author: Ada Example
date: 2024-05-01
lang: en-GB
---
# The ferry

It opened in May
and runs daily.

- one [link](https://example.org/a)
1. two

> said he

| a | 1 |

Below
-----

```
code # no heading
```
"""


def rendered(text: str) -> Rendering:
    return read_markdown(Dump(text.encode()))


def tags(rendering: Rendering) -> dict[str, str]:
    return {hint.span.of(rendering.text): hint.tag for hint in rendering.hints}


def test_the_text_is_unaltered() -> None:
    assert rendered(PAGE).text == PAGE


def test_each_construct_has_its_tag() -> None:
    found = tags(rendered(PAGE))

    assert found["# The ferry"] == "h1"
    assert found["- one [link](https://example.org/a)"] == "li"
    assert found["1. two"] == "li"
    assert found["> said he"] == "blockquote"
    assert found["| a | 1 |"] == "tr"
    assert found["Below"] == "h2"
    assert found["-----"] == "hr"
    assert found["code # no heading"] == "pre"
    assert found["It opened in May"] == "p"


def test_a_double_underline_is_a_first_heading() -> None:
    assert tags(rendered("Title\n=====\n"))["Title"] == "h1"


def test_link_density_counts_what_is_shown() -> None:
    (hint,) = rendered("[all of it](https://example.org)").hints

    assert hint.link_density == 1.0


def test_front_matter_is_metadata_with_provenance() -> None:
    metadata = rendered(PAGE).metadata

    assert (metadata.title, metadata.authors) == ("A ferry opens", ("Ada Example",))
    assert (metadata.published, metadata.language) == (date(2024, 5, 1), "en")
    assert ("published", "front-matter") in metadata.provenance


def test_front_matter_lines_are_told_apart() -> None:
    rendering = rendered(PAGE)

    assert {hint.path for hint in rendering.hints if hint.tag == "meta"} == {("front-matter",)}


def test_the_head_of_a_table_is_the_row_above_its_rule() -> None:
    hints = rendered("| Year | Cars |\n|:---|---:|\n| 2024 | [95](x) |\n").hints

    assert [hint.row for hint in hints] == ["head", "plain", "plain"]
    assert [hint.links for hint in hints] == [0, 0, 1]


def test_front_matter_names_several_authors_and_an_update() -> None:
    fields = (
        "authors: [Ada Example, 'Bo Other']\ndate: May 3, 2024\nlastmod: 2024-05-04\npublisher: Lake Post\n"
    )
    metadata = rendered(f"---\n{fields}---\nx\n").metadata

    assert metadata.authors == ("Ada Example", "Bo Other")
    assert (metadata.published, metadata.updated) == (date(2024, 5, 3), date(2024, 5, 4))
    assert metadata.publisher == "Lake Post"
