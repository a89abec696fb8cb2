"""What structured text begins like: pages, feeds, JSON and tables."""

import re

from claimcheck.model.article_field import ArticleField
from claimcheck.sources.kinds import ATOM, CSV, HTML, JSON, JSON_LINES, RDF, RSS, TSV
from claimcheck.sources.records.field_names import NAMES
from claimcheck.sources.records.values import folded

_ROOTS = re.compile(
    r"<(?:(?P<page>!doctype\s{1,9}html|html|head|body)|(?P<rss>rss)|(?P<atom>(?:atom:)?feed)|(?P<rdf>rdf:rdf))"
    r"(?=[\s>/:\"])",
    re.IGNORECASE,
)
_ROOT_TYPES = {"page": HTML, "rss": RSS, "atom": ATOM, "rdf": RDF}

_PROLOG = (("<?", "?>"), ("<!--", "-->"), ("<!doctype", ">"))
_PROLOG_PARTS = 20
"""Declarations and comments that may stand before the root element."""

# An object with a quoted key; a wiki's "{{Infobox" and a footnote's "[1]" are none.
_OBJECT = re.compile(r"\{\s{0,999}(?:\"[^\"\n]{0,999}\"\s{0,9}:|\})")

_DELIMITERS = {",": CSV, ";": CSV, "|": CSV, "\t": TSV}
_CELL_LIMIT = 60
"""Characters of a column's name."""

_TEXT_COLUMNS = frozenset((*NAMES[ArticleField.TEXT], *NAMES[ArticleField.HTML]))


def structured_type(start: str, promised: str | None) -> str | None:
    """Return the media type of text that begins with `start`; None where it is no structure that we know.

    `promised` is what a name or a protocol says of it.
    """
    start = start.lstrip("\ufeff \t\r\n\f")
    if start.startswith("<"):
        return _markup_type(start)
    if start.startswith(("{", "[")):
        return _json_type(start, promised)
    return _table_type(start) if promised is None else None


def _markup_type(start: str) -> str | None:
    for _ in range(_PROLOG_PARTS):
        found = _ROOTS.match(start)
        if found:
            return _ROOT_TYPES[found.lastgroup or ""]
        lower = start[:9].lower()
        end = next((close for opening, close in _PROLOG if lower.startswith(opening)), None)
        if end is None or end not in start:
            return None
        start = start.partition(end)[2].lstrip()
    return None


def _json_type(start: str, promised: str | None) -> str | None:
    if start.startswith("["):
        return JSON if _OBJECT.match(start[1:].lstrip()) else None
    if not _OBJECT.match(start):
        return None
    # A line that opens an object right after another line: so it is even where the first of them is broken.
    lines = promised == JSON_LINES or start.partition("\n")[2].startswith("{")
    return JSON_LINES if lines else JSON


def _table_type(start: str) -> str | None:
    """A table is one by its header: two columns at least, of which one is named as holding text."""
    header, newline, _ = start.partition("\n")
    for delimiter, media_type in _DELIMITERS.items():
        cells = header.split(delimiter)
        if newline and len(cells) > 1 and _name_a_text(cells):
            return media_type
    return None


def _name_a_text(cells: list[str]) -> bool:
    return max(map(len, cells)) <= _CELL_LIMIT and not _TEXT_COLUMNS.isdisjoint(map(folded, cells))
