"""Recognising money: signs and codes before an amount, names after it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from claimcheck.language.singular import singular
from claimcheck.quantities.measures.currency_table import (
    CODES,
    COUNTRIES,
    HAN_NAMES,
    HUNDREDTHS,
    NAMES,
    PREFIX_WORDS,
    SYMBOLS,
)
from claimcheck.quantities.next_word import first_words, next_word


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency as the text names it. `code` is empty where a sign or name is shared by several."""

    code: str
    name: str
    """The sign or singular name, for the ambiguous ones."""
    start: int
    end: int
    factor: float = 1.0
    """0.01 for cents."""


def _alternation(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_SIGN_BEFORE = re.compile(
    rf"(?:(?<![A-Za-z])(?:{_alternation(SYMBOLS)})|[$€£¥￥＄￡])[ \u00a0\u202f]{{0,2}}$"
)
_CODE_BEFORE = re.compile(
    rf"(?<![A-Za-z0-9])(?P<code>{_alternation([*CODES, *PREFIX_WORDS])})[ \u00a0\u202f]?$"
)
_MOST_BEFORE = 8
"""The longest sign or code with blanks."""

_PLURALS = {
    **{name: name for name in NAMES},
    **{f"{name}s": name for name in NAMES if not name.endswith("s")},
    "pennies": "penny",
    "pence": "pence",
    "cents": "cent",
    "cent": "cent",
    "penny": "penny",
    "euro cents": "euro cent",
    "euro cent": "euro cent",
    "reais": "reais",
    "lei": "lei",
    "leva": "leva",
    "kronur": "kronur",
    "crowns": "crown",
}
_NAME_AFTER = re.compile(
    rf"[ \u00a0\u202f-]?(?:(?:in|of)[ ])?(?:(?P<country>{_alternation(COUNTRIES)})[ -])?"
    rf"(?P<name>{_alternation(_PLURALS)})(?![^\W_])",
    re.IGNORECASE,
)
_FIRST_WORDS = first_words((*_PLURALS, *COUNTRIES, "in", "of"))
_LOWER = "usd|eur|gbp|chf|cny|jpy|inr|aud|hkd|nzd|sgd"
"""Codes that are no words, so that they may be written small."""
_CODE_AFTER = re.compile(rf"[ \u00a0\u202f]?(?P<code>{_alternation(CODES)}|{_LOWER})(?![^\W_])")
_SIGN_AFTER = re.compile(r"[ \u00a0\u202f]?(?P<sign>US\$|[€£₽₹₸₺￥$¥])(?![ ]?\d)")
_PENCE = re.compile(r"p(?![^\W_])")
_HAN_AFTER = re.compile(rf"[ ]?(?P<han>{_alternation(HAN_NAMES)})")


def currency_before(text: str, position: int) -> Currency | None:
    """Return the sign or code that ends where the amount at `position` begins."""
    left = text[max(0, position - _MOST_BEFORE) : position]
    offset = position - len(left)
    if match := _SIGN_BEFORE.search(left):
        sign = match.group().rstrip(" \u00a0\u202f")
        code = SYMBOLS[sign]
        return Currency("" if code == "?" else code, _shared(sign), offset + match.start(), position)
    if match := _CODE_BEFORE.search(left):
        code = PREFIX_WORDS.get(match["code"], match["code"])
        return Currency(code, code, offset + match.start(), position)
    return None


def _shared(sign: str) -> str:
    return {"＄": "$", "￥": "¥"}.get(sign, sign)


def currency_after(text: str, position: int, *, large: bool) -> Currency | None:
    """Return the currency named after the amount that ends at `position`.

    `large` says that the amount is in millions or more, which settles what "pounds" are.
    """
    named = next_word(text, position) in _FIRST_WORDS
    if named and (match := _NAME_AFTER.match(text, position)):
        return _named(match, position, large=large)
    if match := _CODE_AFTER.match(text, position):
        code = match["code"].upper()
        return Currency(code, code, position, match.end())
    if match := _SIGN_AFTER.match(text, position):
        code = SYMBOLS[match["sign"]]
        return Currency("" if code == "?" else code, _shared(match["sign"]), position, match.end())
    if match := _PENCE.match(text, position):
        return Currency("GBP", "pound", position, match.end(), 0.01)
    if match := _HAN_AFTER.match(text, position):
        code = HAN_NAMES[match["han"]]
        return Currency(code, code, position, match.end())
    return None


def _named(match: re.Match[str], position: int, *, large: bool) -> Currency | None:
    name = _PLURALS[match["name"].lower()]
    factor = 1.0
    if name in HUNDREDTHS:
        code, name = HUNDREDTHS[name]
        factor = 0.01
    else:
        code = NAMES.get(name, "")
    if match["country"]:
        of_country = COUNTRIES[match["country"].lower()]
        code = of_country.get(name) or of_country.get(singular(name)) or code
    if not code and name == "pound" and large:
        code = "GBP"
    if not code:
        return None
    return Currency("" if code == "?" else code, name, position, match.end(), factor)
