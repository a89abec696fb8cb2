"""Lines that say who made something: bylines, picture captions, biographies."""

from claimcheck.cleaning.agencies import AGENCIES, PICTURE_SOURCES
from claimcheck.cleaning.credit_patterns import (
    AGENCY_AT_END,
    AUTHOR_NOTE,
    BY,
    BY_NAME,
    CAPTION_START,
    COMMENT_HEAD,
    CREDIT_AT_END,
    DATE,
    IMPRINT_START,
    NOTE,
    PERSON_IS,
    READING_TIME,
    SLASH_CREDIT,
    TIME,
)
from claimcheck.cleaning.observations import Observation

_LONGEST_HEAD = 20
"""Words of the line above a comment."""

_LONGEST_BYLINE, _LONGEST_PLAIN_BYLINE, _LONGEST_IMPRINT_SENTENCE = 25, 8, 12
_WORDS_BESIDE_DATE, _WORDS_AROUND_DATE = 4, 14
"""Words of a line that is a date and little else, without and with separators."""

_LONGEST_CAPTION = 110
"""Words; longer ones are paragraphs that end with an agency's name."""

_TAIL = 160
"""Characters at the end of a line in which a picture is credited."""


def byline_reason(seen: Observation) -> str | None:
    """Return why `seen` is a line about author, date or origin, or None."""
    if seen.bare in AGENCIES:
        return "wire-credit"
    states = (
        IMPRINT_START.match(seen.folded) is not None
        and seen.words <= _LONGEST_BYLINE + _LONGEST_IMPRINT_SENTENCE
    )
    if states and not (seen.stopped and seen.words > _LONGEST_IMPRINT_SENTENCE):
        return "byline"
    return "byline" if _is_by(seen) else _date_reason(seen)


def _is_by(seen: Observation) -> bool:
    if seen.stopped or not (BY.match(seen.folded) and BY_NAME.match(seen.text)):
        return False
    dated = seen.separators > 0 or DATE.search(seen.folded) is not None
    return seen.words <= (_LONGEST_BYLINE if dated else _LONGEST_PLAIN_BYLINE)


def _date_reason(seen: Observation) -> str | None:
    if seen.words > _LONGEST_BYLINE or not (seen.digit_share or seen.words <= _LONGEST_PLAIN_BYLINE):
        return None
    found = DATE.search(seen.folded)
    if found is None:
        short = seen.words <= _LONGEST_PLAIN_BYLINE
        return "reading-time" if short and READING_TIME.search(seen.folded) else None
    rest = TIME.sub("", seen.folded[: found.start()] + seen.folded[found.end() :])
    return "date-line" if _is_little(len(rest.split()), seen) else None


def _is_little(words: int, seen: Observation) -> bool:
    if seen.stopped:
        return words == 0
    return words <= (_WORDS_AROUND_DATE if seen.separators else _WORDS_BESIDE_DATE)


def caption_reason(seen: Observation) -> str | None:
    """Return why `seen` describes a picture, or None."""
    if seen.words > _LONGEST_CAPTION:
        return None
    if CAPTION_START.match(seen.folded):
        return "caption-opening"
    tail = seen.folded[-_TAIL:]
    if SLASH_CREDIT.search(tail):
        return "picture-credit"
    bracketed = tail[-2:].rstrip(".\u3002").endswith((")", "]", "\uff09", "\u3011"))
    credited = bracketed and (CREDIT_AT_END.search(tail) is not None or _has_agency_credit(tail))
    return "picture-credit" if credited else None


def _has_agency_credit(tail: str) -> bool:
    """Tell whether a line ends with an agency that took a picture: "(Xinhua/Name)".

    A bare "(Xinhua)" does so too, unless it signs a finished sentence.
    """
    found = AGENCY_AT_END.search(tail)
    if found is None:
        return False
    agency = found["agency"].strip()
    if agency not in AGENCIES and agency not in PICTURE_SOURCES:
        return False
    unfinished = not tail[: found.start()].rstrip().endswith((".", "!", "?", "\u3002", '"'))
    return found["person"] is not None or unfinished


def biography_reason(seen: Observation) -> str | None:
    """Return why `seen` presents the author, or None."""
    if AUTHOR_NOTE.match(seen.folded):
        return "author-note"
    note = NOTE.match(seen.folded)
    return "editors-note" if note and PERSON_IS.match(note["rest"]) else None


def heads_comment(seen: Observation) -> bool:
    """Tell whether `seen` stands above a reader's comment: "Jane on 3 May 2024 at 4:47 pm said:"."""
    says = seen.words < _LONGEST_HEAD and COMMENT_HEAD.search(seen.folded) is not None
    return says and DATE.search(seen.folded) is not None


def presents_person(seen: Observation) -> bool:
    """Tell whether `seen` begins like "Jane Doe is a professor …": a biography where an article ends."""
    return seen.capital_share > 0.15 and seen.words < 90 and PERSON_IS.match(seen.folded[:200]) is not None  # noqa: PLR2004
