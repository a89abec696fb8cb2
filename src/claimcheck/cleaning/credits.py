"""Lines that say who made something: bylines, biographies."""

from claimcheck.cleaning.agencies import AGENCIES
from claimcheck.cleaning.credit_patterns import (
    AUTHOR_NOTE,
    BY,
    BY_NAME,
    COMMENT_HEAD,
    DATE,
    IMPRINT_START,
    NOTE,
    PERSON_IS,
    READING_TIME,
    TIME,
)
from claimcheck.cleaning.observations import Observation

_LONGEST_HEAD, _WORDS_OF_HEAD = 20, 8
"""Words of the line above a comment, with and without its date and time."""

_LONGEST_BYLINE, _LONGEST_PLAIN_BYLINE, _LONGEST_IMPRINT_SENTENCE = 25, 8, 12
_WORDS_BESIDE_DATE, _WORDS_AROUND_DATE = 4, 14
"""Words of a line that is a date and little else, without and with separators."""


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
    if seen.words >= _LONGEST_HEAD or COMMENT_HEAD.search(seen.folded) is None:
        return False
    rest, dates = DATE.subn("", seen.folded)
    rest = TIME.sub("", rest).rstrip()
    return dates > 0 and len(rest.split()) <= _WORDS_OF_HEAD and not rest.endswith((".", "!", "?"))


def presents_person(seen: Observation) -> bool:
    """Tell whether `seen` begins like "Jane Doe is a professor …": a biography where an article ends."""
    return seen.capital_share > 0.15 and seen.words < 90 and PERSON_IS.match(seen.folded[:200]) is not None  # noqa: PLR2004
