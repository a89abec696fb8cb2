"""What a page says of itself: of each field the first statement in a fixed order, with where it came from.

``docs/metadata.md`` has the order as a table. What a page states for machines that read articles (JSON-LD, OpenGraph)
goes before what it states for browsers, and an explicit statement before what an address or the text of a title tells.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from urllib.parse import SplitResult, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from claimcheck.model.source import Metadata
from claimcheck.sources.dates import written_date
from claimcheck.sources.html_archive import Copy, without_archive
from claimcheck.sources.html_head import Head, page_head, tidy
from claimcheck.sources.html_names import people, without_site
from claimcheck.sources.json_ld import Statements, article_statements

_TITLES = (
    "og:title",
    "citation_title",
    "dc.title",
    "dcterms.title",
    "parsely-title",
    "sailthru.title",
    "twitter:title",
)
_AUTHORS = """
    citation_author author article:author article_author dc.creator dcterms.creator parsely-author sailthru.author
    cxenseparse:author byl creator
""".split()
_PUBLISHERS = (
    "og:site_name",
    "dc.publisher",
    "citation_publisher",
    "publisher",
    "sitename",
    "application-name",
)
_PUBLISHED = """
    article:published_time og:article:published_time og:published_time datepublished citation_publication_date
    citation_online_date article:published article_date_original parsely-pub-date sailthru.date dc.date.issued
    dcterms.issued dc.date dcterms.date dcterms.created pubdate publishdate publish_date publish-date
    cxenseparse:publishtime date datecreated
""".split()
_UPDATED = """
    article:modified_time og:article:modified_time og:updated_time datemodified article:modified article_date_updated
    dcterms.modified lastmod last-modified
""".split()
_OPEN_GRAPH = ("og:", "article:")

_DATED_PATH = re.compile(r"/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/_.-]|$)")
_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_][A-Za-z0-9]{2,8}){0,3}$")
_EARLIEST_YEAR = 1985
"""Before it there were no pages: an older date is that of something else."""

Candidate = tuple[str, object]
"""(provenance, value)"""


def page_metadata(page: LexborHTMLParser, copy: Copy) -> Metadata:
    """Collect what the markup of `page` states, each field with where it came from."""
    head = page_head(page)
    addresses = (address for _, address in _addresses(head, Statements(), copy) if isinstance(address, str))
    stated = article_statements(head.scripts, (head.first("og:title"), head.title, head.headline, *addresses))
    chosen: dict[str, Candidate] = {}
    url = _chosen(chosen, "url", _addresses(head, stated, copy))
    publisher = _chosen(chosen, "publisher", _publishers(head, stated))
    sites = [str(name) for _, name in _publishers(head, stated) if name] + _labels(str(url or ""))
    _chosen(chosen, "title", _titles(head, stated, sites))
    _chosen(chosen, "authors", _authors(head, stated, str(publisher or "")))
    published = _chosen(chosen, "published", _published(head, stated, str(url or "")))
    _chosen(chosen, "updated", _updated(head, stated, published))
    _chosen(chosen, "language", _languages(head, stated))
    fields = [field for field in _FIELDS if field in chosen]
    provenance = tuple((field, chosen[field][0]) for field in fields)
    return Metadata(**{field: chosen[field][1] for field in fields}, provenance=provenance)  # type: ignore[arg-type]


_FIELDS = ("title", "authors", "publisher", "published", "updated", "language", "url")


def _chosen(chosen: dict[str, Candidate], field: str, candidates: Iterable[Candidate]) -> object:
    found = next((candidate for candidate in candidates if candidate[1]), None)
    if found is None:
        return None
    chosen[field] = found
    return found[1]


def _metas(head: Head, names: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the values of each ``<meta>`` of `names` that the page has, with their provenance."""
    for name in names:
        values = head.metas.get(name)
        if values:
            yield "open-graph" if name.startswith(_OPEN_GRAPH) else "meta", values


def _titles(head: Head, stated: Statements, sites: list[str]) -> Iterator[Candidate]:
    yield "json-ld", without_site(tidy(stated.texts.get("headline")), sites)
    for origin, values in _metas(head, _TITLES):
        yield origin, without_site(values[0], sites)
    yield "title", without_site(head.title, sites, head.headline)


