"""Days counted from the day on which the text was written: "yesterday", "last Friday", "on the 14th"."""

import re
from dataclasses import replace

from claimcheck.model.period import Granularity
from claimcheck.model.span import Span
from claimcheck.periods.fragments import DAY, SPELLED_DAY, WEEKDAY, compiled, day_number
from claimcheck.periods.mention import Mention, Standing, counted
from claimcheck.periods.reader import Reader
from claimcheck.periods.relative.counting import Piece, Shift, Unit
from claimcheck.periods.vocabulary import SHIFTS, WEEKDAYS

_START = r"(?<![\w'’-])"

_NOW = compiled(
    rf"{_START}(?:now|(?:the\s{{1,3}})?present(?:\s{{1,3}}day)?|(?:the\s{{1,3}})?current\s{{1,3}}date|(?<=to\s)date)\b"
)
_DAYS = compiled(
    rf"""{_START}(?:the\s{{1,3}}day\s{{1,3}}(?:before|after)\s{{1,3}})?(?P<word>today|yesterday|tomorrow|tonight)\b"""
)
_WEEKDAY = compiled(
    rf"""{_START}(?:(?:this\s{{1,3}})?(?P<which>this|last|next|past|previous|coming|following|on)\s{{1,3}}
    (?:(?P<week>week)\s{{1,3}}(?:on\s{{1,3}})?)?)?(?P<name>{WEEKDAY})(?:(?:\s{{1,3}}of)?\s{{1,3}}(?P<of>this|last|next)\s{{1,3}}week)?"""
)
_WEEKEND = compiled(rf"""{_START}(?P<which>this|last|next|past|previous|coming)\s{{1,3}}weekend\b""")
_HOURS = compiled(
    rf"""{_START}(?:(?P<which>this)\s{{1,3}}(?:morning|afternoon|evening)|(?P<last>last)\s{{1,3}}night)\b"""
)
_WEEKDAY_OF_MONTH = compiled(
    rf"""{_START}(?:on\s{{1,3}})?(?P<name>{WEEKDAY})[\s,]{{1,3}}(?:the\s{{1,3}})?(?P<day>{DAY}|{SPELLED_DAY})"""
)
_DAY_OF_MONTH = compiled(
    rf"""{_START}on\s{{1,3}}the\s{{1,3}}(?P<day>(?:3[01]|[12]?\d)(?:st|nd|rd|th)\b|{SPELLED_DAY})"""
)
_ENDS = re.compile(r"\s{0,3}(?:[.,;:!?)]|\Z)")
_RECURS = compiled(
    r"\b(?:every|each|first|second|third|fourth|good|black|easter|cyber|ash|palm|bloody|super)\s{1,3}\Z"
)
_NAMED_SO = re.compile(r"[^\W\d_]\s{1,3}\Z")
_POSSESSIVE = re.compile(r"['’]s\b")
_WORDS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}


def _days(match: re.Match[str]) -> Mention | None:
    """In capitals or after one it is a newspaper ("USA TODAY", "China Today"); "today's world" is these years'."""
    text, (start, end) = match.string, match.span()
    is_name = match["word"].istitle() and _NAMED_SO.search(text, max(0, start - 4), start)
    if match["word"].isupper() or is_name or _POSSESSIVE.match(text, end):
        return None
    step = _WORDS[match["word"].lower()]
    far = match[0].lower().startswith("the")
    return counted(Span(*match.span()), Shift(Unit.DAY, 2 * step if far else step))


def _now(match: re.Match[str]) -> Mention:
    """Only the end of a range: "from 2001 to the present"."""
    return replace(counted(Span(*match.span()), Shift(Unit.DAY)), standing=Standing.WEAK)


def _weekday(match: re.Match[str]) -> Mention | None:
    which = (match["which"] or "on").lower()
    name = match["name"].rstrip(".")
    is_led = match["which"] is not None or match["of"] is not None
    is_full = name.lower().endswith("day")
    if _is_remark(match) or _RECURS.search(match.string, max(0, match.start() - 10), match.start()):
        return None
    if not (is_full and is_led) and not (name[0].isupper() and (is_full or is_led)):
        return None
    week = match["of"] or (which if match["week"] else None)
    shift = Shift(
        Unit.WEEK if week else Unit.DAY,
        SHIFTS[week.lower()] if week else SHIFTS.get(which, 0),
        weekday=WEEKDAYS[name.lower()],
    )
    return Mention(Span(*match.span()), Granularity.DAY, shift=shift, known=which != "following")


def _is_remark(match: re.Match[str]) -> bool:
    """Tell the weekday of a date that stands before it: "11 May 2014 (Sunday)"."""
    start, end = match.span()
    return match.string[max(0, start - 1) : start] == "(" and match.string[end : end + 1] == ")"


def _weekend(match: re.Match[str]) -> Mention:
    """Return the Saturday and Sunday of that week."""
    shift = Shift(Unit.WEEK, SHIFTS[match["which"].lower()])
    return replace(
        counted(Span(*match.span()), shift), piece=Piece(Unit.DAY, 1, 2, weekday=WEEKDAYS["saturday"])
    )


def _hours(match: re.Match[str]) -> Mention:
    return counted(Span(*match.span()), Shift(Unit.DAY, -1 if match["last"] else 0))


def _weekday_of_month(match: re.Match[str]) -> Mention | None:
    """Read "on Friday the 13th" as the latest such day."""
    if not _ENDS.match(match.string, match.end()) or not match["name"][0].isupper():
        return None
    shift = Shift(Unit.MONTH, weekday=WEEKDAYS[match["name"].rstrip(".").lower()], nearest=True)
    return Mention(Span(*match.span()), Granularity.DAY, day=day_number(match["day"]), shift=shift)


def _day_of_month(match: re.Match[str]) -> Mention | None:
    """Read "on the 14th" as the latest one, unless it is the 14th of something else."""
    if not _ENDS.match(match.string, match.end()):
        return None
    day = day_number(match["day"])
    return replace(
        counted(Span(*match.span()), Shift(Unit.MONTH, nearest=True)), granularity=Granularity.DAY, day=day
    )


_CLUES = (
    *"weekend night morning afternoon evening now present current today tonight yesterday tomorrow".split(),
    *(name[:3] for name in WEEKDAYS if name.endswith("day")),
    "to date",
    "on the",
)
_GATE = re.compile(
    r"\b(?:weekend|night|to\s+date|morning|afternoon|evening|on\s+the|now|present|current|today|tonight|yesterday|tomorrow"
    r"|\w{2,6}days?|mon|tues?|wed|thur?s?|fri|sat|sun)\b",
    re.IGNORECASE,
)

READER = Reader(
    _CLUES,
    (
        (_DAYS, _days),
        (_NOW, _now),
        (_WEEKDAY, _weekday),
        (_WEEKEND, _weekend),
        (_HOURS, _hours),
        (_WEEKDAY_OF_MONTH, _weekday_of_month),
        (_DAY_OF_MONTH, _day_of_month),
    ),
    _GATE,
)
