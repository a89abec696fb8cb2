"""Schema.org statements about an article."""

import json
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape

NODES_LIMIT = 20_000
"""Objects and lists of one script that are looked at."""

_ARTICLE_ENDINGS = ("Article", "Posting", "Report", "Reportage")
_LEADS_ELSEWHERE = frozenset(
    """
    itemListElement blogPost hasPart isPartOf mentions citation comment review relatedLink isBasedOn subjectOf
    recommendations potentialAction
    """.split()
)
"""Properties whose articles are others than that of the page."""

_TEXTS = ("headline", "datePublished", "dateModified", "publisher", "inLanguage", "url", "mainEntityOfPage")
_ENDS = re.compile(r"^\s{0,100}(?:(?://)?<!\[CDATA\[|<!--)|(?:(?://)?\]\]>|-->|;)\s{0,100}$")

Node = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Statements:
    """What the article in the page's JSON-LD states."""

    texts: Mapping[str, str] = field(default_factory=dict)
    """headline, datePublished, dateModified, publisher, inLanguage, url and mainEntityOfPage, as far as stated."""
    authors: tuple[str, ...] = ()


def article_statements(scripts: Iterable[str], names: Iterable[str] = ()) -> Statements:
    """Return the statements of the page's article in `scripts`; empty where there is none or it is no JSON.

    A page that lists articles states several: then it is the one whose headline or address is among `names`,
    titles and addresses of the page, and without such a one none.
    """
    stated = [statements for script in scripts for statements in _articles(script)]
    if len({(one.texts.get("headline"), one.texts.get("datePublished")) for one in stated}) <= 1:
        return stated[0] if stated else Statements()
    known = [name.lower() for name in names if name]
    return next((one for one in stated if _is_named(one, known)), Statements())


def _is_named(one: Statements, names: list[str]) -> bool:
    headline = one.texts.get("headline", "").lower()
    if headline and any(name.startswith(headline) for name in names):
        return True
    return any(one.texts.get(key, "").lower() in names for key in ("url", "mainEntityOfPage"))


def _articles(script: str) -> Iterator[Statements]:
    if not any(ending in script for ending in _ARTICLE_ENDINGS):
        return
    nodes = list(_objects(_parsed(script)))
    by_id = {str(node["@id"]): node for node in nodes if "@id" in node and len(node) > 1}
    for node in nodes:
        if _is_article(node):
            yield _statements(node, by_id)


def _parsed(script: str) -> object:
    for text in (script, _ENDS.sub("", _ENDS.sub("", script))):
        try:
            return json.loads(text, parse_int=str, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(root: object) -> Iterator[Node]:
    """All objects of a parsed script, outermost first (no recursion: the nesting is the page's to choose)."""
    pending = deque([root])
    for _ in range(NODES_LIMIT):
        if not pending:
            return
        node = pending.popleft()
        if isinstance(node, dict):
            yield node
            pending.extend(value for key, value in node.items() if key not in _LEADS_ELSEWHERE)
        elif isinstance(node, list):
            pending.extend(node)


def _is_article(node: Node) -> bool:
    return any(
        isinstance(kind, str) and kind.endswith(_ARTICLE_ENDINGS) for kind in _listed(node.get("@type"))
    )


def _statements(node: Node, by_id: Mapping[str, Node]) -> Statements:
    texts = {key: _name(node.get(key), by_id) for key in _TEXTS}
    named = (_name(author, by_id) for author in _listed(node.get("author")))
    return Statements(
        {key: text for key, text in texts.items() if text}, tuple(name for name in named if name)
    )


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _name(value: object, by_id: Mapping[str, Node]) -> str:
    """A text, or the name of what it stands for, which may be stated elsewhere in the script."""
    for item in _listed(value):
        if isinstance(item, str):
            return _tidy(item)
        if isinstance(item, dict):
            meant = item if "name" in item else by_id.get(str(item.get("@id")), item)
            name = next((one for one in _listed(meant.get("name")) if isinstance(one, str)), item.get("@id"))
            return _tidy(name) if isinstance(name, str) else ""
    return ""


def _tidy(text: str) -> str:
    """Some sites escape a text for HTML before they write it as JSON."""
    return " ".join(unescape(text).split())