def _authors(head: Head, stated: Statements, publisher: str) -> Iterator[Candidate]:
    yield "json-ld", people(stated.authors, publisher)
    for origin, values in _metas(head, _AUTHORS):
        yield origin, people(map(_forename_first, values), publisher)
    yield "microdata", people(head.authors, publisher)


def _forename_first(name: str) -> str:
    """Libraries write one person as "Example, Ada"."""
    last, comma, first = name.partition(", ")
    one = comma and " " not in last and "," not in first and first.count(" ") <= 1 and first[:1].isupper()
    return f"{first} {last}" if one and not name.lower().startswith("by ") and " and " not in first else name


def _publishers(head: Head, stated: Statements) -> Iterator[Candidate]:
    """An address is no name."""
    for origin, value in (
        ("json-ld", stated.texts.get("publisher", "")),
        *((origin, values[0]) for origin, values in _metas(head, _PUBLISHERS)),
    ):
        yield origin, None if value.startswith(("http:", "https:", "@", "//", "#", "/")) else tidy(value)


def _published(head: Head, stated: Statements, url: str) -> Iterator[Candidate]:
    yield "json-ld", _sound(stated.texts.get("datePublished", ""))
    for origin, values in _metas(head, _PUBLISHED):
        yield origin, _sound(values[0])
    parts = _split(url)
    found = _DATED_PATH.search(parts.path) if parts else None
    yield "address", _sound("-".join(found.groups())) if found else None
    yield "time", _one_time(head)


def _updated(head: Head, stated: Statements, published: object) -> Iterator[Candidate]:
    """An update is never before the publication: such a date is that of something else."""
    for origin, text in (
        ("json-ld", stated.texts.get("dateModified", "")),
        *((origin, values[0]) for origin, values in _metas(head, _UPDATED)),
    ):
        day = _sound(text)
        yield origin, None if day and isinstance(published, date) and day < published else day


def _sound(text: str) -> date | None:
    day = written_date(text)
    return day if day and day.year >= _EARLIEST_YEAR else None


def _one_time(head: Head) -> date | None:
    """The day that the times of the article give; a page without an article lists many, and none is its own."""
    days = {_sound(text) for text in head.times} - {None}
    return next(iter(days)) if len(days) == 1 else None


def _languages(head: Head, stated: Statements) -> Iterator[Candidate]:
    yield "html-lang", _code(head.language)
    yield "json-ld", _code(stated.texts.get("inLanguage", ""))
    for origin, values in _metas(
        head, ("og:locale", "content-language", "language", "dc.language", "inlanguage")
    ):
        yield origin, _code(values[0])


def _code(written: str) -> str | None:
    found = _LANGUAGE.match(written)
    return found[1].lower() if found else None


def _addresses(head: Head, stated: Statements, copy: Copy) -> Iterator[Candidate]:
    base = head.base or head.first("og:url") or stated.texts.get("url", "")
    for origin, written in (
        ("canonical", head.canonical),
        ("open-graph", head.first("og:url")),
        ("json-ld", stated.texts.get("mainEntityOfPage", "") or stated.texts.get("url", "")),
        ("archive", copy.url),
    ):
        address, _ = without_archive(_joined(base, written))
        yield origin, address if _is_page(address) else None
    for origin, written in (("canonical", head.canonical), ("open-graph", head.first("og:url"))):
        yield origin, without_archive(written)[0] if written.startswith(("http://", "https://")) else None


def _joined(base: str, written: str) -> str:
    try:
        return urljoin(base, written) if written else ""
    except ValueError:
        return ""


def _is_page(address: str) -> bool:
    """Tell whether `address` is one of the web and of a page; that of a whole site is no page's own."""
    if not address.startswith(("http://", "https://")) or " " in address:
        return False
    parts = _split(address)
    return bool(parts and parts.hostname and (parts.path.strip("/") or parts.query))


def _split(address: str) -> SplitResult | None:
    try:
        return urlsplit(address)
    except ValueError:
        return None


def _labels(url: str) -> list[str]:
    """The parts of a host's name that may be the site's: "example" of ``www.example.co.uk``."""
    parts = _split(url)
    labels = (parts.hostname or "" if parts else "").removeprefix("www.").split(".")
    return [label for label in labels[:-1] if len(label) > 3] + [".".join(labels)]  # noqa: PLR2004 - "co", "com"
