"""Which rows a JSON value holds: it is an article, an array of them, or an object around such an array."""

from collections.abc import Iterator

from claimcheck.sources.records.article import has_article
from claimcheck.sources.records.field_names import ARTICLE_ARRAYS, NOT_ARTICLES
from claimcheck.sources.records.fields import FieldNames, Row
from claimcheck.sources.records.values import folded


def rows_in(value: object, names: FieldNames) -> list[object]:
    """Return the rows of `value` in their order; `value` itself where nothing in it looks like articles."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        return [value]
    if has_article(value, names):
        listed = {name: item for name, item in value.items() if folded(name) in ARTICLE_ARRAYS}
        return [value, *_listed(listed, names)]
    return [*_listed(value, names)] or [*_keyed(value, names)] or [value]


def _listed(value: Row, names: FieldNames) -> Iterator[object]:
    """Members of the arrays of articles in an object, or one level down (``{"response": {"docs": […]}}``)."""
    for name, item in value.items():
        if folded(name) not in NOT_ARTICLES:
            yield from _members(item, names) if isinstance(item, dict) else _articles(item, names)


def _members(value: Row, names: FieldNames) -> Iterator[object]:
    for name, item in value.items():
        if folded(name) not in NOT_ARTICLES:
            yield from _articles(item, names)


def _articles(value: object, names: FieldNames) -> list[object]:
    """Return all members of an array in which at least one is an article."""
    rows = value if isinstance(value, list) else []
    return rows if any(isinstance(row, dict) and has_article(row, names) for row in rows) else []


def _keyed(value: Row, names: FieldNames) -> Iterator[object]:
    """Articles by id or address."""
    rows = [row for row in value.values() if isinstance(row, dict)]
    if any(has_article(row, names) for row in rows):
        yield from value.values()
