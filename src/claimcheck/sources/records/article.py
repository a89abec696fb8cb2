"""A row of data -> the record of an article."""

import re
from collections.abc import Callable, Iterator
from datetime import date

from claimcheck.model.article_field import ArticleField
from claimcheck.model.source import Metadata
from claimcheck.sources.records.days import day_of
from claimcheck.sources.records.fields import FieldNames, Row, RowFields
from claimcheck.sources.records.values import lines_of, text_of
from claimcheck.sources.rendering import Record

ORIGIN = "record"
"""Where metadata says it came from."""

AUTHORS_LIMIT = 50

_ADDRESS = ("http://", "https://")

# A paragraph's end, a line break or the start of a page is written by nobody who writes plain text.
_PARTS = re.compile(
    r"</(?:p|div|h[1-6]|ul|ol|li|table|blockquote|article|section|body|html|figure)\s{0,5}>|<br\s{0,5}/?>",
    re.IGNORECASE,
)
_START = re.compile(r"\s{0,20}<(?:!doctype html|html|p|div|article|section)\b", re.IGNORECASE)

# What suffices in a field that says by its name that it is a page.
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>|&(?:#\d{1,7}|[A-Za-z]{2,10});")


def article_in(row: Row, name: str, names: FieldNames) -> Record | None:
    """Return the record of the text or page in `row`, or None where there is none."""
    fields = RowFields(row, names)
    body, is_page = _body(fields)
    if not body.strip():
        return None
    return Record(
        name=name,
        raw=_encoded(body),
        media_type="text/html" if _has_markup(body, is_page=is_page) else "text/plain",
        encoding="utf-8",
        metadata=_metadata(fields),
        retrieved=_day(fields, ArticleField.RETRIEVED),
    )


def has_article(row: Row, names: FieldNames) -> bool:
    """Whether there is a text or page in `row`."""
    body, _ = _body(RowFields(row, names))
    return bool(body.strip())


def _body(fields: RowFields) -> tuple[str, bool]:
    """The page, which knows more of itself than the text that was made of it; but not where it is an excerpt."""
    page, text = _first(fields, ArticleField.HTML), _first(fields, ArticleField.TEXT)
    return (page, True) if page and len(page) >= len(text) else (text, False)


def _has_markup(body: str, *, is_page: bool) -> bool:
    if "<" not in body and "&" not in body:
        return False
    return bool(_START.match(body) or (_TAG if is_page else _PARTS).search(body))


def _first(fields: RowFields, wanted: ArticleField) -> str:
    return next((text for value in fields.values(wanted) if (text := text_of(value)).strip()), "")


def _encoded(text: str) -> bytes:
    """Half of a surrogate pair and NUL are no characters: they would break every consumer further on."""
    return text.replace("\0", "\ufffd").encode("utf-8", "surrogatepass").decode("utf-8", "replace").encode()


def _metadata(fields: RowFields) -> Metadata:
    values = {name: value for name, find in _FINDERS if (value := find(fields))}
    provenance = tuple((name, ORIGIN) for name in values)
    return Metadata(**values, provenance=provenance)  # type: ignore[arg-type]


def _title(fields: RowFields) -> str | None:
    return next(_lines(fields, ArticleField.TITLE), None)


def _authors(fields: RowFields) -> tuple[str, ...]:
    """The names in the first field that has any; an address is no name."""
    for value in fields.values(ArticleField.AUTHOR):
        names = [re.sub(r"^[Bb]y ", "", line) for line in lines_of(value) if not line.startswith(_ADDRESS)]
        if names:
            return tuple(dict.fromkeys(names))[:AUTHORS_LIMIT]
    return ()


def _publisher(fields: RowFields) -> str | None:
    lines = _lines(fields, ArticleField.PUBLISHER)
    return next((line for line in lines if not line.startswith((*_ADDRESS, "@"))), None)


def _language(fields: RowFields) -> str | None:
    codes = (re.split("[-_]", line)[0].lower() for line in _lines(fields, ArticleField.LANGUAGE))
    return next((code for code in codes if re.fullmatch("[a-z]{2}", code)), None)


def _url(fields: RowFields) -> str | None:
    lines = _lines(fields, ArticleField.URL)
    return next((line for line in lines if line.startswith(_ADDRESS) and " " not in line), None)


def _published(fields: RowFields) -> date | None:
    return _day(fields, ArticleField.PUBLISHED)


def _updated(fields: RowFields) -> date | None:
    return _day(fields, ArticleField.UPDATED)


def _day(fields: RowFields, wanted: ArticleField) -> date | None:
    return next((day for line in _lines(fields, wanted) if (day := day_of(line))), None)


def _lines(fields: RowFields, wanted: ArticleField) -> Iterator[str]:
    return (line for value in fields.values(wanted) for line in lines_of(value))


_FINDERS: tuple[tuple[str, Callable[[RowFields], object]], ...] = (
    ("title", _title),
    ("authors", _authors),
    ("publisher", _publisher),
    ("published", _published),
    ("updated", _updated),
    ("language", _language),
    ("url", _url),
)
