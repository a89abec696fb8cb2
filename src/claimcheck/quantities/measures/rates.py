"""The denominator of a rate: "per day", "a year", "/km", "each"."""

import re

from claimcheck.language.singular import singular

_MANY = re.compile(
    r"[ ](?:per|for[ ]every|in[ ]every)[ ](?P<many>\d{1,3}(?:,\d{3}){0,3}|\d{1,9}|hundred|thousand|million)[ ]"
    r"(?P<what>[^\W\d_]+)",
    re.IGNORECASE,
)
_NUMBERS = {"hundred": "100", "thousand": "1000", "million": "1000000"}
_WHOLES = (
    "day|week|month|year|hour|minute|second|night|quarter|decade|person|head|piece|share|barrel|litre|liter|gallon|ton|"
    "tonne|kilo|kilogram|pound|ounce|mile|head|game|pop|unit"
)
_APART = r"[ ](?:earlier|ago|later|previously|prior|older|younger)\b|[ ]before(?=[.,;]|$)"
"""Behind a stretch of time these tell when, not how often: "from 7 percent *a year earlier*"."""
_PER = re.compile(
    rf"(?:[ ]?/[ ]?|[ ](?:per|every)[ ]|-(?:per|an?)-|[ ]an?[ ](?=(?:{_WHOLES})\b(?!{_APART})))"
    r"(?P<what>(?:square|cubic)[ ][^\W\d_]+|c?m[23²³](?!\w)|km[2²](?!\w)|[^\W\d_]+)",
    re.IGNORECASE,
)
_PER_DAY = re.compile(r"(?<=b)pd(?![^\W_])")
"""Of barrels: "bpd"."""
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
    "hour": "hour",
    "min": "minute",
    "l": "litre",
    "ml": "millilitre",
    "dl": "decilitre",
    "cm": "centimetre",
    "m": "metre",
    "cm2": "square centimetre",
    "m2": "square metre",
    "m3": "cubic metre",
    "m²": "square metre",
    "cm²": "square centimetre",
    "m³": "cubic metre",
    "km2": "square kilometre",
    "km²": "square kilometre",
    "ha": "hectare",
    "lb": "pound",
    "sec": "second",
    "ms": "millisecond",
    "kwh": "kilowatt-hour",
    "mwh": "megawatt-hour",
    "wk": "week",
    "d": "day",
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
    if match := _MANY.match(text, position):
        many = match["many"].lower().replace(",", "")
        return f"{_NUMBERS.get(many, many)} {singular(match['what'])}", match.end()
    if match := _PER_DAY.match(text, position):
        return "day", match.end()
    if match := _PER.match(text, position):
        what = singular(match["what"])
        per = _ABBREVIATED.get(what, what)
        return (per, match.end()) if per else None
    if match := _EACH.match(text, position):
        return "each", match.end()
    if match := _YEARLY.match(text, position):
        return _OF[match["how"].lower()], match.end()
    return None
