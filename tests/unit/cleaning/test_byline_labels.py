"""Labelled names in Chinese and Russian bylines."""

import pytest

from claimcheck.cleaning.byline_labels import labelled_authors, labelled_source


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("作者：李明 编辑：王五", ("李明",)),
        ("光明日报记者 王建宏 张文攀", ("王建宏", "张文攀")),
        ("作者/李明、王芳", ("李明", "王芳")),
        ("Автор: Иван Петров, Анна Смирнова", ("Иван Петров", "Анна Смирнова")),
        ("作者:example 阅读(1660)", ()),
        ("记者来到这家医院，看到13岁的人", ()),
        ("作者 来源 互联网", ()),
        ("By Bo Example", ()),
    ],
)
def test_authors_follow_their_label(line: str, authors: tuple[str, ...]) -> None:
    assert labelled_authors(line) == authors


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("2024-10-12 10:23 来源：新华网 作者：李明", "新华网"),
        ("来源：[ 人民网 ]", "人民网"),
        ("Источник: ТАСС", "ТАСС"),
        ("Source unknown", None),
    ],
)
def test_a_source_follows_its_label(line: str, source: str | None) -> None:
    assert labelled_source(line) == source
