"""What a block is by itself: by the rules that are sure of it, and by its shape."""

import re

from claimcheck.cleaning.captions import caption_reason
from claimcheck.cleaning.credits import biography_reason, byline_reason, heads_comment
from claimcheck.cleaning.families import family_of, names_languages
from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.cleaning.spam import spam_reason
from claimcheck.model.label import Label

_SWITCHER = Opinion(Label.BOILERPLATE, "edition-switcher", sure=True)
_ROW, _CRUMBS = (
    Opinion(Label.TABLE_ROW, "table-row"),
    Opinion(Label.BOILERPLATE, "separated-links", sure=True),
)
_ITEM, _SENTENCE = Opinion(Label.LIST, "list-item"), Opinion(Label.BODY, "sentence")
_SHORT_SENTENCE, _HEADING = Opinion(Label.BODY, "short-sentence"), Opinion(Label.HEADING, "heading")

HOME_WORDS = ("home ", "homepage ", "startseite ", "accueil ", "inicio ", "главная ", "首页", "首頁")
"""Where a breadcrumb begins."""

_QUOTES = "\"'\u2018\u201c\u00ab\u300c"
"""Begin what somebody said, even in one word."""

_CRUMB_WORDS, _PROSE_SHARE, _FIGURES_SHARE = 8, 0.2, 0.1
"""Words between two marks, share of small words and share of digits, within which a divided line is made of links."""

_TRAIL = re.compile(r"\s[/>\u203a\u00bb|\u2192-]{1,2}\s|[>\u203a\u00bb]")


def by_advertising(seen: Observation) -> Opinion | None:
    """Return that `seen` is advertising that was put into the page; None where it is not."""
    reason = spam_reason(seen)
    return Opinion(Label.SPAM, reason, sure=True) if reason else None


def by_site(seen: Observation) -> Opinion | None:
    """Return what the site says of itself in `seen`; None where it does not."""
    if not seen.bare:
        return _wordless(seen)
    family = family_of(seen)
    if family is None:
        return None
    if family.label is Label.DISCLAIMER and biography_reason(seen):
        return Opinion(Label.BIOGRAPHY, "author-note", sure=True)
    return Opinion(family.label, family.reason, sure=True)


def by_languages(seen: Observation) -> Opinion | None:
    """Return that `seen` leads to other editions of the page, or is a mark that divides these; None where neither."""
    if names_languages(seen):
        return _SWITCHER
    return None if seen.worded else _wordless(seen)


def _wordless(seen: Observation) -> Opinion | None:
    return None if seen.digit_share else Opinion(Label.BOILERPLATE, "no-words", sure=True)


def by_note(seen: Observation) -> Opinion | None:
    """Return that `seen` presents the author; None where it does not."""
    reason = biography_reason(seen)
    return Opinion(Label.BIOGRAPHY, reason, sure=True) if reason else None


def by_comment(seen: Observation) -> Opinion | None:
    """Return that `seen` stands above a reader's comment; None where it does not."""
    return Opinion(Label.COMMENT, "comment-head", sure=True) if heads_comment(seen) else None


def by_caption(seen: Observation) -> Opinion | None:
    """Return that `seen` describes a picture; None where it does not."""
    reason = caption_reason(seen)
    return Opinion(Label.CAPTION, reason, sure=True) if reason else None


def by_byline(seen: Observation) -> Opinion | None:
    """Return that `seen` is about author, date or origin; None where it is not."""
    reason = byline_reason(seen)
    return Opinion(Label.BYLINE, reason, sure=True) if reason else None


def by_shape(seen: Observation) -> Opinion:
    """Return what the length, the last mark and the small words of `seen` make of it."""
    if is_table_row(seen):
        return _ROW
    if _is_breadcrumb(seen):
        return _CRUMBS
    if seen.bullet or (seen.numbered and seen.words >= 4):  # noqa: PLR2004 - "1. Home" is a link
        return _ITEM
    if is_sentence(seen):
        return _SENTENCE
    if seen.stopped and (seen.words > 1 or seen.text[0] in _QUOTES) and not seen.all_capitals:
        return _SHORT_SENTENCE
    return _HEADING


def is_sentence(seen: Observation) -> bool:
    """Tell whether `seen` reads like at least one sentence."""
    if seen.cjk_share > 0.5:  # noqa: PLR2004
        return seen.words >= 10 and (seen.stopped or seen.function_share > 0.1)  # noqa: PLR2004
    if seen.words < 6:  # noqa: PLR2004
        return False
    if seen.stopped or seen.introduces:
        return seen.function_share > 0.08  # noqa: PLR2004
    long_or_signed = seen.words >= 18 or seen.inner_stop  # noqa: PLR2004 - signed: "… a record. Enditem"
    return long_or_signed and seen.function_share > 0.15  # noqa: PLR2004


def is_table_row(seen: Observation) -> bool:
    """Tell whether `seen` has cells with figures, or stands between the pipes of a drawn table."""
    cells = seen.text.count("\t") + 1
    drawn = seen.text.startswith("|") and seen.text.endswith("|") and seen.text.count("|") > 2  # noqa: PLR2004
    return (cells > 1 and seen.digit_share > 0.03) or drawn  # noqa: PLR2004


def _is_breadcrumb(seen: Observation) -> bool:
    """Tell whether `seen` is like "Home / Opinion / World": few words between marks, and no sentence."""
    if not seen.separators or seen.stopped:
        return False
    from_home = seen.bare.startswith(HOME_WORDS) and _TRAIL.search(seen.text) is not None
    few = seen.words <= _CRUMB_WORDS * seen.separators and seen.function_share < _PROSE_SHARE
    plain = seen.separators > 1 and few and seen.digit_share < _FIGURES_SHARE
    return from_home or plain
