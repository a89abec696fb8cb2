"""The denominator of a rate: "per day", "a year", "/km", "each"."""

import re

from claimcheck.language.singular import singular

_PER = re.compile(
    r"(?:[ ]?/[ ]?|[ ](?:per|every)[ ]|[ ]an?[ ](?=(?:day|week|month|year|hour|minute|second|night|quarter|decade|"
    r"person|head|piece|share|barrel|litre|liter|gallon|ton|tonne|kilo|kilogram|pound|ounce|mile|head|game|pop|unit)\b))"
    r"(?P<what>(?:square|cubic)[ ][^\W\d_]+|[^\W\d_]+)",
    re.IGNORECASE,
)
_EACH = re.compile(r"[ ](?:each|apiece)(?![^\W_])", re.IGNORECASE)
_YEARLY = re.compile(r"[ ](?P<how>annually|yearly|daily|weekly|monthly|hourly)(?![^\W_])", re.IGNORECASE)
_OF = {
    "annually": "year",
    "yearly": "year",
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "hourly": "hour",
}
_ABBREVIATED = {
    "capita": "person",
    "annum": "year",
    "h": "hour",
    "hr": "hour",
    "s": "second",
    "km": "kilometre",
    "kg": "kilogram",
    "yr": "year",
    "mo": "month",
    "cent": "",
}


def rate_after(text: str, position: int) -> tuple[str, int] | None:
    """Return the singular denominator that follows at `position` and where it ends."""
    if match := _PER.match(text, position):
        what = singular(match["what"])
        per = _ABBREVIATED.get(what, what)
        return (per, match.end()) if per else None
    if match := _EACH.match(text, position):
        return "each", match.end()
    if match := _YEARLY.match(text, position):
        return _OF[match["how"].lower()], match.end()
    return None
