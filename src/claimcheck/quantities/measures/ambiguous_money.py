"""What a bare "$" or "¥" stands for in a text."""

import re
from dataclasses import replace
from functools import lru_cache

from claimcheck.quantities.measures.currency_table import COUNTRIES, SYMBOLS
from claimcheck.quantities.measures.measured import Measured

_COUNTRIES = "|".join(
    sorted(
        (re.escape(name) for name, of in COUNTRIES.items() if "dollar" in of),
        key=lambda name: (-len(name), name),
    )
)
_SIGNS = "|".join(
    re.escape(sign)
    for sign in sorted(SYMBOLS, key=lambda sign: (-len(sign), sign))
    if len(sign) > 1 and "$" in sign and SYMBOLS[sign] != "USD"
)
_NAMED_DOLLAR = re.compile(
    rf"\b(?i:(?P<country>{_COUNTRIES}))[ -](?i:dollars?)\b|(?<![A-Za-z])(?P<sign>{_SIGNS})(?![A-Za-z])"
    r"|\b(?P<code>AUD|CAD|HKD|NZD|SGD|TWD)\b"
)
_MOST_BEFORE = 20
_IN_BRACKETS = re.compile(r"\([^()\d]*$")
_YUAN = re.compile(r"(?i:\b(?:yuan|renminbi|RMB|CNY)\b)|人民币")
_YEN = re.compile(r"(?i:\b(?:yen|JPY)\b)|日元|円")


def settled(text: str, measured: Measured) -> Measured:
    """Return `measured` with the currency its sign stands for in `text`, as far as that can be told."""
    if measured.dimension != "money:?":
        return measured
    code = ""
    if measured.unit in ("$", "dollar", "buck"):
        converted = _IN_BRACKETS.search(text[max(0, measured.start - _MOST_BEFORE) : measured.start])
        code = "USD" if converted else _dollar_of(text)
    elif measured.unit == "¥":
        code = _yen_or_yuan_of(text)
    return replace(measured, unit=code, dimension=f"money:{code}") if code else measured


# What a text names is asked for every figure in it; searching it each time was quadratic in a list of amounts.
@lru_cache(maxsize=64)
def _dollar_of(text: str) -> str:
    """USD unless the text names another dollar; an amount in brackets after that one is a conversion into USD."""
    match = _NAMED_DOLLAR.search(text)
    if match is None:
        return "USD"
    if match["country"]:
        return COUNTRIES[match["country"].lower()]["dollar"]
    return SYMBOLS[match["sign"]] if match["sign"] else match["code"]


@lru_cache(maxsize=64)
def _yen_or_yuan_of(text: str) -> str:
    """CNY or JPY where the text names one of them only, else nothing."""
    named = (_YUAN.search(text) is not None, _YEN.search(text) is not None)
    return {(True, False): "CNY", (False, True): "JPY"}.get(named, "")
