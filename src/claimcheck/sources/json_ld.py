"""Schema.org statements about an article."""

import json
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

NODES_LIMIT = 20_000
"""Objects and lists of one script that are looked at."""

_ARTICLE_ENDINGS = ("Article", "Posting", "Report", "Reportage")


@dataclass(frozen=True, slots=True)
class Statements:
    """What the first article in the page's JSON-LD states."""

    texts: dict[str, str] = field(default_factory=dict)
    """headline, datePublished, dateModified and publisher, as far as stated."""
    authors: tuple[str, ...] = ()


def article_statements(scripts: Iterable[str]) -> Statements:
    """Return the statements of the first article in `scripts`; empty where there is none or it is no JSON."""
    for script in scripts:
        for node in _objects(_parsed(script)):
            if _is_article(node):
                return _statements(node)
    return Statements()


def _parsed(script: str) -> object:
    try:
        return json.loads(script, parse_int=str)
    except (ValueError, RecursionError):
        return None


def _objects(root: object) -> Iterator[dict[str, object]]:
    """All objects of a parsed script, outermost first (no recursion: the nesting is the page's to choose)."""
    pending = deque([root])
    for _ in range(NODES_LIMIT):
        if not pending:
            return
        node = pending.popleft()
        if isinstance(node, dict):
            yield node
            pending.extend(node.values())
        elif isinstance(node, list):
            pending.extend(node)


def _is_article(node: dict[str, object]) -> bool:
    kinds = node.get("@type")
    return any(isinstance(kind, str) and kind.endswith(_ARTICLE_ENDINGS) for kind in _listed(kinds))


def _statements(node: dict[str, object]) -> Statements:
    texts = {key: _name(node.get(key)) for key in ("headline", "datePublished", "dateModified", "publisher")}
    authors = tuple(name for author in _listed(node.get("author")) if (name := _name(author)))
    return Statements({key: text for key, text in texts.items() if text}, authors)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _name(value: object) -> str:
    """A text, or the name of what it stands for."""
    for item in _listed(value):
        if isinstance(item, str):
            return " ".join(item.split())
        if isinstance(item, dict) and isinstance(item.get("name"), str):
            return " ".join(str(item["name"]).split())
    return ""
