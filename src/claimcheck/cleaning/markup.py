"""What the markup around a block says of it."""

import re

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

_LINKS = 0.6
"""Share of a short line's characters inside links, from which on it is a list of links."""


def markup_opinion(seen: Observation) -> Opinion | None:
    """Return what the hint of `seen` makes of it; None where there is none or it leaves that open."""
    hint = seen.hint
    if hint is None:
        return None
    if seen.region:
        return Opinion(*seen.region, sure=True)
    return _credit(seen, hint) or _links(seen, hint) or _structure(seen, hint)


def _credit(seen: Observation, hint: Hint) -> Opinion | None:
    nearest = hint.path[-2:]
    if hint.tag == "figcaption" or any(_CAPTION_WORDS.search(element) for element in nearest):
        return Opinion(Label.CAPTION, "markup-caption", sure=True)
    named = any(_BYLINE_WORDS.search(element) for element in nearest)
    if named and hint.heading_level == 0 and seen.words < 25:  # noqa: PLR2004 - longer ones are prose
        return Opinion(Label.BYLINE, "byline", sure=True)
    return None


def _links(seen: Observation, hint: Hint) -> Opinion | None:
    if hint.link_density > _LINKS and hint.heading_level == 0 and (seen.words < 20 or not seen.stopped):  # noqa: PLR2004
        return Opinion(Label.BOILERPLATE, "link-list", sure=seen.words < 20)  # noqa: PLR2004
    return None


def _structure(seen: Observation, hint: Hint) -> Opinion | None:
    if hint.heading_level:
        return Opinion(Label.HEADING, "markup-heading")
    if hint.tag in {"li", "dt", "dd"}:
        return Opinion(Label.LIST, "list-item")
    if hint.tag in {"tr", "table"} and "\t" in seen.text:
        return Opinion(Label.TABLE_ROW, "table-row")
    if hint.tag == "tr" and seen.text.startswith("|"):
        return Opinion(Label.TABLE_ROW, "table-row")
    if hint.tag == "blockquote":
        return Opinion(Label.QUOTE, "quotation")
    return None
