"""What a page says of itself, as it says it: ``<meta>``, ``<title>``, ``<link>``, ``<time>``, microdata."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

_VALUE_LIMIT = 500
"""Characters of a value that are kept: a title is no place for a book."""

_VALUES_LIMIT = 50
"""Values of one name, such as one for each author."""

_TELLING = (
    'meta[content], link[rel="canonical"], base[href], h1, time, [itemprop="author"], a[rel="author"], '
    'script[type*="ld+json" i]'
)
_ANONYMOUS = frozenset({"meta", "link", "base", "h1", "time", "script"})
"""Elements that are looked for because of something else than an author."""

_ARTICLE_TIMES = (
    "time[pubdate]",
    'time[itemprop="datePublished"]',
    "time.entry-date.published",
    "article time[datetime]",
    "main time[datetime]",
    "time[datetime]",
)
_NODES_LIMIT = 100


@dataclass(frozen=True, slots=True)
class Head:
    """The values of a page, white space tidied; what is not there is empty."""

    metas: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By name, property or itemprop, lower case."""
    title: str = ""
    headline: str = ""
    """The text of the one ``<h1>``; empty where there are more."""
    language: str = ""
    canonical: str = ""
    base: str = ""
    authors: tuple[str, ...] = ()
    """Of microdata and ``rel="author"``."""
    times: tuple[str, ...] = ()
    """Of ``<time>`` elements that are of the article, else of all there are."""

    scripts: tuple[str, ...] = ()
    """JSON-LD."""

    def first(self, name: str) -> str:
        """Return the first value of a ``<meta>``."""
        return self.metas.get(name, ("",))[0]


def page_head(page: LexborHTMLParser) -> Head:
    """Collect what `page` says of itself, in one search of the tree."""
    root = page.css_first("html")
    attributes = root.attributes if root else {}
    found: dict[str, list[LexborNode]] = {}
    for node in page.css(_TELLING):
        found.setdefault(node.tag or "", []).append(node)
    headings = found.get("h1", [])
    return Head(
        metas=_metas(found.get("meta", [])),
        title=_text(page.css_first("head > title")),
        headline=_text(headings[0]) if len(headings) == 1 else "",
        language=tidy(attributes.get("lang") or attributes.get("xml:lang")),
        canonical=_address(found.get("link", [])),
        base=_address(found.get("base", [])),
        authors=tuple(_authors(page)) if found.keys() - _ANONYMOUS else (),
        times=_times(page) if "time" in found else (),
        scripts=tuple(node.text() for node in found.get("script", [])),
    )


def _metas(nodes: Iterable[LexborNode]) -> dict[str, tuple[str, ...]]:
    metas: dict[str, tuple[str, ...]] = {}
    for node in nodes:
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        name = (name or attributes.get("http-equiv") or "").lower()
        value = tidy(attributes.get("content"))
        said = metas.get(name, ())
        if value and len(said) < _VALUES_LIMIT:
            metas[name] = (*said, value)
    return metas


def _authors(page: LexborHTMLParser) -> Iterator[str]:
    """The first author that the markup names: further ones are those of comments."""
    node = page.css_first('[itemprop="author"]')
    if node is None:
        yield _text(page.css_first('a[rel="author"]'))
        return
    named = node.css_first('[itemprop="name"]') or node
    yield tidy(named.attributes.get("content")) or _text(named)


def _times(page: LexborHTMLParser) -> tuple[str, ...]:
    for selector in _ARTICLE_TIMES:
        written = tuple(tidy(node.attributes.get("datetime")) for node in page.css(selector)[:_NODES_LIMIT])
        if any(written):
            return written if selector == "time[datetime]" else written[:1]
    return ()


def _address(nodes: Iterable[LexborNode]) -> str:
    return next((tidy(node.attributes.get("href")) for node in nodes), "")


def _text(node: LexborNode | None) -> str:
    return tidy(node.text(separator=" ")) if node else ""


def tidy(value: str | None) -> str:
    """Run white space to one space, cut what is endless, and undo a second escaping."""
    text = (value or "")[: 4 * _VALUE_LIMIT]
    return " ".join((unescape(text) if "&" in text else text).split())[:_VALUE_LIMIT]
