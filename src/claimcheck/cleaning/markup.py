"""What the markup around a block says of it."""

import re

from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.model.label import Label
from claimcheck.model.source import Hint

_OUTSIDE_TAGS = {"nav": "markup-navigation", "footer": "markup-footer", "aside": "markup-aside", "menu": "markup-navigation",
                 "dialog": "markup-aside", "button": "markup-button", "form": "markup-form", "hr": "no-words"}
_CLASS_WORDS = re.compile(
    r"(?:^|[.\-_])(?:(?P<nav>nav(?:bar|igation)?|menu|breadcrumbs?|pagination|pager|toolbar|masthead|topbar|skip-?link)"
    r"|(?P<footer>footer|copyright|colophon)"
    r"|(?P<share>share|sharing|social|sharedaddy|addtoany|follow)"
    r"|(?P<comment>comments?|disqus|respond|commentlist)"
    r"|(?P<related>related|recommend(?:ed|ations?)?|recirc|popular|trending|most-?(?:read|viewed)|more-?(?:stories|news|from)|read-?more|teasers?|outbrain|taboola)"
    r"|(?P<promo>promo|newsletter|subscribe|signup|sidebar|side-?bar|widget|advert(?:isement)?|ads?|sponsored|cookie|consent|gdpr|modal|popup|banner|paywall|tags?|tag-?list))"
    r"(?=$|[.\-_])"
)
_CLASS_REASON = {
    "nav": (Label.BOILERPLATE, "markup-navigation"),
    "footer": (Label.BOILERPLATE, "markup-footer"),
    "share": (Label.BOILERPLATE, "share-bar"),
    "comment": (Label.COMMENT, "markup-comments"),
    "related": (Label.TEASER, "markup-related"),
    "promo": (Label.BOILERPLATE, "markup-aside"),
}
_BYLINE_WORDS = re.compile(r"(?:^|[.\-_])(?:byline|author|dateline|pubdate|timestamp|entry-meta|post-meta|article-meta|meta)(?=$|[.\-_])")
_CAPTION_WORDS = re.compile(r"(?:^|[.\-_])(?:caption|figcaption|wp-caption-text|image-credit|photo-credit)(?=$|[.\-_])")

_LINKS = 0.6
"""Share of a short line's characters inside links, from which on it is a list of links."""


def markup_opinion(seen: Observation) -> Opinion | None:
    """Return what the hint of `seen` makes of it; None where there is none or it leaves that open."""
    hint = seen.hint
    if hint is None:
        return None
    return _outside(hint) or _credit(seen, hint) or _links(seen, hint) or _structure(seen, hint)


def _outside(hint: Hint) -> Opinion | None:
    if "front-matter" in hint.path:
        return Opinion(Label.BOILERPLATE, "front-matter", sure=True)
    for element in reversed(hint.path):
        tag, _, words = element.partition(".")
        if tag in _OUTSIDE_TAGS:
            return Opinion(Label.BOILERPLATE, _OUTSIDE_TAGS[tag], sure=True)
        if tag in {"article", "main", "body", "html"}:
            return None
        found = _CLASS_WORDS.search(words) if words else None
        if found:
            label, reason = _CLASS_REASON[found.lastgroup or "promo"]
            return Opinion(label, reason, sure=True)
    return None


def _credit(seen: Observation, hint: Hint) -> Opinion | None:
    nearest = hint.path[-2:]
    if hint.tag == "figcaption" or any(_CAPTION_WORDS.search(element) for element in nearest):
        return Opinion(Label.CAPTION, "markup-caption", sure=True)
    if hint.heading_level == 0 and seen.words < 25 and any(_BYLINE_WORDS.search(element) for element in nearest):  # noqa: PLR2004
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
