"""Lines that say who made something: bylines, biographies."""

import re

from claimcheck.cleaning.agencies import AGENCIES
from claimcheck.cleaning.credit_patterns import (
    AUTHOR_NOTE,
    BY,
    BY_NAME,
    COMMENT_HEAD,
    DATE,
    IMPRINT_START,
    LONGEST_DATE,
    MAY_BE_DATED,
    NOTE,
    PERSON_IS,
    READING_TIME,
    TIME,
)
from claimcheck.cleaning.observations import Observation

_AGENCY_STARTS = frozenset(name[:2] for name in AGENCIES)

_LONGEST_HEAD, _WORDS_OF_HEAD = 20, 8
"""Words of the line above a comment, with and without its date and time."""

_LONGEST_BYLINE, _LONGEST_PLAIN_BYLINE, _LONGEST_IMPRINT_SENTENCE = 25, 8, 12
_READ, _VIEWED = "read", "view"
"""One of them is in whatever `READING_TIME` finds."""

_WORDS_BESIDE_DATE, _WORDS_AROUND_DATE = 4, 14
"""Words of a line that is a date and little else, without and with separators."""


def byline_reason(seen: Observation) -> str | None:
    """Return why `seen` is a line about author, date or origin, or None."""
    if _may_be_agency(seen) and seen.bare in AGENCIES:
        return "wire-credit"
    states = (
        IMPRINT_START.match(seen.folded) is not None
        and seen.words <= _LONGEST_BYLINE + _LONGEST_IMPRINT_SENTENCE
    )
    if states and not (seen.stopped and seen.words > _LONGEST_IMPRINT_SENTENCE):
        return "byline"
    return "byline" if _is_by(seen) else _date_reason(seen)


def _may_be_agency(seen: Observation) -> bool:
    """Tell whether a line may be the name of an agency: its first two letters, if it begins so, are those of some."""
    head = seen.folded[:2]
    return head in _AGENCY_STARTS or not head.isalpha()


def _is_by(seen: Observation) -> bool:
    if not (BY.match(seen.folded) and BY_NAME.match(seen.text)) or seen.stopped:
        return False
    dated = seen.separators > 0 or date_in(seen.folded) is not None
    return seen.words <= (_LONGEST_BYLINE if dated else _LONGEST_PLAIN_BYLINE)


def _date_reason(seen: Observation) -> str | None:
    found = date_in(seen.folded)
    if found is None:
        return "reading-time" if _tells_reading_time(seen) else None
    if seen.words > _LONGEST_BYLINE:
        return None
    rest = TIME.sub("", seen.folded[: found.start()] + seen.folded[found.end() :])
    return "date-line" if _is_little(len(rest.split()), seen) else None


def _tells_reading_time(seen: Observation) -> bool:
    may = _READ in seen.folded or _VIEWED in seen.folded
    return may and seen.words <= _LONGEST_PLAIN_BYLINE and READING_TIME.search(seen.folded) is not None


def date_in(folded: str) -> re.Match[str] | None:
    """Return the first date in a folded text, if any."""
    part = MAY_BE_DATED.search(folded)
    return DATE.search(folded, max(0, part.start() - LONGEST_DATE)) if part else None


def _is_little(words: int, seen: Observation) -> bool:
    if seen.stopped:
        return words == 0
    return words <= (_WORDS_AROUND_DATE if seen.separators else _WORDS_BESIDE_DATE)


def biography_reason(seen: Observation) -> str | None:
    """Return why `seen` presents the author, or None."""
    if AUTHOR_NOTE.match(seen.folded):
        return "author-note"
    note = NOTE.match(seen.folded)
    return "editors-note" if note and PERSON_IS.match(note["rest"]) else None


def heads_comment(seen: Observation) -> bool:
    """Tell whether `seen` stands above a reader's comment: "Jane on 3 May 2024 at 4:47 pm said:".

    "The office said on 3 May 2024 that …" goes on, and "It said so on 3 May 2024." ends as a sentence does.
    """
    may = MAY_BE_DATED.search(seen.folded) and COMMENT_HEAD.search(seen.folded)
    if not may or seen.words >= _LONGEST_HEAD:
        return False
    rest, dates = DATE.subn("", seen.folded)
    rest = TIME.sub("", rest).rstrip()
    return dates > 0 and len(rest.split()) <= _WORDS_OF_HEAD and not rest.endswith((".", "!", "?"))


def presents_person(seen: Observation) -> bool:
    """Tell whether `seen` begins like "Jane Doe is a professor …": a biography where an article ends."""
    return seen.capital_share > 0.15 and seen.words < 90 and PERSON_IS.match(seen.folded[:200]) is not None  # noqa: PLR2004
