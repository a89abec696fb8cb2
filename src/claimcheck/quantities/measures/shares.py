"""Fractions in words: parts of a whole in percent, and parts of a unit or a million."""

import re
from decimal import Decimal

from claimcheck.language.numerals import FRACTIONS
from claimcheck.quantities.measures.change_table import FALL_BEFORE, RISE_BEFORE
from claimcheck.quantities.measures.units import unit_after
from claimcheck.quantities.written.figure import Figure
from claimcheck.quantities.written.scaling import scaled

_WORDS = "|".join(sorted(FRACTIONS, key=lambda word: (-len(word), word)))
FRACTION = rf"(?:an? (?:{_WORDS})|half|quarter(?=[ -](?:million|billion|trillion)))(?![^\W_])"
"""A regular expression (case ignored, at a word's start) for a fraction without a number: "a third", "half"."""

PART = re.compile(rf"[ -](?P<part>{_WORDS})(?![^\W_])", re.IGNORECASE)
"""The fraction word after a number: "two-thirds"."""

OF_WHOLE = re.compile(r"[ ](?:of|the|its|their|his|her|our|all)\b", re.IGNORECASE)
_OF_SCALE = re.compile(
    r"(?:[ ](?:of )?an?)?(?=[ -](?:hundred|thousand|million|billion|trillion|dozen))", re.IGNORECASE
)
_OF_PERCENT = re.compile(
    r"(?:[ ](?:of[ ])?an?(?=[ ](?:percent|per[ ]cent|basis[ -]point))|(?=[ -](?:percentage[ -])?points?\b))",
    re.IGNORECASE,
)
_A_UNIT = re.compile(r"(?:[ ](?:of )?an?)?", re.IGNORECASE)
_MAY_FOLLOW = re.compile(
    rf"{OF_WHOLE.pattern}|[ -](?:percentage[ -])?points?\b|[ ]of[ ]an?\b|[ -](?:million|billion|trillion)",
    re.IGNORECASE,
)
"""What a fraction other than "half" is believed before: "in a quarter" may be three months."""
_ORDINAL_BEFORE = re.compile(
    r"\b(?:first|second|third|fourth|latter|former|other|better|this|that|last|next|1st|2nd|opening|closing|bottom|"
    r"top|upper|lower|northern|southern|eastern|western|front|back|early|late|the|its|his|her|their|each|every|"
    r"final|previous|current|left|right)[ -]$",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    rf"(?<![^\W_])(?:{'|'.join((*RISE_BEFORE, *FALL_BEFORE))})[ ](?:[a-z]{{2,12}}ly[ ])?by[ ]"
    r"(?:about[ ]|around[ ]|almost[ ]|nearly[ ]|over[ ]|more[ ]than[ ]|up[ ]to[ ]|at[ ]least[ ])?$",
    re.IGNORECASE,
)
_LONGEST_CHANGED = 48
_NO_NOUN = re.compile(
    r"[ ]?(?:$|[.,;:)!?\u2013\u2014])|[ ](?:to|in|from|on|over|since|last|this|compared|between|during|after|before|as|"
    r"while|and|but|at|within|year|because|amid|against|when|for|by|under|through|until|with)(?![^\W_])",
    re.IGNORECASE,
)
"""What may stand behind "fell by a fifth", which a noun may not: it is of that noun then."""


def read_fraction(text: str, match: re.Match[str]) -> Figure | None:
    """Read a fraction word without a number; None for "the first half of" and "a third party"."""
    name = match.group().lower().split(" ")[-1]
    if _ORDINAL_BEFORE.search(text[max(0, match.start() - 12) : match.start()]):
        return None
    if _is_change(text, match):
        return Figure(
            Decimal(100) / FRACTIONS[name],
            Decimal(1),
            match.start(),
            match.end(),
            share=True,
            percent=True,
            spelled=True,
        )
    if name != "half" and not _MAY_FOLLOW.match(text, match.end()):
        return None
    return share(text, Decimal(1) / FRACTIONS[name], match.start(), match.end())


def _is_change(text: str, match: re.Match[str]) -> bool:
    """Tell "fell by a fifth", a change in percent, from "fell by a fifth floor"."""
    left = text[max(0, match.start() - _LONGEST_CHANGED) : match.start()]
    return _NO_NOUN.match(text, match.end()) is not None and _CHANGED.search(left) is not None


def share(text: str, value: Decimal, start: int, end: int) -> Figure | None:
    """Return the part of a whole in percent; of a scale word or unit the number itself ("half a million")."""
    if match := _OF_SCALE.match(text, end):
        return scaled(text, Figure(value, value, start, match.end(), spelled=True))
    unit_at = end if OF_WHOLE.match(text, end) else _end_of_article(text, end)
    if match := _OF_PERCENT.match(text, end):
        return Figure(value, value, start, match.end(), spelled=True)
    if unit_after(text, unit_at):
        return Figure(value, value, start, unit_at, spelled=True)
    if unit_at == end and (value != Decimal("0.5") or OF_WHOLE.match(text, end)):
        return Figure(100 * value, Decimal(1), start, end, share=True, spelled=True)
    return None


def _end_of_article(text: str, position: int) -> int:
    match = _A_UNIT.match(text, position)
    return match.end() if match else position
