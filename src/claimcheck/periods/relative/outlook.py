"""Whether a date without a year lies ahead: "plans a strike on 3 March", "will meet on 6 June".

News speak of the nearest past unless the words before the date say that it is still to come. Where the plan itself is
past ("was due to open on 3 March"), the year stays open.
"""

import re
from enum import Enum, auto


class Outlook(Enum):
    """Where the words before a date look."""

    BACK = auto()
    AHEAD = auto()
    OPEN = auto()


_LONGEST = 90
"""Characters before a date in which a verb that governs it is looked for."""
_CLAUSE = re.compile(
    r"[.;:!?\u2013\u2014\"\u201c\u201d]\s|\b(?:after|before|when|since|because|although|while|which|that|who|whose|if|"
    r"but)\b",
    re.IGNORECASE,
)
"""What stands before one of these governs no date behind it."""
_AHEAD = re.compile(
    r"\b(?:will|shall|plans?|aims?|intends?|expects?|hopes?|upcoming|forthcoming|(?:is|are)(?:\s(?:now|also|still))?\s(?:to|"
    r"due|set|scheduled|expected|planned|planning|going|slated))\b|['\u2019]ll\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:would|planned|aimed|intended|expected|hoped|(?:was|were)\s(?:to|due|set|scheduled|going|slated)|may|might|could|"
    r"should)\b",
    re.IGNORECASE,
)


def outlook_before(text: str, start: int) -> Outlook:
    """Return where the words before the date at `start` look."""
    left = _CLAUSE.split(text[max(0, start - _LONGEST) : start])[-1]
    if _AHEAD.search(left):
        return Outlook.AHEAD
    return Outlook.OPEN if _OPEN.search(left) else Outlook.BACK
