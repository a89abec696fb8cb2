"""Finding the fields of an article in a row of data."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from claimcheck.model.article_field import ArticleField, FieldName
from claimcheck.sources.records.field_names import CRAWL_TRACES, DAY_OF_EITHER, NAMES, WRAPPERS
from claimcheck.sources.records.values import NAME_LIMIT, folded

Row = dict[str, object]

_BODY = (ArticleField.TEXT, ArticleField.HTML)
_BODY_NAMES = frozenset(name for part in _BODY for name in NAMES[part])
_USED = frozenset(name for names in NAMES.values() for name in names) | WRAPPERS | CRAWL_TRACES


@dataclass(frozen=True, slots=True)
class FieldNames:
    """Which names are looked for: the user's own where there are any, else those that dumps use."""

    own: Mapping[ArticleField, str] = field(default_factory=dict)

    @classmethod
    def of(cls, chosen: Iterable[FieldName]) -> "FieldNames":
        """Return the names with those that the user chose."""
        return cls({each.field: each.name for each in chosen})

    def known(self, wanted: ArticleField) -> tuple[str, ...]:
        """Return the names of a field that is not the user's. Who names one field of the body means no other."""
        return () if wanted in _BODY and any(part in self.own for part in _BODY) else NAMES[wanted]

    def may_use(self, name: str) -> bool:
        """Whether a field of that name, or one inside it, may be looked at."""
        return folded(name) in _USED or any(name in (own, own.split(".")[0]) for own in self.own.values())


NAMES_OF_DUMPS = FieldNames()
"""Those that dumps use, and no other."""


class RowFields:
    """A row, by the meaning of its fields."""

    def __init__(self, row: Row, names: FieldNames) -> None:
        self._row = row
        self._names = names
        self._by_name = dict(_flat(row))
        self._is_crawl = not CRAWL_TRACES.isdisjoint(self._by_name)

    def values(self, wanted: ArticleField) -> Iterator[object]:
        """Yield what may be the value of a field, the likeliest first."""
        own = self._names.own.get(wanted)
        if own is not None:
            yield _at(self._row, own, absent=None)
            return
        for name in self._known(wanted):
            if name in self._by_name:
                yield self._by_name[name]

    def _known(self, wanted: ArticleField) -> Iterable[str]:
        names = self._names.known(wanted)
        if wanted is ArticleField.PUBLISHED and self._is_crawl:
            return (name for name in names if name not in DAY_OF_EITHER)
        if wanted is ArticleField.RETRIEVED and self._is_crawl:
            return (*names, *sorted(DAY_OF_EITHER))
        return names


def declares_body(row: Row, names: FieldNames) -> bool:
    """Whether the row has a field for a text or a page, be it empty."""
    own = [name for part, name in names.own.items() if part in _BODY]
    if own:
        return any(_at(row, name, absent=row) is not row for name in own)
    below = (value for name, value in row.items() if isinstance(value, dict) and folded(name) in WRAPPERS)
    return any(folded(name) in _BODY_NAMES for level in (row, *below) for name in level)


def _flat(row: Row) -> Iterator[tuple[str, object]]:
    """Yield folded names with their values. Of equal names the last counts: a row's own, and of these the first."""
    for name, value in row.items():
        if isinstance(value, dict) and folded(name) in WRAPPERS:
            yield from _named(value)
    yield from _named(row)


def _named(row: Row) -> Iterator[tuple[str, object]]:
    for name, value in reversed(row.items()):
        if len(name) <= NAME_LIMIT and value not in (None, "", [], {}):
            yield folded(name), value


def _at(row: Row, path: str, *, absent: object) -> object:
    """Return the value of the field of that very name, else of that name however written, else at that path."""
    if path in row:
        return row[path]
    wanted = folded(path) if "." not in path else None
    for name, value in row.items():
        if folded(name) == wanted:
            return value
    head, _, rest = path.partition(".")
    below = row.get(head)
    return _at(below, rest, absent=absent) if rest and isinstance(below, dict) else absent
