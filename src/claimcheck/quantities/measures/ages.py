"""Recognising ages."""

import re

from claimcheck.quantities.written.figure import Figure

_AGE_AFTER = re.compile(r"[ -](?P<unit>year|month|week|day)s?(?:[ -]olds?| of age)(?![^\W_])", re.IGNORECASE)
_BOUNDS = "over|under|about|around|between|at least|up to|only|just"
_AGE_BEFORE = re.compile(rf"\b(?:(?P<said>(?:aged|age of|ages|age)(?: (?:{_BOUNDS}))?)|[A-Z][^\W\d_]+,)[ ]$")
_AGE_END = re.compile(r"[,.;)]|$")
_LIFE = 120
_MOST_BEFORE = 64
MONTHS = {"year": 12.0, "month": 1.0, "week": 12 * 7 / 365.2425, "day": 12 / 365.2425}
"""How many months each is, for comparing ages."""
_PERSON_IS = (
    r"(?:[Ss]?[Hh]e|who|I|(?<!The[ ])[A-Z][a-z]{1,20}[ ][A-Z][a-z]{1,20})"
    r"(?:[ ](?:was|is|am|will[ ]be|turned|turns|just[ ]turned|has[ ]turned|would[ ]be)|['’](?:s|m))"
)
_AGE_IS = r"(?:life[ ]expectancy|average[ ]age|median[ ]age|mean[ ]age)\b[\w ]{0,30}[ ](?:is|was|of|at)"
_PEOPLE = (
    r"(?:people|adults|those|children|women|men|anyone|everyone|kids|patients|residents|citizens|workers|drivers)"
    r"[ ](?:over|under|above|below)"
)
_AGE_OF = re.compile(rf"\b(?:{_PERSON_IS}|{_AGE_IS}|{_PEOPLE})[ ](?:(?:only|just|about|around|now)[ ])?$")
_AGE_OF_END = re.compile(
    r"[ ]?(?:[,.;)]|$)|[ ](?:when|years?|by|at[ ]the[ ]time|and[ ](?:he|she|had|has)|in[ ](?:19|20)\d\d|raising)\b"
)
_AGE_HAN = re.compile(r"[ ]?(?:周岁|[岁歲])")


def age_at(text: str, figure: Figure, position: int) -> tuple[str, int] | None:
    """Return the unit of the age that `figure` is and where it ends; its words are looked for at `position`."""
    if match := _AGE_AFTER.match(text, position):
        return match["unit"].lower(), match.end()
    if match := _AGE_HAN.match(text, position):
        return "year", match.end()
    plausible = figure.digits.isdigit() and 0 < figure.value < _LIFE
    return ("year", figure.end) if plausible and _is_said(text, figure) else None


def _is_said(text: str, figure: Figure) -> bool:
    """Tell whether the words before a number make it an age: "aged 54", "he was 54,", "Smith, 54,"."""
    left = text[max(0, figure.start - _MOST_BEFORE) : figure.start]
    if _AGE_OF.search(left) and _AGE_OF_END.match(text, figure.end):
        return True
    before = _AGE_BEFORE.search(left)
    return before is not None and bool(before["said"] or _AGE_END.match(text, figure.end))
