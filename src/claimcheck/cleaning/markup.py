"""What the markup around a block says of it."""

import re

from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.model.label import Label

_BYLINE_WORDS = re.compile(
    r"(?:^|[.\-_])(?:byline|author|dateline|pubdate|timestamp|entry-meta|post-meta|article-meta|meta)(?=$|[.\-_])"
)
_CAPTION_WORDS = re.compile(
    r"(?:^|[.\-_])(?:caption|figcaption|wp-caption-text|image-credit|photo-credit)(?=$|[.\-_])"
)


_ITEM = Opinion(Label.LIST, "list-item")
_BY_TAG = {"li": _ITEM, "dt": _ITEM, "dd": _ITEM, "blockquote": Opinion(Label.QUOTE, "quotation")}


def markup_credit(seen: Observation) -> Opinion | None:
    """Return the caption or byline that the markup calls `seen`, if any."""
    hint = seen.hint
    if hint is None:
        return None
    nearest = hint.path[-2:]
    if hint.tag == "figcaption" or any(_CAPTION_WORDS.search(element) for element in nearest):
        return Opinion(Label.CAPTION, "markup-caption", sure=True)
    named = any(_BYLINE_WORDS.search(element) for element in nearest)
    if named and hint.heading_level == 0 and seen.words < 25:  # noqa: PLR2004 - longer ones are prose
        return Opinion(Label.BYLINE, "byline", sure=True)
    return None


def structure(seen: Observation) -> Opinion | None:
    """Return the heading, list item, table row or quotation that the markup calls `seen`, if any."""
    hint = seen.hint
    if hint is None:
        return None
    if hint.heading_level:
        return Opinion(Label.HEADING, "markup-heading")
    if hint.tag in {"tr", "table"} and ("\t" in seen.text or seen.text.startswith("|")):
        return Opinion(Label.TABLE_ROW, "table-row")
    return _BY_TAG.get(hint.tag)
