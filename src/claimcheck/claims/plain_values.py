"""Readers of the values that need no knowledge of quantities or periods. Each raises MisreadError."""

import re
from collections.abc import Mapping
from datetime import date

from claimcheck.claims.misreading import MisreadError
from claimcheck.claims.wording import did_you_mean, nearest

VERSION = 1

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_WORD = re.compile(r"[^\W_]")
_NUMBER = re.compile(r"[0-9]{1,9}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_AGE = re.compile(r"([0-9]{1,5}) ?([a-z]{1,6})")
_RULE_CODE = re.compile(r"CC[0-9]{3}")
_RULE_NAME = re.compile(r"[a-z]{1,20}(?:-[a-z]{1,20}){1,5}")

_DAYS_OF_FOUR_YEARS = 1461
_MONTHS_OF_FOUR_YEARS = 48
_DAYS_OF_WEEK = 7


def read_version(text: str) -> int:
    """Read the version of the format."""
    if text != str(VERSION):
        raise MisreadError
    return VERSION


def read_line(text: str) -> str:
    """Read a text, its lines joined by a space: a statement has no lines."""
    return " ".join(filter(None, (line.strip() for line in text.splitlines())))


def read_statement(text: str) -> str:
    """Read a statement: there must be a word or a number in it."""
    if not _WORD.search(text):
        raise MisreadError
    return read_line(text)


def read_id(text: str) -> str:
    """Read an id: any name that can be typed on one line."""
    if _CONTROL.search(text):
        raise MisreadError("write it on one line without control characters")
    return text


def read_count(text: str) -> int:
    """Read a whole number from 1 up."""
    if not _NUMBER.fullmatch(text) or int(text) == 0:
        raise MisreadError
    return int(text)


def read_date(text: str) -> date:
    """Read a date written year-month-day."""
    if not _DATE.fullmatch(text):
        raise MisreadError
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise MisreadError("there is no such day") from error


def read_days(text: str) -> int:
    """Read an age as days, rounded down: a year has 365.25 of them, a month a twelfth of that."""
    match = _AGE.fullmatch(text.lower())
    if not match or int(match[1]) == 0:
        raise MisreadError
    number, unit = int(match[1]), match[2][0]
    if unit not in "ymwd":
        raise MisreadError
    if len(match[2]) > 1 or " " in text:
        raise MisreadError(did_you_mean(f"{number}{unit}"))
    return _days(number, unit)


def _days(number: int, unit: str) -> int:
    if unit == "y":
        number, unit = number * 12, "m"
    if unit == "m":
        return number * _DAYS_OF_FOUR_YEARS // _MONTHS_OF_FOUR_YEARS
    return number * _DAYS_OF_WEEK if unit == "w" else number


def read_pattern(text: str) -> str:
    """Read a path or pattern below the corpus folder."""
    if "\\" in text:
        raise MisreadError(did_you_mean(text.replace("\\", "/")))
    if text.startswith("/") or ".." in text.split("/"):
        raise MisreadError("it is matched below the corpus folder, so this can match nothing")
    return text.removeprefix("./")


def read_rule(text: str, known: Mapping[str, str] | None) -> str:
    """Read the code or name of a rule; where the rules are not known, anything that is written like one."""
    if known is None:
        if _RULE_CODE.fullmatch(text) or _RULE_NAME.fullmatch(text):
            return text
        raise MisreadError
    names = (*known.keys(), *known.values())
    if text not in names:
        raise MisreadError(did_you_mean(nearest(text, names)))
    return text
