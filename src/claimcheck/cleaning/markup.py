"""What the markup around a block says of it."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.model.label import Label
from claimcheck.model.source import Hint

_BYLINE_WORDS = re.compile(
    r"(?:^|[.\-_])(?:byline|author|dateline|pubdate|timestamp|entry-meta|post-meta|article-meta|meta)(?=$|[.\-_])"
)
_CAPTION_WORDS = re.compile(
    r"(?:^|[.\-_])(?:caption|figcaption|wp-caption-text|image-credit|photo-credit)(?=$|[.\-_])"
)


_ITEM = Opinion(Label.LIST, "list-item")
_HEADING, _ROW = Opinion(Label.HEADING, "markup-heading"), Opinion(Label.TABLE_ROW, "table-row")
_BY_TAG = {"li": _ITEM, "dt": _ITEM, "dd": _ITEM, "blockquote": Opinion(Label.QUOTE, "quotation")}


def credits_named(hints: Sequence[Hint | None], places: Iterable[int]) -> list[int]:
    """Return those of `places` whose markup calls what it holds a caption or byline. Many lines share a path."""
    found: list[int] = []
    naming: dict[int, bool] = {}
    for place in places:
        hint = hints[place]
        if hint is None:
            continue
        path = hint.path
        named = naming.get(id(path))
        if named is None:
            named = naming[id(path)] = any(_named(path[-2:]))
        if named or hint.tag == "figcaption":
            found.append(place)
    return found


def markup_credit(seen: Observation) -> Opinion | None:
    """Return the caption or byline that the markup calls `seen`, if any."""
    hint = seen.hint
    if hint is None:
        return None
    captions, bylines = _named(hint.path[-2:])
    if hint.tag == "figcaption" or captions:
        return Opinion(Label.CAPTION, "markup-caption", sure=True)
    if bylines and hint.heading_level == 0 and seen.words < 25:  # noqa: PLR2004 - longer ones are prose
        return Opinion(Label.BYLINE, "byline", sure=True)
    return None


@lru_cache(maxsize=4096)
def _named(elements: tuple[str, ...]) -> tuple[bool, bool]:
    """Tell whether the classes of any of these elements speak of captions, and of bylines."""
    return (
        any(_CAPTION_WORDS.search(element) for element in elements),
        any(_BYLINE_WORDS.search(element) for element in elements),
    )


def structure(hint: Hint | None, text: str) -> Opinion | None:
    """Return the heading, list item, table row or quotation that the markup calls a block, if any."""
    if hint is None:
        return None
    if hint.heading_level:
        return _HEADING
    if hint.tag in {"tr", "table"} and ("\t" in text or text.startswith("|")):
        return _ROW
    return _BY_TAG.get(hint.tag)
