"""What a page says of itself in its head, its ``<time>`` elements and its JSON-LD."""

from collections.abc import Iterator
from datetime import date

from selectolax.lexbor import LexborHTMLParser

from claimcheck.model.source import Metadata
from claimcheck.sources.dates import parse_date
from claimcheck.sources.json_ld import Statements, article_statements

_TITLES = ("og:title", "twitter:title", "dc.title")
_PUBLISHED = (
    "article:published_time datepublished date pubdate publishdate publish_date dc.date dc.date.issued "
    "og:published_time parsely-pub-date sailthru.date"
).split()
_UPDATED = ("article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified")
_AUTHORS = ("author", "dc.creator", "parsely-author", "article:author", "byl")
_PUBLISHERS = ("og:site_name", "dc.publisher", "publisher", "application-name")

_VALUE_LIMIT = 500
"""Characters of a value that are kept: a title is no place for a book."""

Candidate = tuple[str, object]
"""(provenance, value)"""


def page_metadata(page: LexborHTMLParser) -> Metadata:
    """Collect what the markup of `page` states, each field with where it came from."""
    metas = _metas(page)
    stated = article_statements(_scripts(page))
    chosen: dict[str, Candidate] = {}
    for field, candidates in (
        ("title", _titles(page, metas, stated)),
        ("authors", _authors(metas, stated)),
        ("publisher", _publishers(stated, metas)),
        ("published", _dates("datePublished", stated, metas, _PUBLISHED, page)),
        ("updated", _dates("dateModified", stated, metas, _UPDATED, None)),
        ("language", _languages(page)),
        ("url", _addresses(page, metas)),
    ):
        found = next((candidate for candidate in candidates if candidate[1]), None)
        if found:
            chosen[field] = found
    provenance = tuple((field, origin) for field, (origin, _) in chosen.items())
    return Metadata(**{field: value for field, (_, value) in chosen.items()}, provenance=provenance)  # type: ignore[arg-type]


def _metas(page: LexborHTMLParser) -> dict[str, str]:
    """The first value of each ``<meta>`` name or property, lower case."""
    metas: dict[str, str] = {}
    for node in page.css("meta[content]"):
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        metas.setdefault(name.lower(), _tidy(attributes.get("content")))
    return metas


def _scripts(page: LexborHTMLParser) -> Iterator[str]:
    for node in page.css('script[type="application/ld+json"]'):
        yield node.text()


def _titles(page: LexborHTMLParser, metas: dict[str, str], stated: Statements) -> Iterator[Candidate]:
    yield from _texts("headline", stated, metas, _TITLES)
    node = page.css_first("head > title")
    yield "title", _tidy(node.text() if node else "")


def _authors(metas: dict[str, str], stated: Statements) -> Iterator[Candidate]:
    yield "json-ld", stated.authors
    for name in _AUTHORS:
        value = metas.get(name, "").removeprefix("By ")
        yield name, () if not value or value.startswith(("http:", "https:", "//")) else (value,)


def _texts(
    key: str, stated: Statements, metas: dict[str, str], names: tuple[str, ...]
) -> Iterator[Candidate]:
    yield "json-ld", _tidy(stated.texts.get(key))
    for name in names:
        yield name, metas.get(name)


def _publishers(stated: Statements, metas: dict[str, str]) -> Iterator[Candidate]:
    """An address is no name."""
    for origin, value in _texts("publisher", stated, metas, _PUBLISHERS):
        yield origin, None if str(value or "").startswith(("http:", "https:", "@")) else value


def _dates(
    key: str,
    stated: Statements,
    metas: dict[str, str],
    names: list[str] | tuple[str, ...],
    page: LexborHTMLParser | None,
) -> Iterator[Candidate]:
    yield "json-ld", parse_date(stated.texts.get(key, ""))
    for name in names:
        yield name, parse_date(metas.get(name, ""))
    if page is not None:
        yield "time", _first_time(page)


def _first_time(page: LexborHTMLParser) -> date | None:
    """The first ``<time>`` of the article; a page without one article lists many, and none of them is its own."""
    for selector in ("time[pubdate]", "article time[datetime]", "main time[datetime]", "time[datetime]"):
        days = {parse_date(node.attributes.get("datetime") or "") for node in page.css(selector)} - {None}
        if len(days) == 1 or (days and selector != "time[datetime]"):
            first = page.css(selector)[0]
            return parse_date(first.attributes.get("datetime") or "")
    return None


def _languages(page: LexborHTMLParser) -> Iterator[Candidate]:
    root = page.css_first("html")
    language = (root.attributes.get("lang") or root.attributes.get("xml:lang") or "") if root else ""
    code = language.replace("_", "-").split("-")[0].strip().lower()
    yield "lang", code if code.isascii() and code.isalpha() and len(code) == 2 else None  # noqa: PLR2004 - ISO 639-1


def _addresses(page: LexborHTMLParser, metas: dict[str, str]) -> Iterator[Candidate]:
    node = page.css_first('link[rel="canonical"]')
    yield "canonical", _web_address(node.attributes.get("href") if node else None)
    yield "og:url", _web_address(metas.get("og:url"))


def _web_address(value: str | None) -> str | None:
    text = _tidy(value)
    return text if text.startswith(("http://", "https://")) else None


def _tidy(value: str | None) -> str:
    return " ".join((value or "").split())[:_VALUE_LIMIT]
